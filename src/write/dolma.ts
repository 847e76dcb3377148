/**
 * Article → attributes in dolma's form: spans of the text, each with a score, under names that say what they are.
 *
 * Offsets count characters, as Python and Rust do. Text that is to be removed, and white space that is to be replaced, have attributes of their own, from which
 * dolma's mixer makes the clean text.
 */
import {contentOf} from '../article/content.ts'
import type {Article, Flow, Leaf, Position} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {prune, removedOf} from '../transform/prune.ts'
import {type RowId, stringifyJson} from './exact-json.ts'
import {makeToUnit} from './positions-in.ts'
import {textOf} from './text.ts'
import type {WriteOptions} from './write-options.ts'

type Span = [start: number, end: number, score: number]
type Attributes = Record<string, Span[]>

const prefix = 'newsparse__'

/** The attributes of leaves, by their type. */
const labels: Partial<Record<Leaf['type'], string>> = {
  dateline: 'dateline',
  sourceReference: 'source',
  credit: 'credit',
  byline: 'byline',
  note: 'note'
}

/** The white space that replaces a span. */
const replacements: Readonly<Record<string, string>> = {'': 'cut', ' ': 'space', '\n': 'line', '\n\n': 'break'}

/** A character of the clean text: its place in the source, and the white space before it. */
interface Kept {
  at: number
  space: string
}

/** How many characters of the source are searched for one of the clean text: a character reference is shorter. */
const farthest = 64

const isBlank = (character: string) => /\s/u.test(character)

/** Offsets of the leaves of a block, in order. */
function* offsetsOf(block: Flow): Generator<number> {
  for (const leaf of leavesOf(block)) {
    const start = leaf.position?.start.offset
    // The dateline of the lead is written elsewhere; another dateline is read with its sentence.
    const silent = leaf.type === 'credit' || (leaf.type === 'dateline' && block.type === 'paragraph' && block.lead)
    if (start === undefined || silent) continue
    for (let at = 0; at < contentOf(leaf).length; at++) yield start + at
  }
}

/** Find the text of a block in the source, character by character. */
function findKept(block: Flow, text: string, source: string, kept: Kept[]): void {
  const offsets = [...offsetsOf(block)]
  let next = 0
  let space = kept.length > 0 ? '\n\n' : ''
  for (const character of text.split('')) {
    if (isBlank(character)) {
      space += character
      continue
    }
    let found = next
    while (found < offsets.length && found < next + farthest && source[offsets[found] as number] !== character) found++
    if (source[offsets[found] as number] !== character) {
      // A character reference for it stays as it is: the mixer can't write a character that is not in the source.
      const rest = source.slice(offsets[next] ?? source.length)
      const [spelt = ''] = /^\s*&#?\w{1,32};/u.exec(rest) ?? []
      for (let at = 0; at < spelt.length && next < offsets.length; at++, next++) {
        if (isBlank(spelt[at] as string)) continue
        kept.push({at: offsets[next] as number, space})
        space = ''
      }
      continue
    }
    kept.push({at: offsets[found] as number, space})
    next = found + 1
    space = ''
  }
}

/** What is to be replaced in the source, and by what, so that the clean text remains. */
function* changes(kept: readonly Kept[], source: string): Generator<[start: number, end: number, by: string]> {
  let from = 0
  for (const {at, space} of kept) {
    const gap = source.slice(from, at)
    if (gap !== space) {
      if (gap.startsWith(space)) yield [from + space.length, at, '']
      else if (gap.endsWith(space)) yield [from, at - space.length, '']
      else yield [from, at, space]
    }
    from = at + 1
  }
  yield [from, source.length, '']
}

/** Make a function that adds spans which are given in UTF-16 code units. */
function makeAdd(attributes: Attributes, source: string) {
  const toUnit = makeToUnit(source, 'codepoints') ?? ((offset: number) => offset)
  return (name: string, start: number | undefined, end: number | undefined) => {
    if (start === undefined || end === undefined || start >= end) return
    const spans = attributes[prefix + name] ?? []
    spans.push([toUnit(start), toUnit(end), 1])
    attributes[prefix + name] = spans
  }
}

/** One line: the id as it came, and the attributes of its text. */
export function toDolma(article: Article, options: WriteOptions): string {
  const source = options.source ?? ''
  const attributes: Attributes = {}
  const add = makeAdd(attributes, source)
  const addNode = (name: string, position: Position | undefined) =>
    add(name, position?.start.offset, position?.end.offset)
  const pruned = prune(article, options)
  for (const node of removedOf(pruned) ?? [])
    addNode(node.type === 'caption' ? 'caption' : node.reason.replaceAll('-', '_'), node.position)
  for (const leaf of leavesOf(pruned)) {
    const name = labels[leaf.type]
    if (name) addNode(name, leaf.position)
  }
  const kept: Kept[] = []
  for (const block of pruned.children) {
    if (block.type === 'headline' || block.type === 'subheading') addNode(block.type, block.position)
    const text = textOf(block)
    if (text !== '') findKept(block, text, source, kept)
  }
  for (const [start, end, by] of changes(kept, source)) add(replacements[by] ?? 'space', start, end)
  const id: string | RowId | null = options.rowId ?? article.metadata.id
  return `${stringifyJson({attributes, id})}\n`
}
