/** `newsparse learn`: rules for what recurs in the user's own archive, as a pack to read, correct and keep. */
import {writeTo} from '../../archive/standard-streams.ts'
import {refuseExisting, refuseInput, writeOutput} from '../../archive/write-output.ts'
import {UsageError} from '../../batch/errors.ts'
import {collect, type Inputs} from '../../batch/inputs.ts'
import {learnInputs} from '../../batch/learn/learn-inputs.ts'
import {learnedSummary} from '../../batch/learn/learned-summary.ts'
import {readingTwice} from '../../batch/learn/temporary-copies.ts'
import {isFolderPath, readSettings, type Settings} from '../../batch/settings.ts'
import {visible} from '../../index.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {allNames} from '../input-names.ts'
import {signalHost} from '../interrupts.ts'
import type {Printer} from '../messages.ts'
import type {CliOptions} from '../options.ts'
import {followProgress} from '../progress.ts'

/** The name of packs that are written to the standard output. */
const usualFile = 'learned.yaml'

const isStandardOutput = (path: string | undefined): path is undefined => path === undefined || path === '-'

function checkOutput(path: string | undefined, {inputs}: Inputs, force: boolean): void {
  if (isStandardOutput(path)) return
  if (isFolderPath(path)) throw new UsageError(`${path} is a folder; name a file, such as -o outlet.yaml`)
  if (!/\.ya?ml$/iu.test(path)) throw new UsageError(`packs are written as YAML: name the file .yaml, not ${path}`)
  refuseInput(path, inputs)
  refuseExisting(path, force)
}

/** Learn from the inputs, and write the file. */
async function learnNames(
  names: readonly string[],
  settings: Settings<CliOptions>,
  messages: Printer
): Promise<number> {
  const {output, force = false} = settings.options
  const inputs = await collect(names, settings)
  checkOutput(output, inputs, force)
  for (const {path, message} of inputs.missed) messages.error(path, message)
  await messages.flush()
  const onProgress = await followProgress(settings.options, messages, false)
  const outcome = await learnInputs(
    {inputs, settings, messages, host: signalHost, onProgress},
    isStandardOutput(output) ? usualFile : output
  )
  if (isStandardOutput(output)) await writeTo('stdout', outcome.text)
  else writeOutput(output, outcome.text)
  const hint =
    isStandardOutput(output) || !outcome.packs.some(({rules, doubts}) => rules.length + doubts.length > 0)
      ? ''
      : `; read ${visible(output)}, correct it, and use it with --pack`
  messages.summary(`${learnedSummary(outcome)}${hint}`)
  return outcome.counts.failed + inputs.missed.length > 0 ? exitCodes.failed : exitCodes.done
}

export const learn: Execute = async (names, options, messages) => {
  const named = await allNames(names, options)
  const settings = await readSettings({...options, to: 'jsonl'}, named)
  return readingTwice(named, settings, signalHost, (kept) => learnNames(kept, settings, messages))
}
