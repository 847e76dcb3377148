/** Lines are made here, so that all have the same keys in the same order: every step reads them, and V8 reads what is alike fastest. */
import {type Readable, readable} from './plain.ts'
import type {Line} from './types.ts'

/** A line from where it is, and how it reads. */
export const makeLine = (place: Omit<Line, keyof Readable>, {text, way}: Readable): Line => ({
  number: place.number,
  lastNumber: place.lastNumber,
  start: place.start,
  end: place.end,
  indent: place.indent,
  blanksBefore: place.blanksBefore,
  text,
  way
})

/** Two lines, and all between them, as one. */
export function joinLines(text: string, first: Line, last: Line): Line {
  if (first === last) return first
  const {number, start, indent, blanksBefore} = first
  const {lastNumber, end} = last
  return makeLine({number, lastNumber, start, end, indent, blanksBefore}, readable(text, start, end))
}
