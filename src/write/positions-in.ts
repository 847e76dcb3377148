/** Positions in other units than JavaScript's: Python counts code points, Go and DuckDB count bytes. */
import type {Position} from '../article/types.ts'

/** The units of offsets and columns, the usual one first. `bytes` are those of the text in UTF-8. */
export const positionUnits = ['utf16', 'codepoints', 'bytes'] as const
export type PositionUnit = (typeof positionUnits)[number]

/** How much a code unit adds: the second half of a surrogate pair is counted with the first. */
const widths: Readonly<Record<Exclude<PositionUnit, 'utf16'>, (code: number, paired: boolean) => number>> = {
  codepoints: (_, paired) => (paired ? 0 : 1),
  // An unpaired surrogate is written as U+FFFD, of three bytes; a pair has four.
  bytes: (code, paired) => (paired ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3)
}

const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters of one code unit and one byte.
const plain = /^[\x00-\x7f]*$/u

/** A function from offsets in UTF-16 code units to others; undefined if they are the same. */
export function makeToUnit(text: string, unit: PositionUnit): ((offset: number) => number) | undefined {
  if (unit === 'utf16' || plain.test(text)) return undefined
  const width = widths[unit]
  const counts = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const paired = isLow(code) && at > 0 && isHigh(text.charCodeAt(at - 1))
    counts[at + 1] = (counts[at] as number) + width(code, paired)
  }
  return (offset) => counts[offset] as number
}

/** A copy of a value whose `position`s are in another unit; the keys under `meta` belong to the row and are not changed. */
export function withPositionsIn<Value>(value: Value, toUnit: (offset: number) => number): Value {
  const point = ({line, column, offset = 0}: Position['start']) => ({
    line,
    column: toUnit(offset) - toUnit(offset - column + 1) + 1,
    offset: toUnit(offset)
  })
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    // Copied values may have a class of their own, as exact numbers have.
    if (Object.getPrototypeOf(one) !== Object.prototype) return one
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => {
        if (key === 'position' && inner) {
          const {start, end} = inner as Position
          return [key, {start: point(start), end: point(end)}]
        }
        return [key, key === 'meta' ? inner : walk(inner)]
      })
    )
  }
  return walk(value) as Value
}
