/** What the Markdown writer's escaping knows about one line: its text, its markup, its place. */

/** Where a line of text stands; it decides what the start and the end of the line can be mistaken for. */
export type Place = 'paragraph' | 'heading'

/** A run of characters of the line that is markup, and must go on being markup: the `**` around a dateline. */
export interface Marker {
  start: number
  end: number
}

/** One line of Markdown before its escapes: the whole of a paragraph or heading, without list bullet or `#`. */
export interface Line {
  /** The characters of the line, those of its markup among them. */
  text: string
  /** The markup in it: opening and closing markers in turn. */
  markers: readonly Marker[]
  place: Place
  /** The list bullet in front of the line: `-` makes a thematic break of `--`. */
  bullet?: string | undefined
}

/** Offsets of the characters of a line that need a backslash in front of them. */
export type Escapes = Set<number>

/** ASCII punctuation: what a backslash can escape. */
export const isPunctuation = (character: string | undefined) =>
  character !== undefined && /^[!-/:-@[-`{-~]$/.test(character)

/** Whether the character at `offset` belongs to the line's own markup. */
export const isMarkup = ({markers}: Line, offset: number) =>
  markers.some(({start, end}) => offset >= start && offset < end)

/** Whether a blank stands at an end of the line, where a reader would drop it: it is written as a character reference. */
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
