/** Text → lines: their offsets, their indents, and their text as a reader sees it. One pass, in linear time. */
import {makeLine} from './line.ts'
import {isOdd, type Readable, readable} from './plain.ts'
import {rejoin} from './rejoin.ts'
import type {Line, Source} from './types.ts'
import {unwrap} from './unwrap.ts'

/** Distance of tab stops in columns. */
const tabStop = 8

/**
 * Split a text into logical lines.
 *
 * A physical line ends at `\r\n`, `\n` or `\r` only. Blank lines (only white space) are counted and dropped. If the copy is wrapped at a fixed width, the lines
 * of each paragraph are joined.
 *
 * @param text
 *   Decoded text, without its byte order mark.
 * @returns
 *   The text with its lines. Each character that is not white space is in exactly one of them.
 */
export function readSource(text: string): Source {
  const physical = readLines(text)
  const {lines: unwrapped, wrapped} = unwrap(text, physical)
  const lines = wrapped ? unwrapped : rejoin(text, unwrapped)
  return {text, lines, wrapped, toPoint: makeToPoint(text)}
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  // One test of the whole text saves a test of each line; most copy needs none.
  const simple = !isOdd(text)
  let blanksBefore = 0
  let number = 0
  forEachLine(text, (from, to) => {
    number++
    const start = skipBlanks(text, from, to)
    if (start === to) {
      blanksBefore++
      return
    }
    const end = skipBlanksBack(text, to)
    const shown = simple ? {text: text.slice(start, end)} : shownOf(text, start, end)
    const indent = start === from ? 0 : columnsOf(text, from, start)
    lines.push(makeLine({number, lastNumber: number, start, end, indent, blanksBefore}, shown))
    blanksBefore = 0
  })
  return lines
}

/** The text of a line as a reader sees it. A line that consists of tags stays as it is printed, so that rules can recognise it. */
function shownOf(text: string, start: number, end: number): Readable {
  const shown = readable(text, start, end)
  return shown.text === '' && text[start] === '<' ? {text: text.slice(start, end)} : shown
}

/** Call `visit` with the start and the end of each physical line, without its line end. */
export function forEachLine(text: string, visit: (from: number, to: number) => void): void {
  let from = 0
  let feed = -1
  let carriage = -1
  for (;;) {
    if (feed < from) feed = indexOrEnd(text, '\n', from)
    if (carriage < from) carriage = indexOrEnd(text, '\r', from)
    const to = Math.min(feed, carriage)
    visit(from, to)
    if (to === text.length) return
    from = to === carriage && text[to + 1] === '\n' ? to + 2 : to + 1
  }
}

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from)
  return index === -1 ? text.length : index
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The end of the last non-blank character before `to`; there must be one. */
function skipBlanksBack(text: string, to: number): number {
  let at = to
  while (isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** White space in the sense of `\s` and `trim`. */
function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0
  return (code >= 0x2000 && code <= 0x200a) || rareBlanks.has(code)
}

const rareBlanks: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

function columnsOf(text: string, from: number, to: number): number {
  let columns = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x09) columns += tabStop - (columns % tabStop)
    else if (code !== 0xfeff) columns++
  }
  return columns
}

/** Make the function that returns line and column; the line starts are collected at its first call. */
export function makeToPoint(text: string): Source['toPoint'] {
  let starts: number[] | undefined
  return (offset) => {
    if (!(offset >= 0 && offset <= text.length)) {
      throw new RangeError(`Offset ${offset} is outside of the text, which ends at ${text.length}.`)
    }
    starts ??= findStarts(text)
    const line = countUpTo(starts, offset)
    return {line, column: offset - (starts[line - 1] as number) + 1, offset}
  }
}

function findStarts(text: string): number[] {
  const starts: number[] = []
  forEachLine(text, (from) => starts.push(from))
  return starts
}

/** How many of the sorted numbers are not greater than `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
