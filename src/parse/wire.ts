/**
 * A wire message → article. The envelope names its parts; the copy in it is read by rules like any other. What the envelope says is preferred to what rules
 * find. All positions are those of the file.
 */
import {movedTo, type WireStart} from '../article/moved-to.ts'
import type {
  Article,
  Dateline,
  Doubt,
  Flow,
  Headline,
  Leaf,
  ListItem,
  Metadata,
  Note,
  Paragraph,
  Phrasing,
  Position,
  Subheading,
  Text,
  Wire,
  WireFormat
} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {escapePattern} from '../rules/escape-pattern.ts'
import {wireWords} from '../rules/packs/wire-dialects.ts'
import {makeToPoint} from '../source/read-source.ts'
import {readMessage} from '../source/wire/read-wire.ts'
import type {Dialect, LinePattern, Message, Piece, WireWords} from '../source/wire/types.ts'
import {View, viewOf} from '../source/wire/view.ts'
import {splitNames} from './credits.ts'
import {completeYear, isoDate} from './read-date.ts'

/** Reads the copy in a message. */
type ReadCopy = (text: string, given: Partial<Metadata>) => Article

/** The copy of a message as one text, and where in it parts of another kind are. */
interface Copy {
  view: View
  barriers: number[]
}

function copyOf({pieces}: Message, text: string): Copy {
  const view = new View()
  const barriers: number[] = []
  for (const piece of pieces) {
    if (piece.role !== 'copy') {
      barriers.push(view.text.length)
      continue
    }
    const own = piece.view ?? viewOf(text, piece.start, piece.end)
    if (view.text !== '') view.put(view.last === '\n' ? '\n' : '\n\n', view.endOf(view.text.length), own.startOf(0))
    view.putSlice(own, 0, own.text.length)
  }
  return {view, barriers: barriers.filter((at) => at > 0 && at < view.text.length)}
}

interface Place {
  outlet: string | undefined
  /** When the message was sent: it completes dates without a year. */
  sent: string | null
  text: string
  view: View
  toPosition(start: number, end: number): Position
}

const offsetsOf = ({position}: {position?: Position | undefined}): [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0
]

/** Gives a leaf of the copy its position in the file. */
function placeLeaf<Node extends Leaf>(leaf: Node, {text, view, toPosition}: Place): Node {
  const [from, to] = offsetsOf(leaf)
  const [start, end] = [view.startOf(from), view.endOf(to)]
  const value = text.slice(start, end)
  const {content: _none, ...rest} = leaf
  return {
    ...rest,
    value,
    ...(value === leaf.value ? {} : {content: leaf.value}),
    position: toPosition(start, end)
  } as Node
}

/** Gives a node of the copy its position in the file. */
function placeFlow(node: Flow, place: Place): Flow {
  if (!('children' in node)) return placeLeaf(node, place)
  const children =
    node.type === 'list'
      ? node.children.map((item) => around({...item, children: item.children.map((child) => placeLeaf(child, place))}))
      : node.children.map((child) => placeLeaf(child, place))
  return around({...node, children} as Flow & {children: (Phrasing | ListItem)[]}) as Flow
}

/** With a position that covers all children. */
function around<Node extends {children: readonly {position?: Position | undefined}[]; position?: Position | undefined}>(
  node: Node
): Node {
  const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position]
  return first && last ? {...node, position: {start: first.start, end: last.end}} : node
}

/** Divide a leaf of the copy at an offset inside it. */
function cutLeaf<Node extends Leaf>(leaf: Node, at: number): [Node, Node] {
  const [from, to] = offsetsOf(leaf)
  const part = (start: number, end: number) => {
    const value = leaf.value.slice(start - from, end - from)
    const [first, last] = [start + value.length - value.trimStart().length, start + value.trimEnd().length]
    const point = (offset: number) => ({line: 1, column: 1, offset})
    return {...leaf, value: value.trim(), position: {start: point(first), end: point(Math.max(first, last))}}
  }
  return [part(from, at), part(at, to)]
}

const isBlank = (leaf: Leaf) => leaf.value.trim() === ''

/** Divide a node where a part of another kind is inside it: no node may cover such a part. */
function cutFlow(node: Flow, at: number): Flow[] {
  const [from, to] = offsetsOf(node)
  if (at <= from || at >= to) return [node]
  if (!('children' in node)) return cutLeaf(node, at).filter((part) => !isBlank(part))
  if (node.type === 'list') {
    const [before, after] = [
      node.children.filter((item) => offsetsOf(item)[0] < at),
      node.children.filter((item) => offsetsOf(item)[0] >= at)
    ]
    return [before, after].filter((items) => items.length > 0).map((children) => around({...node, children}))
  }
  const pieces = node.children.flatMap((child) => {
    const [start, end] = offsetsOf(child)
    return start < at && at < end ? cutLeaf(child, at) : [child]
  })
  const parts = [
    pieces.filter((child) => offsetsOf(child)[0] < at),
    pieces.filter((child) => offsetsOf(child)[0] >= at)
  ]
  return parts
    .filter((children) => children.some((child) => !isBlank(child)))
    .map((children) => around({...node, children} as typeof node) as Flow)
}

/** Nodes and offsets are both in the order of the copy, so a node is only compared with the offsets inside it. */
function cutAll(nodes: readonly Flow[], barriers: readonly number[]): Flow[] {
  let first = 0
  return nodes.flatMap((node) => {
    const [from, to] = offsetsOf(node)
    while (first < barriers.length && (barriers[first] as number) <= from) first++
    let parts = [node]
    let at = first
    for (; at < barriers.length && (barriers[at] as number) < to; at++) {
      const last = parts.pop() as Flow
      parts = [...parts, ...cutFlow(last, barriers[at] as number)]
    }
    return parts
  })
}

/** Formats whose body marks paragraphs. */
const marksParagraphs: ReadonlySet<WireFormat> = new Set(['nitf', 'newsml', 'ninjs'])

/**
 * A node that the judge labelled as boilerplate or credit becomes a paragraph, because the mark-up says so. A list that consists of speech becomes paragraphs,
 * too.
 */
function asMarked(node: Flow): Flow[] {
  if (node.type === 'list' && node.children.every(isSpeech)) return node.children.map(asParagraph)
  if ('children' in node || !node.rule?.startsWith('judge/')) return [node]
  const {value, position} = node
  const place = position ? {position} : {}
  return [{type: 'paragraph', children: [{type: 'text', value, ...place}], ...place}]
}

/** "– Det er bra, sier hun." begins with the dash of direct speech: where the format marks lists, such a line is not a list item. */
function isSpeech({children}: ListItem): boolean {
  const [marker] = children
  const words = children.map(({value}) => value).join('')
  return marker?.type === 'punctuation' && /^[–—]$/.test(marker.value) && /[.!?…]["”’»]?\s*$/.test(words)
}

/** An item as a paragraph whose text begins with its dash. */
const asParagraph = ({children, position}: ListItem): Paragraph => ({
  type: 'paragraph',
  children: children.map((leaf) => (leaf.type === 'punctuation' ? ({...leaf, type: 'text'} as Text) : leaf)),
  ...(position ? {position} : {})
})

/** If a message names its headline, a headline that rules found in its copy is part of the story. */
const demoted = (node: Headline): Flow =>
  ({...node, type: isCaps(node) ? 'subheading' : 'paragraph'}) satisfies Paragraph | Subheading

const textOf = (node: Flow): string =>
  leavesOf(node)
    .map(({value}) => value)
    .join('')

const isCaps = (node: Flow): boolean => /\p{Lu}{2}/u.test(textOf(node)) && !/\p{Ll}/u.test(textOf(node))

/** The boilerplate of web pages does not occur in wire copy: a short line in capitals that looks like it separates parts of the text. */
function asSubheading(node: Flow): Flow {
  if (node.type !== 'boilerplate' || !('value' in node) || !isCaps(node) || node.value.length > 60) return node
  const {value, position} = node
  const place = position ? {position} : {}
  return {type: 'subheading', rule: 'wire/subheading', children: [{type: 'text', value, ...place}], ...place}
}

/** The nodes of parts that the envelope has named. Their rule says so. */
function pieceNode(piece: Piece, {text, outlet, sent, toPosition}: Place): Flow {
  const value = text.slice(piece.start, piece.end)
  const position = toPosition(piece.start, piece.end)
  const words = piece.view?.text ?? value
  const leaf = {value, ...(words === value ? {} : {content: words}), position}
  const rule = `wire/${piece.role === 'listItem' ? 'list' : piece.role}`
  const children = [{type: 'text' as const, ...leaf}]
  switch (piece.role) {
    case 'headline':
    case 'deck':
    case 'subheading':
    case 'quote':
      return {type: piece.role, rule, children, position}
    case 'listItem':
      return {
        type: 'list',
        ordered: piece.ordered ?? false,
        rule,
        children: [{type: 'listItem', children, position}],
        position
      }
    case 'byline': {
      const title = piece.title ?? outletIn(words)
      return {
        type: 'byline',
        names: namesOf(words, title, outlet),
        ...(title ? {role: title} : {}),
        rule,
        ...leaf
      }
    }
    case 'dateline':
      return {type: 'dateline', ...datelineOf(words, outlet, sent), ...knownOf(piece.dateline), rule, ...leaf}
    case 'credit':
      return {type: 'credit', ...(piece.title ? {role: piece.title} : {}), rule, ...leaf}
    case 'agate':
    case 'caption':
      return {type: piece.role, rule, ...leaf}
    default:
      return {type: 'note', ...(piece.name ? {field: piece.name} : {}), rule, ...leaf} satisfies Note
  }
}

/** The envelope's dateline is incomplete, and the copy repeats it together with the sender and the date. */
function completeDateline(node: Dateline, copy: readonly Flow[]): void {
  const again = copy.flatMap(leavesOf).find((leaf): leaf is Dateline => leaf.type === 'dateline')
  if (!again) return
  if (node.outlet === undefined && again.outlet !== undefined) node.outlet = again.outlet
  if (node.date === undefined && again.date !== undefined) node.date = again.date
}

const knownOf = (dateline: Piece['dateline']) => ({
  ...(dateline?.places.length ? {places: dateline.places} : {}),
  ...(dateline?.outlet ? {outlet: dateline.outlet} : {}),
  ...(dateline?.date ? {date: dateline.date} : {})
})

/** "MOSCOW, Monday (Reuters) -" in an element of its own. */
function datelineOf(
  words: string,
  known: string | undefined,
  sent: string | null
): {places: string[]; outlet?: string; date?: string} {
  const clean = words.replace(/\s+/g, ' ').trim()
  const closes = known !== undefined && clean.endsWith(` ${known}`)
  const outlet = closes ? known : /\(([^()]{2,60})\)/.exec(clean)?.[1]
  const head = closes ? clean.slice(0, -known.length) : clean.replace(/\s*\(.*$/, '')
  const where = head.replace(/[\s,;:–—-]+$/, '')
  const date = dayIn(wireWords.when.exec(where)?.[0] ?? '', sent)
  const places = where.split(/\s*\/\s*/).map((place) => place.replace(wireWords.when, '').trim())
  return {places: places.filter(Boolean), ...(outlet ? {outlet} : {}), ...(date ? {date} : {})}
}

/** The date in "10 juil 2024" or "Aug 29"; a date without a year is the one nearest to when the message was sent. */
function dayIn(words: string, sent: string | null): string | undefined {
  const [month] = /\p{L}{3,}/u.exec(words) ?? []
  const [day] = /(?<!\d)\d\d?(?!\d)/.exec(words) ?? []
  const [year] = /\d{4}/.exec(words) ?? []
  const number = wireWords.months[month?.toLowerCase() ?? '']
  const date = day && number ? isoDate(Number(day), number, year ? Number(year) : undefined) : null
  return (date && (year || !sent ? date : completeYear(date, sent.slice(0, 10)))) ?? undefined
}

/** The outlet or the office after a name: "By Jane Roe, Harbour Press". */
function outletIn(words: string): string | undefined {
  const [name, ...others] = words.split(/,\s+/)
  const behind = others.join(', ').trim()
  const isOutlet = wireWords.outlets.test(behind) || (/^\p{Lu}{2,5}(?: |$)/u.test(behind) && /\p{Ll}/u.test(name ?? ''))
  return name && isOutlet ? behind : undefined
}

/** The names in a byline, without the word before them, the title after them, and the outlet. */
function namesOf(words: string, title: string | undefined, outlet: string | undefined): string[] {
  const bare = words.replace(/\s+/g, ' ').replace(wireWords.by, '')
  return splitNames(title ? bare.replace(title, '') : bare, wireWords.joiners).filter(
    (name) => name.toLowerCase() !== outlet?.toLowerCase() && !/^[\w-]+(?:\.[\w-]+)+$/.test(name)
  )
}

/** Neighbouring items become one list. */
function joinNeighbours(nodes: readonly Flow[]): Flow[] {
  const joined: Flow[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    const isItem = node.type === 'list' && node.rule === 'wire/list'
    if (isItem && before?.type === 'list' && before.rule === node.rule && before.ordered === node.ordered)
      before.children.push(...node.children)
    else joined.push(isItem ? {...node, children: [...node.children]} : node)
  }
  return joined.map((node) => (node.type === 'list' && node.rule === 'wire/list' ? around(node) : node))
}

/** Text between the leaves that is not blank: fields, and the mark-up around them. Inside a node it is added to the leaf before. */
class Gaps {
  readonly #place: Place

  constructor(place: Place) {
    this.#place = place
  }

  /** The node, in which every non-blank character now belongs to a leaf. */
  closed(node: Flow): Flow {
    if (!('children' in node)) return node
    const leaves = leavesOf(node)
    for (const [index, leaf] of leaves.entries()) {
      const next = leaves[index + 1]
      if (next) this.#extend(leaf, offsetsOf(next)[0])
    }
    return node
  }

  #extend(leaf: Leaf, until: number): void {
    const [start, end] = offsetsOf(leaf)
    const between = this.#place.text.slice(end, until)
    if (between.trim() === '') return
    const stop = end + between.trimEnd().length
    leaf.content ??= leaf.value
    leaf.value = this.#place.text.slice(start, stop)
    leaf.position = this.#place.toPosition(start, stop)
  }

  /** Notes for the text between two offsets. */
  notes(from: number, to: number): Note[] {
    const raw = this.#place.text.slice(from, to)
    if (raw.trim() === '') return []
    const start = from + raw.length - raw.trimStart().length
    const end = from + raw.trimEnd().length
    return [
      {
        type: 'note',
        field: 'markup',
        rule: 'wire/markup',
        value: this.#place.text.slice(start, end),
        position: this.#place.toPosition(start, end)
      }
    ]
  }
}

/** The nodes of the copy and of named parts in their order, with notes for all text between them. */
function filled(nodes: readonly Flow[], place: Place): Flow[] {
  const gaps = new Gaps(place)
  const children: Flow[] = []
  let at = 0
  for (const node of nodes) {
    const closed = gaps.closed(node)
    const [start, end] = offsetsOf(closed)
    children.push(...gaps.notes(at, start), closed)
    at = Math.max(at, end)
  }
  children.push(...gaps.notes(at, place.text.length))
  return children
}

/** Doubts about the copy, with their places in the file. */
const placeDoubts = (doubts: readonly Doubt[], {view, toPosition}: Place): Doubt[] =>
  doubts.map((doubt) => {
    if (!doubt.position) return doubt
    const [from, to] = offsetsOf(doubt)
    const position = toPosition(view.startOf(from), Math.max(view.startOf(from), view.endOf(to)))
    // A line number in the message counts lines of the copy: it is replaced by the line in the file.
    const message = doubt.message.replace(`Line ${doubt.position.start.line} `, `Line ${position.start.line} `)
    return {...doubt, message, position}
  })

/** What the envelope says about the article is preferred to what was found in the copy. */
function metadataOf(guessed: Metadata, wire: Wire, given: Partial<Metadata>, doubts: Doubt[]): Metadata {
  return {
    ...guessed,
    language: languageOf(wire.language) ?? guessed.language,
    published: given.published ?? isoOnly(wire.sent) ?? guessed.published,
    wire,
    doubts
  }
}

/** A BCP 47 language tag in its usual form, from `EN`, `en_us`, `eng`; null if it is not a language. */
function languageOf(code: string | null): string | null {
  try {
    const [known = ''] = Intl.getCanonicalLocales(code?.trim().replaceAll('_', '-') ?? '')
    return wireWords.noLanguage.test(known) ? null : known
  } catch {
    return null
  }
}

const isoOnly = (time: string | null): string | null => (time && /^\d{4}-\d\d-\d\d/.test(time) ? time : null)

/** How many paragraphs are searched for the service's dateline: a teaser may precede it. */
const datelineReach = 3

/** Node types that a short line at the beginning of a story may have. */
const mayOpen = (node: Flow): node is Paragraph | Subheading | Headline =>
  node.type === 'paragraph' || node.type === 'subheading' || node.type === 'headline'

/** The form of a dateline that no rule found, and the rule id for it. */
interface KnownDateline {
  pattern: LinePattern
  rule: string
}

/** The words of the envelope's dateline with the separator after it: the copy may repeat them at its beginning. */
function repeatedDateline({pieces}: Message): KnownDateline | undefined {
  const {view} = pieces.find(({role}) => role === 'dateline') ?? {}
  const words = view?.text.replace(/[\s–—-]+$/, '').trim()
  if (!words) return undefined
  const form = words.split(/\s+/).map(escapePattern).join('\\s+')
  return {pattern: new RegExp(`^(?<places>${form})\\s*(?<separator>[–—=-]{1,2}|\\.-)\\s`, 'u'), rule: 'wire/dateline'}
}

/** A dateline that no rule found is recognised by the service's dialect, or by the envelope's dateline. */
function withDateline(article: Article, known: KnownDateline | undefined, sent: string | null): Article {
  if (!known || article.children.some((node) => leavesOf(node).some(({type}) => type === 'dateline'))) return article
  for (const node of article.children.filter(mayOpen).slice(0, datelineReach)) {
    const [first, ...others] = node.children
    const match = first?.type === 'text' ? known.pattern.exec(first.value) : null
    if (!first || !match) continue
    const children = [...openedBy(match, first as Text, known.rule, sent), ...others]
    return {
      ...article,
      children: article.children.map((one) =>
        one === node ? ({...node, type: 'paragraph', lead: true, children} as Paragraph) : one
      )
    }
  }
  return article
}

const dateOf = (day: string, month: string, sent: string | null): string => {
  const date = `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return sent ? completeYear(date, sent.slice(0, 10)) : date
}

/** The dateline, its separator, and the rest of the text. */
function openedBy({0: found, groups = {}}: RegExpExecArray, text: Text, rule: string, sent: string | null): Phrasing[] {
  const {separator, places = '', outlet, date} = groups
  const [from] = offsetsOf(text)
  const stop = found.trimEnd().length
  const cut = stop - (separator?.length ?? 0)
  const lead = found.slice(0, cut).trimEnd().length
  const leaf = (start: number, end: number) => ({
    value: text.value.slice(start, end),
    position: {start: {line: 1, column: 1, offset: from + start}, end: {line: 1, column: 1, offset: from + end}}
  })
  const [, day, month] = /^(\d\d?)\/(\d\d?)$/.exec(date ?? '') ?? []
  return [
    {
      type: 'dateline',
      places: places.split('/').map((place) => place.trim()),
      ...(outlet ? {outlet} : {}),
      ...(day && month ? {date: dateOf(day, month, sent)} : {}),
      rule,
      ...leaf(0, lead)
    },
    ...(separator ? [{type: 'punctuation' as const, role: 'separator' as const, ...leaf(cut, stop)}] : []),
    {type: 'text', ...leaf(stop, text.value.length)}
  ]
}

/** What is known about a wire message before it is read. */
export interface WireOptions {
  given?: Partial<Metadata> | undefined
  /** Where the message begins in its file; its positions are those of the file. */
  start?: WireStart | undefined
  /** Dialects that are tried before the built-in ones. */
  dialects?: readonly Dialect[] | undefined
  /** Called with the copy as it was read, and with the mapping of its offsets to the file. */
  onView?: ((view: View) => void) | undefined
}

/** The dialects: the user's first, then the built-in ones. */
const wordsWith = (own: readonly Dialect[]): WireWords =>
  own.length === 0
    ? wireWords
    : {
        ...wireWords,
        dialects: [...own.map((one) => ({...wireWords.usual[one.format], ...one})), ...wireWords.dialects]
      }

/**
 * Read a wire message into an article.
 *
 * @param text
 *   The decoded text of one message.
 * @param read
 *   Reads the copy in it: the function that `makeParser` returns.
 * @param options
 *   What else is known about the message.
 */
export function readWireMessage(
  text: string,
  format: WireFormat,
  read: ReadCopy,
  {given = {}, start, dialects = [], onView}: WireOptions = {}
): Article {
  const message = readMessage(text, format, wordsWith(dialects))
  const {view, barriers} = copyOf(message, text)
  onView?.(view)
  const sent = given.published ?? isoOnly(message.wire.sent)
  const known = {...given, ...(sent ? {published: sent} : {})}
  const asRead = read(view.text, message.outlet && !given.outlet ? {...known, outlet: message.outlet} : known)
  const {dialect} = message
  const ofDialect = dialect?.dateline && {pattern: dialect.dateline, rule: `wire/dateline-${dialect.name}`}
  const article = withDateline(asRead, ofDialect ?? repeatedDateline(message), sent)
  const toPoint = makeToPoint(text)
  const place: Place = {
    text,
    outlet: message.outlet,
    sent,
    view,
    toPosition: (from, to) => ({start: toPoint(from), end: toPoint(to)})
  }
  const own = message.pieces.filter(({role}) => role !== 'copy').map((piece) => pieceNode(piece, place))
  const titled = own.some(({type}) => type === 'headline')
  const copy = cutAll(article.children, barriers)
    .map((node) => (titled && node.type === 'headline' ? demoted(node) : node))
    .map((node) => (format === 'anpa1312' ? asSubheading(node) : node))
    .flatMap((node) => (marksParagraphs.has(format) ? asMarked(node) : [node]))
    .map((node) => placeFlow(node, place))
  for (const node of own) if (node.type === 'dateline') completeDateline(node, copy)
  const nodes = [...own, ...copy].sort((one, other) => offsetsOf(one)[0] - offsetsOf(other)[0])
  const made: Article = {
    type: 'article',
    metadata: metadataOf(article.metadata, message.wire, given, placeDoubts(article.metadata.doubts, place)),
    children: filled(joinNeighbours(nodes), place),
    position: place.toPosition(0, text.length)
  }
  return start ? movedTo(made, start) : made
}
