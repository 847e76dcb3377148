/** Removes text that is not part of the story, and lists it. */

import type {Plugin} from 'unified'
import {merged} from '../article/merged.ts'
import type {Article, Boilerplate, Caption, Flow, ListItem, Phrasing, Reason} from '../article/types.ts'
import {isDropped} from './dropped.ts'

/** A node that {@link prune} removed. */
export type Removed = Boilerplate | Caption

export interface PruneOptions {
  /** Boilerplate that stays: all of it, or some reasons. Captions have the reason `caption`. */
  keep?: 'all' | readonly Reason[] | undefined
}

/** What {@link prune} stores on the root: the removed nodes, in source order. */
interface PrunedData {
  removed?: Removed[]
}

const reasonOf = (node: Removed): Reason => (node.type === 'caption' ? 'caption' : node.reason)

/** The nodes that were removed from an article; undefined if it was not pruned. */
export const removedOf = (article: Article): Removed[] | undefined => (article.data as PrunedData | undefined)?.removed

/** Whether the node and its descendants contain text of the story. */
const holdsStory = (children: readonly Phrasing[]) => children.some((node) => node.type !== 'punctuation')

/**
 * A copy of the article without boilerplate and captions; `data.removed` lists them. Nothing else changes, and the original is not changed. A paragraph with
 * nothing left but punctuation is removed, too. A pruned article is returned as it is.
 */
export function prune(article: Article, options: PruneOptions = {}): Article {
  if (removedOf(article)) return article
  const {keep} = options
  const removed: Removed[] = []
  const goes = (node: Flow | Phrasing): node is Removed =>
    (node.type === 'boilerplate' || node.type === 'caption') &&
    (isDropped(node) || (keep !== 'all' && !keep?.includes(reasonOf(node))))
  const stays = (node: Flow | Phrasing): boolean => {
    if (!goes(node)) return true
    removed.push(node)
    return false
  }
  const phrasing = <Node extends {children: Phrasing[]}>(node: Node): Node =>
    node.children.every((child) => child.type !== 'boilerplate')
      ? node
      : (merged(node, {children: node.children.filter(stays)}) as unknown as Node)
  const children: Flow[] = []
  for (const node of article.children) {
    if (!stays(node)) continue
    if (!('children' in node)) {
      children.push(node)
      continue
    }
    const pruned =
      node.type === 'list' ? {...node, children: node.children.map((item): ListItem => phrasing(item))} : phrasing(node)
    if (pruned.type === 'list' ? pruned.children.length > 0 : holdsStory(pruned.children)) children.push(pruned)
  }
  return merged(article, {children, data: merged(article.data ?? {}, {removed}) as Article['data'] & PrunedData})
}

/** {@link prune} as a unified transformer; each removal becomes an informative message on the file. */
export const newsPrune: Plugin<[PruneOptions?], Article> = (options) => (tree, file) => {
  const pruned = prune(tree, options ?? {})
  for (const node of removedOf(pruned) ?? []) {
    const place = node.position
    file.info(`Removed as ${reasonOf(node)}: ${node.value}`, {
      ...(place ? {place} : {}),
      source: 'newsparse',
      ruleId: node.rule ?? 'prune'
    })
  }
  return pruned
}
