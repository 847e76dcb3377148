/** Which packs hold for a text: its language is told by its words, its outlet by the names it prints first. */
import {unicode} from '../source/unicode-pattern.ts'
import {compile, nameKey, type RuleSet} from './compile.ts'
import {type LanguageGuess, makeLanguageGuesser} from './guess-language.ts'
import {languageCode, languagesOf, pageWordLanguagesOf} from './language-code.ts'
import {packs as shipped} from './packs/index.ts'
import {remember} from './remember.ts'
import type {Pack} from './types.ts'

export interface ChoiceOptions {
  /** The code of a language, when the guess is not wanted; it need not be one that a pack is for. */
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

/** How far from its start a line still names its outlet: a dateline is not longer. */
const datelineReach = 110
const linesRead = 8

/** Before an outlet's name a dateline has places and brackets, but no word in lower case, unless it is the month behind a day. */
const lowerWord = unicode`(?:^|(?<!\d)\s)\p{Ll}`
/**
 * What follows an outlet's name in a dateline: a dash, a bracket, a comma, or the capital of the lead. Capitals alone go on with the
 * name, unless a dash ends them: "TEMPO BRICKS INC".
 */
const afterName = unicode`^[)\]]?\s*(?:[-–—:_,.(]|\p{Lu}\p{Ll}|\p{Lu}[^\p{Ll}]{0,40}[-–—:_,(])`

interface HouseName {
  name: string
  pack: Pack
}

/** What names are compared by, of those that were met. */
const nameKeys = new Map<string, string>()

/** Most names begin with such a word: to look for it is done sooner. */
const plainWord = /^[A-Za-z\d.]+(?= |$)/
const nameWord = unicode`[\p{L}\d][\p{L}\d.]*`
/** What goes on with the word that a name ends with: "Kompas" is not the outlet of "Kompas.id". */
const wordGoesOn = unicode`^\.*[\p{L}\d]`
const lineEnd = /[\r\n]/g
const uneven = /[^\S ]| {2}/

/** A word as names are looked up by: a full stop at its end may be that of the sentence. */
const wordKey = (word: string) => (word.endsWith('.') ? word.replace(/\.+$/u, '') : word).toLowerCase()

/** The names of all outlets by their first words, the longest first. */
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

/** The word that stands right before an index: "Lapor " before an outlet's name cites it. */
const lastWord = unicode`(\p{L}+) $`

/** The outlet that the opening of a line names as a dateline does, and not as a source. */
function houseOf(
  opening: string,
  index: ReadonlyMap<string, readonly HouseName[]>,
  citing: ReadonlySet<string>
): Pack | undefined {
  const lower = lowerWord.exec(opening)
  const last = lower ? lower.index + lower[0].length : opening.length
  for (let word = nameWord.find(opening, 0); word && word.index < last; ) {
    const at = word.index
    const before = opening[at - 1]
    const named = before === '@' || before === '/' ? undefined : index.get(wordKey(word[0]))
    const found = named?.find((one) => standsAt(opening, one, at))
    if (found && afterName.test(opening.slice(at + found.name.length))) {
      const cites = citing.has(lastWord.exec(opening.slice(0, at))?.[1]?.toLowerCase() ?? '')
      if (!cites) return found.pack
    }
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
  const citing = new Set(all.flatMap(({vocabulary}) => vocabulary?.sources?.citing ?? []))
  const marked = all.flatMap((pack) => (pack.outlet?.marks ?? []).map((mark) => ({pack, mark})))
  return (text) => {
    let from = 0
    for (let line = 0; line < linesRead && from < text.length; line++) {
      lineEnd.lastIndex = from
      const stop = lineEnd.exec(text)?.index ?? text.length
      const pack = stop > from ? houseOf(openingOf(text, from, stop), index, citing) : undefined
      if (pack) return pack
      from = stop + 1
    }
    return marked.find(({mark}) => mark.test(text))?.pack
  }
}

function findOutlet(all: readonly Pack[], name: string): Pack | undefined {
  const wanted = name.toLowerCase()
  return all.find(
    (pack) => pack.outlet && (pack.name === wanted || pack.outlet.names.some((one) => one.toLowerCase() === wanted))
  )
}

/** The language that was asked for, whether or not a pack is for it. */
function givenLanguage(tag: string | undefined, all: readonly Pack[]): LanguageGuess | undefined {
  if (!tag) return undefined
  const language = languageCode(tag, all)
  if (language === undefined)
    throw new RangeError(
      `No language has the code "${tag}"; packs are for ${languagesOf(all).join(', ')}, page words for ${pageWordLanguagesOf(all).join(', ')}.`
    )
  return {language, terse: false}
}

/** Make the chooser for the given options. Throws a {@link RangeError} for what is no language, and for an outlet that no pack is for. */
export function makeChooser(options: ChoiceOptions = {}): Chooser {
  const own = options.packs ?? []
  const all = [...own, ...shipped]
  const given = givenLanguage(options.language, all)
  const guessLanguage = makeLanguageGuesser(own, new Set(languagesOf(all)))
  const guessOutlet = outletGuesser(all)
  const disabled = new Set(options.disable)
  const fixed = options.outlet === undefined ? undefined : findOutlet(all, options.outlet)
  const sets = new Map<string, RuleSet>()
  const outlets = new Map<string, Pack | null>()
  if (options.outlet !== undefined && !fixed) throw new RangeError(`No pack is for the outlet "${options.outlet}".`)
  return (text, known) => {
    const named = known ? remember(outlets, known, () => findOutlet(all, known) ?? null) : undefined
    const outlet = fixed ?? named ?? guessOutlet(text)
    const guess = given ?? guessLanguage(text, outlet?.language)
    const language = guess.language ?? (guess.terse ? outlet?.language : undefined) ?? null
    const key = `${outlet?.name ?? ''}/${language ?? ''}/${guess.terse}`
    return remember(sets, key, () => compile(select(own, outlet, language, guess.terse), all, disabled, language))
  }
}

/** Copy without any function word is a table or a telegram: agencies write those in English. */
const terse = 'en'

/** A pack that only helps out: what it knows of datelines and sources would be a guess in another language. */
const helping = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(({label}) => label !== 'dateline' && label !== 'source')
})

/**
 * The user's packs, the outlet's, the language's, the common ones. Copy too short to tell its language is helped by all languages;
 * in one that is not known, and in one that no pack is for, no rule of another language holds. Page words help nobody else: many are
 * short words that mean something else next door.
 */
function select(own: readonly Pack[], outlet: Pack | undefined, language: string | null, isTerse: boolean): Pack[] {
  const general = shipped.filter((pack) => !pack.outlet)
  const assumed = language ?? (isTerse ? terse : undefined)
  const fits = (pack: Pack) => pack.language === undefined || pack.language === assumed
  const chosen = [...own.filter((pack) => !pack.outlet || pack === outlet), ...(outlet ? [outlet] : [])]
  const helpers =
    language === null && isTerse ? general.filter((pack) => !fits(pack) && !pack.pageWords).map(helping) : []
  return [...new Set([...chosen, ...general.filter(fits), ...helpers])]
}
