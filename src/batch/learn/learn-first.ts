/**
 * `--learn`: before the conversion, newsparse learns what recurs in the inputs; the conversion then uses the learned pack as if it had been given with
 * `--pack`.
 */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {isDevice, refuseExisting, refuseInput, writeOutput} from '../../archive/write-output.ts'
import {UsageError} from '../errors.ts'
import type {Host} from '../host.ts'
import type {Messages} from '../messages.ts'
import type {BatchOptions} from '../options.ts'
import type {Settings} from '../settings.ts'
import {learnInputs} from './learn-inputs.ts'
import {learnedSummary} from './learned-summary.ts'
import type {Inputs} from './pass.ts'

/** Where the pack of a run is written: beside its output. */
const packOf = (output: string): string =>
  `${output.replace(/[/\\]+$|\.(?:jsonl|ndjson|json|csv|parquet)(?:\.(?:gz|zst))?$/iu, '')}.learned.yaml`

function outputOf({output}: BatchOptions, names: readonly string[]): string {
  if (output === undefined || output === '-' || isDevice(output))
    throw new UsageError('--learn writes its pack beside the output: name that with -o')
  if (names.includes('-'))
    throw new UsageError('--learn reads the inputs more than once: name files, not the standard input')
  return output
}

/** Learn from the inputs of a run, and return the options with the pack that was written. A resumed run uses the pack with which it began. */
export async function learnFirst(
  inputs: Inputs,
  settings: Settings,
  messages: Messages,
  host: Host
): Promise<BatchOptions> {
  const {options} = settings
  const path = packOf(outputOf(options, inputs.names))
  const withPack = (): BatchOptions => ({
    ...options,
    pack: [path, ...(options.pack ?? [])],
    learned: createHash('sha256').update(readFileSync(path)).digest('hex')
  })
  if (options.resume && existsSync(path)) return withPack()
  refuseInput(path, inputs.inputs)
  refuseExisting(path, options.force ?? false)
  const outcome = await learnInputs({inputs, settings, messages, host}, path, false)
  writeOutput(path, outcome.text)
  messages.summary(`${learnedSummary(outcome)}; see ${path}`)
  await messages.flush()
  return withPack()
}
