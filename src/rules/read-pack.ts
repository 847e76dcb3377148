/** A pack in YAML or JSON → a pack; faults are reported by line and column. */
import {didYouMean} from './did-you-mean.ts'
import {fragments} from './fragments.ts'
import type {NotLinearError} from './linear-pattern.ts'
import type {Pack, Rule} from './types.ts'

/** Keys and indices on the path to a value in a pack: `['rules', 0, 'pattern']`. */
export type Path = readonly (string | number)[]

/** A fault in a user's pack. */
export interface PackFault {
  /** The file with line and column, both from 1: `outlet.yaml:12:7`. */
  place: string
  message: string
}

/** The faults of a pack that can't be read; the message contains the first one. */
export class PackError extends Error {
  override name = 'PackError'
  readonly faults: readonly PackFault[]
  constructor(faults: readonly PackFault[]) {
    const [first, ...others] = faults
    const more = others.length > 0 ? ` (and ${others.length} more: see "newsparse rules check")` : ''
    super(`${first?.place}: ${first?.message}${more}`)
    this.faults = faults
  }
}

/** Ends the reading of one value, whose fault has been recorded. */
class Unreadable extends Error {}

type MakePattern = (source: string, flags: string) => Rule['pattern']

/** What reading needs, and where it records faults. */
interface Context {
  fail(path: Path, message: string): never
  makePattern: MakePattern
}

/** Reads one value of the document: checks it, and converts it to its form in a pack. */
type Read = (value: unknown, path: Path, context: Context) => unknown

const text: Read = (value, path, {fail}) => (typeof value === 'string' ? value : fail(path, 'must be text'))
const flag: Read = (value, path, {fail}) => (typeof value === 'boolean' ? value : fail(path, 'must be true or false'))
const anything: Read = (value) => value

const count: Read = (value, path, {fail}) =>
  Number.isInteger(value) && (value as number) > 0 ? value : fail(path, 'must be a whole number above 0')

const unknown = (word: unknown, known: readonly string[]) =>
  `"${word}" is unknown.${didYouMean(String(word), known)} Known: ${known.join(', ')}`

const oneOf =
  (...known: readonly string[]): Read =>
  (value, path, {fail}) =>
    known.includes(value as string) ? value : fail(path, unknown(value, known))

/** If a value can't be read, the others are read all the same, so that all faults are reported at once. */
function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

const listOf =
  (item: Read): Read =>
  (value, path, context) =>
    Array.isArray(value)
      ? value.map((one, index) => attempt(() => item(one, [...path, index], context)))
      : context.fail(path, 'must be a list')

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mappingOf =
  (item: Read): Read =>
  (value, path, context) =>
    isMapping(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, one]) => [key, attempt(() => item(one, [...path, key], context))])
        )
      : context.fail(path, 'must be a mapping')

/** A mapping with these keys and no others. */
const record =
  (keys: Readonly<Record<string, Read>>, ...required: readonly string[]): Read =>
  (value, path, context) => {
    if (!isMapping(value)) return context.fail(path, 'must be a mapping')
    const missing = required.filter((key) => value[key] === undefined)
    for (const key of missing) attempt(() => context.fail(path, `"${key}" is missing`))
    const entries = Object.entries(value).map(([key, one]) => [
      key,
      attempt(() => {
        const read = Object.hasOwn(keys, key) ? keys[key] : undefined
        const at = [...path, key]
        return read ? read(one, at, context) : context.fail(at, unknown(key, Object.keys(keys)))
      })
    ])
    return Object.fromEntries(entries)
  }

/** A name in braces, except those of `\p{Lu}` and similar. */
const reference = /(?<!\\[pP])\{([a-z]\w*)\}/giu

/** `{dash}` and similar become the fragment of that name. */
function fill(source: string, path: Path, {fail}: Context): string {
  const known: Readonly<Record<string, string>> = fragments
  return source.replaceAll(reference, (_whole, name: string) =>
    Object.hasOwn(known, name)
      ? (known[name] as string)
      : fail(path, `there is no fragment {${name}}: ${unknown(name, Object.keys(known))}`)
  )
}

/** Why V8 can't read a pattern: its message is known to more people than RE2's. */
function faultOf(source: string, flags: string): string | undefined {
  try {
    new RegExp(source, flags)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** A pattern: only its text, or `{source, flags}`. It is always a Unicode pattern, and runs in linear time. */
const regularExpression =
  (allowed: string): Read =>
  (value, path, context) => {
    const {fail, makePattern} = context
    const {source, flags = ''} = isMapping(value) ? value : {source: value}
    if (typeof source !== 'string') return fail(path, 'a pattern must be text, or a mapping of "source" and "flags"')
    const stray = String(flags).replaceAll(new RegExp(`[${allowed}]`, 'gu'), '')
    if (stray !== '') return fail(path, `the flag "${stray}" is not for packs; known: ${allowed}; "u" is always on`)
    const filled = fill(source, path, context)
    const fault = faultOf(filled, `${flags}u`)
    if (fault) return fail(path, fault)
    try {
      return makePattern(filled, `${flags}u`)
    } catch (error) {
      return fail(path, (error as NotLinearError).message)
    }
  }

/** Rules match one line; the signature patterns of an outlet match the whole text, in which a line may start anywhere. */
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
  lowerCaseWords: count,
  sentenceEnd: flag,
  alone: flag,
  apart: flag,
  notStory: flag,
  below: flag
})

const block = record(
  {
    lines: oneOf('title', 'caption', 'short', 'tight', 'wrapped', 'any'),
    case: oneOf('caps', 'title', 'sentence'),
    most: count,
    until: linePattern,
    label,
    atEnd: flag,
    whenBare: flag,
    holds: linePattern
  },
  'lines',
  'most'
)

const exampleRecord = record({text, line: count, fields: mappingOf(anything), language: text}, 'text')
const example: Read = (value, path, context) =>
  typeof value === 'string' ? value : exampleRecord(value, path, context)

const rule = record(
  {
    id: text,
    label,
    zone: oneOf('above', 'head', 'lead', 'body', 'tail', 'anywhere'),
    extent: oneOf('line', 'opening', 'ending', 'inside'),
    pattern: linePattern,
    shape,
    needs: listOf(text),
    block,
    fields: mappingOf(text),
    asks: oneOf('any', 'name', 'single', 'publisher', 'likely', 'medium'),
    named: oneOf('behind', 'before', 'attributive'),
    since: text,
    until: text,
    examples: record({match: listOf(example), skip: listOf(example)}, 'match', 'skip'),
    note: text,
    knownPlaces: flag,
    certain: flag,
    evidence: text,
    doubt: text
  },
  'id',
  'label',
  'zone',
  'pattern',
  'examples'
)

const sourceWords = record(
  Object.fromEntries(
    [
      'kinds',
      'owners',
      'attributes',
      'ordinary',
      'articles',
      'indefinites',
      'fusedArticles',
      'links',
      'joiners',
      'beforeDates',
      'occasions',
      'relatives',
      'mediumWords',
      'organisations',
      'nations',
      'networks',
      'noMedia',
      'adverbs',
      'notSubjects',
      'glued',
      'citing'
    ].map((key) => [key, listOf(text)])
  )
)

const vocabulary = record(
  {
    months: mappingOf(count),
    weekdays: listOf(text),
    dayParts: listOf(text),
    dateOrder: oneOf('day-first', 'month-first'),
    functionWords: listOf(text),
    dayMarks: listOf(text),
    dateJoiners: listOf(text),
    placeJoiners: listOf(text),
    regions: listOf(text),
    leadWords: listOf(text),
    creditRoles: mappingOf(text),
    jobTitles: listOf(text),
    sentenceWords: listOf(text),
    questionWords: listOf(text),
    sources: sourceWords,
    places: listOf(text),
    ownPlaces: listOf(text)
  },
  'months',
  'weekdays',
  'dayParts',
  'dateOrder',
  'places'
)

/** Its groups name the fields in the header. */
const placedPattern: Read = (value, path, context) =>
  linePattern(value, path, {...context, makePattern: (source, flags) => context.makePattern(source, `${flags}d`)})

/** A pattern that is matched against all lines of a header. */
const headerPattern = regularExpression('im')

const dialect = record(
  {
    name: text,
    format: oneOf('iptc7901', 'anpa1312', 'zczc'),
    outlet: text,
    recognise: headerPattern,
    info: placedPattern,
    ...Object.fromEntries(
      [
        'slug',
        'markers',
        'byline',
        'title',
        'deck',
        'note',
        'notebook',
        'signOff',
        'suffix',
        'dateline',
        'embargo',
        'trailer'
      ].map((key) => [key, linePattern])
    ),
    languages: mappingOf(text),
    lines: mappingOf(text),
    examples: listOf(record({header: text, fields: mappingOf(text)}, 'header', 'fields'))
  },
  'name',
  'format',
  'recognise',
  'examples'
)

const pack = record(
  {
    name: text,
    language: text,
    outlet: record({names: listOf(text), marks: listOf(textPattern)}, 'names'),
    vocabulary,
    dialects: listOf(dialect),
    wire: flag,
    pageWords: flag,
    rules: listOf(rule)
  },
  'name',
  'rules'
)

function readValue(value: unknown, context: Context): Pack {
  const read = attempt(() => pack(value, [], context)) as Pack
  for (const [index, one] of (read?.rules ?? []).entries())
    if (typeof one?.id === 'string' && !one.id.startsWith(`${read.name}/`))
      attempt(() => context.fail(['rules', index, 'id'], `the id must start with the pack's name: "${read.name}/…"`))
  return read
}

/** The key of the document that a message is about: `rules[0].pattern`. */
const pathText = (path: Path) =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${key}`)).join('')

/** The value of a document. The library rejects aliases of aliases, which would grow without limit. */
function contentOf(document: {toJS(): unknown}, name: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new PackError([{place: `${name}:1:1`, message: (error as Error).message}])
  }
}

/** A pack with its document, which knows the place of each value in the file. */
export interface OpenedPack {
  pack: Pack
  /** A fault of the value at the path. */
  faultAt(path: Path, message: string): PackFault
}

type Yaml = typeof import('yaml')

/** Read the packs of a file: YAML may contain several documents, separated by `---`. */
async function openAll(name: string, parse: (yaml: Yaml, counter: Counter) => readonly Parsed[]) {
  const [yaml, {LinearPattern}] = await Promise.all([import('yaml'), import('./linear-pattern.ts')])
  const counter = new yaml.LineCounter()
  const documents = parse(yaml, counter)
  const placeAt = (offset: number) => {
    const {line, col} = counter.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const errors = documents.flatMap((document) => document.errors)
  if (errors.length > 0)
    throw new PackError(
      errors.map(({pos, message}) => ({place: placeAt(pos[0]), message: message.split('\n')[0] as string}))
    )
  const faults: PackFault[] = []
  const opened = documents.map((document): OpenedPack => {
    const faultAt = (path: Path, message: string): PackFault => {
      const told = path.length > 0 ? `${pathText(path)}: ${message}` : message
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as
          | {range?: [number, number, number] | null}
          | undefined
        if (node?.range) return {place: placeAt(node.range[0]), message: told}
      }
      return {place: name, message: told}
    }
    const fail = (path: Path, message: string): never => {
      faults.push(faultAt(path, message))
      throw new Unreadable()
    }
    const makePattern: MakePattern = (pattern, flags) => new LinearPattern(pattern, flags)
    return {pack: readValue(contentOf(document, name), {fail, makePattern}), faultAt}
  })
  if (faults.length > 0) throw new PackError(faults)
  return opened
}

type Counter = InstanceType<Yaml['LineCounter']>
type Parsed = ReturnType<Yaml['parseDocument']>

/**
 * Read a pack from YAML or JSON, with the places of its values. The libraries for YAML and for linear patterns are loaded when they are needed. `name` is the
 * name of the file in messages.
 *
 * @throws PackError with all faults: for each the file, the line, the column and the key
 */
export async function openPack(source: string, name: string): Promise<OpenedPack> {
  const opened = await openAll(name, ({parseDocument}, lineCounter) => [parseDocument(source, {lineCounter})])
  return opened[0] as OpenedPack
}

/**
 * Read all packs of a file, with the places of their values: YAML may contain several, separated by `---`, such as those of the outlets of an archive.
 *
 * @throws PackError with all faults
 */
export const openPacks = (source: string, name: string): Promise<OpenedPack[]> =>
  openAll(name, ({parseAllDocuments, parseDocument}, lineCounter) => {
    const documents = parseAllDocuments(source, {lineCounter})
    // An empty file is read as one document, so that its missing keys are reported.
    return documents.length > 0 ? (documents as Parsed[]) : [parseDocument(source, {lineCounter})]
  })

/**
 * Read a pack from YAML or JSON. `name` is the name of the file in messages.
 *
 * @throws PackError that names the file, the line, the column and the key
 */
export const readPack = async (source: string, name: string): Promise<Pack> => (await openPack(source, name)).pack

/**
 * Read all packs of a file.
 *
 * @throws PackError that names the file, the line, the column and the key
 */
export const readPacks = async (source: string, name: string): Promise<Pack[]> =>
  (await openPacks(source, name)).map(({pack}) => pack)
