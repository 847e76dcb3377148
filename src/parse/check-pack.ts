/** All checks of a pack: of its form, and of its rules against their examples. */
import {checkPacks, exampleText, type Problem} from '../rules/check.ts'
import {packs as shipped} from '../rules/packs/index.ts'
import type {Example, Pack, Rule} from '../rules/types.ts'
import {checkDialectExample} from './try-dialect.ts'
import {tryRule} from './try-rule.ts'

/** Whether a value has everything that is expected of it; lists must be equal. */
function holds(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(value) && value.length === wanted.length && wanted.every((one, at) => holds(value[at], one))
  if (typeof wanted !== 'object' || wanted === null) return value === wanted
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(wanted).every(([key, one]) => holds((value as Record<string, unknown>)[key], one))
  )
}

/** What is wrong with an example that the rule should label. */
export function checkMatch(rule: Rule, example: Example, pack: Pack): string | undefined {
  const {matched, fields, rules} = tryRule(rule, example, pack)
  if (!matched) {
    const instead = rules.length > 0 ? `: ${rules.join(', ')} ${rules.length > 1 ? 'do' : 'does'}` : ''
    return `the rule does not label its example ${JSON.stringify(exampleText(example))}${instead}.`
  }
  const wanted = typeof example === 'string' ? {} : (example.fields ?? {})
  const wrong = Object.keys(wanted).find((key) => !holds(fields[key], wanted[key]))
  if (wrong === undefined) return undefined
  return `"${wrong}" of ${JSON.stringify(exampleText(example))} should be ${JSON.stringify(wanted[wrong])}, but is ${JSON.stringify(fields[wrong] ?? null)}.`
}

/** What is wrong with a near miss, which the rule should not label. */
export const checkSkip = (rule: Rule, example: Example, pack: Pack): string | undefined =>
  tryRule(rule, example, pack).matched
    ? `the rule labels its near miss ${JSON.stringify(exampleText(example))}.`
    : undefined

const checks = {match: checkMatch, skip: checkSkip} as const

const checkRule = (rule: Rule, index: number, pack: Pack): Problem[] =>
  (['match', 'skip'] as const).flatMap((kind) =>
    rule.examples[kind].flatMap((example, at) => {
      const message = checks[kind](rule, example, pack)
      return message ? [{pack: pack.name, rule: rule.id, path: ['rules', index, 'examples', kind, at], message}] : []
    })
  )

const checkDialects = ({name, dialects = []}: Pack): Problem[] =>
  dialects.flatMap((dialect, index) =>
    dialect.examples.flatMap((_example, at) => {
      const message = checkDialectExample(dialect, at)
      return message ? [{pack: name, path: ['dialects', index, 'examples', at], message}] : []
    })
  )

/** Where in the pack a fault is; faults of the pack itself come first. */
const placeOf = ({path: [key, index]}: Problem) => (key === 'rules' ? Number(index) : -1)

/**
 * Find the faults of a pack that a user adds to those of newsparse. It must pass the same checks as they do.
 *
 * @returns undefined if there is no fault
 */
export function checkPack(pack: Pack): Problem[] {
  const together = checkPacks(shipped.includes(pack) ? shipped : [pack, ...shipped])
  const own = together.filter((problem) => problem.pack === pack.name)
  const shown = pack.rules.flatMap((rule, index) => checkRule(rule, index, pack))
  return [...own, ...shown, ...checkDialects(pack)].sort((one, other) => placeOf(one) - placeOf(other))
}
