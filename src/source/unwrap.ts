/** Hard-wrapped copy: the physical lines of a paragraph are put together again. */
import {readable} from './plain.ts'
import type {Line} from './types.ts'

/** Copy is wrapped at 40 to 100 columns; what is wider has one paragraph a line. */
const widest = 104
const narrowest = 38

/** A table's row, or verse set in columns: two runs of blanks or more inside, or leader dots. */
const columns = /\S {2,}\S.* {2,}\S|\.{4,}|\t\S|\S {4,}\S/u

const width = (line: Line) => line.indent + (line.end - line.start)

/** The width the copy was wrapped at: nearly all lines are narrower, and many come close to it. */
function findWidth(lines: readonly Line[]): number | undefined {
  if (lines.length < 2) return undefined
  const widths = lines.map(width).sort((one, other) => one - other)
  const limit = widths[Math.min(widths.length - 1, Math.floor(widths.length * 0.99))] as number
  if ((widths.at(-1) as number) > widest || limit < narrowest) return undefined
  return limit
}

const firstWordLength = (text: string, line: Line) => {
  let at = line.start
  while (at < line.end && !/\s/.test(text[at] as string)) at++
  return at - line.start
}

const sentenceEnd = /[.!?:][”"’')\]]*$/u
const continues = /^[\p{Ll},;)]/u

/**
 * Whether a physical line goes on in the next one: no blank line between them, no deeper indent, and the next word had no
 * room on it. Agency copy is ragged by some columns, so a line that stops inside a sentence may be shorter.
 */
function goesOn(text: string, line: Line, next: Line, limit: number, base: number): boolean {
  if (next.blanksBefore > 0 || next.indent > base + 1) return false
  if (columns.test(line.text) || columns.test(text.slice(line.start, line.end)) || columns.test(text.slice(next.start, next.end)))
    return false
  const room = limit - width(line) - 1
  if (firstWordLength(text, next) > room) return true
  return room < limit * 0.35 && !sentenceEnd.test(line.text) && continues.test(next.text) && width(line) > limit * 0.5
}

/** The copy is wrapped when lines go on in their next ones more often than they end, and break inside sentences. */
function isWrapped(text: string, lines: readonly Line[], limit: number, base: number): boolean {
  let pairs = 0
  let joined = 0
  let broken = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index - 1] as Line
    const next = lines[index] as Line
    if (next.blanksBefore > 0) continue
    pairs++
    if (!goesOn(text, line, next, limit, base)) continue
    joined++
    if (!sentenceEnd.test(line.text)) broken++
  }
  return joined >= 1 && joined >= pairs * 0.4 && broken >= joined * 0.5
}

const baseIndent = (lines: readonly Line[]): number => {
  const counts = new Map<number, number>()
  for (const {indent} of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= lines.length * 0.2).map(([indent]) => indent)
  return common.length > 0 ? Math.min(...common) : 0
}

/** Join lines to paragraphs; undefined when the copy is not wrapped. */
export function unwrap(text: string, lines: readonly Line[]): Line[] | undefined {
  const limit = findWidth(lines)
  if (limit === undefined) return undefined
  const base = baseIndent(lines)
  if (!isWrapped(text, lines, limit, base)) return undefined
  const joined: Line[] = []
  let first = 0
  for (let index = 1; index <= lines.length; index++) {
    const line = lines[index - 1] as Line
    const next = lines[index]
    if (next && goesOn(text, line, next, limit, base)) continue
    joined.push(join(text, lines[first] as Line, line))
    first = index
  }
  return joined
}

function join(text: string, first: Line, last: Line): Line {
  if (first === last) return first
  return {...first, lastNumber: last.lastNumber, end: last.end, ...readable(text, first.start, last.end)}
}
