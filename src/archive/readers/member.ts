/** A file inside an archive: a text is an item; a file of rows is read as such. */
import {collect} from './collect.ts'
import {decompress} from './decompress.ts'
import {type Kind, looksLikeText, mayBeText, recogniseBytes, recogniseName, unpackedName} from './recognise.ts'
import {rowReaders} from './row-readers.ts'
import {broken, type Item, type ReaderOptions, tooLong} from './types.ts'

/** What archives hold beside what was put in: macOS's resource forks, hidden files. */
export const isHidden = (name: string): boolean =>
  name.split(/[/\\]/u).some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX')

/** What a member is that may be read: its kind, as far as its name tells. A name without an ending may be that of a text. */
export function kindOfMember(name: string, {passOver}: Pick<ReaderOptions, 'passOver'> = {}): Kind | undefined {
  if (isHidden(name) || name.endsWith('/')) return undefined
  const {kind} = recogniseName(name)
  if (kind === undefined && !mayBeText(name)) passOver?.(name)
  return kind ?? (mayBeText(name) ? 'text' : undefined)
}

/** Kinds that are archives themselves: those inside another are not opened, and that is said. */
const archives: ReadonlySet<Kind> = new Set(['zip', 'tar', 'parquet', 'xlsx', 'ods'])

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
  for await (const item of items) {
    if (item.kind === 'fault') yield {...item, name: item.name ?? name}
    else yield item.kind === 'file' ? item : {...item, member: name}
  }
}

/** A member of an archive. */
export interface Member {
  name: string
  number: number
  /** Opens it; an error is its own, and says what is wrong with it. */
  open(): AsyncIterable<Buffer> | Promise<AsyncIterable<Buffer>>
  /** All its bytes, when they are held already; it is not opened then. */
  whole?(): Buffer | undefined
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

async function* contentOf(kind: Kind, member: Member, options: ReaderOptions): AsyncGenerator<Item> {
  const {name, number} = member
  const {compression = null, kind: named} = recogniseName(name)
  const load = rowReaders[kind]
  if (load) return yield* within(name, (await load())(decompress(await member.open(), compression), name, options))
  const held = compression ? undefined : member.whole?.()
  const whole = held ?? (await collect(decompress(await member.open(), compression), options))
  // Only the bytes of one whose name says nothing can tell what it is.
  const isUnnamed = whole !== undefined && named === undefined
  if (isUnnamed && !looksLikeText(whole.subarray(0, 4096))) return options.passOver?.(name)
  const inside = isUnnamed ? recogniseBytes(whole.subarray(0, 4096)) : undefined
  const again = inside && rowReaders[inside as Kind]
  if (whole && again) return yield* within(name, (await again())(once(whole), name, options))
  yield whole ? {kind: 'file', name: unpackedName(name), bytes: whole} : tooLong(name, number, options)
}

/** Read a file inside an archive. One that holds no text is not even opened; what is wrong with one is said, and costs no other. */
export async function* readMember(member: Member, options: ReaderOptions): AsyncGenerator<Item> {
  const {name, number} = member
  const kind = kindOfMember(name, options)
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
