/** `newsparse rules show <id>`: everything about one rule. */
import {writeTo} from '../../archive/standard-streams.ts'
import {UsageError} from '../../batch/errors.ts'
import {rulesWithIds} from '../../batch/rule-names.ts'
import {loadPacks} from '../../batch/settings.ts'
import {allRules} from '../../explain/rule-facts.ts'
import {ruleText} from '../../explain/rule-text.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {screenFor} from '../terminal.ts'

export const showRule: Execute = async (names, options) => {
  if (names.length === 0) throw new UsageError('say which rule: newsparse rules show id/read-also')
  const rules = rulesWithIds(names, allRules(await loadPacks(options.pack)))
  const screen = await screenFor(options.color)
  await writeTo(
    'stdout',
    options.json
      ? `${JSON.stringify(rules.length === 1 ? rules[0] : rules, null, 2)}\n`
      : rules.map((rule) => ruleText(rule, screen)).join('\n')
  )
  return exitCodes.done
}
