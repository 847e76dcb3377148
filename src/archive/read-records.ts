/** Files of records → records: one JSON object, an array of objects, or JSON Lines, compressed or not. */

import {parseLine} from './json-lines.ts'
import {readArchive} from './readers/read-archive.ts'
import {recognise} from './readers/recognise.ts'
import type {Item} from './readers/types.ts'
import {partLine} from './rows-of-line.ts'

/** A value that should be a record, and where it stands. */
export interface PlacedValue {
  /** `item 7`, `line 7`. */
  place: string
  value: unknown
}

/** Stands for a value that is not JSON. */
export class NotJson extends Error {
  override name = 'NotJson'
}

/** A record may contain its source several times; longer records are not kept. */
const reading = {maxBytes: 256 * 1024 ** 2, maxSpool: 0, asRecords: true}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('schemaVersion' in value || 'error' in value)

/** The values in a piece of JSON: usually one; of a broken line, all records that are certain. */
function valuesOf({json, line, number}: Extract<Item, {kind: 'json'}>): unknown[] {
  const parsed = parseLine({line: json, number})
  if (!('error' in parsed)) return [parsed.value]
  const parts = line ? partLine(json, isRecord) : undefined
  const unread = new NotJson(parsed.error.message)
  return parts?.map((part) => ('value' in part ? part.value : unread)) ?? [unread]
}

/**
 * The records of a file, or of the standard input.
 *
 * @throws InputError if it can't be read
 */
export async function* readRecords(path: string): AsyncGenerator<PlacedValue> {
  const lines = /\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$/iu.test(path)
  const {compression} = path === '-' ? {compression: null} : recognise(path)
  for await (const item of readArchive(path, path, {kind: lines ? 'jsonl' : 'json', compression}, reading)) {
    if (item.kind === 'file' || item.kind === 'row') continue
    const place = `${lines ? 'line' : 'item'} ${item.number}`
    if (item.kind === 'fault') yield {place, value: new NotJson(item.message)}
    else if (item.json.trim() !== '') for (const value of valuesOf(item)) yield {place, value}
  }
}
