/** Packs made ready for reading: rules by extent, each kind behind one pattern that tells quickly when none applies. */
import {anyOf, asUnicode, lowerCase, UnicodePattern} from '../source/unicode-pattern.ts'
import {escapePattern} from './escape-pattern.ts'
import type {Extent, Pack, Rule, Vocabulary} from './types.ts'

/** Rules of one extent, in order of precedence. */
export interface Matcher {
  rules: readonly Rule[]
  /** False when surely no rule of this matcher matches the text. */
  mayMatch(text: string): boolean
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
  isPlace(name: string): boolean
}

function gate(rules: readonly Rule[], anyCase: boolean): UnicodePattern[] {
  const chosen = rules.filter((rule) => rule.pattern.ignoreCase === anyCase)
  return chosen.length > 0 ? [anyOf(chosen.map((rule) => asUnicode(rule.pattern)))] : []
}

/** Tells whether a text holds one of the strings that the rules need. */
function needsGate(rules: readonly Rule[], anyCase: boolean): UnicodePattern[] {
  const needs = new Set(rules.flatMap((rule) => rule.needs ?? []))
  const source = escapePattern([...needs].join('\n')).replaceAll('\n', '|')
  return needs.size > 0 ? [new UnicodePattern(source, anyCase ? 'iu' : 'u')] : []
}

/** What a text must pass to be tried: the needs of the rules that have some, the patterns of those that have none. */
function makeGates(rules: readonly Rule[], anyCase: boolean): readonly UnicodePattern[] {
  const free = rules.filter((rule) => !rule.needs)
  return [...needsGate(rules, anyCase), ...gate(free, true), ...gate(free, false)]
}

/** Whether a text holds what the rule can't do without. */
export function hasNeed({needs, extent = 'line'}: Rule, text: string): boolean {
  if (!needs) return true
  const searched = extent === 'line' ? lowerCase(text) : text
  return needs.some((need) => searched.includes(need))
}

/** A matcher: texts without the strings that its rules need are passed over; those of whole lines in any case. */
function makeMatcher(rules: readonly Rule[], anyCase = false): Matcher {
  let gates: readonly UnicodePattern[] | undefined
  return {
    rules,
    mayMatch(text) {
      gates ??= makeGates(rules, anyCase)
      for (const one of gates) if (one.test(text)) return true
      return false
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
  return {rules, mayMatch: (text) => (text.length > usualLength ? forLong : forAll).mayMatch(text)}
}

/** A house's name to look up: without regard to case, but for short ones, which are words or names elsewhere: "ANI", "PA". */
export const nameKey = (name: string): string => (name.length <= 4 ? name : fold(name))

const loose = /['’]|[^\S ]| {2}|^ | $/

export const fold = (name: string) => {
  const lower = name.toLowerCase()
  return loose.test(lower) ? lower.replaceAll(/[\s'’]+/gu, ' ').trim() : lower
}

/** Whether a name is one of the given ones, whose keys are made only for a name that is not printed like any of them. */
function lookUp(names: readonly string[], keyOf: (name: string) => string): (name: string) => boolean {
  const printed = new Set(names)
  let keys: Set<string> | undefined
  return (name) => {
    if (printed.has(name)) return true
    keys ??= new Set(names.map(keyOf))
    return keys.has(keyOf(name))
  }
}

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
  disabled: ReadonlySet<string> = new Set(),
  language: string | null = packs.find((pack) => pack.vocabulary && pack.language)?.language ?? null
): RuleSet {
  const rules = packs.flatMap((pack) => pack.rules).filter((rule) => !disabled.has(rule.id))
  const vocabularies = all.flatMap((pack) => pack.vocabulary ?? [])
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
    sources: makeMatcher(rules.filter((rule) => rule.label === 'source')),
    isOutletName: lookUp(
      all.flatMap((pack) => pack.outlet?.names ?? []),
      nameKey
    ),
    isPlace: lookUp(
      vocabularies.flatMap((vocabulary) => vocabulary.places),
      fold
    )
  }
}
