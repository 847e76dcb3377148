/** Which texts have occurred already: a set of numbers of fixed size, in memory that threads share. */
import {mix} from './hash.ts'

const slotCount = 2 ** 21
/** Maximum number of numbers. */
const mostFilled = Math.floor(slotCount * 0.75)

/** Length of the memory in bytes: the slots, and the number of filled slots. */
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

  /** Whether the set is full. */
  isFull(): boolean {
    return Atomics.load(this.#filled, 0) >= mostFilled
  }

  /**
   * Whether a number of 53 bits is added for the first time. If several threads ask at once, one gets true; if the set is full, none. A slot is found by 21
   * bits of a number and stores the other 32, so two numbers are hardly ever confused.
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
