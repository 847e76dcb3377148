/** A file inside an archive: a text file is one item; a file of rows is read as rows. */
import {collect} from './collect.ts'
import {decompress} from './decompress.ts'
import {type Kind, looksLikeText, mayBeText, recogniseBytes, recogniseName, unpackedName} from './recognise.ts'
import {rowReaders} from './row-readers.ts'
import {broken, type Item, type ReaderOptions, tooLong} from './types.ts'

/** Files that archiving programs add: resource forks of macOS, hidden files. */
export const isHidden = (name: string): boolean =>
  name.split(/[/\\]/u).some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX')

/** The kind of a file in an archive, if it may be read and its name shows the kind. A name without extension may be that of a text. */
export function kindOfMember(name: string, {passOver}: Pick<ReaderOptions, 'passOver'> = {}): Kind | undefined {
  if (isHidden(name) || name.endsWith('/')) return undefined
  const {kind} = recogniseName(name)
  if (kind === undefined && !mayBeText(name)) passOver?.(name)
  return kind ?? (mayBeText(name) ? 'text' : undefined)
}

/** Kinds that are archives themselves: an archive inside another one is not opened, and a message says so. */
const archives: ReadonlySet<Kind> = new Set(['zip', 'tar', 'parquet', 'xlsx', 'ods'])

/** Why a file can't be named as the archive names it; undefined if it can. A path that leads out of the archive is not the name of an article. */
function faultOfName(name: string): string | undefined {
  if (name.includes('\0')) return 'there is a NUL in its name'
  const parts = name.split(/[/\\]/u)
  return parts.includes('..') || name.startsWith('/') || name.startsWith('\\') || /^[a-z]:/iu.test(name)
    ? 'its name leads out of the archive'
    : undefined
}

/** Give items the name of the file that contains them. */
async function* within(name: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    if (item.kind === 'fault') yield {...item, name: item.name ?? name}
    else yield item.kind === 'file' ? item : {...item, member: name}
  }
}

/** A file in an archive. */
export interface Member {
  name: string
  number: number
  /** Opens the file. An error belongs to this file alone, and says what is wrong with it. */
  open(): AsyncIterable<Buffer> | Promise<AsyncIterable<Buffer>>
  /** All its bytes, if they are in memory already; then the file is not opened. */
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
  // If the name says nothing, only the bytes show the kind.
  const isUnnamed = whole !== undefined && named === undefined
  if (isUnnamed && !looksLikeText(whole.subarray(0, 4096))) return options.passOver?.(name)
  const inside = isUnnamed ? recogniseBytes(whole.subarray(0, 4096)) : undefined
  const again = inside && rowReaders[inside as Kind]
  if (whole && again) return yield* within(name, (await again())(once(whole), name, options))
  yield whole ? {kind: 'file', name: unpackedName(name), bytes: whole} : tooLong(name, number, options)
}

/** Read a file inside an archive. A file without text is not opened; an error in a file is reported, and does not affect others. */
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
