/** A stream of bytes seen through a window: from a position that only moves forward, to the last byte that has come. */
import {Buffer} from 'node:buffer'

export class Window {
  /** The bytes in the window. */
  bytes: Buffer = Buffer.alloc(0)
  /** Number of bytes of the stream before the window. */
  start = 0
  /** No more bytes will come. */
  ended = false
  /** The error that ended the stream before its end. The bytes before it are valid. */
  failure: unknown
  readonly #source: AsyncIterator<Buffer>

  /** Largest window that is ever needed; the buffer may be one chunk longer. */
  readonly #most: number

  constructor(source: AsyncIterable<Buffer>, most = Number.POSITIVE_INFINITY) {
    this.#source = source[Symbol.asyncIterator]()
    this.#most = most
  }

  /** Make the window twice as long, or longer by one chunk. Because it doubles, a record that grows is searched again only a few times. */
  async more(): Promise<void> {
    const chunks = [this.bytes]
    let wanted = Math.max(1, Math.min(this.bytes.length, this.#most + 1 - this.bytes.length))
    while (wanted > 0 && !this.ended) {
      const chunk = await this.#next()
      if (!chunk) break
      chunks.push(chunk)
      wanted -= chunk.length
    }
    this.bytes = chunks.length === 2 && this.bytes.length === 0 ? (chunks[1] as Buffer) : Buffer.concat(chunks)
  }

  /** Move forward by a number of bytes that are in the window. */
  drop(count: number): void {
    this.bytes = this.bytes.subarray(count)
    this.start += count
  }

  /** Read until the window has this many bytes, or the stream ends. */
  async hold(count: number): Promise<boolean> {
    while (this.bytes.length < count && !this.ended) await this.more()
    return this.bytes.length >= count
  }

  /** Move forward by a number of bytes, in the window or not; returns how many there were. */
  async skip(count: number): Promise<number> {
    for (let left = count; ; ) {
      const held = Math.min(left, this.bytes.length)
      this.drop(held)
      left -= held
      if (left === 0 || this.ended) return count - left
      await this.more()
    }
  }

  /** Throw the error that ended the stream too early, if there was one. */
  check(): void {
    if (this.failure !== undefined) throw this.failure
  }

  /** No more bytes are wanted: close the stream. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }

  async #next(): Promise<Buffer | undefined> {
    try {
      const {value, done} = await this.#source.next()
      if (!done) return value
    } catch (error) {
      this.failure = error ?? new Error('it can not be read')
    }
    this.ended = true
    return undefined
  }
}
