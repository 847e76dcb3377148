/** The record: what `--to json` writes. Programs that read the output of newsparse rely on it. */

import type {Doubt, Position, Reason, Wire} from '../article/types.ts'
import type {RowId} from './exact-json.ts'

/** Each item has a `position` if the user asked for positions, and a `rule` if a rule recognised it. */
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
  /** Null for the blocks before the first subheading. */
  subheading: TextItem | null
  blocks: Block[]
}

/** A part of the source as it was, including newlines. */
export interface OriginalPiece {
  /** How it was read: a node's type, or `boilerplate:` and its reason; null for blanks between leaves. */
  label: string | null
  rule?: string
  text: string
}

/** All of the source: its parts, one after the other, are its text. */
export interface Original {
  /** WHATWG name of its encoding; null if the source was text. */
  encoding: string | null
  /** Whether a byte order mark preceded the text. */
  bom: boolean
  pieces: OriginalPiece[]
  /** For one wire message among several: where in its file it begins. */
  start?: {line: number; column: number; offset: number}
  /** The bytes, if the encoding alone does not restore them. */
  base64?: string
}

/** The same provenance and the same document give the same record. */
export interface Provenance {
  /** The program and its version. */
  tool: string
  /** SHA-256 of everything that the output depends on besides the input: rules and options; 64 hexadecimal digits. */
  settings: string
  /** SHA-256 of the input's bytes; of the text in UTF-8, for a text inside JSON. */
  input: string
  /** With --learn: SHA-256 of the file of the learned pack. */
  learned?: string
}

export interface ArticleRecord {
  schemaVersion: 1
  /** A number if it is a number in the row. */
  id: string | RowId | null
  language: string | null
  /** As printed. */
  outlet: string | null
  /** The name of its pack, for grouping. */
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
  /** Where the parser was not certain. */
  doubts: Doubt[]
  /** WHATWG name of the encoding in which the bytes were read; null if the input was text. */
  encoding: string | null
  /** What the envelope of the wire message says; null if the copy came without one. */
  wire: Wire | null
  /** The other keys of the JSON line with the article; null if it came from elsewhere. */
  meta: Record<string, unknown> | null
  /** Present only if the text was extracted from HTML, XML or SGML: positions are those in the extracted text. */
  markup?: 'html'
  /** The source; only if the user asked for it. */
  original?: Original
  /** What the record was made from, and by what; only if the user asked for it. */
  provenance?: Provenance
}
