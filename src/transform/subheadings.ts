/** What happens to subheadings: they stay, become paragraphs, or are removed. */
import type {Plugin} from 'unified'
import type {Article, Flow, Paragraph, Subheading} from '../article/types.ts'
import {dropped} from './dropped.ts'

/** The ways to treat subheadings. `drop` makes them boilerplate, so that pruning removes and lists them. */
export const subheadingModes = ['keep', 'plain', 'drop'] as const
export type SubheadingMode = (typeof subheadingModes)[number]

const plain = (node: Subheading): Paragraph => ({...node, type: 'paragraph'})

const treatments: Readonly<Record<SubheadingMode, (node: Subheading) => Flow>> = {
  keep: (node) => node,
  plain,
  drop: dropped
}

/** A copy of the article with its subheadings treated as the user wants. The original is not changed. */
export function treatSubheadings(article: Article, mode: SubheadingMode = 'keep'): Article {
  if (mode === 'keep') return article
  const treat = treatments[mode]
  return {...article, children: article.children.map((node) => (node.type === 'subheading' ? treat(node) : node))}
}

/** {@link treatSubheadings} as a unified transformer. */
export const newsSubheadings: Plugin<[SubheadingMode?], Article> = (mode) => (tree) => treatSubheadings(tree, mode)
