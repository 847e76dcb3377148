/**
 * Tar (POSIX ustar and pax, GNU) → the files in it, in order.
 *
 * The libraries there are end an archive at its first damaged head. Heads stand at multiples of 512 bytes and hold a checksum: the
 * next one that is whole is surely one, and the reading goes on there.
 */
import {kindOfMember, readMember} from './member.ts'
import {broken, brokenOff, type Item, type ReaderOptions, type ReadStream} from './types.ts'
import {Window} from './window.ts'

const blockLength = 512

/** Longer extended heads and names are none. */
const longestExtension = 1024 * 1024

interface Head {
  name: string
  /** Bytes of its content. */
  size: number
  /** One character, as the format has it. */
  type: string
  link: string
}

/** A text in a field, up to its NUL. */
function textAt(block: Buffer, from: number, length: number): string {
  const field = block.subarray(from, from + length)
  const end = field.indexOf(0)
  return (end === -1 ? field : field.subarray(0, end)).toString('utf8')
}

/** A number: octal digits; or, with its first bit set, as GNU writes large ones, in base 256. */
function numberAt(block: Buffer, from: number, length: number): number {
  const first = block[from] as number
  if ((first & 0x80) === 0) return Number.parseInt(textAt(block, from, length).trim() || '0', 8)
  let value = first & 0x3f
  for (let at = from + 1; at < from + length; at++) value = value * 256 + (block[at] as number)
  return value
}

/** The sum of the bytes of a head, with blanks in the place of the sum itself. */
function sumOf(block: Buffer): number {
  let sum = 8 * 0x20
  for (let at = 0; at < blockLength; at++) if (at < 148 || at >= 156) sum += block[at] as number
  return sum
}

/** The head that a block is; nothing when it is none. */
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

/** What pax says of the next file: `27 path=…` with the length of each record first. */
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

/** What is said of the next file before its own head. */
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

/** Why something that may hold a text is not read. Links of other kinds, folders and devices hold none. */
function whyUnread({type, link}: Head, {sparse}: Extension): string | undefined {
  if (type === '1') return `it is a second name of ${link}, and is not given twice`
  return sparse || type === 'S'
    ? 'it is a sparse file, which newsparse does not read; pack it again with another without --sparse'
    : undefined
}

/** The bytes of the file that begins here, as they come. `left` says how many were not taken. */
function contentOf(
  window: Window,
  size: number,
  {maxBytes}: ReaderOptions
): {open: () => AsyncGenerator<Buffer>; whole: () => Buffer | undefined; left: () => number} {
  let left = size
  function whole(): Buffer | undefined {
    if (size > window.bytes.length || size > maxBytes) return undefined
    // What is held is thrown away later: a piece of it would keep all of it.
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

/** What heads hold that POSIX and GNU lay down, and where. */
const magic = Buffer.from('ustar')
const magicAt = 257

/** Where the next block stands that is a head: at a multiple of its length, or, where bytes were lost, at any place with its magic. */
async function goOn(window: Window): Promise<void> {
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
  // What is held already is not waited for.
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
      await goOn(window)
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
    // A link has a size now and then, and no content.
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
