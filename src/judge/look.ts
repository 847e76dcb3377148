/**
 * Measures how lines look: one pass over the characters of a text gives the input of everything that judges lines.
 *
 * Nothing here knows a word of any language. Which words are frequent is determined from the long lines of the same text.
 */
import type {Line} from '../source/types.ts'
import * as is from './characters.ts'

/** Measures of a line by itself, each a whole number from 0 to 255, in the order of the trained weights. */
export const ownMeasures = [
  'length',
  'words',
  'endsSentence',
  'end',
  'start',
  'sentences',
  'capitalWords',
  'smallWords',
  'shoutedWords',
  'digits',
  'figures',
  'addresses',
  'menuSigns',
  'clock',
  'year',
  'allCapitals',
  'wordLength',
  'longestWord',
  'brackets',
  'bracketed',
  'quotes',
  'commas',
  'label',
  'dashes',
  'oddSigns',
  'blanksBefore',
  'blanksAfter',
  'frequentWords',
  'knownWords',
  'knownNames',
  'newNames',
  'topicWords',
  'wordsAbove',
  'wordsBelow',
  'times',
  'sameStart',
  'isLong'
] as const

export type OwnMeasure = (typeof ownMeasures)[number]

const index = Object.fromEntries(ownMeasures.map((name, at) => [name, at])) as Record<OwnMeasure, number>
const width = ownMeasures.length

/** The measures of all lines of a text. */
export interface TextLook {
  count: number
  /** The measures line after line: {@link ownMeasures} of the first line, of the second, … */
  own: Uint8Array
}

/** A length as one byte: exact for short lines, approximate for longer ones. */
export const coarse = (length: number): number =>
  length < 128 ? length : length < 640 ? 128 + ((length - 128) >> 3) : Math.min(255, 192 + ((length - 640) >> 6))

const byte = (value: number) => (value > 255 ? 255 : value)
const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.floor((part * 100) / whole))

/** From this many characters on, a line is long, and its words show what the story is about. */
const longLine = 80
/** A word that occurs this often in the long lines is frequent. */
const frequent = 3
/** From this many letters on, a word with a capital may be a name. */
const nameLength = 4
/** From this many letters on, a word shows what a text is about: shorter ones are mostly function words. */
const topicLength = 5

const tableSize = 1 << 13
const mask = tableSize - 1

/** A wide character counts as several letters. */
export const wideLength = 3

/** How many characters of a line are examined, from its start on; its end is always examined. */
const looked = 320

/**
 * Working memory, shared by all texts, because one text is read at a time. `hashes`: the hashes of its words, one after the other; `kinds`: 1 for a possible
 * name, 2 for a longer word, 3 for both; `starts`: where the words of each line begin; `wholes`, `firsts`: hashes of each line and of its first word.
 */
let hashes = new Int32Array(1 << 12)
let kinds = new Uint8Array(1 << 12)
let starts = new Int32Array(1 << 8)
let wholes = new Int32Array(1 << 8)
let firsts = new Int32Array(1 << 8)
const seen = new Uint8Array(tableSize)
const passedAt = new Int32Array(tableSize)
const lineTimes = new Uint8Array(tableSize)
const firstTimes = new Uint8Array(tableSize)

function growWords(): void {
  const [more, longer] = [new Int32Array(hashes.length * 2), new Uint8Array(hashes.length * 2)]
  more.set(hashes)
  longer.set(kinds)
  hashes = more
  kinds = longer
}

function growLines(count: number): void {
  if (starts.length > count) return
  starts = new Int32Array(count * 2)
  wholes = new Int32Array(count * 2)
  firsts = new Int32Array(count * 2)
}

/** The measure `end` of a line that ends with a colon, an opening bracket, a question mark or an exclamation mark, a full stop. */
export const endCodeOf = {colon: 7, opening: 8, asking: 12, stop: 13} as const

/** The measure `start` of a line that begins with a lower-case letter, a comma or a full stop, an opening bracket. */
export const startCodeOf = {small: 4, comma: 3, opening: 6} as const

/** The last character that is not a closing quotation mark or bracket decides how a line ends. */
const endCodes: readonly number[] = (() => {
  const codes = new Array<number>(is.sign + 1).fill(0)
  codes[is.sign] = 0
  codes[is.menu] = 1
  codes[is.upper] = 2
  codes[is.lower] = 3
  codes[is.caseless] = 3
  codes[is.wide] = 3
  codes[is.digit] = 4
  codes[is.comma] = 5
  codes[is.dash] = 6
  codes[is.colon] = endCodeOf.colon
  codes[is.opening] = endCodeOf.opening
  codes[is.closing] = 9
  codes[is.quote] = 10
  codes[is.ellipsis] = 11
  codes[is.asking] = endCodeOf.asking
  codes[is.stop] = endCodeOf.stop
  return codes
})()

const startCodes: readonly number[] = (() => {
  const codes = new Array<number>(is.sign + 1).fill(0)
  codes[is.menu] = 1
  codes[is.dash] = 2
  codes[is.comma] = startCodeOf.comma
  codes[is.stop] = startCodeOf.comma
  codes[is.lower] = startCodeOf.small
  codes[is.digit] = 5
  codes[is.opening] = startCodeOf.opening
  codes[is.quote] = 7
  codes[is.caseless] = 8
  codes[is.wide] = 8
  codes[is.upper] = 9
  return codes
})()

const endsAt = (kind: number) => kind === is.stop || kind === is.asking || kind === is.ellipsis

/**
 * Measure the lines of a text. Linear in its length.
 *
 * @param source
 *   The text that contains the lines.
 */
export function lookAt(source: string, lines: readonly Line[]): TextLook {
  const count = lines.length
  const own = new Uint8Array(count * width)
  growLines(count)
  let word = 0
  for (let line = 0; line < count; line++) {
    const {text, start, end, way, blanksBefore} = lines[line] as Line
    starts[line] = word
    // If the line's text is unchanged, the source is read instead: a substring is slower to read.
    word = way ? measure(text, 0, text.length, own, line, word) : measure(source, start, end, own, line, word)
    own[line * width + index.blanksBefore] = blanksBefore < 3 ? blanksBefore : 3
    if (line > 0) own[(line - 1) * width + index.blanksAfter] = own[line * width + index.blanksBefore] as number
  }
  starts[count] = word
  if (count > 0) own[(count - 1) * width + index.blanksAfter] = 3
  compareWords(own, count)
  compareNear(own, count, index.wordsAbove, 1)
  compareNear(own, count, index.wordsBelow, -1)
  compareLines(own, count)
  return {count, own}
}

/** Measure one line by itself; returns the number of words so far. */
function measure(text: string, from: number, to: number, own: Uint8Array, line: number, firstWord: number): number {
  const base = line * width
  const {classes, lower, blank} = is
  const length = to - from
  const stopAt = length > looked ? from + looked : to
  let word = firstWord
  let widths = 0
  let capitals = 0
  let smalls = 0
  let shouted = 0
  let digits = 0
  let figures = 0
  let menus = 0
  let brackets = 0
  let quotes = 0
  let commas = 0
  let dashes = 0
  let odd = 0
  let sentences = 0
  let letters = 0
  let uppers = 0
  let lowers = 0
  let longest = 0
  let clock = 0
  let year = 0
  let addresses = 0
  let label = 0
  let lineHash = 0
  let hash = 0
  let wordLength = 0
  let wordKind = is.blank
  let wordUppers = 0
  let before: number = is.blank
  let beforeStop: number = is.blank
  let pendingStop = false
  for (let at = from; at <= stopAt; at++) {
    const unit = at < stopAt ? text.charCodeAt(at) : 0x20
    const kind = classes[unit] as number
    if (kind <= is.digit && kind !== is.wide) {
      if (wordLength === 0) {
        wordKind = kind
        hash = 0
        wordUppers = 0
        if (pendingStop) {
          if (kind !== is.lower && before === is.blank) sentences++
          pendingStop = false
        }
      }
      wordLength++
      if (kind === is.upper) {
        wordUppers++
        hash = (Math.imul(hash, 31) + (unit < 0x80 ? unit | 0x20 : unit)) | 0
      } else {
        hash = (Math.imul(hash, 31) + unit) | 0
        if (kind === is.digit) digits++
        else if (kind === is.lower) {
          // Lower-case letters usually follow each other.
          const rowStart = at
          for (; at + 1 < stopAt; at++) {
            const next = text.charCodeAt(at + 1)
            if (classes[next] !== lower) break
            hash = (Math.imul(hash, 31) + next) | 0
          }
          wordLength += at - rowStart
          lowers += at - rowStart + 1
        }
      }
      before = kind
      continue
    }
    if (wordLength > 0) {
      if (word === hashes.length) growWords()
      hashes[word] = hash
      lineHash = (Math.imul(lineHash, 31) + hash) | 0
      kinds[word] = (wordKind === is.upper && wordLength >= nameLength ? 1 : 0) | (wordLength >= topicLength ? 2 : 0)
      word++
      if (wordKind === is.upper) {
        capitals++
        if (wordUppers > 1 && wordUppers === wordLength) shouted++
      } else if (wordKind === is.lower) smalls++
      else if (wordKind === is.digit) figures++
      if (wordKind !== is.digit) letters += wordLength
      uppers += wordUppers
      if (wordLength > longest) longest = wordLength
      if (wordKind === is.digit && wordLength === 4 && (text[at - 4] === '1' || text[at - 4] === '2')) year = 1
      wordLength = 0
    }
    if (kind === blank) {
      before = kind
      continue
    }
    switch (kind) {
      case is.wide:
        if (word === hashes.length) growWords()
        hashes[word] = unit
        lineHash = (Math.imul(lineHash, 31) + unit) | 0
        kinds[word] = 2
        word++
        widths++
        letters++
        pendingStop = false
        break
      case is.stop:
      case is.asking:
      case is.ellipsis:
        if (before === is.digit && kind === is.stop && isDigit(text, at + 1, to)) {
          if (isClock(text, at, from, to)) clock = 1
        } else {
          pendingStop = true
          beforeStop = before
          if (kind === is.stop && before <= is.wide && isInAddress(text, at, to)) addresses++
          if (beforeStop === is.wide && at + 1 < to) sentences++
        }
        break
      case is.colon:
        if (before === is.digit && isDigit(text, at + 1, to)) clock = 1
        else if (label === 0 && at - from <= 40 && at + 1 < to) label = 1 + Math.min(word - firstWord, 9)
        if (text[at + 1] === '/' && text[at + 2] === '/') addresses++
        break
      case is.comma:
        commas++
        break
      case is.dash:
        if (before === is.blank && at + 1 < to) dashes++
        break
      case is.quote:
        if (before === is.blank || at === from || at === to - 1) quotes++
        break
      case is.opening:
        brackets++
        break
      case is.menu:
        if (before === is.blank || at === from || unit === 0x7c) menus++
        break
      case is.sign:
        if (unit === 0x40 || unit === 0x23) {
          if (isLetter(text, at + 1, to)) addresses++
        } else odd++
        break
    }
    before = kind
  }
  const total = word - firstWord
  const first = classes[text.charCodeAt(from)] as number
  const final = classes[text.charCodeAt(to - 1)] as number
  own[base + index.length] = coarse(length + widths * (wideLength - 1))
  own[base + index.words] = byte(total)
  own[base + index.endsSentence] = endsSentence(text, from, to)
  own[base + index.end] = endCodes[final] as number
  own[base + index.start] = startCodes[first] as number
  own[base + index.sentences] = byte(sentences)
  own[base + index.capitalWords] = share(capitals, total)
  own[base + index.smallWords] = share(smalls, total)
  own[base + index.shoutedWords] = share(shouted, total)
  own[base + index.digits] = share(digits, stopAt - from)
  own[base + index.figures] = byte(figures)
  own[base + index.addresses] = byte(addresses)
  own[base + index.menuSigns] = byte(menus)
  own[base + index.clock] = clock
  own[base + index.year] = year
  own[base + index.allCapitals] = uppers > 1 && lowers === 0 ? 1 : 0
  own[base + index.wordLength] = total === 0 ? 0 : byte(Math.floor((letters * 8) / total))
  own[base + index.longestWord] = byte(longest)
  own[base + index.brackets] = byte(brackets)
  own[base + index.bracketed] = first === is.opening && final === is.closing ? 1 : 0
  own[base + index.quotes] = byte(quotes)
  own[base + index.commas] = byte(commas)
  own[base + index.label] = label
  own[base + index.dashes] = byte(dashes)
  own[base + index.oddSigns] = byte(odd)
  own[base + index.isLong] = length + widths * (wideLength - 1) >= longLine ? 1 : 0
  wholes[line] = (lineHash + length) & mask
  firsts[line] = (total > 0 ? (hashes[firstWord] as number) : line) & mask
  return word
}

const isDigit = (text: string, at: number, to: number) => at < to && is.classes[text.charCodeAt(at)] === is.digit
const isLetter = (text: string, at: number, to: number) =>
  at < to && (is.classes[text.charCodeAt(at)] as number) <= is.wide

/** "10.15" is a time if exactly two digits follow; "10.150" is an amount. */
const isClock = (text: string, at: number, from: number, to: number) =>
  isDigit(text, at + 2, to) && !isDigit(text, at + 3, to) && (at - from < 3 || !isDigit(text, at - 3, to))

/** An address without a scheme has two lower-case letters directly after a full stop: "ferry.example". */
const isInAddress = (text: string, at: number, to: number) =>
  at + 2 < to && is.classes[text.charCodeAt(at + 1)] === is.lower && isLetter(text, at + 2, to)

/** 1 if the line ends like a sentence: its last character, apart from quotation marks and brackets, is a full stop or a question mark. */
function endsSentence(text: string, from: number, to: number): number {
  let at = to - 1
  let kind = is.classes[text.charCodeAt(at)] as number
  while (at > from && (kind === is.quote || kind === is.closing)) kind = is.classes[text.charCodeAt(--at)] as number
  return endsAt(kind) ? 1 : 0
}

/** Which words of a line are frequent in the long lines of the text, or occur there at all. */
function compareWords(own: Uint8Array, count: number): void {
  seen.fill(0)
  for (let line = 0; line < count; line++) {
    if (own[line * width + index.isLong] === 0) continue
    const end = starts[line + 1] as number
    for (let word = starts[line] as number; word < end; word++) {
      const at = (hashes[word] as number) & mask
      if ((seen[at] as number) < 255) seen[at] = (seen[at] as number) + 1
    }
  }
  for (let line = 0; line < count; line++) {
    const base = line * width
    const least = own[base + index.isLong] === 1 ? 2 : 1
    const start = starts[line] as number
    const end = starts[line + 1] as number
    let often = 0
    let known = 0
    let names = 0
    let knownNames = 0
    let topics = 0
    let knownTopics = 0
    for (let word = start; word < end; word++) {
      const times = seen[(hashes[word] as number) & mask] as number
      if (times >= frequent) often++
      if (times >= least) known++
      const kind = kinds[word] as number
      if ((kind & 1) !== 0) {
        names++
        if (times >= least) knownNames++
      }
      if ((kind & 2) !== 0) {
        topics++
        if (times >= least) knownTopics++
      }
    }
    own[base + index.frequentWords] = share(often, end - start)
    own[base + index.knownWords] = share(known, end - start)
    own[base + index.knownNames] = byte(knownNames)
    own[base + index.newNames] = byte(names - knownNames)
    own[base + index.topicWords] = topics === 0 ? 120 : share(knownTopics, topics)
  }
}

/** Number of long lines in which the words of a line are searched for, above it and below it. */
const nearLines = 3

/**
 * The share of a line's longer words that the nearest long lines above it (`step` 1) or below it (`step` -1) contain, too: a subheading announces what
 * follows, and the title of another article does not.
 */
function compareNear(own: Uint8Array, count: number, measure: number, step: 1 | -1): void {
  passedAt.fill(-nearLines)
  let passed = 0
  for (let line = step === 1 ? 0 : count - 1; line >= 0 && line < count; line += step) {
    const isLong = own[line * width + index.isLong] === 1
    const end = starts[line + 1] as number
    let topics = 0
    let found = 0
    for (let word = starts[line] as number; word < end; word++) {
      if (((kinds[word] as number) & 2) === 0) continue
      topics++
      if ((passedAt[(hashes[word] as number) & mask] as number) > passed - nearLines) found++
    }
    own[line * width + measure] = topics === 0 ? 120 : share(found, topics)
    if (!isLong) continue
    passed++
    for (let word = starts[line] as number; word < end; word++) passedAt[(hashes[word] as number) & mask] = passed
  }
}

/** How often a line occurs in the text, and how many others begin with its first word. */
function compareLines(own: Uint8Array, count: number): void {
  for (let line = 0; line < count; line++) lineTimes[wholes[line] as number] = firstTimes[firsts[line] as number] = 0
  for (let line = 0; line < count; line++) {
    countUp(lineTimes, wholes[line] as number)
    countUp(firstTimes, firsts[line] as number)
  }
  for (let line = 0; line < count; line++) {
    own[line * width + index.times] = lineTimes[wholes[line] as number] as number
    own[line * width + index.sameStart] = (firstTimes[firsts[line] as number] as number) - 1
  }
}

function countUp(table: Uint8Array, at: number): void {
  if ((table[at] as number) < 255) table[at] = (table[at] as number) + 1
}
