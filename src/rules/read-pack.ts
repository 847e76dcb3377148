/** A pack written in YAML or JSON → a pack, with faults told by line and column. */
import {fragments} from './fragments.ts'
import type {Pack} from './types.ts'

/** A fault in a user's pack; the message names the pack's file and, where known, line and column. */
export class PackError extends Error {
  override name = 'PackError'
}

type Path = readonly (string | number)[]
type Fail = (path: Path, message: string) => never
/** Reads one value of the document: checks it, and makes of it what a pack holds. */
type Read = (value: unknown, path: Path, fail: Fail) => unknown

const text: Read = (value, path, fail) => (typeof value === 'string' ? value : fail(path, 'must be text'))
const flag: Read = (value, path, fail) => (typeof value === 'boolean' ? value : fail(path, 'must be true or false'))
const anything: Read = (value) => value

const count: Read = (value, path, fail) =>
  Number.isInteger(value) && (value as number) > 0 ? value : fail(path, 'must be a whole number above 0')

const oneOf =
  (...known: readonly string[]): Read =>
  (value, path, fail) =>
    known.includes(value as string) ? value : fail(path, `"${value}" is unknown; known: ${known.join(', ')}`)

const listOf =
  (item: Read): Read =>
  (value, path, fail) =>
    Array.isArray(value) ? value.map((one, index) => item(one, [...path, index], fail)) : fail(path, 'must be a list')

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mappingOf =
  (item: Read): Read =>
  (value, path, fail) =>
    isMapping(value)
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, item(one, [...path, key], fail)]))
      : fail(path, 'must be a mapping')

/** A mapping with these keys and no others. */
const record =
  (keys: Readonly<Record<string, Read>>, ...required: readonly string[]): Read =>
  (value, path, fail) => {
    if (!isMapping(value)) return fail(path, 'must be a mapping')
    for (const key of required) if (value[key] === undefined) fail(path, `"${key}" is missing`)
    const entries = Object.entries(value).map(([key, one]) => {
      const read = keys[key] ?? fail([...path, key], `"${key}" is unknown; known: ${Object.keys(keys).join(', ')}`)
      return [key, read(one, [...path, key], fail)]
    })
    return Object.fromEntries(entries)
  }

/** A name in braces, but for those of `\p{Lu}` and its like. */
const reference = /(?<!\\[pP])\{([a-z]\w*)\}/giu

/** `{dash}` and its like become the fragments of that name. */
function fill(source: string, path: Path, fail: Fail): string {
  const known: Readonly<Record<string, string>> = fragments
  return source.replaceAll(
    reference,
    (_whole, name: string) =>
      known[name] ?? fail(path, `there is no fragment {${name}}; known: ${Object.keys(known).join(', ')}`)
  )
}

/** A pattern: its text alone, or `{source, flags}`. It is always a Unicode pattern. */
const regularExpression =
  (allowed: string): Read =>
  (value, path, fail) => {
    const {source, flags = ''} = isMapping(value) ? value : {source: value}
    if (typeof source !== 'string') return fail(path, 'a pattern must be text, or a mapping of "source" and "flags"')
    const stray = String(flags).replaceAll(new RegExp(`[${allowed}]`, 'gu'), '')
    if (stray !== '') return fail(path, `the flag "${stray}" is not for packs; known: ${allowed}; "u" is always on`)
    try {
      return new RegExp(fill(source, path, fail), `${flags}u`)
    } catch (error) {
      if (error instanceof PackError) throw error
      return fail(path, error instanceof Error ? error.message : String(error))
    }
  }

/** Rules see one line; marks see the whole text, where a line may start anywhere. */
const linePattern = regularExpression('i')
const textPattern = regularExpression('im')

const reasons = [
  'advertisement',
  'related',
  'video',
  'promotion',
  'embed',
  'caption',
  'pagination',
  'tags',
  'sharing',
  'legal',
  'other'
]
const label = oneOf(
  ...[
    'headline',
    'deck',
    'byline',
    'dateline',
    'subheading',
    'paragraph',
    'quote',
    'agate',
    'caption',
    'credit',
    'note',
    'source'
  ],
  ...reasons.map((reason) => `boilerplate:${reason}`)
)

const shape = record({
  words: count,
  length: count,
  case: oneOf('caps', 'title', 'sentence'),
  sentenceEnd: flag,
  alone: flag
})

const block = record(
  {
    lines: oneOf('title', 'caption', 'short', 'any'),
    most: count,
    until: linePattern,
    label,
    atEnd: flag,
    whenBare: flag
  },
  'lines',
  'most'
)

const exampleRecord = record({text, line: count, fields: mappingOf(anything), language: text}, 'text')
const example: Read = (value, path, fail) => (typeof value === 'string' ? value : exampleRecord(value, path, fail))

const rule = record(
  {
    id: text,
    label,
    zone: oneOf('head', 'lead', 'body', 'tail', 'anywhere'),
    extent: oneOf('line', 'opening', 'ending', 'inside'),
    pattern: linePattern,
    shape,
    needs: listOf(text),
    block,
    fields: mappingOf(text),
    since: text,
    until: text,
    examples: record({match: listOf(example), skip: listOf(example)}, 'match', 'skip'),
    note: text,
    doubt: text
  },
  'id',
  'label',
  'zone',
  'pattern',
  'examples'
)

const vocabulary = record(
  {
    months: mappingOf(count),
    weekdays: listOf(text),
    dayParts: listOf(text),
    dateOrder: oneOf('day-first', 'month-first'),
    functionWords: listOf(text),
    leadWords: listOf(text),
    places: listOf(text)
  },
  'months',
  'weekdays',
  'dayParts',
  'dateOrder',
  'functionWords',
  'places'
)

const pack = record(
  {
    name: text,
    language: text,
    outlet: record({names: listOf(text), marks: listOf(textPattern)}, 'names'),
    vocabulary,
    wire: flag,
    rules: listOf(rule)
  },
  'name',
  'rules'
)

function readValue(value: unknown, fail: Fail): Pack {
  const read = pack(value, [], fail) as Pack
  read.rules.forEach(({id}, index) => {
    if (!id.startsWith(`${read.name}/`))
      fail(['rules', index, 'id'], `the id must start with the pack's name: "${read.name}/…"`)
  })
  return read
}

/** Which key of the document a message is about: `rules[0].pattern`. */
const pathText = (path: Path) =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('')

/**
 * Read a pack from YAML or JSON; the YAML library is loaded when it is needed. `name` is what messages call it: its file.
 *
 * @throws PackError naming the file, the line, the column and the key
 */
export async function readPack(source: string, name: string): Promise<Pack> {
  const {LineCounter, parseDocument} = await import('yaml')
  const counter = new LineCounter()
  const document = parseDocument(source, {lineCounter: counter})
  const at = (offset: number) => {
    const {line, col} = counter.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const [syntax] = document.errors
  if (syntax) throw new PackError(`${at(syntax.pos[0])}: ${syntax.message.split('\n')[0]}`)
  const fail: Fail = (path, message) => {
    const told = path.length > 0 ? `${pathText(path)}: ${message}` : message
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as {range?: [number, number, number] | null} | undefined
      if (node?.range) throw new PackError(`${at(node.range[0])}: ${told}`)
    }
    throw new PackError(`${name}: ${told}`)
  }
  return readValue(document.toJS(), fail)
}
