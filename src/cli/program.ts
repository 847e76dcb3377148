/** Words of the command line → names and options, by the table of options. */
import {Command, CommanderError, Option} from 'commander'
import {type CommandRow, commandRows} from './commands.ts'
import {UsageError} from './errors.ts'
import {type CliOptions, type OptionRow, optionRows} from './options.ts'

export interface CommandLine {
  command: CommandRow
  names: string[]
  options: CliOptions
}

/** An option and its negation stand in one row: `--color, --no-color`. */
const partsOf = (flags: string): string[] => (flags.includes(', --no-') ? flags.split(', ') : [flags])

function makeProgram(): Command {
  const program = new Command('newsparse')
  program.exitOverride().helpOption(false).argument('[inputs...]')
  program.configureOutput({writeErr: () => {}, writeOut: () => {}})
  for (const {flags, repeats} of optionRows)
    for (const part of partsOf(flags)) {
      const option = new Option(part)
      if (repeats) option.argParser((value: string, previous: string[] | undefined) => [...(previous ?? []), value])
      program.addOption(option)
    }
  return program
}

const isFor = ({commands = ['convert']}: OptionRow, {name}: CommandRow) => commands === 'all' || commands.includes(name)

/** Refuse options that are for other commands than the one that was named. */
function refuseStrangers(program: Command, command: CommandRow): void {
  const given = program.options.filter((option) => program.getOptionValueSource(option.attributeName()) === 'cli')
  for (const {long} of given) {
    const row = optionRows.find(({flags}) => partsOf(flags).some((part) => new Option(part).long === long))
    if (row && !isFor(row, command)) throw new UsageError(`${long} is not for "${command.usage}"`)
  }
}

/** Read the command line. Throws a {@link UsageError}, with the option that was meant when one is near. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const program = makeProgram()
  try {
    program.parse(words, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const message = error.message
      .replace(/^error: /u, '')
      .replace(/\n\(Did you mean (.*)\?\)/su, '. Did you mean "$1"?')
    throw new UsageError(message.replaceAll('\n', ' '))
  }
  const [first, ...others] = program.args
  const named = commandRows.find(({name}) => name === first && name !== 'convert')
  const command = named ?? (commandRows[0] as CommandRow)
  refuseStrangers(program, command)
  return {command, names: named ? others : program.args, options: program.opts()}
}
