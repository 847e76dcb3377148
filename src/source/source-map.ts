/**
 * The mapping from the characters of a text as a reader sees it back to the source. It is stored in pieces; there are few, because most copy is seen as it is.
 * Source offsets are in UTF-16 code units, and never decrease.
 */
export class SourceMap {
  /** For each piece: the index in the text where it begins. */
  readonly #indices: number[] = []
  /** For each piece: the two source offsets between which its source is. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #length = 0

  /** Number of characters of the text. */
  get length(): number {
    return this.#length
  }

  /** Add some characters that stand for the source between two offsets. If there are as many, each stands for one character. */
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

  /** Whether all characters stand in the source one after the other, from the offset on. */
  isStraightFrom(start: number): boolean {
    const pieces = this.#indices.length
    return pieces === 0 || (pieces === 1 && this.#starts[0] === start && this.#isStraight(0))
  }

  /** The source offset where the character at an index starts; undefined if the text has no such index. */
  startOf(index: number): number | undefined {
    const piece = this.#pieceOf(index)
    if (piece === undefined || !this.#isStraight(piece)) return this.#starts[piece ?? -1]
    return (this.#starts[piece] as number) + index - (this.#indices[piece] as number)
  }

  /** The source offset where the character at an index ends; undefined if the text has no such index. */
  endOf(index: number): number | undefined {
    const piece = this.#pieceOf(index)
    if (piece === undefined || !this.#isStraight(piece)) return this.#ends[piece ?? -1]
    return (this.#starts[piece] as number) + index - (this.#indices[piece] as number) + 1
  }

  /** The last piece that begins at or before the index; undefined if the text has no such index. */
  #pieceOf(index: number): number | undefined {
    if (!(index >= 0 && index < this.#length)) return undefined
    let low = 0
    let high = this.#indices.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.#indices[middle] as number) <= index) low = middle
      else high = middle
    }
    return low
  }

  /** Whether each character of a piece stands for one character of the source. */
  #isStraight(piece: number): boolean {
    const length = (this.#indices[piece + 1] ?? this.#length) - (this.#indices[piece] as number)
    return (this.#ends[piece] as number) - (this.#starts[piece] as number) === length
  }
}
