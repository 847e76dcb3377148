/** A decoded text → its lines, with offsets. One pass, linear in the length of the text. */
import {readable} from './plain.ts'
import type {Line, Source} from './types.ts'
import {unwrap} from './unwrap.ts'

/** Where each physical line starts; `\r\n`, `\n` and `\r` end one. */
function findLineStarts(text: string): number[] {
  const starts = [0]
  const carriageReturns = text.includes('\r')
  if (!carriageReturns) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  const ending = /\r\n|\r|\n/g
  while (ending.exec(text)) starts.push(ending.lastIndex)
  return starts
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)))

/** Make the line that stands between two offsets, or nothing when it is blank. */
function makeLine(text: string, from: number, to: number, number: number, blanksBefore: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  if (start === end) return undefined
  while (isSpace(text.charCodeAt(end - 1))) end--
  return {number, lastNumber: number, start, end, indent: start - from, blanksBefore, ...readable(text, start, end)}
}

/** Split a text into logical lines: whole paragraphs, also where the copy was wrapped at a fixed width. */
export function readSource(text: string): Source {
  const starts = findLineStarts(text)
  const physical: Line[] = []
  let blanks = 0
  for (let index = 0; index < starts.length; index++) {
    const line = makeLine(text, starts[index] as number, starts[index + 1] ?? text.length, index + 1, blanks)
    blanks = line ? 0 : blanks + 1
    if (line) physical.push(line)
  }
  const lines = unwrap(text, physical)
  return {text, lines: lines ?? physical, wrapped: lines !== undefined, toPoint: makeToPoint(starts)}
}

function makeToPoint(starts: readonly number[]): Source['toPoint'] {
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] as number) + 1, offset}
  }
}
