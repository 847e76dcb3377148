/** The table of commands: what the first word on the command line may be. If it is none of them, the inputs are converted. */
import type {CommandName} from './command-name.ts'

export interface CommandRow {
  name: CommandName
  /** The command line, as help shows it. */
  usage: string
  description: string
  /** Its options may also stand in a configuration file. */
  configured?: true
  /** Its formats are its own: "to" in a configuration file is not about them. */
  ownFormats?: true
  /** A reader that closes the pipe early has not received everything: then the run has failed. */
  answersAll?: true
}

/** A command; `takes`: its arguments. */
const row = (name: CommandName, takes: string, description: string, traits: Partial<CommandRow> = {}): CommandRow => ({
  name,
  usage: [...called(name), takes].filter((word) => word !== '').join(' '),
  description,
  ...traits
})

/** The words that name a command. Conversion has no name. */
const called = (name: CommandName): string[] => (name === 'convert' ? ['newsparse'] : ['newsparse', name])

/** The options of a configuration file are used for it, and its formats are those of conversion, or its own. */
const [configured, ownFormats] = [{configured: true}, {configured: true, ownFormats: true}] as const

export const commandRows: readonly CommandRow[] = [
  row('convert', '[options] [file | folder | - ...]', '', configured),
  row('filter', '[options]', 'for engines: reads JSON Lines, writes one answer per line', {
    answersAll: true
  }),
  row(
    'explain',
    '[file]',
    'shows each line with its label and the rule that gave it; as text, json or html',
    ownFormats
  ),
  row('diff', '--with <pack> [file ...]', 'shows what other rules would change in the articles', configured),
  row(
    'learn',
    '[file | folder ...]',
    'writes rules for lines that recur in an archive: a pack to read and keep',
    ownFormats
  ),
  row('doctor', '[file | folder ...]', 'checks how clean a corpus is; as text, json or html', ownFormats),
  row('restore', '[file ...]', 'writes the source of records made with --lossless, byte for byte'),
  row('rules', '[action] [name ...]', 'lists the rules; actions: show, check, test, init'),
  row(
    'schema',
    '[--for <program>]',
    'writes the JSON Schema of a record, or what duckdb, spark, polars … need to load records with their types'
  ),
  row('completions', 'bash', 'writes the completion script of a shell: bash, zsh or fish'),
  row('help', '[command]', 'shows the page of one command: its options, with examples'),
  row('man', '', 'writes the manual page, for "man -l -"')
]

/** Words that may be first on the command line. */
export const commandNames: readonly string[] = commandRows.map(({name}) => name).filter((name) => name !== 'convert')

/** The command that a word names. Conversion has no name. */
export const commandNamed = (word: string | undefined): CommandRow | undefined =>
  commandRows.find(({name}) => name === word && name !== 'convert')

/** The name of a command. */
export const calledBy = ({name}: CommandRow): string => called(name).join(' ')
