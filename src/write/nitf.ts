/** Article → NITF 3.6, IPTC's News Industry Text Format. */

import type {Article} from '../article/types.ts'
import {editorsNotes} from './editors-notes.ts'
import type {ArticleRecord, PeopleItem} from './record-types.ts'
import {namesLine, type Story, storyOf} from './story.ts'
import type {WriteOptions} from './write-options.ts'
import {element, holder, type Markup, type XmlChild, xmlDocument} from './xml.ts'

/** The characters that the schema allows in a name token. */
const token = (words: string | null | undefined) => (words && /^[\w.:-]+$/.test(words) ? words : undefined)

/** ISO 8601 in basic form, as `norm` requires: `20131113T150900Z`. */
const basic = (iso: string | null | undefined): string | undefined =>
  iso?.replace(/[-:](?=\d\d)/g, (sign, at: number) => (at > 12 && sign === '-' ? '-' : '')) || undefined

function docdata({record, uri, published}: Story): Markup | null {
  const {wire} = record
  const empty = (name: string, attributes: Record<string, string | number | null | undefined>) =>
    Object.values(attributes).some((value) => value !== undefined && value !== null) && element(name, attributes)
  return holder(
    'docdata',
    {},
    element('doc-id', {regsrc: record.outlet, 'id-string': wire?.id ?? uri}),
    empty('urgency', {'ed-urg': wire?.urgency}),
    empty('date.issue', {norm: basic(published ?? record.published)}),
    empty('date.release', {norm: basic(wire?.embargo)}),
    empty('du-key', {key: [wire?.fields['slug'] ?? []].flat()[0], version: token(wire?.version)}),
    empty('doc.copyright', {holder: record.outlet}),
    holder(
      'key-list',
      {},
      wire?.keywords.map((key) => element('keyword', {key}))
    )
  )
}

function head(story: Story): Markup | null {
  const {headline, wire} = story.record
  return holder(
    'head',
    {},
    headline && element('title', {}, headline.text),
    wire?.category && element('meta', {name: 'category', content: wire.category}),
    wire?.version && !token(wire.version) && element('meta', {name: 'version', content: wire.version}),
    docdata(story)
  )
}

const note = (text: string) =>
  element('note', {noteclass: 'editorsnote'}, element('body.content', {}, element('p', {}, text)))

function byline({text, names, role}: PeopleItem): Markup {
  const parts: XmlChild[] = []
  const bare = namesLine({text, names, role})
  let at = 0
  for (const name of names) {
    const found = bare.indexOf(name, at)
    if (found === -1) continue
    parts.push(bare.slice(at, found), element('person', {}, name))
    at = found + name.length
  }
  parts.push(bare.slice(at))
  return element('byline', {}, parts, role && element('byttl', {}, role))
}

function dateline({dateline: one}: ArticleRecord): Markup | null {
  if (!one) return null
  const parts: XmlChild[] = []
  let at = 0
  for (const place of one.places) {
    const found = one.text.indexOf(place, at)
    if (found === -1) continue
    parts.push(one.text.slice(at, found), element('location', {}, place))
    at = found + place.length
  }
  parts.push(one.text.slice(at))
  const day = one.date && /^\d{4}/.test(one.date) && element('story.date', {norm: basic(one.date)})
  return element('dateline', {}, parts, day)
}

function bodyHead({record}: Story): Markup | null {
  const {headline, deck} = record
  const hedline =
    headline && element('hedline', {}, element('hl1', {}, headline.text), deck && element('hl2', {}, deck.text))
  return holder(
    'body.head',
    {},
    hedline,
    editorsNotes(record).map(({text}) => note(text)),
    record.bylines.map(byline),
    record.outlet && element('distributor', {}, record.outlet),
    dateline(record),
    !headline && deck && element('abstract', {}, element('p', {}, deck.text))
  )
}

function content({blocks}: Story): Markup {
  const first = blocks.findIndex(({type}) => type === 'paragraph')
  const made = blocks.map((block, index): Markup => {
    switch (block.type) {
      case 'subheading':
        return element('hl2', {}, block.text)
      case 'list':
        return element(
          block.ordered ? 'ol' : 'ul',
          {},
          block.items.map(({text}) => element('li', {}, text))
        )
      case 'quote':
        return element('bq', {}, element('block', {}, element('p', {}, block.text)))
      case 'agate':
        return element('pre', {}, block.text)
      case 'boilerplate':
        return note(block.text)
      default:
        return element('p', index === first ? {lede: 'true'} : {}, block.text)
    }
  })
  return holder('body.content', {}, made) ?? element('body.content', {})
}

function bodyEnd({record}: Story): Markup | null {
  const lines = record.credits.flatMap(({text}, index): XmlChild[] =>
    index === 0 ? [text] : [element('br', {}), text]
  )
  return holder('body.end', {}, lines.length > 0 && element('tagline', {}, lines))
}

/** Write an article as NITF 3.6. */
export function toNitf(article: Article, options: WriteOptions = {}): string {
  const story = storyOf(article, options)
  const attributes = {
    xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
    version: '-//IPTC//DTD NITF 3.6//EN',
    baselang: story.record.language
  }
  return xmlDocument(
    holder('nitf', attributes, head(story), holder('body', {}, bodyHead(story), content(story), bodyEnd(story)))
  )
}
