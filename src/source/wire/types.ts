/** What the readers of wire messages give: the envelope's fields, and the pieces of the file with what each is. */
import type {Wire, WireFormat} from '../../article/types.ts'
import type {View} from './view.ts'

/** What a stretch of the file is. */
export type PieceRole =
  /** A field of the envelope: `name` says which. */
  | 'field'
  /** Copy that is read by rules like any other. */
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

/** A stretch of the file. What lies between the pieces holds them: tags, separators, control characters. */
export interface Piece {
  role: PieceRole
  /** Offsets in the file, in UTF-16 code units. */
  start: number
  end: number
  /** What it says, where the file writes it with markup or escapes. */
  view?: View | undefined
  /** Of a field: its name. */
  name?: string
  /** Of a list item: whether it is numbered. */
  ordered?: boolean
  /** Of a byline or a credit: the title, or the role. */
  title?: string
  /** Of a dateline: what its elements say. */
  dateline?: {places: string[]; outlet?: string; date?: string}
}

/** A wire message, its envelope read. */
export interface Message {
  wire: Wire
  /** The outlet that sends it, as the envelope names it. */
  outlet?: string | undefined
  dialect?: Dialect | undefined
  /** In the order of the file; none overlaps another. */
  pieces: Piece[]
}

/** A pattern on one line. */
export interface LinePattern {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/**
 * How one service writes a format: data. All patterns are matched on one line, without its line end; named groups are fields
 * of the envelope (`service`, `sequence`, `priority`, `category`, `wordCount`, `language`, `id`, `version`; any other name is
 * kept under `fields`).
 */
export interface Dialect {
  /** Its name: `dpa`. */
  name: string
  format: WireFormat
  /** The outlet, as outlets are named, when all of its copy is this outlet's. */
  outlet?: string
  /** Tells that a message is of this dialect: tried on the header line; a message has the first dialect that fits. */
  recognise?: LinePattern
  /** The optional information of the header line, behind what the standard lays down. */
  info?: LinePattern
  /** Lines in front of the headline that tell which version or what state it is: `2ND LEAD`, `(Eil)`. */
  markers?: LinePattern
  /** A line that names who wrote it. */
  byline?: LinePattern
  /** A line under the byline: the writer's title, or the agency. */
  title?: LinePattern
  /** A line between header and headline block that names keywords without the stroke that others end it with. */
  slug?: LinePattern
  /** A line under the headline that says more. */
  deck?: LinePattern
  /** A line that is for editors. */
  note?: LinePattern
  /** A line from which on all is for editors, down to the sign-off. */
  notebook?: LinePattern
  /** The last line of the text: who wrote and edited it. */
  signOff?: LinePattern
  /** BCP 47 of the letters by which the header tells the language, or of the services: `F` → `fr`, `bdt` → `de`. */
  languages?: Readonly<Record<string, string>>
  /** What stands behind a headline and is none of it: the groups `version`, `status`, or neither. */
  suffix?: LinePattern
  /** How a paragraph opens that has a dateline: the groups `places`, `outlet`, `date`, `separator`. Tried where no rule found one. */
  dateline?: LinePattern
  /** Words of the embargo line; the group `until` is what it says. */
  embargo?: LinePattern
  /** The last line of a message, with the groups `agency`, `month`, `day`, `year`, `hour`, `minute`, `zone`. */
  trailer?: LinePattern
  /** Lines of a header by what they begin with: ZCZC. The value is the name of the field, or a role. */
  lines?: Readonly<Record<string, string>>
  /** Header lines that it may print, and what is read from them; each is a test. */
  examples: readonly {header: string; fields: Readonly<Record<string, string>>}[]
}

/** All that reading of wire messages must know of languages and services. */
export interface WireWords {
  dialects: readonly Dialect[]
  /** What dialects of a format have that do not say otherwise. */
  usual: Readonly<Partial<Record<WireFormat, Partial<Dialect>>>>
  /** Abbreviations of months, in lower case without full stop, in all languages of wires, to 1–12. */
  months: Readonly<Record<string, number>>
  /** Tells codes of BCP 47 that stand for no language. */
  noLanguage: RegExp
  /** Names of zones, in capitals, to what ISO 8601 writes: `EST` → `-05:00`. */
  zones: Readonly<Record<string, string>>
  /** What stands in front of the names of a byline. */
  by: RegExp
  /** Tells an outlet or a post that stands behind the names of a byline. */
  outlets: LinePattern
  /** Words between two names. */
  joiners: readonly string[]
  /** The day behind the place of a dateline. */
  when: RegExp
}
