/** The help page: examples first, then the table of options, at most 80 columns wide. */
import type {ChalkInstance} from 'chalk'
import {type OptionRow, optionRows} from './options.ts'

const columns = 80
const indent = 2
const flagsWidth = 26

const examples: readonly (readonly [string, string])[] = [
  ['newsparse story.txt', 'Markdown on the screen'],
  ['newsparse story.txt --to json', 'the record, for other programs'],
  ['newsparse story.txt -o story.html', 'a page; the format by its name'],
  ['newsparse archive/ -o out/ --to md', 'a folder, each file converted'],
  ['cat a.jsonl | newsparse - --from jsonl', 'one record a line, as they come'],
  ['newsparse story.txt --field text', 'the clean text alone, as JSON']
]

const codes: readonly (readonly [string, string])[] = [
  ['0', 'all converted'],
  ['1', 'converted, but with doubts under --frail'],
  ['2', 'some input could not be converted; the others were'],
  ['64', 'wrong usage'],
  ['130', 'interrupted']
]

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

/** Two columns: the left one coloured, the right one wrapped. */
function rows(pairs: readonly (readonly [string, string])[], width: number, paint: (text: string) => string): string {
  return pairs
    .map(([left, right]) => {
      const [first = '', ...others] = wrap(right, columns - indent - width)
      const hanging = others.map((line) => `\n${' '.repeat(indent + width)}${line}`).join('')
      return `${' '.repeat(indent)}${paint(left)}${' '.repeat(Math.max(1, width - left.length))}${first}${hanging}`
    })
    .join('\n')
}

/** The text of `--help`. */
export function helpText(colour: ChalkInstance): string {
  const title = (text: string) => colour.bold(text)
  const groups = [...new Set(optionRows.map((row) => row.group))]
  const options = groups.map((group) => {
    const ofGroup = optionRows.filter((row: OptionRow) => row.group === group)
    const pairs = ofGroup.map((row) => [row.flags, row.description] as const)
    return `${title(group)}\n${rows(pairs, flagsWidth, colour.green)}`
  })
  return [
    `${title('newsparse')} reads raw news copy: it strips boilerplate, splits out dateline,\nsources and subheadings, and writes Markdown, JSON or HTML.`,
    `${title('Examples')}\n${rows(examples, 42, colour.cyan)}`,
    `${title('Usage')}\n  newsparse [options] [file | folder | - ...]\n  newsparse schema            the JSON Schema of a record\n\n  Without an argument, and with a pipe on the standard input, it reads that.`,
    ...options,
    `${title('Exit codes')}\n${rows(codes, 6, colour.yellow)}`
  ].join('\n\n')
}
