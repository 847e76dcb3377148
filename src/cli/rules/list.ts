/** `newsparse rules`: a line for each rule. */
import {writeTo} from '../../archive/standard-streams.ts'
import {loadPacks, unknown} from '../../batch/settings.ts'
import {allRules} from '../../explain/rule-facts.ts'
import {rulesText} from '../../explain/rules-text.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {screenFor} from '../terminal.ts'

export const listRules: Execute = async (names, options) => {
  const all = allRules(await loadPacks(options.pack))
  const packs = [...new Set(all.map(({pack}) => pack))]
  const wrong = names.find((name) => !packs.includes(name))
  if (wrong !== undefined) throw unknown('pack', wrong, packs)
  const rules = names.length > 0 ? all.filter(({pack}) => names.includes(pack)) : all
  const text = options.json ? `${JSON.stringify(rules, null, 2)}\n` : rulesText(rules, await screenFor(options.color))
  await writeTo('stdout', text)
  return exitCodes.done
}
