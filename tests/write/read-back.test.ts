/** What goes out to newsrooms comes back: each output, read as a wire message, gives the fields that its standard can say. */
import {describe, expect, it} from 'vitest'
import type {Article, WireFormat} from '../../src/article/types.ts'
import {parse} from '../../src/parse/parse.ts'
import {recogniseWire} from '../../src/source/wire/recognise-wire.ts'
import {editorsNotes} from '../../src/write/editors-notes.ts'
import {toNewsmlG2} from '../../src/write/newsml-g2.ts'
import {toNinjs} from '../../src/write/ninjs.ts'
import {toNitf} from '../../src/write/nitf.ts'
import {toRecord} from '../../src/write/record.ts'
import type {ArticleRecord} from '../../src/write/record-types.ts'
import type {WriteOptions} from '../../src/write/write-options.ts'
import {fixtures, readBytes, readText, split} from '../wire/messages.ts'

const copy = `Ferry strike on the Tagus enters third week

By Marta Silveira

LISBON, Nov. 13 (Harbour Wire) - Ferry crews voted to go on with their strike, "as long as it takes" & longer.

Buses run until midnight <every ten minutes>, the operator said.

Routes

- Line 1 to Alfama
- Line 2 to Belem

(Reporting by Marta Silveira; Editing by Tom Kerr)
`

const writers: Readonly<Record<string, [WireFormat, (article: Article, options?: WriteOptions) => string]>> = {
  'ninjs 3.1': ['ninjs', toNinjs],
  'ninjs 2.2': ['ninjs', (article) => toNinjs(article, {ninjs: '2.2'})],
  'ninjs 1.6': ['ninjs', (article) => toNinjs(article, {ninjs: '1.6'})],
  nitf: ['nitf', toNitf],
  'newsml-g2': ['newsml', toNewsmlG2]
}

/** The fields that all of the standards can say. */
const saidOf = (record: ArticleRecord, format: WireFormat) => ({
  headline: record.headline?.text ?? null,
  deck: record.deck?.text ?? null,
  names: record.bylines.flatMap(({names}) => names),
  // ninjs has no dateline: what opens the body is read like any other copy.
  dateline: format === 'ninjs' ? undefined : (record.dateline?.places ?? null),
  blocks: record.sections.flatMap(({subheading, blocks}) => [
    ...(subheading ? [subheading.text] : []),
    ...blocks.map((block) =>
      block.type === 'list' ? block.items.map(({text}) => text) : 'text' in block ? block.text.replace(/\s+/g, ' ') : ''
    )
  ]),
  notes: editorsNotes(record)
    .map(({text}) => text)
    .join(' '),
  language: record.language,
  outlet: record.outlet,
  urgency: record.wire?.urgency ?? null,
  keywords: record.wire?.keywords ?? []
})

/** Messages and copy in languages that have packs. */
const articles: readonly [name: string, article: Article][] = [
  ['copy', parse(copy)],
  ...fixtures
    .filter(({name}) => /dpa\.iptc|dpa-lead|ap\.tst|nitf-36|g2\.xml|ninjs-2|aap\.tst|lettered/.test(name))
    .flatMap(({name, format, bytes}) =>
      split(bytes, format).map((message): [string, Article] => [name, readBytes(message, format).article])
    )
]

describe.each(Object.entries(writers))('%s', (_name, [format, write]) => {
  it.each(articles)('gives back %s', (_file, article) => {
    const written = write(article)
    expect(recogniseWire(written)).toBe(format)
    expect(saidOf(toRecord(readText(written, format)), format)).toEqual(saidOf(toRecord(article), format))
  })
})
