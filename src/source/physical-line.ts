/** How a physical line looks to someone who asks whether it goes on in the next one. */
import type {Line} from './types.ts'
import {unicode} from './unicode-pattern.ts'

export interface Physical {
  line: Line
  /** Where it ends, counted from the margin. */
  columns: number
  /** Length of its first word: what would have had to fit on the line before. */
  firstWord: number
  /** It ends as a sentence, or a sentence's opening (`:`), does. */
  terminated: boolean
  /** It starts in the middle of a sentence: with a small letter, a letter of a script without capitals, a figure and a small letter. */
  running: boolean
  /** A row of a table, a dot leader, a rule, mostly figures. */
  tabular: boolean
  /** It starts as a list item does: which kind, and how wide the marker is with the blanks after it. */
  marker: {kind: string; width: number} | null
}

const running = unicode`^(?:[\p{Ll}\p{Lo},;)]|\d[\d.,]*%? \p{Ll})`

/** Look at one physical line of `text`, before which stand so many columns. */
export function examine(text: string, line: Line, indent: number = line.indent): Physical {
  const raw = text.slice(line.start, line.end)
  const gap = raw.search(/\s/)
  return {
    line,
    columns: indent + raw.length,
    firstWord: gap === -1 ? raw.length : gap,
    terminated: sentenceEnd.test(raw.slice(-8)),
    running: running.test(line.text),
    tabular: isTabular(raw),
    marker: findMarker(raw)
  }
}

const sentenceEnd = /[.!?:…]["'”’»)\]]*$/

/** Wide gaps, dot leaders and rules. */
const tableMark = /\t| {3}|\.{5}|(?:\. ){4}|[-=_*~]{4}/

/** Two blanks after a full stop are a typist's habit, not a column. */
const twoGaps = /[^\s.!?:"'’”)] {2}.*[^\s.!?:"'’”)] {2}/

/** Of figures in all characters, in at least so many numbers: agency prose on company results stays below. */
const digitShare = 0.4
const numbersAtLeast = 3

function isTabular(raw: string): boolean {
  return tableMark.test(raw) || (raw.includes('  ') && twoGaps.test(raw)) || isFigures(raw)
}

/** The last line of a paragraph may hold little but figures; a full stop tells it from a row. */
function isFigures(raw: string): boolean {
  let digits = 0
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) digits++
  }
  return (
    digits > raw.length * digitShare && !raw.endsWith('.') && (raw.match(/\d[\d.,:/]*/g)?.length ?? 0) >= numbersAtLeast
  )
}

const markerStart = /^(?:([-*•·–—])|\(?\d{1,3}[.)]|\(?[a-zA-Z]\))\s+/

function findMarker(raw: string): Physical['marker'] {
  const match = markerStart.exec(raw)
  return match && {kind: match[1] ?? match[0].replace(/\w+/, '1').trim(), width: match[0].length}
}
