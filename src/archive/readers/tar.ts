/**
 * Tar (POSIX ustar and pax, GNU) → the files in it, in their order.
 *
 * The existing libraries stop at the first damaged header of an archive. Headers stand at multiples of 512 bytes and contain a checksum. So the next valid
 * header can be found, and reading continues there.
 */
import {kindOfMember, readMember} from './member.ts'
import {broken, brokenOff, type Item, type ReaderOptions, type ReadStream} from './types.ts'
import {Window} from './window.ts'

const blockLength = 512

/** Longest extended header, and longest name. */
const longestExtension = 1024 * 1024

interface Head {
  name: string
  /** Length of its content in bytes. */
  size: number
  /** The type: one character of the format. */
  type: string
  link: string
}

/** The text in a field, up to its NUL. */
function textAt(block: Buffer, from: number, length: number): string {
  const field = block.subarray(from, from + length)
  const end = field.indexOf(0)
  return (end === -1 ? field : field.subarray(0, end)).toString('utf8')
}

/** A number: octal digits; or, if the first bit is set, the form in which GNU writes large numbers, in base 256. */
function numberAt(block: Buffer, from: number, length: number): number {
  const first = block[from] as number
  if ((first & 0x80) === 0) return Number.parseInt(textAt(block, from, length).trim() || '0', 8)
  let value = first & 0x3f
  for (let at = from + 1; at < from + length; at++) value = value * 256 + (block[at] as number)
  return value
}

/** The checksum of a header: the sum of its bytes, with blanks in the place of the checksum. */
function sumOf(block: Buffer): number {
  let sum = 8 * 0x20
  for (let at = 0; at < blockLength; at++) if (at < 148 || at >= 156) sum += block[at] as number
  return sum
}

/** The header in a block; undefined if the block is not a header. */
function headOf(block: Buffer): Head | undefined {
  if (numberAt(block, 148, 8) !== sumOf(block)) return undefined
  const size = numberAt(block, 124, 12)
  if (!Number.isSafeInteger(size) || size < 0) return undefined
  const ustar = textAt(block, 257, 6).startsWith('ustar')
  const prefix = ustar && block[263] === 0x30 ? textAt(block, 345, 155) : ''
  const name = textAt(block, 0, 100)
  return {
    name: prefix ? `${prefix}/${name}` : name,
    size,
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156] as number),
    link: block[157] === 0 ? '' : textAt(block, 157, 100)
  }
}

const isZero = (block: Buffer) => block.every((byte) => byte === 0)

/** A pax header for the next file: records such as `27 path=…`, each with its length first. */
function paxFields(bytes: Buffer): Map<string, string> {
  const fields = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const length = Number.parseInt(bytes.subarray(at, at + 20).toString('latin1'), 10)
    if (!(length > 0)) break
    const record = bytes.subarray(at, at + length - 1).toString('utf8')
    const [, key, value] = /^\d+ ([^=]*)=(.*)$/su.exec(record) ?? []
    if (key !== undefined && value !== undefined) fields.set(key, value)
    at += length
  }
  return fields
}

/** Information about the next file that precedes its own header. */
interface Extension {
  name?: string | undefined
  link?: string | undefined
  size?: number | undefined
  sparse?: boolean
}

function extensionOf(type: string, bytes: Buffer): Extension {
  const text = () => textAt(bytes, 0, bytes.length)
  if (type === 'L') return {name: text()}
  if (type === 'K') return {link: text()}
  if (type !== 'x') return {}
  const fields = paxFields(bytes)
  const size = Number(fields.get('size') ?? Number.NaN)
  const sparse = [...fields.keys()].some((key) => key.startsWith('GNU.sparse'))
  return {
    ...(fields.has('path') || sparse ? {name: fields.get('GNU.sparse.name') ?? fields.get('path')} : {}),
    ...(fields.has('linkpath') ? {link: fields.get('linkpath')} : {}),
    ...(Number.isSafeInteger(size) && size >= 0 ? {size} : {}),
    sparse
  }
}

const extensions: ReadonlySet<string> = new Set(['x', 'g', 'L', 'K'])

/** Why an entry that may contain text is not read. Other kinds of links, folders and devices contain none. */
function whyUnread({type, link}: Head, {sparse}: Extension): string | undefined {
  if (type === '1') return `it is a second name of ${link}, and is not given twice`
  return sparse || type === 'S'
    ? 'it is a sparse file, which newsparse does not read; pack it again with another without --sparse'
    : undefined
}

/** The content of the file that begins here. `left` says how many bytes were not read. */
function contentOf(
  window: Window,
  size: number,
  {maxBytes}: ReaderOptions
): {open: () => AsyncGenerator<Buffer>; whole: () => Buffer | undefined; left: () => number} {
  let left = size
  function whole(): Buffer | undefined {
    if (size > window.bytes.length || size > maxBytes) return undefined
    // The buffer is discarded later: a slice of it would keep all of it in memory.
    const copy = Buffer.from(window.bytes.subarray(0, size))
    window.drop(size)
    left = 0
    return copy
  }
  async function* bytes() {
    while (left > 0) {
      if (window.bytes.length === 0) await window.more()
      if (window.bytes.length === 0) throw window.failure ?? new Error('the archive ends in the middle of it')
      const chunk = window.bytes.subarray(0, Math.min(left, window.bytes.length))
      left -= chunk.length
      window.drop(chunk.length)
      yield chunk
    }
  }
  return {open: bytes, whole, left: () => left}
}

/** Bytes that POSIX and GNU prescribe in a header, with their offsets. */
const magic = Buffer.from('ustar')
const magicAt = 257

/** Where the next header stands: at a multiple of the block length, or, if bytes were lost, at any offset with the prescribed bytes. */
async function skipDamage(window: Window): Promise<void> {
  const step = 64 * blockLength
  while (await window.hold(blockLength)) {
    await window.hold(step + blockLength)
    const {bytes} = window
    const last = Math.min(step, bytes.length - blockLength + 1)
    const isHead = (at: number) => headOf(bytes.subarray(at, at + blockLength)) !== undefined
    let found = -1
    for (let at = 0; at < last && found === -1; at += blockLength)
      if (!isZero(bytes.subarray(at, at + blockLength)) && isHead(at)) found = at
    for (let at = bytes.indexOf(magic, magicAt); at !== -1; at = bytes.indexOf(magic, at + 1)) {
      const head = at - magicAt
      if (head >= last || (found !== -1 && head >= found)) break
      if (isHead(head)) found = head
    }
    window.drop(found === -1 ? last : found)
    if (found !== -1) return
  }
  window.drop(window.bytes.length)
}

const padded = (size: number) => Math.ceil(size / blockLength) * blockLength

async function* files(window: Window, options: ReaderOptions): AsyncGenerator<Item> {
  let number = 0
  let ended = false
  let extension: Extension = {}
  // Bytes that are in memory already need no waiting.
  while (window.bytes.length >= blockLength || (await window.hold(blockLength))) {
    const block = window.bytes.subarray(0, blockLength)
    const head = headOf(block)
    if (!head) {
      if (isZero(block)) {
        ended = true
        window.drop(blockLength)
        continue
      }
      const begin = window.start
      await skipDamage(window)
      extension = {}
      yield broken(
        ++number,
        `bytes ${begin + 1} to ${window.start} of the archive are damaged, and what is in them is lost`
      )
      continue
    }
    ended = false
    window.drop(blockLength)
    if (extensions.has(head.type)) {
      if (head.size <= longestExtension && (await window.hold(head.size)))
        extension = {...extension, ...extensionOf(head.type, window.bytes.subarray(0, head.size))}
      await window.skip(padded(head.size))
      continue
    }
    const name = extension.name ?? head.name
    const size = extension.size ?? head.size
    const unread = whyUnread({...head, link: extension.link ?? head.link}, extension)
    const isFile = head.type === '0' || head.type === '7'
    // A link sometimes has a size, but it never has content.
    const content = contentOf(window, head.type >= '1' && head.type <= '6' ? 0 : size, options)
    extension = {}
    if (kindOfMember(name) && !name.endsWith('/') && (isFile || unread)) {
      number++
      if (unread) yield broken(number, unread, name)
      else yield* readMember({name, number, open: content.open, whole: content.whole}, options)
    }
    const behind = content.left() + padded(size) - size
    if (behind <= window.bytes.length) window.drop(behind)
    else await window.skip(behind)
  }
  if (window.failure !== undefined || window.bytes.length > 0 || (!ended && window.start > 0))
    yield brokenOff(number + 1, 'the tar archive breaks off here', window.failure ?? new Error('its end is missing'))
}

export const readTar: ReadStream = async function* (bytes, _name, options) {
  const window = new Window(bytes)
  try {
    yield* files(window, options)
  } finally {
    await window.close()
  }
}
