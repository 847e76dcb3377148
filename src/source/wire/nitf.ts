/** What the elements of NITF say (versions 2.5 to 3.6, with and without a namespace). */
import type {XmlTable} from './xml.ts'

export const nitf: XmlTable = {
  format: 'nitf',
  bodies: new Set(['body.content']),
  elements: {
    hl1: 'headline',
    hl2: 'deck',
    hedline: '',
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
    'doc.copyright@holder': 'copyright'
  },
  variants: []
}
