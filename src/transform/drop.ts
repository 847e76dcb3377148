/** `--drop`: parts of an article that are not wanted in what is written. They become boilerplate, so that pruning takes them out and says so. */
import type {Plugin} from 'unified'
import {contentOf} from '../article/content.ts'
import {merged} from '../article/merged.ts'
import type {Article, Boilerplate, Flow, Phrasing} from '../article/types.ts'

/** The parts, by the words that ask for them, and the nodes that they are. */
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

/** A node of several pieces has no position as boilerplate: what stands between them is not in its value. */
function asBoilerplate(node: Exclude<Flow, {type: 'list'}> | Exclude<Phrasing, {type: 'text'}>): Boilerplate {
  const pieces = 'children' in node ? node.children : [node]
  const whole = pieces.length === 1 && node.position ? {position: node.position} : {}
  const rule = 'rule' in node && node.rule ? {rule: node.rule} : {}
  return {type: 'boilerplate', reason: 'other', value: pieces.map(contentOf).join(' '), ...rule, ...whole}
}

/** A copy of the article without some of its parts once it is pruned. The article given stays as it is. */
export function dropParts(article: Article, dropped: readonly Part[] = []): Article {
  if (dropped.length === 0) return article
  const wanted: ReadonlySet<string> = new Set(dropped.map((part) => types[part]))
  const phrasing = (node: Phrasing): Phrasing =>
    node.type !== 'text' && wanted.has(node.type) ? asBoilerplate(node) : node
  const flow = (node: Flow): Flow => {
    if (node.type === 'list') return node
    if (wanted.has(node.type)) return asBoilerplate(node)
    return 'children' in node ? (merged(node, {children: node.children.map(phrasing)}) as Flow) : node
  }
  return merged(article, {children: article.children.map(flow)})
}

/** {@link dropParts} as a unified transformer. */
export const newsDrop: Plugin<[(readonly Part[])?], Article> = (dropped) => (tree) => dropParts(tree, dropped)
