/** A summary of what was learned, on one line. */

import {counted} from '../../explain/words.ts'
import {copiesAndNear} from '../../learn/write-packs.ts'
import type {Outcome} from './learn-inputs.ts'

export function learnedSummary({origin, packs, hindrance}: Outcome): string {
  const {articles, copies, near} = origin
  const same = copies + near > 0 ? ` (${copiesAndNear(origin)} among them count once)` : ''
  const sum = (of: (pack: Outcome['packs'][number]) => readonly unknown[]) =>
    packs.reduce((all, pack) => all + of(pack).length, 0)
  const outlets = packs.filter(({outlet}) => outlet !== null).length
  const isForAll = packs.some(({outlet, rules}) => outlet === null && rules.length > 0)
  const [rules, doubts] = [sum((pack) => pack.rules), sum((pack) => pack.doubts)]
  const read = `${counted(articles, 'article')}${same}`
  if (hindrance !== undefined) return `${read}: ${hindrance}`
  if (rules + doubts === 0) return `${read}: found no repeated line that is clearly boilerplate`
  const of = outlets > 0 ? ` for ${counted(outlets, 'outlet')}${isForAll ? ' and for all' : ''}` : ''
  return `${read}: ${counted(rules, 'rule')}${of}, and ${counted(doubts, 'doubt')} for you to decide on`
}
