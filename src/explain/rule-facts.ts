/** The data about rules, for people and for programs. */
import {namedTests} from '../parse/named-tests.ts'
import {printedSource} from '../rules/canonical.ts'
import {forPeople} from '../rules/packs/for-people.ts'
import {packs} from '../rules/packs/index.ts'
import type {Pack, Rule} from '../rules/types.ts'

/** A rule, or a test that looks at a line's neighbours, with everything that its pack says about it. */
export interface RuleFacts {
  id: string
  /** Name of its pack; "parse" for the tests of neighbours. */
  pack: string
  label: string | null
  zone: string | null
  extent: string | null
  pattern: {source: string; flags: string} | null
  shape: Rule['shape'] | null
  needs: readonly string[] | null
  block: (Omit<NonNullable<Rule['block']>, 'until'> & {until?: string}) | null
  fields: Readonly<Record<string, string>> | null
  examples: Rule['examples'] | null
  doubt: string | null
  evidence: string | null
  note: string | null
}

function blockFacts({until, ...block}: NonNullable<Rule['block']>): RuleFacts['block'] {
  return {...block, ...(until ? {until: printedSource(until)} : {})}
}

function ruleFacts(rule: Rule, pack: Pack, index: number): RuleFacts {
  const {examples, note, evidence} = forPeople(pack)[index] ?? rule
  return {
    id: rule.id,
    pack: pack.name,
    label: rule.label,
    zone: rule.zone,
    extent: rule.extent ?? 'line',
    pattern: {source: printedSource(rule.pattern), flags: rule.pattern.flags},
    shape: rule.shape ?? null,
    needs: rule.needs ?? null,
    block: rule.block ? blockFacts(rule.block) : null,
    fields: rule.fields ?? null,
    examples,
    doubt: rule.doubt ?? null,
    evidence: evidence ?? null,
    note: note ?? null
  }
}

const testFacts = (id: string, why: string): RuleFacts => ({
  id,
  pack: id.split('/')[0] as string,
  label: null,
  zone: null,
  extent: null,
  pattern: null,
  shape: null,
  needs: null,
  block: null,
  fields: null,
  examples: null,
  doubt: null,
  evidence: null,
  note: why
})

/** The rules of the given packs, then the built-in ones, in order of precedence; the tests of neighbours last. */
export const allRules = (own: readonly Pack[] = []): RuleFacts[] => [
  ...[...own, ...packs].flatMap((pack) => pack.rules.map((rule, index) => ruleFacts(rule, pack, index))),
  ...Object.entries(namedTests).map(([id, why]) => testFacts(id, why))
]
