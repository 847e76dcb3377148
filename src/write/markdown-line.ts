/** What the Markdown writer's escaping knows about one line: its text, its mark-up, its place. */

/** Where a line of text stands, which decides what its start and its end can be mistaken for. */
export type Place = 'paragraph' | 'heading'

/** A run of characters that is mark-up, and must stay mark-up: the `**` around a dateline. */
export interface Marker {
  start: number
  end: number
}

/** One line of Markdown before escaping: a whole paragraph or heading, without list bullet or `#`. */
export interface Line {
  /** The characters of the line, including those of its mark-up. */
  text: string
  /** The mark-up in it: opening and closing markers alternate. */
  markers: readonly Marker[]
  place: Place
  /** The list bullet before the line: `-` makes a thematic break of `--`. */
  bullet?: string | undefined
}

/** Offsets of the characters of a line that need a backslash before them. */
export type Escapes = Set<number>

/** ASCII punctuation: the characters that a backslash can escape. */
export const isPunctuation = (character: string | undefined) =>
  character !== undefined && /^[!-/:-@[-`{-~]$/.test(character)

/** Whether the character at `offset` belongs to the line's own mark-up. */
export const isMarkup = ({markers}: Line, offset: number) =>
  markers.some(({start, end}) => offset >= start && offset < end)

/** Whether a blank is at an end of the line, where a reader would drop it: it is written as a character reference. */
export const isEndBlank = (text: string, offset: number) =>
  (offset === 0 || offset === text.length - 1) && (text[offset] === ' ' || text[offset] === '\t')

/** The line from `start` on, as it is written. */
export function withEscapes(text: string, escapes: Escapes, start = 0): string {
  const offsets = [...escapes].filter((offset) => offset >= start).sort((one, other) => one - other)
  let written = ''
  let from = start
  for (const offset of offsets) {
    written += `${text.slice(from, offset)}\\`
    from = offset
  }
  return written + text.slice(from)
}
