/** Article → ninjs, IPTC's News in JSON. It has no field for the dateline, so the dateline begins the body. */

import type {Article} from '../article/types.ts'
import {editorsNotes} from './editors-notes.ts'
import {dateTime, isUri, locatedOf, namesLine, type Story, storyOf} from './story.ts'
import type {NinjsVersion, WriteOptions} from './write-options.ts'
import {xhtmlBlocks} from './xhtml-body.ts'

type Json = Record<string, unknown>

/** The value if it is known; undefined otherwise. */
const known = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
    )
  )

const pubStatuses: ReadonlySet<string> = new Set(['usable', 'withheld', 'canceled'])

/** All facts, by their names in version 3. */
function factsOf(story: Story) {
  const {record, published} = story
  const {wire, headline, deck} = record
  const {outlet} = record
  const status = wire?.status.map((one) => one.replace(/^stat:/, '').toLowerCase()).find((one) => pubStatuses.has(one))
  return {
    language: record.language ?? undefined,
    published,
    status,
    urgency: wire?.urgency ?? undefined,
    embargo: dateTime(wire?.embargo),
    note: editorsNotes(record)
      .map(({text}) => text)
      .join('\n'),
    headline: headline?.text,
    deck: deck?.text,
    by: record.bylines.map(namesLine).join('; '),
    located: locatedOf(record),
    outlet: outlet ?? undefined,
    sources: [
      ...new Set(record.sources.flatMap(({kind, name}) => (kind === 'cited' && name && name !== outlet ? [name] : [])))
    ],
    keywords: wire?.keywords ?? [],
    slug: [wire?.fields['slug'] ?? []].flat()[0],
    version: wire?.version && /^\d+$/.test(wire.version) ? wire.version : undefined,
    related: record.related.filter(({url}) => isUri(url)),
    body: xhtmlBlocks(story, {dateline: true})
      .map(({text}) => text)
      .join('\n')
  }
}

type Facts = ReturnType<typeof factsOf>

const headlinesOf = ({headline, deck}: Facts) => [
  ...(headline ? [{role: 'main', value: headline}] : []),
  ...(deck ? [{role: 'sub', value: deck}] : [])
]

const named = (names: readonly (string | undefined)[]) => names.flatMap((name) => (name ? [{name}] : []))

const writers: Readonly<Record<NinjsVersion, (story: Story, facts: Facts) => Json>> = {
  '3.1': ({uri, text, words}, facts) => ({
    uri,
    standard: {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'},
    type: 'text',
    representationType: 'full',
    language: facts.language,
    version: facts.version,
    versionCreated: facts.published,
    embargoedUntil: facts.embargo,
    pubStatus: facts.status,
    urgency: facts.urgency,
    edNote: facts.note,
    headlines: headlinesOf(facts),
    by: facts.by,
    located: facts.located,
    slugline: facts.slug,
    infoSources: [...named([facts.outlet]), ...facts.sources.map((name) => ({name, role: 'cited'}))],
    subjects: named(facts.keywords),
    bodies: facts.body
      ? [
          {
            role: 'main',
            contentType: 'application/xhtml+xml',
            charCount: text.length,
            wordCount: words,
            value: facts.body
          }
        ]
      : [],
    associations: facts.related.map(({text: name, url}) => ({name, rel: 'related', uri: url}))
  }),
  '2.2': ({uri, text, words}, facts) => ({
    uri,
    standard: {name: 'ninjs', version: '2.2', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json'},
    type: 'text',
    representationtype: 'full',
    language: facts.language,
    version: facts.version,
    versioncreated: facts.published,
    embargoed: facts.embargo,
    pubstatus: facts.status,
    urgency: facts.urgency,
    ednote: facts.note,
    headlines: headlinesOf(facts),
    by: facts.by,
    located: facts.located,
    slugline: facts.slug,
    infosources: named([facts.outlet, ...facts.sources]),
    subjects: named(facts.keywords),
    bodies: facts.body
      ? [
          {
            role: 'main',
            contenttype: 'application/xhtml+xml',
            charcount: text.length,
            wordcount: words,
            value: facts.body
          }
        ]
      : [],
    associations: facts.related.map(({text: name, url}) => ({name, uri: url}))
  }),
  '1.6': ({uri, text, words}, facts) => ({
    uri,
    type: 'text',
    mimetype: 'application/xhtml+xml',
    representationtype: 'complete',
    language: facts.language,
    version: facts.version,
    versioncreated: facts.published,
    embargoed: facts.embargo,
    pubstatus: facts.status,
    urgency: facts.urgency,
    ednote: facts.note,
    headline: facts.headline,
    headline_sub: facts.deck,
    byline: facts.by,
    located: facts.located,
    slugline: facts.slug,
    infosource: named([facts.outlet, ...facts.sources]),
    subject: named(facts.keywords),
    charcount: text.length,
    wordcount: words,
    body_xhtml: facts.body,
    associations:
      facts.related.length > 0
        ? Object.fromEntries(
            facts.related.map(({text: name, url}, at) => [`related${at + 1}`, {uri: url, title: name}])
          )
        : undefined
  })
}

/** Write an article as ninjs: version 3.1, or an older one on request. */
export function toNinjs(article: Article, options: WriteOptions = {}): string {
  const story = storyOf(article, options)
  const write = writers[options.ninjs ?? '3.1']
  return `${JSON.stringify(known(write(story, factsOf(story))), null, 2)}\n`
}
