/** The table of options: the command line, help, completions and the manual page are made from it. */

import {inputFormatNames} from '../batch/input-formats.ts'
import type {BatchOptions} from '../batch/options.ts'
import {allFormats} from '../batch/table-formats.ts'
import {cleanings, declarationNames, ninjsVersions, parts, positionUnits, reasons, subheadingModes} from '../index.ts'
import type {CommandName} from './command-name.ts'

type Group = 'Input' | 'Output' | 'Rules' | 'Configuration' | 'Messages'

export interface OptionRow {
  flags: string
  about: string
  /** Its text on the page of a command for which it means something else. */
  own?: Partial<Record<CommandName, string>>
  group: Group
  /** The commands that it is for; only conversion if absent. */
  for?: readonly CommandName[] | 'all'
  /** It can't be in a configuration file, because it is about one run. */
  onlyHere?: true
  /** The option may be repeated; its values are collected. */
  repeats?: boolean
  /** Its single value is a list of words separated by commas. */
  list?: true
  /** All values, if they are a fixed list; for others, those that are words. */
  values?: readonly string[]
  /** Its values for a command that has others. */
  ownValues?: Partial<Record<CommandName, readonly string[]>>
}

type GroupRow = Omit<OptionRow, 'group'>

/** Commands that convert, and so have all options of conversion. */
const converting: readonly CommandName[] = ['convert', 'diff']

/** Commands that read archives. */
const archives: readonly CommandName[] = [...converting, 'learn', 'doctor']

/** Commands that read rows. */
const answering: readonly CommandName[] = [...archives, 'filter']

/** Commands that read a text with rules. */
const reading: readonly CommandName[] = [...answering, 'explain']

/** Commands that write articles, or show them. */
const showing: readonly CommandName[] = [...converting, 'filter', 'explain']

/** Commands that write records. */
const recording: readonly CommandName[] = [...converting, 'filter']

/** Commands that read configuration files. */
const configured: readonly CommandName[] = [...archives, 'explain']

/** Commands with messages about what they read. */
const telling: readonly CommandName[] = [...reading, 'restore', 'rules']

/** Commands with rule ids as arguments. */
const naming: readonly CommandName[] = [...reading, 'rules']

/** Commands that write a file. */
const writing: readonly CommandName[] = ['convert', 'doctor', 'explain', 'learn', 'restore', 'rules']

const everyMessage = 'all messages, however many there are of a kind'

const formatNames = allFormats.map((format) => format.name)

/** The options of each group, in the order in which help shows them. */
const groups: Readonly<Record<Group, readonly GroupRow[]>> = {
  Input: [
    {
      for: archives,
      flags: '-f, --from <format>',
      about: `${inputFormatNames.join(', ')}; detected by name and content when absent`,
      values: inputFormatNames
    },
    {
      for: archives,
      flags: '--include <glob>',
      about: 'in folders, only files that match: "2024/**/*.txt"; may be repeated',
      repeats: true
    },
    {
      for: archives,
      flags: '--exclude <glob>',
      about: 'in folders, no files that match; may be repeated',
      repeats: true
    },
    {
      for: archives,
      onlyHere: true,
      flags: '--files-from <file>',
      about: 'read the names of inputs from a file, one per line; "-" is the standard input'
    },
    {
      for: archives,
      onlyHere: true,
      flags: '-0, --null',
      about: 'names in --files-from end with NUL, as "find -print0" writes them'
    },
    {
      for: answering,
      flags: '--max-bytes <size>',
      about: 'the largest article, such as 200K; a longer one is an error (default: 64M, filter: 2M)'
    },
    {
      for: archives,
      flags: '--max-spool <size>',
      about: 'the largest temporary file, for input from a pipe (default: 16G)'
    },
    {
      for: [...archives, 'explain'],
      flags: '--encoding <name>',
      about: 'the encoding of texts and rows; detected when absent'
    },
    {
      for: converting,
      flags: '--split <how>',
      about: 'split a text into stories: auto (if that is certain), none, or before each line that matches a pattern',
      values: ['auto', 'none']
    },
    {
      for: converting,
      flags: '--markup <how>',
      about: 'HTML in texts: auto (turn it into lines if it is HTML), keep, strip (always)',
      values: ['auto', 'keep', 'strip']
    },
    {
      for: answering,
      flags: '--text-key <key>',
      about: 'rows: the key, or column, of the text; detected when absent. "a.b" is b inside a'
    },
    {for: answering, flags: '--id-key <key>', about: 'rows: the key of the id; "id" when absent, else detected'},
    {for: answering, flags: '--title-key <key>', about: 'rows: the key of the headline'},
    {
      for: answering,
      flags: '--date-key <key>',
      about: 'rows: the key of the publication date; completes dates without a year'
    },
    {
      for: answering,
      flags: '--outlet-key <key>',
      about: 'rows: the key of the outlet, or of a web address that shows it'
    },
    {
      for: converting,
      flags: '--delimiter <character>',
      about: 'tables: the delimiter of columns: ";", "|", tab …; detected when absent'
    },
    {
      for: converting,
      flags: '--rows <pointer>',
      about: 'JSON: where the rows are, as a JSON Pointer: /data/items; detected when absent'
    },
    {
      for: converting,
      flags: '--sheet <name|number>',
      about: 'spreadsheets: which sheet; the first one with rows when absent'
    },
    {
      for: ['filter'],
      onlyHere: true,
      flags: '--key-tab',
      about: 'filter: each row, and its answer, begins with a key and a tab (Hadoop Streaming)'
    },
    {
      onlyHere: true,
      flags: '--shard <i/n>',
      about: 'convert one of n parts of the inputs, by bytes: the outputs of 1/8 to 8/8 together are the whole output'
    }
  ],
  Output: [
    {
      for: [...showing, 'doctor'],
      flags: '-t, --to <format>',
      own: {
        explain: 'text, json, html; when absent, by the name after -o, else text',
        doctor: 'text, json, html; when absent, by the name after -o, else text',
        filter: 'jsonl or dolma; jsonl when absent'
      },
      about: `${formatNames.join(', ')}; when absent, by the name after -o, else markdown`,
      values: formatNames,
      ownValues: {explain: ['text', 'json', 'html'], doctor: ['text', 'json', 'html'], filter: ['jsonl', 'dolma']}
    },
    {
      for: writing,
      onlyHere: true,
      flags: '-o, --output <path>',
      own: {
        explain: 'a file; the screen when absent',
        doctor: 'a file; the screen when absent',
        learn: 'the pack, a file that ends in .yaml; the standard output when absent',
        restore: 'a file; or a folder when there are several sources',
        rules: 'init: the new pack; the standard output when absent'
      },
      about: 'a file; or a folder when there are several inputs'
    },
    {for: writing, onlyHere: true, flags: '--force', about: 'overwrite outputs that exist'},
    {
      for: ['convert', 'filter', 'learn', 'doctor'],
      flags: '-j, --jobs <number>',
      own: {
        filter: 'number of workers (default: 1); the result is the same',
        convert: 'number of workers (default: all cores); the result is the same',
        learn: 'number of workers (default: all cores); the result is the same',
        doctor: 'number of workers (default: all cores); the result is the same'
      },
      about: 'number of workers (default: all cores, filter: 1); the result is the same'
    },
    {onlyHere: true, flags: '--resume', about: 'continue a run that was interrupted'},
    {
      for: ['explain'],
      onlyHere: true,
      flags: '--line <number>',
      about: 'explain: only this line: which rules were tried, and the result of each'
    },
    {for: ['rules'], onlyHere: true, flags: '--json', about: 'rules: as JSON, for other programs'},
    {
      for: ['schema'],
      onlyHere: true,
      flags: '--for <program>',
      about: `schema: for a program that loads records with their types: ${declarationNames.join(', ')}`,
      values: declarationNames
    },
    {
      for: recording,
      flags: '--field <path>',
      about: 'only these fields of a record: id, headline, text, dateline.places …; a list, or repeated',
      repeats: true
    },
    {for: [...recording, 'schema'], flags: '--positions', about: 'JSON: line, column and offset of every item'},
    {
      for: recording,
      flags: '--positions-in <unit>',
      about: `what --positions counts: ${positionUnits.join(', ')} (default: ${positionUnits[0]}); Python counts codepoints`,
      values: positionUnits
    },
    {
      for: ['convert', 'filter'],
      flags: '--lossless',
      about: 'JSON: keep the source in the record, for "newsparse restore"'
    },
    {
      for: ['convert', 'filter'],
      flags: '--provenance',
      about: 'JSON: add the version, and hashes of rules, options and input'
    },
    {for: converting, flags: '--no-front-matter', about: 'Markdown: without the YAML front matter'},
    {for: converting, flags: '--fragment', about: 'HTML: the article element, without the page around it'},
    {
      for: converting,
      flags: '--ninjs <version>',
      about: `ninjs: ${ninjsVersions.join(', ')} (default: ${ninjsVersions[0]})`,
      values: ninjsVersions
    },
    {flags: '--csv-safe', about: "CSV: put ' before cells that a spreadsheet would read as formulas"}
  ],
  Rules: [
    {
      for: showing,
      flags: '--subheadings <how>',
      about: 'subheadings: keep them, make them plain paragraphs, or drop them: keep, plain, drop',
      values: subheadingModes
    },
    {
      for: reading,
      flags: '--cleaning <how>',
      about:
        'how much the judge of lines may remove: careful (nothing), balanced (what is certain), strict (what is likely)',
      values: cleanings
    },
    {
      for: showing,
      flags: '--keep <reasons>',
      list: true,
      about: `boilerplate to keep: all, or a list of ${reasons.join(', ')}`,
      values: ['all', ...reasons]
    },
    {
      for: converting,
      flags: '--drop <parts>',
      list: true,
      about: `parts to leave out: a list of ${parts.join(', ')}`,
      values: parts
    },
    {
      for: naming,
      flags: '--pack <file|name>',
      about: 'more rules, tried before all others; a list, or repeated',
      repeats: true
    },
    {for: reading, flags: '--disable <rule id>', about: 'switch rules off; a list, or repeated', repeats: true},
    {for: reading, flags: '--language <code>', about: 'the language of the copy: id, en …; detected when absent'},
    {for: reading, flags: '--outlet <name>', about: 'the outlet of the copy; detected when absent'},
    {for: showing, flags: '--reference-date <date>', about: 'the day that completes dates without a year: YYYY-MM-DD'},
    {
      for: ['diff'],
      onlyHere: true,
      flags: '--with <file|name>',
      about: 'diff: compare with these rules added; a list, or repeated',
      repeats: true
    },
    {
      for: ['diff'],
      onlyHere: true,
      flags: '--without <rule id>',
      about: 'diff: compare without these rules; a list, or repeated',
      repeats: true
    },
    {
      onlyHere: true,
      flags: '--learn',
      about: 'first learn rules from the inputs; their pack is written beside the output'
    }
  ],
  Configuration: [
    {
      for: configured,
      onlyHere: true,
      flags: '--config <file>, --no-config',
      about: 'read options from this file, or from no file'
    },
    {
      for: archives,
      onlyHere: true,
      flags: '--print-config',
      about: 'show the options in force for the input, and where each was set'
    }
  ],
  Messages: [
    {for: telling, flags: '-q, --quiet', about: 'show only errors'},
    {
      for: telling,
      flags: '-v, --verbose',
      own: {
        explain: 'with --line: also the rules that do not match, and long patterns',
        learn: everyMessage,
        doctor: everyMessage,
        restore: everyMessage
      },
      about: 'also show what was removed, where, and by which rule'
    },
    {onlyHere: true, flags: '--report <file>', about: 'write a report of the run: a page (.html), or .json'},
    {for: ['convert', 'learn', 'doctor'], flags: '--no-progress', about: 'no progress line on the terminal'},
    {
      for: ['doctor'],
      flags: '--fail-over <share>',
      about: 'doctor: exit with 1 when more of the articles have a problem: 5%'
    },
    {flags: '--frail', about: 'doubts count as failures: exit with 1'},
    {
      for: 'all',
      flags: '--color, --no-color',
      about: 'always or never use colour; NO_COLOR and FORCE_COLOR are respected'
    },
    {for: 'all', onlyHere: true, flags: '-h, --help', about: 'show this page'},
    {for: 'all', onlyHere: true, flags: '-V, --version', about: 'show the version'}
  ]
}

export const optionRows: readonly OptionRow[] = Object.entries(groups).flatMap(([group, rows]) =>
  rows.map((row): OptionRow => ({...row, group: group as Group}))
)

/** The options of a command line. */
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
  /** A file; false: none; if absent, the one in the input's folder or above. */
  config?: string | boolean
  printConfig?: boolean
  progress: boolean
  frail?: boolean
  failOver?: string
  help?: boolean
  version?: boolean
}

/** Whether an option is for a command. */
export const isFor = ({for: commands = ['convert']}: OptionRow, name: CommandName): boolean =>
  commands === 'all' || commands.includes(name)
