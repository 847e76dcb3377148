/**
 * Article → HTML, straight from the article, so that datelines, bylines and sources keep their names.
 *
 * Promised to those who style or read the page: `article[lang]`, `header` (`h1`, `.deck`, `.byline`, `time.published`),
 * `header.masthead` above the article of a whole page (outlet, sources), `span.dateline`, `h2` for subheadings, `cite` around a source reference (`data-name`, `data-kind`), `pre.agate`,
 * `aside.boilerplate[data-reason]` for what `--keep` left, `footer` (`.credit`, `.note`), and the JSON-LD in the head.
 */
import type {Element, ElementContent, Properties, Root, RootContent} from 'hast'
import type {Plugin} from 'unified'
import {isEnvelope} from '../article/content.ts'
import type {Article, Byline, Dateline, Flow, Leaf, ListItem, Phrasing} from '../article/types.ts'
import {leavesOf} from '../article/walk.ts'
import {type PruneOptions, prune} from '../transform/prune.ts'
import {datelineText, ownDateline, timeInWords} from './dateline-text.ts'
import {hastText} from './hast-text.ts'
import {style} from './html-style.ts'
import {agateText, leafText, phrasingText} from './phrasing.ts'

export interface HtmlOptions extends PruneOptions {
  /** The `article` element alone, without the page around it. */
  fragment?: boolean | undefined
  /** Each block says which lines of the source it comes from: `data-first-line`, `data-last-line`, from 1. */
  lines?: boolean | undefined
}

const text = (value: string): ElementContent => ({type: 'text', value})
const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children
})
const newline = text('\n')

/** The text before, inside and after a source reference, each made readable in its place. */
function inline(children: readonly Phrasing[]): ElementContent[] {
  if (!children.some((child) => child.type === 'sourceReference')) return [text(phrasingText(children))]
  const whole = phrasingText(children)
  const content: ElementContent[] = []
  let at = 0
  for (const child of children) {
    if (child.type !== 'sourceReference') continue
    const words = leafText(child)
    const found = whole.indexOf(words, at)
    if (found === -1) continue
    if (found > at) content.push(text(whole.slice(at, found)))
    content.push(element('cite', {dataName: child.name, dataKind: child.kind}, [text(words)]))
    at = found + words.length
  }
  if (at < whole.length) content.push(text(whole.slice(at)))
  return content
}

function datelineContent(dateline: Dateline | undefined, language: string | null): ElementContent[] {
  const shown = dateline && datelineText(dateline, language)
  return shown ? [element('span', {className: ['dateline']}, [text(shown)]), text(' — ')] : []
}

const item = ({children}: ListItem) => element('li', {}, inline(children))

function list(node: Extract<Flow, {type: 'list'}>): Element {
  const marker = node.children[0]?.children.find((child) => child.type === 'punctuation')
  const start = Number.parseInt(marker?.value ?? '1', 10)
  const properties = node.ordered && start > 1 ? {start} : {}
  return element(
    node.ordered ? 'ol' : 'ul',
    properties,
    node.children.flatMap((one) => [newline, item(one)]).concat(newline)
  )
}

const aside = (reason: string, words: string) =>
  element('aside', {className: ['boilerplate'], dataReason: reason}, [element('p', {}, [text(words)])])

function body(node: Flow, own: Dateline | undefined, language: string | null): ElementContent | undefined {
  switch (node.type) {
    case 'subheading':
      return element('h2', {}, inline(node.children))
    case 'paragraph': {
      const dateline = node.children.find((child) => child.type === 'dateline') ?? (node.lead ? own : undefined)
      const content = [...datelineContent(dateline, language), ...inline(node.children)]
      return phrasingText(node.children) || dateline ? element('p', {}, content) : undefined
    }
    case 'quote':
      return element('blockquote', {}, [element('p', {}, inline(node.children))])
    case 'list':
      return list(node)
    case 'agate':
      return element('pre', {className: ['agate']}, [text(agateText(node))])
    case 'boilerplate':
      return aside(node.reason, leafText(node))
    case 'caption':
      return aside('caption', leafText(node))
    default:
      return undefined
  }
}

function head(node: Flow): ElementContent | undefined {
  if (node.type === 'headline') return element('h1', {}, inline(node.children))
  if (node.type === 'deck') return element('p', {className: ['deck']}, inline(node.children))
  if (node.type === 'byline') return element('p', {className: ['byline']}, [text(leafText(node))])
  return undefined
}

const credits = (node: Flow): ElementContent[] => {
  if ((node.type === 'credit' || node.type === 'note') && !isEnvelope(node))
    return [element('p', {className: [node.type]}, [text(leafText(node))])]
  if (!('children' in node) || node.type === 'list') return []
  return node.children
    .filter((child) => child.type === 'credit')
    .map((child) => element('p', {className: ['credit']}, [text(leafText(child))]))
}

/** An element with each child on a line of its own; none if it would be empty. */
const block = (tagName: string, children: readonly ElementContent[]): ElementContent[] =>
  children.length > 0
    ? [element(tagName, {}, [newline, ...children.flatMap((child) => [child, newline])]), newline]
    : []

/** The lines of the source that a node comes from. */
function linesOf({position}: Flow): Properties {
  return position ? {dataFirstLine: String(position.start.line), dataLastLine: String(position.end.line)} : {}
}

const withLines = (node: Flow, content: ElementContent): ElementContent =>
  content.type === 'element' ? {...content, properties: {...content.properties, ...linesOf(node)}} : content

function articleElement(article: Article, lines = false): Element {
  const own = ownDateline(article)
  const {language, published} = article.metadata
  const time = published
    ? [
        element('p', {className: ['published']}, [
          element('time', {dateTime: published}, [text(timeInWords(published, language))])
        ])
      ]
    : []
  const each = (write: (node: Flow) => ElementContent[]) =>
    article.children.flatMap((node) => write(node).map((content) => (lines ? withLines(node, content) : content)))
  const top = each((node) => [head(node)].flatMap((content) => content ?? []))
  const main = each((node) => [body(node, own, language)].flatMap((content) => content ?? []))
  const foot = each(credits)
  const children = [
    newline,
    ...block('header', [...top, ...time]),
    ...main.flatMap((node) => [node, newline]),
    ...block('footer', foot)
  ]
  return element('article', language ? {lang: language} : {}, children)
}

const longestTitle = 70

/** The headline; if there is none, the first words of the story, otherwise the document's name. */
function titleOf(article: Article): string {
  const headline = article.children.find((node) => node.type === 'headline')
  if (headline) return phrasingText(headline.children)
  const lead = article.children.find((node) => node.type === 'paragraph')
  const words = lead ? phrasingText(lead.children) : ''
  if (words.length <= longestTitle) return words || (article.metadata.id ?? 'newsparse')
  return `${words.slice(0, words.lastIndexOf(' ', longestTitle) > 0 ? words.lastIndexOf(' ', longestTitle) : longestTitle)} …`
}

const isDateline = (leaf: Leaf): leaf is Dateline => leaf.type === 'dateline'
const isByline = (leaf: Leaf): leaf is Byline => leaf.type === 'byline'

/** A source line at the end names a source, too: "Sumber: Merdeka.com". */
const isSource = (leaf: Leaf) =>
  leaf.type === 'sourceReference' || (leaf.type === 'credit' && leaf.role === 'source' && leaf.names?.[0] !== undefined)

/** The media that the story cites, each once. */
function citedOf(leaves: readonly Leaf[]): string[] {
  const names = leaves.flatMap((leaf) => {
    if (leaf.type === 'sourceReference') return leaf.kind === 'cited' ? [leaf.name] : []
    return leaf.type === 'credit' && leaf.role === 'source' ? (leaf.names?.slice(0, 1) ?? []) : []
  })
  return [...new Set(names)]
}

/** A NewsArticle of schema.org, with only what is known. `<` is escaped: no text in it can end the script element. */
function jsonLd(article: Article): string {
  const {language, published, outlet} = article.metadata
  const headline = article.children.find((node) => node.type === 'headline')
  const leaves = leavesOf(article)
  const dateline = leaves.find(isDateline)
  const names = leaves.filter(isByline).flatMap((byline) => byline.names)
  const cited = citedOf(leaves)
  const known = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline && phrasingText(headline.children),
    inLanguage: language ?? undefined,
    datePublished: published ?? undefined,
    dateline: dateline && leafText(dateline),
    author: names.length > 0 ? names.map((name) => ({'@type': 'Person', name})) : undefined,
    publisher: outlet ? {'@type': 'Organization', name: outlet} : undefined,
    citation: leaves.some(isSource) ? cited : undefined
  }
  return JSON.stringify(known).replaceAll(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** What stands before one medium that a story cites, and before several, by language; in English for other languages. */
const english = ['Source', 'Sources'] as const
const sourceWords: Readonly<Record<string, readonly [one: string, several: string]>> = {
  de: ['Quelle', 'Quellen'],
  en: english,
  es: ['Fuente', 'Fuentes'],
  fr: ['Source', 'Sources'],
  id: ['Sumber', 'Sumber'],
  it: ['Fonte', 'Fonti'],
  ms: ['Sumber', 'Sumber'],
  nl: ['Bron', 'Bronnen'],
  pt: ['Fonte', 'Fontes'],
  sv: ['Källa', 'Källor'],
  tl: ['Pinagmulan', 'Mga pinagmulan']
}

/** The outlet of the story and the media that it cites, above the story; none if neither is known. The date is under the headline. */
function masthead(article: Article): ElementContent[] {
  const {outlet, language} = article.metadata
  const cited = citedOf(leavesOf(article))
  const label = (sourceWords[language ?? ''] ?? english)[cited.length > 1 ? 1 : 0]
  const parts = [
    ...(outlet ? [element('b', {}, [text(outlet)])] : []),
    ...(cited.length > 0 ? [element('span', {className: ['cited']}, [text(`${label}: ${cited.join(' · ')}`)])] : [])
  ]
  return parts.length > 0 ? [element('header', {className: ['masthead']}, parts), newline] : []
}

function page(article: Article, story: Element): Root {
  const raw = (tagName: string, properties: Properties, value: string) => element(tagName, properties, [text(value)])
  const meta = [
    element('meta', {charSet: 'utf-8'}, []),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}, []),
    raw('title', {}, titleOf(article)),
    raw('style', {}, style),
    raw('script', {type: 'application/ld+json'}, jsonLd(article))
  ]
  const language = article.metadata.language
  const children: RootContent[] = [
    {type: 'doctype'},
    newline as RootContent,
    element('html', {lang: language ?? 'und'}, [
      newline,
      ...block('head', meta),
      element('body', {}, [newline, ...masthead(article), story, newline]),
      newline
    ]),
    newline as RootContent
  ]
  return {type: 'root', children}
}

/** The article as a hast tree: a whole page, or the `article` element alone. */
export function toHast(article: Article, options: HtmlOptions = {}): Root {
  const pruned = prune(article, options)
  const story = articleElement(pruned, options.lines)
  return options.fragment ? {type: 'root', children: [story, newline as RootContent]} : page(pruned, story)
}

/** Write an article as HTML: a whole valid document, or with `fragment` its `article` element. Everything is escaped. */
export function toHtml(article: Article, options: HtmlOptions = {}): string {
  return hastText(toHast(article, options))
}

/** {@link toHast} as a unified plugin: an article in, hast out, ready for rehype-stringify. */
export const newsRehype: Plugin<[HtmlOptions?], Article, Root> = (options) => (tree) => toHast(tree, options ?? {})
