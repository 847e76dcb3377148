/** `newsparse rules`: a line for each rule. */
import {writeTo} from '../../archive/standard-streams.ts'
import {loadPacks, unknown} from '../../batch/settings.ts'
import {counted, longest} from '../../batch/words.ts'
import {type Palette, paletteFor} from '../colours.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {hang, shown} from '../explain-report.ts'
import {terminalWidth} from '../terminal.ts'
import {allRules, type RuleFacts} from './facts.ts'

/** What a rule is, in a few words: its note, or copy that it is about. */
function about({note, examples}: RuleFacts): string {
  const [first] = examples?.match ?? []
  const text = typeof first === 'string' ? first : first?.text
  return note ?? (text === undefined ? '' : `“${text.split('\n')[0]}”`)
}

function rowsOf(rules: readonly RuleFacts[], paint: Palette, width: number): string[] {
  const columns = {id: longest(rules.map(({id}) => id)), label: longest(rules.map(({label}) => label ?? ''))}
  return rules.map((rule) => {
    const {id, label} = rule
    const start = `  ${paint.cyan(id.padEnd(columns.id))}  ${(label ?? '').padEnd(columns.label)}  ${(rule.zone ?? '').padEnd(8)}`
    const wide = columns.id + columns.label + 14
    // On a narrow terminal the words stand on a line of their own.
    const fits = width - wide > 30
    const words = fits ? '' : `\n${hang('      ', 6, paint.dim(shown(about(rule))), width)}`
    return fits ? hang(`${start}  `, wide + 2, paint.dim(shown(about(rule))), width) : `${start.trimEnd()}${words}`
  })
}

function listText(rules: readonly RuleFacts[], paint: Palette, width: number): string {
  const packs = [...new Set(rules.map(({pack}) => pack))]
  const groups = packs.map((pack) => {
    const own = rules.filter((rule) => rule.pack === pack)
    return [`${paint.bold(shown(pack))}  ${paint.dim(counted(own.length, 'rule'))}`, ...rowsOf(own, paint, width)].join(
      '\n'
    )
  })
  return `${groups.join('\n\n')}\n`
}

export const listRules: Execute = async (names, options) => {
  const all = allRules(await loadPacks(options.pack))
  const packs = [...new Set(all.map(({pack}) => pack))]
  const wrong = names.find((name) => !packs.includes(name))
  if (wrong !== undefined) throw unknown('pack', wrong, packs)
  const rules = names.length > 0 ? all.filter(({pack}) => names.includes(pack)) : all
  const text = options.json
    ? `${JSON.stringify(rules, null, 2)}\n`
    : listText(rules, await paletteFor(1, options.color), terminalWidth())
  await writeTo('stdout', text)
  return exitCodes.done
}
