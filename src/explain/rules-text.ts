/** All rules, one on each line. */
import type {RuleFacts} from './rule-facts.ts'
import {hang, noScreen, type Screen, shown} from './screen.ts'
import {counted, longest} from './words.ts'

/** A short description of a rule: its note, or copy that it matches. */
function about({note, examples}: RuleFacts): string {
  const [first] = examples?.match ?? []
  const text = typeof first === 'string' ? first : first?.text
  return note ?? (text === undefined ? '' : `“${text.split('\n')[0]}”`)
}

function rowsOf(rules: readonly RuleFacts[], screen: Screen): string[] {
  const {paint, width} = screen
  const columns = {id: longest(rules.map(({id}) => id)), label: longest(rules.map(({label}) => label ?? ''))}
  return rules.map((rule) => {
    const {id, label} = rule
    const start = `  ${paint.cyan(id.padEnd(columns.id))}  ${(label ?? '').padEnd(columns.label)}  ${(rule.zone ?? '').padEnd(8)}`
    const wide = columns.id + columns.label + 14
    // On a narrow terminal the description is on a line of its own.
    const fits = width - wide > 30
    const words = fits ? '' : `\n${hang('      ', 6, paint.dim(shown(about(rule))), screen)}`
    return fits ? hang(`${start}  `, wide + 2, paint.dim(shown(about(rule))), screen) : `${start.trimEnd()}${words}`
  })
}

/** The rules, one on each line, under the names of their packs. */
export function rulesText(rules: readonly RuleFacts[], screen: Screen = noScreen): string {
  const {paint} = screen
  const packs = [...new Set(rules.map(({pack}) => pack))]
  const groups = packs.map((pack) => {
    const own = rules.filter((rule) => rule.pack === pack)
    return [`${paint.bold(shown(pack))}  ${paint.dim(counted(own.length, 'rule'))}`, ...rowsOf(own, screen)].join('\n')
  })
  return `${groups.join('\n\n')}\n`
}
