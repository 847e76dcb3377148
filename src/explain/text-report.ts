/** The whole text, line by line, with labels and reasons: for a terminal, or plain for a file. */
import type {ExplainedLine, ExplainedPiece, Explanation} from '../parse/explain.ts'
import {factsOf, labelWord, spansOf} from '../write/explanation-words.ts'
import {
  baseCommand,
  copyOf,
  disableOptions,
  lineColour,
  type Report,
  type ReportOptions,
  reportOf,
  rulesToDisable,
  signs
} from './report.ts'
import {hang, type Screen, shown} from './screen.ts'
import {counted, longest} from './words.ts'

interface Columns {
  number: number
  label: number
}

const wordOf = ({label, lead}: ExplainedLine) => (label ? labelWord(label, lead) : '')

/** A line that continues the line above does not repeat the label. */
const shownWord = (line: ExplainedLine) => (line.continued ? '' : wordOf(line))

const columnsOf = ({lines}: Explanation): Columns => ({
  number: String(lines.length).length,
  label: longest(lines.map(wordOf))
})

/** "id/read-also: it matches …", with the id once. */
const reason = (rule: string, why: string) => shown(why.includes(rule) ? why : `${rule}: ${why}`)

/** The text under a line: which rules labelled it and its spans, and why. */
function notesOf(line: ExplainedLine, asBefore: boolean): string[] {
  const own = line.rule && !asBefore ? [reason(line.rule, line.why)] : []
  const spans = spansOf(line).map(({label, rule, why}) => `${labelWord(label)}: ${reason(rule ?? '', why)}`)
  return [...own, ...spans]
}

function row(line: ExplainedLine, before: ExplainedLine | undefined, {number, label}: Columns, screen: Screen): string {
  const {paint} = screen
  const sign = line.fate ? signs[line.fate] : ' '
  const colour = lineColour(line, paint)
  const start = `${paint.dim(String(line.number).padStart(number))} ${colour(`${sign} ${shownWord(line).padEnd(label)}`)}  `
  const indent = number + label + 5
  const copy = hang(start, indent, copyOf(line, paint), screen, line.label !== 'agate')
  const same = line.continued || (line.rule !== null && before?.rule === line.rule && before.why === line.why)
  const notes = notesOf(line, same).map((note) => hang(' '.repeat(indent), indent + 2, paint.dim(`└ ${note}`), screen))
  return [copy, ...notes].join('\n')
}

const removedWords = (lines: readonly ExplainedLine[]): string => {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(wordOf(line), (counts.get(wordOf(line)) ?? 0) + 1)
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ')
}

/** Parts that are removed from lines that stay. */
const removedPieces = (lines: readonly ExplainedLine[]): ExplainedPiece[] =>
  lines.flatMap((line) => (line.fate === 'removed' ? [] : line.pieces.filter(({fate}) => fate === 'removed')))

/** The counts of the lines, in one sentence. */
function summary({lines}: Explanation): string {
  const having = (fate: ExplainedLine['fate']) => lines.filter((line) => line.fate === fate)
  const removed = having('removed')
  const list = removed.length > 0 ? ` (${removedWords(removed)})` : ''
  const pieces = removedPieces(lines).length
  const inside = pieces > 0 ? `; ${counted(pieces, 'piece')} inside lines removed` : ''
  return [
    `${counted(lines.length - having(null).length, 'line')}: ${having('story').length} in the story`,
    `${having('apart').length} written apart (·)`,
    `${removed.length} removed (−)${list}${inside}`
  ].join(', ')
}

/** A line that is worth asking about, with a rule on it: removed lines first. */
function example(lines: readonly ExplainedLine[]): {number: number; rule: string | null} {
  const removed = lines.flatMap(({number, pieces}) => pieces.map(({rule, fate}) => ({number, rule, fate})))
  const ruled = removed.filter(({rule}) => rule !== null)
  return ruled.find(({fate}) => fate === 'removed') ?? ruled[0] ?? {number: 1, rule: null}
}

const heading = ({explanation, name, screen: {paint}}: Report): string =>
  `${paint.bold(shown(name))}  ${paint.dim(shown(factsOf(explanation)))}`

/** What to type to see more about a line, and to get another result. */
async function hints(report: Report): Promise<string> {
  const {lines} = report.explanation
  const {number, rule} = example(lines)
  const rules =
    rule !== null && lines[number - 1]?.rule === rule ? await rulesToDisable(number, rule, report) : [rule ?? '']
  const base = baseCommand(report)
  const without = [`Without the rule on line ${number}`, `newsparse ${base} ${disableOptions(rules)}`] as const
  const rows = [
    ['More on one line', `newsparse explain ${base} --line ${number}`],
    ...(rule === null ? [] : [without]),
    ['As a page', `newsparse explain ${base} -o explained.html`]
  ] as const
  const width = longest(rows.map(([what]) => what))
  return rows.map(([what, command]) => `${what.padEnd(width)}  ${report.screen.paint.green(command)}`).join('\n')
}

/** The report on the whole text. */
export async function textReport(explanation: Explanation, options: ReportOptions = {}): Promise<string> {
  const report = reportOf(explanation, options)
  const {said, screen} = report
  const columns = columnsOf(explanation)
  const rows = explanation.lines.map((line, index, all) => row(line, all[index - 1], columns, screen))
  const parts = [
    hang('', 0, heading(report), screen),
    rows.join('\n'),
    hang('', 0, screen.paint.bold(summary(explanation)), screen)
  ]
  return `${[...parts, ...(said.quiet ? [] : [await hints(report)])].join('\n\n')}\n`
}
