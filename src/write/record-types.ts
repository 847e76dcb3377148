/** The record: what `--to json` writes. The contract of newsparse with every program that reads it. */

import type {Doubt, Position, Reason, Wire} from '../article/types.ts'
import type {RowId} from './exact-json.ts'

/** Each item has a `position` when positions were asked for, and a `rule` when a rule recognised it. */
export interface RecordItem {
  rule?: string
  position?: Position
}

export interface TextItem extends RecordItem {
  text: string
}

/** A byline or a credit. */
export interface PeopleItem extends TextItem {
  names: string[]
  role: string | null
}

export interface DatelineItem extends TextItem {
  outlet: string | null
  places: string[]
  date: string | null
}

export interface SourceItem extends TextItem {
  kind: 'cited' | 'told'
  name: string
  date: string | null
  verb: string | null
}

export interface RelatedItem extends TextItem {
  url: string | null
}

export interface RemovedItem extends TextItem {
  reason: Reason
}

export type Block =
  | (TextItem & {type: 'paragraph' | 'quote' | 'agate'})
  | (RecordItem & {type: 'list'; ordered: boolean; items: TextItem[]})
  /** Boilerplate that `--keep` left in its place. */
  | (TextItem & {type: 'boilerplate'; reason: Reason})

export interface Section {
  /** Null for what stands before the first subheading. */
  subheading: TextItem | null
  blocks: Block[]
}

/** A run of the source's characters as they were, newlines and all. */
export interface OriginalPiece {
  /** What it was read as: a node's type, `boilerplate:` and its reason; null for the blanks between. */
  label: string | null
  rule?: string
  text: string
}

/** All of the source: its pieces, one after the other, are its text. */
export interface Original {
  /** WHATWG name of its encoding; null when the source was text. */
  encoding: string | null
  /** Whether a byte order mark stood before the text. */
  bom: boolean
  pieces: OriginalPiece[]
  /** Of one wire message among several: where in its file it begins. */
  start?: {line: number; column: number; offset: number}
  /** The bytes, when the encoding alone does not give them back. */
  base64?: string
}

/** The same provenance and the same document give the same record. */
export interface Provenance {
  /** The program and its version. */
  tool: string
  /** SHA-256 of all that the outcome depends on besides the input: rules and options; 64 hexadecimal digits. */
  settings: string
  /** SHA-256 of the input's bytes; of the text in UTF-8, for a text inside JSON. */
  input: string
  /** With --learn: SHA-256 of the file of the pack that was learned. */
  learned?: string
}

export interface ArticleRecord {
  schemaVersion: 1
  /** A number when the row has a number there. */
  id: string | RowId | null
  language: string | null
  /** As printed. */
  outlet: string | null
  /** The name of its pack, to group by. */
  outletId: string | null
  headline: TextItem | null
  deck: TextItem | null
  bylines: PeopleItem[]
  dateline: DatelineItem | null
  published: string | null
  sources: SourceItem[]
  sections: Section[]
  credits: PeopleItem[]
  notes: TextItem[]
  related: RelatedItem[]
  removed: RemovedItem[]
  /** What the parser was not sure of. */
  doubts: Doubt[]
  /** WHATWG name of the encoding the bytes were read in; null when text was given. */
  encoding: string | null
  /** What the envelope of the wire message says; null when the copy came without one. */
  wire: Wire | null
  /** The other keys of the JSON line that the article came from; null when it came from elsewhere. */
  meta: Record<string, unknown> | null
  /** The text was made from HTML, XML or SGML, and positions are those of the text made; only then. */
  markup?: 'html'
  /** What the source was; only when it was asked for. */
  original?: Original
  /** What the record was made from, and by what; only when it was asked for. */
  provenance?: Provenance
}
