/**
 * Copy that a program broke at every link and every bold word: each part of a sentence is on a line of its own.
 *
 *     Dua pelari
 *     Klub Elang Muda
 *     dipastikan ikut lomba di kandang
 *     Klub Teratai
 *     .
 *
 * Nothing is joined unless the text shows that it was broken in this way: sentences continue on the next line with a lower-case letter or a punctuation mark,
 * or with the blank that followed a linked word.
 */
import {joinLines} from './line.ts'
import type {Line} from './types.ts'
import {unicode} from './unicode-pattern.ts'

const startsSmall = unicode`^\p{Ll}+(?![\p{L}\d]|[.)] |[.:]\S)`
const startsWithSign = unicode`^(?:[,;.)\]?!%](?!\.)|[”’»](?:[\s,.]|$))`
const isLoneDash = /^[-–—]{1,2}$/u
const ended = /[.!?:;…]["”’'»)\]]*$/u
const opensBracket = /[([“‘«]$/u
const address = /^(?:https?:\/\/|www\.)\S+$/u
/** A link or bold text in the middle of a sentence that begins with a capital: a name. */
const isName = unicode`^["“‘'(]?[\p{Lu}\d]\S*(?: (?:\p{Ll}{1,3} )?[\p{Lu}\d(]\S*)*$`
const titleCase = unicode`^\p{Lu}\S*(?: \p{Lu}\S*)+$`
/** "sumber : Antara": a label, not the end of a sentence. */
const label = unicode`^\p{Ll}+ ?:`

/** A line of prose before a link. */
const longPiece = 50
/** A line without a full stop at the end of a paragraph is longer than a tag. */
const longEnd = 75
/** Linked text, a name or a title, is not longer. */
const longestLink = 70
const leastBreaks = 2
/** A dateline may be broken at the name of its outlet: its dash is not a bullet. */
const datelineLines = 5

/** The lines, with the parts of sentences joined; unchanged if the copy is not broken in this way. */
export function rejoin(text: string, lines: Line[]): Line[] {
  const blanksGoOn = isBrokenBeforeBlanks(lines)
  if (!blanksGoOn && !isBroken(lines)) return lines
  const joined: Line[] = []
  for (let first = 0; first < lines.length; ) {
    let last = first
    if (mayOpen(lines[first] as Line)) while (last + 1 < lines.length && goesOn(lines, first, last, blanksGoOn)) last++
    if (mayEnd(lines[last] as Line)) joined.push(joinLines(text, lines[first] as Line, lines[last] as Line))
    // A search that starts later ends at the same place without success, so it is not repeated.
    else for (let index = first; index <= last; index++) joined.push(lines[index] as Line)
    first = last + 1
  }
  return joined
}

/** Whether a line may begin a sentence: tags after a story are in lower case, too. */
const mayOpen = ({text}: Line): boolean => !startsSmall.test(text) && !startsWithSign.test(text)

/** Whether a line may end a sentence. */
const mayEnd = ({text}: Line): boolean => ended.test(text) || text.length >= longEnd || startsWithSign.test(text)

/** Whether sentences continue over line ends, in a way that does not occur in lists or songs. */
function isBroken(lines: readonly Line[]): boolean {
  let breaks = 0
  let isSure = false
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1] as Line, lines[index] as Line]
    if (line.blanksBefore > 0 || before.text === '' || ended.test(before.text)) continue
    const signed = startsWithSign.test(line.text)
    if (!signed && (!startsSmall.test(line.text) || label.test(line.text))) continue
    breaks++
    isSure ||= signed || before.text.length >= longPiece
  }
  return isSure && breaks >= leastBreaks
}

/**
 * Whether the blank after a linked word begins the next line. In copy where paragraphs or list items begin with a blank, some such lines follow a complete
 * sentence; here none may.
 *
 *     Laut
 *      Artikel 12 des Gesetzes kann die Grenze überschritten werden.
 */
function isBrokenBeforeBlanks(lines: readonly Line[]): boolean {
  let breaks = 0
  let isSure = false
  for (let index = 0; index < lines.length; index++) {
    const {indent, text, blanksBefore} = lines[index] as Line
    if (indent === 0) continue
    const before = lines[index - 1]
    if (indent > 1 || !before || before.indent > 0 || blanksBefore > 0 || ended.test(before.text)) return false
    breaks++
    isSure ||= startsSmall.test(text) && !label.test(text)
  }
  return isSure && breaks >= leastBreaks
}

/** Whether the line after `last` continues the paragraph that began at `first`. */
function goesOn(lines: readonly Line[], first: number, last: number, blanksGoOn: boolean): boolean {
  const before = (lines[last] as Line).text
  const next = lines[last + 1] as Line
  if (next.blanksBefore > 0 || before === '' || next.text === '') return false
  if (opensBracket.test(before) || isLoneDash.test(next.text)) return true
  if (last > first && isLoneDash.test(before)) return true
  if (startsWithSign.test(next.text)) return true
  if (last < datelineLines && last > first && before.endsWith(')') && /^[-–—] /u.test(next.text)) return true
  if (ended.test(before)) return false
  // A paragraph that was broken in this way may be wrapped at a width, too.
  if (blanksGoOn && (next.indent === 1 || (last > first && before.length >= longPiece))) return true
  if (startsSmall.test(next.text)) return !label.test(next.text)
  return isLink(lines, last + 1) && (last > first || opensParagraph(lines, first))
}

/** A name or a title in the middle of a sentence: the next line continues the sentence. */
function isLink(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index] as Line, lines[index + 1]]
  if (!next || next.blanksBefore > 0 || line.text.length > longestLink) return false
  if (!address.test(line.text) && (ended.test(line.text) || !isName.test(line.text))) return false
  return startsWithSign.test(next.text) || startsSmall.test(next.text)
}

/** A line after a complete sentence that is not a title itself. */
function opensParagraph(lines: readonly Line[], index: number): boolean {
  const {text} = lines[index] as Line
  return index > 0 && ended.test((lines[index - 1] as Line).text) && !titleCase.test(text)
}
