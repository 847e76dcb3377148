/** Which texts were seen already: a set of numbers in memory that threads share, of fixed size. */

const slotCount = 2 ** 21
/** So many numbers go in; what comes when it is full counts as new. */
const mostFilled = Math.floor(slotCount * 0.75)

/** Bytes of the memory: the slots, and how many of them are filled. */
const bytes = slotCount * 8 + 8

/** Zero is an empty slot. */
const emptySlot = 0n

export class SeenSet {
  readonly memory: SharedArrayBuffer
  readonly #slots: BigUint64Array
  readonly #filled: Int32Array

  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(bytes)) {
    this.memory = memory
    this.#slots = new BigUint64Array(memory, 0, slotCount)
    this.#filled = new Int32Array(memory, slotCount * 8, 1)
  }

  /** Whether a number is seen for the first time. Of threads that ask at once, one is told so. */
  isFirst(number: number): boolean {
    const wanted = BigInt(number) + 1n
    for (let at = number % slotCount; ; at = (at + 1) % slotCount) {
      const found = Atomics.load(this.#slots, at)
      if (found === wanted) return false
      if (found !== emptySlot) continue
      if (Atomics.load(this.#filled, 0) >= mostFilled) return true
      const before = Atomics.compareExchange(this.#slots, at, emptySlot, wanted)
      if (before === wanted) return false
      if (before !== emptySlot) continue
      Atomics.add(this.#filled, 0, 1)
      return true
    }
  }
}
