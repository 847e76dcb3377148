/**
 * UTF-8 that was decoded as windows-1252: "â€“" for a dash, "Ã©" for "é", "Â" and a no-break space for that space. It is recognised by the character and its
 * neighbours alone, so a part of a text gives the same result as the whole text.
 */
import {unicode} from './unicode-pattern.ts'
import {windows1252} from './windows-1252.ts'

/** The bytes 0x80 to 0xbf as windows-1252 shows them: these continue a character in UTF-8. */
const continuations = windows1252(String.fromCharCode(...Array.from({length: 0x40}, (_, index) => 0x80 + index)))

const bytes = new Map([...continuations].map((character, index) => [character, 0x80 + index]))

/** How many characters follow the first one; the first one decides. */
const followers: Readonly<Record<string, number>> = {Â: 1, Ã: 1, Ä: 1, Å: 1, â: 2, ï: 2, ð: 3}

/** Characters that may follow a letter in correct copy as well. */
const soundSigns = new Set('‘’“”–—…«»\u00a0')

const inClass = continuations.replace(/[\]\\^-]/g, '\\$&')
const mark = new RegExp(`[ÂÃÄÅâïð][${inClass}]|(?<!\\S)Â(?!\\S)|[a-z]Ã `)

const lower = unicode`^\p{Ll}`
const upper = unicode`^\p{Lu}`

/** The first characters of each kind, for a quick test. */
const leads = ['Â', 'Ã', 'â€', 'Å', 'Ä', 'ð', 'ï']

/** Whether a text may contain such characters. */
export const mayBeMojibake = (text: string): boolean => leads.some((lead) => text.includes(lead)) && mark.test(text)

/** A repaired character, and where it ends in the text. */
export interface Repaired {
  value: string
  end: number
}

/** The character that the text at an index stands for; undefined if it stands for itself. */
export function repairAt(text: string, at: number): Repaired | undefined {
  const first = text.charAt(at)
  const count = followers[first]
  if (count === undefined) return undefined
  if (first === 'Ã') return repairTwice(text, at) ?? repairPair(text, at) ?? repairGrave(text, at)
  if (count === 1) return repairPair(text, at) ?? repairLone(text, at)
  return repairLong(text, at, count)
}

const utf8 = new TextDecoder('utf-8', {ignoreBOM: true})

/** The UTF-8 text of some bytes; undefined if they are not valid. */
function decoded(codes: readonly number[]): string | undefined {
  const value = utf8.decode(Uint8Array.from(codes))
  return value.includes('\ufffd') ? undefined : value
}

function codesOf(text: string): number[] | undefined {
  const codes: number[] = []
  for (const character of text) {
    const code = bytes.get(character) ?? character.charCodeAt(0)
    if (code > 0xff) return undefined
    codes.push(code)
  }
  return codes
}

/** "Ã¢â‚¬â„¢" for "’": the wrong decoding was done twice. */
const twice = new RegExp(`Ã(?:¢[â${inClass}]|ƒ|‚)[ÂÃâ€${inClass}]{0,10}`, 'y')

function repairTwice(text: string, at: number): Repaired | undefined {
  twice.lastIndex = at
  const run = twice.exec(text)?.[0]
  if (run === undefined || run.length < 4) return undefined
  // The longest beginning of the run that decodes to one character counts: other characters may follow.
  for (let length = run.length; length >= 4; length--) {
    const once = decodedText(run.slice(0, length))
    const again = once === undefined ? undefined : decodedText(once)
    if (again !== undefined && [...again].length === 1) return {value: again, end: at + length}
  }
  return undefined
}

function decodedText(text: string): string | undefined {
  const codes = codesOf(text)
  return codes && decoded(codes)
}

/** "Ã©", "Å¡", "Â°". If a capital precedes it, or if the second character is possible there in correct copy, it stands for itself. */
function repairPair(text: string, at: number): Repaired | undefined {
  const next = text.charAt(at + 1)
  const code = bytes.get(next)
  if (code === undefined) return undefined
  const before = text.charAt(at - 1)
  const isGiven = isPair(text.charAt(at), next, code, before, text.charAt(at + 2))
  const value = isGiven ? decoded([text.charCodeAt(at), code]) : undefined
  return value === undefined ? undefined : {value: windows1252(value), end: at + 2}
}

function isPair(first: string, next: string, code: number, before: string, after: string): boolean {
  if (first === 'Â') return !upper.test(before)
  if (next === '\u00a0') return first === 'Ã' && !upper.test(before)
  if (soundSigns.has(next)) return !upper.test(before) && lower.test(after)
  // Characters of windows-1252 that correct copy does not print after such a letter: "ƒ", "‰".
  if (code < 0xa0) return true
  return lower.test(before) || lower.test(after)
}

/** "cittÃ " for "città": the no-break space has become a usual blank. */
function repairGrave(text: string, at: number): Repaired | undefined {
  return text.charAt(at + 1) === ' ' && lower.test(text.charAt(at - 1)) ? {value: 'à', end: at + 1} : undefined
}

/** "Â" as a word of its own: the character after it has become a usual blank. */
function repairLone(text: string, at: number): Repaired | undefined {
  const stands = text.charAt(at) === 'Â' && !/\S/.test(text.charAt(at - 1)) && !/\S/.test(text.charAt(at + 1))
  return stands ? {value: '', end: at + 1} : undefined
}

/** "â€“", "â‚¬", an emoji, a byte order mark. */
function repairLong(text: string, at: number, count: number): Repaired | undefined {
  const second = text.charAt(at + 1)
  if (!bytes.has(second) || soundSigns.has(second)) return undefined
  const codes = codesOf(text.slice(at, at + 1 + count))
  const value =
    codes?.length === 1 + count && codes.slice(1).every((code) => code >= 0x80 && code < 0xc0)
      ? decoded(codes)
      : undefined
  if (value !== undefined) return {value, end: at + 1 + count}
  // The last byte of a closing quotation mark has no character in windows-1252, and many programs drop it.
  return second === '€' ? {value: '”', end: at + 2} : undefined
}

/** The first such place in a text: its two ends, and the character it stands for. */
export function findMojibake(text: string): {start: number; end: number; value: string} | undefined {
  if (!mayBeMojibake(text)) return undefined
  for (let at = 0; at < text.length; at++) {
    const found = repairAt(text, at)
    if (found) return {start: at, ...found}
  }
  return undefined
}
