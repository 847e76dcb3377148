/** Article → TEI P5, the format of newspaper corpora. */

import type {Article} from '../article/types.ts'
import {editorsNotes} from './editors-notes.ts'
import {dayOf, type Story, storyOf} from './story.ts'
import type {WriteOptions} from './write-options.ts'
import {element, holder, type Markup, type XmlChild, xmlDocument} from './xml.ts'

function header({record, uri}: Story): Markup | null {
  const {headline, deck, outlet, language, wire, published} = record
  const date = published && dayOf(published)
  const names = record.bylines.flatMap((one) => one.names)
  return holder(
    'teiHeader',
    {},
    holder(
      'fileDesc',
      {},
      holder(
        'titleStmt',
        {},
        element('title', {type: 'main'}, headline?.text ?? String(record.id ?? uri)),
        deck && element('title', {type: 'sub'}, deck.text),
        names.map((name) => element('author', {}, name))
      ),
      holder(
        'publicationStmt',
        {},
        element('publisher', {}, outlet ?? 'unknown'),
        date ? element('date', {when: published}, published) : null,
        element('idno', {type: 'URI'}, uri)
      ),
      holder(
        'notesStmt',
        {},
        editorsNotes(record).map(({text}) => element('note', {type: 'editorial'}, text))
      ),
      holder('sourceDesc', {}, bibliography(record))
    ),
    holder(
      'profileDesc',
      {},
      language && holder('langUsage', {}, element('language', {ident: language}, language)),
      wire &&
        wire.keywords.length > 0 &&
        holder(
          'textClass',
          {},
          holder(
            'keywords',
            {},
            wire.keywords.map((word) => element('term', {}, word))
          )
        )
    )
  )
}

/** The story's sources of information, and the titles that it refers to. */
function bibliography({sources, related, outlet}: Story['record']): XmlChild {
  const cited = sources.filter(({kind, name}) => kind === 'cited' && name)
  const links = related.map(({text, url}) =>
    element('bibl', {type: 'related'}, url ? element('ref', {target: encodeURI(url)}, text) : text)
  )
  const all = cited.map(({name, date}) => {
    const day = date && /^(?:\d{4}|-)-\d\d-\d\d$/.test(date) && element('date', {when: date})
    return element('bibl', {type: 'cited'}, element('publisher', {}, name), day)
  })
  return [...all, ...links].length > 0 ? [...all, ...links] : element('bibl', {}, outlet ?? 'unknown')
}

function dateline({dateline: one}: Story['record']): Markup | null {
  if (!one) return null
  const parts: XmlChild[] = []
  let at = 0
  for (const place of one.places) {
    const found = one.text.indexOf(place, at)
    if (found === -1) continue
    parts.push(one.text.slice(at, found), element('placeName', {}, place))
    at = found + place.length
  }
  parts.push(one.text.slice(at))
  const day = one.date && element('date', {when: one.date})
  return element('dateline', {}, parts, day)
}

function block(one: Story['blocks'][number]): Markup {
  switch (one.type) {
    case 'list':
      return element(
        'list',
        {rend: one.ordered ? 'numbered' : 'bulleted'},
        one.items.map(({text}) => element('item', {}, text))
      )
    case 'quote':
      return element('quote', {}, element('p', {}, one.text))
    case 'agate':
      return element(
        'table',
        {},
        one.text.split('\n').map((row) => element('row', {}, element('cell', {}, row)))
      )
    case 'boilerplate':
      return element('note', {type: one.reason}, element('p', {}, one.text))
    default:
      return element('p', {}, one.text)
  }
}

/** A division for each section; the blocks before the first subheading are one as well. */
function divisions({record}: Story): XmlChild {
  const sections = record.sections.filter(({subheading, blocks}) => subheading || blocks.length > 0)
  if (sections.length === 0) return holder('div', {type: 'section'}, element('p', {}))
  return sections.map(({subheading, blocks}) =>
    holder(
      'div',
      {type: 'section'},
      subheading && element('head', {}, subheading.text),
      blocks.length > 0 ? blocks.map(block) : element('p', {})
    )
  )
}

function text(story: Story): Markup | null {
  const {record} = story
  const {headline, deck} = record
  const article = holder(
    'div',
    {type: 'article'},
    headline && element('head', {type: 'main'}, headline.text),
    deck && element('head', {type: 'sub'}, deck.text),
    record.bylines.map((one) => element('byline', {}, one.text)),
    dateline(record),
    divisions(story),
    record.credits.length > 0 &&
      holder(
        'closer',
        {},
        record.credits.map((credit) => element('signed', {}, credit.text))
      )
  )
  return holder('text', {'xml:lang': record.language}, holder('body', {}, article))
}

/** Write an article as a TEI P5 document. */
export function toTei(article: Article, options: WriteOptions = {}): string {
  const story = storyOf(article, options)
  return xmlDocument(holder('TEI', {xmlns: 'http://www.tei-c.org/ns/1.0'}, header(story), text(story)))
}
