/** A part of a file without mark-up and escapes, with a mapping back. */
import {SourceMap} from '../source-map.ts'

/** Text that is put together from parts of a file; `way` maps each of its characters to the file. */
export class View {
  text = ''
  /** Its last character, stored because reading it from a string that is being built would join the string each time. */
  last = ''
  readonly way = new SourceMap()

  /** Add text that stands for the file between two offsets. */
  put(words: string, start: number, end: number): void {
    if (words === '') return
    this.text += words
    this.last = words.at(-1) as string
    this.way.add(words.length, start, end)
  }

  /** Add a part of another view. */
  putSlice(other: View, from: number, to: number): void {
    for (const [start, end] of other.runs(from, to))
      this.put(other.text.slice(start, end), other.startOf(start), other.endOf(end))
  }

  /** Where in the file the character at an index begins. */
  startOf(index: number): number {
    return this.way.startOf(index) ?? this.way.endOf(this.text.length - 1) ?? 0
  }

  /** Where in the file the character before an index ends. */
  endOf(index: number): number {
    return this.way.endOf(index - 1) ?? this.way.startOf(0) ?? 0
  }

  /** A part of it, as a view of its own. */
  slice(from: number, to: number): View {
    const view = new View()
    view.putSlice(this, from, to)
    return view
  }

  /** Runs that are unchanged in the file, or stand for one place of it. */
  *runs(from: number, to: number): Generator<[number, number]> {
    let start = from
    while (start < to) {
      let end = start + 1
      const first = this.startOf(start)
      if (this.endOf(start + 1) - first === 1)
        while (end < to && this.startOf(end) === first + end - start && this.endOf(end + 1) === first + end - start + 1)
          end++
      else while (end < to && this.startOf(end) === first) end++
      yield [start, end]
      start = end
    }
  }
}

/** A part of a text, unchanged. */
export function viewOf(text: string, start: number, end: number): View {
  const view = new View()
  view.put(text.slice(start, end), start, end)
  return view
}
