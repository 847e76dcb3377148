/** A pack written in YAML or JSON → a pack, with faults told by line and column. */
import {fragments} from './fragments.ts'
import type {Extent, Label, Pack, Rule, Zone} from './types.ts'

/** A fault in a user's pack; the message names the pack and, where known, line and column. */
export class PackError extends Error {
  override name = 'PackError'
}

const zones: readonly Zone[] = ['head', 'lead', 'body', 'tail', 'anywhere']
const extents: readonly Extent[] = ['line', 'opening', 'ending', 'inside']
const labels =
  /^(?:headline|deck|byline|dateline|subheading|paragraph|quote|agate|caption|credit|note|source|boilerplate:(?:advertisement|related|video|promotion|embed|caption|pagination|tags|sharing|legal|other))$/u

/** `{dash}` and its like in a pattern become the fragments of that name. */
const fill = (source: string) =>
  source.replaceAll(/\{([a-z]\w*)\}/giu, (whole, name: string) => (fragments as Record<string, string>)[name] ?? whole)

type Fail = (path: readonly (string | number)[], message: string) => never

function patternOf(value: unknown, path: readonly (string | number)[], fail: Fail): RegExp {
  const {source, flags = ''} =
    typeof value === 'object' && value !== null ? (value as {source?: unknown; flags?: string}) : {source: value}
  if (typeof source !== 'string') return fail(path, 'pattern must be a string, or {source, flags}')
  if (/[^i]/u.test(flags)) return fail(path, `flags may be "i" alone, not "${flags}"`)
  try {
    return new RegExp(fill(source), `${flags}u`)
  } catch (error) {
    return fail(path, error instanceof Error ? error.message : String(error))
  }
}

const ruleKeys = new Set([
  'id',
  'label',
  'zone',
  'extent',
  'pattern',
  'shape',
  'needs',
  'block',
  'fields',
  'since',
  'until',
  'examples',
  'note'
])

function readRule(value: unknown, index: number, pack: string, fail: Fail): Rule {
  const path = ['rules', index]
  if (typeof value !== 'object' || value === null) return fail(path, 'a rule must be a mapping')
  const rule = value as Record<string, unknown>
  for (const key of Object.keys(rule))
    if (!ruleKeys.has(key)) fail([...path, key], `unknown key "${key}"; known: ${[...ruleKeys].join(', ')}`)
  const {id, label, zone = 'anywhere', extent} = rule
  if (typeof id !== 'string' || !id.startsWith(`${pack}/`))
    return fail([...path, 'id'], `id must be "${pack}/" and a name in kebab-case`)
  if (typeof label !== 'string' || !labels.test(label)) return fail([...path, 'label'], `unknown label "${label}"`)
  if (!zones.includes(zone as Zone))
    return fail([...path, 'zone'], `unknown zone "${zone}"; known: ${zones.join(', ')}`)
  if (extent !== undefined && !extents.includes(extent as Extent))
    return fail([...path, 'extent'], `unknown extent "${extent}"; known: ${extents.join(', ')}`)
  const pattern = patternOf(rule['pattern'], [...path, 'pattern'], fail)
  const block = rule['block'] as {until?: unknown} | undefined
  const until = block?.until === undefined ? {} : {until: patternOf(block.until, [...path, 'block', 'until'], fail)}
  return {
    ...(rule as object),
    id,
    label: label as Label,
    zone: zone as Zone,
    pattern,
    ...(block ? {block: {...block, ...until} as NonNullable<Rule['block']>} : {}),
    examples: (rule['examples'] as Rule['examples']) ?? {match: [], skip: []}
  } as Rule
}

/**
 * Read a pack from YAML or JSON; the YAML library is loaded when it is needed. `name` is what messages call it: its file.
 *
 * @throws PackError naming the pack, the line and the column
 */
export async function readPack(source: string, name: string): Promise<Pack> {
  const {LineCounter, parseDocument} = await import('yaml')
  const counter = new LineCounter()
  const document = parseDocument(source, {lineCounter: counter})
  const at = (offset: number | undefined) => {
    if (offset === undefined) return name
    const {line, col} = counter.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const [syntax] = document.errors
  if (syntax) throw new PackError(`${at(syntax.pos[0])}: ${syntax.message.split('\n')[0]}`)
  const fail: Fail = (path, message) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as {range?: [number, number, number]} | undefined
      if (node?.range) throw new PackError(`${at(node.range[0])}: ${message}`)
    }
    throw new PackError(`${name}: ${message}`)
  }
  const value = document.toJS() as Record<string, unknown> | null
  if (typeof value !== 'object' || value === null) return fail([], 'a pack is a mapping with "name" and "rules"')
  const {name: pack, rules} = value
  if (typeof pack !== 'string') return fail(['name'], 'a pack needs a "name"')
  if (!Array.isArray(rules)) return fail(['rules'], 'a pack needs a list of "rules"')
  return {
    ...(value as object),
    name: pack,
    rules: rules.map((rule, index) => readRule(rule, index, pack, fail))
  } as Pack
}
