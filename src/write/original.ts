/**
 * The source in the record: `--lossless`. The record says what the copy means; this part says what the copy was, piece by piece, so that each removal can be
 * seen in its place and the source can be restored byte for byte.
 */
import {Buffer} from 'node:buffer'
import type {Article} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {labelOf} from '../parse/explain.ts'
import {encode} from '../source/encode.ts'
import type {ArticleRecord, Original, OriginalPiece} from './record-types.ts'

/** The record does not contain its source. */
export class RestoreError extends Error {
  override name = 'RestoreError'
}

/** The text of an article, divided where its leaves begin and end. The text between leaves is blank and has no label. */
function piecesOf(article: Article, text: string): OriginalPiece[] {
  const pieces: OriginalPiece[] = []
  // A wire message among others has positions in the file that contains them all.
  const base = article.position?.start.offset ?? 0
  let at = 0
  const blankUntil = (end: number) => {
    if (end > at) pieces.push({label: null, text: text.slice(at, end)})
    at = end
  }
  for (const flow of article.children)
    for (const leaf of leavesOf(flow)) {
      const {rule} = leaf.type === 'text' ? flow : leaf
      blankUntil(leaf.position ? (leaf.position.start.offset ?? 0) - base : at)
      at = leaf.position ? (leaf.position.end.offset ?? 0) - base : at
      pieces.push({label: labelOf(leaf.type === 'text' ? flow : leaf), ...(rule ? {rule} : {}), text: leaf.value})
    }
  blankUntil(text.length)
  return pieces
}

const marked = [false, true] as const

/** How bytes are stored: as text in an encoding. If no encoding restores them, because they are damaged, the bytes themselves are stored. */
function encodingOf(text: string, encoding: string, bytes: Uint8Array): Omit<Original, 'pieces'> {
  const bom = marked.find((one) => encode({text, encoding, bom: one})?.equals(bytes))
  return bom === undefined ? {encoding, bom: false, base64: Buffer.from(bytes).toString('base64')} : {encoding, bom}
}

/**
 * What is needed to restore the source of an article.
 *
 * @param article
 *   As it was read: with nothing removed, and no subheading changed.
 * @param text
 *   The text it was read from.
 * @param bytes
 *   The bytes that the text was decoded from; absent if the source was text.
 */
export function originalOf(article: Article, text: string, bytes?: Uint8Array): Original {
  const {encoding} = article.metadata
  const coding = bytes && encoding ? encodingOf(text, encoding, bytes) : {encoding: null, bom: false}
  const {line = 1, column = 1, offset = 0} = article.position?.start ?? {}
  const start = offset > 0 ? {start: {line, column, offset}} : {}
  return {...coding, pieces: piecesOf(article, text), ...start}
}

const textOf = ({pieces}: Original) => pieces.map((piece) => piece.text).join('')

function originalIn(record: Pick<ArticleRecord, 'original'>): Original {
  const {original} = record
  const whole =
    typeof original === 'object' &&
    original !== null &&
    Array.isArray(original.pieces) &&
    original.pieces.every((piece) => typeof piece?.text === 'string') &&
    (original.encoding === null || typeof original.encoding === 'string') &&
    (original.base64 === undefined || typeof original.base64 === 'string')
  if (!whole) throw new RestoreError('the record does not hold its source: make it with --lossless')
  return original
}

function encodeOrSay(text: Parameters<typeof encode>[0]): Uint8Array | null {
  try {
    return encode(text)
  } catch (error) {
    throw new RestoreError(
      `the record names the encoding "${text.encoding}", which there is not (${(error as Error).message})`
    )
  }
}

/**
 * The source of a record that was made with `--lossless`, byte for byte. A source that was text is returned in UTF-8.
 *
 * @throws RestoreError if the record does not contain its source
 */
export function restore(record: Pick<ArticleRecord, 'original'>): Uint8Array {
  const original = originalIn(record)
  if (original.base64 !== undefined) return Buffer.from(original.base64, 'base64')
  const {encoding, bom} = original
  const bytes = encodeOrSay({text: textOf(original), encoding: encoding ?? 'utf-8', bom: bom === true})
  if (!bytes)
    throw new RestoreError(`the pieces of the record hold what ${encoding} has no bytes for: they were changed`)
  return bytes
}
