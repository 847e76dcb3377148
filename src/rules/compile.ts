/** Packs made ready for reading: rules by extent, each kind behind one pattern that tells quickly when none applies. */
import {anyOf, asSearcher, compiled, lowerCase, type Pattern, UnicodePattern} from '../source/unicode-pattern.ts'
import {alternation} from './escape-pattern.ts'
import {remember} from './remember.ts'
import type {Extent, Pack, Rule, Vocabulary} from './types.ts'

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
  /** Whether a dateline's outlet is the name of a house that some pack knows, in lower case. */
  isOutletName(name: string): boolean
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

/** What the rules need → the places of those rules in their list. */
function indexNeeds(rules: readonly Rule[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, {needs = []}] of rules.entries())
    for (const need of needs) remember(index, need, () => []).push(place)
  return index
}

const none: readonly Rule[] = []

/**
 * Finds candidates in one pass: all that the rules need is looked for at once, and what is found names the rules. Rules
 * without needs are candidates when one of them matches, which a pattern of them all tells.
 */
function makeFinder(rules: readonly Rule[], anyCase: boolean): Matcher['candidates'] {
  const index = indexNeeds(rules)
  const places = new Map<string, readonly number[]>()
  // What is found also has the needs in it that it begins with: "foto oleh" has "foto".
  const placesOf = (need: string) =>
    remember(places, need, () => Array.from(need, (_letter, at) => index.get(need.slice(0, at + 1)) ?? []).flat())
  const free = rules.flatMap((rule, place) => (rule.needs ? [] : [place]))
  const freeRules = free.map((place) => rules[place] as Rule)
  const freeGates = gates(freeRules)
  let finder: RegExp | undefined
  const addNeeding = (searched: string, found: Set<number>) => {
    finder ??= compiled(alternation(index.keys()), 'g', searched)
    finder.lastIndex = 0
    for (let match = finder.exec(searched); match; match = finder.exec(searched)) {
      for (const place of placesOf(match[0])) found.add(place)
      finder.lastIndex = match.index + 1
    }
  }
  return (text) => {
    const found = new Set<number>()
    if (index.size > 0) addNeeding(anyCase ? lowerCase(text) : text, found)
    if (freeGates.some((one) => one.test(text))) for (const place of free) found.add(place)
    return found.size === 0 ? none : [...found].sort((one, other) => one - other).map((place) => rules[place] as Rule)
  }
}

/** A matcher; needs of whole lines are looked for in any case. */
function makeMatcher(rules: readonly Rule[], anyCase = false): Matcher {
  let find: Matcher['candidates'] | undefined
  return {
    rules,
    candidates(text) {
      find ??= makeFinder(rules, anyCase)
      return find(text)
    }
  }
}

/** Whole lines longer than this are tried only by the rules that say they are for longer ones. */
export const usualLength = 200

/** The longest line that a rule for whole lines is tried on. */
export const longestFor = (rule: Rule): number => rule.shape?.length ?? usualLength

/** A matcher for whole lines: long lines meet only the few rules that are for them. */
function makeLineMatcher(rules: readonly Rule[]): Matcher {
  const long = rules.filter((rule) => longestFor(rule) > usualLength)
  const [forAll, forLong] = [makeMatcher(rules, true), makeMatcher(long, true)]
  return {rules, candidates: (text) => (text.length > usualLength ? forLong : forAll).candidates(text)}
}

/** A house's name to look up: without regard to case, but for short ones, which are words or names elsewhere: "ANI", "PA". */
export const nameKey = (name: string): string => (name.length <= 4 ? name : fold(name))

const loose = /['’]|[^\S ]| {2}|^ | $/

export const fold = (name: string) => {
  const lower = name.toLowerCase()
  return loose.test(lower) ? lower.replaceAll(/[\s'’]+/gu, ' ').trim() : lower
}

/** Whether a name is one of the given ones. Both sets are made when they are needed: that of the keys, only for a name that is printed like none. */
function lookUp(listed: () => readonly string[], keyOf: (name: string) => string): (name: string) => boolean {
  let printed: Set<string> | undefined
  let keys: Set<string> | undefined
  return (name) => {
    printed ??= new Set(listed())
    if (printed.has(name)) return true
    keys ??= new Set(listed().map(keyOf))
    return keys.has(keyOf(name))
  }
}

type Registry = Pick<RuleSet, 'isOutletName' | 'isPlace'>

const registries = new WeakMap<readonly Pack[], Registry>()

/** What all packs know of houses and places, made once for all rule sets. */
const registryOf = (all: readonly Pack[]): Registry =>
  remember(registries, all, () => ({
    isOutletName: lookUp(() => all.flatMap((pack) => pack.outlet?.names ?? []), nameKey),
    isPlace: lookUp(() => all.flatMap((pack) => pack.vocabulary?.places ?? []), fold)
  }))

const empty: Vocabulary = {
  months: {},
  weekdays: [],
  dayParts: [],
  dateOrder: 'day-first',
  functionWords: [],
  places: []
}

function mergeVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const [first = empty, ...others] = vocabularies
  return others.reduce<Vocabulary>(
    (merged, next) => ({
      months: {...next.months, ...merged.months},
      weekdays: [...merged.weekdays, ...next.weekdays],
      dayParts: [...merged.dayParts, ...next.dayParts],
      dateOrder: merged.dateOrder,
      functionWords: merged.functionWords,
      leadWords: [...(merged.leadWords ?? []), ...(next.leadWords ?? [])],
      places: [...new Set([...merged.places, ...next.places])]
    }),
    first
  )
}

/**
 * Make the rule set of the given packs, in order of precedence. `all` are the packs whose houses and places count
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
  const of = (extent: Extent) => makeMatcher(having(extent))
  return {
    packs,
    language,
    vocabulary: mergeVocabularies(packs.flatMap((pack) => pack.vocabulary ?? [])),
    wire: packs.some((pack) => pack.wire),
    outlet: packs.find((pack) => pack.outlet)?.outlet?.names[0] ?? null,
    ownNames: new Set(packs.flatMap((pack) => pack.outlet?.names ?? []).map(fold)),
    matchers: {
      line: makeLineMatcher(having('line')),
      opening: of('opening'),
      ending: of('ending'),
      inside: of('inside')
    },
    doubts: new Map(rules.flatMap((rule) => (rule.doubt ? [[rule.id, rule.doubt]] : []))),
    sources: makeMatcher(rules.filter((rule) => rule.label === 'source')),
    ...registryOf(all),
    disabled
  }
}
