/**
 * What a pattern for one line can't decide: is this short line a subheading, an item of a list, or the headline? The tests in this file look at the line *and
 * its neighbours*. Each has an id like a rule, so that its results can be explained.
 */

import {alternation} from '../rules/escape-pattern.ts'
import {recipeWords, wordsFor} from '../rules/packs/line-words.ts'
import {nameParticles} from '../rules/packs/name-particles.ts'
import type {Vocabulary} from '../rules/types.ts'
import type {Line} from '../source/types.ts'
import {unicode, unicodeAnyCase} from '../source/unicode-pattern.ts'
import type {Extremes, Marks} from './label-lines.ts'
import {readDate} from './read-date.ts'
import {countWords, endsSentence, looksLikeProse, looksLikeTitle, readMarker, titleShare} from './shape.ts'
import {whyStory} from './story-look.ts'

/** The tests by id, each with the reason that is given for a line that it labels. */
export const neighbourTests = {
  'parse/agate': 'two rows or more with columns in them stand one under the other',
  'parse/list': 'two lines or more with bullets, or with numbers in order, stand one under the other',
  'parse/headline-below-contacts':
    'a title stands between a block of contacts and the story, where releases have their headline',
  'parse/headline-in-head':
    'it is the title below a rubric or above the writer’s name or a picture, and only lines of the page’s head stand between it and the story',
  'parse/headline-question': 'it is one question, on the first line of the text, and a paragraph stands under it',
  'parse/day': 'it is a day and nothing else, above the story or after its end',
  'parse/byline': 'a person’s name stands between the headline and the time line',
  'parse/wire-head': 'it stands above the dateline or the byline of wire copy, where agencies write to editors',
  'parse/deck': 'it stands between the headline and the dateline, and reads as a title or a sentence',
  'parse/result-part': 'lines of the same form, whose number alone differs, stand above rows of results',
  'parse/repeated-headline': 'the title above the story stands again below its lead, or the same title twice under it',
  'parse/repeated-lead': 'the paragraph that opens the story stands again, among lines that are no part of it',
  'parse/signature': 'a name alone closes the text, under a finished paragraph that does not hold it',
  'parse/fused-title': 'a title follows a read-also label, up to a name that the story gave before'
} as const

export type NeighbourTest = keyof typeof neighbourTests

const text = (lines: readonly Line[], index: number) => lines[index]?.text ?? ''

/** Whether `next` continues the list of `line`: with the next number, or with another bullet. */
function continuesList(line: string, next: string): boolean {
  const [one, other] = [readMarker(line), readMarker(next)]
  if (!one || !other || one.ordered !== other.ordered) return false
  return one.number === undefined || other.number === undefined || other.number === one.number + 1
}

/**
 * Items of a list are directly below each other:
 *
 *     1. Beras
 *     2. Gula
 */
export function markLists(lines: readonly Line[], marks: Marks): void {
  for (let index = 0; index < lines.length; index++) {
    let count = 1
    while (
      !marks[index] &&
      !marks[index + count] &&
      continuesList(text(lines, index + count - 1), text(lines, index + count))
    )
      count++
    if (count < 2) continue
    for (let item = 0; item < count; item++)
      marks[index + item] = {label: 'list', rule: 'parse/list', fields: {}, ...(item === 0 ? {lines: count} : {})}
    index += count - 1
  }
}

const columns = /\S(?: {3,}|\t+)\S.*(?: {3,}|\t+)\S|\S ?\.{5,} ?\S/u
/** Two or more numbers at the end, separated from each other: "Production   81.22  81.19". */
const figures = unicode`(?:(?: {2,}|\t+)(?:[-+$£(]?\d[\d.,:/]{0,14}[\p{L}%)+-]{0,3}|nil|NIL|-{1,3})){2,}$`
/** The heading of a table, or a row with one number, has at least one wide gap. */
const gap = /\S(?: {3,}|\t+)\S/u
/** Every row contains one of these; a quick test. */
const wide = ['  ', '\t', '.....']
const longestRow = 240

/**
 * Rows of a table keep their blanks. A table has two or more rows with columns directly below each other; lines between or directly above them that have a gap
 * belong to it.
 */
export function markAgate(source: string, lines: readonly Line[], marks: Marks): void {
  const kindAt = (index: number): 'row' | 'head' | undefined => {
    const line = lines[index]
    const fits = line && !marks[index] && line.number === line.lastNumber && line.end - line.start <= longestRow
    return fits ? tableKind(source.slice(line.start, line.end)) : undefined
  }
  for (let index = 0; index < lines.length; index++) {
    let count = 0
    let rows = 0
    for (let kind = kindAt(index); kind; kind = kindAt(index + ++count)) if (kind === 'row') rows++
    if (rows >= 2) markRows(index, count, marks)
    index += Math.max(count - 1, 0)
  }
}

/** What a line is in a table, if it can be in one: a row, or the heading of the columns. */
function tableKind(copy: string): 'row' | 'head' | undefined {
  if (!wide.some((sign) => copy.includes(sign))) return undefined
  if (columns.test(copy) || figures.test(copy)) return 'row'
  return gap.test(copy) ? 'head' : undefined
}

function markRows(first: number, count: number, marks: Marks): void {
  for (let row = 0; row < count; row++)
    marks[first + row] = {label: 'agate', rule: 'parse/agate', fields: {}, ...(row === 0 ? {lines: count} : {})}
}

/** Columns are visible only in the source, because the line's text has single blanks. The text is also shorter if the source has character references. */
const hasGaps = ({start, end, number, lastNumber, text}: Line, source: string) =>
  number === lastNumber && end - start - text.length >= 3 && blanks.test(source.slice(start, end))
const blanks = /\s{2}|\t|\xa0/u

const subheadingStart = unicode`^(?:[\p{Lu}\d"“'‘\x60#«„¿¡]|\[\p{Lu}{3,12}\] \p{Lu})`
const openSign = unicode`[,;:–—-]$|[.…]["”’']{0,2}$|["”] ?\)?$`
const openWords = new Set(wordsFor('open'))
/** The last word of a line; of two words joined by a slash or a hyphen, the second. */
const lastWord = (line: string) => line.slice(Math.max(...[' ', '/', '-'].map((sign) => line.lastIndexOf(sign))) + 1)
/** Whether a sentence continues after the line, or ends there. */
const endsOpenOrWhole = (line: string) => openSign.test(line) || openWords.has(lastWord(line))
/** A quotation with its speaker, or one that continues on the next line. */
const quotation = unicode`["”] ?,? ?\p{Ll}|^["“][^"”]*$`
/** Addresses, accounts, telephone numbers; a question that refers to what was said before it. */
const link = /https?:\/\/|www\.|(?:^|\s)@\w|\d{6,}|,.*\?$/u
/** The end of one sentence and the beginning of the next. */
const twoSentences = unicode`[\p{Ll}\d)”"]{2}[.!?] \p{Lu}`
/** Times, and several numbers: a schedule or a table on one line. */
const schedule = unicode`\d{1,2}[.:]\d{2} ?(?:${alternation(wordsFor('zones'))})|(?:[-+]?\d[\d.,]*%?(?: [^\d]{0,12})?(?: |$)){3,}`
const chord = /^[A-G][#b]?(?:m|maj|min|sus|dim|aug|add)?\d{0,2}(?:\/[A-G][#b]?)?[.-]*$/
/** Chords above the words of a song: "Em C D/F#". */
const isChords = (line: string) => line.includes(' ') && line.split(' ').every((word) => chord.test(word))
const speaker = unicode`^[\p{Lu}\s.]{2,30}: `
const longestSubheading = 110
const mostWords = 15
/** A question or an exclamation with more words is a sentence of the story. */
const mostWordsAsked = 11

/** What a subheading looks like by itself, before its neighbours are examined. */
function maySubhead(line: string): boolean {
  if (line.length > longestSubheading || line.length < 3 || !subheadingStart.test(line)) return false
  if (endsOpenOrWhole(line) && !/^["“].*[^.…]["”]$/u.test(line)) return false
  if (isChords(line)) return false
  if (figureOrAmount.test(line) && (schedule.test(line) || isIngredient(line))) return false
  if ([speaker, quotation, link, twoSentences, lineUp].some((one) => one.test(line))) return false
  const words = countWords(line)
  return words <= mostWords && !(endsSentence(line) && words > mostWordsAsked)
}

/** Marks before or after a line that do not exclude a subheading. */
const transparent = (marks: Marks, index: number) =>
  marks[index]?.label.startsWith('boilerplate') || ['caption', 'credit'].includes(marks[index]?.label ?? '')

function neighbour(marks: Marks, index: number, step: 1 | -1): number {
  let at = index + step
  while (transparent(marks, at)) at += step
  return at
}

const longLine = 60

/** The headings of a recipe's lists: "Bahan-bahan", "Bumbu halus". */
const recipeList = unicode`^(?:${alternation(recipeWords('lists'))})\b[^.,]{0,24}$`
const toTaste = alternation(recipeWords('toTaste'))
/** A row of a schedule, and an item of a recipe, always contains this. */
const figureOrAmount = unicodeAnyCase`[\d½¼¾]| (?:${toTaste})$`
/** An item of a recipe: "5 siung bawang putih". */
const ingredient = unicodeAnyCase`^[\d½¼¾][\d.,/½¼¾ -]{0,6} ?(?:${alternation(recipeWords('units'))})\b(?!.*\b(?:${alternation(recipeWords('notIn'))})\b)|^.{3,40} (?:${toTaste})$`
const numberedTitle = unicode`^\d{1,3}[.)] \p{Lu}`
/** "1. Siung bawang" is a numbered heading, although it contains a unit. */
const isIngredient = (line: string) => ingredient.test(line) && !numberedTitle.test(line)
/** A heading of at most this many words ends a list of ingredients: "Cara membuat". */
const shortHeading = 4
const labelledRow = /^[^:]{2,40}: \S/
/** The names of a team are not a subheading, although they have no full stop: "Contoh FC (4-3-3): Rudi; Budi, Agus". */
const lineUp = /^[^:]{2,40}: [^;,]+[;,][^;,]+[;,]/
/** A row of facts: "Pelatih: Rudi Hartono". */
const factRow = unicode`^\p{Lu}[\p{L} .]{1,24}: \S.{0,60}$`

/** A line that continues the sentence of the line before, in copy that is wrapped too irregularly to be unwrapped. */
const startsSmall = unicode`^[\p{Ll},;)]`

/** Whether the text that follows can belong to a heading: a paragraph, an introductory line, a list. */
function opensSection(lines: readonly Line[], index: number, marks: Marks): boolean {
  const mark = marks[index]
  if (mark) return mark.label === 'list' || mark.label === 'agate'
  const line = text(lines, index)
  if (startsSmall.test(line)) return false
  if (recipeList.test(line)) return true
  if (line.length >= longLine)
    return endsSentence(line) || line.length >= surelyProse || !isBareItem(lines, index, marks)
  return (endsSentence(line) && countWords(line) >= 4) || /^.{3,}:$/u.test(line)
}

const surelyProse = 110

/** A line like a title, with another one below it: an item of a list that has lost its bullets. */
function isBareItem(lines: readonly Line[], index: number, marks: Marks): boolean {
  const [line, next] = [text(lines, index), text(lines, index + 1)]
  return (
    maySubhead(line) &&
    !labelledRow.test(line) &&
    next !== '' &&
    !marks[index + 1] &&
    maySubhead(next) &&
    !endsSentence(next)
  )
}

/**
 * A short line without a full stop looks like a subheading if a complete paragraph precedes it and another paragraph follows it:
 *
 *     … kata pengelola pasar itu.
 *     Pedagang Mengeluh
 *     ^^^^^^^^^^^^^^^^^
 *     Para pedagang mengeluhkan sewa yang naik sejak awal tahun ini …
 */
export function likeSubheadings(
  source: string,
  lines: readonly Line[],
  extremes: Extremes,
  marks: Marks,
  vocabulary: Vocabulary
): number[] {
  const found: number[] = []
  const before = [...marks]
  for (let index = extremes.lead + 1; index < lines.length; index++) {
    if (before[index] || whyNoSubheading(source, lines, index, before, vocabulary)) continue
    found.push(index)
    before[index] = {label: 'subheading', rule: 'judge/subheading', fields: {}}
  }
  return found
}

/** The number of a part of results, with the word beside it: "Draw No. 2107", "Race 3". */
const counted = unicode`(?:^|\s)(\p{L}+(?: [Nn]o\.?)?) #?\d{1,6}(?=:|$)`
const resultRow = /^[^:]{2,40}: \S*.*\d|^\d{1,3}[.)] \S/u

/**
 * Results have several parts. The headings of the parts have the same form, and only their numbers differ:
 *
 *     Harbour Lotto Draw No. 2107
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Winning numbers: 4, 11, 19, 23
 *     Super Nine Draw No. 2107
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 *     Winning number: 482913
 */
export function markResultParts(lines: readonly Line[], marks: Marks): void {
  const parts = new Map<string, number[]>()
  for (let index = 1; index + 1 < lines.length; index++) {
    const line = text(lines, index)
    if (marks[index] || line.length >= longLine || !/\d/.test(line)) continue
    const word = counted.exec(line)?.[1]?.toLowerCase()
    if (word === undefined || !(marks[index + 1]?.label === 'list' || resultRow.test(text(lines, index + 1)))) continue
    parts.set(word, [...(parts.get(word) ?? []), index])
  }
  for (const index of [...parts.values()].filter(({length}) => length > 1).flat())
    marks[index] = {label: 'subheading', rule: 'parse/result-part', fields: {}}
}

/** Why an unlabelled line after the lead is not a subheading; undefined if it is one. */
export function whyNoSubheading(
  source: string,
  lines: readonly Line[],
  index: number,
  marks: Marks,
  vocabulary: Vocabulary
): string | undefined {
  const line = text(lines, index)
  const afterBreak = marks[index - 1]?.label === 'boilerplate:pagination'
  if (hasGaps(lines[index] as Line, source)) return 'it has columns in it'
  if (!maySubhead(line) && !(afterBreak && mayFollowBreak(line)))
    return 'it is too long for one, or begins or ends as a sentence does, or is an address, a quotation or an account'
  if (index + 1 >= lines.length) return 'nothing stands under it'
  const story = whyStory(lines, index, marks, vocabulary)
  if (story) return story
  const previous = neighbour(marks, index, -1)
  if (factRow.test(line) && factRow.test(text(lines, previous))) return 'it is one of several rows of facts'
  if (afterBreak) return undefined
  if (isIngredient(text(lines, previous)) && countWords(line) > shortHeading && !line.endsWith(':'))
    return 'it goes on with a list of ingredients'
  const next = neighbour(marks, index, 1)
  if (next >= lines.length || !opensSection(lines, next, marks)) return 'no paragraph or list begins under it'
  if (marks[next]?.label === 'list') return undefined
  return isFinished(lines, previous, marks) || leavesRows(lines, index, next, marks)
    ? undefined
    : 'the line before it is not finished'
}

/** Fewer lines after an introductory line are not a list. */
const fewestRows = 2
const keyWord = unicode`\p{L}{5,}`

/**
 * Whether a line is the heading after a list without bullets: most rows of the list do not have the capitals of a title and the line does, or the paragraph
 * after it repeats one of its words.
 *
 *     Ombak tinggi diperkirakan di perairan berikut:
 *     Perairan utara Contoh
 *     Selat Sampel bagian barat
 *     Imbauan Petugas
 *     ^^^^^^^^^^^^^^^
 *     Ombak itu dapat membahayakan perahu kecil dan warga di pesisir.
 */
function leavesRows(lines: readonly Line[], index: number, next: number, marks: Marks): boolean {
  let first = index
  while (first > 0 && !marks[first - 1] && isRow(text(lines, first - 1))) first--
  if (index - first < fewestRows || !/:$/u.test(text(lines, first - 1)) || !looksLikeProse(text(lines, next)))
    return false
  const line = text(lines, index)
  if (countWords(line) < 2 || !hasCapitals(line)) return false
  const opening = text(lines, next).slice(0, 60).toLowerCase()
  if (keyWord.matchAll(line).some(([word]) => opening.includes(word.toLowerCase()))) return true
  const rows = lines.slice(first, index)
  return rows.filter((row) => titleShare(row.text) === 1).length * 2 <= rows.length
}

const lastCapital = unicode` \p{Lu}[^ ]*$`
/** Whether a line has the capitals of a title: most words have one, and so does the last word. */
const hasCapitals = (line: string) => titleShare(line) >= 0.6 && lastCapital.test(line)

const isRow = (line: string) => line.length < longLine && !endsSentence(line) && !line.endsWith(':')

/** Whether the copy before a heading is complete. */
function isFinished(lines: readonly Line[], index: number, marks: Marks): boolean {
  const before = text(lines, index)
  if (index < 0 || marks[index] !== undefined) return true
  return endsSentence(before) || before.endsWith(':') || before.length >= longLine || isIngredient(before)
}

/** Directly after a page break, even a sentence of several words is the heading of the new page. */
function mayFollowBreak(line: string): boolean {
  return (
    subheadingStart.test(line) &&
    line.length <= longestSubheading &&
    countWords(line) <= mostWords &&
    !/[,;]$/u.test(line)
  )
}

const personLine = unicode`^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){1,6}(?: [-–|] \p{L}{3,20})?$`

/**
 * Between the headline and the time line is the name of the reporter:
 *
 *     Pasar Lama Dibuka Lagi
 *     Rudi Hartono - detikNews
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 *     Senin, 4 Mar 2019 10:00 WIB
 */
export function markBylines(lines: readonly Line[], lead: number, marks: Marks): void {
  for (let index = 1; index < lead; index++) {
    const line = text(lines, index)
    const above = marks[index - 1]?.label
    if (marks[index] || marks[index + 1]?.fields['published'] === undefined || (above && above !== 'headline')) continue
    if (personLine.test(line) && countWords(line) <= 7)
      marks[index] = {label: 'byline', rule: 'parse/byline', fields: {names: line.replace(/ [-–|] .*$/u, '')}}
  }
}

/** An address, an account, a telephone: what a line of contacts contains. */
const contactDatum = /[@\d]\w*@|@\w|www\.|https?:|\d{3}[ .)/-]{1,2}\d{2}|\d{7}/u
/** A street with its number, a post box, a town with its code. */
const postalLine = unicode`^(?:\d{1,5}[\p{L}]? \p{Lu}|P\.? ?O\.? Box\b)|(?:^|, ?| )(?:[A-Z]{2} )?\d{4,6}(?:-\d{3,4})?$|, [A-Z]{2}$`
/** Fewer words are a name, or an office. */
const fewestTitleWords = 3
/** A title of so many words is no name of an office. */
const leastHeadline = 6

/** Where, in a run of lines that were labelled as contacts, the headline begins; -1 if it contains none. */
function headlineAmongContacts(lines: readonly Line[], first: number, end: number, marks: Marks): number {
  const isDatum = (index: number) => marks[index]?.by === undefined || contactDatum.test(text(lines, index))
  let last = end - 1
  while (last > first && !isDatum(last)) last--
  if (last === end - 1) return -1
  const isParted = (index: number) => (lines[index] as Line).blanksBefore > 0
  // If only the label tells of contacts, names and offices follow it: the headline is what a blank line parts from them, or the last line.
  const hasDatum = contactDatum.test(text(lines, last))
  let start = last + 1
  const parted = lines
    .slice(start, end)
    .map((_, at) => start + at)
    .filter(isParted)
  if (!hasDatum) start = parted.length > 0 && parted.length < end - start ? (parted.at(-1) as number) : end - 1
  else if (parted.length > 0 && !isParted(start)) start = parted[0] as number
  while (start < end && (countWords(text(lines, start)) < fewestTitleWords || postalLine.test(text(lines, start))))
    start++
  return start < end && looksLikeTitle(text(lines, start)) ? start : -1
}

/**
 * Above the headline of a release, its contacts may stand; the rule for them takes all short lines under its label, and so the headline:
 *
 *     FOR IMMEDIATE RELEASE
 *     Contact: Jane Roe
 *     555-555-0100
 *     Sample Bridges Opens Third Plant
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     SPRINGFIELD, Feb. 2 – Sample Bridges today announced …
 */
export function freeHeadline(lines: readonly Line[], lead: number, marks: Marks): void {
  let end = lead
  while (end > 0 && marks[end - 1]?.label !== 'credit') end--
  const between = lines.slice(end, lead).filter(({text: line}, at) => !marks[end + at] && isOtherHeadline(line))
  let first = end
  while (first > 0 && marks[first - 1]?.label === 'credit') first--
  if (first === end || marks.slice(0, lead).some((mark) => mark?.label === 'headline')) return
  const start = headlineAmongContacts(lines, first, end, marks)
  if (start < 0) return
  // If another title follows, a short line right under the contacts may be the name of their office.
  const {text: title, blanksBefore} = lines[start] as Line
  if (between.length > 0 && blanksBefore === 0 && countWords(title) < leastHeadline) return
  marks[start] = {label: 'headline', rule: 'parse/headline-below-contacts', fields: {}}
  for (let index = start + 1; index < end; index++) marks[index] = undefined
}

const isOtherHeadline = (line: string) => countWords(line) >= fewestTitleWords && looksLikeTitle(line)

/**
 * Links at the top of a page: the rule for them takes all titles under its label, and so the headline. It is the last of them, if the writer or a day follows.
 *
 *     Baca Juga:
 *     Harga Cabai Naik Jelang Puasa
 *     Wali Kota Sampel Tinjau Tanggul Jebol
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Kamis, 18 Januari 2024 09:12 WIB
 */
function freeHeadlineBelowLinks(lines: readonly Line[], lead: number, marks: Marks): void {
  let index = lead - 1
  while (index >= 0 && belowHeadline.has(marks[index]?.label)) index--
  const mark = marks[index]
  if (index === lead - 1 || mark?.label !== 'boilerplate:related' || mark.by === undefined) return
  if (readMarker(text(lines, index)) || !isOtherHeadline(text(lines, index))) return
  if (!marks.slice(0, mark.by).every((above) => above && above.label !== 'headline')) return
  marks[index] = {label: 'headline', rule: 'parse/headline-in-head', fields: {}}
}

/** A shorter title may be a rubric, or the name of a page. */
const leastTitleWords = 4

/** What stands between a headline and its story. */
const belowHeadline: ReadonlySet<string | undefined> = new Set(['byline', 'credit', 'caption', 'note'])
/** A day alone also stands below a byline and a page’s name. */
const isSigned = (mark: Marks[number]) => belowHeadline.has(mark?.label) && mark?.label !== 'note'

/**
 * If nothing else is the headline, it is the title between a rubric and the story, or the first line that is no boilerplate, with the writer or a picture under it. Only a byline, a day,
 * a picture or buttons may stand between it and the story:
 *
 *     BERITA/EKONOMI
 *     Bank Contoh Bukukan Laba Rp 2 Triliun
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     24 April 2024
 *     Bank Contoh membukukan laba bersih …
 */
export function markHeadlineInHead(
  lines: readonly Line[],
  story: number,
  marks: Marks,
  isBoilerplate: (index: number) => boolean
): void {
  if (marks.some((mark) => mark?.label === 'headline')) return
  freeHeadlineBelowLinks(lines, story, marks)
  if (marks.some((mark) => mark?.label === 'headline')) return
  let index = story - 1
  while (index >= 0 && marks[index]) index--
  const line = text(lines, index)
  if (index < 0 || countWords(line) < leastTitleWords || looksLikeProse(line) || !looksLikeTitle(line)) return
  const isFirst =
    isSigned(marks[index + 1]) &&
    marks.slice(0, index).every((mark, above) => mark !== undefined || isBoilerplate(above))
  if (isFirst || marks[index - 1]?.label === 'boilerplate:tags')
    marks[index] = {label: 'headline', rule: 'parse/headline-in-head', fields: {}}
}

const oneQuestion = unicode`^[^.!?]+\?$`
/** A longer question is the first sentence of a story. */
const mostWordsInQuestion = 14

/**
 * A question on the first line is the headline, although it is as long as a paragraph, if another paragraph is directly under it. A blank line would part it from any paragraph, and
 * stories begin with questions, too.
 *
 *     Who owns the island in the middle of the lake?
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     A court heard on Monday that nobody has paid its rent since 1952.
 */
export function markQuestionAbove(lines: readonly Line[], extremes: Extremes, marks: Marks): void {
  const [line, next] = [text(lines, 0), text(lines, 1)]
  if (extremes.lead !== 0 || marks[0] || marks[1] || marks.some((mark) => mark?.label === 'headline')) return
  if (!oneQuestion.test(line) || countWords(line) > mostWordsInQuestion || !subheadingStart.test(line)) return
  if (lines.length < 3 || (lines[1] as Line).blanksBefore > 0) return
  if (!looksLikeProse(next) || !endsSentence(next) || next.endsWith('?')) return
  marks[0] = {label: 'headline', rule: 'parse/headline-question', fields: {}}
  extremes.lead = 1
  extremes.last = Math.max(extremes.last, 1)
}

const anyWord = unicode`[\p{L}-]{2,}`

/** Whether a line has more than a day: a time of day, or words that say what happened on it: "Diterbitkan …". */
function tellsMore(line: string, day: string, {weekdays}: Vocabulary): boolean {
  const rest = line.replace(day, ' ')
  return /\d/.test(rest) || anyWord.matchAll(rest).some(([word]) => !weekdays.includes(word.toLowerCase()))
}

/**
 * After the lead, a day and nothing else is not a time line, but the heading of what happens on that day.
 *
 *     Berikut jadwal pekan ini.
 *     Senin, 4 Maret 2024
 *     ^^^^^^^^^^^^^^^^^^^
 *     15.00 WIB: Contoh FC – Mitra
 */
export function freeDays(lines: readonly Line[], lead: number, marks: Marks, vocabulary: Vocabulary): void {
  for (let index = lead + 1; index < lines.length; index++) {
    const mark = marks[index]
    const day = mark?.label === 'note' ? mark.fields['published'] : undefined
    if (day !== undefined && !tellsMore(text(lines, index), day, vocabulary)) marks[index] = undefined
  }
}

/** A longer line is more than a day. */
const longestDay = 40
const stopAtEnd = /^[\s.]*$/

/** The date of a line that consists of one day: "29 oktober", "Kamis, 7 Agustus 2014". A weekday alone is a title or a heading. */
function dayOf(line: string, vocabulary: Vocabulary): string | null {
  const day = line.length <= longestDay && /\d/.test(line) ? readDate(line, 0, vocabulary) : undefined
  return day && stopAtEnd.test(line.slice(day.end)) ? day.iso : null
}

/** A day on a line of its own, above the story or with nothing of the story after it, is that of the publication. */
export function markDays(lines: readonly Line[], {lead, last}: Extremes, marks: Marks, vocabulary: Vocabulary): void {
  const mark = (index: number) => {
    const line = text(lines, index)
    const day = marks[index] ? null : dayOf(line, vocabulary)
    if (day) marks[index] = {label: 'note', rule: 'parse/day', fields: day.startsWith('-') ? {} : {published: line}}
    return marks[index] !== undefined
  }
  for (let index = 0; index < lead; index++) mark(index)
  const hasProse = looksLikeProse(text(lines, last))
  for (let index = lines.length - 1; hasProse && index > last && mark(index); index--);
}

/**
 * Lines above the lead: the first one that looks like a title may be the headline. Codes and keywords of one or two words are skipped, unless a byline follows
 * directly.
 */
export function likeHeadline(lines: readonly Line[], story: number, marks: Marks): number {
  for (let index = 0; index < story; index++) {
    if (marks[index]) continue
    const line = text(lines, index)
    const words = countWords(line)
    if (words < 3 && marks[index + 1]?.label !== 'byline') continue
    return looksLikeTitle(line) && !looksLikeProse(line) ? index : -1
  }
  return -1
}

/** A full line continues on the next one: a headline over two lines is one headline. */
const fullLine = 45

/**
 * Headlines and decks over several lines become one node:
 *
 *     Sample Bridges Opens Third Plant; Names Jane Roe as its
 *     Managing Director
 */
export function joinTitles(lines: readonly Line[], lead: number, marks: Marks): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const mark = marks[index]
    if (mark?.label !== 'headline' && mark?.label !== 'deck') continue
    const next = marks[index + 1]
    const same = mark.label === 'deck' && next?.rule === mark.rule && !readMarker(text(lines, index + 1))
    if (same || (!next && index + 1 < lead && goesOn(lines, index, marks))) {
      marks[index + 1] = {...mark, by: index}
      mark.lines = 2
      index++
    }
  }
}

const endsOpen = unicode`(?:\b\p{Ll}{1,4}|[,;:–—-])$`

const isHeadMark = (mark: Marks[number]) => mark?.label === 'byline' || mark?.label === 'note'

/** Whether the title continues after the line: the line is full, and no blank line follows. */
function goesOn(lines: readonly Line[], index: number, marks: Marks): boolean {
  const [line, next] = [lines[index] as Line, lines[index + 1] as Line]
  if (next.blanksBefore > 0 || line.text.length < fullLine || line.text.length > 90 || endsSentence(line.text))
    return false
  if (looksLikeProse(next.text) || next.text.length >= line.text.length) return false
  // One or two words above a byline or an advisory are the end of the headline, even if the line before is not full.
  return endsOpen.test(line.text) || (countWords(next.text) <= 2 && isHeadMark(marks[index + 2]))
}

/** A share box after a story contains its headline twice: one is the headline, if there was none above the story, the other a repetition. */
export function markRepeatedTitles(lines: readonly Line[], last: number, marks: Marks): void {
  const above = marks.findIndex((mark) => mark?.label === 'headline')
  let headline = above === -1 ? undefined : text(lines, above)
  for (let index = last + 1; index + 1 < lines.length; index++) {
    const line = text(lines, index)
    if (marks[index] || marks[index + 1] || line !== text(lines, index + 1) || !looksLikeTitle(line)) continue
    // Other titles that stand twice are links, each with the text for its picture.
    if (headline !== undefined && headline !== line) continue
    marks[index] = {label: headline === undefined ? 'headline' : 'note', rule: 'parse/repeated-headline', fields: {}}
    headline = line
    marks[index + 1] = {label: 'note', rule: 'parse/repeated-headline', fields: {}}
  }
}

/** Shorter lines may be menu items that occur twice. */
const leastRepeated = 25
/** The headline is among so many lines above the lead; titles farther up are those of a menu. */
const headLines = 15
/** A shorter paragraph may be something that somebody says twice. */
const leastLead = 80

const isAside = (marks: Marks, index: number) => {
  const label = marks[index]?.label
  return label !== undefined && !['list', 'agate', 'paragraph', 'quote', 'subheading'].includes(label)
}

/**
 * Boxes for sharing or mailing a story repeat its headline, and often its lead. A repeated lead between paragraphs stays: it may be a quotation.
 *
 *     Partager cet article
 *     Le vieux pont rouvre
 *     ^^^^^^^^^^^^^^^^^^^^
 *     Le pont rouvre lundi aux piétons, a annoncé la mairie …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Envoyer par mail
 */
export function markRepeats(lines: readonly Line[], lead: number, marks: Marks, holds: (id: NeighbourTest) => boolean) {
  const opening = text(lines, lead)
  const top = Math.max(0, lead - headLines)
  const above = new Set(
    lines.slice(top, lead).flatMap(({text: line}, index) => (mayBeTitle(line, marks[top + index]) ? [line] : []))
  )
  if (above.size === 0 && opening.length < leastLead) return
  const leads: number[] = []
  for (let index = lead + 1; index < lines.length; index++) {
    const line = text(lines, index)
    if (marks[index] || line.length < leastRepeated) continue
    if (above.has(line) && holds('parse/repeated-headline'))
      marks[index] = {label: 'note', rule: 'parse/repeated-headline', fields: {}}
    else if (line === opening && line.length >= leastLead) leads.push(index)
  }
  for (const index of leads)
    if (
      holds('parse/repeated-lead') &&
      isAside(marks, index - 1) &&
      (index + 1 === lines.length || isAside(marks, index + 1))
    )
      marks[index] = {label: 'boilerplate:sharing', rule: 'parse/repeated-lead', fields: {}}
}

/** Above the story the headline often stands twice: as the title of the page, and as that of the story. */
export function markPageTitle(lines: readonly Line[], lead: number, marks: Marks): void {
  const headline = marks.findIndex((mark) => mark?.label === 'headline')
  for (let index = 0; headline !== -1 && index < lead; index++)
    if (!marks[index] && text(lines, index) === text(lines, headline))
      marks[index] = {label: 'note', rule: 'parse/repeated-headline', fields: {}}
}

const mayBeTitle = (line: string, mark: Marks[number]) =>
  line.length >= leastRepeated && (mark === undefined || mark.label === 'headline') && looksLikeTitle(line)

/** A name of two to four words, including the lower-case words in names. */
const fullName = unicode`^\p{Lu}[\p{L}\p{M}’']*(?:-\p{L}+)*\.?(?: (?:(?:${alternation(nameParticles)}) |\p{Ll}{1,2}['’]){0,2}\p{Lu}[\p{L}\p{M}’']*(?:-\p{L}+)*\.?){1,3}$`
/** Below such a line a name is not the writer’s, but a title or a button. */
const pageEnds: ReadonlySet<string | undefined> = new Set([
  'boilerplate:related',
  'boilerplate:other',
  'boilerplate:promotion'
])
/** Fewer paragraphs are not a signed story. */
const leastSigned = 3

/** Names on one line, without the dash before them. */
const namesOn = (line: string) => line.replace(/^[-–—]{1,2} ?/u, '').split(/ ?[/&] ?/u)

/**
 * After the last paragraph is the name of the author, or of two. A name that occurs in the story may be a tag instead.
 *
 *     … a indiqué la préfecture dans la soirée.
 *     Jeanne Exemple
 *     ^^^^^^^^^^^^^^
 */
export function markSignature(lines: readonly Line[], marks: Marks): void {
  let index = lines.length - 1
  while (index > 0 && isAside(marks, index)) index--
  const line = text(lines, index)
  const names = namesOn(line)
  if (index < leastSigned || marks[index] || line.length > 40 || !names.every((name) => fullName.test(name))) return
  let above = index - 1
  while (above > 0 && isAside(marks, above) && !pageEnds.has(marks[above]?.label)) above--
  if (marks[above] || !endsSentence(text(lines, above)) || !looksLikeProse(text(lines, above))) return
  const words = names.flatMap((name) => name.split(' ')).filter((word) => word.length > 3)
  let paragraphs = 0
  for (let at = 0; at < index; at++) {
    const other = text(lines, at)
    if (!marks[at] && looksLikeProse(other)) paragraphs++
    if (words.some((word) => other.includes(word) || other.includes(word.toLowerCase()))) return
  }
  if (paragraphs >= leastSigned)
    marks[index] = {label: 'credit', rule: 'parse/signature', fields: {names: names.join(', ')}}
}

/** More lines above a story are the head of a page, and not of wire copy. */
const longestWireHead = 12

/** Lines above a byline are not a part of the story: a code, initials, a remark of the desk. */
export function markAboveByline(lines: readonly Line[], lead: number, marks: Marks): void {
  let byline = Math.min(lead, lines.length) - 1
  while (byline >= 0 && marks[byline]?.label !== 'byline') byline--
  if (byline > longestWireHead) return
  for (let index = 0; index < byline; index++) {
    const mark = marks[index]
    if (mark ? mark.fields['role'] !== 'initials' : countWords(text(lines, index)) > mostWords) continue
    marks[index] = {label: 'note', rule: 'parse/wire-head', fields: {}}
  }
}

/**
 * In wire copy, lines above the dateline are for editors: a line that is not a headline, a byline or a label is a note.
 *
 *     LaserPhoto NY9
 *     ^^^^^^^^^^^^^^
 *     NEW YORK (AP) _ The bridge was closed on Monday …
 */
export function markWireHead(lines: readonly Line[], dateline: number, marks: Marks): void {
  if (dateline > longestWireHead) return
  const headline = marks.findIndex((mark) => mark?.label === 'headline')
  for (let index = 0; index < dateline; index++) {
    if (marks[index] || isLongProse(text(lines, index))) continue
    const count = headline !== -1 && headline < index ? countSummaries(lines, index, dateline, marks) : 0
    if (count === 0) marks[index] = {label: 'note', rule: 'parse/wire-head', fields: {}}
    for (let at = index; at < index + count; at++)
      marks[at] = {label: 'deck', rule: 'parse/deck', fields: {}, ...(at === index ? {lines: count} : {by: index})}
    index += Math.max(count - 1, 0)
  }
}

/** A complete paragraph of this length is part of the story, wherever it is. */
const isLongProse = (line: string) => line.length >= 110 && endsSentence(line)

/** Number of lines directly below each other that summarise the story: they read like titles or sentences, and not like codes and remarks. */
function countSummaries(lines: readonly Line[], from: number, to: number, marks: Marks): number {
  let count = 0
  while (from + count < to && !marks[from + count] && isSummary(text(lines, from + count))) count++
  return count
}

const smallWord = unicode` \p{Ll}{2,}`
/** Where a picture, a table or another version of the story is announced. */
const code = unicode`\d{3}|\p{Lu}{2,}\d|[<>=^&_]|--`
const isSummary = (line: string) =>
  countWords(line) >= 5 && subheadingStart.test(line) && smallWord.matchAll(line).length >= 3 && !code.test(line)
