/** `--drop`: parts of an article that the user does not want in the output. They become boilerplate, so that pruning removes and lists them. */
import type {Plugin} from 'unified'
import {merged} from '../article/merged.ts'
import type {Article, Flow, Phrasing} from '../article/types.ts'
import {dropped} from './dropped.ts'

/** The parts by the words for them on the command line, with their node types. */
const types = {
  headline: 'headline',
  deck: 'deck',
  bylines: 'byline',
  dateline: 'dateline',
  credits: 'credit',
  notes: 'note',
  agate: 'agate'
} as const

export type Part = keyof typeof types

export const parts: readonly Part[] = Object.keys(types) as Part[]

/** A copy of the article in which some of its parts will be pruned. The original is not changed. */
export function dropParts(article: Article, unwanted: readonly Part[] = []): Article {
  if (unwanted.length === 0) return article
  const wanted: ReadonlySet<string> = new Set(unwanted.map((part) => types[part]))
  const phrasing = (node: Phrasing): Phrasing => (node.type !== 'text' && wanted.has(node.type) ? dropped(node) : node)
  const flow = (node: Flow): Flow => {
    if (node.type === 'list') return node
    if (wanted.has(node.type)) return dropped(node)
    return 'children' in node ? (merged(node, {children: node.children.map(phrasing)}) as Flow) : node
  }
  return merged(article, {children: article.children.map(flow)})
}

/** {@link dropParts} as a unified transformer. */
export const newsDrop: Plugin<[(readonly Part[])?], Article> = (unwanted) => (tree) => dropParts(tree, unwanted)
