/** ninjs, versions 1 to 3 and variants of newsrooms → an envelope and parts. */
import {Envelope} from './envelope.ts'
import {type JsonValue, jsonValues} from './json-strings.ts'
import {looksMarked, readMarkupView} from './markup-body.ts'
import {withoutRepeats} from './repeats.ts'
import type {Message, PieceRole} from './types.ts'
import {isoTime} from './xml.ts'

/** The meaning of keys, by their path in lower case, with `#` for an index: the role of a part, or the name of a field. */
const meanings: Readonly<Record<string, string>> = {
  uri: 'id',
  guid: 'id',
  headline: 'headline',
  headline_main: 'headline',
  headline_sub: 'deck',
  by: 'byline',
  byline: 'byline',
  slugline: 'slug',
  language: 'language',
  urgency: 'urgency',
  priority: 'priority',
  version: 'version',
  versioncreated: 'sent',
  firstcreated: 'firstCreated',
  contentcreated: 'contentCreated',
  embargoed: 'embargo',
  embargoeduntil: 'embargo',
  pubstatus: 'status',
  ednote: 'note',
  wordcount: 'wordCount',
  infosource: 'provider',
  'infosource.#.name': 'provider',
  'infosources.#.name': 'provider',
  source: 'provider',
  'subject.#.name': 'keywords',
  'subjects.#.name': 'keywords',
  'keywords.#': 'keywords',
  'genre.#.name': 'genre',
  'service.#.name': 'service',
  description_text: 'deck',
  'descriptions.#.value': 'deck',
  copyrightholder: 'copyright'
}

const isRole: ReadonlySet<string> = new Set<PieceRole>(['headline', 'deck', 'byline', 'note', 'caption'])

const pathOf = ({path}: JsonValue): string =>
  path.map((key) => (typeof key === 'number' ? '#' : key.toLowerCase())).join('.')

/** An element of a list, by its path: what its other keys say about it. */
type Siblings = ReadonlyMap<string, string>

/** The other keys of the object that contains a value, by `path/key`. */
function indexValues(values: readonly JsonValue[]): Siblings {
  return new Map(values.map(({path, view}) => [path.join('/').toLowerCase(), view.text]))
}

const sibling = ({path}: JsonValue, key: string, all: Siblings): string =>
  all.get([...path.slice(0, -1), key].join('/').toLowerCase()) ?? ''

/** A value that is the body of the story, and its rank: mark-up is better than plain text. */
function bodyRank(value: JsonValue, name: string, all: Siblings): number {
  if (!value.isString || value.view.text.trim() === '') return 0
  const key = /^body_(\w+)$/.exec(name)?.[1]
  const listed = name === 'bodies.#.value'
  if (!key && !listed) return 0
  if (listed && /summary|caption|headline/.test(sibling(value, 'role', all))) return 0
  return looksMarked(value.view.text) || /html/.test(`${key} ${sibling(value, 'contenttype', all)}`) ? 2 : 1
}

/** The values of a document; before the first document of a list is the bracket of the list. */
function documentValues(text: string): JsonValue[] {
  const values = [...jsonValues(text)]
  return /^[\s\ufeff]*\[/.test(text) ? values.map((value) => ({...value, path: value.path.slice(1)})) : values
}

/** Read a document of ninjs. */
export function readNinjs(text: string): Message {
  const envelope = new Envelope('ninjs')
  const values = documentValues(text)
  const all = indexValues(values)
  const ranked = values.map((value) => bodyRank(value, pathOf(value), all))
  const best = Math.max(0, ...ranked)
  const body = best > 0 ? values[ranked.indexOf(best)] : undefined
  for (const value of values) {
    if (value === body) readBody(value, envelope)
    else readValue(value, pathOf(value), all, envelope)
  }
  const {wire} = envelope
  const provider = [wire.fields['provider'] ?? null].flat()[0] as string | null
  if (wire.urgency === null && /^[1-9]$/.test(wire.priority ?? '')) wire.urgency = Number(wire.priority)
  if (wire.priority === null && wire.urgency !== null) wire.priority = String(wire.urgency)
  wire.sent = isoTime(wire.sent)
  wire.embargo = isoTime(wire.embargo)
  wire.service ??= provider
  const message = envelope.message()
  return {...message, pieces: withoutRepeats(message.pieces), ...(provider ? {outlet: provider} : {})}
}

function readBody({view}: JsonValue, envelope: Envelope): void {
  if (looksMarked(view.text)) {
    for (const piece of readMarkupView(view)) envelope.put(piece)
    return
  }
  const {text} = view
  const inner = view.slice(text.length - text.trimStart().length, text.trimEnd().length)
  envelope.put({role: 'copy', start: inner.startOf(0), end: inner.endOf(inner.text.length), view: inner})
}

function readValue(value: JsonValue, name: string, all: Siblings, envelope: Envelope): void {
  const {start, end, view, isString} = value
  const means = meaningOf(value, name, all)
  if (isRole.has(means) && isString && view.text.trim() !== '') {
    envelope.put({role: means as PieceRole, start, end, view})
    return
  }
  // JSON literals that have no text.
  if (!isString && (view.text === 'null' || view.text === 'false'))
    envelope.put({role: 'field', name: means, start, end})
  else envelope.field(means, start, end, view.text)
}

function meaningOf(value: JsonValue, name: string, all: Siblings): string {
  if (name === 'headlines.#.value') {
    const role = sibling(value, 'role', all)
    if (/sub|deck/i.test(role)) return 'deck'
    return role === '' || /main|headline|^hld/i.test(role) || value.path[1] === 0 ? 'headline' : 'headline other'
  }
  const means = meanings[name] ?? value.path.join('.')
  // The description of a picture is its caption.
  if (means === 'deck' && !/^(?:|text|composite)$/.test(all.get('type') ?? '')) return 'caption'
  return means
}
