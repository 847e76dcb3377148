/** A stream of bytes, seen through a window: from a place that is moved on, to what has come so far. */
import {Buffer} from 'node:buffer'

export class Window {
  /** What is held. */
  bytes: Buffer = Buffer.alloc(0)
  /** Bytes of the stream before those that are held. */
  start = 0
  /** No more comes. */
  ended = false
  /** Why no more comes, when that is not the stream's end. What came before is whole all the same. */
  failure: unknown
  readonly #source: AsyncIterator<Buffer>

  /** So much will never be wanted at once; a chunk more may be held. */
  readonly #most: number

  constructor(source: AsyncIterable<Buffer>, most = Number.POSITIVE_INFINITY) {
    this.#source = source[Symbol.asyncIterator]()
    this.#most = most
  }

  /** Hold more: twice as much, or what one chunk brings. A record that grows is looked through anew a few times only. */
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

  /** Move on by so many bytes that are held. */
  drop(count: number): void {
    this.bytes = this.bytes.subarray(count)
    this.start += count
  }

  /** Hold so many bytes, if there are as many. */
  async hold(count: number): Promise<boolean> {
    while (this.bytes.length < count && !this.ended) await this.more()
    return this.bytes.length >= count
  }

  /** Move on by so many bytes, held or not; gives how many there were. */
  async skip(count: number): Promise<number> {
    for (let left = count; ; ) {
      const held = Math.min(left, this.bytes.length)
      this.drop(held)
      left -= held
      if (left === 0 || this.ended) return count - left
      await this.more()
    }
  }

  /** Say why the stream ended too soon, if it did. */
  check(): void {
    if (this.failure !== undefined) throw this.failure
  }

  /** No more is wanted. */
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
