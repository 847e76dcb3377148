/**
 * The fewest backslashes with which CommonMark reads a line of text back as it was.
 *
 * Each row of the tables is one way in which CommonMark (0.31) would read something else than text; a backslash is put
 * only where that way is open. `tests/write/markdown.test.ts` proves both halves on arbitrary text.
 */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** Where a text stands in its line of Markdown. */
export interface TextPlace {
  /** At the start of a paragraph: markers of blocks must not arise. */
  lineStart: boolean
  /** Inside emphasis: its own marker must not end it. */
  emphasized: boolean
  /** At the end of a heading: a closing run of `#` must not arise. */
  headingEnd: boolean
  /** Something other than text follows on the line. */
  followed: boolean
}

/** What a block may start with; the first group holds what stands before the character to escape. */
const blockStarts: readonly RegExp[] = [
  /^()#{1,6}(?:\s|$)/u,
  /^()>/u,
  /^()[-+*](?:\s|$)/u,
  /^()(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/u,
  /^(\d{1,9})[.)](?:\s|$)/u,
  /^()`{3,}[^`]*$/u,
  /^()~{3,}/u,
  /^()\[[^\]]+\]:/u,
  /^()<[A-Za-z/!?]/u
]

const attribute = String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\u0060]+|'[^']*'|"[^"]*"))?`
const html = new RegExp(
  String.raw`<(?:[A-Za-z][A-Za-z\d-]*(?:${attribute})*\s*\/?>|\/[A-Za-z][A-Za-z\d-]*\s*>|!--.*?-->|!-->|!--->|\?.*?\?>|![A-Za-z][^>]*>|!\[CDATA\[.*?\]\]>|[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*>|[\w.!#$%&'*+/=?^{|}~\u0060-]+@[A-Za-z\d](?:[A-Za-z\d.-]*[A-Za-z\d])?>)`,
  'uy'
)
const reference = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|([A-Za-z][A-Za-z\d]{0,31}));/uy
const linkTarget = /\]\(\s*(?:<[^<>]*>|[^\s<]\S*?|)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/uy
const asciiPunctuation = /[!-/:-@[-`{-~]/u
const punctuation = /[\p{P}\p{S}]/u
const whitespace = /\s/u

const matchesAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The character before or after an index as CommonMark sees it: whole code points. */
const before = (text: string, at: number) => (at === 0 ? ' ' : ([...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' '))
const after = (text: string, at: number) => (at >= text.length ? ' ' : String.fromCodePoint(text.codePointAt(at) ?? 32))

interface Run {
  start: number
  length: number
  opens: boolean
  closes: boolean
}

/** Runs of `*` or `_`, and whether they can open or close emphasis (CommonMark 6.2). */
function attentionRuns(text: string, marker: '*' | '_'): Run[] {
  return [...text.matchAll(marker === '*' ? /\*+/gu : /_+/gu)].map((match) => {
    const [start, length] = [match.index, match[0].length]
    const [previous, next] = [before(text, start), after(text, start + length)]
    const left = !whitespace.test(next) && (!punctuation.test(next) || whitespace.test(previous) || punctuation.test(previous))
    const right = !whitespace.test(previous) && (!punctuation.test(previous) || whitespace.test(next) || punctuation.test(next))
    const word = marker === '_'
    return {
      start,
      length,
      opens: left && (!word || !right || punctuation.test(previous)),
      closes: right && (!word || !left || punctuation.test(next))
    }
  })
}

/** Whether two runs can make emphasis: not by the rule of three (CommonMark 6.2, rules 9 and 10). */
const pairs = (one: Run, other: Run) =>
  !((one.closes || other.opens) && (one.length + other.length) % 3 === 0 && (one.length % 3 !== 0 || other.length % 3 !== 0))

function escapeAttention(text: string, marker: '*' | '_', places: Set<number>): void {
  if (!text.includes(marker)) return
  const runs = attentionRuns(text, marker)
  runs.forEach((run, index) => {
    const paired = run.opens && runs.slice(index + 1).some((other) => other.closes && pairs(run, other))
    if (paired) for (let offset = 0; offset < run.length; offset++) places.add(run.start + offset)
  })
}

/** A run of backticks is code when a later run is as long. */
function escapeCode(text: string, places: Set<number>): void {
  if (!text.includes('`')) return
  const runs = [...text.matchAll(/`+/gu)].map((match) => ({start: match.index, length: match[0].length}))
  runs.forEach((run, index) => {
    const laterLengths = new Set(runs.slice(index + 1).map((other) => other.length))
    for (let length = run.length; length > 0; length--) if (laterLengths.has(length)) places.add(run.start + run.length - length)
  })
}

const validReference = (match: RegExpExecArray | null) =>
  match !== null && (match[1] === undefined || decodeNamedCharacterReference(match[1]) !== false)

type Trigger = (text: string, at: number, place: TextPlace) => number | undefined

/** For each character that may start something: the index to escape, if it does. */
const triggers: Readonly<Record<string, Trigger>> = {
  '\\': (text, at, place) => (asciiPunctuation.test(text[at + 1] ?? (place.followed ? '*' : ' ')) ? at : undefined),
  '<': (text, at) => (matchesAt(html, text, at) ? at : undefined),
  '&': (text, at) => (validReference(matchesAt(reference, text, at)) ? at : undefined),
  ']': (text, at) => (text.lastIndexOf('[', at) !== -1 && matchesAt(linkTarget, text, at) ? at + 1 : undefined)
}

const special = /[\\<&\]]/gu

/** Nothing that CommonMark could read otherwise stands in the text: the common case. */
const harmless = /^[^\\`*_[\]<>&#+~\d-][^\\`*_[\]<>&#~]*$/u

/** The text with the fewest backslashes that keep it text. */
export function escapeMarkdown(text: string, place: TextPlace): string {
  if (harmless.test(text)) return text
  const places = new Set<number>()
  if (place.lineStart)
    for (const start of blockStarts) {
      const match = start.exec(text)
      if (match) places.add(match[1]?.length ?? 0)
    }
  for (const match of text.matchAll(special)) {
    const found = triggers[match[0]]?.(text, match.index, place)
    if (found !== undefined) places.add(found)
  }
  escapeAttention(text, '*', places)
  escapeAttention(text, '_', places)
  escapeCode(text, places)
  if (place.emphasized) for (const match of text.matchAll(/[*_]/gu)) places.add(match.index)
  if (place.headingEnd) {
    const closing = /(?:^|\s)(#+)$/u.exec(text)
    if (closing) places.add(text.length - 1)
  }
  return write(text, places)
}

function write(text: string, places: ReadonlySet<number>): string {
  if (places.size === 0) return text
  let written = ''
  let from = 0
  for (const at of [...places].sort((one, other) => one - other)) {
    written += `${text.slice(from, at)}\\`
    from = at
  }
  return written + text.slice(from)
}
