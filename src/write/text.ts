/** Article → the clean text alone. */
import type {Article, Flow} from '../article/types.ts'
import {type PruneOptions, prune} from '../transform/prune.ts'
import {agateText, leafText, paragraphText, phrasingText} from './phrasing.ts'

/** The text of a block as it is read; empty for blocks that are not read with the story. */
export function textOf(node: Flow): string {
  switch (node.type) {
    case 'paragraph':
      return paragraphText(node)
    case 'quote':
    case 'subheading':
      return phrasingText(node.children)
    case 'list':
      return node.children.map((item) => phrasingText(item.children)).join('\n')
    case 'agate':
      return agateText(node)
    case 'boilerplate':
    case 'caption':
      return leafText(node)
    default:
      return ''
  }
}

/** Paragraphs and subheadings, separated by a blank line: without headline, dateline, credits, or anything that was removed. */
export function plainText(article: Article, options: PruneOptions = {}): string {
  return prune(article, options).children.map(textOf).filter(Boolean).join('\n\n')
}

/** {@link plainText} as a file: it ends with a newline unless it is empty. */
export function toText(article: Article, options: PruneOptions = {}): string {
  const text = plainText(article, options)
  return text === '' ? '' : `${text}\n`
}
