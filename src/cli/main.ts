/** The command: reads the command line, runs, and ends with the right exit code. */
import {argv, exit, stderr, stdin, stdout} from 'node:process'
import {Chalk, type ChalkInstance, supportsColorStderr} from 'chalk'
import {Command, CommanderError, Option} from 'commander'
import {discardPending, OutputError} from '../archive/write-output.ts'
import {loadRecordSchema} from '../index.ts'
import {helpText} from './help.ts'
import {makeMessages} from './messages.ts'
import {type CliOptions, exitCodes, optionRows} from './options.ts'
import {run} from './run.ts'
import {readSettings, UsageError} from './settings.ts'
import {version} from './version.ts'

/** Colour is for terminals; `--color`, `--no-color`, NO_COLOR and FORCE_COLOR say otherwise. */
function colourFor(terminal: boolean, wanted: boolean | undefined): ChalkInstance {
  const {NO_COLOR, FORCE_COLOR} = process.env
  const forced = wanted ?? (NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : undefined)
  const level = supportsColorStderr ? supportsColorStderr.level : 1
  return new Chalk({level: (forced ?? terminal) ? (level as 1 | 2 | 3) : 0})
}

const wantedColour = (words: readonly string[]) => (words.includes('--no-color') ? false : words.includes('--color') ? true : undefined)

function makeProgram(): Command {
  const program = new Command('newsparse')
  program.exitOverride().helpOption(false).allowExcessArguments().argument('[inputs...]')
  program.configureOutput({writeErr: () => {}, writeOut: () => {}})
  for (const {flags, repeats} of optionRows) {
    const option = new Option(flags)
    if (repeats) option.argParser((value: string, previous: string[] | undefined) => [...(previous ?? []), value])
    program.addOption(option)
  }
  return program.showSuggestionAfterError()
}

interface Parsed {
  names: string[]
  options: CliOptions & {help?: boolean; version?: boolean}
}

function readCommandLine(words: readonly string[]): Parsed {
  const program = makeProgram()
  program.parse(words, {from: 'user'})
  return {names: program.args, options: program.opts()}
}

const hint = 'Try "newsparse --help".'

async function main(words: readonly string[]): Promise<number> {
  const {names, options} = readCommandLine(words)
  if (options.help) {
    stdout.write(`${helpText(colourFor(stdout.isTTY, options.color))}\n`)
    return exitCodes.done
  }
  if (options.version) {
    stdout.write(`${version}\n`)
    return exitCodes.done
  }
  if (names.length === 1 && names[0] === 'schema') {
    stdout.write(`${JSON.stringify(await loadRecordSchema(), null, 2)}\n`)
    return exitCodes.done
  }
  if (names.length === 0 && stdin.isTTY) throw new UsageError('nothing to read: name a file or a folder, or pipe text in')
  const colour = colourFor(stderr.isTTY, options.color)
  const messages = makeMessages(colour, {quiet: options.quiet ?? false, verbose: options.verbose ?? false})
  return run(names.length > 0 ? names : ['-'], await readSettings(options), messages)
}

/** One line for whatever ended the run, and its exit code. */
function explain(error: unknown, words: readonly string[]): number {
  const colour = colourFor(stderr.isTTY, wantedColour(words))
  const say = (message: string) => stderr.write(`${colour.bold.red('error')} ${message}\n`)
  if (error instanceof CommanderError) {
    say(`${error.message.replace(/^error: /u, '').replaceAll('\n', ' ')} ${hint}`)
    return exitCodes.usage
  }
  if (error instanceof UsageError) {
    say(`${error.message} ${hint}`)
    return exitCodes.usage
  }
  if (error instanceof OutputError) {
    say(error.message)
    return exitCodes.failed
  }
  say(`newsparse failed in a way it should not: ${error instanceof Error ? error.message : error}. Please report it with the input.`)
  if (words.includes('-v') || words.includes('--verbose')) stderr.write(`${error instanceof Error ? error.stack : ''}\n`)
  return exitCodes.failed
}

const words = argv.slice(2)

/** A reader that has seen enough, such as `head`, is no failure. */
const endQuietly = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  discardPending()
  exit(exitCodes.done)
}
stdout.on('error', endQuietly)
stderr.on('error', endQuietly)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    discardPending()
    exit(signal === 'SIGINT' ? exitCodes.interrupted : 143)
  })

process.exitCode = await main(words).catch((error: unknown) => explain(error, words))
