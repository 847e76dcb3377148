/** The table of commands: what the first name on the command line may be. Without one of them, the inputs are converted. */
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
  /** A reader that goes away early has not got what it came for: the run has failed then. */
  answersAll?: true
}

export const commandRows: readonly CommandRow[] = [
  {
    name: 'convert',
    usage: 'newsparse [options] [file | folder | - ...]',
    description: '',
    configured: true
  },
  {
    name: 'filter',
    usage: 'newsparse filter [options]',
    description: 'for engines: JSON Lines in, an answer a line out; 0 when every line is answered',
    answersAll: true
  },
  {
    name: 'explain',
    usage: 'newsparse explain [file]',
    description: 'each line with its label and the rule that gave it; as text, json or html',
    configured: true,
    ownFormats: true
  },
  {
    name: 'diff',
    usage: 'newsparse diff --with <pack> [file ...]',
    description: 'what other rules would change in the articles',
    configured: true
  },
  {
    name: 'learn',
    usage: 'newsparse learn [file | folder ...]',
    description: 'rules for what recurs in an archive, as a pack to read and keep',
    configured: true,
    ownFormats: true
  },
  {
    name: 'doctor',
    usage: 'newsparse doctor [file | folder ...]',
    description: 'how dirty a corpus is, and what to do about it; as text, json or html',
    configured: true,
    ownFormats: true
  },
  {
    name: 'restore',
    usage: 'newsparse restore [file ...]',
    description: 'the source, byte for byte, of records made with --lossless'
  },
  {
    name: 'rules',
    usage: 'newsparse rules [action] [name ...]',
    description: 'the rules there are, or: show, check, test, init one of your own'
  },
  {
    name: 'schema',
    usage: 'newsparse schema [--for <program>]',
    description: 'the JSON Schema of a record, or what loads records typed into duckdb, spark, polars …'
  },
  {
    name: 'completions',
    usage: 'newsparse completions bash',
    description: 'what the shell completes, to be sourced; or zsh, fish'
  },
  {
    name: 'help',
    usage: 'newsparse help [command]',
    description: 'all about one command: its options, with examples'
  },
  {
    name: 'man',
    usage: 'newsparse man',
    description: 'the manual page, for "man -l -"'
  }
]

/** Names that may stand first on the command line. */
export const commandNames: readonly string[] = commandRows.map(({name}) => name).filter((name) => name !== 'convert')

/** The command that a word names. Conversion has no name. */
export const commandNamed = (word: string | undefined): CommandRow | undefined =>
  commandRows.find(({name}) => name === word && name !== 'convert')

/** What a command is called by: its usage without what may stand behind it. */
export const calledBy = ({usage}: CommandRow): string => usage.replace(/ [[<-].*/u, '')
