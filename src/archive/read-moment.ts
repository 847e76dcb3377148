/**
 * The time of publication as a row of an archive gives it: ISO 8601, or a date as it is printed in copy, mail and feeds. Dates in words are read by the grammar
 * that reads dates in copy. The time zone of the machine has no effect: a date without a zone stays that date.
 */
import {isoDate, readDate} from '../parse/read-date.ts'
import {packs} from '../rules/packs/index.ts'
import {remember} from '../rules/remember.ts'
import type {Vocabulary} from '../rules/types.ts'

/** Time zones by name: those of mail (RFC 5322, section 4.3), and those that the outlets with packs print. */
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

/** A zone in ISO 8601; empty if the text names none, undefined if the name is not known. */
function zoneOf(text: string): string | undefined {
  if (text === '') return ''
  const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d\d?):?(\d\d)?$/iu.exec(text) ?? []
  if (hours === undefined) return zones[text.toLowerCase()]
  return Number(hours) > 14 || Number(minutes) > 59 ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** A time of day, with the words for morning or afternoon, the zone, and a remark in brackets after it. */
const clock =
  /^[Tt]?(\d{1,2})(?: ?[:.hH] ?(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?| ?[hH](?![\p{L}\d])|(?= ?[AaPp]\.?[Mm]))(?: ?([AaPp]\.?[Mm]\b\.?))?(?: ?((?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?|\p{L}{1,5})\.?(?![\p{L}\d]))?(?: ?\([\p{L} ]+\))?$/u

/** A zone is written in capitals; a word in lower case means "o'clock": "Uhr", "uur", "h". */
const isZoneName = (text: string) => /^\p{Lu}{2,5}$/u.test(text)

/** The text after a date as `T09:00:00+07:00`: empty if there is no such text, undefined if it is not a time. A time with an unknown zone is not a time. */
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

/** What may stand between a date and its time: dashes, and words such as "pukul", "at", "um", "alle ore". */
const between = /^(?:[Tt](?=\d)|[\s,;|·•/()–—-]*(?:\p{L}{1,8}\.?:?[\s,]+){0,3}(?=\d)|[\s,;|·•/()–—-]*$)/u

/** A time before its date: "14:05 WIB, 18 Juni 2025". */
const clockFirst = /^(\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,5})?)[\s,;|·•/–—-]+(?=\S)/u

const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/u
const compact = /^(\d{4})(\d\d)(\d\d)(?:T(?=\d)|$)/u
/** `2022/10/22`, `2022.10.22`. */
const strokes = /^(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)/u
/** Seconds or milliseconds since 1970. */
const epoch = /^(\d{9,10})(\d{3})?(?:\.0+)?$/u
/** `Mon Oct 24 09:00:00 +0700 2022`: the year is at the end. */
const yearLast = /^(.*\p{L}+ +\d{1,2}) (\d\d:\d\d:\d\d)((?: [^ ]+)?) (\d{4})$/u

/** Longest text before a date: "Diperbarui", "Published on Monday,", "Veröffentlicht am". */
const reach = 40

/** Where a date may begin: at the start of the text, or at a word if only words without digits precede it. */
function* starts(text: string): Generator<number> {
  yield 0
  for (const {index} of text.matchAll(/(?<=[\s:,|•·(–—-])(?=[\p{L}\d])/gu)) {
    if (index > reach || /\d/u.test(text.slice(0, index))) return
    yield index
  }
}

/** A moment, and whether a word of the language stands before its numbers. If it does, no other language can read the date better. */
interface Reading {
  moment: string
  worded: boolean
}

/** The moment at the beginning of a text, read with the words of one vocabulary. */
function readAt(text: string, vocabulary: Vocabulary): Reading | undefined {
  const [first = '', word = ''] = /^(\p{L}{2,})\.?,? +/u.exec(text) ?? []
  const isWeekday = word !== '' && vocabulary.weekdays.some((day) => day.startsWith(word.toLowerCase()))
  const found = readDate(text, isWeekday ? first.length : 0, vocabulary)
  if (!found?.iso || found.iso.startsWith('--')) return undefined
  const rest = text.slice(found.end)
  const time = timeOf(rest.replace(between, ''))
  return time === undefined ? undefined : {moment: found.iso + time, worded: isWeekday || !/^\d/u.test(text)}
}

/** The moment in a text, read with the words of one vocabulary. */
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
      ? [order === undefined || vocabulary.dateOrder === order ? vocabulary : withDateOrder(vocabulary, order)]
      : []
  )

const turnedOnes = new WeakMap<Vocabulary, Vocabulary>()

/** The vocabulary with the other order of day and month: the values of the column decide, not what is usual in the language. */
const withDateOrder = (vocabulary: Vocabulary, dateOrder: DayOrder) =>
  remember(turnedOnes, vocabulary, () => ({...vocabulary, dateOrder}))

/** Numbers that are dates from 1990 to 2039; other numbers are not times. */
function readEpoch(text: string): string | undefined {
  const [, seconds, thousandths = ''] = epoch.exec(text) ?? []
  if (seconds === undefined) return undefined
  const date = new Date(Number(seconds) * 1000)
  const year = date.getUTCFullYear()
  if (year < 1990 || year > 2039) return undefined
  return `${date.toISOString().slice(0, -5)}${thousandths ? `.${thousandths}` : ''}Z`
}

/** Longer texts are not dates. */
const longest = 80

/**
 * The date in a row's value as ISO 8601: `2022-10-22`, or with a time, `2022-10-22T09:00:00+07:00`; the zone is left out if none is named. Undefined if the
 * value is not a date, if there is no such day, or if languages read it differently and no language was given.
 *
 * @param order
 *   Which of two numbers is the day ("10/06/2025"), if that is known.
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

/** "10/06/2025", with any text around it. */
const twoNumbers = /(?<!\d)(\d\d?)[/.-](\d\d?)[/.-](?:\d{4}|\d\d)(?!\d)/u

/** Which of two numbers is the day: in some cell of the column one of them is greater than twelve. Undefined if no cell shows it. */
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
