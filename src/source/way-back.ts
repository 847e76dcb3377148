/** The way from what a reader sees back to the source, in pieces: few of them, for most copy stands as it is seen. */

/** Makes the way back of a text, piece by piece, in order. */
export class WayBackDraft {
  /** By piece: the index where it begins in the text. */
  readonly #indices: number[] = []
  /** By piece: the source offsets, in UTF-16 code units, between which stands what it stands for. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #length = 0

  /** Characters of the text so far. */
  get length(): number {
    return this.#length
  }

  /** Add so many characters, which stand for the source between two offsets: each for one character where they are as many. */
  add(length: number, start: number, end: number): void {
    const last = this.#indices.length - 1
    const goesOn = this.#ends[last] === start && end - start === length && this.#isStraight(last)
    if (goesOn) this.#ends[last] = end
    else {
      this.#indices.push(this.#length)
      this.#starts.push(start)
      this.#ends.push(end)
    }
    this.#length += length
  }

  /** The way back; undefined where all characters stand one after the other from the offset on. */
  finish(from: number): WayBack | undefined {
    const isStraight = this.#indices.length <= 1 && this.#isStraight(0) && (this.#starts[0] ?? from) === from
    return isStraight ? undefined : new WayBack(this.#indices, this.#starts, this.#ends, this.#length)
  }

  /** Whether each character of a piece, the last one, stands for one of the source. */
  #isStraight(piece: number): boolean {
    const length = this.#length - (this.#indices[piece] ?? 0)
    return (this.#ends[piece] ?? 0) - (this.#starts[piece] ?? 0) === length
  }
}

/** Leads from the characters of a text to the source that they stand for; the offsets never decrease. */
export class WayBack {
  /** Characters of the text. */
  readonly length: number
  readonly #indices: readonly number[]
  readonly #starts: readonly number[]
  readonly #ends: readonly number[]

  constructor(indices: readonly number[], starts: readonly number[], ends: readonly number[], length: number) {
    this.#indices = indices
    this.#starts = starts
    this.#ends = ends
    this.length = length
  }

  /** The source offset where the character at an index starts; undefined when the text has none there. */
  startOf(index: number): number | undefined {
    if (!(index >= 0 && index < this.length)) return undefined
    const piece = this.#pieceOf(index)
    const start = this.#starts[piece] as number
    return this.#isStraight(piece) ? start + index - (this.#indices[piece] as number) : start
  }

  /** The source offset where the character at an index ends; undefined when the text has none there. */
  endOf(index: number): number | undefined {
    if (!(index >= 0 && index < this.length)) return undefined
    const piece = this.#pieceOf(index)
    return this.#isStraight(piece) ? (this.startOf(index) as number) + 1 : this.#ends[piece]
  }

  /** The last piece that begins at the index or before it. */
  #pieceOf(index: number): number {
    let low = 0
    let high = this.#indices.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.#indices[middle] as number) <= index) low = middle
      else high = middle
    }
    return low
  }

  #isStraight(piece: number): boolean {
    const length = (this.#indices[piece + 1] ?? this.length) - (this.#indices[piece] as number)
    return (this.#ends[piece] as number) - (this.#starts[piece] as number) === length
  }
}
