/** What a reader sees of a slice of source, and the way back to the source. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {windows1252} from './windows-1252.ts'

/** A slice as a reader sees it. */
export interface Readable {
  text: string
  /** For each index of `text` the source offset where its character starts; absent when that is `start + index`. */
  starts?: Uint32Array
  /** For each index of `text` the source offset where its character ends; absent when that is `start + index + 1`. */
  ends?: Uint32Array
}

/**
 * Anything that a reader does not see as it stands in the source: white space other than one blank, control and
 * zero-width characters, character references. One test of it over a slice tells that nothing is to be done.
 */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\x00-\x1f\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| {2}|&[#A-Za-z][\dA-Za-z]{1,31};/

/** What is done with a character. A joiner is kept where a neighbour needs it. */
const kept = 0
const blank = 1
const dropped = 2
const joiner = 3
const ampersand = 4

/** Kinds of the characters that are not just kept, by their first and last code. */
const ranges: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x00, 0x08, dropped],
  [0x09, 0x0d, blank],
  [0x0e, 0x1f, dropped],
  [0x20, 0x20, blank],
  [0x26, 0x26, ampersand],
  [0x7f, 0x84, dropped],
  // NEL ends a line on mainframes; dropping it would glue two words.
  [0x85, 0x85, blank],
  [0x86, 0x9f, dropped],
  [0xa0, 0xa0, blank],
  [0xad, 0xad, dropped],
  [0x1680, 0x1680, blank],
  [0x2000, 0x200a, blank],
  [0x200b, 0x200b, dropped],
  // Joiners, and the marks that set the direction of writing.
  [0x200c, 0x200f, joiner],
  [0x2028, 0x2029, blank],
  [0x202a, 0x202e, joiner],
  [0x202f, 0x202f, blank],
  [0x205f, 0x205f, blank],
  [0x2060, 0x2065, dropped],
  [0x2066, 0x2069, joiner],
  [0x206a, 0x206f, dropped],
  [0x3000, 0x3000, blank],
  [0xfeff, 0xfeff, dropped]
]

const kinds = new Uint8Array(0x10000)
for (const [first, last, kind] of ranges) kinds.fill(kind, first, last + 1)

/**
 * What a reader sees of a slice of source: character references decoded (`&amp;nbsp;` too), each run of white space one
 * blank, zero-width and control characters gone, both ends trimmed. A word broken after its own hyphen is whole again.
 */
export function plain(raw: string): string {
  const trimmed = raw.trim()
  return odd.test(trimmed) ? view(raw, 0, raw.length).text : trimmed
}

/**
 * The same as {@link plain} for the source between two offsets (in UTF-16 code units), with the way back.
 *
 * `readable(source, start, end).text` is `plain(source.slice(start, end))`, and the offsets never decrease.
 */
export function readable(source: string, start: number, end: number): Readable {
  const slice = source.slice(start, end)
  const text = slice.trim()
  if (odd.test(text) || !slice.startsWith(text)) return view(slice, start, end)
  return {text}
}

/** A view that is being written. No view is longer than its source: the shortest reference has four characters. */
interface Draft {
  text: string
  length: number
  starts: Uint32Array
  ends: Uint32Array
}

function put(draft: Draft, value: string, start: number, end: number): void {
  draft.text += value
  for (let unit = 0; unit < value.length; unit++) {
    draft.starts[draft.length] = start
    draft.ends[draft.length++] = end
  }
}

/** Put characters that stand in the source as they are. */
function putRun(draft: Draft, raw: string, from: number, to: number, offset: number): void {
  if (from === to) return
  draft.text += raw.slice(from, to)
  for (let at = from; at < to; at++) {
    draft.starts[draft.length] = offset + at
    draft.ends[draft.length++] = offset + at + 1
  }
}

function view(raw: string, offset: number, end: number): Readable {
  const draft: Draft = {text: '', length: 0, starts: new Uint32Array(end - offset), ends: new Uint32Array(end - offset)}
  // White space waits here until something that can be seen follows it.
  let waiting = -1
  let at = 0
  while (at < raw.length) {
    const stop = endOfRun(raw, at)
    if (stop > at) {
      if (waiting !== -1 && draft.length > 0 && !isBrokenWord(raw, waiting, at)) put(draft, ' ', offset + waiting, offset + at)
      putRun(draft, raw, at, stop, offset)
      waiting = -1
      at = stop
      continue
    }
    const piece = readPiece(raw, at)
    if (piece.value === ' ') {
      if (waiting === -1) waiting = at
    } else if (piece.value !== '') {
      if (waiting !== -1 && draft.length > 0) put(draft, ' ', offset + waiting, offset + at)
      put(draft, piece.value, offset + at, offset + piece.end)
      waiting = -1
    }
    at = piece.end
  }
  const {text, length, starts, ends} = draft
  return {text, starts: starts.slice(0, length), ends: ends.slice(0, length)}
}

/** Where the characters end that stand in the view as in the source, among them single blanks between two of them. */
function endOfRun(raw: string, from: number): number {
  let at = from
  while (kindAt(raw, at) === kept || (at > from && raw.charCodeAt(at) === 0x20 && kindAt(raw, at + 1) === kept)) at++
  return at
}

function kindAt(raw: string, at: number): number {
  return at < raw.length ? (kinds[raw.charCodeAt(at)] as number) : dropped
}

/** What a reader sees of the odd character or reference at `at`: a blank, nothing, or itself. */
function readPiece(raw: string, at: number): {value: string; end: number} {
  const kind = kindAt(raw, at)
  if (kind === ampersand) return readReference(raw, at)
  const shown = kind === joiner && isNeeded(raw, at)
  return {value: shown ? raw.charAt(at) : blankOrNothing(kind), end: at + 1}
}

const blankOrNothing = (kind: number): '' | ' ' => (kind === blank ? ' ' : '')

/** Scripts whose letters a joiner shapes or whose direction a mark sets, and what emoji are put together of. */
const shaped =
  /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Thai}\p{scx=Laoo}\p{scx=Tibt}\p{scx=Mymr}\p{scx=Khmr}\p{scx=Java}\p{scx=Bali}\p{scx=Sund}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u

/** Punctuation and digits that several scripts share ask for no joiner. */
const shared = /[\p{P}\p{Nd}]/u

function isNeeded(raw: string, at: number): boolean {
  const neighbours = [lastCharacter(raw.slice(Math.max(0, at - 2), at)), firstCharacter(raw, at + 1)]
  return neighbours.some((character) => shaped.test(character) && !shared.test(character))
}

const lastCharacter = (text: string): string => [...text].at(-1) ?? ''

const firstCharacter = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : ''

const reference = /&(#[xX][\dA-Fa-f]{1,8}|#\d{1,8}|[A-Za-z][\dA-Za-z]{1,31});/y
const referenceBody = /(#[xX][\dA-Fa-f]{1,8}|#\d{1,8}|[A-Za-z][\dA-Za-z]{1,31});/y

/** Read the reference at an ampersand, through two layers of escaping. An ampersand that starts none is itself. */
function readReference(raw: string, at: number): {value: string; end: number} {
  const value = matchReference(reference, raw, at)
  if (value === null) return {value: '&', end: at + 1}
  const end = reference.lastIndex
  const again = value === '&' ? matchReference(referenceBody, raw, end) : null
  if (again === null) return {value: tidy(value), end}
  return {value: tidy(again), end: referenceBody.lastIndex}
}

function matchReference(pattern: RegExp, raw: string, at: number): string | null {
  pattern.lastIndex = at
  const name = pattern.exec(raw)?.[1]
  if (name === undefined) return null
  return name.startsWith('#') ? fromNumber(name.slice(1)) : decodeNamedCharacterReference(name) || null
}

/** The HTML rule for numeric references. One that stands for no character stays as it is printed. */
function fromNumber(digits: string): string | null {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits)
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  return windows1252(String.fromCodePoint(code))
}

/** A referenced character is white space, invisible, or itself, like one that is printed. */
function tidy(value: string): string {
  const kind = kindAt(value, 0)
  if (kind === kept || kind === ampersand) return value
  return blankOrNothing(kind)
}

const hyphenBreak = /\p{L}[-\u2010\u00ad](?:\r\n|\n|\r)[\t ]*$/u
const letter = /^\p{L}/u

/**
 * Whether the white space from `from` to `at` only breaks the line inside a word.
 *
 *     The milk is fat-
 *         free, she said.
 */
function isBrokenWord(raw: string, from: number, at: number): boolean {
  const before = raw.charCodeAt(from - 1)
  if (before !== 0x2d && before !== 0x2010 && before !== 0xad) return false
  return hyphenBreak.test(raw.slice(Math.max(0, from - 3), at)) && letter.test(firstCharacter(raw, at))
}
