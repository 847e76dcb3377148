/**
 * When something was published, as a row of an archive says: ISO 8601, or a day as copy, mail and feeds print it. It is read by the
 * grammar that reads the days in copy. The machine's time zone plays no part: a day without a zone stays that day.
 */
import {isoDate, readDate} from '../parse/read-date.ts'
import {packs} from '../rules/packs/index.ts'
import type {Vocabulary} from '../rules/types.ts'

/** Zones by name: those of mail (RFC 5322, section 4.3), and those in which the houses that have packs print their times. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  myt: '+08:00',
  sgt: '+08:00',
  cet: '+01:00',
  cest: '+02:00',
  jst: '+09:00'
}

/** ISO 8601 of a zone; empty when none is named, nothing when it is not known. */
function zoneOf(text: string): string | undefined {
  if (text === '') return ''
  const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d\d?):?(\d\d)?$/iu.exec(text) ?? []
  if (hours === undefined) return zones[text.toLowerCase()]
  return Number(hours) > 14 || Number(minutes) > 59 ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** A time of the day, with what names its half of the day, its zone, and the zone's name once more in brackets. */
const clock =
  /^[Tt]?(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)? ?([AaPp]\.?[Mm]\.?)?(?: ?((?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?|[A-Za-z]{1,5}))?(?: ?\([\p{L} ]+\))?$/u

/** `T09:00:00+07:00` of what stands behind a day; empty when nothing does, nothing when it is no time. */
function timeOf(text: string): string | undefined {
  if (text === '') return ''
  const [, hour, minute, second, fraction, half, zone = ''] = clock.exec(text) ?? []
  if (hour === undefined) return undefined
  const noon = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0)
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined
  if (noon > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined
  const offset = zoneOf(zone)
  if (offset === undefined) return undefined
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`
  return `T${String(noon).padStart(2, '0')}:${minute}${seconds}${offset}`
}

/** Behind a day, before its time. */
const between = /^(?:[Tt](?=\d)|[\s,|·•/–-]*)/u

const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/u
const compact = /^(\d{4})(\d\d)(\d\d)(?:T(?=\d)|$)/u
/** `Mon Oct 24 09:00:00 +0700 2022`: the year stands last. */
const yearLast = /^(.*\p{L}+ +\d{1,2}) (\d\d:\d\d:\d\d)((?: [^ ]+)?) (\d{4})$/u

/** What the words of a vocabulary make of a text. */
function readIn(text: string, vocabulary: Vocabulary): string | undefined {
  const [first = '', word = ''] = /^(\p{L}{2,})\.?,? +/u.exec(text) ?? []
  const isWeekday = word !== '' && vocabulary.weekdays.some((day) => day.startsWith(word.toLowerCase()))
  const found = readDate(text, isWeekday ? first.length : 0, vocabulary)
  if (!found?.iso || found.iso.startsWith('--')) return undefined
  const time = timeOf(text.slice(found.end).replace(between, ''))
  return time === undefined ? undefined : found.iso + time
}

function readIso(text: string): string | undefined {
  const match = iso.exec(text) ?? compact.exec(text)
  const day = match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]))
  if (!match || !day || Number(match[1]) < 1000) return undefined
  const time = timeOf(text.slice(match[0].length).replace(between, ''))
  return time === undefined ? undefined : day + time
}

const vocabularies = (language: string | undefined): Vocabulary[] =>
  packs.flatMap((pack) =>
    pack.vocabulary && (language === undefined || pack.language === language) ? [pack.vocabulary] : []
  )

/** Longer texts are no days. */
const longest = 80

/**
 * ISO 8601 of what a row says of its day: `2022-10-22`, or with a time, `2022-10-22T09:00:00+07:00`, whose zone is left out where
 * none is named. Nothing when it is no day, when there is no such day, or when languages read it differently and none was told.
 */
export function readMoment(value: string, language?: string): string | undefined {
  const text = value.trim().replaceAll(/\s+/gu, ' ')
  if (text.length > longest) return undefined
  if (iso.test(text) || compact.test(text)) return readIso(text)
  const turned = text.replace(yearLast, '$1 $4 $2$3')
  const readings = new Set(vocabularies(language).flatMap((one) => readIn(turned, one) ?? []))
  return readings.size === 1 ? [...readings][0] : undefined
}
