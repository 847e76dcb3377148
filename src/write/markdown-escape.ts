/**
 * Backslashes for a line of Markdown: as many as are needed so that the line is read back unchanged, and not one more.
 *
 * Without any of the backslashes, a CommonMark reader would see something else; the tests remove them one by one to prove it. Only CommonMark counts: GitHub's
 * extensions (`~~struck out~~`, bare addresses that become links) are ignored, since a backslash for them would be superfluous everywhere else.
 */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {escapeAttention} from './markdown-attention.ts'
import {escapeCodeSpans} from './markdown-code-spans.ts'
import {isHtmlBlock, startsHtml} from './markdown-html.ts'
import {type Escapes, isEndBlank, isPunctuation, type Line, withEscapes} from './markdown-line.ts'
import {isDefinition, isLinkAddress} from './markdown-links.ts'

/** If a line has more brackets, all are escaped without proof, so that no line takes more than linear time. */
const mostProved = 64

/** What the start of a paragraph may be mistaken for; the last character of the match is escaped. */
const blockStarts: readonly RegExp[] = [
  // A thematic break: `***`, `- - -`.
  /^([-*_])(?=(?:[ \t]*\1){2,}[ \t]*$)/,
  // A list item: `- `, `22. `, `1) `.
  /^[-+*](?=[ \t]|$)/,
  /^\d{1,9}[.)](?=[ \t]|$)/,
  // A heading: `# `.
  /^#(?=#{0,5}(?:[ \t]|$))/,
  // A quotation.
  /^>/,
  // Fenced code.
  /^`(?=``+[^`]*$)/,
  /^~(?=~~)/
]

/** Characters at the end of a heading that would be read as its closing sequence: `# The #`. */
const closingSequence = /(?:^|[ \t])(#+)$/

function escapeStart({text, bullet, markers}: Line, escapes: Escapes): void {
  if (markers[0]?.start === 0) return
  const start = blockStarts.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  if (start) escapes.add(start[0].length - 1)
  // "- --" is a thematic break as a whole.
  else if (bullet && text[0] === bullet && /^([-*])(?:[ \t]*\1)+[ \t]*$/.test(text)) escapes.add(0)
  else if (isHtmlBlock(text)) escapes.add(0)
}

function escapeHeadingEnd({text}: Line, escapes: Escapes): void {
  const signs = closingSequence.exec(text)?.[1]
  if (signs) escapes.add(text.length - signs.length)
}

/** A backslash before punctuation is doubled, because it would escape the punctuation (a character reference starts with some). */
function escapeBackslashes({text}: Line, escapes: Escapes): void {
  for (let offset = text.indexOf('\\'); offset > -1; offset = text.indexOf('\\', offset + 1)) {
    if (isPunctuation(text[offset + 1]) || isEndBlank(text, offset + 1)) escapes.add(offset)
  }
}

/** "AT&T" stays; "&amp;" would be read as "&". */
function escapeReferences({text}: Line, escapes: Escapes): void {
  for (const {1: named, index} of text.matchAll(/&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|([\dA-Za-z]{1,31}));/g)) {
    if (named === undefined || decodeNamedCharacterReference(named) !== false) escapes.add(index)
  }
}

/** The places where `](` ends the text of a link, if an address follows. */
function linkAddresses(text: string): number[] {
  const places: number[] = []
  let open = 0
  for (const {0: bracket, index} of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') open++
    if (bracket !== ']' || open === 0) continue
    open--
    if (text[index + 1] === '(') places.push(index + 1)
  }
  return places
}

/** Escape `<` and the bracket of a link's address, from the end of the line to its start: whether an escape is needed depends on the backslashes after it. */
function escapeBrackets({text}: Line, escapes: Escapes): void {
  const tags = Array.from(text.matchAll(/<(?=[\w.!#$%&'*+/=?^`{|}~-])/g), ({index}) => index)
  const places = [...tags, ...linkAddresses(text)].sort((one, other) => other - one)
  for (const offset of places) {
    if (escapes.has(offset)) continue
    const isNeeded = () => {
      const written = withEscapes(text, escapes, offset)
      return text[offset] === '<' ? startsHtml(written, 0) : isLinkAddress(written, 0)
    }
    if (places.length > mostProved || isNeeded()) escapes.add(offset)
  }
}

const special = /[\\`*_&<[]/
/** The first characters of everything that the start of a line may be mistaken for. */
const specialStart = /^[-+#>~\d\s]/
const specialEnd = /[#\s]/

function findEscapes(line: Line): Escapes {
  const escapes: Escapes = new Set()
  const {text} = line
  if (line.place === 'paragraph') escapeStart(line, escapes)
  else escapeHeadingEnd(line, escapes)
  if (!special.test(text)) return escapes
  escapeBackslashes(line, escapes)
  if (text.includes('&')) escapeReferences(line, escapes)
  if (text.includes('`')) escapeCodeSpans(text, escapes)
  if (/[*_]/.test(text)) escapeAttention(line, escapes)
  if (/<|\]\(/.test(text)) escapeBrackets(line, escapes)
  if (line.place === 'paragraph' && text[0] === '[' && isDefinition(withEscapes(text, escapes))) escapes.add(0)
  return escapes
}

const reference = (character: string) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`

/** Blanks at the ends, which a reader would drop, as character references. */
const keepEnds = (written: string) => written.replace(/^[ \t]/, reference).replace(/[ \t]$/, reference)

/** Whether only the characters of its own mark-up can be mistaken for mark-up. */
function isOrdinary({text, markers}: Line): boolean {
  let from = 0
  for (const {start, end} of markers) {
    if (special.test(text.slice(from, start))) return false
    from = end
  }
  const starts = markers[0]?.start === 0 || !specialStart.test(text)
  return starts && !specialEnd.test(text.at(-1) ?? '') && !special.test(text.slice(from))
}

/** Write a line so that a CommonMark reader reads its text and its mark-up back. The line has no line breaks in it. */
export function escapeLine(line: Line): string {
  return isOrdinary(line) ? line.text : keepEnds(withEscapes(line.text, findEscapes(line)))
}
