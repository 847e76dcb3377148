/** Streams that need random access are written to a temporary file. The file has no name, so nothing is left of it after a crash. */
import {closeSync, fstatSync, mkdtempSync, openSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {OpenFile} from './types.ts'

/** An open file in the temporary folder that no other process can see. */
function openNameless(): {descriptor: number; remove: () => void} {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-'))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  const descriptor = openSync(join(folder, 'archive'), 'wx+', 0o600)
  try {
    remove()
    return {descriptor, remove: () => {}}
  } catch {
    // Windows can't remove an open file.
    return {descriptor, remove}
  }
}

/** Write a stream to a temporary file, read that file, and close it. */
export async function* spooled<Item>(
  bytes: AsyncIterable<Buffer>,
  most: number,
  read: (file: OpenFile) => AsyncIterable<Item>
): AsyncGenerator<Item> {
  const {descriptor, remove} = openNameless()
  try {
    let length = 0
    for await (const chunk of bytes) {
      if (length + chunk.length > most)
        throw new Error(
          `it has more than ${most} bytes, the most that is kept on disk; raise --max-spool, or name a file`
        )
      for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at)
      length += chunk.length
    }
    yield* read({descriptor, length})
  } finally {
    closeSync(descriptor)
    remove()
  }
}

/** Open a file, read it, and close it. */
export async function* opened<Item>(path: string, read: (file: OpenFile) => AsyncIterable<Item>): AsyncGenerator<Item> {
  const descriptor = openSync(path, 'r')
  try {
    yield* read({descriptor, length: fstatSync(descriptor).size})
  } finally {
    closeSync(descriptor)
  }
}
