/** HTML, a whole page or a part of one → the text of its article, and the metadata of the page's head. */
import {makeParser} from '../readers/xml-events.ts'
import {Lines} from './lines.ts'

/** What a page says about its article. */
export interface Page {
  text: string
  title?: string
  /** As the page writes it. */
  date?: string
  url?: string
  outlet?: string
}

/** Parts of a page that do not belong to the article. */
const around: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form'])

/** Names of `meta` elements, the best first. */
const metaNames: Readonly<Record<'title' | 'date' | 'url' | 'outlet', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  date: [
    'article:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'publish-date',
    'dc.date.issued',
    'dc.date',
    'date',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date'
  ],
  url: ['og:url', 'canonical', 'twitter:url'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher']
}

/** An article element counts only if it contains at least this share of the page's text. */
const share = 0.4

class PageReader {
  readonly #metas = new Map<string, string>()
  readonly #whole = new Lines()
  #article: Lines | undefined
  readonly #articles: Lines[] = []
  #headline: Lines | undefined
  #heading: Lines | undefined
  #inArticle = 0
  #aside = 0
  #inTitle = false
  #inHead = false
  #title = ''
  #time: string | undefined

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'head') this.#inHead = true
    if (name === 'body') this.#inHead = false
    if (name === 'title' && this.#inHead) this.#inTitle = true
    this.#readMeta(name, attributes)
    if (around.has(name) && this.#inArticle === 0) this.#aside++
    if (name === 'article' && this.#inArticle++ === 0) {
      this.#article = new Lines()
      this.#articles.push(this.#article)
    }
    if (name === 'h1') {
      this.#heading = new Lines()
      this.#headline ??= this.#heading
    }
    for (const lines of this.#lines()) lines.open(name)
  }

  text(text: string): void {
    if (this.#inTitle) this.#title += text
    this.#heading?.text(text)
    for (const lines of this.#lines()) lines.text(text)
  }

  close(name: string): void {
    for (const lines of this.#lines()) lines.close(name)
    if (name === 'title') this.#inTitle = false
    if (name === 'head') this.#inHead = false
    if (name === 'h1') this.#heading = undefined
    if (around.has(name) && this.#inArticle === 0) this.#aside = Math.max(0, this.#aside - 1)
    if (name === 'article' && this.#inArticle > 0 && --this.#inArticle === 0) this.#article = undefined
  }

  page(): Page {
    const whole = this.#whole.toString()
    const [longest] = this.#articles.map(String).sort((one, other) => other.length - one.length)
    const text = longest !== undefined && longest.length >= share * whole.length ? longest : whole
    const headline = this.#headline?.toString().replaceAll(/\s+/gu, ' ')
    const title = headline || this.#meta('title') || this.#title.trim()
    const [date, url, outlet] = [this.#meta('date') ?? this.#time, this.#meta('url'), this.#meta('outlet')]
    // If the headline is in the text, it is read from there.
    const isOutside = title && !text.includes(title)
    return {
      text,
      ...(isOutside ? {title} : {}),
      ...(date ? {date} : {}),
      ...(url ? {url} : {}),
      ...(outlet ? {outlet} : {})
    }
  }

  #lines(): Lines[] {
    if (this.#inHead || this.#aside > 0) return []
    return this.#article ? [this.#whole, this.#article] : [this.#whole]
  }

  #meta(what: keyof typeof metaNames): string | undefined {
    return metaNames[what].map((name) => this.#metas.get(name)).find(Boolean)
  }

  #readMeta(name: string, attributes: Readonly<Record<string, string>>): void {
    const {content, href, rel, datetime} = attributes
    const called = attributes['property'] ?? attributes['name'] ?? attributes['itemprop']
    if (name === 'meta' && called && content) this.#metas.set(called.toLowerCase(), content.trim())
    if (name === 'link' && rel === 'canonical' && href) this.#metas.set('canonical', href)
    if (name === 'time' && datetime) this.#time ??= datetime
  }
}

/**
 * Read HTML.
 *
 * @throws TooDeep if the elements are nested deeper than in any real page
 */
export function readPage(html: string): Page {
  const reader = new PageReader()
  const parser = makeParser(reader, {xmlMode: false})
  parser.write(html)
  parser.end()
  return reader.page()
}

/** HTML tags that separate blocks of text. */
const block =
  /<(?:p|br|div|h[1-6]|li|ul|ol|table|tr|blockquote|section|article|figure|html|body)(?:\s[^<>]{0,2000})?\/?>/giu
const closing = /<\/(?:p|div|h[1-6]|li|ul|ol|table|tr|blockquote|section|article|figure|html|body)\s*>/iu

const opensWithBlock =
  /^\s*<(?:!doctype|!--|p|div|h[1-6]|ul|ol|table|blockquote|section|article|figure|html|body|head)[\s>]/iu
const tag = /<[^<>]{0,2000}>/gu
/** A text with this many lines has its own line breaks: tags in it are leftovers, and are ignored. */
const ownLines = 3

function hasOwnLines(text: string): boolean {
  let count = 0
  for (const line of text.split('\n')) if (line.replaceAll(tag, '').trim() !== '' && ++count === ownLines) return true
  return false
}

/**
 * Whether a text is HTML: it contains a block with its opening and closing tag, or several line breaks; and it begins with a block, or only tags separate its
 * lines. A single leftover tag does not make a text HTML.
 */
export function isMarkedUp(text: string): boolean {
  if (!text.includes('<')) return false
  const blocks = text.match(block)?.length ?? 0
  const parted = (blocks > 0 && closing.test(text)) || blocks > 1
  return parted && (opensWithBlock.test(text) || !hasOwnLines(text))
}
