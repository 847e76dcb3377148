/**
 * How often each of very many texts occurred, in fixed memory: a Count-Min sketch (Cormode, Muthukrishnan: "An Improved Data Stream Summary: The Count-Min
 * Sketch and its Applications", 2005).
 *
 * Each text adds one to a cell in each of four rows; the smallest of its four cells is the estimate. It is never too low, so nothing frequent is missed. For N
 * texts, it is too high by more than `error` = e × N / width with a probability of e^-4 = 1.8 % for each text. The second pass counts exactly the texts that
 * the estimate selects.
 *
 * Why not Space-Saving, as in the report of a run: sums do not depend on the order in which they are added. So the sketch is the same for every order of the
 * inputs and for any number of workers, and workers can share one array.
 */
import {mix} from './hash.ts'

const rows = 4

/** Cells of a row: with four rows of four bytes each, 16 MB. */
export const usualWidth = 2 ** 20

export class CountSketch {
  /** Memory that threads can share. */
  readonly cells: Uint32Array
  readonly #width: number

  /** A new sketch, or a view of one that another thread has made. `width` is a power of two. */
  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(usualWidth * rows * 4)) {
    this.cells = new Uint32Array(memory)
    this.#width = this.cells.length / rows
  }

  #cell(hash: number, row: number): number {
    const low = hash >>> 0
    const high = Math.floor(hash / 0x100000000)
    return row * this.#width + (mix(low + Math.imul(row + 1, (high << 1) | 1)) & (this.#width - 1))
  }

  /** Count a text, by its number. */
  add(hash: number): void {
    for (let row = 0; row < rows; row++) Atomics.add(this.cells, this.#cell(hash, row), 1)
  }

  /** How often the text occurred: the estimate is never too low. */
  estimate(hash: number): number {
    let least = Number.POSITIVE_INFINITY
    for (let row = 0; row < rows; row++) least = Math.min(least, this.cells[this.#cell(hash, row)] as number)
    return least
  }

  /**
   * The lowest count (`least` or more) that at most this many cells of a row have reached. So at most this many texts have that estimate, apart from the few
   * that share all their cells with others.
   */
  floorFor(most: number, least: number): number {
    const first = this.cells.subarray(0, this.#width)
    let [low, high] = [least, least]
    const reached = (count: number) => {
      let cells = 0
      for (const cell of first) if (cell >= count) cells++
      return cells
    }
    while (reached(high) > most) [low, high] = [high, high * 2]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (reached(middle) > most) low = middle + 1
      else high = middle
    }
    return low
  }
}
