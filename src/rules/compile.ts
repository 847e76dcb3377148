/** Packs made ready for reading: rules by extent, each kind behind one pattern that tells quickly when none applies. */
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

/** A pattern's text as part of a larger alternation: its named groups capture nothing there. */
const anonymous = (source: string) => source.replaceAll(/\(\?<(?![=!])[^>]*>/g, '(?:')

function gate(rules: readonly Rule[], anyCase: boolean): RegExp | undefined {
  const chosen = rules.filter((rule) => rule.pattern.ignoreCase === anyCase)
  if (chosen.length === 0) return undefined
  return new RegExp(chosen.map((rule) => `(?:${anonymous(rule.pattern.source)})`).join('|'), anyCase ? 'iu' : 'u')
}

function makeMatcher(rules: readonly Rule[]): Matcher {
  let gates: RegExp[] | undefined
  return {
    rules,
    mayMatch(text) {
      gates ??= [gate(rules, true), gate(rules, false)].filter((one) => one !== undefined)
      for (const one of gates) if (one.test(text)) return true
      return false
    }
  }
}

export const fold = (name: string) => name.toLowerCase().replaceAll(/[\s'’]+/gu, ' ').trim()

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
  disabled: ReadonlySet<string> = new Set()
): RuleSet {
  const rules = packs.flatMap((pack) => pack.rules).filter((rule) => !disabled.has(rule.id))
  const outlets = new Set(all.flatMap((pack) => pack.outlet?.names ?? []).map(fold))
  const vocabularies = all.flatMap((pack) => pack.vocabulary ?? [])
  const places = new Set(vocabularies.flatMap((vocabulary) => vocabulary.places).map(fold))
  const of = (extent: Extent) =>
    makeMatcher(rules.filter((rule) => rule.label !== 'source' && (rule.extent ?? 'line') === extent))
  return {
    packs,
    language: packs.find((pack) => pack.vocabulary && pack.language)?.language ?? null,
    vocabulary: mergeVocabularies(packs.flatMap((pack) => pack.vocabulary ?? [])),
    outlet: packs.find((pack) => pack.outlet)?.outlet?.names[0] ?? null,
    ownNames: new Set(packs.flatMap((pack) => pack.outlet?.names ?? []).map(fold)),
    matchers: {line: of('line'), opening: of('opening'), ending: of('ending'), inside: of('inside')},
    sources: makeMatcher(rules.filter((rule) => rule.label === 'source')),
    isOutletName: (name) => outlets.has(fold(name)),
    isPlace: (name) => places.has(fold(name))
  }
}
