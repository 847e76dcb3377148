/** Packs made ready for reading: rules by extent, and what tells quickly which of them may apply. */
import {anyOf, asSearcher, lowerCase, type Pattern, UnicodePattern} from '../source/unicode-pattern.ts'
import {literalFinder} from './literal-finder.ts'
import {once} from './once.ts'
import {remember} from './remember.ts'
import type {Extent, Pack, Rule, SourceWords, Vocabulary} from './types.ts'

/** Rules of one extent, in order of precedence. */
export interface Matcher {
  rules: readonly Rule[]
  /** The rules that may match the text, in order: what those need stands in it. */
  candidates(text: string): readonly Rule[]
}

/** The rules that hold for one text. */
export interface RuleSet {
  packs: readonly Pack[]
  language: string | null
  vocabulary: Vocabulary
  /** Whether what stands above a dateline is for editors. */
  wire: boolean
  /** Usual name of the outlet whose pack was chosen. */
  outlet: string | null
  matchers: Readonly<Record<Extent, Matcher>>
  /** Source rules, kept apart: what they match is read further by the parser. */
  sources: Matcher
  /** All names of that outlet, in lower case: none of them is a source. */
  ownNames: ReadonlySet<string>
  /** Whether a dateline's outlet is the name of an outlet that some pack knows, in lower case. */
  isOutletName(name: string): boolean
  /** Name of the pack for the outlet that is called so; null when no pack is for it. */
  outletIdOf(name: string): string | null
  /** What rules can't tell, by their ids. */
  doubts: ReadonlyMap<string, string>
  isPlace(name: string): boolean
  /** Ids of rules, and of tests that look at the neighbours, that are switched off. */
  disabled: ReadonlySet<string>
}

/** Patterns one of which matches wherever a rule's does: few, for those of our own are joined. */
function gates(rules: readonly Rule[]): Pattern[] {
  const patterns = rules.map((rule) => asSearcher(rule.pattern))
  const joinable = patterns.filter((pattern) => pattern instanceof UnicodePattern)
  const joined = [true, false].flatMap((anyCase) => {
    const chosen = joinable.filter((pattern) => pattern.ignoreCase === anyCase)
    return chosen.length > 0 ? [anyOf(chosen)] : []
  })
  return [...joined, ...patterns.filter((pattern) => !(pattern instanceof UnicodePattern))]
}

/** Whether a text holds what the rule can't do without. */
export function hasNeed({needs, extent = 'line'}: Rule, text: string): boolean {
  if (!needs) return true
  const searched = extent === 'line' ? lowerCase(text) : text
  return needs.some((need) => searched.includes(need))
}

const noNumbers: readonly number[] = []
const noRules: readonly Rule[] = []

/** Tells which of many rules' needs stand in a text, for several matchers in one pass. It keeps what it told last. */
interface NeedFinder {
  /** How many needs there are. */
  count: number
  /** The number of a need, the same wherever it is asked for. */
  numberOf(need: string): number
  /** The numbers of the needs that stand in the text. */
  find(text: string): readonly number[]
}

function makeNeedFinder(rules: readonly Rule[], anyCase: boolean): NeedFinder {
  const numbers = new Map<string, number>()
  for (const need of rules.flatMap(({needs = []}) => needs)) remember(numbers, need, () => numbers.size)
  const findLiterals = literalFinder([...numbers.keys()], anyCase)
  let last = ''
  let found = noNumbers
  return {
    count: numbers.size,
    numberOf: (need) => numbers.get(need) as number,
    find(text) {
      if (text !== last) [last, found] = [text, findLiterals(text)]
      return found
    }
  }
}

/**
 * Finds candidates: what is found of all that the rules need names the rules. Rules without needs are candidates when one of
 * them matches, which a pattern of them all tells.
 */
function makeChoice(rules: readonly Rule[], finder: NeedFinder): Matcher['candidates'] {
  /** The number of a need → the places of the rules that have it. */
  const places: number[][] = Array.from({length: finder.count}, () => [])
  for (const [place, {needs = []}] of rules.entries())
    for (const need of needs) places[finder.numberOf(need)]?.push(place)
  const free = rules.flatMap((rule, place) => (rule.needs ? [] : [place]))
  const freeGates = gates(free.map((place) => rules[place] as Rule))
  return (text) => {
    const found: number[] = []
    for (const number of finder.find(text))
      for (const place of places[number] ?? noNumbers) if (!found.includes(place)) found.push(place)
    if (freeGates.some((one) => one.test(text))) found.push(...free)
    if (found.length === 0) return noRules
    if (found.length > 1) found.sort((one, other) => one - other)
    return found.map((place) => rules[place] as Rule)
  }
}

/** A matcher, made ready when it is first asked. */
function makeMatcher(rules: readonly Rule[], finder: () => NeedFinder): Matcher {
  const choose = once(() => makeChoice(rules, finder()))
  return {rules, candidates: (text) => choose()(text)}
}

/** Whole lines longer than this are tried only by the rules that say they are for longer ones. */
export const usualLength = 200

/** The longest line that a rule for whole lines is tried on. */
export const longestFor = (rule: Rule): number => rule.shape?.length ?? usualLength

/**
 * A matcher for whole lines: long lines meet only the few rules that are for them, and only the needs of these are looked for
 * there, for long lines are most of a text. Needs are found in any case.
 */
function makeLineMatcher(rules: readonly Rule[]): Matcher {
  const [forAll, forLong] = [rules, rules.filter((rule) => longestFor(rule) > usualLength)].map((chosen) =>
    makeMatcher(
      chosen,
      once(() => makeNeedFinder(chosen, true))
    )
  ) as [Matcher, Matcher]
  return {rules, candidates: (text) => (text.length > usualLength ? forLong : forAll).candidates(text)}
}

/** An outlet's name to look up: without regard to case, but for short ones, which are words or names elsewhere: "ANI", "PA". */
export const nameKey = (name: string): string => (name.length <= 4 ? name : fold(name))

const loose = /['’]|[^\S ]| {2}|^ | $/

export const fold = (name: string) => {
  const lower = name.toLowerCase()
  return loose.test(lower) ? lower.replaceAll(/[\s'’]+/gu, ' ').trim() : lower
}

/** Whether a name is one of the given ones. Both sets are made when they are needed: that of the keys, only for a name that is printed like none. */
function lookUp(listed: () => readonly string[], keyOf: (name: string) => string): (name: string) => boolean {
  const printed = once(() => new Set(listed()))
  const keys = once(() => new Set(listed().map(keyOf)))
  return (name) => printed().has(name) || keys().has(keyOf(name))
}

type Registry = Pick<RuleSet, 'isOutletName' | 'outletIdOf' | 'isPlace'>

/** Tells the pack of an outlet by any name that it has, its pack's too. The first pack that has the name counts. */
function outletIds(all: readonly Pack[]): RuleSet['outletIdOf'] {
  const ids = once(() => {
    const named = all.flatMap(({name, outlet}) => (outlet ? [name, ...outlet.names].map((one) => [one, name]) : []))
    return new Map(named.reverse().map(([one = '', name = '']) => [nameKey(one), name]))
  })
  return (name) => ids().get(nameKey(name)) ?? null
}

const registries = new WeakMap<readonly Pack[], Registry>()

/** What all packs know of outlets and places, made once for all rule sets. */
const registryOf = (all: readonly Pack[]): Registry =>
  remember(registries, all, () => ({
    isOutletName: lookUp(() => all.flatMap((pack) => pack.outlet?.names ?? []), nameKey),
    outletIdOf: outletIds(all),
    isPlace: lookUp(() => all.flatMap((pack) => pack.vocabulary?.places ?? []), fold)
  }))

/** A language with places of its own knows no others. */
function placesOf(vocabularies: readonly Vocabulary[], registry: Registry): RuleSet['isPlace'] {
  const own = vocabularies.flatMap(({ownPlaces}) => (ownPlaces ? [ownPlaces] : []))
  return own.length > 0 && own.length === vocabularies.length ? lookUp(() => own.flat(), fold) : registry.isPlace
}

const empty: Vocabulary = {
  months: {},
  weekdays: [],
  dayParts: [],
  dateOrder: 'day-first',
  places: []
}

function mergeSourceWords(one: SourceWords | undefined, other: SourceWords | undefined): SourceWords | undefined {
  if (!one || !other) return one ?? other
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof SourceWords>
  return Object.fromEntries([...keys].map((key) => [key, [...(one[key] ?? []), ...(other[key] ?? [])]]))
}

function mergeVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const [first = empty, ...others] = vocabularies
  return others.reduce<Vocabulary>(
    (merged, next) => ({
      months: {...next.months, ...merged.months},
      weekdays: [...merged.weekdays, ...next.weekdays],
      dayParts: [...merged.dayParts, ...next.dayParts],
      dateOrder: merged.dateOrder,
      dayMarks: [...(merged.dayMarks ?? []), ...(next.dayMarks ?? [])],
      dateJoiners: [...(merged.dateJoiners ?? []), ...(next.dateJoiners ?? [])],
      placeJoiners: [...(merged.placeJoiners ?? []), ...(next.placeJoiners ?? [])],
      regions: [...(merged.regions ?? []), ...(next.regions ?? [])],
      creditRoles: {...next.creditRoles, ...merged.creditRoles},
      leadWords: [...(merged.leadWords ?? []), ...(next.leadWords ?? [])],
      jobTitles: [...(merged.jobTitles ?? []), ...(next.jobTitles ?? [])],
      sentenceWords: [...(merged.sentenceWords ?? []), ...(next.sentenceWords ?? [])],
      questionWords: [...(merged.questionWords ?? []), ...(next.questionWords ?? [])],
      places: [...new Set([...merged.places, ...next.places])],
      sources: mergeSourceWords(merged.sources, next.sources)
    }),
    first
  )
}

/**
 * Make the rule set of the given packs, in order of precedence. `all` are the packs whose outlets and places count
 * as known, whether or not their rules hold. A rule whose id is in `disabled` is left out.
 */
export function compile(
  packs: readonly Pack[],
  all: readonly Pack[],
  disabled: ReadonlySet<string>,
  language: string | null
): RuleSet {
  const rules = packs.flatMap((pack) => pack.rules).filter((rule) => !disabled.has(rule.id))
  const having = (extent: Extent) =>
    rules.filter((rule) => rule.label !== 'source' && (rule.extent ?? 'line') === extent)
  const sources = rules.filter((rule) => rule.label === 'source')
  const inLines = once(() => makeNeedFinder([...having('ending'), ...having('inside'), ...sources], false))
  // Rules for openings are tried on the first lines alone, one after the other: their needs are not looked for in all the others.
  const openings = having('opening')
  const inOpenings = once(() => makeNeedFinder(openings, false))
  const of = (extent: Extent) => makeMatcher(having(extent), inLines)
  const vocabularies = packs.flatMap((pack) => pack.vocabulary ?? [])
  const registry = registryOf(all)
  return {
    packs,
    language,
    vocabulary: mergeVocabularies(vocabularies),
    wire: packs.some((pack) => pack.wire),
    outlet: packs.find((pack) => pack.outlet)?.outlet?.names[0] ?? null,
    ownNames: new Set(packs.flatMap((pack) => pack.outlet?.names ?? []).map(fold)),
    matchers: {
      line: makeLineMatcher(having('line')),
      opening: makeMatcher(openings, inOpenings),
      ending: of('ending'),
      inside: of('inside')
    },
    doubts: new Map(rules.flatMap((rule) => (rule.doubt ? [[rule.id, rule.doubt]] : []))),
    sources: makeMatcher(sources, inLines),
    isOutletName: registry.isOutletName,
    outletIdOf: registry.outletIdOf,
    isPlace: placesOf(vocabularies, registry),
    disabled
  }
}
