/** TEI and JSON-LD say the fields of the record again, as far as they can: read by a reader of XML and of JSON, they are the same. */
import {readFileSync} from 'node:fs'
import {DomUtils, parseDocument} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import type {Article} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {toJsonLd} from '../../src/write/jsonld.ts'
import {toRecord} from '../../src/write/record.ts'
import type {ArticleRecord, Block} from '../../src/write/record-types.ts'
import {toTei} from '../../src/write/tei.ts'
import {inputs} from '../fixture-inputs.ts'
import {fixtures, readBytes, split} from '../wire/messages.ts'

const articles: readonly Article[] = [
  ...inputs.map((path) => parse(readFileSync(path, 'utf8'), {id: 'input.txt'})),
  ...fixtures.flatMap(({format, bytes}) => split(bytes, format).map((message) => readBytes(message, format).article))
]

/** Control characters can't stand in XML; blanks are XML's to make one. */
const plain = (text: string | null | undefined) =>
  (text ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out.
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const blockTexts = (block: Block): string[] =>
  block.type === 'list' ? block.items.map(({text}) => plain(text)) : [plain('text' in block ? block.text : '')]

/** What TEI says: all but positions, rules, and states of a message. */
const saidInTei = (record: ArticleRecord) => ({
  headline: plain(record.headline?.text),
  deck: plain(record.deck?.text),
  bylines: record.bylines.map(({text}) => plain(text)),
  authors: record.bylines.flatMap(({names}) => names.map(plain)),
  dateline: plain(record.dateline?.text),
  subheadings: record.sections.flatMap(({subheading}) => (subheading ? [plain(subheading.text)] : [])),
  blocks: record.sections.flatMap(({blocks}) => blocks.flatMap(blockTexts)).filter(Boolean),
  credits: record.credits.map(({text}) => plain(text)),
  language: record.language,
  outlet: plain(record.outlet ?? 'unknown'),
  keywords: (record.wire?.keywords ?? []).map(plain),
  cited: record.sources.filter(({kind, name}) => kind === 'cited' && name).map(({name}) => plain(name))
})

function readTei(xml: string): ReturnType<typeof saidInTei> {
  const document = parseDocument(xml, {xmlMode: true})
  type Node = ReturnType<typeof DomUtils.getElementsByTagName>[number]
  const all = (name: string, within: Node | typeof document = document) => DomUtils.getElementsByTagName(name, within)
  const textOf = (node: Node | undefined) => plain(node ? DomUtils.textContent(node) : '')
  const [article] = all('div').filter((node) => node.attribs['type'] === 'article')
  const heads = article ? all('head', article) : []
  const isIn = (node: Node, name: string) => (node.parent as Node | null)?.name === name
  const rows = (table: Node) => plain(all('row', table).map(DomUtils.textContent).join('\n'))
  const blocks = all('div')
    .filter((node) => node.attribs['type'] === 'section')
    .flatMap((section) =>
      DomUtils.getChildren(section).flatMap((child) => {
        const node = child as Node
        if (node.name === 'list') return all('item', node).map(textOf)
        if (node.name === 'table') return [rows(node)]
        return ['p', 'quote', 'note'].includes(node.name) ? [textOf(node)] : []
      })
    )
  return {
    headline: textOf(heads.find((node) => node.attribs['type'] === 'main')),
    deck: textOf(heads.find((node) => node.attribs['type'] === 'sub')),
    bylines: all('byline').map(textOf),
    authors: all('author').map(textOf),
    dateline: textOf(all('dateline')[0]),
    subheadings: heads.filter((node) => node.attribs['type'] === undefined).map(textOf),
    blocks: blocks.filter(Boolean),
    credits: all('signed').map(textOf),
    language: all('language')[0]?.attribs['ident'] ?? null,
    outlet: textOf(all('publisher').find((node) => isIn(node, 'publicationStmt'))),
    keywords: all('term').map(textOf),
    cited: all('bibl')
      .filter((node) => node.attribs['type'] === 'cited')
      .map((node) => textOf(all('publisher', node)[0]))
  }
}

/** What JSON-LD says: subheadings and credits by themselves, the body as plain text. */
const saidInJsonLd = (record: ArticleRecord) => ({
  headline: record.headline?.text ?? null,
  deck: record.deck?.text ?? null,
  authors: record.bylines.flatMap(({names}) => names),
  dateline: record.dateline?.text ?? null,
  places: record.dateline?.places ?? [],
  subheadings: record.sections.flatMap(({subheading}) => (subheading ? [subheading.text] : [])),
  body: plain(
    record.sections.flatMap(({subheading, blocks}) => [subheading?.text ?? '', ...blocks.flatMap(blockTexts)]).join(' ')
  ).replace(/[^\p{L}\p{N}]/gu, ''),
  language: record.language,
  outlet: record.outlet,
  keywords: record.wire?.keywords ?? [],
  published: record.published
})

function readJsonLd(json: string): ReturnType<typeof saidInJsonLd> {
  const said = JSON.parse(json)
  const names = (list: {name: string}[] | undefined) => (list ?? []).map(({name}) => name)
  return {
    headline: said.headline ?? null,
    deck: said.alternativeHeadline ?? null,
    authors: names(said.author),
    dateline: said.dateline ?? null,
    places: names(said.locationCreated),
    subheadings: said.articleSection ?? [],
    body: plain(said.articleBody).replace(/[^\p{L}\p{N}]/gu, ''),
    language: said.inLanguage ?? null,
    outlet: said.publisher?.name ?? null,
    keywords: said.keywords ?? [],
    published: said.datePublished ?? null
  }
}

describe('read back', () => {
  it('TEI says what the record says', () => {
    for (const article of articles) expect(readTei(toTei(article))).toEqual(saidInTei(toRecord(article)))
  })

  it('JSON-LD says what the record says', () => {
    for (const article of articles) expect(readJsonLd(toJsonLd(article))).toEqual(saidInJsonLd(toRecord(article)))
  })
})
