/** The command: reads the command line, runs, and ends with the right exit code. */
import {writeSync} from 'node:fs'
import {argv, exit} from 'node:process'
import {causeOf, isSystemError} from '../archive/find-inputs.ts'
import {writeTo} from '../archive/standard-streams.ts'
import {discardPending} from '../archive/write-output.ts'
import {explain} from '../batch/convert-task.ts'
import {UsageError} from '../batch/errors.ts'
import {refuseUnusedOptions} from '../batch/format-options.ts'
import {version} from '../batch/version.ts'
import {visible} from '../index.ts'
import {paletteFor} from './colours.ts'
import {calledBy, commandNamed} from './commands.ts'
import {type Configured, configure} from './config.ts'
import {exitCodes, isClosedPipe} from './errors.ts'
import {handleSignals} from './interrupts.ts'
import {loadCommand} from './load-command.ts'
import {makePrinter} from './messages.ts'
import type {CliOptions} from './options.ts'
import {type CommandLine, readCommandLine} from './program.ts'
import {refuseUnknownCommand} from './run.ts'

/** What is shown instead of carrying out a command, if the user asked for it. */
async function information({command, names, options}: CommandLine): Promise<string | undefined> {
  if (options.version) return version
  if (!options.help) return undefined
  if (command.name === 'convert') refuseUnknownCommand(names)
  const {helpText} = await import('./help.ts')
  return helpText(await paletteFor(1, options.color), command)
}

const messagesFor = ({color, quiet, verbose}: Partial<CliOptions>) =>
  makePrinter(() => paletteFor(2, color), {quiet: quiet ?? false, verbose: verbose ?? false})

/** The options in effect: those of the command line, then those of a configuration file. */
const settle = ({command, names, options, given}: CommandLine): Promise<Configured> =>
  command.configured
    ? configure(options, command.ownFormats ? new Set([...given, 'to']) : given, names.length > 0 ? names : ['-'])
    : Promise.resolve({options, file: undefined, fromFile: given})

async function show(text: string): Promise<number> {
  await writeTo('stdout', `${text}\n`)
  return exitCodes.done
}

async function main(commandLine: CommandLine): Promise<number> {
  const text = await information(commandLine)
  if (text !== undefined) return show(text)
  const {command, names, given} = commandLine
  const configured = await settle(commandLine)
  const {options} = configured
  if (options.printConfig) return show((await import('./print-config.ts')).printConfig(configured, given))
  if (command.configured && !command.ownFormats) refuseUnusedOptions(options, given, names)
  const messages = messagesFor(options)
  const execute = await loadCommand[command.name]()
  const code = await execute(names, options, messages)
  await messages.end()
  return code
}

/** The message for an error that ended the run, and the exit code. */
function verdictOn(error: unknown, verbose: boolean | undefined, helpOf: string): [message: string, code: number] {
  if (error instanceof UsageError) {
    const sentence = /[.?]$/u.test(error.message) ? error.message : `${error.message}.`
    return [`${sentence} Try "${helpOf} --help".`, exitCodes.usage]
  }
  if (isSystemError(error)) return [`the output can't be written: ${causeOf(error)}`, exitCodes.failed]
  return [explain(error, verbose), exitCodes.failed]
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
    isClosedPipe(error) ? exit(leftEarly()) : breakOff(explain(error, false))
  )
  process.on('beforeExit', () =>
    breakOff('internal error: newsparse stopped before it finished; please report this, with the inputs')
  )
  handleSignals()
  // The standard input may still be open, but nothing more is read from it.
  carryOut(argv.slice(2)).then(exit, (error) => breakOff(explain(error, false)))
}

/** The batch engine, for the library: it is in the same file with all that it needs. */
export {convertFiles} from '../batch/convert-files.ts'

/** Run as a worker. */
export async function work(): Promise<void> {
  ;(await import('../batch/worker.ts')).work()
}
