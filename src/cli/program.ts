/** Words of the command line → names and options, by the table of options. */
import {Command, CommanderError, Option} from 'commander'
import {UsageError} from './errors.ts'
import {type CliOptions, optionRows} from './options.ts'

export interface CommandLine {
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
  return {names: program.args, options: program.opts()}
}
