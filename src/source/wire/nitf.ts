/** The elements of NITF (versions 2.5 to 3.6, with and without a namespace), and what they mean. */
import type {XmlTable} from './xml.ts'

export const nitf: XmlTable = {
  format: 'nitf',
  bodies: new Set(['body.content']),
  elements: {
    hl1: 'headline',
    hl2: 'deck',
    hedline: 'hedline',
    title: 'title',
    byline: 'byline',
    'byline/person': 'person',
    byttl: 'title',
    dateline: 'dateline',
    location: 'location',
    'story.date': 'date',
    abstract: 'deck',
    note: 'note',
    tagline: 'credit',
    distributor: 'provider',
    org: '',
    series: 'series'
  },
  attributes: {
    'urgency@ed-urg': 'priority',
    'date.issue@norm': 'sent',
    'date.release@norm': 'embargo',
    'doc-id@id-string': 'id',
    'doc-id@regsrc': 'service',
    'du-key@key': 'slug',
    'du-key@version': 'version',
    'keyword@key': 'keywords',
    'ed-msg@info': 'edNote',
    'fixture@fix-id': 'category',
    'nitf@lang': 'language',
    'nitf@baselang': 'language',
    'doc.copyright@holder': 'copyright',
    'from-src@src-name': 'sourceName'
  },
  pairs: {meta: ['name', 'content']},
  // What services write into `meta`, which is for any purpose.
  names: {
    'anpa-sequence': 'sequence',
    'anpa-category': 'category',
    'anpa-wordcount': 'wordCount',
    'anpa-keyword': 'keywords',
    'anpa-takekey': 'version',
    'anpa-format': 'layout',
    ntbiptcsequence: 'sequence',
    ntbstikkord: 'keywords',
    ntbtjeneste: 'service'
  },
  codes: new Set(),
  outlets: ['provider', 'sourceName', 'doc-id@regsrc', 'copyright'],
  variants: []
}
