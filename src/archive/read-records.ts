/** Files of records → records, one after the other: one JSON object, an array of them, or JSON Lines, compressed or not. */

import {parseLine} from './json-lines.ts'
import {readArchive} from './readers/read-archive.ts'
import {recognise} from './readers/recognise.ts'

/** A value that should be a record, and where it stands. */
export interface PlacedValue {
  /** `item 7`, `line 7`. */
  place: string
  value: unknown
}

/** What is no JSON, in its place. */
export class NotJson extends Error {
  override name = 'NotJson'
}

/** A record may hold its source many times over; longer ones are not held. */
const reading = {maxBytes: 256 * 1024 ** 2, maxSpool: 0, asRecords: true}

/**
 * The records of a file, or of the standard input.
 *
 * @throws InputError when it can't be read
 */
export async function* readRecords(path: string): AsyncGenerator<PlacedValue> {
  const lines = /\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$/iu.test(path)
  const {compression} = path === '-' ? {compression: null} : recognise(path)
  for await (const item of readArchive(path, path, {kind: lines ? 'jsonl' : 'json', compression}, reading)) {
    if (item.kind === 'file' || item.kind === 'row') continue
    const place = `${lines ? 'line' : 'item'} ${item.number}`
    if (item.kind === 'fault') yield {place, value: new NotJson(item.message)}
    else if (item.json.trim() !== '') {
      const parsed = parseLine({line: item.json, number: item.number})
      yield {place, value: 'error' in parsed ? new NotJson(parsed.error.message) : parsed.value}
    }
  }
}
