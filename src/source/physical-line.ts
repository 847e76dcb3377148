/** How a physical line looks to someone who asks whether it goes on in the next one. */
import type {Line} from './types.ts'

export interface Physical {
  line: Line
  /** Where it ends, counted from the margin. */
  columns: number
  /** Length of its first word: what would have had to fit on the line before. */
  firstWord: number
  /** It ends as a sentence, or a sentence's opening (`:`), does. */
  terminated: boolean
  /** It starts in the middle of a sentence: with a small letter, or a letter of a script without capitals. */
  running: boolean
  /** A row of a table, a dot leader, a rule, mostly figures. */
  tabular: boolean
  /** It starts as a list item does: which kind, and how wide the marker is with the blanks after it. */
  marker: {kind: string; width: number} | null
}

/** Look at one physical line of `text`. */
export function examine(text: string, line: Line): Physical {
  const raw = text.slice(line.start, line.end)
  const gap = raw.search(/\s/)
  return {
    line,
    columns: line.indent + raw.length,
    firstWord: gap === -1 ? raw.length : gap,
    terminated: sentenceEnd.test(raw.slice(-8)),
    running: insideSentence.test(line.text),
    tabular: isTabular(raw),
    marker: findMarker(raw)
  }
}

const sentenceEnd = /[.!?:…]["'”’»)\]]*$/
const insideSentence = /^[\p{Ll}\p{Lo},;)]/u

/** Wide gaps, dot leaders and rules. Two blanks after a full stop are a typist's habit, not a column. */
const tableMarks: readonly RegExp[] = [/\t| {3}/, /\.{4}|(?:\. ){3}|[-=_*~]{4}/]
const gapBetweenWords = /[^\s.!?:"'’”)] {2}/g

/** Of figures in all characters: agency prose on company results stays below. */
const mostlyDigits = 0.4

function isTabular(raw: string): boolean {
  if (tableMarks.some((mark) => mark.test(raw))) return true
  if ((raw.match(gapBetweenWords)?.length ?? 0) > 1) return true
  return (raw.match(/\d/g)?.length ?? 0) > (raw.match(/\S/g)?.length ?? 0) * mostlyDigits
}

const markerStart = /^(?:([-*•·–—])|\(?\d{1,3}[.)]|\(?[a-zA-Z]\))\s+/

function findMarker(raw: string): Physical['marker'] {
  const match = markerStart.exec(raw)
  return match && {kind: match[1] ?? match[0].replace(/\w+/, '1').trim(), width: match[0].length}
}
