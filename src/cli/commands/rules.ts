/** `newsparse rules`: the rules there are; a user's own are checked, tried and begun. */
import {unknown} from '../../batch/settings.ts'
import {packs} from '../../index.ts'
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

/** A rule's id asks to show it, a pack's name to list it: the words "show" and "list" can be left out. */
export const rules: Execute = (names, options, messages) => {
  const [action = 'list', ...others] = names
  const known = actionNames.find((one) => one === action)
  if (known) return actions[known](others, options, messages)
  if (action.includes('/')) return showRule(names, options, messages)
  if (packs.some(({name}) => name === action)) return listRules(names, options, messages)
  throw unknown('action of "newsparse rules"', action, actionNames)
}
