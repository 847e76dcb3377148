/** `newsparse doctor`: how clean a corpus is, and what to do about it. */
import {basename} from 'node:path'
import {writeTo} from '../../archive/standard-streams.ts'
import {refuseExisting, refuseInput, writeOutput} from '../../archive/write-output.ts'
import {collect} from '../../batch/inputs.ts'
import {diagnoseInputs} from '../../batch/learn/diagnose-inputs.ts'
import {shareOf} from '../../batch/learn/share-of.ts'
import {readingTwice} from '../../batch/learn/temporary-copies.ts'
import {readSettings, type Settings, unknown} from '../../batch/settings.ts'
import {type CheckUp, checkUpOf} from '../../learn/diagnosis.ts'
import {checkUpText} from '../../learn/doctor-text.ts'
import {paletteFor} from '../colours.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {allNames} from '../input-names.ts'
import {signalHost} from '../interrupts.ts'
import type {Printer} from '../messages.ts'
import type {CliOptions} from '../options.ts'
import {followProgress} from '../progress.ts'

/** The message of a limit: passed, or too many articles are affected. */
const codes = {passed: exitCodes.done, over: 1, failed: exitCodes.failed} as const

type Write = (found: CheckUp, name: string, options: CliOptions) => string | Promise<string>

const writers: Readonly<Record<string, Write>> = {
  text: async (found, _name, {output, color}) =>
    checkUpText(found, await paletteFor(1, isStandardOutput(output) ? color : false)),
  json: (found) => `${JSON.stringify(found, null, 2)}\n`,
  html: async (found, name) => (await import('../../learn/doctor-page.ts')).checkUpPage(found, name)
}

const isStandardOutput = (path: string | undefined): path is undefined => path === undefined || path === '-'

function chooseWriter({to, output}: CliOptions): Write {
  const named = (to ?? /\.(json|html?)$/iu.exec(output ?? '')?.[1] ?? 'text').toLowerCase().replace(/^htm$/u, 'html')
  const write = Object.hasOwn(writers, named) ? writers[named] : undefined
  if (!write) throw unknown('format of a check-up', named, Object.keys(writers))
  return write
}

async function examine(
  names: readonly string[],
  shown: readonly string[],
  settings: Settings,
  options: CliOptions,
  messages: Printer
): Promise<number> {
  const {output, force = false} = options
  const [write, bound] = [chooseWriter(options), shareOf(options.failOver)]
  const inputs = await collect(names, settings)
  if (!isStandardOutput(output)) {
    refuseInput(output, inputs.inputs)
    refuseExisting(output, force)
  }
  for (const {path, message} of inputs.missed) messages.error(path, message)
  await messages.flush()
  const onProgress = await followProgress(options, messages, false)
  const {diagnosis, counts, sampledOf} = await diagnoseInputs({
    inputs,
    settings,
    messages,
    host: signalHost,
    onProgress
  })
  const found = checkUpOf(diagnosis, {unreadable: counts.failed, sampledOf})
  const text = await write(
    found,
    shown.map((name) => (name === '-' ? 'stdin' : basename(name) || name)).join(', '),
    options
  )
  if (isStandardOutput(output)) await writeTo('stdout', text)
  else writeOutput(output, text)
  if (bound !== undefined && found.share > bound) return codes.over
  return counts.failed + inputs.missed.length > 0 ? codes.failed : codes.passed
}

export const doctor: Execute = async (names, options, messages) => {
  const named = await allNames(names, options)
  chooseWriter(options)
  shareOf(options.failOver)
  const {output: _output, ...reading} = options
  const settings = await readSettings({...reading, to: 'jsonl'}, named)
  return readingTwice(named, settings, signalHost, (kept) => examine(kept, named, settings, options, messages))
}
