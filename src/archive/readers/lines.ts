/** JSON Lines inside another archive, or compressed. */
import {encodingDoubts, linesOfBytes, type NumberedLine, parseLine} from '../json-lines.ts'
import type {Item, ReadStream} from './types.ts'

function itemOf(line: NumberedLine): Item {
  const parsed = parseLine(line)
  if ('error' in parsed) return {kind: 'fault', name: null, number: line.number, ...parsed.error}
  return {kind: 'row', number: line.number, row: parsed.value, doubts: encodingDoubts(line.doubts)}
}

export const readLineRows: ReadStream = async function* (bytes) {
  for await (const batch of linesOfBytes(bytes)) yield* batch.map(itemOf)
}
