/** NITF and NewsML → an envelope and pieces, by a table of what their elements and attributes say. */
import type {WireFormat} from '../../article/types.ts'
import {Envelope, tidy} from './envelope.ts'
import {looksMarked, MarkupBody, readMarkupView} from './markup-body.ts'
import {type Attribute, walkMarkup} from './markup-tokens.ts'
import type {Message, Piece, PieceRole} from './types.ts'
import {View} from './view.ts'

/** What elements and attributes of a format say. Names are without prefix; `a/b` is a `b` in an `a`, `b@c` an attribute. */
export interface XmlTable {
  format: WireFormat
  /** Elements that hold the story. */
  bodies: ReadonlySet<string>
  /** Elements outside of it: a role of a piece, or the name of a field. */
  elements: Readonly<Record<string, string>>
  /** Attributes: the name of a field. */
  attributes: Readonly<Record<string, string>>
  /** Elements that an attribute turns into another thing: `element` → `attribute=pattern` → role or field. */
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
  parts: Record<string, string[]>
}

class Reader {
  readonly #table: XmlTable
  readonly envelope: Envelope
  readonly #stack: Node[] = []
  #body: {name: string; depth: number; markup: MarkupBody; view: View} | undefined

  constructor(table: XmlTable) {
    this.#table = table
    this.envelope = new Envelope(table.format)
  }

  open(name: string, attributes: readonly Attribute[], end: number): void {
    if (this.#body) {
      if (name === this.#body.name) this.#body.depth++
      this.#body.markup.open(name, attributes, end)
      return
    }
    const means = this.#meaning(name, attributes)
    this.#attributes(name, attributes)
    if (this.#table.bodies.has(name) && !this.#stack.some((node) => node.means === 'note'))
      this.#body = {name, depth: 0, markup: new MarkupBody(), view: new View()}
    else this.#stack.push({name, means, view: new View(), attributes, parts: {}})
  }

  close(name: string, start: number): void {
    if (this.#body) {
      if (name === this.#body.name && this.#body.depth-- === 0) this.#endBody()
      else this.#body.markup.close(name, start)
      return
    }
    const at = this.#stack.findLastIndex((node) => node.name === name)
    if (at === -1) return
    while (this.#stack.length > at) this.#end(this.#stack.pop() as Node)
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
    if (this.#body) this.#endBody()
    while (this.#stack.length > 0) this.#end(this.#stack.pop() as Node)
    const {wire} = this.envelope
    if (wire.urgency === null && /^[1-9]$/.test(wire.priority ?? '')) wire.urgency = Number(wire.priority)
    wire.sent = isoTime(wire.sent)
    wire.embargo = isoTime(wire.embargo)
  }

  #endBody(): void {
    const body = this.#body
    this.#body = undefined
    if (!body) return
    body.markup.finish()
    // Markup that stands escaped in the body is read as such.
    const {pieces} = body.markup
    const escaped = pieces.length <= 1 && looksMarked(body.view.text)
    for (const piece of escaped ? readMarkupView(body.view) : pieces) this.envelope.put(piece)
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
    const key = attributes.find((attribute) => attribute.name === 'name')?.value
    for (const attribute of attributes) {
      if (
        attribute.value.trim() === '' ||
        /^xmlns|^schemaLocation$/.test(attribute.name) ||
        (key && attribute.name === 'name')
      )
        continue
      const {attributes: known} = this.#table
      const means =
        (name === 'meta' && attribute.name === 'content' && key) ||
        known[`${parent}/${name}@${attribute.name}`] ||
        known[`${name}@${attribute.name}`] ||
        `${name}@${attribute.name}`
      this.envelope.field(means, attribute.start, attribute.end, attribute.value)
    }
  }

  #end(node: Node): void {
    const {text} = node.view
    const parent = this.#stack.at(-1)
    const inner = node.means === '' || this.#stack.some(({means}) => roles.has(means))
    if (parent && inner) {
      if (node.means === 'title' && /\S$/.test(parent.view.text))
        parent.view.put(' ', node.view.startOf(0), node.view.startOf(0))
      // Inside a byline or a dateline its parts are words of it.
      const words = tidy(text)
      const key = node.means === '' ? node.name : node.means
      const norm = isoTime(node.attributes.find(({name}) => name === 'norm')?.value ?? null)
      if (norm) parent.parts['day'] = [norm]
      if (words !== '') parent.parts[key] = [...(parent.parts[key] ?? []), words]
      for (const [name, values] of Object.entries(node.parts))
        parent.parts[name] = [...(parent.parts[name] ?? []), ...values]
      parent.view.putSlice(node.view, 0, text.length)
      return
    }
    const from = text.length - text.trimStart().length
    if (text.trim() === '') return
    const view = node.view.slice(from, text.trimEnd().length)
    const [start, end] = [view.startOf(0), view.endOf(view.text.length)]
    if (roles.has(node.means)) this.#piece(node, {role: node.means as PieceRole, start, end, view})
    else this.envelope.field(node.means, start, end, view.text)
  }

  #piece(node: Node, piece: Piece): void {
    const {parts} = node
    if (piece.role === 'dateline') {
      const places = parts['location'] ?? parts['city'] ?? []
      const [date] = parts['day'] ?? []
      // One that holds a time alone says when the message was sent.
      if (/^[\dT:.+Z\s-]*$/.test(piece.view?.text ?? '')) {
        this.envelope.field('storyDate', piece.start, piece.end, piece.view?.text ?? '')
        return
      }
      piece.dateline = {places, ...(date ? {date: date.slice(0, 10)} : {})}
    }
    const [title] = parts['title'] ?? []
    if (piece.role === 'byline' && title) piece.title = title
    this.envelope.put(piece)
  }
}

/** ISO 8601 extended of a basic one: `20130314T081500Z`; what is neither stays. */
export function isoTime(raw: string | null): string | null {
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

/** The title of the document is the headline of a story that has no other. */
function promoteTitle(pieces: Piece[]): void {
  const title = pieces.find(({role, name}) => role === 'field' && name === 'title')
  if (title) title.role = 'headline'
}

/** Read a message of XML by its table. */
export function readXml(text: string, table: XmlTable): Message {
  const reader = new Reader(table)
  walkMarkup(text, true, {
    open: ({name, attributes, end}) => reader.open(name, attributes, end),
    close: (name, start) => reader.close(name, start),
    text: (value, start, end) => reader.text(value, start, end)
  })
  reader.finish()
  const message = reader.envelope.message()
  if (!message.pieces.some(({role}) => role === 'headline')) promoteTitle(message.pieces)
  const outlet = [message.wire.fields['provider'] ?? message.wire.service ?? ''].flat()[0]
  return {...message, ...(outlet && outlet !== 'unknown' ? {outlet} : {})}
}
