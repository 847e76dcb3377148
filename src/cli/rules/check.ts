/** `newsparse rules check outlet.yaml`: the checks that the built-in packs pass, for a user's pack. */
import {writeTo} from '../../archive/standard-streams.ts'
import {UsageError} from '../../batch/errors.ts'
import {readPackFile} from '../../batch/settings.ts'
import {counted} from '../../explain/words.ts'
import {loadPackTextChecker, type Pack, visible} from '../../index.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'

function praise(name: string, packs: readonly Pack[]): string {
  const rules = packs.flatMap((pack) => pack.rules)
  const examples = rules.reduce((sum, {examples: {match, skip}}) => sum + match.length + skip.length, 0)
  const all = packs.length > 1 ? `${counted(packs.length, 'pack')}, ` : ''
  return `${visible(name)}: ${all}${counted(rules.length, 'rule')}, ${counted(examples, 'example')}: no fault\n`
}

export const checkRules: Execute = async (names, _options, messages) => {
  if (names.length === 0) throw new UsageError('say which pack: newsparse rules check outlet.yaml')
  const checkPackText = await loadPackTextChecker()
  let faulty = false
  for (const name of names) {
    const {faults, packs} = await checkPackText(readPackFile(name), name)
    for (const {place, message} of faults) messages.error(place, message)
    if (faults.length === 0) await writeTo('stdout', praise(name, packs))
    else faulty = true
  }
  return faulty ? exitCodes.failed : exitCodes.done
}
