/** `newsparse rules`: a line for each rule. */
import {writeTo} from '../../archive/standard-streams.ts'
import {rulesOfPacks} from '../../batch/rule-names.ts'
import {loadPacks} from '../../batch/settings.ts'
import {allRules} from '../../explain/rule-facts.ts'
import {rulesText} from '../../explain/rules-text.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {screenFor} from '../terminal.ts'

export const listRules: Execute = async (names, options) => {
  const rules = rulesOfPacks(names, allRules(await loadPacks(options.pack)))
  const text = options.json ? `${JSON.stringify(rules, null, 2)}\n` : rulesText(rules, await screenFor(options.color))
  await writeTo('stdout', text)
  return exitCodes.done
}
