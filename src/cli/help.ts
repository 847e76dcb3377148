/** The help page: examples first, then the table of options, at most 80 columns wide. */
import type {Palette} from './colours.ts'
import {commandRows} from './commands.ts'
import {optionRows} from './options.ts'

const columns = 80
const indent = 2

type Row = readonly [left: string, right: string]

const examples: readonly Row[] = [
  ['newsparse story.txt', 'Markdown, on the screen'],
  ['newsparse story.txt --to json', 'the record, for other programs'],
  ['newsparse story.txt -o story.html', 'a page; the name tells the format'],
  ['newsparse story.txt -v > story.md', 'and say what was removed, and why'],
  ['newsparse archive/ -o out/', 'a folder, each text into a file'],
  ['cat many.jsonl | newsparse -f jsonl', 'one record a line, as they come']
]

const usage = commandRows.map(({usage, description}): Row => [usage, description])

const codes: readonly Row[] = [
  ['0', 'all converted'],
  ['1', 'all converted, but with doubts, and --frail was given'],
  ['2', 'some input could not be converted; the others were'],
  ['64', 'wrong usage; nothing was converted'],
  ['130', 'interrupted']
]

const notes =
  'Without a file, or with "-", the standard input is read. Several documents go to the standard output ' +
  'only as json (one array) or jsonl; else name a folder with -o. A folder is searched for .txt, .text, ' +
  '.jsonl and .ndjson. A file with the name of a command is "./schema". ' +
  'Options may stand in .newsparserc.yaml, .newsparserc.json, or under "newsparse" in package.json, in the ' +
  'folder of the input or above it: "to: json", "disable: [id/read-also]".'

/** Break a text into lines of at most `width` characters. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

/** Two columns: the left one painted, the right one wrapped. */
function rows(pairs: readonly Row[], paint: (text: string) => string): string {
  const width = Math.max(...pairs.filter(([, right]) => right).map(([left]) => left.length)) + 2
  const table = pairs.map(([left, right]) => {
    const [first = '', ...others] = wrap(right, columns - indent - width)
    const gap = first ? ' '.repeat(width - left.length) : ''
    return [
      `${' '.repeat(indent)}${paint(left)}${gap}${first}`,
      ...others.map((line) => ' '.repeat(indent + width) + line)
    ].join('\n')
  })
  return table.join('\n')
}

/** Long options stand under each other, whether or not they have a short one. */
const aligned = (flags: string) => (flags.startsWith('--') ? `    ${flags}` : flags)

/** The text of `--help`. */
export function helpText(paint: Palette): string {
  const section = (title: string, pairs: readonly Row[], colour: (text: string) => string) =>
    `${paint.bold(title)}\n${rows(pairs, colour)}`
  const groups = [...new Set(optionRows.map((row) => row.group))]
  const pairsOf = (group: string) =>
    optionRows.filter((row) => row.group === group).map((row): Row => [aligned(row.flags), row.description])
  return [
    `${paint.bold('newsparse')} reads raw news copy: it takes boilerplate out, splits off dateline,\nsources and subheadings, and writes Markdown, JSON or HTML.`,
    section('Examples', examples, paint.cyan),
    `${section('Usage', usage, paint.cyan)}\n\n${wrap(notes, columns - indent)
      .map((line) => `  ${line}`)
      .join('\n')}`,
    ...groups.map((group) => section(group, pairsOf(group), paint.green)),
    section('Exit codes', codes, paint.yellow)
  ].join('\n\n')
}
