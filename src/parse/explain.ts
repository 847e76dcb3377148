/** Copy → its explanation: every line of the source with its label, the rule that gave the label, and what else was tried. */
import type {Article, ArticleNode, Flow, Leaf, Metadata, Reason, WireFormat} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {printedSource} from '../rules/canonical.ts'
import {forPeople} from '../rules/packs/for-people.ts'
import type {Pack} from '../rules/types.ts'
import {forEachLine, makeToPoint} from '../source/read-source.ts'
import {makeReader, type ParseOptions, type Reading} from './parse.ts'
import {type Trial, trialsOf} from './trials.ts'
import {whyLine, whyPiece} from './why.ts'
import type {readWireMessage} from './wire.ts'

/** The label of a line or of a part of it: a label of the packs, or `list`, `text`, `separator`, `marker`, `hyphen`. */
export type ExplainedLabel = string

/**
 * What happens to copy when the article is written. `story`: it stays in the text. `apart`: it is written to a field of its own, as datelines, credits and
 * notes are. `removed`: it is left out, unless the user keeps it.
 */
export type Fate = 'story' | 'apart' | 'removed'

/** A labelled part of a line. */
export interface ExplainedPiece {
  /** Index of its first character in the line's `text`, from 0, in UTF-16 code units. */
  start: number
  /** Index after its last character. */
  end: number
  label: ExplainedLabel
  /** Id of the rule, or of the test of neighbours; null for the text of the story and for punctuation. */
  rule: string | null
  fate: Fate
  /** One clause for people. */
  why: string
}

/** One physical line of the source. */
export interface ExplainedLine {
  /** From 1. */
  number: number
  /** As it is in the source, without its line end. */
  text: string
  /** Offset of its first character in the source, from 0, in UTF-16 code units. */
  offset: number
  /** The label of the line as a whole; null for a blank line. */
  label: ExplainedLabel | null
  /** Whether the story begins on it. */
  lead: boolean
  /** Whether it continues the paragraph of the line above, as in copy that is wrapped at a fixed width. */
  continued: boolean
  rule: string | null
  fate: Fate | null
  /** One clause for people; empty for a blank line. */
  why: string
  /** All its characters except white space are in one of these parts; they are in order. */
  pieces: ExplainedPiece[]
}

/** A rule that labelled something, as its pack has it. */
export interface ExplainedRule {
  id: string
  /** Name of its pack; null for a test of neighbours. */
  pack: string | null
  label: string | null
  zone: string | null
  extent: string | null
  pattern: string | null
  note: string | null
  /** Number of parts that it labelled. */
  count: number
}

/** Why each line of a text has its label. */
export interface Explanation {
  article: Article
  /** Names of the packs that were used, in order of precedence. */
  packs: string[]
  /** Numbers of the first and the last line of prose, which delimit the zones; null if there are no lines. */
  lead: number | null
  last: number | null
  lines: ExplainedLine[]
  /** The rules that labelled something, in order of first use. */
  rules: ExplainedRule[]
  /**
   * All rules that were tried on a line, in order of precedence; none for a blank line.
   *
   * @throws RangeError if the text has no line of that number, from 1
   */
  trials(line: number): Trial[]
}

/** A leaf of the tree with the flow node that contains it. */
interface Placed {
  leaf: Leaf
  flow: Flow
}

const placed = (flow: Flow): Placed[] => leavesOf(flow).map((leaf) => ({leaf, flow}))

/** The label of a node, as packs write it. */
export function labelOf(node: ArticleNode): ExplainedLabel {
  if (node.type === 'boilerplate') return `boilerplate:${node.reason}`
  if (node.type === 'sourceReference') return 'source'
  if (node.type === 'punctuation') return node.role
  return node.type === 'listItem' ? 'list' : node.type
}

const apart = new Set(['dateline', 'separator', 'byline', 'credit', 'note', 'marker', 'hyphen'])

/** What an explanation is made from. */
export interface ExplainOptions extends ParseOptions {
  /** Boilerplate that the user keeps: the explanation does not call it removed. */
  keep?: 'all' | readonly Reason[] | undefined
}

function fateOf(label: ExplainedLabel, keep: ExplainOptions['keep']): Fate {
  if (apart.has(label)) return 'apart'
  if (!label.startsWith('boilerplate:') && label !== 'caption') return 'story'
  const reason = label.replace('boilerplate:', '') as Reason
  return keep === 'all' || keep?.includes(reason) ? 'story' : 'removed'
}

const span = (node: ArticleNode) => ({
  from: node.position?.start.offset ?? 0,
  to: node.position?.end.offset ?? 0
})

/** What the explanation of the lines of one text is made from. */
interface Context {
  reading: Reading
  /** The text of the file. */
  text: string
  /** For each logical line: the numbers of its first and its last line in the file. */
  spans: readonly (readonly [first: number, last: number])[]
  /** Number of a physical line → index of the logical line that contains it. */
  logical: ReadonlyMap<number, number>
  keep: ExplainOptions['keep']
}

/** A physical line, before it is explained. */
type Bare = Pick<ExplainedLine, 'number' | 'text' | 'offset'>

/** A part of a leaf on one line; `main` is the node of the line as a whole. */
function pieceOf({leaf, flow}: Placed, main: Flow, {offset, text}: Bare, {keep}: Context): ExplainedPiece[] {
  const {from, to} = span(leaf)
  const [start, end] = [Math.max(0, from - offset), Math.min(text.length, to - offset)]
  if (!/\S/u.test(text.slice(start, end))) return []
  const node = leaf.type === 'text' && flow !== main ? flow : leaf
  const label = labelOf(node)
  const rule = ('rule' in node && node.rule) || null
  return [{start, end, label, rule, fate: fateOf(label, keep), why: whyPiece(node)}]
}

function indexLines(spans: Context['spans']): Map<number, number> {
  const known = new Map<number, number>()
  for (const [index, [first, last]] of spans.entries()) for (let at = first; at <= last; at++) known.set(at, index)
  return known
}

function explainLines(article: Article, context: Context): ExplainedLine[] {
  const {text} = context
  const leaves = article.children.flatMap(placed)
  const lines: ExplainedLine[] = []
  let next = 0
  forEachLine(text, (from, to) => {
    // Nothing after the last line end is not a line.
    if (from === text.length && from > 0) return
    while (next < leaves.length && span((leaves[next] as Placed).leaf).to <= from) next++
    let end = next
    while (end < leaves.length && span((leaves[end] as Placed).leaf).from < to) end++
    const bare = {number: lines.length + 1, text: text.slice(from, to), offset: from}
    lines.push(explainLine(bare, leaves.slice(next, end), context))
  })
  return lines
}

const blank = {label: null, lead: false, continued: false, rule: null, fate: null, why: ''} as const

/** The nodes on a line that its rule made as it made the last one, in order. */
function nodesLike(main: Flow, leaves: readonly Placed[]): [Flow, ...Flow[]] {
  const flows = new Set(leaves.map(({flow}) => flow))
  flows.delete(main)
  const like = [...flows].filter(({type, rule}) => type === main.type && rule !== undefined && rule === main.rule)
  const [first = main, ...others] = [...like, main]
  return [first, ...others]
}

function explainLine(bare: Bare, leaves: readonly Placed[], context: Context): ExplainedLine {
  const {reading, logical, spans, keep} = context
  const main = leaves.at(-1)?.flow
  const index = logical.get(bare.number)
  if (!main) return {...bare, ...blank, pieces: []}
  const label = labelOf(main)
  return {
    ...bare,
    label,
    lead: main.type === 'paragraph' && main.lead === true,
    continued: index !== undefined && spans[index]?.[0] !== bare.number,
    rule: main.rule ?? null,
    fate: fateOf(label, keep),
    why: whyLine(nodesLike(main, leaves), reading, index),
    pieces: leaves.flatMap((leaf) => pieceOf(leaf, main, bare, context))
  }
}

/** The pattern and the note of a rule in a form for people. */
const ruleFacts = (id: string, pack: Pack | undefined, index: number, rule = pack?.rules[index]) => ({
  id,
  pack: pack?.name ?? null,
  label: rule?.label ?? null,
  zone: rule?.zone ?? null,
  extent: rule ? (rule.extent ?? 'line') : null,
  pattern: rule ? printedSource(rule.pattern) : null,
  note: (pack && forPeople(pack)[index]?.note) ?? null
})

/** Ids of the rules on a line, once for each part that they labelled. */
function rulesOn({rule, pieces}: ExplainedLine): string[] {
  const inside = pieces.flatMap((piece) => piece.rule ?? [])
  return rule && !inside.includes(rule) ? [rule, ...inside] : inside
}

function explainRules(lines: readonly ExplainedLine[], packs: readonly Pack[]): ExplainedRule[] {
  const counts = new Map<string, number>()
  for (const id of lines.flatMap(rulesOn)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, count]) => {
    const pack = packs.find(({rules}) => rules.some((rule) => rule.id === id))
    return {...ruleFacts(id, pack, pack?.rules.findIndex((rule) => rule.id === id) ?? -1), count}
  })
}

/** How a wire message is read; see `WireSource`. */
interface Message {
  format: WireFormat
  read: typeof readWireMessage
}

/** What was read, and where its lines are in the file. */
interface Located {
  article: Article
  reading: Reading
  spans: Context['spans']
}

/** Reads a text, or the copy in a wire message. */
function makeLocate(options: ExplainOptions): (text: string, given?: Partial<Metadata>, message?: Message) => Located {
  const read = makeReader(options)
  return (text, given, message) => {
    if (!message) {
      const {article, reading} = read(text, given)
      return {article, reading, spans: reading.source.lines.map(({number, lastNumber}) => [number, lastNumber])}
    }
    let reading: Reading | undefined
    let lineAt = (offset: number) => offset
    const toPoint = makeToPoint(text)
    const readCopy = (copy: string, known: Partial<Metadata>) => {
      const made = read(copy, known)
      reading = made.reading
      return made.article
    }
    const article = message.read(text, message.format, readCopy, {
      given,
      dialects: options.packs?.flatMap((pack) => pack.dialects ?? []),
      onView: (view) => {
        lineAt = (offset) => toPoint(view.startOf(offset)).line
      }
    })
    const {lines} = (reading as unknown as Reading).source
    const spans = lines.map(({start, end}): [number, number] => [lineAt(start), lineAt(Math.max(start, end - 1))])
    return {article, reading: reading as unknown as Reading, spans}
  }
}

/** Make a function that explains texts; the options are read once. The explanation of a wire message uses its envelope. */
export function makeExplainer(
  options: ExplainOptions = {}
): (text: string, given?: Partial<Metadata>, message?: Message) => Explanation {
  const locate = makeLocate(options)
  return (text, given, message) => {
    const {article, reading, spans} = locate(text, given, message)
    const {set, extremes} = reading
    const logical = indexLines(spans)
    const lines = explainLines(article, {reading, text, spans, logical, keep: options.keep})
    return {
      article,
      packs: set.packs.map(({name}) => name),
      lead: spans[extremes.lead]?.[0] ?? null,
      last: spans[extremes.last]?.[1] ?? null,
      lines,
      rules: explainRules(lines, set.packs),
      trials(number) {
        const line = lines[number - 1]
        if (!line) throw new RangeError(`There is no line ${number}; the text has lines 1 to ${lines.length}.`)
        const index = logical.get(number)
        if (index === undefined) return []
        const [first, last] = spans[index] as [number, number]
        return trialsOf({reading, index, winners: new Set(lines.slice(first - 1, last).flatMap(rulesOn))})
      }
    }
  }
}

/**
 * Read copy, and say for each line which label it has, by which rule and why. It never throws for any text. The labels are those of the tree that `parse`
 * returns.
 *
 * @throws RangeError if the options name a language or an outlet without a pack
 */
export const explain = (text: string, options?: ExplainOptions): Explanation => makeExplainer(options)(text)
