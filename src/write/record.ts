/** Article → record: the JSON that other programs read. */

import {isEnvelope} from '../article/content.ts'
import type {Article, Byline, Credit, Flow, Leaf, Phrasing, Position, SourceReference} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {type PruneOptions, prune, type Removed, removedOf} from '../transform/prune.ts'
import {envelopeRule} from './editors-notes.ts'
import type {RowId} from './exact-json.ts'
import {agateText, isSpoken, leafText, paragraphText, phrasingText} from './phrasing.ts'
import type {
  ArticleRecord,
  Block,
  Original,
  PeopleItem,
  Provenance,
  RecordItem,
  RelatedItem,
  RemovedItem,
  Section,
  SourceItem,
  TextItem
} from './record-types.ts'

export interface RecordOptions extends PruneOptions {
  /** Put a position on every item. */
  positions?: boolean | undefined
  /** The other keys of the JSON line with the article. */
  meta?: Record<string, unknown> | null | undefined
  /** The id as the row has it, if it is a number. */
  rowId?: RowId | undefined
  /** The source, see `originalOf`. */
  original?: Original | undefined
  /** What the record is made from. */
  provenance?: Provenance | undefined
}

interface Located {
  rule?: string | undefined
  position?: Position | undefined
}

/** Adds `rule` and `position` to an item, which the caller has created. */
type Finish = <Item extends object>(item: Item, node: Located) => Item & RecordItem

const makeFinish =
  (positions: boolean): Finish =>
  (item, node) => {
    const finished: typeof item & RecordItem = item
    if (node.rule) finished.rule = node.rule
    if (positions && node.position) finished.position = node.position
    return finished
  }

/** Where the text of a paragraph is: from its first leaf with text to its last. */
function spokenPosition(children: readonly Phrasing[]): Position | undefined {
  const spoken = children.filter((node) => isSpoken(node) && node.position)
  const [first, last] = [spoken[0]?.position, spoken.at(-1)?.position]
  return first && last ? {start: first.start, end: last.end} : undefined
}

type Worded = Extract<Flow, {children: Phrasing[]}>

const texted = (node: Worded | {children: Phrasing[]; rule?: string}, finish: Finish): TextItem =>
  finish({text: phrasingText(node.children)}, {rule: node.rule, position: spokenPosition(node.children)})

const person = (node: Byline | Credit, finish: Finish): PeopleItem =>
  finish({text: leafText(node), names: node.names ?? [], role: node.role ?? null}, node)

function block(node: Flow, finish: Finish): Block | undefined {
  if (node.type === 'paragraph' || node.type === 'quote') {
    const item = texted(node, finish)
    if (node.type === 'paragraph') item.text = paragraphText(node)
    return item.text === '' ? undefined : {type: node.type, ...item}
  }
  if (node.type === 'agate') return finish({type: 'agate' as const, text: agateText(node)}, node)
  if (node.type === 'list') {
    const items = node.children.map((item) => texted(item, finish))
    return finish({type: 'list' as const, ordered: node.ordered, items}, node)
  }
  if (node.type === 'boilerplate')
    return finish({type: 'boilerplate' as const, reason: node.reason, text: leafText(node)}, node)
  if (node.type === 'caption')
    return finish({type: 'boilerplate' as const, reason: 'caption' as const, text: leafText(node)}, node)
  return undefined
}

function sectionsOf(children: readonly Flow[], finish: Finish): Section[] {
  const sections: Section[] = []
  for (const node of children) {
    if (node.type === 'subheading') {
      sections.push({subheading: texted(node, finish), blocks: []})
      continue
    }
    const made = block(node, finish)
    if (!made) continue
    if (sections.length === 0) sections.push({subheading: null, blocks: []})
    sections.at(-1)?.blocks.push(made)
  }
  return sections
}

const removedItem = (node: Removed, finish: Finish): RemovedItem =>
  finish({reason: node.type === 'caption' ? ('caption' as const) : node.reason, text: leafText(node)}, node)

const source = (leaf: SourceReference) => {
  const {kind, name, date, verb} = leaf
  return {kind, name, date: date ?? null, verb: verb ?? null, text: leafText(leaf)}
}

/** A source line at the end names a source, too: "Sumber: Merdeka.com". */
const isSourceLine = (leaf: Leaf): leaf is Credit =>
  leaf.type === 'credit' && leaf.role === 'source' && leaf.names?.[0] !== undefined

/** The address of a page names its site: "https://www.sample.example/news/1". */
const siteOf = /^https?:\/\/(?:www\.)?([^\s/]+)/i

function sourceOf(leaf: Leaf): Omit<SourceItem, keyof RecordItem> | undefined {
  if (leaf.type === 'sourceReference') return source(leaf)
  if (!isSourceLine(leaf)) return undefined
  const name = leaf.names?.[0] ?? ''
  return {
    kind: 'cited',
    name: siteOf.exec(name)?.[1] ?? name,
    date: leaf.date ?? null,
    verb: null,
    text: leafText(leaf)
  }
}

function sourcesOf(leaves: readonly Leaf[], finish: Finish): SourceItem[] {
  const items: SourceItem[] = []
  for (const leaf of leaves) {
    const item = sourceOf(leaf)
    if (item) items.push(finish(item, leaf))
  }
  return items
}

/** Wire formats whose envelopes are lines for editors; in other formats they are mark-up. */
const lineFormats: ReadonlySet<string> = new Set(['iptc7901', 'anpa1312', 'zczc'])

/** Parts of one line of an envelope → one note; none if the line is only mark-up. */
function envelopeLine(pieces: readonly Leaf[]): {text: string; node: Located} | undefined {
  const fields = pieces.filter((leaf) => leaf.type === 'note' && leaf.field !== 'markup')
  const [first, last] = [fields[0], fields.at(-1)]
  if (!first || !last) return undefined
  const [start, end] = [first.position?.start, last.position?.end]
  const position = start && end ? {position: {start, end}} : {}
  return {text: fields.map(leafText).join(' '), node: {rule: envelopeRule, ...position}}
}

/** Notes for editors; for a message whose envelope consists of lines, these too, each with its fields. */
function notesOf(leaves: readonly Leaf[], format: string | undefined, finish: Finish): TextItem[] {
  const notes: TextItem[] = []
  let line: Leaf[] = []
  const flush = () => {
    const found = envelopeLine(line)
    if (found) notes.push(finish({text: found.text}, found.node))
    line = []
  }
  for (const leaf of leaves) {
    const inLine = isEnvelope(leaf) && format !== undefined && lineFormats.has(format)
    if (!inLine || leaf.position?.start.line !== line.at(-1)?.position?.start.line) flush()
    if (inLine) line.push(leaf)
    else if (leaf.type === 'note' && !isEnvelope(leaf)) notes.push(finish({text: leafText(leaf)}, leaf))
  }
  flush()
  return notes
}

const ofType = <Type extends Leaf['type']>(leaves: readonly Leaf[], type: Type) =>
  leaves.filter((leaf): leaf is Extract<Leaf, {type: Type}> => leaf.type === type)

/** The titles or addresses to which read-also lines refer. */
function relatedOf(removed: readonly Removed[], finish: Finish): RelatedItem[] {
  const items: RelatedItem[] = []
  for (const node of removed)
    if (node.type === 'boilerplate' && node.reason === 'related' && (node.title || node.url))
      items.push(finish({text: node.title ?? node.url ?? '', url: node.url ?? null}, node))
  return items
}

/** The deck; if there are several, such as a second headline and an abstract, none is lost. */
function joinedDecks(nodes: Article['children'], finish: Finish): TextItem | null {
  const [first, ...others] = nodes.flatMap((node) => (node.type === 'deck' ? [node] : []))
  if (!first) return null
  const deck = texted(first, finish)
  return {...deck, text: [deck, ...others.map((node) => texted(node, finish))].map(({text}) => text).join('\n')}
}

/** Make the record of an article. Boilerplate is removed from the story and listed under `removed`. */
export function toRecord(article: Article, options: RecordOptions = {}): ArticleRecord {
  const finish = makeFinish(options.positions ?? false)
  const pruned = prune(article, options)
  const leaves = leavesOf(pruned)
  const removed = removedOf(pruned) ?? []
  const dateline = ofType(leaves, 'dateline')[0]
  const first = (type: 'headline' | 'deck') => {
    const node = pruned.children.find((child) => child.type === type)
    return node && 'children' in node && node.type === type ? texted(node, finish) : null
  }
  const {metadata} = article
  const record: ArticleRecord = {
    schemaVersion: 1,
    id: options.rowId ?? metadata.id,
    language: metadata.language,
    outlet: metadata.outlet,
    outletId: metadata.outletId ?? null,
    headline: first('headline'),
    deck: joinedDecks(pruned.children, finish),
    bylines: ofType(leaves, 'byline').map((node) => person(node, finish)),
    dateline: dateline
      ? finish(
          {
            text: leafText(dateline),
            outlet: dateline.outlet ?? null,
            places: dateline.places,
            date: dateline.date ?? null
          },
          dateline
        )
      : null,
    published: metadata.published,
    sources: sourcesOf(leaves, finish),
    sections: sectionsOf(pruned.children, finish),
    credits: ofType(leaves, 'credit').map((node) => person(node, finish)),
    notes: notesOf(leaves, metadata.wire?.format, finish),
    related: relatedOf([...removed, ...ofType(leaves, 'boilerplate')], finish),
    removed: removed.map((node) => removedItem(node, finish)),
    doubts: metadata.doubts,
    encoding: metadata.encoding,
    wire: metadata.wire ?? null,
    meta: options.meta ?? null
  }
  if (metadata.markup) record.markup = metadata.markup
  if (options.original) record.original = options.original
  if (options.provenance) record.provenance = options.provenance
  return record
}
