/** A file inside an archive: a text is an item; a file of rows is read as such. */
import {decompress} from './decompress.ts'
import {type Kind, recogniseName, unpackedName} from './recognise.ts'
import {rowReaders} from './row-readers.ts'
import {broken, type Item, type ReaderOptions, tooLong} from './types.ts'

/** What archives hold beside what was put in: macOS's resource forks, hidden files. */
export const isHidden = (name: string): boolean =>
  name.split('/').some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX')

/** All bytes; nothing when there are too many, and then no more is read than those. */
export async function collect(
  bytes: AsyncIterable<Buffer>,
  {maxBytes}: Pick<ReaderOptions, 'maxBytes'>
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What a member is that is read: its kind; nothing for one that holds no text. */
export const kindOfMember = (name: string): Kind | undefined => (isHidden(name) ? undefined : recogniseName(name).kind)

/** Kinds that are archives themselves: those inside another are not opened, and that is said. */
const archives: ReadonlySet<Kind> = new Set(['zip', 'tar', 'parquet'])

/** Why a member can't be given under its name, if so: a path that leads elsewhere is no name of an article. */
function faultOfName(name: string): string | undefined {
  if (name.includes('\0')) return 'there is a NUL in its name'
  const parts = name.split(/[/\\]/u)
  return parts.includes('..') || name.startsWith('/') || name.startsWith('\\') || /^[a-z]:/iu.test(name)
    ? 'its name leads out of the archive'
    : undefined
}

/** Give items the name of the file they stand in. */
async function* within(name: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) yield item.kind === 'fault' ? {...item, name: item.name ?? name} : item
}

/** A member of an archive. */
export interface Member {
  name: string
  number: number
  /** Opens it; an error is its own, and says what is wrong with it. */
  open(): AsyncIterable<Buffer> | Promise<AsyncIterable<Buffer>>
}

async function* contentOf(kind: Kind, {name, number, open}: Member, options: ReaderOptions): AsyncGenerator<Item> {
  const {compression = null} = recogniseName(name)
  const bytes = decompress(await open(), compression)
  const load = rowReaders[kind]
  if (load) return yield* within(name, (await load())(bytes, name, options))
  const whole = await collect(bytes, options)
  yield whole ? {kind: 'file', name: unpackedName(name), bytes: whole} : tooLong(name, number, options)
}

/** Read a file inside an archive. One that holds no text is not even opened; what is wrong with one is said, and costs no other. */
export async function* readMember(member: Member, options: ReaderOptions): AsyncGenerator<Item> {
  const {name, number} = member
  const kind = kindOfMember(name)
  if (kind === undefined) return
  const fault = faultOfName(name)
  if (fault) return yield broken(number, `${fault}; rename it`, name)
  if (archives.has(kind)) return yield broken(number, 'an archive inside an archive is not opened; unpack it', name)
  try {
    yield* contentOf(kind, member, options)
  } catch (error) {
    yield broken(number, `it can't be unpacked: ${(error as Error).message}`, name)
  }
}
