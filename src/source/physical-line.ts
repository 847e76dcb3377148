/** Features of a physical line that show whether it continues on the next one. */
import type {Line} from './types.ts'
import {unicode} from './unicode-pattern.ts'

export interface Physical {
  line: Line
  /** Column where it ends, counted from the margin. */
  columns: number
  /** Length of its first word: the space that it would have needed on the line before. */
  firstWord: number
  /** It ends like a sentence, or like an introduction (`:`). */
  terminated: boolean
  /** It starts in the middle of a sentence: with a lower-case letter, a letter of a script without capitals, or a number and a lower-case letter. */
  running: boolean
  /** A row of a table, a dot leader, a ruler, or mostly numbers. */
  tabular: boolean
  /** The list marker at its start: which kind, and its width with the blanks after it. */
  marker: {kind: string; width: number} | null
}

const running = unicode`^(?:[\p{Ll}\p{Lo},;)]|\d[\d.,]*%? \p{Ll})`

/** Examine one physical line of `text` that is indented by some columns. */
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

/** Wide gaps, dot leaders and rulers. */
const tableMark = /\t| {3}|\.{5}|(?:\. ){4}|[-=_*~]{4}/

/** Two blanks after a full stop come from a typewriter habit, and are not a column. */
const twoGaps = /[^\s.!?:"'’”)] {2}.*[^\s.!?:"'’”)] {2}/

/** The share of digits in all characters, and the least count of numbers: agency prose about company results stays below. */
const digitShare = 0.4
const numbersAtLeast = 3

function isTabular(raw: string): boolean {
  return tableMark.test(raw) || (raw.includes('  ') && twoGaps.test(raw)) || isFigures(raw)
}

/** The last line of a paragraph may contain little but numbers; a full stop distinguishes it from a row. */
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
