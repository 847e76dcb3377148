/** The table of options: the command line is read by it and help is made from it; completions and a man page can be. */

import {inputFormatNames} from '../batch/input-formats.ts'
import type {BatchOptions} from '../batch/options.ts'
import {allFormats} from '../batch/table-formats.ts'
import {cleanings, declarationNames, ninjsVersions, parts, positionUnits, reasons, subheadingModes} from '../index.ts'
import type {CommandName} from './command-name.ts'

export interface OptionRow {
  flags: string
  description: string
  /** What it is on the page of a command for which it is something else. */
  own?: Partial<Record<CommandName, string>>
  group: 'Input' | 'Output' | 'Rules' | 'Configuration' | 'Messages'
  /** The commands it is for; conversion alone when absent. */
  commands?: readonly CommandName[] | 'all'
  /** A configuration file can't say it: it is about one run. */
  onlyHere?: true
  /** The option may be repeated; its values are collected. */
  repeats?: boolean
  /** Its one value is a list of words with commas. */
  list?: true
  /** All values there are, where they are a closed list. */
  values?: readonly string[]
}

/** Commands that convert, and so take all that conversion takes. */
const converting: readonly CommandName[] = ['convert', 'diff']

/** Commands that read archives, whatever they make of them. */
const archives: readonly CommandName[] = [...converting, 'learn', 'doctor']

/** Commands that read rows. */
const answering: readonly CommandName[] = [...archives, 'filter']

/** Commands that read a text by rules. */
const reading: readonly CommandName[] = [...answering, 'explain']

/** Commands that write articles, or show them. */
const showing: readonly CommandName[] = [...converting, 'filter', 'explain']

/** Commands that know rules by name. */
const naming: readonly CommandName[] = [...reading, 'rules']

/** Commands that write a file. */
const writing: readonly CommandName[] = ['convert', 'doctor', 'explain', 'learn', 'restore', 'rules']

const formatNames = allFormats.map((format) => format.name)

export const optionRows: readonly OptionRow[] = [
  {
    group: 'Input',
    commands: archives,
    flags: '-f, --from <format>',
    description: `${inputFormatNames.join(', ')}; by name and content when absent`,
    values: inputFormatNames
  },
  {
    group: 'Input',
    commands: archives,
    flags: '--include <glob>',
    description: 'of a folder, only such files: "2024/**/*.txt"; may be repeated',
    repeats: true
  },
  {
    group: 'Input',
    commands: archives,
    flags: '--exclude <glob>',
    description: 'of a folder, no such files; may be repeated',
    repeats: true
  },
  {
    group: 'Input',
    commands: archives,
    onlyHere: true,
    flags: '--files-from <file>',
    description: 'read the names of inputs from a file, one a line; "-" is the standard input'
  },
  {
    group: 'Input',
    commands: archives,
    onlyHere: true,
    flags: '-0, --null',
    description: 'names in --files-from end with NUL, as "find -print0" writes them'
  },
  {
    group: 'Input',
    commands: answering,
    flags: '--max-bytes <size>',
    description: 'of one article at most, such as 200K; a longer one is an error (default: 64M, filter: 2M)'
  },
  {
    group: 'Input',
    commands: archives,
    flags: '--max-spool <size>',
    description: 'put aside on disk at most, of a zip that comes through a pipe (default: 16G)'
  },
  {
    group: 'Input',
    commands: [...archives, 'explain'],
    flags: '--encoding <name>',
    description: 'read texts and rows in this encoding; guessed when absent'
  },
  {
    group: 'Input',
    commands: converting,
    flags: '--split <how>',
    description: 'stories in one file of text: auto (where that is sure), none, or a pattern of lines that begin one'
  },
  {
    group: 'Input',
    commands: converting,
    flags: '--markup <how>',
    description: 'HTML in texts: auto (turned into lines where it is HTML), keep, strip (always)',
    values: ['auto', 'keep', 'strip']
  },
  {
    group: 'Input',
    commands: answering,
    flags: '--text-key <key>',
    description: 'rows: the key, or column, that holds the text; found when absent. "a.b" is b inside a'
  },
  {
    group: 'Input',
    commands: answering,
    flags: '--id-key <key>',
    description: 'rows: the key of the name; id when absent, else found'
  },
  {
    group: 'Input',
    commands: answering,
    flags: '--title-key <key>',
    description: 'rows: the key of the headline'
  },
  {
    group: 'Input',
    commands: answering,
    flags: '--date-key <key>',
    description: 'rows: the key of the day; completes dates without a year'
  },
  {
    group: 'Input',
    commands: answering,
    flags: '--outlet-key <key>',
    description: 'rows: the key of the outlet, or of an address whose host tells it'
  },
  {
    group: 'Input',
    commands: converting,
    flags: '--delimiter <character>',
    description: 'tables: what sets columns apart: ";", "|", tab …; found when absent'
  },
  {
    group: 'Input',
    commands: converting,
    flags: '--rows <pointer>',
    description: 'JSON: where the rows are, as a JSON Pointer: /data/items; found when absent'
  },
  {
    group: 'Input',
    commands: converting,
    flags: '--sheet <name|number>',
    description: 'spreadsheets: which sheet; the first one with rows when absent'
  },
  {
    group: 'Output',
    commands: [...showing, 'doctor'],
    flags: '-t, --to <format>',
    own: {
      explain: 'text, json, html; by the name after -o when absent, else text',
      doctor: 'text, json, html; by the name after -o when absent, else text',
      filter: 'jsonl or dolma; jsonl when absent'
    },
    description: `${formatNames.join(', ')}; by the name after -o when absent, else markdown`,
    values: formatNames
  },
  {
    group: 'Output',
    commands: writing,
    onlyHere: true,
    flags: '-o, --output <path>',
    own: {
      explain: 'a file; the screen when absent',
      doctor: 'a file; the screen when absent',
      learn: 'the pack, a file that ends in .yaml; the standard output when absent',
      restore: 'a file; or a folder when there are several sources',
      rules: 'init: the new pack; the standard output when absent'
    },
    description: 'a file; or a folder when there are several inputs'
  },
  {
    group: 'Output',
    commands: writing,
    onlyHere: true,
    flags: '--force',
    description: 'overwrite outputs that exist'
  },
  {
    group: 'Output',
    commands: ['convert', 'filter', 'learn', 'doctor'],
    flags: '-j, --jobs <number>',
    own: {
      filter: 'how many work at once (default: 1); the outcome is the same',
      convert: 'how many work at once (default: all cores); the outcome is the same',
      learn: 'how many work at once (default: all cores); the outcome is the same',
      doctor: 'how many work at once (default: all cores); the outcome is the same'
    },
    description: 'how many work at once (default: all cores, filter: 1); the outcome is the same'
  },
  {
    group: 'Input',
    commands: ['filter'],
    onlyHere: true,
    flags: '--key-tab',
    description: 'filter: a key and a tab stand before each row, and before its answer (Hadoop Streaming)'
  },
  {
    group: 'Input',
    onlyHere: true,
    flags: '--shard <i/n>',
    description: 'one part of n of the inputs, by bytes: 1/8 … 8/8 one after the other are the whole'
  },
  {
    group: 'Output',
    onlyHere: true,
    flags: '--resume',
    description: 'go on with the run that was cut off'
  },
  {
    group: 'Output',
    commands: ['explain'],
    onlyHere: true,
    flags: '--line <number>',
    description: 'explain: all about this one line: the rules that were tried, and what came of each'
  },
  {
    group: 'Output',
    commands: ['rules'],
    onlyHere: true,
    flags: '--json',
    description: 'rules: as JSON, for other programs'
  },
  {
    group: 'Output',
    commands: ['schema'],
    onlyHere: true,
    flags: '--for <program>',
    description: `schema: what loads records typed: ${declarationNames.join(', ')}`,
    values: declarationNames
  },
  {
    group: 'Output',
    commands: answering,
    flags: '--field <path>',
    description: 'only this field of a record: id, headline, text, dateline.places …; may be repeated',
    repeats: true
  },
  {
    group: 'Output',
    commands: [...answering, 'schema'],
    flags: '--positions',
    description: 'JSON: line, column and offset of every item'
  },
  {
    group: 'Output',
    commands: answering,
    flags: '--positions-in <unit>',
    description: `--positions that count ${positionUnits.join(', ')} (default: ${positionUnits[0]}); Python counts codepoints`,
    values: positionUnits
  },
  {
    group: 'Output',
    commands: ['convert', 'filter'],
    flags: '--lossless',
    description: 'JSON: keep the source in the record, for "newsparse restore"'
  },
  {
    group: 'Output',
    commands: ['convert', 'filter'],
    flags: '--provenance',
    description: 'JSON: version, rules and options, and the input as hashes'
  },
  {
    group: 'Output',
    commands: converting,
    flags: '--no-front-matter',
    description: 'Markdown: without the YAML front matter'
  },
  {
    group: 'Output',
    commands: converting,
    flags: '--fragment',
    description: 'HTML: the article element, without the page around it'
  },
  {
    group: 'Output',
    commands: converting,
    flags: '--ninjs <version>',
    description: `ninjs: ${ninjsVersions.join(', ')} (default: ${ninjsVersions[0]})`,
    values: ninjsVersions
  },
  {
    group: 'Output',
    flags: '--csv-safe',
    description: "CSV for spreadsheets: a cell that would be a formula begins with '"
  },
  {
    group: 'Rules',
    commands: showing,
    flags: '--subheadings <how>',
    description: 'keep them, make them plain paragraphs, or drop them: keep, plain, drop',
    values: subheadingModes
  },
  {
    group: 'Rules',
    commands: reading,
    flags: '--cleaning <how>',
    description:
      'what the judge of lines may take out: careful (nothing), balanced (what is sure), strict (what is likely)',
    values: cleanings
  },
  {
    group: 'Rules',
    commands: showing,
    flags: '--keep <reasons>',
    list: true,
    description: `boilerplate that stays: all, or a list of ${reasons.join(', ')}`,
    values: ['all', ...reasons]
  },
  {
    group: 'Rules',
    commands: converting,
    flags: '--drop <parts>',
    list: true,
    description: `parts that are left out: a list of ${parts.join(', ')}`,
    values: parts
  },
  {
    group: 'Rules',
    commands: naming,
    flags: '--pack <file|name>',
    description: 'more rules, first in precedence; may be repeated',
    repeats: true
  },
  {
    group: 'Rules',
    commands: reading,
    flags: '--disable <rule id>',
    description: 'switch one rule off; may be repeated',
    repeats: true
  },
  {
    group: 'Rules',
    commands: reading,
    flags: '--language <code>',
    description: 'id, en …, when the guess is not wanted'
  },
  {
    group: 'Rules',
    commands: reading,
    flags: '--outlet <name>',
    description: 'the outlet, when the guess is not wanted'
  },
  {
    group: 'Rules',
    commands: showing,
    flags: '--reference-date <date>',
    description: 'completes dates without a year: YYYY-MM-DD'
  },
  {
    group: 'Rules',
    commands: ['diff'],
    onlyHere: true,
    flags: '--with <file|name>',
    description: 'diff: rules that the other side has as well; may be repeated',
    repeats: true
  },
  {
    group: 'Rules',
    commands: ['diff'],
    onlyHere: true,
    flags: '--without <rule id>',
    description: 'diff: a rule that the other side lacks; may be repeated',
    repeats: true
  },
  {
    group: 'Rules',
    onlyHere: true,
    flags: '--learn',
    description: 'first learn what recurs in the inputs; the pack is written beside the output'
  },
  {
    group: 'Configuration',
    commands: 'all',
    onlyHere: true,
    flags: '--config <file>, --no-config',
    description: 'options from this file, or from no file'
  },
  {
    group: 'Configuration',
    commands: archives,
    onlyHere: true,
    flags: '--print-config',
    description: 'show what holds for the input, and where it was said'
  },
  {group: 'Messages', commands: 'all', flags: '-q, --quiet', description: 'say nothing but errors'},
  {
    group: 'Messages',
    commands: 'all',
    flags: '-v, --verbose',
    description: 'say what was removed, where, and by which rule'
  },
  {
    group: 'Messages',
    onlyHere: true,
    flags: '--report <file>',
    description: 'what the run came to: a page (.html), or .json'
  },
  {
    group: 'Messages',
    commands: ['convert', 'learn', 'doctor'],
    flags: '--no-progress',
    description: 'no progress line on the terminal'
  },
  {
    group: 'Messages',
    commands: ['doctor'],
    flags: '--fail-over <share>',
    description: 'doctor: exit with 1 when more of the articles show something: 5%'
  },
  {group: 'Messages', flags: '--frail', description: 'doubts count as failures: exit with 1'},
  {
    group: 'Messages',
    commands: 'all',
    flags: '--color, --no-color',
    description: 'colour always, or never; NO_COLOR and FORCE_COLOR are heeded'
  },
  {group: 'Messages', commands: 'all', onlyHere: true, flags: '-h, --help', description: 'show this page'},
  {group: 'Messages', commands: 'all', onlyHere: true, flags: '-V, --version', description: 'show the version'}
]

/** What the options make of a command line. */
export interface CliOptions extends BatchOptions {
  filesFrom?: string
  null?: boolean
  keyTab?: boolean
  line?: string
  json?: boolean
  for?: string
  with?: string[]
  without?: string[]
  color?: boolean
  /** A file; false: none; when absent, what lies in the input's folder or above. */
  config?: string | boolean
  printConfig?: boolean
  progress: boolean
  frail?: boolean
  failOver?: string
  help?: boolean
  version?: boolean
}

/** Whether an option is for a command. */
export const isFor = ({commands = ['convert']}: OptionRow, name: CommandName): boolean =>
  commands === 'all' || commands.includes(name)
