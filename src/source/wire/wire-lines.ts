/** Physical lines of a message, and what they show in all text formats. */
import {forEachLine} from '../read-source.ts'
import {tidy} from './envelope.ts'
import type {WireWords} from './types.ts'
import {View} from './view.ts'

export interface WireLine {
  start: number
  end: number
  raw: string
  /** Without control characters, with single blanks. */
  text: string
}

export const lineOf = (text: string, start: number, end: number): WireLine => {
  const raw = text.slice(start, end)
  return {start, end, raw, text: tidy(raw)}
}

/** The lines between two offsets. */
export function linesBetween(text: string, from: number, to: number): WireLine[] {
  const lines: WireLine[] = []
  forEachLine(text.slice(from, to), (start, end) => lines.push(lineOf(text, from + start, from + end)))
  return lines
}

/** Where the text of a line begins and ends, without blanks and control characters at both ends. */
export function trimmed({start, raw}: WireLine): {start: number; end: number} {
  const lead = /^[\x00-\x20\x7f\xa0\ufeff]*/.exec(raw)?.[0].length ?? 0
  let end = raw.length
  while (end > lead && (raw.charCodeAt(end - 1) <= 0x20 || raw.charCodeAt(end - 1) === 0x7f)) end--
  return {start: start + lead, end: start + end}
}

/** The text of several lines as one. */
export function joinedView(lines: readonly {start: number; end: number}[], text: string): View {
  const view = new View()
  let before: number | undefined
  for (const {start, end} of lines) {
    if (before !== undefined) view.put(' ', before, start)
    view.put(text.slice(start, end), start, end)
    before = end
  }
  return view
}

/** The groups `year`, `month`, `day`, `hour`, `minute` and `zone` of a time as ISO 8601; undefined if they are not a time. */
export function timeOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
  {months, zones}: Pick<WireWords, 'months' | 'zones'>
): string | undefined {
  const {year = '', month = '', day = '', hour = '', minute = '', zone = ''} = groups ?? {}
  const number = /^\d+$/.test(month) ? Number(month) : months[month.toLowerCase().replace('.', '')]
  const full = year.length === 2 ? (Number(year) < 70 ? '20' : '19') + year : year
  if (!number || full.length !== 4) return undefined
  const date = `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(date)) return undefined
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return date
  return `${date}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00${zones[zone.toUpperCase()] ?? ''}`
}

const isDay = (date: string): boolean => new Date(`${date}T00:00Z`).toJSON()?.startsWith(date) ?? false
