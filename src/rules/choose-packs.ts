/** Which packs hold for a text: its language is told by its function words, its outlet by the names it prints first. */
import {unicode} from '../source/unicode-pattern.ts'
import {compile, nameKey, type RuleSet} from './compile.ts'
import {packs as shipped} from './packs/index.ts'
import {remember} from './remember.ts'
import type {Pack} from './types.ts'

export interface ChoiceOptions {
  /** A language code, when the guess is not wanted. */
  language?: string | undefined
  /** An outlet's name, or its pack's, when the guess is not wanted. */
  outlet?: string | undefined
  /** The user's packs, first in precedence. */
  packs?: readonly Pack[] | undefined
  /** Ids of rules that are switched off. */
  disable?: readonly string[] | undefined
}

/** Chooses the rule set for a text, whose outlet may be known; made once for given options, it remembers the sets it has compiled. */
export type Chooser = (text: string, outlet?: string | null) => RuleSet

/** So many function words in the language of the outlet outweigh whatever else the text quotes: songs, posts. */
const enoughVotes = 4

/** How much of a text is read to tell its language: its first characters are as good as all of them. */
const languageSample = 1500

/**
 * What parts words: ASCII but letters, and punctuation. All else counts as letters, for function words are of ASCII letters.
 * By the first character of each range, and the first behind it.
 */
const wordParts: readonly (readonly [from: number, to: number])[] = [
  [0, 0x41],
  [0x5b, 0x61],
  [0x7b, 0xc0],
  [0x2000, 0x2070],
  [0x3000, 0x3040]
]

/** By UTF-16 code unit: 1 for what parts words. */
const partsWords = new Uint8Array(0x10000)
for (const [from, to] of wordParts) partsWords.fill(1, from, to)

/** Function words, with the languages that have them, by rank. Neighbours share many: such a word votes for each of them. */
interface FunctionWords {
  ranks: ReadonlyMap<string, readonly number[]>
  /** 1 at the numbers of words: most words of a text have another, and are not looked up. */
  numbers: Uint8Array
}

const mask = 0xfff

/** A word's number, letter by letter. */
const addLetter = (number: number, unit: number) => (Math.imul(number, 31) + unit) & mask

function functionWordsOf(all: readonly Pack[], rank: readonly string[]): FunctionWords {
  const ranks = new Map<string, number[]>()
  const numbers = new Uint8Array(mask + 1)
  for (const {vocabulary, language} of all)
    for (const word of language ? (vocabulary?.functionWords ?? []) : []) {
      remember(ranks, word, () => []).push(rank.indexOf(language as string))
      let number = 0
      for (let at = 0; at < word.length; at++) number = addLetter(number, word.charCodeAt(at))
      numbers[number] = 1
    }
  return {ranks, numbers}
}

/** With so many votes more than any other a language is told, and no more need be read. */
const clearLead = 12

/** Characters between two looks at the votes. */
const stretch = 250

function isClear(votes: readonly number[]): boolean {
  const [first = 0, second = 0] = [...votes].sort((one, other) => other - one)
  return first - second >= clearLead
}

/** How often function words of each language stand in a text, by rank; counted until they are enough to tell. */
function countVotes(
  text: string,
  {ranks, numbers}: FunctionWords,
  languages: number,
  areEnough: (votes: readonly number[]) => boolean
): number[] {
  const votes: number[] = new Array(languages).fill(0)
  const vote = (word: string) => {
    for (const rank of ranks.get(word) ?? []) (votes[rank] as number) += 1
  }
  const end = Math.min(text.length, languageSample)
  let number = 0
  let start = 0
  let look = stretch
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (partsWords[unit] !== 1) {
      number = addLetter(number, unit)
      continue
    }
    if (numbers[number] === 1 && at > start) vote(text.slice(start, at))
    number = 0
    start = at + 1
    if (at < look) continue
    if (areEnough(votes)) return votes
    look = at + stretch
  }
  if (end > start) vote(text.slice(start, end))
  return votes
}

function languageGuesser(all: readonly Pack[]): (text: string, expected?: string) => string | undefined {
  const rank = languagesOf(all)
  const words = functionWordsOf(all, rank)
  return (text, expected) => {
    const likely = expected ? rank.indexOf(expected) : -1
    const isLikely = (votes: readonly number[]) => (votes[likely] ?? 0) >= enoughVotes
    const votes = countVotes(text, words, rank.length, (votes) => isLikely(votes) || isClear(votes))
    if (isLikely(votes)) return expected
    // Of languages with as many votes, the one registered first.
    const most = Math.max(...votes)
    return most > 0 ? rank[votes.indexOf(most)] : undefined
  }
}

/** How far from its start a line still names its outlet: a dateline is not longer. */
const datelineReach = 110
const linesRead = 8

/** Before a house's name a dateline has places and brackets, but no word in lower case. */
const lowerWord = unicode`(?:^|\s)\p{Ll}`
/** What follows a house's name in a dateline: a dash, a bracket, a comma, or the capital of the lead. */
const afterName = unicode`^[)\]]?\s*(?:[-–—:_,.(]|\p{Lu})`

interface HouseName {
  name: string
  pack: Pack
}

/** What names are compared by, of those that were met. */
const nameKeys = new Map<string, string>()

/** Most names begin with such a word: to look for it is done sooner. */
const plainWord = /^[A-Za-z\d.]+(?= |$)/
const nameWord = unicode`[\p{L}\d][\p{L}\d.]*`
/** What goes on with the word that a name ends with: "Kompas" is not the house of "Kompas.id". */
const wordGoesOn = unicode`^\.*[\p{L}\d]`
const lineEnd = /[\r\n]/g
const uneven = /[^\S ]| {2}/

/** A word as names are looked up by: a full stop at its end may be that of the sentence. */
const wordKey = (word: string) => (word.endsWith('.') ? word.replace(/\.+$/u, '') : word).toLowerCase()

/** The names of all houses by their first words, the longest first. */
function indexNames(all: readonly Pack[]): Map<string, HouseName[]> {
  const index = new Map<string, HouseName[]>()
  for (const pack of all)
    for (const name of pack.outlet?.names ?? []) {
      const [first = ''] = plainWord.exec(name) ?? nameWord.exec(name) ?? []
      remember(index, wordKey(first), () => []).push({name, pack})
    }
  for (const names of index.values()) names.sort((one, other) => other.name.length - one.name.length)
  return index
}

/** Whether the text has the name at the index, as a word of its own. */
function standsAt(text: string, {name}: HouseName, at: number): boolean {
  const end = at + name.length
  const key = remember(nameKeys, name, () => nameKey(name))
  return nameKey(text.slice(at, end)) === key && !wordGoesOn.test(text.slice(end, end + 4))
}

/** The house that the opening of a line names as a dateline does. */
function houseOf(opening: string, index: ReadonlyMap<string, readonly HouseName[]>): Pack | undefined {
  const lower = lowerWord.exec(opening)
  const last = lower ? lower.index + lower[0].length : opening.length
  for (let word = nameWord.find(opening, 0); word && word.index < last; ) {
    const at = word.index
    const before = opening[at - 1]
    const named = before === '@' || before === '/' ? undefined : index.get(wordKey(word[0]))
    const found = named?.find((one) => standsAt(opening, one, at))
    if (found && afterName.test(opening.slice(at + found.name.length))) return found.pack
    word = nameWord.find(opening, at + word[0].length)
  }
  return undefined
}

/** The opening of a line, its blanks made one. */
function openingOf(text: string, from: number, stop: number): string {
  const opening = text.slice(from, Math.min(stop, from + datelineReach))
  return uneven.test(opening) ? opening.replaceAll(/\s+/gu, ' ') : opening
}

function outletGuesser(all: readonly Pack[]): (text: string) => Pack | undefined {
  const index = indexNames(all)
  const marked = all.flatMap((pack) => (pack.outlet?.marks ?? []).map((mark) => ({pack, mark})))
  return (text) => {
    let from = 0
    for (let line = 0; line < linesRead && from < text.length; line++) {
      lineEnd.lastIndex = from
      const stop = lineEnd.exec(text)?.index ?? text.length
      const pack = stop > from ? houseOf(openingOf(text, from, stop), index) : undefined
      if (pack) return pack
      from = stop + 1
    }
    return marked.find(({mark}) => mark.test(text))?.pack
  }
}

const languagesOf = (all: readonly Pack[]) => [
  ...new Set(all.flatMap((pack) => (pack.vocabulary && pack.language ? [pack.language] : [])))
]

function findOutlet(all: readonly Pack[], name: string): Pack | undefined {
  const wanted = name.toLowerCase()
  return all.find(
    (pack) => pack.outlet && (pack.name === wanted || pack.outlet.names.some((one) => one.toLowerCase() === wanted))
  )
}

/** Make the chooser for the given options. Throws a {@link RangeError} for a language or outlet that no pack is for. */
export function makeChooser(options: ChoiceOptions = {}): Chooser {
  const own = options.packs ?? []
  const all = [...own, ...shipped]
  const guessLanguage = languageGuesser(all)
  const guessOutlet = outletGuesser(all)
  const disabled = new Set(options.disable)
  const fixed = options.outlet === undefined ? undefined : findOutlet(all, options.outlet)
  const sets = new Map<string, RuleSet>()
  const outlets = new Map<string, Pack | null>()
  if (options.outlet !== undefined && !fixed) throw new RangeError(`No pack is for the outlet "${options.outlet}".`)
  if (options.language && !all.some((pack) => pack.vocabulary && pack.language === options.language))
    throw new RangeError(`No pack is for the language "${options.language}"; there are ${languagesOf(all).join(', ')}.`)
  return (text, known) => {
    const named = known ? remember(outlets, known, () => findOutlet(all, known) ?? null) : undefined
    const outlet = fixed ?? named ?? guessOutlet(text)
    const language = options.language ?? guessLanguage(text, outlet?.language) ?? outlet?.language
    const key = `${outlet?.name ?? ''}/${language ?? ''}`
    return remember(sets, key, () => compile(select(own, outlet, language), all, disabled, language ?? null))
  }
}

/** Copy without any function word is a table or a telegram: agencies write those in English. */
const terse = 'en'

/** A pack that only helps out: what it knows of datelines and sources would be a guess in another language. */
const helping = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(({label}) => label !== 'dateline' && label !== 'source')
})

/** The user's packs, the outlet's, the language's, the common ones. Where no language is known, every language helps. */
function select(own: readonly Pack[], outlet: Pack | undefined, language: string | undefined): Pack[] {
  const general = shipped.filter((pack) => !pack.outlet)
  const fits = (pack: Pack) => pack.language === undefined || pack.language === (language ?? terse)
  const chosen = [...own.filter((pack) => !pack.outlet || pack === outlet), ...(outlet ? [outlet] : [])]
  const helpers = language === undefined ? general.filter((pack) => !fits(pack)).map(helping) : []
  return [...new Set([...chosen, ...general.filter(fits), ...helpers])]
}
