/**
 * The tree of a news article: unist nodes, named in newsroom words.
 *
 * `README.md` beside this file is the specification. Three laws hold for every tree that the parser makes: each non-blank character of the source is in exactly
 * one leaf; the `value` of a leaf is the source between its `position.start.offset` and `position.end.offset`; each label has the id of the rule that gave it.
 */
import type {Data, Literal, Node, Parent, Position} from 'unist'

/** Why a piece of copy is not part of the story. */
export type Reason =
  | 'advertisement'
  | 'related'
  | 'video'
  | 'promotion'
  | 'embed'
  | 'caption'
  | 'pagination'
  | 'tags'
  | 'sharing'
  | 'legal'
  | 'other'

/** Every {@link Reason}, in the order in which messages and help list them. */
export const reasons: readonly Reason[] = [
  'advertisement',
  'related',
  'video',
  'promotion',
  'embed',
  'caption',
  'pagination',
  'tags',
  'sharing',
  'legal',
  'other'
]

/** Something a person should check: the parser was not certain, or the source is damaged. A plain object, so it survives `structuredClone` and JSON. */
export interface Doubt {
  /** Id of the rule or check that raised it, such as `newsparse/no-story`. */
  rule: string
  /** One sentence for people. */
  message: string
  /** Where in the source; absent if it is about the whole text. */
  position?: Position
}

/** The formats in which news services send their copy. */
export type WireFormat = 'iptc7901' | 'anpa1312' | 'zczc' | 'nitf' | 'newsml' | 'ninjs'

/** What the envelope of a wire message says. A missing value is `null`, or an empty list. */
export interface Wire {
  format: WireFormat
  /** Name of the service's dialect, if one was recognised: `dpa`. */
  dialect: string | null
  /** The service as the envelope names it: a mnemonic (`eca`) or a provider (`Reuters`). */
  service: string | null
  /** The message's number in its service, as printed: `062`. */
  sequence: string | null
  /** The message's own id: a guid, a uri. */
  id: string | null
  /** As printed: `4`, `u`. */
  priority: string | null
  /** The same on IPTC's scale, from 1 (most urgent) to 9. */
  urgency: number | null
  category: string | null
  keywords: string[]
  /** Which version of the story it is: `1st Ld-Writethru`, `2ND LEAD`, `3`. */
  version: string | null
  /** Status marks, as printed: `Eil`, `REFILE`, `canceled`. */
  status: string[]
  wordCount: number | null
  /** BCP 47. */
  language: string | null
  /** When it was sent: ISO 8601. */
  sent: string | null
  /** Until when it is not to be published: ISO 8601, or as printed. */
  embargo: string | null
  /** Everything else in the envelope, by name: a text, or several. */
  fields: Record<string, string | string[]>
}

/** What is known about the article as a whole. A value that is not known is `null`. */
export interface Metadata {
  /** Name of the document: the name of a file, or the `id` of a JSON line. */
  id: string | null
  /** BCP 47 code of the language the copy is written in: `id`, `en`, `ms`. */
  language: string | null
  /** Name of the outlet as the copy gives it, otherwise as its pack does. */
  outlet: string | null
  /** A stable id of the outlet, for grouping: the name of its pack (`kompas`); null if there is no pack for it. */
  outletId?: string | null
  /** When the article was published: an ISO 8601 date, or date and time. */
  published: string | null
  /** WHATWG name of the encoding in which the bytes were read (`utf-8`, `windows-1252`); `null` if the input was text. */
  encoding: string | null
  /** What the envelope of the wire message says; `null` or absent for copy without an envelope. */
  wire?: Wire | null
  /** The text was extracted from HTML, XML or SGML: positions are those in the extracted text. Absent for other copy. */
  markup?: 'html' | undefined
  /** Where the parser was not certain, in source order. */
  doubts: Doubt[]
}

/** Fields of every node that a rule recognised. */
interface Recognised {
  /** Id of the rule, or of the test of neighbours, that gave the node its label. */
  rule?: string
}

interface NewsLiteral extends Literal, Recognised {
  /** The source between the node's two offsets, unchanged. Use `plain` to get it as a reader sees it. */
  value: string
  /** The text that the value stands for, if the source contains mark-up or escapes: NITF, ninjs. */
  content?: string
  data?: Data
}

interface NewsParent extends Parent, Recognised {
  data?: Data
}

/** A run of the story's own text. */
export interface Text extends NewsLiteral {
  type: 'text'
}

/**
 * Characters that only separate or mark their neighbour, and that writers replace: the dash after a dateline (`separator`), the number or bullet of a list item
 * (`marker`), the hyphen that only divides a word at the end of a line (`hyphen`).
 */
export interface Punctuation extends NewsLiteral {
  type: 'punctuation'
  role: 'separator' | 'marker' | 'hyphen'
}

/**
 * Where (and when, and by whom) the story was filed: a line of its own, or the beginning of the lead.
 *
 *     JAKARTA, KOMPAS.com - Kereta itu berangkat kosong pada Senin.
 *     ^^^^^^^^^^^^^^^^^^^
 */
export interface Dateline extends NewsLiteral {
  type: 'dateline'
  outlet?: string
  /** Places as printed: "RICHMOND, Va." is one place, "LONDON/NEW YORK" is two. */
  places: string[]
  /** ISO 8601: `YYYY-MM-DD`, or `--MM-DD` without a year. */
  date?: string
}

/**
 * The medium from which the story takes a piece of information. It stays in its sentence. `cited`: another medium published it; `told`: somebody told it to a
 * medium ("kepada Kompas.com, Kamis (7/8)").
 */
export interface SourceReference extends NewsLiteral {
  type: 'sourceReference'
  kind: 'cited' | 'told'
  name: string
  /** ISO 8601: `YYYY-MM-DD`, or `--MM-DD` without a year. */
  date?: string
  /** The reporting verb, in lower case: `dilansir`. */
  verb?: string
}

/** Who reported or edited, at the end: names, initials, source lines, end marks. Flow and phrasing. */
export interface Credit extends NewsLiteral {
  type: 'credit'
  names?: string[]
  /** `reporter`, `editor`, `writer`, `photographer`, `source`, `initials`, `end mark`. */
  role?: string
  /** In a source line: when the source published it, ISO 8601. */
  date?: string
}

/** Who wrote the story, at its beginning. */
export interface Byline extends NewsLiteral {
  type: 'byline'
  names: string[]
  /** The title printed with the names: "Associated Press Writer". */
  role?: string
}

/** Text for editors: advisories, corrections, wire headers, time lines. */
export interface Note extends NewsLiteral {
  type: 'note'
  /** Set by a time line: ISO 8601 date, or date and time. */
  published?: string
  /** In a part of a wire message's envelope: which field it is; `markup` for the mark-up around fields. */
  field?: string
}

/** A table, a line-up, results: kept as they are. */
export interface Agate extends NewsLiteral {
  type: 'agate'
}

/** Text that is not part of the story. It stays in the tree until `newsPrune` removes it. Flow and phrasing. */
export interface Boilerplate extends NewsLiteral {
  type: 'boilerplate'
  reason: Reason
  /** The headline to which a read-also line refers. */
  title?: string
  /** The address to which it refers. */
  url?: string
}

export type Phrasing = Text | Punctuation | Dateline | SourceReference | Credit | Boilerplate

export interface Headline extends NewsParent {
  type: 'headline'
  children: Phrasing[]
}

/** The one or two sentences under the headline. */
export interface Deck extends NewsParent {
  type: 'deck'
  children: Phrasing[]
}

export interface Paragraph extends NewsParent {
  type: 'paragraph'
  /** True for the first paragraph of the story. */
  lead?: boolean
  children: Phrasing[]
}

export interface Subheading extends NewsParent {
  type: 'subheading'
  children: Phrasing[]
}

/** Text of somebody else in a block of its own: a letter, a verse, a post that the story quotes in full. */
export interface Quote extends NewsParent {
  type: 'quote'
  children: Phrasing[]
}

export interface ListItem extends NewsParent {
  type: 'listItem'
  /** The first child is the `punctuation` with role `marker`, if the copy has one. */
  children: Phrasing[]
}

export interface List extends NewsParent {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

/** The text under a picture that belongs to the story. Writers list it among the removed text, with reason `caption`. */
export interface Caption extends NewsLiteral {
  type: 'caption'
}

export type Flow =
  | Headline
  | Deck
  | Byline
  | Dateline
  | Paragraph
  | Subheading
  | List
  | Quote
  | Agate
  | Caption
  | Credit
  | Note
  | Boilerplate

/** The root: flat, in source order. */
export interface Article extends NewsParent {
  type: 'article'
  metadata: Metadata
  children: Flow[]
}

export type ArticleNode = Article | Flow | ListItem | Phrasing

/** A node without children. */
export type Leaf = Extract<ArticleNode, {value: string}>

export type {Node, Position}
