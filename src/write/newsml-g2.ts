/** Article → NewsML-G2 2.35, a news item with its text in XHTML. */

import type {Article} from '../article/types.ts'
import {editorsNotes} from './editors-notes.ts'
import {dateTime, dayOf, locatedOf, namesLine, type Story, storyOf} from './story.ts'
import type {WriteOptions} from './write-options.ts'
import {xhtmlBlocks} from './xhtml-body.ts'
import {element, holder, type Markup, xmlDocument} from './xml.ts'

const catalog = 'https://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml'

const pubStatuses: ReadonlySet<string> = new Set(['usable', 'withheld', 'canceled'])

/** The schema allows names on one line only. */
const line = (words: string): string => words.replace(/\s+/g, ' ').trim()

function itemMeta({record, published}: Story): Markup | null {
  const {wire} = record
  const status =
    wire?.status.map((one) => one.replace(/^stat:/, '').toLowerCase()).find((one) => pubStatuses.has(one)) ?? 'usable'
  const provider = line(record.outlet ?? 'unknown')
  return holder(
    'itemMeta',
    {},
    element('itemClass', {qcode: 'ninat:text'}),
    element('provider', {literal: provider}, element('name', {}, provider)),
    // The schema requires a time: for an article without one, this version of the item is made now.
    element('versionCreated', {}, published ?? new Date().toISOString().replace(/\.\d+/, '')),
    dateTime(wire?.embargo) && element('embargoed', {}, dateTime(wire?.embargo) ?? ''),
    element('pubStatus', {qcode: `stat:${status}`}),
    editorsNotes(record).map(({text}) => element('edNote', {}, text))
  )
}

function contentMeta({record}: Story): Markup | null {
  const {wire, headline, deck, dateline} = record
  const day = dayOf(dateline?.date)
  const located = line(locatedOf(record) ?? '')
  return holder(
    'contentMeta',
    {},
    wire?.urgency ? element('urgency', {}, String(wire.urgency)) : null,
    day && element('contentCreated', {}, day),
    located && element('located', {literal: located}, element('name', {}, located)),
    [...new Set(record.sources.flatMap(({kind, name}) => (kind === 'cited' && line(name) ? [line(name)] : [])))].map(
      (name) => element('infoSource', {literal: name}, element('name', {}, name))
    ),
    record.bylines.flatMap(({names}) =>
      names
        .map(line)
        .filter(Boolean)
        .map((name) => element('creator', {literal: name}, element('name', {}, name)))
    ),
    record.language && element('language', {tag: record.language}),
    wire?.keywords.map((keyword) => element('keyword', {}, line(keyword))),
    [wire?.fields['slug'] ?? []]
      .flat()
      .slice(0, 1)
      .map((slug) => element('slugline', {}, line(slug))),
    headline && element('headline', {}, headline.text),
    deck && element('headline', {role: 'hld:subHeadline'}, deck.text),
    dateline && element('dateline', {}, dateline.text),
    record.bylines.map((byline) => element('by', {}, namesLine(byline)))
  )
}

function contentSet(story: Story): Markup | null {
  const {headline, language} = story.record
  const html = holder(
    'html',
    {xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': language},
    element('head', {}, element('title', {}, headline?.text ?? story.uri)),
    holder('body', {}, xhtmlBlocks(story, {dateline: false})) ?? element('body', {})
  )
  return holder(
    'contentSet',
    {},
    holder('inlineXML', {contenttype: 'application/xhtml+xml', wordcount: story.words}, html)
  )
}

/** Write an article as a news item of NewsML-G2, at conformance level "power". */
export function toNewsmlG2(article: Article, options: WriteOptions = {}): string {
  const story = storyOf(article, options)
  const {wire, language} = story.record
  const attributes = {
    xmlns: 'http://iptc.org/std/nar/2006-10-01/',
    guid: wire?.id ?? story.uri,
    version: /^[1-9]\d{0,8}$/.test(wire?.version ?? '') ? wire?.version : '1',
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': language
  }
  const item = holder(
    'newsItem',
    attributes,
    element('catalogRef', {href: catalog}),
    itemMeta(story),
    contentMeta(story),
    contentSet(story)
  )
  return xmlDocument(item)
}
