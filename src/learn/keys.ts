/** Line → its keys: the parts that may also occur in other articles. Text that recurs is counted by its key. */
import {countWords, endsSentence, looksLikeProse} from '../parse/shape.ts'
import {hash} from './hash.ts'
import {anySlot, mask, maskNames, slots} from './mask.ts'

/**
 * Which part of a line a key is about. `line`: the whole line, without its numbers and dates. `names`: also without its names. `opening`: a label with a title
 * after it, "Baca juga: …". `ending`: the text after the last sentence, or the last sentence. `inside`: a label, or text in brackets, in the middle of prose.
 */
export type KeyKind = 'line' | 'names' | 'opening' | 'ending' | 'inside'

export interface Key {
  kind: KeyKind
  /** The text that recurs, masked; for whole lines in lower case. */
  text: string
  /** The text after a label: it should be different in each article. */
  fill?: string
  /** A label inside a line, at whose beginning it stands. */
  opens?: true
}

/** How many characters of a line are examined; for the rest of a longer line there is a number. */
const longestText = 400

/** Where a label may end; and the maximum length of a label in characters and words. */
const separator = /\s?(?:[:|»›►▶•]|\s[-–—](?=\s))\s*/gu
const longestLabel = 45
const mostLabelWords = 6

const letter = /\p{L}/u
const capital = /^["“'‘([]*[\p{Lu}\d]/u
const inCaps = /^(?=(?:[^\p{L}]*\p{L}){3})[^\p{Ll}]+$/u
const smallEnd = /(?:^|\s)\p{Ll}[\p{L}'’-]*$/u

const hasLetters = (text: string, least: number) => (text.match(/\p{L}/gu)?.length ?? 0) >= least

/** The label up to and including the first separator, and the text after it. */
function splitAtSeparator(text: string): [label: string, fill: string] | undefined {
  separator.lastIndex = 0
  const found = separator.exec(text)
  if (!found || found.index === 0 || found.index > longestLabel) return undefined
  const end = found.index + found[0].length
  const [label, fill] = [text.slice(0, end).trimEnd(), text.slice(end)]
  // "10:30" and "https:" do not end a label.
  if (fill.length < 3 || !letter.test(label) || (found[0] === ':' && !/^\s/u.test(text.slice(found.index + 1))))
    return undefined
  return countWords(label) <= mostLabelWords ? [label, fill] : undefined
}

/** The words before a title without a separator: "READ MORE Police …", "Baca juga Polisi …". */
function splitAtCapital(text: string): [label: string, fill: string] | undefined {
  const words = text.split(' ', mostLabelWords + 1)
  for (let count = 1; count < Math.min(words.length, mostLabelWords); count++) {
    const label = words.slice(0, count).join(' ')
    if (label.length > longestLabel) return undefined
    const next = words[count] as string
    if (!capital.test(next)) continue
    const isLabel = count === 1 ? inCaps.test(label) && label.length >= 4 : inCaps.test(label) || smallEnd.test(label)
    if (isLabel && !inCaps.test(next)) return [label, text.slice(label.length + 1)]
    if (!inCaps.test(label)) return undefined
  }
  return undefined
}

const long = (text: string) =>
  text.length <= longestText ? text : `${text.slice(0, longestText)}…${hash(text.slice(longestText)).toString(36)}`

/** Whether a text is a key of a {@link long} line: it can't become a pattern. */
export const isCut = (text: string): boolean => text.length > longestText

function* wholeLineKeys(masked: string): Generator<Key> {
  yield {kind: 'line', text: long(masked.toLowerCase())}
  if (masked.length > 250) return
  const split = splitAtSeparator(masked) ?? (/\.["”]?$/u.test(masked) ? undefined : splitAtCapital(masked))
  if (split) yield {kind: 'opening', text: split[0].toLowerCase(), fill: split[1]}
  if (masked.length > 120) return
  const nameless = maskNames(masked)
  if (nameless !== masked && hasLetters(nameless, 3)) yield {kind: 'names', text: nameless}
}

const sentenceBreak = /[.!?…]["”’')\]]*\s+/gu

/** The sentences of a line, each from its first character on; the text after the last one is one, too. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const found of text.matchAll(sentenceBreak)) {
    sentences.push(text.slice(from, found.index + found[0].length).trimEnd())
    from = found.index + found[0].length
  }
  if (from < text.length) sentences.push(text.slice(from))
  return sentences
}

/** Labels at the beginning of a sentence: "ADVERTISEMENT Polisi …", "Scroll to continue Polisi …". */
function labelOf(sentence: string): string | undefined {
  const words = sentence.split(' ', 9)
  const at = words.findIndex((word, index) => index > 0 && capital.test(word) && !inCaps.test(word))
  if (at < 1) return undefined
  const label = words.slice(0, at).join(' ')
  if (inCaps.test(label)) return hasLetters(label, 6) ? label : undefined
  const isWordy = at >= 3 && smallEnd.test(label) && !words.slice(1, at).some((word) => capital.test(word))
  return isWordy && !/[,;:]$/u.test(label) ? label : undefined
}

const brackets = /[([]([^()[\]]{6,160})[)\]]/gu

/** Text in brackets that has several words, or begins with a label. */
function* bracketKeys(masked: string): Generator<Key> {
  for (const [whole, inner = ''] of masked.matchAll(brackets)) {
    const colon = /^([^:]{3,30}:) ?(?=\S)/u.exec(inner)
    if (colon) yield {kind: 'inside', text: `${whole[0]}${colon[1]}`, fill: inner.slice(colon[0].length)}
    else if (countWords(inner) >= 3) yield {kind: 'inside', text: whole}
  }
}

/** Maximum length of an ending in characters. */
const longestEnding = 200
const longestTail = 60

/** The end of a sentence; not of an abbreviation. */
const wordEnd = /(?:\p{Ll}{4}|[”"’)\]])[.!?…]["”’')\]]*$|[.!?…]["”’')\]]+$/u

function* proseKeys(masked: string): Generator<Key> {
  const sentences = sentencesOf(masked)
  const last = sentences.at(-1) as string
  const ends = endsSentence(masked)
  if (sentences.length > 1 && hasLetters(last, 4) && wordEnd.test(sentences.at(-2) as string)) {
    if (!ends && last.length <= longestTail) yield {kind: 'ending', text: last}
    else if (ends && last.length <= longestEnding && (last.includes(slots.address) || /[@#]\w/u.test(last)))
      yield {kind: 'ending', text: last}
  }
  for (const [at, sentence] of sentences.entries()) {
    const label = labelOf(sentence)
    if (!label || anySlot.test(label)) continue
    yield {kind: 'inside', text: label, fill: sentence.slice(label.length + 1), ...(at === 0 ? {opens: true} : {})}
  }
  yield* bracketKeys(masked)
}

/** All keys of a line, as a reader sees it. */
export function* keysOf(text: string): Generator<Key> {
  if (!letter.test(text)) return
  const masked = mask(text)
  yield* wholeLineKeys(masked)
  if (looksLikeProse(text)) yield* proseKeys(masked)
}

/** The number by which a key is counted. */
export const keyName = ({kind, text}: Pick<Key, 'kind' | 'text'>): string => `${kind}\t${text}`

const firstWord = /^[\p{L}\p{N}]+/u

/** The first word of a text, in lower case. */
export const openingWord = (text: string): string | undefined => firstWord.exec(text.toLowerCase())?.[0]

/** The number for the first word of lines that are not prose: prose with the same first word is a near miss. */
export const openingName = (word: string): string => `opens\t${word}`

/** The numbers of everything that is counted in an article, each once. */
export function namesOf(texts: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const text of texts) {
    for (const key of keysOf(text)) names.add(keyName(key))
    const word = looksLikeProse(text) ? undefined : openingWord(text)
    if (word) names.add(openingName(word))
  }
  return names
}
