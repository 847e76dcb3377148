/** One example of a rule, read by the real parser: does the rule label it, and with which fields? */
import type {Article} from '../article/types.ts'
import {nodesOf} from '../article/walk.ts'
import {packs as shipped} from '../rules/packs/index.ts'
import type {Example, Pack, Rule} from '../rules/types.ts'
import {makeParser} from './parse.ts'

/** The result of an example. */
export interface Trial {
  /** Whether the rule labelled some node. */
  matched: boolean
  /** The fields of that node: `{names: ['Rudi Hartono'], role: 'editor'}`; empty if nothing matched. */
  fields: Readonly<Record<string, unknown>>
  /** The node's copy. */
  value: string | undefined
  /** Ids of the rules that labelled something in the text. */
  rules: readonly string[]
}

const parsers = new WeakMap<Pack, Map<string, (text: string) => Article>>()

/** The parser with the pack's language and outlet; made once for each pack and language. */
function parserFor(pack: Pack, language: string | undefined): (text: string) => Article {
  const made = parsers.get(pack) ?? new Map<string, (text: string) => Article>()
  parsers.set(pack, made)
  const key = language ?? ''
  let parser = made.get(key)
  if (!parser) {
    const own = shipped.includes(pack) ? {} : {packs: [pack]}
    parser = makeParser({language, ...(pack.outlet ? {outlet: pack.name} : {}), ...own})
    made.set(key, parser)
  }
  return parser
}

const common = new Set(['type', 'rule', 'children', 'position', 'value', 'data'])

/**
 * Read an example's text with the packs that its rule needs: the rule's own pack, its language, the common one. If the rule labelled several nodes, the one on
 * the example's `line` (from 1) counts, otherwise the first.
 */
export function tryRule(rule: Rule, example: Example, pack: Pack): Trial {
  const {text, line, language = pack.language} = typeof example === 'string' ? {text: example} : example
  const article = parserFor(pack, language)(text)
  const ruled = nodesOf(article).flatMap((node) =>
    'rule' in node && node.rule !== undefined ? [{node, id: node.rule}] : []
  )
  const rules = [...new Set(ruled.map(({id}) => id))]
  const labelled = ruled.filter(({id}) => id === rule.id).map(({node}) => node)
  const node = line === undefined ? labelled[0] : labelled.find((one) => one.position?.start.line === line)
  if (!node) return {matched: false, fields: {}, value: undefined, rules}
  const fields = Object.fromEntries(Object.entries(node).filter(([key]) => !common.has(key)))
  return {matched: true, fields, value: 'value' in node ? node.value : undefined, rules}
}
