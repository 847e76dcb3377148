/** The table of options: help is made from it, and completions and a man page can be. */
import {formats, reasons} from '../index.ts'

export interface OptionRow {
  flags: string
  description: string
  group: 'Input' | 'Output' | 'What stays' | 'Rules' | 'Messages'
  /** The option may be repeated; its values are collected. */
  repeats?: boolean
}

const names = formats.map((format) => format.name).join(', ')

export const optionRows: readonly OptionRow[] = [
  {group: 'Input', flags: '-f, --from <format>', description: 'text or jsonl; by the file’s name when absent'},
  {group: 'Input', flags: '--encoding <name>', description: 'read bytes in this encoding; guessed when absent'},
  {group: 'Input', flags: '--text-key <key>', description: 'JSON Lines: the key that holds the text (text)'},
  {group: 'Output', flags: '-t, --to <format>', description: `${names}; by the name after -o, else markdown`},
  {group: 'Output', flags: '-o, --output <path>', description: 'a file, or a folder when there are several inputs'},
  {group: 'Output', flags: '--force', description: 'overwrite outputs that exist'},
  {group: 'Output', flags: '--positions', description: 'put line, column and offset on every item'},
  {group: 'Output', flags: '--field <path>', description: 'only this field: id, text, dateline.places …', repeats: true},
  {group: 'Output', flags: '--no-front-matter', description: 'Markdown without YAML front matter'},
  {group: 'Output', flags: '--fragment', description: 'HTML: the article element alone'},
  {group: 'What stays', flags: '--keep <reasons>', description: `all, or a list: ${reasons.join(', ')}`},
  {group: 'Rules', flags: '--pack <file|name>', description: 'more rules, first in precedence', repeats: true},
  {group: 'Rules', flags: '--disable <rule id>', description: 'switch one rule off', repeats: true},
  {group: 'Rules', flags: '--language <code>', description: 'when the guess is not wanted: id, en …'},
  {group: 'Rules', flags: '--outlet <name>', description: 'when the guess is not wanted: liputan6 …'},
  {group: 'Rules', flags: '--reference-date <date>', description: 'YYYY-MM-DD: completes dates without a year'},
  {group: 'Messages', flags: '--color', description: 'colour, also when not on a terminal'},
  {group: 'Messages', flags: '--no-color', description: 'no colour; NO_COLOR does the same'},
  {group: 'Messages', flags: '-q, --quiet', description: 'errors only'},
  {group: 'Messages', flags: '-v, --verbose', description: 'say what was removed, and by which rule'},
  {group: 'Messages', flags: '--frail', description: 'doubts count as failures: exit with 1'},
  {group: 'Messages', flags: '-h, --help', description: 'this help'},
  {group: 'Messages', flags: '-V, --version', description: 'the version'}
]

/** What the options make of a command line. */
export interface CliOptions {
  from?: string
  encoding?: string
  textKey?: string
  to?: string
  output?: string
  force?: boolean
  positions?: boolean
  field?: string[]
  frontMatter: boolean
  fragment?: boolean
  keep?: string
  pack?: string[]
  disable?: string[]
  language?: string
  outlet?: string
  referenceDate?: string
  color?: boolean
  quiet?: boolean
  verbose?: boolean
  frail?: boolean
}

/** Exit codes: promises to scripts. */
export const exitCodes = {done: 0, doubts: 1, failed: 2, usage: 64, interrupted: 130} as const
