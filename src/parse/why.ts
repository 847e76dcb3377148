/** Label → its reason, in a clause for people. */
import type {ArticleNode, Flow} from '../article/types.ts'
import {evidenceFor} from '../judge/evidence.ts'
import {verdictRules} from '../judge/verdict-rules.ts'
import type {LineMark} from './line-marks.ts'
import {isNamedTest, namedTests} from './named-tests.ts'
import type {Reading} from './parse.ts'

const fieldNames = [
  'field',
  'outlet',
  'places',
  'kind',
  'name',
  'names',
  'role',
  'date',
  'published',
  'title',
  'url'
] as const

/** The fields of a node: "outlet Liputan6.com, places Banda Aceh". */
function fieldsOf(node: ArticleNode): string {
  const fields = node as unknown as Readonly<Record<string, unknown>>
  return fieldNames
    .filter((name) => fields[name] !== undefined && String(fields[name]) !== '')
    .map((name) => `${name} ${[fields[name]].flat().join(' / ')}`)
    .join(', ')
}

const withFields = (clause: string, ...nodes: readonly ArticleNode[]): string => {
  const fields = nodes.map(fieldsOf).filter((some) => some !== '')
  return fields.length > 0 ? `${clause}: ${fields.join('; ')}` : clause
}

const punctuationWhy = {
  separator: 'it only separates the dateline; output formats have their own sign',
  marker: 'it marks a list item; output formats have their own sign',
  hyphen: 'it only breaks a word at the end of a line'
} as const

/** Why a part of a line has its label. */
export function whyPiece(node: ArticleNode): string {
  if (node.type === 'punctuation') return punctuationWhy[node.role]
  if (node.type === 'text') return 'words of the story'
  const id = 'rule' in node ? node.rule : undefined
  return id ? withFields(byRule(id), node) : 'words of the story'
}

const isWire = (id: string | undefined): id is string => id?.startsWith('wire/') ?? false

const byEnvelope = 'the envelope of the wire message says so'

const byRule = (id: string) => (isNamedTest(id) ? namedTests[id] : isWire(id) ? byEnvelope : `${id} matches it`)

const numberOf = ({source}: Reading, index: number) => source.lines[index]?.number ?? 1

/** Why a line was labelled together with another one. */
const withAnother = ({label, rule, by}: LineMark, reading: Reading) =>
  label === 'headline' || label === 'deck'
    ? `it continues the ${label} of line ${numberOf(reading, by ?? 0)}`
    : `it is below line ${numberOf(reading, by ?? 0)}, which ${rule} matches; the rule also labels lines that belong to its match`

/** Why a line as a whole has its label. `nodes`: what was made of it, in order: a line of credits gives one for each role. */
export function whyLine(nodes: readonly [Flow, ...Flow[]], reading: Reading, index: number | undefined): string {
  const [node] = nodes
  if (isWire(node.rule) || index === undefined) return withFields(byEnvelope, node)
  const mark = reading.marks[index]
  if (mark?.by !== undefined) return withAnother(mark, reading)
  if (mark && Object.hasOwn(verdictRules, mark.rule))
    return [byRule(mark.rule), ...evidenceFor(reading.input, index)].join('; ')
  if (mark)
    return isNamedTest(mark.rule) ? namedTests[mark.rule] : withFields(`${mark.rule} matches the whole line`, ...nodes)
  if (node.type !== 'paragraph') return 'rule' in node && node.rule ? withFields(byRule(node.rule), ...nodes) : ''
  return node.lead
    ? 'no rule matches the whole line, and the story opens with it'
    : 'no rule matches the whole line: it stays'
}
