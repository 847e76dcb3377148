/** From a slice of source to what a reader sees of it, with a way back. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** Anything that a reader does not see as it stands: one test over the slice tells that nothing is to be done. */
const odd = /[\u0000-\u001F\u007F-\u00A0\u00AD\u034F\u061C\u180E\u2000-\u200D\u2028-\u202F\u205F\u2060-\u2064\u3000\uFEFF&]| {2}/u

const space = /\s/u
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u034F\u180E\u200B\u2060-\u2064\uFEFF]/u
/** U+200C and U+200D shape letters of some scripts and join emoji; between Latin letters they are stray. */
const joiner = /[\u200C\u200D]/u
const plainNeighbour = /[\u0000-\u024F\u2000-\u206F]/u
const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/uy

/** What windows-1252 has at 0x80 to 0x9F: the HTML standard reads `&#146;` so, and people write it. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function fromCode(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return windows1252[code - 0x80]
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}

/** The character reference at `at` and where it ends. One that was escaped twice (`&amp;nbsp;`) is read to its end. */
function readReference(text: string, at: number): {value: string; end: number} | undefined {
  reference.lastIndex = at
  const match = reference.exec(text)
  if (!match) return undefined
  const [, decimal, hexadecimal, name] = match
  const value = decimal
    ? fromCode(Number(decimal))
    : hexadecimal
      ? fromCode(Number.parseInt(hexadecimal, 16))
      : decodeNamedCharacterReference(name ?? '') || undefined
  if (value === undefined) return undefined
  const end = reference.lastIndex
  if (value !== '&') return {value, end}
  const again = readReference(`&${text.slice(end, end + 34)}`, 0)
  return again && again.value !== '&' ? {value: again.value, end: end + again.end - 1} : {value, end}
}

/** A text as a reader sees it, and for each of its code units where it comes from. */
export interface Readable {
  text: string
  /** For each index the source offset where its character starts; absent when that is `start + index`. */
  starts?: Uint32Array
  /** For each index the source offset where its character ends; absent when that is `start + index + 1`. */
  ends?: Uint32Array
}

const letter = /\p{L}/u

/** Whether the white space that starts at `at` only breaks a line after a word's own hyphen ("fat-\n    free"). */
function breaksAtHyphen(source: string, at: number, next: number, end: number): boolean {
  if (source[at - 1] !== '-' || at < 2 || next >= end || !/[\n\r]/.test(source.slice(at, next))) return false
  return letter.test(source[at - 2] ?? '') && letter.test(source[next] ?? '')
}

function isStray(source: string, at: number): boolean {
  const character = source[at] ?? ''
  if (invisible.test(character)) return true
  if (!joiner.test(character)) return false
  const before = source[at - 1]
  const after = source[at + 1]
  return !before || !after || plainNeighbour.test(before) || plainNeighbour.test(after)
}

/**
 * What a reader sees of `source` from `start` to `end` (offsets in UTF-16 code units): character references decoded, runs
 * of white space made one blank, zero-width and control characters gone, both ends trimmed.
 */
export function readable(source: string, start: number, end: number): Readable {
  const slice = source.slice(start, end)
  if (!odd.test(slice)) {
    const trimmed = slice.trim()
    if (trimmed.length === slice.length) return {text: slice}
    const from = start + slice.indexOf(trimmed)
    return withMap(trimmed, (index) => from + index)
  }
  const characters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (value: string, from: number, to: number) => {
    for (let unit = 0; unit < value.length; unit++) {
      characters.push(value[unit] as string)
      starts.push(from)
      ends.push(to)
    }
  }
  /** White space waits until something that can be seen follows it. */
  let blankFrom = -1
  let at = start
  while (at < end) {
    const found = source[at] === '&' ? readReference(slice, at - start) : undefined
    const value = found?.value ?? (source[at] as string)
    const next = found ? start + found.end : at + 1
    if (space.test(value) || value === '\u00A0') {
      if (blankFrom === -1) blankFrom = at
    } else if (!(found ? invisible.test(value) : isStray(source, at))) {
      const joined = blankFrom !== -1 && breaksAtHyphen(source, blankFrom, at, end)
      if (blankFrom !== -1 && characters.length > 0 && !joined) put(' ', blankFrom, at)
      blankFrom = -1
      put(value, at, next)
    }
    at = next
  }
  return {text: characters.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends)}
}

function withMap(text: string, toSource: (index: number) => number): Readable {
  const starts = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  for (let index = 0; index < text.length; index++) {
    starts[index] = toSource(index)
    ends[index] = toSource(index) + 1
  }
  return {text, starts, ends}
}

/** What a reader sees of a piece of source. See {@link readable}. */
export function plain(raw: string): string {
  return odd.test(raw) ? readable(raw, 0, raw.length).text : raw.trim()
}
