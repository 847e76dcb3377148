/** The command: reads the command line, runs, and ends with the right exit code. */
import {writeSync} from 'node:fs'
import {argv, exit} from 'node:process'
import {causeOf, isSystemError} from '../archive/find-inputs.ts'
import {writeTo} from '../archive/standard-streams.ts'
import {discardPending} from '../archive/write-output.ts'
import {UsageError} from '../batch/errors.ts'
import {explainError} from '../batch/explain-error.ts'
import {version} from '../batch/version.ts'
import {visible} from '../index.ts'
import {paletteFor} from './colours.ts'
import {calledBy, commandNamed} from './commands.ts'
import {exitCodes, isClosedPipe} from './errors.ts'
import {handleSignals} from './interrupts.ts'
import {messagesFor} from './messages.ts'
import type {CliOptions} from './options.ts'
import {type CommandLine, readCommandLine} from './program.ts'

/** What is shown instead of carrying out a command, if the user asked for it. */
async function information(commandLine: CommandLine): Promise<string | undefined> {
  const {command, names, options} = commandLine
  if (options.version) return version
  if (options.help) {
    if (command.name === 'convert' && names.length > 0) (await import('./run.ts')).refuseUnknownCommand(names)
    const {helpText} = await import('./help.ts')
    return helpText(await paletteFor(1, options.color), command)
  }
  return options.printConfig ? (await import('./print-config.ts')).printConfig(commandLine) : undefined
}

async function main(commandLine: CommandLine): Promise<number> {
  const text = await information(commandLine)
  if (text === undefined) return (await import('./run-command.ts')).runCommand(commandLine)
  await writeTo('stdout', `${text}\n`)
  return exitCodes.done
}

/** The message for an error that ended the run, and the exit code. */
function verdictOn(error: unknown, verbose: boolean | undefined, helpOf: string): [message: string, code: number] {
  if (error instanceof UsageError) {
    const sentence = /[.?]$/u.test(error.message) ? error.message : `${error.message}.`
    return [`${sentence} Try "${helpOf} --help".`, exitCodes.usage]
  }
  if (isSystemError(error)) return [`the output can't be written: ${causeOf(error)}`, exitCodes.failed]
  return [explainError(error, verbose), exitCodes.failed]
}

/** Whether every answer must reach its reader. */
let answersAll = false

/** A reader that closes the pipe early, such as `head`, is not an error; but where every line is to be answered, it is one. */
const leftEarly = () => (answersAll ? breakOff('the output was closed before every line was answered') : exitCodes.done)

/** Every error except a closed pipe gets one line; an error in the words of the command line also refers to the help. */
async function giveUp(error: unknown, options: Partial<CliOptions>, helpOf: string): Promise<number> {
  if (isClosedPipe(error)) return leftEarly()
  const [message, code] = verdictOn(error, options.verbose, helpOf)
  const messages = messagesFor(options)
  messages.error('newsparse', message)
  await messages.flush()
  return code
}

/** Run with the words of the command line; returns the exit code. */
async function carryOut(words: readonly string[]): Promise<number> {
  let options: Partial<CliOptions> = {}
  try {
    const commandLine = readCommandLine(words)
    options = commandLine.options
    answersAll = commandLine.command.answersAll ?? false
    return await main(commandLine)
  } catch (error) {
    const command = commandNamed(words[0])
    return giveUp(error, options, command ? calledBy(command) : 'newsparse')
  }
}

/** Report why the run ends early. Incomplete output is removed; the journal stays. */
function breakOff(why: string): never {
  discardPending()
  try {
    writeSync(2, `newsparse: error: ${visible(why)}\n`)
  } catch {
    // Nobody reads the message; the exit code is enough.
  }
  exit(exitCodes.failed)
}

/**
 * Run the command, and end the process. The exit code is a failure until the run reports that it is done: so neither an unhandled error nor an endless wait can
 * end it with success.
 */
export function start(): void {
  process.exitCode = exitCodes.failed
  process.on('uncaughtException', (error) =>
    isClosedPipe(error) ? exit(leftEarly()) : breakOff(explainError(error, false))
  )
  process.on('beforeExit', () =>
    breakOff('internal error: newsparse stopped before it finished; please report this, with the inputs')
  )
  handleSignals()
  // The standard input may still be open, but nothing more is read from it.
  carryOut(argv.slice(2)).then(exit, (error) => breakOff(explainError(error, false)))
}

/** Load the batch engine, for the library: it is in the command's files with all that it needs. */
export const loadBatch = () => import('../batch/convert-files.ts')

/** Run as a worker. */
export async function work(): Promise<void> {
  ;(await import('../batch/worker.ts')).work()
}
