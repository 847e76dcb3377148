/** Files of records → records, one after the other: one JSON object, an array of them, or JSON Lines. */
import {InputError} from './find-inputs.ts'
import {readLines} from './json-lines.ts'
import {decodeBytes, readBytes} from './read-bytes.ts'

/** A value that should be a record, and where it stands: `line 7`, `item 7`; nothing when it is the whole file. */
export interface PlacedValue {
  place: string | null
  value: unknown
}

/** What is no JSON, in its place. */
export class NotJson extends Error {
  override name = 'NotJson'
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    return new NotJson((error as Error).message)
  }
}

async function* valuesOfLines(path: string): AsyncGenerator<PlacedValue> {
  for await (const batch of readLines(path))
    for (const {number, line} of batch) if (line.trim() !== '') yield {place: `line ${number}`, value: parseLine(line)}
}

/** The values of one JSON text; of JSON Lines when it is no single one. */
async function* valuesOfText(path: string): AsyncGenerator<PlacedValue> {
  const {text} = await decodeBytes(await readBytes(path), path)
  const whole = parseLine(text)
  if (Array.isArray(whole)) yield* whole.map((value, at) => ({place: `item ${at + 1}`, value}))
  else if (!(whole instanceof NotJson)) yield {place: null, value: whole}
  else if (!/\}\r?\n\s*\{/u.test(text))
    throw new InputError(path, `this is not JSON (${whole.message}); name a file of records`)
  else
    for (const [at, line] of text.split('\n').entries())
      if (line.trim() !== '') yield {place: `line ${at + 1}`, value: parseLine(line)}
}

/**
 * The records of a file, or of the standard input.
 *
 * @throws InputError when it can't be read, or is not JSON
 */
export const readRecords = (path: string): AsyncGenerator<PlacedValue> =>
  /\.(?:jsonl|ndjson)$/iu.test(path) ? valuesOfLines(path) : valuesOfText(path)
