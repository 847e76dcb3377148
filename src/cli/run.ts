/** `newsparse [file | folder | - ...]`: convert the inputs; without a name, the standard input. */
import {existsSync} from 'node:fs'
import {isTerminal} from '../archive/standard-streams.ts'
import {jobOptions} from '../batch/check-options.ts'
import {convertFiles} from '../batch/convert-files.ts'
import {UsageError} from '../batch/errors.ts'
import type {BatchProgress} from '../batch/progress.ts'
import {unknown} from '../batch/settings.ts'
import {didYouMean} from '../index.ts'
import {commandNames} from './commands.ts'
import {exitCodes} from './errors.ts'
import type {Execute} from './execute.ts'
import {allNames} from './input-names.ts'
import {signalHost} from './interrupts.ts'
import {followProgress} from './progress.ts'

/** The first name, if it could be that of a command, and no file has it. */
const nameOfNothing = ([word]: readonly string[]): string | undefined =>
  word !== undefined && /^[a-z]+$/iu.test(word) && !existsSync(word) ? word : undefined

/** A word that is neither a file nor a command, but similar to the name of a command. */
function refuseMistyped(names: readonly string[]): void {
  const word = nameOfNothing(names)
  const near = word && didYouMean(word, commandNames)
  if (near) throw new UsageError(`there is no file "${word}", and no command of that name.${near}`)
}

/** Throw an error if the help of something is wanted that is neither a command nor a file. */
export function refuseUnknownCommand(names: readonly string[]): void {
  const word = nameOfNothing(names)
  if (word !== undefined) throw unknown('command', word, commandNames)
}

export const convert: Execute = async (names, options, messages) => {
  refuseMistyped(names)
  const inputs = await allNames(names, options)
  const follow = await followProgress(options, messages, options.report !== undefined || (await isTerminal(2)))
  let last: BatchProgress | undefined
  const results = convertFiles(inputs, {
    ...jobOptions(options),
    output: options.output ?? '-',
    host: signalHost,
    onProgress(progress) {
      last = progress
      follow(progress)
    },
    async onMessages(some) {
      messages.put(some)
      await messages.flush()
    }
  })
  // The job writes the results and counts failures.
  for await (const _ of results);
  if (last && last.failed > 0) return exitCodes.failed
  return options.frail && last && last.doubted > 0 ? exitCodes.doubts : exitCodes.done
}
