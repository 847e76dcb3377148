/** What newsroom formats say about an article, in the form that they all need. */
import {createHash} from 'node:crypto'
import type {Article} from '../article/types.ts'
import {inReadingOrder} from '../transform/reading-order.ts'
import {toRecord} from './record.ts'
import type {ArticleRecord, Block, PeopleItem} from './record-types.ts'
import {plainText} from './text.ts'
import type {WriteOptions} from './write-options.ts'

/** A record, with values that are derived from it. */
export interface Story {
  record: ArticleRecord
  /** The message's own id if it is a URI, otherwise one made of the document's name. */
  uri: string
  /** The clean text. */
  text: string
  words: number
  /** The subheadings and blocks, one after the other. */
  blocks: readonly (Block | {type: 'subheading'; text: string})[]
  /** Date and time of the version, with a time zone; undefined if not known. */
  published: string | undefined
}

/** The form of BCP 47. */
const isLanguage = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i

/** RFC 3986, as far as schemas check it. */
const uri =
  /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-Fa-f]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-Fa-f]{2})*)?$/i

export const isUri = (text: string | null | undefined): text is string => typeof text === 'string' && uri.test(text)

/** Unpaired surrogates are not allowed in a URI. */
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A URI that is always the same for a document: made of its name, otherwise of its text. */
function uriOf(record: ArticleRecord, text: string): string {
  const own = record.wire?.id
  if (isUri(own)) return own
  const name =
    own ??
    (record.id === null ? null : String(record.id)) ??
    createHash('sha256').update(text).digest('hex').slice(0, 32)
  return `urn:newsparse:${encodeURIComponent(name.replace(loneSurrogates, '\ufffd')) || 'unnamed'}`
}

const time = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/

/** ISO 8601 with seconds and a time zone, as schemas require; a time without a known zone is written as UTC. */
export function dateTime(iso: string | null | undefined): string | undefined {
  const [, date, minutes = '00:00', seconds = ':00', zone = 'Z'] = time.exec(iso ?? '') ?? []
  if (!date || Number.isNaN(Date.parse(`${date}T${minutes}${seconds}Z`))) return undefined
  return `${date}T${minutes}${seconds}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`
}

/** A date, if it has a year. */
export const dayOf = (iso: string | null | undefined): string | undefined => /^\d{4}-\d\d-\d\d/.exec(iso ?? '')?.[0]

/** "LISBON / PORTO". */
export const locatedOf = ({dateline}: ArticleRecord): string | undefined => dateline?.places.join(' / ') || undefined

/** A byline without the title of its authors, if the title is printed after the names. */
export const namesLine = ({text, role}: PeopleItem): string =>
  role && text.endsWith(role) && text.length > role.length
    ? text.slice(0, -role.length).replace(/[\s,;–-]+$/, '')
    : text

export function storyOf(article: Article, options: WriteOptions): Story {
  const ordered = inReadingOrder(article)
  const {language, ...others} = toRecord(ordered, {keep: options.keep})
  const record = {...others, language: language && isLanguage.test(language) ? language : null}
  const text = plainText(ordered, {keep: options.keep})
  const blocks = record.sections.flatMap(({subheading, blocks: inside}) => [
    ...(subheading ? [{type: 'subheading' as const, text: subheading.text}] : []),
    ...inside
  ])
  return {
    record,
    uri: uriOf(record, text),
    text,
    words: text.match(/\S+/g)?.length ?? 0,
    blocks,
    published: dateTime(record.published)
  }
}
