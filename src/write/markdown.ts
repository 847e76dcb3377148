/** Article → Markdown (CommonMark), through mdast and remark-stringify. */
import type {Blockquote, BlockContent, List as MdastList, PhrasingContent, Root, RootContent, Text as MdastText} from 'mdast'
import type {Handle} from 'mdast-util-to-markdown'
import remarkStringify from 'remark-stringify'
import {type Plugin, unified} from 'unified'
import {stringify} from 'yaml'
import type {Article, Dateline, Flow, ListItem, Phrasing} from '../article/types.ts'
import {type PruneOptions, prune} from '../transform/prune.ts'
import {datelineText, ownDateline} from './dateline-text.ts'
import {escapeMarkdown} from './markdown-escape.ts'
import {agateText, leafText, phrasingText} from './phrasing.ts'
import {toRecord} from './record.ts'

export interface MarkdownOptions extends PruneOptions {
  /** YAML front matter with the metadata; on unless `false`. */
  frontMatter?: boolean | undefined
}

const text = (value: string): MdastText => ({type: 'text', value})
const paragraph = (children: PhrasingContent[]): BlockContent => ({type: 'paragraph', children})
const heading = (depth: 1 | 2, node: {children: Phrasing[]}): BlockContent => ({type: 'heading', depth, children: [text(phrasingText(node.children))]})
const emphasis = (value: string): BlockContent => paragraph([{type: 'emphasis', children: [text(value)]}])

/** The lead with its dateline in front, as newspapers print it. */
function withDateline(dateline: Dateline | undefined, words: string): BlockContent {
  const shown = dateline && datelineText(dateline)
  if (!shown) return paragraph([text(words)])
  return paragraph([{type: 'strong', children: [text(shown)]}, text(words ? ` — ${words}` : ' —')])
}

function list(node: {ordered: boolean; children: ListItem[]}): MdastList {
  const marker = node.children[0]?.children.find((child) => child.type === 'punctuation')
  const start = Number.parseInt(marker?.value ?? '1', 10)
  const items = node.children.map((item) => ({type: 'listItem' as const, spread: false, children: [paragraph([text(phrasingText(item.children))])]}))
  return {type: 'list', ordered: node.ordered, spread: false, ...(node.ordered && !Number.isNaN(start) ? {start} : {}), children: items} as MdastList
}

/** One node of the article in Markdown's terms; undefined for what is written in the front matter or nowhere. */
function block(node: Flow, own: Dateline | undefined): RootContent | undefined {
  switch (node.type) {
    case 'headline':
      return heading(1, node)
    case 'subheading':
      return heading(2, node)
    case 'deck':
      return emphasis(phrasingText(node.children))
    case 'byline':
    case 'credit':
      return emphasis(leafText(node))
    case 'paragraph': {
      const dateline = node.children.find((child) => child.type === 'dateline') ?? (node.lead ? own : undefined)
      const words = phrasingText(node.children)
      return words || dateline ? withDateline(dateline, words) : undefined
    }
    case 'quote':
      return {type: 'blockquote', children: [paragraph([text(phrasingText(node.children))])]} satisfies Blockquote
    case 'list':
      return list(node)
    case 'agate':
      return {type: 'code', value: agateText(node.value)}
    case 'boilerplate':
    case 'caption':
      return paragraph([text(leafText(node))])
    default:
      return undefined
  }
}

const inlineCredits = (node: Flow): RootContent[] =>
  'children' in node && node.type !== 'list'
    ? node.children.filter((child) => child.type === 'credit').map((child) => emphasis(leafText(child)))
    : []

/** The article as an mdast tree. Credits inside the last paragraph become a paragraph of their own. */
export function toMdast(article: Article, options: PruneOptions = {}): Root {
  const pruned = prune(article, options)
  const own = ownDateline(pruned)
  const children = pruned.children.flatMap((node) => [block(node, own) ?? [], inlineCredits(node)].flat())
  return {type: 'root', children}
}

/** Text with no more backslashes than needed: the handler knows where on its line it stands. */
const handleText: Handle = (node: MdastText, parent, _state, info) =>
  escapeMarkdown(node.value, {
    lineStart: parent?.type === 'paragraph' && parent.children[0] === node,
    emphasized: parent?.type === 'strong' || parent?.type === 'emphasis',
    headingEnd: parent?.type === 'heading',
    followed: info.after !== '' && info.after !== '\n'
  })

const processor = unified()
  .use(remarkStringify, {bullet: '-', emphasis: '*', strong: '*', fences: true, rule: '-', incrementListMarker: true, handlers: {text: handleText}})
  .freeze()

/** What is known of the article, for the front matter. */
function metadata(article: Article): Record<string, unknown> {
  const record = toRecord(article)
  const {text: _text, rule: _rule, ...dateline} = {text: '', rule: '', ...record.dateline}
  const known = {
    id: record.id,
    headline: record.headline?.text,
    language: record.language,
    outlet: record.outlet,
    published: record.published,
    dateline,
    bylines: record.bylines.flatMap((byline) => byline.names),
    sources: record.sources.map(({name, date, kind}) => withoutEmpty({name, date, kind})),
    credits: record.credits.map(({names, role}) => withoutEmpty({names, role}))
  }
  return withoutEmpty(known)
}

function withoutEmpty(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
    const clean = value && typeof value === 'object' && !Array.isArray(value) ? withoutEmpty(value as Record<string, unknown>) : value
    const empty = clean === null || clean === undefined || clean === '' || (typeof clean === 'object' && Object.keys(clean).length === 0)
    return empty ? [] : [[key, clean]]
  }))
}

function frontMatter(article: Article): string {
  const known = metadata(article)
  return Object.keys(known).length > 0 ? `---\n${stringify(known, {lineWidth: 0})}---\n` : ''
}

/** Write an article as Markdown. Read back with a CommonMark parser it gives the same text. */
export function toMarkdown(article: Article, options: MarkdownOptions = {}): string {
  const body = processor.stringify(toMdast(article, options))
  const front = options.frontMatter === false ? '' : frontMatter(article)
  return front && body ? `${front}\n${body}` : front + body
}

/** {@link toMdast} as a unified plugin: an article in, mdast out, ready for remark-stringify. */
export const newsRemark: Plugin<[PruneOptions?], Article, Root> = (options) => (tree) => toMdast(tree, options ?? {})
