/**
 * Zstandard (RFC 8878) → bytes, in JavaScript, frame by frame. fzstd decompresses the blocks. What it leaves out is done here: the checksum of each frame is
 * verified, and the memory of the window is limited to what the standard recommends for readers.
 */
import {Buffer} from 'node:buffer'
import {createContext, Script} from 'node:vm'
import {Decompress} from 'fzstd'
import loadHash from 'xxhash-wasm'
import {Window} from './window.ts'

/** The limit that the standard's own program has by default. */
const largestWindow = 128 * 1024 ** 2

interface Frame {
  /** Length of its header in bytes. */
  head: number
  checked: boolean
  /** Length of its window in bytes. */
  window: number
}

/** The header of the frame that begins here (section 3.1.1.1). */
function readHead(bytes: Buffer): Frame {
  const flags = bytes[4] as number
  const single = (flags & 0x20) !== 0
  const sizeKind = flags >> 6
  const dictionary = [0, 1, 2, 4][flags & 3] as number
  const sizeLength = sizeKind === 0 ? Number(single) : 1 << sizeKind
  const sizeAt = 6 - Number(single) + dictionary
  const size = Number(
    sizeLength === 8 ? bytes.readBigUInt64LE(sizeAt) : sizeLength > 0 ? bytes.readUIntLE(sizeAt, sizeLength) : 0
  )
  const [exponent, mantissa] = [(bytes[5] as number) >> 3, (bytes[5] as number) & 7]
  const base = 2 ** (10 + exponent)
  const window = single ? size + (sizeLength === 2 ? 256 : 0) : base + (base / 8) * mantissa
  return {head: sizeAt + sizeLength, checked: (flags & 4) !== 0, window}
}

/** Time limit in milliseconds for a block of at most 128 kB. A block usually takes one millisecond; damaged ones may loop in fzstd without end. */
const longestBlock = 5000

const bounds: {work: () => void} = createContext({work: () => {}}) as {work: () => void}
const callWork = new Script('work()')

/** Run something that may never end: V8 stops it after the time limit. */
function bounded(work: () => void): void {
  bounds.work = work
  try {
    callWork.runInContext(bounds, {timeout: longestBlock})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new Error('a block of it can not be unpacked: it is damaged')
  }
}

const cut = () => new Error('the file ends in the middle of a frame')

/** Read until this many bytes are in the window. */
async function need(input: Window, count: number): Promise<Buffer> {
  if (await input.hold(count)) return input.bytes.subarray(0, count)
  input.check()
  throw cut()
}

type Hash = {update(bytes: Uint8Array): unknown; digest(): bigint}

async function* unpackFrame(input: Window, hash: Hash): AsyncGenerator<Buffer> {
  // The longest header has 18 bytes. Nearly every frame has that many bytes with its first block and checksum.
  await input.hold(18)
  const {head, checked, window} = readHead(Buffer.concat([input.bytes.subarray(0, 18), Buffer.alloc(18)]))
  if (window > largestWindow)
    throw new Error(
      `it needs a window of ${Math.ceil(window / 1024 ** 2)} MB, more than ${largestWindow / 1024 ** 2}: unpack it with "zstd -d --long=31"`
    )
  let made: Uint8Array[] = []
  const stream = new Decompress((chunk) => made.push(chunk))
  stream.push(Buffer.from(await need(input, head)))
  input.drop(head)
  for (let last = false; !last; ) {
    const [first = 0, second = 0, third = 0] = await need(input, 3)
    last = (first & 1) === 1
    const size = (first | (second << 8) | (third << 16)) >> 3
    const length = 3 + (((first >> 1) & 3) === 1 ? 1 : size)
    // Other code may keep these bytes while the window moves on.
    const block = Buffer.from(await need(input, length + (last && checked ? 4 : 0)))
    bounded(() => stream.push(block, last))
    const sum = last && checked ? input.bytes.readUInt32LE(length) : undefined
    input.drop(length + (sum === undefined ? 0 : 4))
    const chunks = made.map((chunk) => Buffer.from(chunk))
    made = []
    for (const chunk of chunks) if (checked) hash.update(chunk)
    yield* chunks
    if (sum !== undefined && Number(hash.digest() & 0xffffffffn) !== sum)
      throw new Error('its checksum does not match its content: it is damaged')
  }
}

/** Decompress all frames; skippable frames are skipped. */
export async function* unpackZstd(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const {create64} = await loadHash()
  const input = new Window(bytes)
  try {
    if (!(await input.hold(1))) throw input.failure ?? cut()
    while (await input.hold(1)) {
      const magic = (await need(input, 4)).readUInt32LE(0)
      if (magic === 0xfd2fb528) yield* unpackFrame(input, create64())
      else if (magic >>> 4 === 0x184d2a5) {
        const length = 8 + (await need(input, 8)).readUInt32LE(4)
        if ((await input.skip(length)) < length) throw cut()
      } else throw new Error('there is no zstd frame here')
    }
    input.check()
  } finally {
    await input.close()
  }
}
