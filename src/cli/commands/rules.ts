/** `newsparse rules`: lists the rules; checks, tries and starts a user's own. */
import {UsageError} from '../../batch/errors.ts'
import {loadPacks} from '../../batch/settings.ts'
import {didYouMean, packs as shipped} from '../../index.ts'
import type {Execute} from '../execute.ts'
import {actionNames} from '../rules/actions.ts'
import {checkRules} from '../rules/check.ts'
import {initPack} from '../rules/init.ts'
import {listRules} from '../rules/list.ts'
import {showRule} from '../rules/show.ts'
import {testPack} from '../rules/test.ts'

const actions: Readonly<Record<(typeof actionNames)[number], Execute>> = {
  list: listRules,
  show: showRule,
  check: checkRules,
  test: testPack,
  init: initPack
}

/** A rule's id means "show", a pack's name means "list": these words can be left out. */
export const rules: Execute = async (names, options, messages) => {
  const [action = 'list', ...others] = names
  const known = actionNames.find((one) => one === action)
  if (known) return actions[known](others, options, messages)
  if (action.includes('/')) return showRule(names, options, messages)
  const packs = (await loadPacks(options.pack)).concat(shipped).map(({name}) => name)
  if (packs.includes(action)) return listRules(names, options, messages)
  throw new UsageError(
    `"newsparse rules" has no action "${action}", and no pack has that name.${didYouMean(action, [...actionNames, ...packs])} Actions: ${actionNames.join(', ')}.`
  )
}
