/** JSON Lines that are compressed or inside another archive. */
import {encodingDoubts, lineBatches, linesOf} from '../json-lines.ts'
import {asUtf8} from './transcode.ts'
import {brokenOff, longestRow, type ReadStream, tooLong} from './types.ts'

export const readLineRows: ReadStream = async function* (bytes, _name, options) {
  let number = 1
  try {
    for await (const batch of lineBatches(asUtf8(bytes, options.encoding), {longest: longestRow(options.maxBytes)})) {
      if (batch.bytes)
        for (const {number: at, line, doubts} of linesOf(batch.bytes, number))
          yield {kind: 'json', number: at, json: line, line: true, doubts: encodingDoubts(doubts)}
      else yield tooLong(null, number, options)
      number += batch.count
    }
  } catch (error) {
    yield brokenOff(number, 'the lines break off here', error)
  }
}
