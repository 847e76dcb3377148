/** The output of the readers of wire messages: the envelope's fields, and the parts of the file with their roles. */
import type {Wire, WireFormat} from '../../article/types.ts'
import type {View} from './view.ts'

/** The role of a part of the file. */
export type PieceRole =
  /** A field of the envelope: `name` says which. */
  | 'field'
  /** Copy, which is read by rules like any other. */
  | 'copy'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  /** For editors: advisories, corrections, notebooks. */
  | 'note'
  | 'subheading'
  | 'quote'
  | 'listItem'
  | 'agate'
  | 'caption'
  | 'credit'

/** A part of the file. The text between the parts is mark-up: tags, separators, control characters. */
export interface Piece {
  role: PieceRole
  /** Offsets in the file, in UTF-16 code units. */
  start: number
  end: number
  /** Its text, if the file writes it with mark-up or escapes. */
  view?: View | undefined
  /** For a field: its name. */
  name?: string
  /** For a list item: whether it is numbered. */
  ordered?: boolean
  /** For a byline or a credit: the title, or the role. */
  title?: string
  /** For a dateline: what its elements say. */
  dateline?: {places: string[]; outlet?: string; date?: string}
}

/** A wire message whose envelope has been read. */
export interface Message {
  wire: Wire
  /** The outlet that sends it, as the envelope names it. */
  outlet?: string | undefined
  dialect?: Dialect | undefined
  /** In the order of the file, without overlap. */
  pieces: Piece[]
}

/** A pattern on one line. */
export interface LinePattern {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/**
 * How one service writes a format, as data. All patterns are matched on one line, without its line end; named groups are fields of the envelope (`service`,
 * `sequence`, `priority`, `category`, `wordCount`, `language`, `id`, `version`; any other name is kept under `fields`).
 */
export interface Dialect {
  /** Its name: `dpa`. */
  name: string
  format: WireFormat
  /** The outlet, if all copy in this dialect is from it. */
  outlet?: string
  /** Recognises a message of this dialect by its header line; the first dialect that matches is used. */
  recognise?: LinePattern
  /** The optional information of the header line, after the part that the standard defines. */
  info?: LinePattern
  /** Lines before the headline with the version or the status: `2ND LEAD`, `(Eil)`. */
  markers?: LinePattern
  /** A line that names the author. */
  byline?: LinePattern
  /** A line under the byline: the author's title, or the agency. */
  title?: LinePattern
  /** A line of keywords between header and headline block without the slash that ends other keyword lines. */
  slug?: LinePattern
  /** A deck: a line under the headline that adds to it. */
  deck?: LinePattern
  /** A line for editors. */
  note?: LinePattern
  /** A line after which everything is for editors, down to the sign-off. */
  notebook?: LinePattern
  /** The last line of the text: who wrote and edited it. */
  signOff?: LinePattern
  /** The BCP 47 language for the letters in the header, or for the services: `F` → `fr`, `bdt` → `de`. */
  languages?: Readonly<Record<string, string>>
  /** Text after a headline that does not belong to it: the groups `version`, `status`, or neither. */
  suffix?: LinePattern
  /** The beginning of a paragraph with a dateline: the groups `places`, `outlet`, `date`, `separator`. It is tried if no rule found a dateline. */
  dateline?: LinePattern
  /** An embargo line; the group `until` is its time. */
  embargo?: LinePattern
  /** The last line of a message, with the groups `agency`, `month`, `day`, `year`, `hour`, `minute`, `zone`. */
  trailer?: LinePattern
  /** Header lines by their first characters: ZCZC. The value is the name of the field, or a role. */
  lines?: Readonly<Record<string, string>>
  /** Examples of header lines, and what is read from them; each is a test. */
  examples: readonly {header: string; fields: Readonly<Record<string, string>>}[]
}

/** Everything about languages and services that the readers of wire messages need. */
export interface WireWords {
  dialects: readonly Dialect[]
  /** Values for a format that its dialects may override. */
  usual: Readonly<Partial<Record<WireFormat, Partial<Dialect>>>>
  /** Abbreviations of months, in lower case without full stop, in all languages of wires, as 1–12. */
  months: Readonly<Record<string, number>>
  /** Recognises BCP 47 codes that do not stand for a language. */
  noLanguage: RegExp
  /** Names of time zones, in capitals, and their ISO 8601 form: `EST` → `-05:00`. */
  zones: Readonly<Record<string, string>>
  /** Words before the names in a byline. */
  by: RegExp
  /** Recognises an outlet or an office after the names in a byline. */
  outlets: LinePattern
  /** Words between two names. */
  joiners: readonly string[]
  /** The date after the place in a dateline. */
  when: RegExp
}
