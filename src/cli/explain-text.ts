/** The whole text, line by line, with labels and reasons: for a terminal, or plain for a file. */
import type {ExplainedLine, Explanation} from '../index.ts'
import {
  baseCommand,
  colourOf,
  copyOf,
  hang,
  quoted,
  type Report,
  shortLabel,
  shown,
  signs,
  spansOf
} from './explain-report.ts'

interface Columns {
  number: number
  label: number
}

const longest = (words: readonly string[]) => Math.max(0, ...words.map((word) => word.length))

const wordOf = ({label, lead}: ExplainedLine) => (label ? shortLabel(label, lead) : '')

const columnsOf = ({lines}: Explanation): Columns => ({
  number: String(lines.length).length,
  label: longest(lines.map(wordOf))
})

/** "id/read-also: it matches …", with the id once. */
const reason = (rule: string, why: string) => shown(why.includes(rule) ? why : `${rule}: ${why}`)

/** What stands under a line: who labelled it and its spans, and why. */
function notesOf(line: ExplainedLine, asBefore: boolean): string[] {
  const own = line.rule && !asBefore ? [reason(line.rule, line.why)] : []
  const spans = spansOf(line).map(({label, rule, why}) => `${shortLabel(label)}: ${reason(rule ?? '', why)}`)
  return [...own, ...spans]
}

function row(
  line: ExplainedLine,
  before: ExplainedLine | undefined,
  {number, label}: Columns,
  {paint, width}: Report
): string {
  const sign = line.fate ? signs[line.fate] : ' '
  const colour = line.label && line.fate ? colourOf({label: line.label, fate: line.fate}, paint) : paint.dim
  const start = `${paint.dim(String(line.number).padStart(number))} ${colour(`${sign} ${wordOf(line).padEnd(label)}`)}  `
  const indent = number + label + 5
  const copy = hang(start, indent, copyOf(line, paint), width, line.label !== 'agate')
  const same = line.rule !== null && before?.rule === line.rule && before.why === line.why
  const notes = notesOf(line, same).map((note) => hang(' '.repeat(indent), indent + 2, paint.dim(`└ ${note}`), width))
  return [copy, ...notes].join('\n')
}

const removedWords = (lines: readonly ExplainedLine[]): string => {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(wordOf(line), (counts.get(wordOf(line)) ?? 0) + 1)
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ')
}

/** What the lines come to, in one sentence. */
export function summary({lines}: Explanation): string {
  const having = (fate: ExplainedLine['fate']) => lines.filter((line) => line.fate === fate)
  const removed = having('removed')
  const list = removed.length > 0 ? ` (${removedWords(removed)})` : ''
  const count = lines.length - having(null).length
  return `${count} ${count === 1 ? 'line' : 'lines'}: ${having('story').length} in the story, ${having('apart').length} written apart (·), ${removed.length} removed (−)${list}`
}

const heading = ({explanation: {article, packs}, name, paint}: Report): string => {
  const {language, outlet} = article.metadata
  const known = [language ?? 'language unknown', outlet ?? 'house unknown', `rules of ${packs.join(', ')}`]
  return `${paint.bold(shown(name))}  ${paint.dim(shown(known.join(' · ')))}`
}

/** What to type to know more of a line, and to have it otherwise. */
function hints(report: Report): string {
  const {lines} = report.explanation
  const line = lines.find(({fate}) => fate === 'removed') ?? lines.find(({rule}) => rule !== null) ?? lines[0]
  const rows: [string, string][] = [
    ['More on one line', `newsparse explain ${baseCommand(report)} --line ${line?.number ?? 1}`],
    ['As a page', `newsparse explain ${baseCommand(report)} -o explained.html`]
  ]
  if (line?.rule)
    rows.splice(1, 0, [
      `Without the rule on line ${line.number}`,
      `newsparse ${baseCommand(report)} --disable ${quoted(line.rule)}`
    ])
  const width = longest(rows.map(([what]) => what))
  return rows.map(([what, command]) => `${what.padEnd(width)}  ${report.paint.green(command)}`).join('\n')
}

/** The report on the whole text. */
export function textReport(report: Report): string {
  const {explanation, settings, paint, width} = report
  const columns = columnsOf(explanation)
  const rows = explanation.lines.map((line, index, all) => row(line, all[index - 1], columns, report))
  const parts = [
    hang('', 0, heading(report), width),
    rows.join('\n'),
    hang('', 0, paint.bold(summary(explanation)), width)
  ]
  return `${[...parts, ...(settings.options.quiet ? [] : [hints(report)])].join('\n\n')}\n`
}
