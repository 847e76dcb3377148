/** Article → mdast, the tree of Markdown. */
import type {BlockContent, List as MdastList, PhrasingContent, Root, RootContent} from 'mdast'
import {contentOf, isEnvelope} from '../article/content.ts'
import type {Article, Dateline, Flow, Leaf, List, Paragraph} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {type PruneOptions, prune} from '../transform/prune.ts'
import {datelineText} from './dateline-text.ts'
import {frontMatter} from './markdown-front-matter.ts'
import {agateText, leafText, phrasingText} from './phrasing.ts'

export interface MarkdownOptions extends PruneOptions {
  /** YAML front matter with the metadata; on unless `false`. */
  frontMatter?: boolean | undefined
}

type Of<Type extends Flow['type']> = Extract<Flow, {type: Type}>

const words = (value: string): PhrasingContent => ({type: 'text', value})

/** Nothing for a block without text, such as a lead that consisted only of the dateline. */
const block = (text: string, make: (content: PhrasingContent[]) => BlockContent): BlockContent[] =>
  text === '' ? [] : [make([words(text)])]

const paragraph = (children: PhrasingContent[]): BlockContent => ({type: 'paragraph', children})
const emphasised = (children: PhrasingContent[]) => paragraph([{type: 'emphasis', children}])

/** "JAKARTA, 5 Maret (ANTARA)"; as printed if no part of it is known. */
function shownDateline(dateline: Dateline, language: string | null): string {
  return datelineText(dateline, language) || leafText(dateline)
}

function withDateline(dateline: Dateline | undefined, text: string, language: string | null): BlockContent[] {
  if (!dateline) return block(text, paragraph)
  const place: PhrasingContent = {type: 'strong', children: [words(shownDateline(dateline, language))]}
  return [paragraph(text === '' ? [place] : [place, words(` — ${text}`)])]
}

const largestNumber = 999_999

function list({ordered, children}: List): MdastList[] {
  const marker = children[0]?.children.find((child) => child.type === 'punctuation')
  const start = Number.parseInt(marker ? contentOf(marker) : '', 10)
  const texts = children.map((item) => phrasingText(item.children)).filter((text) => text !== '')
  const items = texts.map((text) => ({type: 'listItem' as const, spread: false, children: [paragraph([words(text)])]}))
  if (items.length === 0) return []
  return [
    {type: 'list', ordered, spread: false, ...(ordered && start <= largestNumber ? {start} : {}), children: items}
  ]
}

/** The mdast node for a node. Datelines, credits and notes are written elsewhere. */
const makers: {
  readonly [Type in Exclude<Flow['type'], 'paragraph' | 'dateline' | 'credit' | 'note'>]: (
    node: Of<Type>
  ) => RootContent[]
} = {
  headline: (node) => block(phrasingText(node.children), (children) => ({type: 'heading', depth: 1, children})),
  subheading: (node) => block(phrasingText(node.children), (children) => ({type: 'heading', depth: 2, children})),
  deck: (node) => block(phrasingText(node.children), emphasised),
  byline: (node) => block(leafText(node), emphasised),
  quote: (node) =>
    block(phrasingText(node.children), (children) => ({type: 'blockquote', children: [paragraph(children)]})),
  agate: (node) => [{type: 'code', value: agateText(node)}],
  caption: (node) => block(leafText(node), paragraph),
  boilerplate: (node) => block(leafText(node), paragraph),
  list
}

const isMade = (node: Flow): node is Of<keyof typeof makers> => node.type in makers

const runInDateline = ({children}: Paragraph) => children.find((child) => child.type === 'dateline')

/** The body. A dateline on a line of its own is put before the next paragraph, or stays alone if there is none. */
function body({children, metadata}: Article): RootContent[] {
  const content: RootContent[] = []
  let waiting: Dateline | undefined
  for (const node of children) {
    if (node.type === 'dateline') {
      if (waiting) content.push(...withDateline(waiting, '', metadata.language))
      waiting = node
    } else if (node.type === 'paragraph') {
      const own = runInDateline(node)
      const text = phrasingText(node.children)
      content.push(...withDateline(own ?? (text === '' ? undefined : waiting), text, metadata.language))
      if (!own && text !== '') waiting = undefined
    } else if (isMade(node)) {
      content.push(...(makers[node.type] as (made: typeof node) => RootContent[])(node))
    }
  }
  return waiting ? [...content, ...withDateline(waiting, '', metadata.language)] : content
}

const isFoot = (leaf: Leaf) => (leaf.type === 'credit' || leaf.type === 'note') && !isEnvelope(leaf)

/**
 * Make the mdast tree of an article; boilerplate is removed unless `keep` says otherwise.
 *
 * The headline is the heading of the first rank. Subheadings are of the second rank, even if there is no headline. Deck and bylines are emphasised paragraphs,
 * and so are credits and notes, at the end. Quotes become block quotations, agate a block of code.
 */
export function toMdast(article: Article, options: MarkdownOptions = {}): Root {
  const pruned = prune(article, options)
  const value = options.frontMatter === false ? undefined : frontMatter(pruned)
  const front: RootContent[] = value === undefined ? [] : [{type: 'yaml', value}]
  const foot = leavesOf(pruned)
    .filter(isFoot)
    .flatMap((leaf) => block(leafText(leaf), emphasised))
  return {type: 'root', children: [...front, ...body(pruned), ...foot]}
}
