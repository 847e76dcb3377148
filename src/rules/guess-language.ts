/** Text → language: by its script if that is enough, otherwise by votes of its function words; null if neither shows it. */
import {lowerCase} from '../source/unicode-pattern.ts'
import {frequent, functionWords, scripts, spellings} from './packs/languages.ts'
import {remember} from './remember.ts'
import type {Pack} from './types.ts'

/** What a text shows about its language. */
export interface LanguageGuess {
  /** Null if it is not known. */
  language: string | null
  /** Whether there are too few words: a table, a telegram, a label. Otherwise, a text without a language is in a language that is not known. */
  terse: boolean
}

/** How much of a text is read at first, and how much if that is not enough: a page may begin with names and numbers. */
const firstSample = 1500
const longestSample = 8000

/** A line of at least this many characters is probably prose: on a page, menus with hundreds of names may be above it. */
const proseLine = 80

/** With this lead over all other languages, the language is certain, and reading stops. */
const clearLead = 12

/** This many votes for the outlet's language outweigh everything that the text quotes: songs, posts. */
const enoughVotes = 4

/** How much of a text is looked at for whether it is plainly in one of a few languages, before it is compared with all. */
const glance = 600

/** What makes a text plainly of a language: votes, their share of the words in lower case, and the lead over the other languages looked for. */
interface Plainness {
  votes: number
  share: number
  lead: number
}

/** Of the outlet's language, and of one of those of most copy. */
const plainOfOutlet: Plainness = {votes: 6, share: 0.25, lead: 0}
const plainOfFrequent: Plainness = {votes: 10, share: 0.35, lead: 4}

/** Number of characters between two counts of the votes. */
const stretch = 50

/**
 * The evidence that a text with this many words in lower case must show: a share of them are function words of its language (10 to 55 per cent are usual), with
 * this many different ones of at least two letters. A text with less evidence is in a language that is not known, which shares some short words with a known
 * one.
 */
const someLength = 25
const leastShare = 0.1
const leastDifferent = (smallWords: number) => Math.min(6, 2 + smallWords / 15)
/** Tables and lists have fewer function words; there, it counts as evidence that hardly any of them is also a word of another language. */
const leastShareOfList = 0.04
const leastLeadOfList = 0.6

/** A text with fewer different words in lower case, none of them known, is too short. */
const fewWords = 12

/**
 * Separators of words: ASCII except letters, and punctuation. Everything else counts as letters. Each range by its first character and the one after its last.
 */
const wordParts: readonly (readonly [from: number, to: number])[] = [
  [0, 0x41],
  [0x5b, 0x61],
  [0x7b, 0xc0],
  [0x60c, 0x60d],
  [0x61b, 0x61c],
  [0x61f, 0x620],
  [0x6d4, 0x6d5],
  [0x964, 0x966],
  [0x2000, 0x200c],
  [0x2010, 0x2070],
  [0x3000, 0x3040]
]

/** By UTF-16 code unit: 1 for a separator. */
const partsWords = new Uint8Array(0x10000)
for (const [from, to] of wordParts) partsWords.fill(1, from, to)

/** The first letter after the Latin alphabets. */
const beyondLatin = 0x370

/**
 * A number for the word from `start` to `end`, made of three of its letters and its length: for most words that are in no list, it differs from those of listed
 * words.
 */
const numberOf = (text: string, start: number, end: number, mask: number) =>
  (Math.imul(text.charCodeAt(start), 7919) +
    Math.imul(text.charCodeAt((start + end) >> 1), 977) +
    Math.imul(text.charCodeAt(end - 1), 31) +
    end -
    start) &
  mask

/**
 * Function words with their languages, looked up where they stand in a text: nothing is cut out of it. Related languages share many words: such a word votes
 * for each of them.
 */
class WordTable {
  /** By number: the index of the first word that has it. */
  readonly #first: Uint16Array
  /** By index of a word, from 1: the next word with the same number, 0 if there is none. */
  readonly #next: number[] = [0]
  readonly #words = ['']
  /** The indexes of a word's languages, each as the character with that code: making lists for thousands of words would take long. */
  readonly #owners = ['']

  /** `size` is a power of two; most words of a text should have numbers that no word of the table has. */
  constructor(size: number) {
    this.#first = new Uint16Array(size)
  }

  /** How many indexes there are. */
  get length(): number {
    return this.#words.length
  }

  add(word: string, language: number): void {
    const sign = String.fromCharCode(language)
    const known = this.find(word, 0, word.length)
    if (known !== 0) {
      if (!this.#owners[known]?.includes(sign)) this.#owners[known] += sign
      return
    }
    const number = numberOf(word, 0, word.length, this.#first.length - 1)
    this.#next.push(this.#first[number] as number)
    this.#first[number] = this.#words.push(word) - 1
    this.#owners.push(sign)
  }

  /** The index of the word from `start` to `end`, 0 if it is not in the table. */
  find(text: string, start: number, end: number): number {
    let index = this.#first[numberOf(text, start, end, this.#first.length - 1)] as number
    while (index !== 0) {
      const word = this.#words[index] as string
      if (word.length === end - start && text.startsWith(word, start)) break
      index = this.#next[index] as number
    }
    return index
  }

  ownersOf(index: number): string {
    return this.#owners[index] as string
  }
}

/** The words of all languages, or of some. */
interface Words {
  languages: readonly string[]
  /** Whether they are of all languages: only then different words are counted, of which a few languages need no evidence. */
  ofAll: boolean
  table: WordTable
}

/** The built-in words, and those of the user's packs, of all languages or of some. */
function gatherWords(own: readonly Pack[], only?: readonly string[]): Words {
  const languages = [...(only ?? Object.keys(functionWords))]
  const table = new WordTable(only ? 0x1000 : 0x10000)
  const addAll = (words: readonly string[], language: number) => {
    for (const word of words) table.add(word, language)
  }
  for (const [place, language] of languages.entries()) addAll(functionWords[language]?.split(' ') ?? [], place)
  for (const {language, vocabulary} of own) {
    if (!language || !vocabulary?.functionWords || (only && !only.includes(language))) continue
    const known = languages.indexOf(language)
    addAll(vocabulary.functionWords, known === -1 ? languages.push(language) - 1 : known)
  }
  return {languages, ofAll: only === undefined, table}
}

/** The counts for a part of the text from its start. */
interface Count {
  /** Votes by index of the language. */
  votes: Uint16Array
  /** Number of different words that voted, by index of the language. */
  different: Uint16Array
  /** Words that start with a lower-case letter, or with a letter of a script without upper case. */
  smallWords: number
  /** Number of letters of other scripts than Latin, and of all letters, approximately. */
  beyond: number
  read: number
}

interface Leaders {
  first: number
  votes: number
  lead: number
}

/** The language with most votes (of equal ones the first), and its lead over the next. */
function leadersOf(votes: Uint16Array): Leaders {
  let first = 0
  let second = -1
  for (let place = 1; place < votes.length; place++) {
    if ((votes[place] as number) > (votes[first] as number)) [first, second] = [place, first]
    else if (second === -1 || (votes[place] as number) > (votes[second] as number)) second = place
  }
  const most = votes[first] as number
  return {first, votes: most, lead: most - (votes[second] ?? 0)}
}

function isEvident({first, votes, lead}: Leaders, {different, smallWords}: Count): boolean {
  // Single letters show nothing: in a row of numbers they stand for names.
  if (smallWords < someLength) return votes > 0 && (different[first] as number) > 0
  const enough = (different[first] as number) >= leastDifferent(smallWords)
  if (enough && votes >= smallWords * leastShare) return true
  return enough && votes >= smallWords * leastShareOfList && lead >= votes * leastLeadOfList
}

const isSmall = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || unit >= 0xdf

/** Whether a word is part of an address: in "contoh.com", "com" is not Portuguese. */
const isOfAddress = (text: string, start: number, end: number) =>
  (text[start - 1] === '.' && partsWords[text.charCodeAt(start - 2)] === 0) ||
  (text[end] === '.' && partsWords[text.charCodeAt(end + 1)] === 0)

function countVotes(
  text: string,
  limit: number,
  {languages, ofAll, table}: Words,
  areEnough: (count: Count) => boolean
): Count {
  const votes = new Uint16Array(languages.length)
  const different = new Uint16Array(ofAll ? languages.length : 0)
  const count: Count = {votes, different, smallWords: 0, beyond: 0, read: 0}
  const met = ofAll ? new Uint8Array(table.length) : undefined
  const end = Math.min(text.length, limit)
  let start = 0
  let look = stretch
  const endWord = (at: number) => {
    if (at === start) return
    if (isSmall(text.charCodeAt(start))) count.smallWords++
    const word = table.find(text, start, at)
    if (word === 0 || isOfAddress(text, start, at)) return
    const places = table.ownersOf(word)
    for (let one = 0; one < places.length; one++) (votes[places.charCodeAt(one)] as number)++
    if (!met || at - start < 2 || met[word] === 1) return
    met[word] = 1
    for (let one = 0; one < places.length; one++) (different[places.charCodeAt(one)] as number)++
  }
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (partsWords[unit] !== 1) {
      if (unit >= beyondLatin) count.beyond++
      continue
    }
    endWord(at)
    start = at + 1
    count.read = at
    if (at < look) continue
    if (areEnough(count)) return count
    look = at + stretch
  }
  endWord(end)
  count.read = end
  return count
}

/** The long lines of a text, as many as are read of it. */
function proseIn(text: string): string {
  let prose = ''
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line.length >= proseLine) prose += `${line}\n`
    if (prose.length >= longestSample) break
  }
  return prose
}

/** The script that most of the letters belong to, if it is not Latin. */
function mainScript(text: string): (typeof scripts)[number] | undefined {
  const counts = new Array<number>(scripts.length).fill(0)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < beyondLatin) continue
    const script = scripts.findIndex(([first, last]) => unit >= first && unit <= last)
    if (script !== -1) (counts[script] as number)++
  }
  // A tenth of the letters in syllable characters is enough, whatever the others are.
  const all = counts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(...counts)
  return scripts.find(
    (_script, place) => (counts[place] as number) > 0 && (counts[place] as number) >= Math.min(most, all * 0.1)
  )
}

/** A single capital stands for a name: "T Roe". In lower case it would be a word of some language. */
const initial = /(?<![\p{L}'’])\p{Lu}(?![\p{L}'’])/gu

/** Whether the text has too few words: hardly any in lower case, or more numbers than prose has. */
function isTerse(sample: string): boolean {
  const digits = sample.match(/\d/g)?.length ?? 0
  if (digits * 12 > sample.length) return true
  return new Set(sample.match(/(?<!\p{L})\p{Ll}\p{L}+/gu)).size < fewWords
}

/** Makes the function that guesses languages. `expected` is the language of the outlet, if that is known; `preferred` are languages with packs. */
export function makeLanguageGuesser(
  own: readonly Pack[],
  preferred: ReadonlySet<string>
): (text: string, expected?: string) => LanguageGuess {
  let words: Words | undefined
  const nameOf = (place: number) => {
    const code = words?.languages[place] as string
    return spellings[code] ?? code
  }
  /** Of languages with equal votes, the first one with a pack; if none has a pack, equal votes show nothing. */
  const settle = (votes: Uint16Array, {first, votes: most, lead}: Leaders): string | null => {
    if (lead > 0) return nameOf(first)
    for (const [place, count] of votes.entries())
      if (count === most && preferred.has(nameOf(place))) return nameOf(place)
    return null
  }
  const byWords = (text: string, limit: number, expected: string | undefined): LanguageGuess | undefined => {
    words ??= gatherWords(own)
    const likely = expected ? words.languages.indexOf(expected) : -1
    const isLikely = (votes: Uint16Array, most: number) =>
      (votes[likely] ?? 0) >= enoughVotes && (votes[likely] ?? 0) * 2 >= most
    const count = countVotes(text, limit, words, (count) => {
      const leaders = leadersOf(count.votes)
      if (likely !== -1 && isLikely(count.votes, leaders.votes)) return true
      return leaders.lead >= clearLead && isEvident(leaders, count)
    })
    const leaders = leadersOf(count.votes)
    const isFew = count.smallWords < someLength && (count.votes[likely] ?? 0) + 1 >= leaders.votes && leaders.votes > 1
    if (expected && (isLikely(count.votes, leaders.votes) || isFew)) return {language: expected, terse: false}
    const script = count.beyond * 3 > count.read ? mainScript(text.slice(0, count.read)) : undefined
    if (script?.[2]) return {language: script[2], terse: false}
    if (!isEvident(leaders, count)) return undefined
    const language = settle(count.votes, leaders)
    // A few words that several languages share are not evidence against the outlet's language.
    return language === null && expected && count.smallWords < someLength ? undefined : {language, terse: false}
  }
  const few = new Map<string, Words>()
  /**
   * One of the given languages, if the beginning of the text is plainly in it. Then the words of all other languages need not be loaded, which is most of the
   * time for a first text, nor looked up.
   */
  const plainly = (text: string, languages: readonly string[], least: Plainness): string | undefined => {
    const known = remember(few, languages.join(), () => gatherWords(own, languages))
    const plainOne = ({votes, smallWords}: Count): string | undefined => {
      const {first, votes: most, lead} = leadersOf(votes)
      const isPlain = most >= least.votes && most >= smallWords * least.share && lead >= least.lead
      return isPlain ? known.languages[first] : undefined
    }
    return plainOne(countVotes(text, glance, known, (count) => plainOne(count) !== undefined))
  }
  return (text, expected) => {
    const plain = expected ? plainly(text, [expected], plainOfOutlet) : plainly(text, frequent, plainOfFrequent)
    if (plain) return {language: plain, terse: false}
    const found = byWords(text, firstSample, expected)
    if (found?.language) return found
    const more =
      text.length > firstSample
        ? (byWords(proseIn(text), longestSample, expected) ?? byWords(text, longestSample, expected))
        : undefined
    if (more ?? found) return (more ?? found) as LanguageGuess
    const sample = text.slice(0, firstSample)
    const terse = isTerse(sample)
    // Copy all in capitals, as from teleprinters, has no word in lower case.
    return (
      (terse ? byWords(lowerCase(sample.replaceAll(initial, ' ')), firstSample, expected) : undefined) ?? {
        language: null,
        terse
      }
    )
  }
}
