/** Words of the command line → arguments and options, by the table of options. */
import {Command, CommanderError, Option} from 'commander'
import {UsageError} from '../batch/errors.ts'
import {type CommandRow, calledBy, commandNamed, commandRows} from './commands.ts'
import type {CliOptions} from './options.ts'
import {isFor, type OptionRow, optionRows} from './options.ts'

export interface CommandLine {
  command: CommandRow
  names: string[]
  options: CliOptions
  /** Names of the options that were on the command line, as keys of `options`. */
  given: ReadonlySet<string>
}

/** The options for commander: one row may contain an option and its negation, `--color, --no-color`. */
export const optionsOf = ({flags}: OptionRow): Option[] =>
  (flags.includes(', --no-') ? flags.split(', ') : [flags]).map((part) => new Option(part))

function makeProgram(): Command {
  const program = new Command('newsparse')
  program.exitOverride().helpOption(false).argument('[inputs...]')
  program.configureOutput({writeErr: () => {}, writeOut: () => {}})
  for (const row of optionRows)
    for (const option of optionsOf(row)) {
      if (row.repeats) option.argParser((value: string, previous: string[] | undefined) => [...(previous ?? []), value])
      program.addOption(option)
    }
  return program
}

/** Throw an error for options that belong to other commands. */
function refuseStrangers(given: ReadonlySet<string>, command: CommandRow): void {
  if (given.size === 0) return
  const strangers = optionRows.filter((row) => !isFor(row, command.name))
  const [stranger, option] =
    strangers
      .flatMap((row) => optionsOf(row).map((one) => [row, one] as const))
      .find(([, one]) => given.has(one.attributeName())) ?? []
  if (!stranger || !option) return
  const owners = commandRows.filter(({name}) => isFor(stranger, name)).map((row) => `"${calledBy(row)}"`)
  throw new UsageError(`${option.long} is not for "${calledBy(command)}", but for ${owners.join(', ')}`)
}

const givenTo = (program: Command) =>
  new Set(
    program.options
      .map((option) => option.attributeName())
      .filter((name) => program.getOptionValueSource(name) === 'cli')
  )

/** "--force, --from" → `"--force" or "--from"`. */
const orList = (words: string) =>
  words
    .split(', ')
    .map((word) => `"${word}"`)
    .join(' or ')

/** Throw an error for a long option with one hyphen: "-to json" would be read as "-t o". */
function refuseSingleHyphens(words: readonly string[], {options}: Command): void {
  const end = words.indexOf('--')
  const wrong = words
    .slice(0, end === -1 ? undefined : end)
    .find((word) => /^-[a-z]{2}/u.test(word) && options.some(({long}) => long === `-${word.replace(/=.*/su, '')}`))
  if (wrong !== undefined) throw new UsageError(`unknown option "${wrong}". Did you mean "-${wrong}"?`)
}

/** Read the command line. Throws a {@link UsageError}; it suggests an option with a similar name. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const program = makeProgram()
  refuseSingleHyphens(words, program)
  try {
    program.parse(words, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const message = error.message
      .replace(/^error: /u, '')
      .replace(/^option '(?:-\w, )?(--\S+) (<.+>)' argument missing$/u, '$1 needs a value: $1 $2')
      .replace(/\n\(Did you mean (?:one of )?(.*)\?\)/su, (_, near: string) => `. Did you mean ${orList(near)}?`)
    throw new UsageError(message.replaceAll('\n', ' '))
  }
  const [first, ...others] = program.args
  const named = commandNamed(first)
  const command = named ?? (commandRows[0] as CommandRow)
  const given = givenTo(program)
  refuseStrangers(given, command)
  return {command, names: named ? others : program.args, options: program.opts(), given}
}
