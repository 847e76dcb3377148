/** Rules and packs by the names that a user gave. */
import type {RuleFacts} from '../explain/rule-facts.ts'
import {didYouMean} from '../rules/did-you-mean.ts'
import {UsageError} from './errors.ts'
import {unknownRule} from './settings.ts'

/**
 * The rules of the named packs; all rules without a name.
 *
 * @throws UsageError for a name that no pack has
 */
export function rulesOfPacks(names: readonly string[], all: readonly RuleFacts[]): readonly RuleFacts[] {
  const packs = [...new Set(all.map(({pack}) => pack))]
  const wrong = names.find((name) => !packs.includes(name))
  if (wrong !== undefined)
    throw new UsageError(`no pack is called "${wrong}".${didYouMean(wrong, packs)} "newsparse rules" lists them.`)
  return names.length > 0 ? all.filter(({pack}) => names.includes(pack)) : all
}

/**
 * The rules with these ids.
 *
 * @throws UsageError for an id that no rule has; for the name of a pack, it says what lists the rules of the pack
 */
export function rulesWithIds(ids: readonly string[], all: readonly RuleFacts[]): RuleFacts[] {
  const pack = ids.find((name) => all.some((rule) => rule.pack === name))
  if (pack !== undefined)
    throw new UsageError(`"${pack}" is a pack, not a rule: "newsparse rules ${pack}" lists its rules`)
  const known = all.map(({id}) => id)
  return ids.map((id) => all[known.indexOf(id)] ?? unknownRule(id, known))
}
