/** The body of a story in XHTML, HTML or NITF → the parts that its elements name, and copy. */
import {type Attribute, walkMarkup} from './markup-tokens.ts'
import {isProse, paragraphsOfSetCopy} from './set-copy.ts'
import type {Piece, PieceRole} from './types.ts'
import {View} from './view.ts'

/** Elements that are blocks of text, and their roles. */
const blocks: Readonly<Record<string, PieceRole>> = {
  p: 'copy',
  paragraph: 'copy',
  div: 'copy',
  h1: 'subheading',
  h2: 'subheading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  hl1: 'subheading',
  hl2: 'subheading',
  li: 'listItem',
  dt: 'listItem',
  dd: 'listItem',
  blockquote: 'quote',
  bq: 'quote',
  table: 'agate',
  pre: 'agate',
  figcaption: 'caption',
  'media-caption': 'caption',
  'media-producer': 'caption',
  tagline: 'credit',
  note: 'note',
  aside: 'note'
}

/** Blocks that may contain others, which then have the same role. */
const holding: ReadonlySet<string> = new Set([
  'bq',
  'blockquote',
  'table',
  'media-caption',
  'figcaption',
  'li',
  'dd',
  'note',
  'aside',
  'tagline'
])

/** Elements whose text is not for readers. */
const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'media-reference',
  'media-metadata',
  'head',
  'media-object'
])

/** Elements after which the text continues on a new line or in a new cell. */
const breaks: Readonly<Record<string, string>> = {
  br: '\n',
  tr: '\n',
  caption: '\n',
  td: '  ',
  th: '  ',
  hr: '\n',
  p: '\n',
  div: '\n'
}

/** The block that is being read. */
interface Open {
  name: string
  role: PieceRole
  view: View
  start: number
  end: number
  ordered: boolean
  /** Indices in the view of line ends that come from mark-up; line ends of the file have no meaning. */
  breaks: Set<number>
  /** The name of a field in the header of the body. */
  field?: string | undefined
}

/** What a class says about a paragraph, in the output of newsparse and of others. */
const classed: Readonly<Record<string, PieceRole>> = {
  byline: 'byline',
  dateline: 'dateline',
  credit: 'credit',
  note: 'note',
  deck: 'deck',
  caption: 'caption',
  agate: 'agate'
}

/** Classes in the header of a body that repeat what the envelope says; other classes are names of fields. */
const headed: Readonly<Record<string, string>> = {
  keyword: 'keywords',
  geo: 'place',
  publicationdate: 'time'
}

/** Makes the parts of the mark-up between two elements. Call it with the events of `walkMarkup`. */
export class MarkupBody {
  readonly pieces: Piece[] = []
  #open: Open | undefined
  #unread = 0
  readonly #lists: boolean[] = []
  #depth = 0
  /** How many headers of the body are open: the `header` of HTML repeats title and keywords. */
  #headers = 0

  open(name: string, attributes: readonly Attribute[], end: number): void {
    if (unread.has(name)) this.#unread++
    if (name === 'header') {
      this.finish()
      this.#headers++
    }
    if (this.#headers > 0 && this.#openInHeader(name, attributes, end)) return
    if (name === 'ol' || name === 'ul' || name === 'dl') this.#lists.push(name === 'ol')
    const role = this.#roleOf(name, attributes)
    if (role === undefined) {
      if (name in breaks && name !== 'td' && name !== 'th') this.#break(breaks[name] as string, end)
      return
    }
    if (this.#open && holding.has(this.#open.name)) {
      this.#depth++
      if (this.#open.view.last !== '') this.#break(this.#open.role === 'agate' ? '' : '\n', end)
      return
    }
    this.finish()
    this.#begin(name, role, end)
  }

  /** An element in the header of a body: a title, or a field. Returns true if nothing else is to be done for the element. */
  #openInHeader(name: string, attributes: readonly Attribute[], end: number): boolean {
    if (!/^(?:li|p|div|span|time|address)$/.test(name)) return false
    const [first] = (attributes.find((one) => one.name === 'class')?.value ?? '').toLowerCase().split(/\s+/)
    if (name === 'span' && this.#open) return true
    this.finish()
    this.#begin(name, 'field', end)
    if (this.#open) this.#open.field = headed[first ?? ''] ?? (first || name)
    return true
  }

  close(name: string, start: number): void {
    if (unread.has(name)) this.#unread = Math.max(0, this.#unread - 1)
    if (name === 'header') {
      this.finish()
      this.#headers = Math.max(0, this.#headers - 1)
    }
    if (name === 'ol' || name === 'ul' || name === 'dl') this.#lists.pop()
    if (this.#open && this.#depth === 0 && this.#open.name === name) this.finish()
    else {
      if (name in blocks && this.#depth > 0 && this.#open && this.#open.name !== name) this.#depth--
      else if (this.#open?.name === name && this.#depth > 0) this.#depth--
      if (name in breaks && name !== 'br') this.#break(breaks[name] as string, start)
    }
  }

  text(words: string, start: number, end: number): void {
    if (this.#unread > 0) return
    if (!this.#open) {
      if (words.trim() === '') return
      this.#begin('', 'copy', start)
    }
    const open = this.#open as Open
    open.view.put(words, start, end)
    open.end = end
  }

  /** End the open block. */
  finish(): void {
    const open = this.#open
    this.#open = undefined
    this.#depth = 0
    if (!open || open.view.text.trim() === '') return
    const role = open.name === 'pre' && isProse(open.view.text) ? 'copy' : open.role
    const laid = laidOut(open, role)
    const {text} = laid
    const [from, to] = [text.length - text.trimStart().length, text.trimEnd().length]
    const view = laid.slice(from, to)
    this.pieces.push({
      role,
      start: view.startOf(0),
      end: view.endOf(view.text.length),
      view,
      ...(open.field ? {name: open.field} : {}),
      ...(role === 'listItem' ? {ordered: open.ordered} : {})
    })
  }

  #begin(name: string, role: PieceRole, at: number): void {
    const ordered = this.#lists.at(-1) ?? false
    this.#open = {name, role, view: new View(), start: at, end: at, ordered, breaks: new Set()}
  }

  #break(words: string, at: number): void {
    const open = this.#open
    if (!open || open.view.last === '') return
    const isEnded = open.view.last === '\n'
    if (words === '\n') open.breaks.add(open.view.text.length - (isEnded ? 1 : 0))
    if (isEnded) return
    open.view.put(words, Math.max(at, open.end), Math.max(at, open.end))
  }

  #roleOf(name: string, attributes: readonly Attribute[]): PieceRole | undefined {
    if (!Object.hasOwn(blocks, name)) return undefined
    if (this.#headers > 0 && name === 'h1') return 'headline'
    const kind = attributes.find((attribute) => attribute.name === 'class')?.value ?? ''
    return name === 'p' && Object.hasOwn(classed, kind) ? classed[kind] : blocks[name]
  }
}

/**
 * The text of a block. Line ends of the file have no meaning in a paragraph, unless it was set for a wire: then they show where paragraphs begin. Text outside
 * all elements, and a table, keeps its lines.
 */
function laidOut({name, view, breaks}: Open, role: PieceRole): View {
  if (role === 'agate') return view
  if (role === 'copy' && name !== '' && breaks.size === 0) {
    const set = paragraphsOfSetCopy(view)
    if (set) return set
  }
  if (name === '' || !/[\t\n\r]/.test(view.text)) return view
  view.text = view.text.replace(/[\t\n\r]/g, (found, at: number) => (breaks.has(at) ? found : ' '))
  return view
}

/** A body that is escaped in a field: HTML in JSON, in CDATA. */
export function readMarkupView(view: View): Piece[] {
  const body = new MarkupBody()
  const at = (index: number) => (index < view.text.length ? view.startOf(index) : view.endOf(index))
  walkMarkup(view.text, false, {
    open: ({name, attributes, end}) => body.open(name, attributes, at(end)),
    close: (name, start) => body.close(name, at(start)),
    text(words, start, end) {
      // Unchanged text keeps its mapping character by character.
      if (words === view.text.slice(start, end))
        for (const [from, to] of view.runs(start, end))
          body.text(view.text.slice(from, to), view.startOf(from), view.endOf(to))
      else body.text(words, view.startOf(start), view.endOf(end))
    }
  })
  body.finish()
  return body.pieces
}

/** Whether a text is HTML and not plain text. */
export const looksMarked = (text: string): boolean => /<(?:p|br|div|h[1-6]|ul|table)\b[^<>]{0,200}>/i.test(text)
