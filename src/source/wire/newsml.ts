/** What the elements of NewsML 1 and of NewsML-G2 say. */
import type {XmlTable} from './xml.ts'

export const newsml: XmlTable = {
  format: 'newsml',
  bodies: new Set(['inlineXML', 'inlineData', 'DataContent', 'body.content']),
  elements: {
    // NewsML-G2
    'contentMeta/headline': 'headline',
    headline: 'headline',
    'contentMeta/by': 'byline',
    by: 'byline',
    'contentMeta/dateline': 'dateline',
    slugline: 'slug',
    keyword: 'keywords',
    edNote: 'note',
    'header/sent': 'transmitted',
    creditline: 'creditLine',
    urgency: 'urgency',
    versionCreated: 'sent',
    firstCreated: 'firstCreated',
    embargoed: 'embargo',
    'itemMeta/title': 'title',
    'provider/name': 'provider',
    'infoSource/name': 'infoSource',
    'service/name': 'service',
    'subject/name': 'subject',
    'located/name': 'located',
    'creator/name': 'creator',
    // NewsML 1
    HeadLine: 'headline',
    SubHeadLine: 'deck',
    ByLine: 'byline',
    DateLine: 'dateline',
    SlugLine: 'slug',
    KeywordLine: 'keywords',
    CreditLine: 'creditLine',
    CopyrightLine: 'copyright',
    ProviderId: 'service',
    NewsItemId: 'newsItemId',
    RevisionId: 'version',
    PublicIdentifier: 'id',
    ThisRevisionCreated: 'sent',
    FirstCreated: 'firstCreated',
    NameLabel: 'title',
    SeriesInfo: 'series'
  },
  attributes: {
    'newsItem@guid': 'id',
    'newsItem@version': 'version',
    'newsItem@lang': 'itemLanguage',
    'language@tag': 'language',
    'pubStatus@qcode': 'status',
    'provider@literal': 'provider',
    'provider@qcode': 'providerCode',
    'service@qcode': 'service',
    'signal@qcode': 'signal',
    'Language@FormalName': 'language',
    'Priority@FormalName': 'priority',
    'Urgency@FormalName': 'urgency',
    'Status@FormalName': 'status',
    'Provider/Party@FormalName': 'provider',
    'NewsService@FormalName': 'newsService',
    'NewsProduct@FormalName': 'newsProduct'
  },
  variants: [
    {element: 'headline', attribute: 'role', value: /sub|deck/i, means: 'deck'},
    {element: 'creditline', attribute: 'role', value: /./, means: 'creditLine'},
    {element: 'by', attribute: 'role', value: /title/i, means: 'byTitle'}
  ]
}
