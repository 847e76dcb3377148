/** Article → Markdown (CommonMark), through mdast. */
import type {Root} from 'mdast'
import remarkStringify from 'remark-stringify'
import {type Plugin, unified} from 'unified'
import type {Article} from '../article/types.ts'
import {writeBlocks} from './markdown-blocks.ts'
import {markdownSettings} from './markdown-handlers.ts'
import {type MarkdownOptions, toMdast} from './to-mdast.ts'

const makeProcessor = () => unified().use(remarkStringify, markdownSettings).freeze()
let processor: ReturnType<typeof makeProcessor> | undefined

function stringify(tree: Root): string {
  processor ??= makeProcessor()
  return processor.stringify(tree)
}

/**
 * Write an article as Markdown, with YAML front matter unless `frontMatter` is false. A CommonMark parser reads the same text back from it, and every backslash
 * in it is needed.
 */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const tree = toMdast(article, options)
  return writeBlocks(tree) ?? stringify(tree)
}

/** {@link toMdast} as a unified plugin: an article in, mdast out. It also configures a following remark-stringify for news, as remark-gfm does for tables. */
export const newsRemark: Plugin<[MarkdownOptions?], Article, Root> = function newsRemark(options) {
  const data = this.data() as {toMarkdownExtensions?: object[]}
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), markdownSettings]
  return (tree) => toMdast(tree, options ?? {})
}

export {type MarkdownOptions, toMdast} from './to-mdast.ts'
