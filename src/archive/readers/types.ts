/** What the readers of archives give: rows with a text in them, or files of text. */

import type {Doubt} from '../../article/types.ts'
import {InputError} from '../find-inputs.ts'
import {type FaultCode, tooLongMessage} from '../rows.ts'

/** One thing found in an archive, in its order. */
export type Item =
  /** A row: an object with a text under one of its keys. `number` is that of the record or element, from 1. */
  | {kind: 'row'; number: number; row: unknown; doubts?: readonly Doubt[]}
  /** A file of text; `name` is its path in the archive. */
  | {kind: 'file'; name: string; bytes: Buffer}
  /** What can't be read. The message names the cure; the others go on where they can. */
  | {kind: 'fault'; name: string | null; number: number; code: FaultCode; message: string}

/** Limits that keep memory bounded whatever an archive holds. */
export interface Limits {
  /** Bytes of one article at most; a longer one is a fault, and is not held. */
  maxBytes: number
}

/** Reads a stream of bytes. `name` is what the archive is called. */
export type ReadStream = (bytes: AsyncIterable<Buffer>, name: string, limits: Limits) => AsyncIterable<Item>
/** Reads a file that must be read at many places. */
export type ReadFile = (path: string, name: string, limits: Limits) => AsyncIterable<Item>

export const tooLong = (name: string | null, number: number, {maxBytes}: Limits): Item => ({
  kind: 'fault',
  name,
  number,
  code: 'too-long',
  message: tooLongMessage(maxBytes)
})

/** What ends the reading of an archive before its end. A file that can't even be opened is no archive that breaks off. */
export function brokenOff(number: number, what: string, error: unknown): Item {
  if (error instanceof InputError) throw error
  const cause = error instanceof Error ? error.message : String(error)
  const message = `${what} (${cause}); what stands behind it is lost: get the file anew`
  return {kind: 'fault', name: null, number, code: 'not-read', message}
}
