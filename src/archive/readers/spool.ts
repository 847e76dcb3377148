/** What must be read here and there, and comes as a stream, is put aside on disk: in a file that has no name, so that none is left. */
import {closeSync, fstatSync, mkdtempSync, openSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {OpenFile} from './types.ts'

/** An open file in the temporary folder that nobody else can see. */
function openNameless(): {descriptor: number; remove: () => void} {
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-'))
  const remove = () => rmSync(folder, {recursive: true, force: true})
  const descriptor = openSync(join(folder, 'archive'), 'wx+', 0o600)
  try {
    remove()
    return {descriptor, remove: () => {}}
  } catch {
    // Windows removes no file that is open.
    return {descriptor, remove}
  }
}

/** Give the file of a stream to those who read it, and let it go. */
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

/** Give an open file to those who read it. */
export async function* opened<Item>(path: string, read: (file: OpenFile) => AsyncIterable<Item>): AsyncGenerator<Item> {
  const descriptor = openSync(path, 'r')
  try {
    yield* read({descriptor, length: fstatSync(descriptor).size})
  } finally {
    closeSync(descriptor)
  }
}
