/** `newsparse diff`: what another rule set would change, as a unified diff of the articles. */
import {FILE_HEADERS_ONLY, formatPatch} from 'diff'
import {writeTo} from '../../archive/standard-streams.ts'
import {convertTask, partsOf, type TaskContext, type TaskResult} from '../../batch/convert-task.ts'
import {UsageError} from '../../batch/errors.ts'
import {collect} from '../../batch/inputs.ts'
import {letEventsIn} from '../../batch/let-events-in.ts'
import {readSettings} from '../../batch/settings.ts'
import {makeConverter} from '../../batch/task-context.ts'
import {tasksOf} from '../../batch/tasks.ts'
import type {Palette} from '../../explain/screen.ts'
import {type Converter, visible} from '../../index.ts'
import {paletteFor} from '../colours.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {namesOrStdin} from '../input-names.ts'
import {signalHost} from '../interrupts.ts'
import {patchOf} from '../line-diff.ts'
import type {Printer} from '../messages.ts'
import type {CliOptions} from '../options.ts'

/** As of `diff`. */
const codes = {same: 0, different: 1, trouble: exitCodes.failed} as const

/** Articles seen, and those that the two rule sets read differently. */
interface Count {
  articles: number
  changed: number
}

/** The options of the other side. */
function otherSide({with: more = [], without = [], pack = [], disable = [], ...options}: CliOptions): CliOptions {
  if (more.length + without.length === 0)
    throw new UsageError('say what the other rules are: --with <file|name>, or --without <rule id>')
  return {...options, pack: [...more, ...pack], disable: [...disable, ...without]}
}

/** Records are compared in many lines. */
const comparable = (options: CliOptions): CliOptions => ({
  ...options,
  to: ['jsonl', 'csv', 'parquet'].includes(options.to ?? '') ? 'json' : (options.to ?? 'markdown')
})

/** A converter that gives the difference between what two make of a text; nothing when there is none. */
const comparing = (one: Converter, other: Converter, count: Count): Converter => ({
  convert(...document) {
    const [here, there] = [one.convert(...document), other.convert(...document)]
    count.articles++
    if (here.output === there.output) return {...here, output: ''}
    count.changed++
    const name = visible(document[1]?.id ?? 'stdin')
    const patch = patchOf(`a/${name}`, `b/${name}`, here.output, there.output)
    return {...here, output: formatPatch(patch, FILE_HEADERS_ONLY)}
  }
})

/** Lines of a diff by how they begin. */
const kinds = [
  [/^(?:---|\+\+\+) /u, 'bold'],
  [/^@@/u, 'cyan'],
  [/^-/u, 'red'],
  [/^\+/u, 'green']
] as const

const painted = (patch: string, paint: Palette) =>
  patch
    .split('\n')
    .map((line) => {
      const kind = kinds.find(([start]) => start.test(line))
      return kind ? paint[kind[1]](visible(line)) : visible(line)
    })
    .join('\n')

function summarise({articles, changed}: Count, messages: Printer): void {
  const all = `${articles} article${articles === 1 ? '' : 's'}`
  messages.summary(`${changed === 0 ? 'none' : changed} of ${all} ${changed > 1 ? 'change' : 'changes'}`)
}

/** What was found of each document that differs. */
function patchesOf(done: TaskResult): string[] {
  const patches: string[] = []
  for (const [{length, error}, content] of partsOf(done))
    if (!error && length > 0) patches.push(Buffer.from(content).toString('utf8'))
  return patches
}

export const diff: Execute = async (names, options, messages) => {
  const named = namesOrStdin(names)
  const [settings, other] = await Promise.all(
    [options, otherSide(options)].map((side) => readSettings(comparable(side), named))
  )
  if (!settings || !other) throw new Error('both sides have settings')
  const count: Count = {articles: 0, changed: 0}
  const [one, two] = [await makeConverter(settings.convert), await makeConverter(other.convert)]
  const {inputs, missed, many} = await collect(named, settings)
  for (const {path, message} of missed) messages.error(path, message)
  const converter = comparing(one, two, count)
  const context: TaskContext = {
    settings,
    converter,
    messages,
    many,
    apart: true,
    several: false,
    collector: null,
    host: signalHost,
    toRow: null
  }
  const paint = await paletteFor(1, options.color)
  let failed = missed.length
  for await (const task of tasksOf(inputs, settings, () => null)) {
    const done = await convertTask(context, task)
    failed += done.counts.failed
    for (const patch of patchesOf(done)) await writeTo('stdout', painted(patch, paint))
    messages.put(done.messages)
    await messages.flush()
    await letEventsIn()
  }
  summarise(count, messages)
  if (failed > 0) return codes.trouble
  return count.changed > 0 ? codes.different : codes.same
}
