/** The envelope of a message while it is read: its fields, and the parts of the file that contain them. */
import type {Wire, WireFormat} from '../../article/types.ts'
import type {Dialect, Message, Piece} from './types.ts'

const controls = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]/g

/** A text of the envelope as people read it: without control characters, with single blanks. */
export const tidy = (raw: string): string => raw.replace(controls, '').replace(/\s+/g, ' ').trim()

const emptyWire = (format: WireFormat): Wire => ({
  format,
  dialect: null,
  service: null,
  sequence: null,
  id: null,
  priority: null,
  urgency: null,
  category: null,
  keywords: [],
  version: null,
  status: [],
  wordCount: null,
  language: null,
  sent: null,
  embargo: null,
  fields: {}
})

/** Fields with a single value: the first one counts. */
const single = new Set(['service', 'sequence', 'id', 'priority', 'category', 'version', 'language', 'sent', 'embargo'])

/** The texts of a field that is a list. */
const listed: Readonly<Record<string, 'keywords' | 'status'>> = {
  keywords: 'keywords',
  keyword: 'keywords',
  status: 'status'
}

export class Envelope {
  readonly wire: Wire
  readonly pieces: Piece[] = []
  readonly #seen = new Map<string, Set<string>>()
  #titled = false
  outlet: string | undefined
  dialect: Dialect | undefined

  constructor(format: WireFormat) {
    this.wire = emptyWire(format)
  }

  /** Record the value of a field. A second value of a field with a single value is kept beside the first. */
  say(name: string, value: string): void {
    const {wire} = this
    const list = listed[name]
    if (value === '') return
    if (list) {
      if (this.#isNew(list, value)) wire[list].push(value)
    } else if (name === 'wordCount' && wire.wordCount === null && /^0*[1-9]\d{0,6}$/.test(value))
      wire.wordCount = Number(value)
    else if (name === 'urgency' && wire.urgency === null && /^[1-9]$/.test(value)) wire.urgency = Number(value)
    else if (single.has(name) && wire[name as 'service'] === null) wire[name as 'service'] = value
    else this.#keep(name, value)
  }

  #keep(name: string, value: string): void {
    const {fields} = this.wire
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (before === undefined)
      Object.defineProperty(fields, name, {value, enumerable: true, writable: true, configurable: true})
    if (!this.#isNew(name, value) || before === undefined) return
    if (typeof before === 'string') fields[name] = [before, value]
    else before.push(value)
  }

  /** Whether a field has no value yet. */
  #isNew(name: string, value: string): boolean {
    const seen = this.#seen.get(name) ?? new Set()
    this.#seen.set(name, seen)
    return seen.size < seen.add(value).size
  }

  /** A part of the file that is a field; `value` is given if it differs from the text in the file. */
  field(name: string, start: number, end: number, raw: string): void {
    if (end <= start) return
    this.pieces.push({role: 'field', name, start, end})
    this.say(name, tidy(raw))
  }

  /** Fields named by the groups of a match with indices. `at` is where the matched string begins in the file. */
  groups(match: RegExpExecArray, at: number): void {
    for (const [name, range] of Object.entries(match.indices?.groups ?? {}))
      if (range && range[1] > range[0]) this.field(name, at + range[0], at + range[1], match.groups?.[name] ?? '')
  }

  /** The headline; what a dialect puts after the headline is a field. */
  headline(piece: Piece, text: string): void {
    // A second headline is a deck.
    if (this.#titled) {
      this.put({...piece, role: 'deck'})
      return
    }
    this.#titled = piece.end > piece.start
    const words = piece.view?.text ?? text.slice(piece.start, piece.end)
    const suffix = this.dialect?.suffix?.exec(words)
    if (!suffix || suffix.index === 0) {
      this.put(piece)
      return
    }
    const cut = words.slice(0, suffix.index).trimEnd().length
    const [end, from] = piece.view
      ? [piece.view.endOf(cut), piece.view.startOf(suffix.index)]
      : [piece.start + cut, piece.start + suffix.index]
    this.put({...piece, end, view: piece.view?.slice(0, cut)})
    const {version, status} = suffix.groups ?? {}
    this.field(
      version ? 'version' : status ? 'status' : 'headlineMark',
      from,
      piece.end,
      version ?? status ?? suffix[0]
    )
  }

  put(piece: Piece): void {
    if (piece.end > piece.start) this.pieces.push(piece)
  }

  /** The message, with its parts in the order of the file. If two parts overlap, the later one is removed, or begins after the other. */
  message(): Message {
    const pieces: Piece[] = []
    let end = 0
    for (const piece of this.pieces.sort((one, other) => one.start - other.start || other.end - one.end)) {
      if (piece.start < end) continue
      pieces.push(piece)
      end = piece.end
    }
    return {wire: this.wire, outlet: this.outlet, dialect: this.dialect, pieces}
  }
}
