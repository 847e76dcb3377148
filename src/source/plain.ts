/** The text of a part of the source as a reader sees it, with a mapping back to the source. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {holdsTags, readTag} from './left-over-tags.ts'
import {mayBeMojibake, repairAt} from './mojibake.ts'
import {SourceMap} from './source-map.ts'
import {holdsLooseStop, isLooseDomain} from './tokenised.ts'
import {unicode} from './unicode-pattern.ts'
import {windows1252} from './windows-1252.ts'

/** A part of the source as a reader sees it. */
export interface Readable {
  text: string
  /** The mapping back to the source; absent if the character at an index stands at `start + index`. */
  way?: SourceMap
}

/** Characters that a reader does not see as they are: white space except blanks and line ends, control characters, characters without width. */
const oddCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/
const blanks = /[^ \n\r] {2}/
const reference = /&[#A-Za-z][\dA-Za-z]{1,31};/

/**
 * Whether a reader sees anything differently from the text, apart from line ends and indents. Each kind has its own test: V8 takes twice as long for one
 * pattern for all.
 */
export const isOdd = (text: string): boolean =>
  oddCharacter.test(text) ||
  blanks.test(text) ||
  (text.includes('&') && reference.test(text)) ||
  holdsLooseStop(text) ||
  holdsTags(text) ||
  mayBeMojibake(text)

/** The same for a text without blanks at its ends, including line ends. */
const isOddInside = (trimmed: string): boolean => isOdd(trimmed) || trimmed.includes('\n') || trimmed.includes('\r')

/** What is done with a character. A joiner is kept if a neighbour needs it. */
const kept = 0
const blank = 1
const dropped = 2
const joiner = 3
const ampersand = 4
const tagStart = 5
const broken = 6

/** Kinds of the characters that are not simply kept, by their first and last code. */
const ranges: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x00, 0x08, dropped],
  [0x09, 0x0d, blank],
  [0x0e, 0x1f, dropped],
  [0x20, 0x20, blank],
  [0x26, 0x26, ampersand],
  [0x3c, 0x3c, tagStart],
  [0x7f, 0x84, dropped],
  // NEL is a line end on mainframes; dropping it would join two words.
  [0x85, 0x85, blank],
  [0x86, 0x9f, dropped],
  [0xa0, 0xa0, blank],
  [0xad, 0xad, dropped],
  // First bytes of UTF-8 as windows-1252 shows them.
  [0xc2, 0xc5, broken],
  [0xe2, 0xe2, broken],
  [0xef, 0xf0, broken],
  [0x1680, 0x1680, blank],
  [0x2000, 0x200a, blank],
  [0x200b, 0x200b, dropped],
  // Joiners, and the marks that set the writing direction.
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
 * A part of the source as a reader sees it: character references are decoded (`&amp;nbsp;` too), each run of white space becomes one blank, zero-width and
 * control characters are removed, both ends are trimmed. A word that was broken after its own hyphen is joined.
 */
export function plain(raw: string): string {
  const trimmed = raw.trim()
  return isOddInside(trimmed) ? view(raw, 0).text : trimmed
}

/**
 * The same as {@link plain} for the source between two offsets (in UTF-16 code units), with a mapping back.
 *
 * `readable(source, start, end).text` is `plain(source.slice(start, end))`, and the offsets never decrease.
 */
export function readable(source: string, start: number, end: number): Readable {
  const slice = source.slice(start, end)
  const text = slice.trim()
  const startsBlank = text.length < slice.length && slice.trimEnd().length > text.length
  return startsBlank || isOddInside(text) ? view(slice, start) : {text}
}

function view(raw: string, start: number): Readable {
  const way = new SourceMap()
  let text = ''
  // The last character is stored: reading it from a string that is being built would join the string each time.
  let last = ' '
  const put = (value: string, from: number, to: number) => {
    text += value
    last = value.at(-1) ?? last
    way.add(value.length, start + from, start + to)
  }
  // White space waits here until a visible character follows it.
  let waiting = -1
  let at = 0
  while (at < raw.length) {
    const stop = endOfRun(raw, at)
    const piece = stop === at ? readPiece(raw, at) : {value: raw.slice(at, stop), end: stop}
    if (piece.value === ' ') {
      if (waiting === -1) waiting = at
    } else if (piece.value !== '') {
      const loose = waiting !== -1 && isLooseStop(raw, at, last)
      if (
        waiting !== -1 &&
        !loose &&
        !isInBrackets(raw, waiting, at) &&
        way.length > 0 &&
        !isBrokenWord(raw, waiting, at)
      )
        put(' ', waiting, at)
      waiting = -1
      if (loose && isLooseDomain(raw, at)) {
        put('.', at, at + 1)
        at += 2
        continue
      }
      put(piece.value, at, piece.end)
    }
    at = piece.end
  }
  return way.isStraightFrom(start) ? {text} : {text, way}
}

/** Where a run of unchanged characters may end. The pattern always matches one character. */
const stopper =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\x00-\x1f&<\x7f-\xa0\xad\xc2-\xc5\xe2\xef\xf0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| (?= |[.,](?:\s|$))/g

/** Where a run of unchanged characters ends; it may contain single blanks between two of them. */
function endOfRun(raw: string, from: number): number {
  if (kindAt(raw, from) !== kept) return from
  stopper.lastIndex = from
  const stop = stopper.test(raw) ? stopper.lastIndex - 1 : raw.length
  return raw.charCodeAt(stop - 1) === 0x20 ? stop - 1 : stop
}

function kindAt(raw: string, at: number): number {
  return at < raw.length ? (kinds[raw.charCodeAt(at)] as number) : dropped
}

/** Whether the white space is a line end directly after an opening bracket or before a closing one: "(", "Contoh.com", ")". */
function isInBrackets(raw: string, from: number, at: number): boolean {
  const [before, after] = [raw.charCodeAt(from - 1), raw.charCodeAt(at)]
  if (before !== 0x28 && after !== 0x29) return false
  return /[\n\r]/.test(raw.slice(from, at))
}

/** Whether the full stop or comma at `at` belongs to the word before it, which ends in `last`: a blank follows. */
function isLooseStop(raw: string, at: number, last: string): boolean {
  const code = raw.charCodeAt(at)
  if ((code !== 0x2e && code !== 0x2c) || kindAfter(raw, at + 1) !== blank) return false
  return last !== '.' && last !== ',' && last !== ' ' && !/^. ?\./.test(raw.slice(at, at + 3))
}

const kindAfter = (raw: string, at: number) => (at < raw.length ? kindAt(raw, at) : blank)

/** What a reader sees of the special character or reference at `at`: a blank, nothing, or itself. */
function readPiece(raw: string, at: number): {value: string; end: number} {
  const kind = kindAt(raw, at)
  if (kind === ampersand) return readTag(raw, at) ?? readReference(raw, at)
  if (kind === tagStart) return readTag(raw, at) ?? {value: '<', end: at + 1}
  if (kind === broken) return readBroken(raw, at)
  const shown = kind === joiner && isNeeded(raw, at)
  return {value: shown ? raw.charAt(at) : blankOrNothing(kind), end: at + 1}
}

function readBroken(raw: string, at: number): {value: string; end: number} {
  const repaired = repairAt(raw, at)
  return repaired ? {value: tidy(repaired.value), end: repaired.end} : {value: raw.charAt(at), end: at + 1}
}

const blankOrNothing = (kind: number): '' | ' ' => (kind === blank ? ' ' : '')

/** Scripts in which a joiner changes the form of letters, or a mark sets the direction. */
const scripts =
  'Arab Hebr Syrc Thaa Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Tibt Mymr Khmr Java Bali Sund'

let shapedOnce: RegExp | undefined

/** A letter of such a script, or a part of an emoji. The pattern takes 2 ms to compile, and few texts need it. */
function shaped(): RegExp {
  shapedOnce ??= buildShaped()
  return shapedOnce
}

function buildShaped(): RegExp {
  const letters = scripts.replace(/\w+ ?/g, (script) => `\\p{scx=${script.trim()}}`)
  return new RegExp(`(?![\\p{P}\\p{Nd}])(?:[${letters}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]|\\ufe0f)`, 'u')
}

function isNeeded(raw: string, at: number): boolean {
  const neighbours = [lastCharacter(raw.slice(Math.max(0, at - 2), at)), firstCharacter(raw, at + 1)]
  return neighbours.some((character) => shaped().test(character))
}

const lastCharacter = (text: string): string => [...text].at(-1) ?? ''

const firstCharacter = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : ''

const referenceAt = /&(#[xX][\dA-Fa-f]{1,8}|#\d{1,8}|[A-Za-z][\dA-Za-z]{1,31});/y
const referenceBody = /(#[xX][\dA-Fa-f]{1,8}|#\d{1,8}|[A-Za-z][\dA-Za-z]{1,31});/y

/** Decode the reference at an ampersand, through two layers of escaping. An ampersand that begins no reference stands for itself. */
function readReference(raw: string, at: number): {value: string; end: number} {
  const value = matchReference(referenceAt, raw, at)
  if (value === null) return {value: '&', end: at + 1}
  const end = referenceAt.lastIndex
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

/** The character of a reference is white space, invisible, or itself, like a printed one. */
function tidy(value: string): string {
  const kind = kindAt(value, 0)
  if (kind === kept || kind >= ampersand) return value
  return blankOrNothing(kind)
}

const brokenWord = unicode`\p{L}[-\u2010\u00ad](?:\r\n|\n|\r)[\t ]*$`
const letter = unicode`^\p{L}`

/**
 * Whether the white space from `from` to `at` only divides a word between two lines.
 *
 *     The milk is fat-
 *         free, she said.
 */
function isBrokenWord(raw: string, from: number, at: number): boolean {
  const before = raw.charCodeAt(from - 1)
  if (before !== 0x2d && before !== 0x2010 && before !== 0xad) return false
  const opening = raw.slice(Math.max(0, from - 3), at)
  return brokenWord.test(opening) && letter.test(firstCharacter(raw, at))
}
