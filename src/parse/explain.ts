/** Copy → its explanation: every line of the source with its label, the rule that gave it, and what else was tried there. */
import type {Article, ArticleNode, Flow, Leaf, Metadata, Reason} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {printedSource} from '../rules/canonical.ts'
import {forPeople} from '../rules/packs/for-people.ts'
import type {Pack} from '../rules/types.ts'
import {forEachLine} from '../source/read-source.ts'
import {makeReader, type ParseOptions, type Reading} from './parse.ts'
import {type Trial, trialsOf} from './trials.ts'
import {whyLine, whyPiece} from './why.ts'

/** What a line, or a piece of one, is: as in packs, and `list`, `text`, `separator`, `marker`, `hyphen`. */
export type ExplainedLabel = string

/**
 * What becomes of copy when the article is written. `story`: it stays; `apart`: it is written in a field of its own, as datelines,
 * credits and notes are; `removed`: it is taken out, unless it is kept on request.
 */
export type Fate = 'story' | 'apart' | 'removed'

/** A labelled piece of a line. */
export interface ExplainedPiece {
  /** Index of its first character in the line's `text`, from 0, in UTF-16 code units. */
  start: number
  /** Index after its last character. */
  end: number
  label: ExplainedLabel
  /** Id of the rule, or of the test of neighbours; null for the story's own words and for punctuation. */
  rule: string | null
  fate: Fate
  /** One clause for a person. */
  why: string
}

/** One physical line of the source. */
export interface ExplainedLine {
  /** From 1. */
  number: number
  /** As it stands in the source, without its line end. */
  text: string
  /** Offset of its first character in the source, from 0, in UTF-16 code units. */
  offset: number
  /** What the line is as a whole; null for a blank one. */
  label: ExplainedLabel | null
  /** Whether the story opens on it. */
  lead: boolean
  /** Whether it goes on with the paragraph of the line above: copy wrapped at a fixed width does. */
  continued: boolean
  rule: string | null
  fate: Fate | null
  /** One clause for a person; empty for a blank line. */
  why: string
  /** All its characters but white space stand in one of them, in order. */
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
  /** How many pieces it labelled. */
  count: number
}

/** Why each line of a text is what it is. */
export interface Explanation {
  article: Article
  /** Names of the packs that hold, in order of precedence. */
  packs: string[]
  /** Numbers of the first and the last line of prose, which bound the zones; null when there are no lines. */
  lead: number | null
  last: number | null
  lines: ExplainedLine[]
  /** The rules that labelled something, in order of first use. */
  rules: ExplainedRule[]
  /**
   * All rules that were tried on a line, in order of precedence; none for a blank line.
   *
   * @throws RangeError when the text has no line of that number, from 1
   */
  trials(line: number): Trial[]
}

/** A leaf of the tree with the flow node it stands in. */
interface Placed {
  leaf: Leaf
  flow: Flow
}

const placed = (flow: Flow): Placed[] => leavesOf(flow).map((leaf) => ({leaf, flow}))

/** The label that a node would have in a pack. */
export function labelOf(node: ArticleNode): ExplainedLabel {
  if (node.type === 'boilerplate') return `boilerplate:${node.reason}`
  if (node.type === 'sourceReference') return 'source'
  if (node.type === 'punctuation') return node.role
  return node.type === 'listItem' ? 'list' : node.type
}

const apart = new Set(['dateline', 'separator', 'byline', 'credit', 'note', 'marker', 'hyphen'])

/** What explanations are made by. */
export interface ExplainOptions extends ParseOptions {
  /** Boilerplate that is kept, as conversion was told: it is not said to be removed. */
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

/** What the lines of one text are explained by. */
interface Context {
  reading: Reading
  /** Number of a physical line → index of the logical line that it is a part of. */
  logical: ReadonlyMap<number, number>
  keep: ExplainOptions['keep']
}

/** A physical line, before it is explained. */
type Bare = Pick<ExplainedLine, 'number' | 'text' | 'offset'>

/** A leaf, cut to a line; `main` is the node that the line as a whole is. */
function pieceOf({leaf, flow}: Placed, main: Flow, {offset, text}: Bare, {keep}: Context): ExplainedPiece[] {
  const {from, to} = span(leaf)
  const [start, end] = [Math.max(0, from - offset), Math.min(text.length, to - offset)]
  if (!/\S/u.test(text.slice(start, end))) return []
  const node = leaf.type === 'text' && flow !== main ? flow : leaf
  const label = labelOf(node)
  const rule = ('rule' in node && node.rule) || null
  return [{start, end, label, rule, fate: fateOf(label, keep), why: whyPiece(node)}]
}

function indexLines({source}: Reading): Map<number, number> {
  const known = new Map<number, number>()
  for (const [index, {number, lastNumber}] of source.lines.entries())
    for (let at = number; at <= lastNumber; at++) known.set(at, index)
  return known
}

function explainLines(article: Article, context: Context): ExplainedLine[] {
  const {text} = context.reading.source
  const leaves = article.children.flatMap(placed)
  const lines: ExplainedLine[] = []
  let next = 0
  forEachLine(text, (from, to) => {
    // What follows the last line end is no line.
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

function explainLine(bare: Bare, leaves: readonly Placed[], context: Context): ExplainedLine {
  const {reading, logical, keep} = context
  const main = leaves.at(-1)?.flow
  const index = logical.get(bare.number)
  if (!main || index === undefined) return {...bare, ...blank, pieces: []}
  const label = labelOf(main)
  return {
    ...bare,
    label,
    lead: main.type === 'paragraph' && main.lead === true,
    continued: reading.source.lines[index]?.number !== bare.number,
    rule: main.rule ?? null,
    fate: fateOf(label, keep),
    why: whyLine(main, reading, index),
    pieces: leaves.flatMap((leaf) => pieceOf(leaf, main, bare, context))
  }
}

/** A rule's pattern and note as people read them. */
const ruleFacts = (id: string, pack: Pack | undefined, index: number, rule = pack?.rules[index]) => ({
  id,
  pack: pack?.name ?? null,
  label: rule?.label ?? null,
  zone: rule?.zone ?? null,
  extent: rule ? (rule.extent ?? 'line') : null,
  pattern: rule ? printedSource(rule.pattern) : null,
  note: (pack && forPeople(pack)[index]?.note) ?? null
})

/** Ids of the rules on a line, once for each piece they labelled. */
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

/** Make the function that explains texts, with its options read once. */
export function makeExplainer(options: ExplainOptions = {}): (text: string, given?: Partial<Metadata>) => Explanation {
  const read = makeReader(options)
  return (text, given) => {
    const {article, reading} = read(text, given)
    const {source, set, extremes} = reading
    const logical = indexLines(reading)
    const lines = explainLines(article, {reading, logical, keep: options.keep})
    return {
      article,
      packs: set.packs.map(({name}) => name),
      lead: source.lines[extremes.lead]?.number ?? null,
      last: source.lines[extremes.last]?.lastNumber ?? null,
      lines,
      rules: explainRules(lines, set.packs),
      trials(number) {
        const line = lines[number - 1]
        if (!line) throw new RangeError(`There is no line ${number}; the text has lines 1 to ${lines.length}.`)
        const index = logical.get(number)
        if (index === undefined) return []
        const {number: first, lastNumber} = source.lines[index] as {number: number; lastNumber: number}
        return trialsOf({reading, index, winners: new Set(lines.slice(first - 1, lastNumber).flatMap(rulesOn))})
      }
    }
  }
}

/**
 * Read copy, and say of each line what it is, by which rule and why. It never throws for any text; the labels are those of the
 * tree that `parse` gives.
 *
 * @throws RangeError when the options name a language or an outlet that no pack is for
 */
export const explain = (text: string, options?: ExplainOptions): Explanation => makeExplainer(options)(text)
