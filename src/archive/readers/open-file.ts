/** Random access to files through their descriptor: a temporary file has no name any more. */
import {readSync} from 'node:fs'
import type {OpenFile} from './types.ts'

/** The bytes at a place; fewer at the end of the file. */
export function bytesAt({descriptor, length}: OpenFile, from: number, count: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(count, length - from)))
  let done = 0
  while (done < bytes.length) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, from + done)
    if (read === 0) break
    done += read
  }
  return bytes.subarray(0, done)
}

const pieceLength = 256 * 1024

/** The bytes between two places, in pieces. */
export async function* bytesBetween(file: OpenFile, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; ) {
    const piece = bytesAt(file, at, Math.min(pieceLength, to - at))
    if (piece.length === 0) return
    yield piece
    at += piece.length
  }
}

/** The next place of some bytes, from an offset on; -1 if there is none. */
export function indexIn(file: OpenFile, wanted: Buffer, from: number): number {
  for (let at = from; at < file.length; at += pieceLength) {
    const found = bytesAt(file, at, pieceLength + wanted.length - 1).indexOf(wanted)
    if (found !== -1) return at + found
  }
  return -1
}
