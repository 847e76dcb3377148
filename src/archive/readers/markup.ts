/** Pages, feeds and collections of documents in HTML, XML or SGML → rows, one for each article. */
import {decode, needsDetector} from '../../source/decode.ts'
import {Lines} from '../markup/lines.ts'
import {isMarkedUp, readPage} from '../markup/page.ts'
import {collect} from './collect.ts'
import {unpackedName} from './recognise.ts'
import {asUtf8} from './transcode.ts'
import {broken, brokenOff, type Item, longestRow, type ReaderOptions, type ReadStream, tooLong} from './types.ts'
import {Window} from './window.ts'
import {makeParser, parsing, TooDeep} from './xml-events.ts'

type Field = 'text' | 'summary' | 'title' | 'date' | 'url' | 'id' | 'dateline' | 'byline'

/** Elements of feeds and collections, and what they contain. If two elements contain the same, the first one counts; texts are joined. */
const fields: Readonly<Record<string, Field>> = {
  'content:encoded': 'text',
  content: 'text',
  text: 'text',
  body: 'text',
  fulltext: 'text',
  description: 'summary',
  summary: 'summary',
  'media:description': 'summary',
  leadpara: 'text',
  title: 'title',
  headline: 'title',
  head: 'title',
  hl: 'title',
  ti: 'title',
  h3: 'title',
  pubdate: 'date',
  published: 'date',
  'dc:date': 'date',
  date: 'date',
  date_time: 'date',
  datetime: 'date',
  updated: 'date',
  'wp:post_date': 'date',
  link: 'url',
  url: 'url',
  guid: 'id',
  id: 'id',
  docno: 'id',
  docid: 'id',
  dateline: 'dateline',
  byline: 'byline'
}

/** Elements that contain one article each. */
const itemElements: ReadonlySet<string> = new Set([
  'item',
  'entry',
  'doc',
  'record',
  'article',
  'news',
  'story',
  'post',
  'document',
  'url_entry'
])

/** Which of these elements a file has; its beginning shows it. News standards such as NITF have their own readers. */
function itemElementIn(head: string): string | undefined {
  const text = head.replaceAll(/<!--[\s\S]*?-->/gu, '')
  if (/<rss[\s>]|<rdf:RDF/iu.test(text)) return 'item'
  if (/<feed[\s>]/iu.test(text)) return 'entry'
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<[a-z]\w*[^>]*>\s*)?<DOC(?:\s[^>]*)?>/iu.test(text)) return 'doc'
  if (/<!doctype html|<html[\s>]/iu.test(text)) return undefined
  // Any XML whose root contains a sequence of such elements.
  const [, , inner] =
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<([a-z][\w:.-]*)[^>]*>\s*<([a-z][\w:.-]*)/iu.exec(text) ?? []
  return inner && itemElements.has(inner.toLowerCase()) ? inner.toLowerCase() : undefined
}

interface Content {
  field: Field
  lines: Lines
  raw: string
  marked: boolean
}

/** What a field contains: elements, escaped HTML, or copy in which a line is a paragraph. */
function contentOf({field, lines, raw, marked}: Content): string {
  if (!marked && isMarkedUp(raw)) return readPage(raw).text
  return marked || (field !== 'text' && field !== 'summary') ? lines.toString() : raw.replace(/^\s*\n/u, '').trimEnd()
}

/** The item that is being read. */
class ItemReader {
  readonly #values = new Map<Field, string>()
  readonly #meta = new Map<string, string>()
  #field: {name: string; field: Field; lines: Lines; raw: string; marked: boolean} | undefined
  #leaf: {name: string; text: string} | undefined
  #depth = 0

  constructor(attributes: Readonly<Record<string, string>>) {
    const {id} = attributes
    if (id) this.#values.set('id', id)
    for (const [name, value] of Object.entries(attributes)) if (name !== 'id') this.#meta.set(name, value)
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#field) {
      this.#depth++
      this.#field.marked = true
      this.#field.lines.open(name)
      return
    }
    const field = fields[name]
    if (field) {
      this.#field = {name, field, lines: new Lines(), raw: '', marked: false}
      this.#depth = 0
      if (field === 'url' && attributes['href'] && (attributes['rel'] ?? 'alternate') === 'alternate')
        this.#put('url', attributes['href'])
      return
    }
    this.#leaf = {name, text: ''}
  }

  text(text: string): void {
    if (this.#field) {
      this.#field.lines.text(text)
      this.#field.raw += text
    } else if (this.#leaf) this.#leaf.text += text
  }

  close(name: string): void {
    if (this.#field) {
      if (this.#depth > 0 || name !== this.#field.name) {
        this.#depth = Math.max(0, this.#depth - 1)
        this.#field.lines.close(name)
        return
      }
      this.#put(this.#field.field, contentOf(this.#field))
      this.#field = undefined
      return
    }
    const text = this.#leaf?.text.trim()
    if (this.#leaf && text)
      this.#meta.set(this.#leaf.name, [this.#meta.get(this.#leaf.name), text].filter(Boolean).join(', '))
    this.#leaf = undefined
  }

  get length(): number {
    return (this.#field?.raw.length ?? 0) + (this.#values.get('text')?.length ?? 0) + (this.#leaf?.text.length ?? 0)
  }

  row(): Record<string, string> | undefined {
    const of = (field: Field) => this.#values.get(field)
    const kind = this.#meta.get('wp:post_type')
    if (kind !== undefined && kind !== 'post' && kind !== 'page') return undefined
    const body = of('text') || of('summary')
    // A dateline in an element of its own is put before the text.
    const text = body && [of('byline'), of('dateline'), body].filter(Boolean).join('\n\n')
    const known = {
      id: of('id'),
      title: of('title'),
      date: of('date'),
      url: of('url'),
      ...(of('text') ? {summary: of('summary')} : {})
    }
    const own = Object.entries({...known, ...Object.fromEntries(this.#meta)}).filter(([, value]) => value)
    return {...(Object.fromEntries(own) as Record<string, string>), ...(text ? {text} : {})}
  }

  #put(field: Field, value: string): void {
    // The indent of a first line marks a paragraph.
    const text = field === 'text' ? value.trimEnd() : value.trim()
    if (!text.trim()) return
    const before = this.#values.get(field)
    if (before === undefined) this.#values.set(field, text)
    else if (field === 'text' && before !== text) this.#values.set(field, `${before}\n\n${text}`)
  }
}

/** Feeds are XML, whatever they contain; documents of TREC are SGML, in which paragraphs need no closing tag. */
async function* readItems(bytes: AsyncIterable<Buffer>, element: string, options: ReaderOptions): AsyncGenerator<Item> {
  let rows: (Record<string, string> | 'too long')[] = []
  let item: ItemReader | undefined
  let number = 0
  const longest = longestRow(options.maxBytes)
  let tooMuch = false
  const parser = makeParser(
    {
      open(tag, attributes) {
        const name = tag.toLowerCase()
        if (!item && name === element) {
          item = new ItemReader(attributes)
          tooMuch = false
        } else if (!tooMuch) item?.open(name, attributes)
      },
      text(text) {
        if (!item || tooMuch) return
        item.text(text)
        tooMuch = item.length > longest
      },
      close(tag) {
        const name = tag.toLowerCase()
        if (!item) return
        if (name !== element) {
          if (!tooMuch) item.close(name)
          return
        }
        const row = tooMuch ? 'too long' : item.row()
        if (row) rows.push(row)
        else options.passOver?.('item.attachment')
        item = undefined
      }
    },
    element === 'doc' ? {xmlMode: false} : {xmlMode: true}
  )
  const found = parsing(bytes, parser, () => {
    const ready = rows
    rows = []
    return ready
  })
  try {
    for await (const row of found) {
      number++
      yield row === 'too long' ? tooLong(null, number, options) : {kind: 'row', number, row, markup: true}
    }
  } catch (error) {
    if (error instanceof TooDeep) yield broken(number + 1, `${error.message}; what stands behind it is lost`)
    else yield brokenOff(number + 1, 'the mark-up breaks off here', error)
  }
}

/** The encoding that the head of a page or an XML document names. */
function declaredIn(head: string): string | undefined {
  const [, xml, html] = /<\?xml[^>]*encoding=["']([\w-]+)|<meta[^>]*charset=["']?([\w-]+)/iu.exec(head) ?? []
  return xml ?? html
}

async function decoded(bytes: Buffer, head: string, {encoding}: ReaderOptions): Promise<string> {
  const declared = encoding ?? declaredIn(head)
  try {
    if (declared !== undefined && needsDetector(bytes)) return decode(bytes, {encoding: declared}).text
  } catch {
    // The document names an encoding that does not exist: the encoding is guessed.
  }
  const {decodeBytes} = await import('../read-bytes.ts')
  return (await decodeBytes(bytes, 'page', encoding)).text
}

/** A page, or XML that is none of the above: one article. */
async function* readWhole(
  bytes: AsyncIterable<Buffer>,
  name: string,
  head: string,
  options: ReaderOptions
): AsyncGenerator<Item> {
  const whole = await collect(bytes, options)
  if (!whole) return yield tooLong(name, 1, options)
  try {
    yield {
      kind: 'row',
      number: 1,
      row: readPage(await decoded(whole, head, options)),
      name: unpackedName(name),
      markup: true
    }
  } catch (error) {
    yield broken(1, (error as Error).message)
  }
}

async function* streamOf(window: Window): AsyncGenerator<Buffer> {
  for (;;) {
    if (window.bytes.length > 0) yield window.bytes
    window.drop(window.bytes.length)
    if (window.ended) return window.check()
    await window.more()
  }
}

/** The kind of mark-up is determined from at most this much text. */
const headLength = 16 * 1024

export const readMarkup: ReadStream = async function* (bytes, name, options) {
  const window = new Window(bytes)
  try {
    await window.hold(headLength)
    const head = window.bytes
      .subarray(0, headLength)
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/u, '')
    const element = itemElementIn(head)
    if (!element) return yield* readWhole(streamOf(window), name, head, options)
    const encoding = options.encoding ?? declaredIn(head)
    yield* readItems(asUtf8(streamOf(window), encoding), element, options)
  } finally {
    await window.close()
  }
}
