/** JSON Lines inside another archive, or compressed. */
import {linesOfBytes} from '../json-lines.ts'
import type {ReadStream} from './types.ts'

export const readLineRows: ReadStream = async function* (bytes) {
  for await (const batch of linesOfBytes(bytes))
    for (const {number, line} of batch)
      try {
        yield {kind: 'row', number, row: JSON.parse(line)}
      } catch (error) {
        const message =
          line.trim() === '' ? 'this line is blank' : `this line is not JSON (${(error as Error).message})`
        yield {kind: 'fault', name: null, number, code: 'not-json', message: `${message}; put one object on each line`}
      }
}
