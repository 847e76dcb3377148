/** Which packs are used for a text. Its words show the language, the names at its beginning the outlet. */
import {unicode} from '../source/unicode-pattern.ts'
import {compile, nameKey, type RuleSet} from './compile.ts'
import {type LanguageGuess, makeLanguageGuesser} from './guess-language.ts'
import {languageCode, languagesOf, pageWordLanguagesOf} from './language-code.ts'
import {packs as shipped} from './packs/index.ts'
import {remember} from './remember.ts'
import type {Pack} from './types.ts'

export interface ChoiceOptions {
  /** The code of a language, instead of a guess; there need not be a pack for it. */
  language?: string | undefined
  /** The name of an outlet or of its pack, instead of a guess. */
  outlet?: string | undefined
  /** The user's packs, which take precedence. */
  packs?: readonly Pack[] | undefined
  /** Ids of rules that are switched off. */
  disable?: readonly string[] | undefined
}

/** Chooses the rule set for a text, whose outlet may be known. It is made once for given options, and keeps the sets that it has compiled. */
export type Chooser = (text: string, outlet?: string | null) => RuleSet

/** How far from the start of a line its outlet is searched for: a dateline is not longer. */
const datelineReach = 110
const linesRead = 8

/** Before the outlet's name, a dateline has places and brackets, but no word in lower case, except the month after a day. */
const lowerWord = unicode`(?:^|(?<!\d)\s)\p{Ll}`
/**
 * What follows the outlet's name in a dateline: a dash, a bracket, a comma, or the capital of the lead. Words in capitals continue the name, unless a dash ends
 * them: "TEMPO BRICKS INC".
 */
const afterName = unicode`^[)\]]?\s*(?:[-–—:_,.(]|\p{Lu}\p{Ll}|\p{Lu}[^\p{Ll}]{0,40}[-–—:_,(])`

interface OutletName {
  name: string
  pack: Pack
}

/** The form in which names are compared, for names that have occurred. */
const nameKeys = new Map<string, string>()

/** First words of most names, for a quick search. */
const plainWord = /^[A-Za-z\d.]+(?= |$)/
const nameWord = unicode`[\p{L}\d][\p{L}\d.]*`
/** The characters that continue the last word of a name: "Kompas" is not the outlet of "Kompas.id". */
const wordGoesOn = unicode`^\.*[\p{L}\d]`
const lineEnd = /[\r\n]/g
const uneven = /[^\S ]| {2}/

/** A word in the form in which names are looked up: a full stop at its end may belong to the sentence. */
const wordKey = (word: string) => (word.endsWith('.') ? word.replace(/\.+$/u, '') : word).toLowerCase()

/** The names of all outlets by their first words, the longest first. */
function indexNames(all: readonly Pack[]): Map<string, OutletName[]> {
  const index = new Map<string, OutletName[]>()
  for (const pack of all)
    for (const name of pack.outlet?.names ?? []) {
      const [first = ''] = plainWord.exec(name) ?? nameWord.exec(name) ?? []
      remember(index, wordKey(first), () => []).push({name, pack})
    }
  for (const names of index.values()) names.sort((one, other) => other.name.length - one.name.length)
  return index
}

/** Whether the text has the name at the index, as a whole word. */
function standsAt(text: string, {name}: OutletName, at: number): boolean {
  const end = at + name.length
  const key = remember(nameKeys, name, () => nameKey(name))
  return nameKey(text.slice(at, end)) === key && !wordGoesOn.test(text.slice(end, end + 4))
}

/** The word directly before an index: "Lapor " before an outlet's name cites it. */
const lastWord = unicode`(\p{L}+) $`

/** The outlet that the beginning of a line names as a dateline, and not as a source. */
function outletOf(
  opening: string,
  index: ReadonlyMap<string, readonly OutletName[]>,
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

/** The beginning of a line, with single blanks. */
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
      const pack = stop > from ? outletOf(openingOf(text, from, stop), index, citing) : undefined
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

/** The language that the user named, whether or not there is a pack for it. */
function givenLanguage(tag: string | undefined, all: readonly Pack[]): LanguageGuess | undefined {
  if (!tag) return undefined
  const language = languageCode(tag, all)
  if (language === undefined)
    throw new RangeError(
      `No language has the code "${tag}"; packs are for ${languagesOf(all).join(', ')}, page words for ${pageWordLanguagesOf(all).join(', ')}.`
    )
  return {language, terse: false}
}

/** Make the chooser for the given options. Throws a {@link RangeError} if the language is not a language, or if there is no pack for the outlet. */
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

/** A pack used only as a substitute: what it says about datelines and sources would be a guess in another language. */
const helping = (pack: Pack): Pack => ({
  ...pack,
  rules: pack.rules.filter(({label}) => label !== 'dateline' && label !== 'source')
})

/**
 * The user's packs, then the outlet's, the language's, the common ones. For copy that is too short to show its language, the rules of all languages are used;
 * for a language that is not known, or that has no pack, no rules of another language. Page words are never used for another language, because many are short
 * words with another meaning there.
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
