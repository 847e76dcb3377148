/** A file inside an archive: a text is an item; a file of rows is read as such. */
import {decompress} from './decompress.ts'
import {recogniseName, unpackedName} from './recognise.ts'
import {rowReaders} from './row-readers.ts'
import {type Item, type Limits, tooLong} from './types.ts'

/** What archives hold beside what was put in: macOS's resource forks, hidden files. */
export const isHidden = (name: string): boolean =>
  name.split('/').some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX')

/** All bytes; nothing when there are too many, and then no more is read than those. */
export async function collect(bytes: AsyncIterable<Buffer>, {maxBytes}: Limits): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Give items the name of the file they stand in. */
async function* within(name: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) yield item.kind === 'fault' ? {...item, name: item.name ?? name} : item
}

/** Read a file inside an archive; one of a kind that holds no text is passed over. */
export async function* readMember(
  packed: AsyncIterable<Buffer>,
  name: string,
  number: number,
  limits: Limits
): AsyncGenerator<Item> {
  const {kind, compression = null} = recogniseName(name)
  const bytes = decompress(packed, compression)
  if (kind === 'text') {
    const whole = await collect(bytes, limits)
    yield whole ? {kind: 'file', name: unpackedName(name), bytes: whole} : tooLong(name, number, limits)
    return
  }
  const load = kind && rowReaders[kind]
  if (load) yield* within(name, (await load())(bytes, name, limits))
}
