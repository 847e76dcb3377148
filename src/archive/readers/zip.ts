/**
 * Zip (APPNOTE 6.3.10) → the files in it, in the order of its directory.
 *
 * The libraries there are end an archive at its first fault: a name that leads out of it, a directory that was cut off. Each file
 * has a head of its own, so that what the directory does not tell of is found by those. Sizes and checksums are compared.
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
  /** Bytes of it in the archive, and unpacked. */
  packed: number
  size: number
  /** Where its own head stands. */
  offset: number
}

const upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ '

/** A name: in UTF-8 if that is said or can be, else in the code page that the format was made with (437). */
function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\uFFFD')) return text
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80])).join('')
}

const wide = 0xffffffff

/** Sizes and offset that are too large for their fields stand in an extra field, those alone, in this order (4.5.3). */
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
  /** Bytes before the archive begins: of a program that unpacks it. */
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

/** The entries of the directory, in order. */
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

/** What stands behind a file whose sizes its head does not know, if that ends at `end` (4.3.9). */
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

/** Where a file surely ends whose sizes its head does not know: before the head of another, or the directory. */
function sizesOf(file: OpenFile, from: number): Pick<Entry, 'crc' | 'packed' | 'size'> | undefined {
  for (let next = from; ; next++) {
    const candidates = [localHead, directoryHead].map((head) => indexIn(file, head, next)).filter((at) => at !== -1)
    next = Math.min(...candidates, file.length)
    const found = descriptorBefore(file, from, next)
    if (found || next === file.length) return found
  }
}

const headLength = 30

/** The file whose own head stands at an offset, and where it ends; nothing when there is none. Sizes that it does not know are searched for. */
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

/** Files that the directory does not tell of, found by their own heads. */
function* foundEntries(file: OpenFile, seen: ReadonlySet<number>): Generator<Entry> {
  for (let at = indexIn(file, localHead, 0); at !== -1; ) {
    const found = entryAt(file, at)
    if (found && !seen.has(at)) yield found.entry
    at = indexIn(file, localHead, found && found.end <= file.length ? Math.max(found.end, at + 4) : at + 4)
  }
}

type Unpack = (bytes: AsyncIterable<Buffer>, again: () => AsyncIterable<Buffer>) => AsyncIterable<Buffer>

/** How files are packed (4.4.5), as far as that is read. */
const methods: Readonly<Record<number, Unpack>> = {
  0: (bytes) => bytes,
  8: inflate,
  93: (bytes, again) => decompress(bytes, 'zstd', again)
}

/** The bytes, and at their end an error when they are not those that were packed. */
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

/** What the head at an offset says of its file; nothing when no head stands there. */
function headAt(file: OpenFile, offset: number): Entry | undefined {
  if (!bytesAt(file, offset, 4).equals(localHead)) return undefined
  return entryAt(file, offset, false)?.entry
}

/** The head of a file that the directory tells of: counted from where the archive seems to begin, or from the file's beginning. */
function headOf(file: OpenFile, {offset, name}: Entry, before: number): Entry | undefined {
  const heads = [offset + before, offset].flatMap((at) => headAt(file, at) ?? [])
  return heads.find((head) => head.name === name) ?? heads[0]
}

/** Whether the directory says of a file what its own head says, as far as that knows it. */
const agree = (entry: Entry, head: Entry): boolean =>
  entry.method === head.method &&
  (entry.flags & 1) === (head.flags & 1) &&
  ((head.flags & 8) !== 0 || (entry.crc === head.crc && entry.packed === head.packed && entry.size === head.size))

/** Whether a file unpacks to what an entry says. */
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
  /** Bytes of the archive that its files take together. */
  packed: number
  /** Where the heads of the files that were read stand. */
  seen: Set<number>
}

/** Give the files of some entries. Those that lie upon each other unpack to more than any archive holds: they are refused. */
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
 * The entries of the directory at the places where their heads stand; of two that do not agree the one that fits what is inside. At the
 * end is told what was not as it should be.
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
    // A name that no file can have was damaged in the directory: the file's own head has it as well.
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

/** The files of a zip that is one document, such as a spreadsheet, by their names; each is opened when it is asked for. */
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
