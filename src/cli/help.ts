/** The help page: examples first, then the table of options, at most 80 columns wide. */
import type {Palette} from './colours.ts'
import {commandRows} from './commands.ts'
import {codes, examples, notes, type Row, summary} from './manual.ts'
import {optionRows} from './options.ts'

const columns = 80
const indent = 2

const usage = commandRows.map(({usage, description}): Row => [usage, description])

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
    wrap(`newsparse ${summary}`, columns).join('\n').replace('newsparse', paint.bold),
    section('Examples', examples, paint.cyan),
    `${section('Usage', usage, paint.cyan)}\n\n${wrap(notes, columns - indent)
      .map((line) => `  ${line}`)
      .join('\n')}`,
    ...groups.map((group) => section(group, pairsOf(group), paint.green)),
    section('Exit codes', codes, paint.yellow)
  ].join('\n\n')
}
