/** Lines → marks: the label of each line as a whole. Rules come first, in order; then the tests that look at the neighbours. */
import {hasNeed, longestFor, type RuleSet} from '../rules/compile.ts'
import type {Block, Rule, Zone} from '../rules/types.ts'
import type {Line} from '../source/types.ts'
import {unicode} from '../source/unicode-pattern.ts'
import {fieldsOf, type LineMark} from './line-marks.ts'
import {countWords, endsSentence, hasShape, looksLikeProse, looksLikeTitle, readMarker} from './shape.ts'
import {isStoryParagraph} from './story-paragraph.ts'

export type Marks = (LineMark | undefined)[]

/** Rules for whole lines are about labels and titles. A longer line than any of them allows is prose, and they are not tried on it. */
export const longestLabel = 2000

/** The first and the last paragraph of prose, by the look of the lines: they delimit the zones. */
export interface Extremes {
  lead: number
  last: number
}

/** A paragraph counts by its characters, up to this many; each line that is not prose takes some off. */
const fullParagraph = 200
const gapCost = 5

/**
 * The run of lines with most prose (the maximum subarray; Kadane), from a line of prose to a line of prose: on a page, notices and menus are above the story, and
 * notices below it.
 */
export function findExtremes(lines: readonly Line[]): Extremes {
  const found = {lead: 0, last: 0}
  let [most, sum, start] = [0, 0, 0]
  for (const [index, {text}] of lines.entries()) {
    const isProse = looksLikeProse(text)
    if (sum <= 0) [sum, start] = [0, index]
    sum += isProse ? Math.min(text.length, fullParagraph) : -gapCost
    if (isProse && sum > most) [found.lead, found.last, most] = [start, index, sum]
  }
  return found
}

/** Bylines and time lines are among the first lines and credits among the last ones, even if there is little prose between them. */
export const edge = 6

/** If there are two paragraphs of prose, a line above the first is not in the tail, and a line after the last not in the head. */
const isAbove = (index: number, {lead, last}: Extremes) => last > lead && index < lead
const isBelow = (index: number, {lead, last}: Extremes) => last > lead && index > last

/** A byline also stands below the deck, which may be a paragraph: so many lines below the first one. */
const belowDeck = 3
/** The last line of the head. */
export const headEnd = ({lead}: Extremes): number => Math.max(edge, lead + belowDeck)

const zoneTests: Record<Zone, (index: number, extremes: Extremes, count: number) => boolean> = {
  above: (index, {lead}) => index < lead,
  head: (index, extremes) => index <= extremes.lead || (index <= headEnd(extremes) && !isBelow(index, extremes)),
  lead: (index, {lead}) => index === lead,
  body: (index, {lead, last}) => index >= lead && index <= last,
  tail: (index, extremes, count) => index >= extremes.last || (index >= count - edge && !isAbove(index, extremes)),
  anywhere: () => true
}

/** Whether the line with this index is in a rule's zone. */
export function inZone(zone: Zone, index: number, extremes: Extremes, count: number): boolean {
  return zoneTests[zone](index, extremes, count)
}

/** Whether blank lines, or the edges of the text, are on both sides of a line. */
export const isAlone = (lines: readonly Line[], index: number) =>
  (index === 0 || (lines[index] as Line).blanksBefore > 0) &&
  (index === lines.length - 1 || (lines[index + 1] as Line).blanksBefore > 0)

const smallStart = unicode`^\p{Ll}`

/** Whether a line is the middle of a sentence that was broken into lines: "Mengutip", an address, "berikut prakiraan cuaca". */
export function isMidSentence(lines: readonly Line[], index: number): boolean {
  const [above, below] = [lines[index - 1], lines[index + 1]]
  if (!above || !below || below.blanksBefore > 0 || (lines[index] as Line).blanksBefore > 0) return false
  return !endsSentence(above.text) && smallStart.test(below.text)
}

/** With fewer items, a list may be one of requests. */
const fewestItems = 3

/**
 * Whether a line is an item of a list most of whose items no rule knows: advice asks for the same things as a page does, while all items of a page's list are requests.
 *
 *     - Lock the screen with a long number.
 *     - Download the app only from the school's own page.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     - Switch the phone off at night.
 */
function isAdvice(lines: readonly Line[], index: number, set: RuleSet): boolean {
  const isItem = (at: number) => readMarker(lines[at]?.text ?? '') !== undefined
  if (!isItem(index)) return false
  let [first, end] = [index, index + 1]
  while (isItem(first - 1)) first--
  while (isItem(end)) end++
  const items = lines.slice(first, end)
  return items.length >= fewestItems && items.filter(({text}) => !isKnownLine(text, set)).length * 2 >= items.length
}

/** The first rule for whole lines that fits, with its match. */
function firstRule(
  lines: readonly Line[],
  index: number,
  extremes: Extremes,
  marks: Marks,
  set: RuleSet
): [Rule, RegExpMatchArray] | undefined {
  const {text} = lines[index] as Line
  if (text.length > longestLabel) return undefined
  for (const rule of set.matchers.line.candidates(text)) {
    if (text.length > longestFor(rule) || !inZone(rule.zone, index, extremes, lines.length)) continue
    if (rule.shape && !hasShape(rule.shape, text, isAlone(lines, index))) continue
    if (rule.shape?.below && index === 0) continue
    if (rule.shape?.apart && isMidSentence(lines, index)) continue
    const match = rule.pattern.exec(text)
    if (!match || (rule.shape?.notStory && isStory(lines, index, extremes, set))) continue
    if (rule.label === 'boilerplate:promotion' && isAdvice(lines, index, set)) continue
    if (holdsProof(rule, match, lines, index, marks, set)) return [rule, match]
  }
  return undefined
}

/** Whether the lines after a match show what a rule wants to see there, if it wants to see anything. */
export function holdsProof(
  rule: Rule,
  match: RegExpMatchArray,
  lines: readonly Line[],
  index: number,
  marks: Marks,
  set: RuleSet
): boolean {
  const {block} = rule
  if (!block?.holds) return true
  const count = blockLength(rule, block, match, lines, index, marks, set)
  // The line that ends the block may be one that a rule of its own knows, by what is looked for.
  return lines.slice(index + 1, index + 2 + count).some(({text}) => block.holds?.test(text))
}

/** Whether the line is the only paragraph, or reads like one of the story. */
const isStory = (lines: readonly Line[], index: number, {lead, last}: Extremes, {language}: RuleSet) =>
  (lead === last && index === lead && lines.length > 1 && lines.length <= edge) ||
  isStoryParagraph((lines[index] as Line).text, language)

/** A line of this many characters is full: its sentence may continue on the next line. */
const fullLine = 45

/** A question or a call before the rest of a title: "Sering Lupa Minum? Ini yang Perlu Dilakukan". */
const titleBreak = unicode`(?<=[\p{L}\d”"])[!?] (?=\p{Lu})`
const quotation = /^["“][^"“”]*["”]$/u

/** A bullet before the title of another story. */
const bullet = /^(?:[•▪●◦‣*·»›▸►→>]|[-–—](?=\s))\s?/u

/** Whether a line looks like the title of another story. A line that is only a quotation belongs to the story. */
const isOtherTitle = (line: string) => {
  const text = line.replace(bullet, '')
  return (
    looksLikeTitle(titleBreak.test(text) ? text.replaceAll(/[!?] /gu, ' ') : text) &&
    !quotation.test(text) &&
    !/^(?:#|\d+[.)] )/u.test(text)
  )
}

const isShort = (text: string) => countWords(text) <= 9 && !looksLikeProse(text)

/** Whether a blank line, or the edge of the text, precedes the line with this index. */
const isParted = (lines: readonly Line[], index: number) =>
  index >= lines.length || (lines[index] as Line).blanksBefore > 0

/** Whether a line is directly below another one, and blank lines surround the two. */
const isTight = (lines: readonly Line[], index: number) =>
  isParted(lines, index - 1) && !isParted(lines, index) && isParted(lines, index + 1)

const blockLine: Record<Block['lines'], (text: string, lines: readonly Line[], index: number) => boolean> = {
  title: isOtherTitle,
  caption: (text) => text.length <= 330,
  short: isShort,
  tight: (text, lines, index) =>
    isTight(lines, index)
      ? text.length <= 330
      : !isParted(lines, index) && !isParted(lines, index - 1) && isShort(text),
  wrapped: (text, lines, index) => {
    const before = (lines[index - 1] as Line).text
    return !looksLikeProse(text) && before.length >= fullLine && before.length <= 110 && !endsSentence(before)
  },
  any: () => true
}

/** Whether some rule for whole lines matches the text, wherever the line is. */
function isKnownLine(text: string, {matchers: {line}}: RuleSet): boolean {
  if (text.length > longestLabel) return false
  return line.candidates(text).some((rule) => text.length <= longestFor(rule) && rule.pattern.test(text))
}

/** Whether all rules that match the text label it as boilerplate without a block: such a line does not end a menu. */
function isButton(text: string, {matchers: {line}}: RuleSet): boolean {
  const known = line.candidates(text).filter((rule) => text.length <= longestFor(rule) && rule.pattern.test(text))
  return known.every(({label, block}) => label.startsWith('boilerplate') && !block)
}

/** How many lines after a match belong to it. */
function blockLength(
  {label}: Rule,
  block: Block,
  match: RegExpMatchArray,
  lines: readonly Line[],
  index: number,
  marks: Marks,
  set: RuleSet
): number {
  const bare = !match.groups || !['title', 'names'].some((group) => match.groups?.[group]?.trim())
  if (block.whenBare && !bare) return 0
  const isMenu = block.lines === 'short' && ['boilerplate:other', 'boilerplate:tags'].includes(block.label ?? label)
  // Titles all have a bullet, or none has: a list below a title belongs to the story.
  const bulleted = block.lines === 'title' && bullet.test(lines[index + 1]?.text ?? '')
  const fits = (at: number) => {
    const line = lines[at]
    if (block.lines === 'title' && line && bullet.test(line.text) !== bulleted) return false
    if (block.lines === 'wrapped' && line && line.indent > (lines[index] as Line).indent) return false
    if (!line || marks[at] || block.until?.test(line.text) || !blockLine[block.lines](line.text, lines, at))
      return false
    if (block.case && !hasShape({case: block.case}, line.text, false)) return false
    return !isKnownLine(line.text, set) || (isMenu && isButton(line.text, set))
  }
  let count = 0
  while (count < block.most && fits(index + 1 + count)) count++
  if (block.lines === 'title' && isSubheadingAfterTitles(lines, index, count)) count--
  if (block.lines === 'title' && !bulleted && isSentenceAfterTitles(lines, index, count)) count--
  if (block.atEnd && count > 0 && index + 1 + count < lines.length && !restIsKnown(lines, index + 1 + count, set))
    return 0
  return count
}

/** After several titles, a last line of a few words that is much shorter than they are is a subheading of the story. */
function isSubheadingAfterTitles(lines: readonly Line[], index: number, count: number): boolean {
  if (count < 2 || !lines[index + count + 1]) return false
  const lengths = lines.slice(index + 1, index + count).map((line) => line.text.length)
  const last = (lines[index + count] as Line).text
  return countWords(last) <= 5 && last.length * 2 < lengths.reduce((sum, length) => sum + length, 0) / lengths.length
}

/** A title with the capitals of a sentence seldom has more words. */
const mostTitleWords = 16

/** After a title, a long line with the capitals of a sentence, above a finished sentence, is one of the story that has lost its full stop. */
function isSentenceAfterTitles(lines: readonly Line[], index: number, count: number): boolean {
  const [last, next] = [lines[index + count], lines[index + count + 1]]
  if (count < 2 || !last || !next || !endsSentence(next.text)) return false
  return countWords(last.text) > mostTitleWords && hasShape({case: 'sentence'}, last.text, false)
}

/** How many lines are examined to decide whether the story has ended. */
const mostLinesAfter = 30

/** Whether only a few lines follow, and rules label all of them. */
function restIsKnown(lines: readonly Line[], from: number, set: RuleSet): boolean {
  if (lines.length - from > mostLinesAfter) return false
  for (let at = from; at < lines.length; at++) if (!isKnownLine((lines[at] as Line).text, set)) return false
  return true
}

/** Label the lines after a match that belong to it. */
function markBlock(rule: Rule, block: Block, count: number, index: number, marks: Marks, lines: readonly Line[]): void {
  for (let at = index + 1; at <= index + count; at++) {
    const label = block.label ?? rule.label
    const fields = label === 'boilerplate:related' ? {title: (lines[at] as Line).text} : {...rule.fields}
    marks[at] = {label: label as LineMark['label'], rule: rule.id, fields, by: index}
  }
}

/** How much of a line's end is searched for the end of the story: initials, a name in brackets. */
const signatureReach = 80

/** Label the lines after a line whose end matches a rule with a block: tags after the reporter's initials. */
function labelBelowEndings(lines: readonly Line[], extremes: Extremes, marks: Marks, set: RuleSet): void {
  const rules = set.matchers.ending.rules.filter(({block}) => block)
  for (let index = 0; rules.length > 0 && index < lines.length - 1; index++) {
    if (marks[index]) continue
    const end = (lines[index] as Line).text.slice(-signatureReach)
    for (const rule of rules) {
      if (!inZone(rule.zone, index, extremes, lines.length) || !hasNeed(rule, end)) continue
      const match = rule.pattern.exec(end)
      if (!match) continue
      markBlock(
        rule,
        rule.block as Block,
        blockLength(rule, rule.block as Block, match, lines, index, marks, set),
        index,
        marks,
        lines
      )
      break
    }
  }
}

/** Label the lines that rules match. */
export function labelByRules(lines: readonly Line[], extremes: Extremes, marks: Marks, set: RuleSet): void {
  for (let index = 0; index < lines.length; index++) {
    if (marks[index]) continue
    const found = firstRule(lines, index, extremes, marks, set)
    if (!found) continue
    const [rule, match] = found
    marks[index] = {label: rule.label as LineMark['label'], rule: rule.id, fields: fieldsOf(match, rule.fields)}
    if (rule.block) {
      const count = blockLength(rule, rule.block, match, lines, index, marks, set)
      markBlock(rule, rule.block, count, index, marks, lines)
    }
  }
  labelBelowEndings(lines, extremes, marks, set)
}
