/** Numbers, each with an index in the order of arrival: a hash table in typed arrays, of 16 to 40 bytes for each number. */
import {mix} from './hash.ts'

const leastRoom = 1024

export class NumberIndex {
  size = 0
  #numbers = new Float64Array(leastRoom)
  /** For each slot, the index of a number plus one; zero is an empty slot. There are twice as many slots as numbers. */
  #slots = new Int32Array(2 * leastRoom)

  #slotOf(number: number): number {
    const mask = this.#slots.length - 1
    let slot = mix(number ^ Math.floor(number / 0x100000000)) & mask
    for (;;) {
      const index = (this.#slots[slot] as number) - 1
      if (index === -1 || this.#numbers[index] === number) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const numbers = new Float64Array(2 * this.#numbers.length)
    numbers.set(this.#numbers)
    this.#numbers = numbers
    this.#slots = new Int32Array(2 * numbers.length)
    for (let index = 0; index < this.size; index++) this.#slots[this.#slotOf(numbers[index] as number)] = index + 1
  }

  /** The index of a number; a new number gets the next index. */
  add(number: number): number {
    const slot = this.#slotOf(number)
    const index = (this.#slots[slot] as number) - 1
    if (index !== -1) return index
    if (this.size === this.#numbers.length) {
      this.#grow()
      return this.add(number)
    }
    this.#numbers[this.size] = number
    this.#slots[slot] = ++this.size
    return this.size - 1
  }

  /** The number with an index. */
  at(index: number): number {
    return this.#numbers[index] as number
  }
}
