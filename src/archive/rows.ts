/** Rows of archives → documents: which key contains the text, and which keys contain the metadata. */
import type {Doubt} from '../article/types.ts'
import type {ErrorCode, ErrorRecord} from '../write/error-record.ts'
import {ExactNumber, stringifyJson} from '../write/exact-json.ts'
import {textOf, valueAt, without} from './columns/key-path.ts'
import {hostOf, isKnownOutlet, outletOfUrl, packOfHost} from './columns/outlet-of-host.ts'
import {type DayOrder, readMoment} from './read-moment.ts'
import {textOfRecord} from './record-row.ts'

/** Which keys of a row contain what. */
export interface Keys {
  text: string
  id: string
  /** Becomes the headline. */
  title?: string | undefined
  /** When the article was published. */
  date?: string | undefined
  /** The outlet that published the article. */
  outlet?: string | undefined
  /** A web address whose host identifies the outlet, if no outlet is named. */
  url?: string | undefined
  /** The language of dates; if absent, any language with a pack. */
  language?: string | undefined
  /** Which of two numbers is the day: "10/06/2025". */
  dayOrder?: DayOrder | undefined
  /** Keys that the user did not name: they are used, and also copied to the output. */
  carried?: readonly string[] | undefined
  /** The outlet is used only if there is a pack for it. */
  onlyKnown?: boolean | undefined
  /** Why no text is found in the rows; this is reported for each row without one. */
  missing?: string | undefined
}

export const usualKeys: Keys = {text: 'text', id: 'id'}

/** One row, read. */
export interface RowDocument {
  /** Number of the row, from 1: of the line, the record or the element. */
  line: number
  id: string | null
  /** The id as the row has it. */
  rawId: unknown
  text: string
  /** The text was extracted from mark-up. */
  markup?: boolean
  title: string | undefined
  /** ISO 8601: a date, or date and time. */
  published: string | undefined
  outlet: string | undefined
  /** The other keys of the row. */
  meta: Record<string, unknown> | null
  doubts: Doubt[]
}

/** A row that has no text, or that could not be converted. */
export interface RowFault {
  line: number
  error: ErrorRecord['error']
  /** Its id as the row has it, if it could be read. */
  id?: unknown
  /** Its other keys except the text, if they could be read. */
  meta?: Record<string, unknown> | null
}

export const fault = (line: number, code: ErrorCode, message: string): RowFault => ({line, error: {code, message}})

/** The message about an article that is too long to be read. */
export const tooLongMessage = (maxBytes: number): string =>
  `it is longer than ${maxBytes} bytes; raise --max-bytes if it is one article`

export const isFault = (document: RowDocument | RowFault): document is RowFault => 'error' in document

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)

/** An id that can be written as a string. Any other value is copied like the other keys. */
function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const isNumber = (typeof value === 'number' && Number.isFinite(value)) || value instanceof ExactNumber
  return isNumber ? String(value) : null
}

const given = (value: unknown): value is string | number => value !== undefined && value !== null && value !== ''

/** The beginning of a value, for a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : stringifyJson(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The outlet that a row names, by its name or by the host of an address. */
function outletIn(outlet: unknown, url: unknown, {onlyKnown}: Keys): string | undefined {
  const host = typeof outlet === 'string' ? hostOf(outlet) : undefined
  if (given(outlet) && !(onlyKnown && host === undefined && !isKnownOutlet(String(outlet)))) {
    if (host === undefined) return String(outlet)
    return packOfHost(host)?.outlet?.names[0] ?? (onlyKnown ? undefined : nameOfHost(String(outlet), host))
  }
  return typeof url === 'string' ? outletOfUrl(url) : undefined
}

/** An outlet without a pack has the name that the row gives; if that is an address, its host. */
const nameOfHost = (written: string, host: string) => (/[/:]/u.test(written) ? host.replace(/^www\./u, '') : written)

/** An error, with the row's values except its text. */
const faultOfRow = (row: Record<string, unknown>, keys: Keys, found: RowFault): RowFault => ({
  ...found,
  id: valueAt(row, keys.id) ?? null,
  meta: without(row, new Set([keys.text, keys.id]))
})

/** Report why a row gives no article, with the row's values except its text. */
export const refused = (row: RowDocument, {error}: RowFault): RowFault => ({
  line: row.line,
  error,
  id: row.rawId,
  meta: row.meta
})

/** Read one row. */
export function readRow(
  value: unknown,
  line: number,
  doubts: readonly Doubt[] = [],
  keys: Keys = usualKeys
): RowDocument | RowFault {
  if (!isObject(value))
    return fault(line, 'not-an-object', 'this line is not a JSON object; put {"id": …, "text": …} on each line')
  const at = (key: string | undefined) => valueAt(value, key)
  const text = textOf(at(keys.text)) ?? textOfRecord(value)
  if (text === undefined) {
    const message = keys.missing ?? `there is no string under "${keys.text}"; name the right key with --text-key`
    return faultOfRow(value, keys, fault(line, 'no-text', message))
  }
  const [id, title, date, outlet] = [idOf(at(keys.id)), at(keys.title), at(keys.date), at(keys.outlet)]
  const isDated = typeof date === 'string' || typeof date === 'number'
  const published = isDated ? readMoment(String(date), keys.language, keys.dayOrder) : undefined
  const unread: Doubt[] =
    given(date) && !published
      ? [{rule: 'newsparse/date-key', message: `"${shown(date)}" is not read as a date; write it as 2022-10-22.`}]
      : []
  // A value that is not understood is copied like the other keys.
  const used = new Set([
    keys.text,
    id === null ? undefined : keys.id,
    keys.title,
    published ? keys.date : undefined,
    keys.outlet
  ])
  for (const key of keys.carried ?? []) used.delete(key)
  return {
    line,
    id,
    rawId: at(keys.id) ?? null,
    text,
    title: given(title) ? String(title) : undefined,
    published,
    outlet: outletIn(outlet, at(keys.url), keys),
    meta: without(value, used),
    doubts: [...doubts, ...unread]
  }
}
