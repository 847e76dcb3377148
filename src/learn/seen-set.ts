/** Which texts were seen already: a set of numbers in memory that threads share, of fixed size. */
import {mix} from './hash.ts'

const slotCount = 2 ** 21
/** So many numbers go in. */
const mostFilled = Math.floor(slotCount * 0.75)

/** Bytes of the memory: the slots, and how many of them are filled. */
const bytes = slotCount * 4 + 4

/** Zero is an empty slot. */
const emptySlot = 0

export class SeenSet {
  readonly memory: SharedArrayBuffer
  readonly #slots: Uint32Array
  readonly #filled: Int32Array

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(bytes)) {
    this.memory = memory
    this.#slots = new Uint32Array(memory, 0, slotCount)
    this.#filled = new Int32Array(memory, slotCount * 4, 1)
  }

  /** Whether so many numbers came that no more go in. */
  isFull(): boolean {
    return Atomics.load(this.#filled, 0) >= mostFilled
  }

  /**
   * Whether a number of 53 bits is seen for the first time. Of threads that ask at once, one is told so; when it is full, nobody is. A
   * slot is found by 21 bits of a number and holds the 32 others, so that two numbers are taken for one hardly ever.
   */
  isFirst(number: number): boolean {
    if (this.isFull()) return false
    const mixed = mix(number)
    const wanted = ((Math.floor(number / 0x100000000) << 11) ^ (mixed >>> 21)) >>> 0 || 1
    for (let at = mixed % slotCount; ; at = (at + 1) % slotCount) {
      const found = Atomics.load(this.#slots, at)
      if (found === wanted) return false
      if (found !== emptySlot) continue
      const before = Atomics.compareExchange(this.#slots, at, emptySlot, wanted)
      if (before === wanted) return false
      if (before !== emptySlot) continue
      Atomics.add(this.#filled, 0, 1)
      return true
    }
  }
}
