/**
 * Zip (APPNOTE 6.3.10) → the files in it, in the order of its directory.
 *
 * The existing libraries stop at the first error of an archive: a name that leads out of it, a directory that is cut off. But each file has a header of its
 * own, so a file that is missing in the directory is found by that header. Sizes and checksums are verified.
 */
import {crc32} from 'node:zlib'
import {visible} from '../../source/visible.ts'
import {decompress, inflate} from './decompress.ts'
import {kindOfMember, readMember} from './member.ts'
import {bytesAt, bytesBetween, indexIn} from './open-file.ts'
import {broken, type Item, type OpenFile, type ReaderOptions, type ReadFile} from './types.ts'

const localHead = Buffer.from('PK\x03\x04')
const directoryHead = Buffer.from('PK\x01\x02')
const directoryEnd = Buffer.from('PK\x05\x06')
const directoryEnd64 = Buffer.from('PK\x06\x06')
const locator64 = Buffer.from('PK\x06\x07')
const descriptor = Buffer.from('PK\x07\x08')

/** A file in the archive. */
interface Entry {
  name: string
  flags: number
  method: number
  crc: number
  /** Its length in the archive, and decompressed, in bytes. */
  packed: number
  size: number
  /** Offset of its own header. */
  offset: number
}

const upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ '

/** A name: in UTF-8 if the entry says so or if it is valid UTF-8, otherwise in the original code page of the format (437). */
function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\uFFFD')) return text
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80])).join('')
}

const wide = 0xffffffff

/** Sizes and offsets that are too large for their fields are in an extra field; only these, in this order (4.5.3). */
function widened(entry: Entry, extra: Buffer): Entry {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let field = at + 4
    const next = (value: number) => {
      if (value !== wide || field + 8 > extra.length) return value
      field += 8
      return Number(extra.readBigUInt64LE(field - 8))
    }
    const size = next(entry.size)
    const packed = next(entry.packed)
    return {...entry, size, packed, offset: next(entry.offset)}
  }
  return entry
}

interface Directory {
  from: number
  to: number
  count: number
  /** Number of bytes before the archive: a self-extracting program. */
  before: number
}

const longestComment = 0xffff

/** Where the directory is (4.3.14 to 4.3.16). */
function findDirectory(file: OpenFile): Directory {
  const tailFrom = Math.max(0, file.length - longestComment - 22)
  const tail = bytesAt(file, tailFrom, file.length - tailFrom)
  const at = tail.lastIndexOf(directoryEnd)
  if (at === -1 || at + 22 > tail.length) throw new Error('its directory is missing')
  let [count, length, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
  let to = tailFrom + at
  const locator = bytesAt(file, Math.max(0, to - 20), 20)
  if (locator.subarray(0, 4).equals(locator64)) {
    const end64 = bytesAt(file, Number(locator.readBigUInt64LE(8)), 56)
    if (!end64.subarray(0, 4).equals(directoryEnd64)) throw new Error('its directory is damaged')
    to = Number(locator.readBigUInt64LE(8))
    count = Number(end64.readBigUInt64LE(32))
    length = Number(end64.readBigUInt64LE(40))
    offset = Number(end64.readBigUInt64LE(48))
  }
  const from = to - length
  if (from < offset) throw new Error('its directory is not where it should be')
  if (count === 0 && indexIn(file, localHead, 0) !== -1) throw new Error('its directory is empty')
  return {from, to, count, before: from - offset}
}

/** The entries of the directory, in their order. */
function* entriesOf(file: OpenFile, {from, to, count}: Directory): Generator<Entry> {
  let at = from
  let number = 0
  for (; at < to; number++) {
    const head = bytesAt(file, at, 46)
    if (head.length < 46 || !head.subarray(0, 4).equals(directoryHead)) throw new Error('its directory is damaged')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => head.readUInt16LE(field)) as [
      number,
      number,
      number
    ]
    const rest = bytesAt(file, at + 46, nameLength + extraLength)
    const entry: Entry = {
      name: nameOf(rest.subarray(0, nameLength)),
      flags: head.readUInt16LE(8),
      method: head.readUInt16LE(10),
      crc: head.readUInt32LE(16),
      packed: head.readUInt32LE(20),
      size: head.readUInt32LE(24),
      offset: head.readUInt32LE(42)
    }
    yield widened(entry, rest.subarray(nameLength))
    at += 46 + nameLength + extraLength + commentLength
  }
  if (at !== to || number % 0x10000 !== count % 0x10000)
    throw new Error(`its directory announces ${count} files and lists ${number}`)
}

/** The data descriptor of a file whose header does not know its sizes, if the descriptor ends at `end` (4.3.9). */
function descriptorBefore(
  file: OpenFile,
  from: number,
  end: number
): Pick<Entry, 'crc' | 'packed' | 'size'> | undefined {
  for (const [length, isWide] of [
    [16, false],
    [24, true]
  ] as const) {
    const bytes = bytesAt(file, end - length, length)
    if (end - length < from || !bytes.subarray(0, 4).equals(descriptor)) continue
    const packed = isWide ? Number(bytes.readBigUInt64LE(8)) : bytes.readUInt32LE(8)
    const size = isWide ? Number(bytes.readBigUInt64LE(16)) : bytes.readUInt32LE(12)
    if (packed === end - length - from) return {crc: bytes.readUInt32LE(4), packed, size}
  }
  return undefined
}

/** Where a file certainly ends whose header does not know its sizes: before the next header, or before the directory. */
function sizesOf(file: OpenFile, from: number): Pick<Entry, 'crc' | 'packed' | 'size'> | undefined {
  for (let next = from; ; next++) {
    const candidates = [localHead, directoryHead].map((head) => indexIn(file, head, next)).filter((at) => at !== -1)
    next = Math.min(...candidates, file.length)
    const found = descriptorBefore(file, from, next)
    if (found || next === file.length) return found
  }
}

const headLength = 30

/** The file whose header stands at an offset, and where it ends; undefined if there is no header. Unknown sizes are searched for. */
function entryAt(file: OpenFile, offset: number, search = true): {entry: Entry; end: number} | undefined {
  const head = bytesAt(file, offset, headLength)
  if (head.length < headLength) return undefined
  const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)]
  const rest = bytesAt(file, offset + headLength, nameLength + extraLength)
  if (rest.length < nameLength + extraLength) return undefined
  const flags = head.readUInt16LE(6)
  const from = offset + headLength + nameLength + extraLength
  const known: Entry = widened(
    {
      name: nameOf(rest.subarray(0, nameLength)),
      flags,
      method: head.readUInt16LE(8),
      crc: head.readUInt32LE(14),
      packed: head.readUInt32LE(18),
      size: head.readUInt32LE(22),
      offset
    },
    rest.subarray(nameLength)
  )
  if ((flags & 8) === 0 || !search) return {entry: known, end: from + known.packed}
  const sizes = sizesOf(file, from)
  return {
    entry: {...known, ...(sizes ?? {packed: file.length - from, size: Number.NaN})},
    end: from + (sizes?.packed ?? file.length - from)
  }
}

/** Files that are missing in the directory, found by their own headers. */
function* foundEntries(file: OpenFile, seen: ReadonlySet<number>): Generator<Entry> {
  for (let at = indexIn(file, localHead, 0); at !== -1; ) {
    const found = entryAt(file, at)
    if (found && !seen.has(at)) yield found.entry
    at = indexIn(file, localHead, found && found.end <= file.length ? Math.max(found.end, at + 4) : at + 4)
  }
}

type Unpack = (bytes: AsyncIterable<Buffer>, again: () => AsyncIterable<Buffer>) => AsyncIterable<Buffer>

/** Compression methods (4.4.5) that can be read. */
const methods: Readonly<Record<number, Unpack>> = {
  0: (bytes) => bytes,
  8: inflate,
  93: (bytes, again) => decompress(bytes, 'zstd', again)
}

/** The bytes; after them an error is thrown if the checksum is wrong. */
async function* checked(bytes: AsyncIterable<Buffer>, {crc, size}: Entry): AsyncGenerator<Buffer> {
  let [sum, length] = [0, 0]
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum)
    length += chunk.length
    if (length > size) break
    yield chunk
  }
  if (length !== size) throw new Error(`it does not have the ${size} bytes that the archive states: it is damaged`)
  if (sum !== crc) throw new Error('its checksum does not match its content: it is damaged')
}

/** Open a file in the archive. */
function open(file: OpenFile, entry: Entry): AsyncIterable<Buffer> {
  if ((entry.flags & 1) !== 0) throw new Error('it is encrypted; unpack it with its password')
  const unpack = methods[entry.method]
  if (!unpack)
    throw new Error(`it is packed by method ${entry.method}, which newsparse does not read; pack it again with another`)
  const head = bytesAt(file, entry.offset, headLength)
  if (head.length < headLength || !head.subarray(0, 4).equals(localHead)) throw new Error('its head is damaged')
  const from = entry.offset + headLength + head.readUInt16LE(26) + head.readUInt16LE(28)
  const to = from + entry.packed
  if (to > file.length) throw new Error('the archive ends in the middle of it')
  const bytes = () => bytesBetween(file, from, to)
  return checked(unpack(bytes(), bytes), entry)
}

/** The entry that the header at an offset describes; undefined if there is no header. */
function headAt(file: OpenFile, offset: number): Entry | undefined {
  if (!bytesAt(file, offset, 4).equals(localHead)) return undefined
  return entryAt(file, offset, false)?.entry
}

/** The header of a file in the directory: its offset is relative to where the archive seems to begin, or to the beginning of the file. */
function headOf(file: OpenFile, {offset, name}: Entry, before: number): Entry | undefined {
  const heads = [offset + before, offset].flatMap((at) => headAt(file, at) ?? [])
  return heads.find((head) => head.name === name) ?? heads[0]
}

/** Whether the directory agrees with the file's own header, as far as the header knows the values. */
const agree = (entry: Entry, head: Entry): boolean =>
  entry.method === head.method &&
  (entry.flags & 1) === (head.flags & 1) &&
  ((head.flags & 8) !== 0 || (entry.crc === head.crc && entry.packed === head.packed && entry.size === head.size))

/** Whether a file decompresses to what an entry says. */
async function isWhole(file: OpenFile, entry: Entry): Promise<boolean> {
  try {
    for await (const _ of open(file, entry));
    return true
  } catch {
    return false
  }
}

/** What has been read of an archive so far. */
interface Progress {
  number: number
  /** Number of bytes of the archive that its files take together. */
  packed: number
  /** Offsets of the headers of files that were read. */
  seen: Set<number>
}

/** Give the files of some entries. Entries that overlap, as in a decompression bomb, are rejected. */
async function* filesOf(
  file: OpenFile,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  progress: Progress,
  options: ReaderOptions
): AsyncGenerator<Item> {
  for await (const entry of entries) {
    progress.seen.add(entry.offset)
    progress.packed += entry.packed
    if (progress.packed > file.length) throw new Error('its files overlap')
    if (entry.name.endsWith('/') || kindOfMember(entry.name, options) === undefined) continue
    yield* readMember({name: entry.name, number: ++progress.number, open: () => open(file, entry)}, options)
  }
}

/**
 * The entries of the directory, each with its header. If the two disagree, the one that fits the content counts. At the end, all disagreements are reported.
 */
async function* placedEntries(file: OpenFile, directory: Directory): AsyncGenerator<Entry> {
  const faults: string[] = []
  let missing = 0
  for (const entry of entriesOf(file, directory)) {
    const head = headOf(file, entry, directory.before)
    if (!head) {
      missing++
      continue
    }
    const {offset} = head
    // A name that is not possible was damaged in the directory: the file's own header contains the name, too.
    const name = kindOfMember(entry.name) && !entry.name.includes('\0') ? entry.name : head.name
    if (head.name !== entry.name) faults.push(`${visible(head.name)} is called ${visible(entry.name)} in it`)
    if (agree(entry, head) || !kindOfMember(name)) yield {...entry, name, offset}
    else if (await isWhole(file, head)) {
      faults.push(`it says of ${visible(name)} what is not so`)
      yield {...head, name}
    } else yield {...entry, name, offset}
  }
  if (missing > 0) faults.push(`${missing} of its files are not where it says`)
  if (faults[0] !== undefined) throw new Error(faults[0])
}

/** The files of a zip that is one document, such as a spreadsheet, by name; each is opened when it is needed. */
export function filesInside(file: OpenFile): Map<string, () => AsyncIterable<Buffer>> {
  const files = new Map<string, () => AsyncIterable<Buffer>>()
  for (const entry of entriesOf(file, findDirectory(file))) files.set(entry.name, () => open(file, entry))
  return files
}

export const readZip: ReadFile = async function* (file, _name, options) {
  const progress: Progress = {number: 0, packed: 0, seen: new Set()}
  try {
    yield* filesOf(file, placedEntries(file, findDirectory(file)), progress, options)
  } catch (error) {
    const {number, seen} = progress
    const begin = `the zip archive can not be read by its directory (${(error as Error).message})`
    yield broken(number + 1, `${begin}; files are looked for without it, and some may be lost: get the archive anew`)
    const again: Progress = {number: number + 1, packed: 0, seen: new Set(seen)}
    try {
      yield* filesOf(file, foundEntries(file, seen), again, options)
    } catch (failure) {
      yield broken(again.number + 1, `no more files are found in the zip archive (${(failure as Error).message})`)
    }
  }
}
