/**
 * When something was published, as a row of an archive says: ISO 8601, or a day as copy, mail and feeds print it. It is read by the
 * grammar that reads the days in copy. The machine's time zone plays no part: a day without a zone stays that day.
 */
import {isoDate, readDate} from '../parse/read-date.ts'
import {packs} from '../rules/packs/index.ts'
import {remember} from '../rules/remember.ts'
import type {Vocabulary} from '../rules/types.ts'

/** Zones by name: those of mail (RFC 5322, section 4.3), and those in which the outlets that have packs print their times. */
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
  jst: '+09:00',
  kst: '+09:00',
  pht: '+08:00',
  hkt: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  bst: '+01:00',
  wet: '+00:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  brt: '-03:00',
  art: '-03:00'
}

/** ISO 8601 of a zone; empty when none is named, nothing when it is not known. */
function zoneOf(text: string): string | undefined {
  if (text === '') return ''
  const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d\d?):?(\d\d)?$/iu.exec(text) ?? []
  if (hours === undefined) return zones[text.toLowerCase()]
  return Number(hours) > 14 || Number(minutes) > 59 ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** A time of the day, with what names its half of the day, its zone, and what stands in brackets behind it. */
const clock =
  /^[Tt]?(\d{1,2})(?: ?[:.hH] ?(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?| ?[hH](?![\p{L}\d])|(?= ?[AaPp]\.?[Mm]))(?: ?([AaPp]\.?[Mm]\b\.?))?(?: ?((?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?|\p{L}{1,5})\.?(?![\p{L}\d]))?(?: ?\([\p{L} ]+\))?$/u

/** A zone is written in capitals; a word in small letters says "o'clock": "Uhr", "uur", "h". */
const isZoneName = (text: string) => /^\p{Lu}{2,5}$/u.test(text)

/** `T09:00:00+07:00` of what stands behind a day; empty when nothing does, nothing when it is no time. A time in an unknown zone is none. */
function timeOf(text: string): string | undefined {
  if (text === '') return ''
  const [, hour, minute = '00', second, fraction, half, zone = ''] = clock.exec(text) ?? []
  if (hour === undefined) return undefined
  const noon = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0)
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined
  if (noon > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined
  const offset = zoneOf(zone)
  if (offset === undefined && isZoneName(zone)) return ''
  if (offset === undefined && /\d/u.test(zone)) return undefined
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`
  return `T${String(noon).padStart(2, '0')}:${minute}${seconds}${offset ?? ''}`
}

/** Behind a day, before its time: strokes, and words such as "pukul", "at", "um", "alle ore". */
const between = /^(?:[Tt](?=\d)|[\s,;|·•/()–—-]*(?:\p{L}{1,8}\.?:?[\s,]+){0,3}(?=\d)|[\s,;|·•/()–—-]*$)/u

/** A time in front of its day: "14:05 WIB, 18 Juni 2025". */
const clockFirst = /^(\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,5})?)[\s,;|·•/–—-]+(?=\S)/u

const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/u
const compact = /^(\d{4})(\d\d)(\d\d)(?:T(?=\d)|$)/u
/** `2022/10/22`, `2022.10.22`. */
const strokes = /^(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)/u
/** Seconds, or milliseconds, since 1970. */
const epoch = /^(\d{9,10})(\d{3})?(?:\.0+)?$/u
/** `Mon Oct 24 09:00:00 +0700 2022`: the year stands last. */
const yearLast = /^(.*\p{L}+ +\d{1,2}) (\d\d:\d\d:\d\d)((?: [^ ]+)?) (\d{4})$/u

/** How far words may stand in front of a day: "Diperbarui", "Published on Monday,", "Veröffentlicht am". */
const reach = 40

/** Where the day of a text may begin: at its start, or at a word behind others without digits. */
function* starts(text: string): Generator<number> {
  yield 0
  for (const {index} of text.matchAll(/(?<=[\s:,|•·(–—-])(?=[\p{L}\d])/gu)) {
    if (index > reach || /\d/u.test(text.slice(0, index))) return
    yield index
  }
}

/** A moment, and whether a word of the language stands before its numbers: then no other language reads them better. */
interface Reading {
  moment: string
  worded: boolean
}

/** What the words of a vocabulary make of a text that begins with a day. */
function readAt(text: string, vocabulary: Vocabulary): Reading | undefined {
  const [first = '', word = ''] = /^(\p{L}{2,})\.?,? +/u.exec(text) ?? []
  const isWeekday = word !== '' && vocabulary.weekdays.some((day) => day.startsWith(word.toLowerCase()))
  const found = readDate(text, isWeekday ? first.length : 0, vocabulary)
  if (!found?.iso || found.iso.startsWith('--')) return undefined
  const rest = text.slice(found.end)
  const time = timeOf(rest.replace(between, ''))
  return time === undefined ? undefined : {moment: found.iso + time, worded: isWeekday || !/^\d/u.test(text)}
}

/** What the words of a vocabulary make of a text. */
function readIn(text: string, vocabulary: Vocabulary): Reading | undefined {
  for (const start of starts(text)) {
    const reading = readAt(start === 0 ? text : text.slice(start), vocabulary)
    if (reading !== undefined) return reading
  }
  const [whole, time = ''] = clockFirst.exec(text) ?? []
  const day = whole === undefined ? undefined : readAt(text.slice(whole.length), vocabulary)
  const clockTime = day === undefined || day.moment.includes('T') ? undefined : timeOf(time)
  return day === undefined || clockTime === undefined ? undefined : {...day, moment: day.moment + clockTime}
}

function readIso(text: string): string | undefined {
  const match = iso.exec(text) ?? compact.exec(text) ?? strokes.exec(text)
  const day = match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]))
  if (!match || !day || Number(match[1]) < 1000) return undefined
  const time = timeOf(text.slice(match[0].length).replace(between, ''))
  return time === undefined ? undefined : day + time
}

/** Which of two numbers is the day. */
export type DayOrder = Vocabulary['dateOrder']

const vocabularies = (language: string | undefined, order: DayOrder | undefined): Vocabulary[] =>
  packs.flatMap(({vocabulary, language: own}) =>
    vocabulary && (language === undefined || own === language)
      ? [order === undefined || vocabulary.dateOrder === order ? vocabulary : turned(vocabulary, order)]
      : []
  )

const turnedOnes = new WeakMap<Vocabulary, Vocabulary>()

/** The vocabulary with days in another order: what the cells of a column show counts more than what a language is used to. */
const turned = (vocabulary: Vocabulary, dateOrder: DayOrder) =>
  remember(turnedOnes, vocabulary, () => ({...vocabulary, dateOrder}))

/** Days of 1990 to 2039: other numbers are no times. */
function readEpoch(text: string): string | undefined {
  const [, seconds, thousandths = ''] = epoch.exec(text) ?? []
  if (seconds === undefined) return undefined
  const date = new Date(Number(seconds) * 1000)
  const year = date.getUTCFullYear()
  if (year < 1990 || year > 2039) return undefined
  return `${date.toISOString().slice(0, -5)}${thousandths ? `.${thousandths}` : ''}Z`
}

/** Longer texts are no days. */
const longest = 80

/**
 * ISO 8601 of what a row says of its day: `2022-10-22`, or with a time, `2022-10-22T09:00:00+07:00`, whose zone is left out where
 * none is named. Nothing when it is no day, when there is no such day, or when languages read it differently and none was told.
 *
 * @param order
 *   Which of two numbers is the day, where that is known: "10/06/2025".
 */
export function readMoment(value: string, language?: string, order?: DayOrder): string | undefined {
  const text = value.trim().replaceAll(/\s+/gu, ' ')
  if (text.length > longest) return undefined
  if (iso.test(text) || compact.test(text) || strokes.test(text)) return readIso(text)
  if (epoch.test(text)) return readEpoch(text)
  const yearBehind = text.replace(yearLast, '$1 $4 $2$3')
  const all = vocabularies(language, order).flatMap((one) => readIn(yearBehind, one) ?? [])
  const worded = all.filter((reading) => reading.worded)
  const moments = new Set((worded.length > 0 ? worded : all).map(({moment}) => moment))
  return moments.size === 1 ? [...moments][0] : undefined
}

/** "10/06/2025", with whatever stands around it. */
const twoNumbers = /(?<!\d)(\d\d?)[/.-](\d\d?)[/.-](?:\d{4}|\d\d)(?!\d)/u

/** Which of two numbers is the day, as the cells of a column show: one of them is greater than twelve somewhere. Nothing when they don't. */
export function dayOrderOf(cells: readonly string[]): DayOrder | undefined {
  const pairs = cells.flatMap((cell) => {
    const [, one, other] = twoNumbers.exec(cell) ?? []
    return one === undefined ? [] : [[Number(one), Number(other)] as const]
  })
  const dayFirst = pairs.some(([one]) => one > 12)
  const monthFirst = pairs.some(([, other]) => other > 12)
  if (dayFirst === monthFirst) return undefined
  return dayFirst ? 'day-first' : 'month-first'
}
