/** NITF and NewsML → an envelope and parts, by a table of the meaning of elements and attributes. */
import type {WireFormat} from '../../article/types.ts'
import {Envelope, tidy} from './envelope.ts'
import {looksMarked, MarkupBody, readMarkupView} from './markup-body.ts'
import {type Attribute, walkMarkup} from './markup-tokens.ts'
import {withoutRepeats} from './repeats.ts'
import type {Message, Piece, PieceRole, WireWords} from './types.ts'
import {View} from './view.ts'

/** The meaning of a format's elements and attributes. Names have no prefix; `a/b` is a `b` in an `a`, `b@c` an attribute. */
export interface XmlTable {
  format: WireFormat
  /** Elements that contain the story. */
  bodies: ReadonlySet<string>
  /** Elements outside it: the role of a part, or the name of a field. */
  elements: Readonly<Record<string, string>>
  /** Attributes: the name of a field. */
  attributes: Readonly<Record<string, string>>
  /** Elements that name a field in one attribute and have its value in another: `meta`, `Property`. */
  pairs: Readonly<Record<string, readonly [name: string, value: string]>>
  /** Names of such fields, in lower case, with the names that they have here. */
  names: Readonly<Record<string, string>>
  /** Fields whose values are codes with a scheme before them: `stat:usable`. */
  codes: ReadonlySet<string>
  /** Fields that may name the outlet, the best one first. */
  outlets: readonly string[]
  /** Elements whose meaning an attribute changes: `element` → `attribute=pattern` → role or field. */
  variants: readonly {element: string; attribute: string; value: RegExp; means: string}[]
}

const roles: ReadonlySet<string> = new Set<PieceRole>([
  'headline',
  'deck',
  'byline',
  'note',
  'dateline',
  'credit',
  'caption'
])

interface Node {
  name: string
  means: string
  view: View
  attributes: readonly Attribute[]
  /** Parts of a byline or a dateline, by element. */
  parts: Map<string, string[]>
  /** How deep it is inside an element with a role; 0 outside. */
  depth: number
  /** The element that has the role. */
  holder?: Node | undefined
  /** The type of a component of NewsML 1: "Main", "Caption". */
  component?: {role: string} | undefined
}

/** Roles whose parts have a meaning: names, titles, places, dates. */
const hasParts: ReadonlySet<string> = new Set(['byline', 'dateline'])
/** Parts are not nested deeper. */
const deepest = 6

interface Body {
  name: string
  depth: number
  markup: MarkupBody
  view: View
}

/** The head of a document inside the body of another. */
const innerHead = 'body.head'

class Reader {
  readonly #table: XmlTable
  readonly #words: WireWords
  readonly envelope: Envelope
  readonly #stack: Node[] = []
  /** How many elements of a name are open: most closing tags of damaged files close none. */
  readonly #open = new Map<string, number>()
  readonly #outlets = new Map<string, string>()
  /** The language of the first headline, if its element names one. */
  #titleLanguage: string | undefined
  #body: Body | undefined
  /** The body in which the head of an inner document is read: NITF in NewsML. */
  #outer: {body: Body; depth: number} | undefined

  constructor(table: XmlTable, words: WireWords) {
    this.#table = table
    this.#words = words
    this.envelope = new Envelope(table.format)
  }

  open(name: string, attributes: readonly Attribute[], end: number): void {
    if (this.#body && name === innerHead) {
      this.#body.markup.finish()
      this.#outer = {body: this.#body, depth: this.#stack.length}
      this.#body = undefined
    }
    if (this.#body) {
      if (name === this.#body.name) this.#body.depth++
      this.#body.markup.open(name, attributes, end)
      return
    }
    const means = this.#meaning(name, attributes)
    this.#attributes(name, attributes)
    const parent = this.#stack.at(-1)
    const holder = parent && (parent.holder ?? (roles.has(parent.means) ? parent : undefined))
    if (this.#table.bodies.has(name) && holder?.means !== 'note')
      this.#body = {name, depth: 0, markup: new MarkupBody(), view: new View()}
    else {
      const component = name === 'NewsComponent' ? {role: ''} : parent?.component
      this.#push({name, means, attributes, holder, component, depth: holder ? (parent?.depth ?? 0) + 1 : 0}, end)
    }
    const role = name === 'Role' ? attributes.find((one) => one.name === 'FormalName')?.value : undefined
    if (role && parent?.component) parent.component.role = role
  }

  /** Text in an element with a role belongs to it; only names, places and dates are read on their own. */
  #push(node: Omit<Node, 'view' | 'parts'>, at: number): void {
    const {holder, depth, name} = node
    const isPart = holder && hasParts.has(holder.means) && depth <= deepest
    const view = holder && !isPart ? (this.#stack.at(-1) as Node).view : new View()
    if (view.last !== '' && isBlock.test(name) && /\S/.test(view.last)) view.put(' ', at, at)
    this.#stack.push({...node, view, parts: new Map()})
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1)
  }

  #pop(): void {
    const node = this.#stack.pop() as Node
    this.#open.set(node.name, (this.#open.get(node.name) ?? 1) - 1)
    this.#end(node)
  }

  close(name: string, start: number): void {
    if (this.#body) {
      if (name === this.#body.name && this.#body.depth-- === 0) this.#endBody()
      else this.#body.markup.close(name, start)
      return
    }
    if (!this.#open.get(name)) return
    const at = this.#stack.findLastIndex((node) => node.name === name)
    // The head of an inner document ends, at the latest, with the element that contains the document.
    const stop = this.#outer && at < this.#outer.depth ? this.#outer.depth : at
    while (this.#stack.length > stop) this.#pop()
    if (!this.#outer || this.#stack.length > this.#outer.depth) return
    this.#body = this.#outer.body
    this.#outer = undefined
    if (stop !== at) this.close(name, start)
  }

  text(words: string, start: number, end: number): void {
    if (this.#body) {
      this.#body.markup.text(words, start, end)
      this.#body.view.put(words, start, end)
      return
    }
    this.#stack.at(-1)?.view.put(words, start, end)
  }

  finish(): void {
    while (this.#stack.length > (this.#outer?.depth ?? 0)) this.#pop()
    this.#body ??= this.#outer?.body
    if (this.#body) this.#endBody()
    while (this.#stack.length > 0) this.#pop()
    const {wire} = this.envelope
    if (wire.urgency === null && /^[1-9]$/.test(wire.priority ?? '')) wire.urgency = Number(wire.priority)
    wire.language ??= [wire.fields['itemLanguage'] ?? null].flat()[0] as string | null
    wire.service ??= codeOf([wire.fields['serviceCode'] ?? ''].flat()[0] as string) || null
    wire.sent = isoTime(wire.sent)
    wire.embargo = isoTime(wire.embargo)
    // A release time that is not later than the message is not an embargo.
    if (!isLater(wire.embargo, wire.sent)) {
      this.envelope.say('released', wire.embargo ?? '')
      wire.embargo = null
    }
  }

  /** The outlet, by the best field that names one; a web address is the last choice. */
  get outlet(): string | undefined {
    const names = this.#table.outlets.flatMap((name) => this.#outlets.get(name) ?? [])
    return names.find((name) => !isHost.test(name)) ?? names[0]
  }

  /** A field, and the outlet if the field may name it. `key` is its name in the format. */
  #say(key: string, means: string, start: number, end: number, value: string): void {
    this.envelope.field(means, start, end, value)
    const name = tidy(codeOf(value)).replace(/[\s\u2013-]+$/, '')
    const known = this.#table.outlets.find((field) => field === key || field === means)
    if (known && name !== '' && name !== 'unknown' && !this.#outlets.has(known)) this.#outlets.set(known, name)
  }

  #endBody(): void {
    const body = this.#body
    this.#body = undefined
    if (!body) return
    body.markup.finish()
    // Escaped mark-up in the body is read as mark-up.
    const {pieces} = body.markup
    const escaped = pieces.length <= 1 && looksMarked(body.view.text)
    const isCaption = /caption/i.test(this.#stack.at(-1)?.component?.role ?? '')
    for (const piece of escaped ? readMarkupView(body.view) : pieces) {
      if (isCaption && piece.role === 'copy') piece.role = 'caption'
      if (piece.role === 'field')
        this.envelope.field(piece.name ?? 'header', piece.start, piece.end, piece.view?.text ?? '')
      else if (piece.role === 'headline') this.envelope.headline(piece, '')
      else this.envelope.put(piece)
    }
  }

  #meaning(name: string, attributes: readonly Attribute[]): string {
    const {elements, variants} = this.#table
    const variant = variants.find(
      ({element, attribute, value}) =>
        element === name && attributes.some((one) => one.name === attribute && value.test(one.value))
    )
    if (variant) return variant.means
    const parent = this.#stack.at(-1)?.name
    return elements[`${parent}/${name}`] ?? elements[name] ?? name
  }

  #attributes(name: string, attributes: readonly Attribute[]): void {
    const parent = this.#stack.at(-1)?.name
    const {attributes: known, pairs, names, codes} = this.#table
    const pair = pairs[name]
    const key = pair && attributes.find((one) => one.name === pair[1]) && attributes.find((one) => one.name === pair[0])
    for (const attribute of attributes) {
      if (attribute.value.trim() === '' || /^xmlns|^schemaLocation$/.test(attribute.name) || attribute === key) continue
      const own = key && attribute.name === pair?.[1] ? key.value : undefined
      const means =
        (own && (names[own.toLowerCase()] ?? own)) ||
        known[`${parent}/${name}@${attribute.name}`] ||
        known[`${name}@${attribute.name}`] ||
        `${name}@${attribute.name}`
      const value = codes.has(means) ? codeOf(attribute.value) : attribute.value
      this.#say(`${name}@${attribute.name}`, means, attribute.start, attribute.end, value)
    }
  }

  #end(node: Node): void {
    const parent = this.#stack.at(-1)
    if (parent && (node.holder || node.means === '')) {
      if (node.view !== parent.view) this.#endPart(node, parent)
      return
    }
    const {text} = node.view
    const from = text.length - text.trimStart().length
    if (text.trim() === '') return
    const view = node.view.slice(from, text.trimEnd().length)
    const [start, end] = [view.startOf(0), view.endOf(view.text.length)]
    if (roles.has(node.means)) this.#piece(node, {role: node.means as PieceRole, start, end, view})
    else this.#say(node.name, node.means, start, end, view.text)
  }

  /** Inside a byline or a dateline, parts are text of it. */
  #endPart({name, means, view, attributes, parts}: Node, parent: Node): void {
    const {text} = view
    if ((means === 'title' || isBlock.test(name)) && text !== '' && /\S/.test(parent.view.last))
      parent.view.put(' ', view.startOf(0), view.startOf(0))
    const words = tidy(text)
    const add = (key: string, values: readonly string[]) => {
      const known = parent.parts.get(key)
      if (known) known.push(...values)
      else parent.parts.set(key, [...values])
    }
    const norm = isoTime(attributes.find((one) => one.name === 'norm')?.value ?? null)
    if (norm) parent.parts.set('day', [norm])
    if (words !== '') add(means === '' ? name : means, [words])
    for (const [key, values] of parts) add(key, values)
    parent.view.putSlice(view, 0, text.length)
  }

  #piece(node: Node, piece: Piece): void {
    const {parts} = node
    if (piece.role === 'dateline') {
      const places = parts.get('location') ?? parts.get('city') ?? []
      const [date] = parts.get('day') ?? []
      // If it contains only a time, that is when the message was sent.
      if (!/\p{L}/u.test((piece.view?.text ?? '').replace(/(?<=[\d\s])(?:[TZ]|GMT|UTC)(?=[\d\s+-]|$)/g, ''))) {
        this.envelope.field('storyDate', piece.start, piece.end, piece.view?.text ?? '')
        return
      }
      piece.dateline = {places, ...(date ? {date: date.slice(0, 10)} : {})}
    }
    const [title] = parts.get('title') ?? []
    if (piece.role === 'byline' && title) piece.title = title
    if (piece.role === 'note') this.#embargo(piece.view?.text ?? '')
    if (piece.role === 'headline') this.#headline(node, piece)
    else this.envelope.put(piece)
  }

  /** A headline; one in another language than the first is ignored. */
  #headline({attributes}: Node, piece: Piece): void {
    const language = attributes
      .find(({name}) => name === 'lang')
      ?.value.slice(0, 2)
      .toLowerCase()
    if (language && this.#titleLanguage && language !== this.#titleLanguage)
      this.envelope.field('headline other', piece.start, piece.end, piece.view?.text ?? '')
    else this.envelope.headline(piece, '')
    this.#titleLanguage ??= language
  }

  /** A line for editors that says until when the story must not be published. */
  #embargo(words: string): void {
    const {until} = this.#words.usual.iptc7901?.embargo?.exec(tidy(words))?.groups ?? {}
    if (until) this.envelope.say('embargo', until)
  }
}

/** Elements whose text is separated from the text before. */
const isBlock = /^(?:p|li|ul|ol|div|section|header|h[1-6]|hl[12]|td|th|tr|table|blockquote|dt|dd)$/

const isHost = /^[\w-]+(?:\.[\w-]+)+$/

/** `stat:usable` without its scheme. A name that begins with a word and a colon stays: after a scheme there is no blank. */
const codeOf = (value: string): string => /^[\w.-]{1,30}:(?!\/\/)(\S.*)$/.exec(value)?.[1] ?? value

/** Whether one time is later than another; a time that is incomplete counts as later. */
function isLater(time: string | null, other: string | null): boolean {
  const full = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/
  if (!time || !other || !full.test(time) || !full.test(other)) return true
  return new Date(time).getTime() > new Date(other).getTime()
}

/** The extended form of a basic ISO 8601 time: `20130314T081500Z`, `…+0100`; any other text stays. */
export function isoTime(raw: string | null): string | null {
  const zoned = /^(\d{4}-\d\d-\d\dT[\d:.]{5,16}[+-]\d\d)(\d\d)$/.exec(raw ?? '')
  if (zoned) return `${zoned[1]}:${zoned[2]}`
  const match =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(?:\.\d+)?([+-]\d\d):?(\d\d)|T(\d\d)(\d\d)(\d\d)?(?:\.\d+)?(Z?))?$/.exec(
      raw ?? ''
    )
  if (!match) return raw
  const [, year, month, day, h1, m1, s1, zh, zm, h2, m2, s2, z] = match
  const date = `${year}-${month}-${day}`
  if (h1) return `${date}T${h1}:${m1}:${s1 ?? '00'}${zh}:${zm}`
  return h2 ? `${date}T${h2}:${m2}:${s2 ?? '00'}${z ?? ''}` : date
}

/** Text directly in the element for headlines, or the document's title, is the headline of a story that has no other. */
function promoteTitle(pieces: Piece[]): void {
  const named = (wanted: string) => pieces.find(({role, name}) => role === 'field' && name === wanted)
  const title = named('hedline') ?? named('title')
  if (title) title.role = 'headline'
}

/** Read an XML message by its table. */
export function readXml(text: string, table: XmlTable, words: WireWords): Message {
  const reader = new Reader(table, words)
  walkMarkup(text, true, {
    open: ({name, attributes, end}) => reader.open(name, attributes, end),
    close: (name, start) => reader.close(name, start),
    text: (value, start, end) => reader.text(value, start, end)
  })
  reader.finish()
  const message = reader.envelope.message()
  if (!message.pieces.some(({role}) => role === 'headline')) promoteTitle(message.pieces)
  const {outlet} = reader
  return {...message, pieces: withoutRepeats(message.pieces), ...(outlet ? {outlet} : {})}
}
