/** Finds the dateline: at the beginning of the lead, or on lines of its own before it. */
import {hasNeed, type RuleSet} from '../rules/compile.ts'
import {alternation} from '../rules/escape-pattern.ts'
import {isListed} from '../rules/gazetteer.ts'
import {wordsFor} from '../rules/packs/line-words.ts'
import {remember} from '../rules/remember.ts'
import type {Rule, Vocabulary} from '../rules/types.ts'
import type {Line} from '../source/types.ts'
import {unicode} from '../source/unicode-pattern.ts'
import {fieldsOf, type Span} from './line-marks.ts'
import type {Masthead} from './masthead.ts'
import {nearestMonth} from './nearest-month.ts'
import {type DateFound, readDate} from './read-date.ts'
import {endsSentence, isCaps, looksLikeProse} from './shape.ts'
import {citingWords} from './sources/citing-words.ts'
import {hasMediumForm} from './sources/name-evidence.ts'

/** A dateline found at the start of a text. */
export interface DatelineFound {
  rule: string
  /** Index of its first character. */
  start: number
  /** Index after the dateline, before its separator. */
  end: number
  /** Index of the first character of the story. */
  bodyStart: number
  outlet?: string
  places: string[]
  date?: string
}

/** In how many lines from the top a dateline is searched for: captions, teasers and bylines may precede it. */
const firstLines = 12
/** If more lines than those are above the first paragraph, they may be a menu: then it is also searched for in this many lines above the paragraph and below. */
const aboveLead = 6
const belowLead = 3

/** Whether a dateline is searched for in a line. `lead` is the index of the first paragraph. */
export const mayHaveDateline = (index: number, lead: number): boolean =>
  index < firstLines || (index >= lead - aboveLead && index <= lead + belowLead)

const longestPlace = 40
const outletByShape =
  /\.(?:com|co|id|net|org|news|my|tv|info|online|xyz|press|biz|asia|today|media|live|site|web|link|space)(?:\.(?:id|my))?$/iu

/** "RICHMOND, Va." is one place: the text after the comma is a region if it is abbreviated, or if it is not a place of its own. */
const region = unicode`^(?:\p{Lu}\p{Ll}{1,5}\.|(?:\p{Lu}\.\s?){2,3}|D\.?C\.?)$`

/** "HOUSTON, Texas": after a place in capitals, a name that is not in capitals is its region. */
const isRegionOf = (place: string, other: string) => region.test(other) || (isCaps(place) && !isCaps(other))

const partings = new WeakMap<Vocabulary, RegExp>()

/** What separates two places: a slash, a dash, "&", a word of the language such as "dan". */
const placeParting = ({vocabulary}: RuleSet) =>
  remember(partings, vocabulary, () => {
    const joiners = vocabulary.placeJoiners ?? []
    return new RegExp([' ?/ ?', ' & ', ...(joiners.length > 0 ? [` (?:${alternation(joiners)}) `] : [])].join('|'), 'u')
  })

/** Places as printed. They are separated by dashes, slashes and joining words, and by a comma if no region follows it. */
export function splitPlaces(text: string, set: RuleSet): string[] {
  if (text.includes('/') && set.isPlace(text)) return [text]
  return text.split(placeParting(set)).flatMap((part) => {
    const pieces = part
      .split(/, ?/u)
      .map((piece) => piece.trim())
      .filter(Boolean)
    const [first = '', ...others] = pieces
    if (others.length === 0) return pieces
    const areAllPlaces = others.every((other) => set.isPlace(other) && !isRegionOf(first, other))
    return areAllPlaces && set.isPlace(first) ? pieces : [pieces.join(', ')]
  })
}

/** "Kota Bandung", "Kabupaten Bandung": the town, or the regency of the same name. */
const kindOfPlace = new RegExp(`^(?:${alternation(wordsFor('placeKinds'))}) `, 'u')
const withoutKind = (place: string) => place.replace(kindOfPlace, '')

/** The longest known place at the beginning of the text, otherwise its first word: nothing separates it from the lead. */
function cutPlace(text: string, set: RuleSet): string {
  const words = text.split(' ')
  for (let count = Math.min(words.length, 4); count > 1; count--) {
    const candidate = words.slice(0, count).join(' ')
    if (set.isPlace(withoutKind(candidate))) return candidate
  }
  return words[0] ?? ''
}

/** Whether the word is not a place, but the first word of the lead: "REPUBLIKA.CO.ID, Anggota Kepolisian memeriksa …". */
const isLeadWord = (word: string, set: RuleSet) =>
  !set.isPlace(word) && (set.vocabulary.leadWords?.includes(word.toLowerCase()) ?? false)

/** "Radar Contoh", "ContohNews": forms of the names of papers, sites and stations. */
const outletByName = unicode`^(?:(?:Radar|RADAR|Tribun|TRIBUN|Harian|HARIAN|Koran|KORAN) \p{Lu}\p{L}+|\p{Lu}[\p{L}\d]+(?: \p{Lu}\p{L}+)?(?:News|NEWS|Times|TIMES|Channel|Post|POST)|(?!Breaking|BREAKING|Latest|Good|Bad|Fake)\p{Lu}[\p{L}\d]+ (?:News|NEWS|Times|TIMES|Channel|Post|POST|Pos|POS))$`
const isOutlet = (name: string, set: RuleSet) =>
  outletByShape.test(name) ||
  isPartOfOutlet(name, set) ||
  set.isOutletName(name) ||
  isJointOutlet(name, set) ||
  (!set.wire && outletByName.test(name))

/** Where upper and lower case change inside a name: "VIVA|bola", "detik|Finance", "Kompas|Tekno". */
const brands = unicode`^(?:(\p{Lu}{3,})\p{Ll}{3,12}|(\p{Ll}{4,})\p{Lu}\p{L}{2,12}|(\p{Lu}\p{Ll}{3,})\p{Lu}\p{L}{2,12})$`

/** Whether a name is that of a known outlet and one of its channels, written as one word. */
function isPartOfOutlet(name: string, set: RuleSet): boolean {
  const match = brands.exec(name)
  const outlet = match?.[1] ?? match?.[2] ?? match?.[3]
  return outlet !== undefined && set.isOutletName(outlet)
}

/** Agencies that filed a story together, or an agency and its service: "ats afp", "dpa/lni", "The Sample Times/ANN". */
function isJointOutlet(name: string, set: RuleSet): boolean {
  if (name.includes('/'))
    return name.split('/').some((one) => set.isOutletName(one.trim()) || isListed(one.trim()) === 'sure')
  const names = name.split(' ')
  return names.length > 1 && names.length <= 3 && names.every((one) => set.isOutletName(one))
}

const initial = unicode`(?<![\p{L}\p{M}'’])\p{L}`

/** Whether a name in brackets abbreviates the words before it: "World Trade Organization (WTO)". */
function abbreviates(name: string, words: string): boolean {
  const letters = name.replace(/[.\s]/gu, '').toLowerCase()
  if (letters.length < 2) return true
  const initials = initial.matchAll(words).map(([letter]) => letter)
  const capitals = initials.filter((letter) => letter !== letter.toLowerCase())
  return [initials, capitals].some((some) => some.length > 1 && some.join('').toLowerCase() === letters)
}

/** The town without its region; and a state of two capitals after a comma. */
const townOf = (place: string) => place.replace(/,.*$/u, '')
const hasState = unicode`^[^,]+, (?:\p{Lu}{2}|\p{Lu}\p{Ll}{1,5}\.|(?:\p{Lu}\.){2,3}|W\.Va\.)$`

/** "Desa Contoh, Bandung": a village is known by the town after it. */
const isVillage = (place: string, set: RuleSet) =>
  kindOfPlace.test(place) && set.isPlace(place.slice(place.lastIndexOf(', ') + 2))

/** Whether the places of a dateline without an outlet are plausible: known, in capitals or with a state, and not too long. */
function believable(places: readonly string[], hasOutlet: boolean, set: RuleSet): boolean {
  if (places.some((place) => place.length > longestPlace)) return false
  return (
    hasOutlet ||
    places.every(
      (place) =>
        set.isPlace(withoutKind(place)) || hasState.test(place) || isCapsTown(townOf(place)) || isVillage(place, set)
    )
  )
}

const isCapsTown = (town: string) => isCaps(town) && town.length > 2

/**
 * There are more agencies than any list contains. An unknown one is accepted if all other parts of a dateline are there:
 *
 *     QUITO, 9 JAN 90 (RADIO EJEMPLO) -- The road was closed.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function isCompleteDateline(places: string | undefined, hasDate: boolean, match: RegExpExecArray): boolean {
  if (
    !places ||
    !/[([/]\p{L}/u.test(match[0].slice(places.length)) ||
    !(/[-–—_]/u.test(match.groups?.['separator'] ?? '') || (hasDate && isCaps(match.groups?.['outlet'] ?? 'a')))
  )
    return false
  return hasDate || isCapsTown(townOf(places))
}

/** After the dash of a dateline, the lead begins with a capital. */
const opensLead = unicode`^["“‘'(]?[\p{Lu}\d]`

/** A dash that can't be a hyphen between two names: it is long, or there is a blank beside it. */
const plainDash = unicode`\s-{1,3}\s*$|-\s+$|-{2,3}\s*$|[–—]\s*$`
const colonOrStop = /[:.]\s*$/u

/** Where a rule has found the outlet in relation to the town. */
type OutletPlace = 'in front' | 'behind' | 'in brackets'

function outletPlace(match: RegExpExecArray, outlet: string, places: string): OutletPlace {
  if (/[([]/u.test(match[0])) return 'in brackets'
  return match[0].indexOf(outlet) > match[0].indexOf(places) ? 'behind' : 'in front'
}

const regionSets = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** Whether a name is a region or a country, as it stands after a town: "Kemiling, Lampung". */
const isRegion = (name: string, {vocabulary}: RuleSet) =>
  remember(regionSets, vocabulary, () => new Set(vocabulary.regions?.map((one) => one.toLowerCase()))).has(
    name.toLowerCase()
  )

/** Whether only a comma, a slash or a bar stands between the place and the outlet after it. */
const isNextTo = (match: RegExpExecArray, outlet: string, places: string) => {
  const start = match[0].indexOf(places) + places.length
  return /^ ?[,|/]{1,2} ?$/u.test(match[0].slice(start, match[0].indexOf(outlet, start)))
}

/** A hyphen without blanks after a town and an outlet in capitals, before a lead with lower-case letters. */
const tightHyphen = unicode`^[^\p{Ll}]+-$`
const opensInSmall = unicode`^["“‘'(]?\p{Lu}\p{Ll}`

/** What separates the dateline of an unknown outlet from the lead: a dash; in a clear form also a colon or a full stop. */
function partsFromLead(match: RegExpExecArray, where: OutletPlace, outlet: string, set: RuleSet): boolean {
  if (plainDash.test(match[0])) return true
  if (where === 'behind' && tightHyphen.test(match[0])) return opensInSmall.test(match.input.slice(match[0].length))
  if (!colonOrStop.test(match[0])) return false
  if (where === 'behind') return hasMediumForm(outlet, citingWords(set.vocabulary))
  return where === 'in brackets' || isCaps(outlet.split(' ')[0] as string)
}

/**
 * New outlets appear every year. An unknown one is accepted beside a known town, if a dash and a capital follow. Beside an unknown town in capitals it is
 * accepted if its name has the form of a medium's name.
 *
 *     Kabar Contoh, Jakarta – Pasar itu dibuka lagi.
 *     JAKARTA, CONTOH – Pasar itu dibuka lagi.
 *     DESA LAMA, Contoh TV – Pasar itu dibuka lagi.
 *     ^^^^^^^^^^^^^^^^^^^^
 */
function standsByTown(
  {outlet = '', places = ''}: Readonly<Record<string, string>>,
  match: RegExpExecArray,
  set: RuleSet
): boolean {
  if (places === '') return false
  const where = outletPlace(match, outlet, places)
  if (set.wire || !partsFromLead(match, where, outlet, set) || !opensLead.test(match.input.slice(match[0].length)))
    return false
  if (outlet.split(' ').length > 4 || kindOfPlace.test(outlet) || set.isPlace(outlet) || isDayOrMonth(outlet, set))
    return false
  if (where === 'behind' && (isRegion(outlet, set) || !isNextTo(match, outlet, places))) return false
  if (where === 'in front' && isRegion(places, set) && !hasMediumForm(outlet, citingWords(set.vocabulary))) return false
  if (splitPlaces(places, set).every((place) => set.isPlace(withoutKind(place)))) return outlet.split(' ').length <= 3
  return (where === 'in brackets' || isCapsTown(townOf(places))) && hasMediumForm(outlet, citingWords(set.vocabulary))
}

/** A medium that stands alone in brackets: "(Sample News) - ". */
const isBracketedMedium = (outlet: string, match: RegExpExecArray, set: RuleSet) =>
  /^\(/.test(match[0]) &&
  plainDash.test(match[0]) &&
  (isListed(outlet) === 'sure' || hasMediumForm(outlet, citingWords(set.vocabulary)))

/** An outlet in the list of media, beside a town; beside a known one, if its name is also something else. */
function isListedOutlet(outlet: string, places: string | undefined, set: RuleSet): boolean {
  const listed = isListed(outlet)
  if (places === undefined || listed === undefined) return false
  return listed === 'sure' ? isTown(places, set) : splitPlaces(places, set).every((place) => set.isPlace(townOf(place)))
}

const barOrComma = / ?[,|/] ?|\. /
/** Words of the longest name of a medium that stands behind a place without a sign between them. */
const longestBehind = 3

/** Whether a name is that of a known medium, and of no place: one whose name is also something else only if it is in capitals. */
function isMediumOnly(name: string, set: RuleSet): boolean {
  if (name.length < 2 || set.isPlace(name) || isRegion(name, set) || region.test(name)) return false
  const listed = isListed(name)
  return listed === 'sure' || (listed === 'unsure' && isCaps(name)) || (isCaps(name) && set.isOutletName(name))
}

/** Where the name of a medium begins among the words behind known places, -1 if there is none. */
function mediumBehind(places: string, set: RuleSet): number {
  const words = places.split(' ')
  for (let count = Math.min(longestBehind, words.length - 1); count > 0; count--) {
    const name = words.slice(-count).join(' ')
    const rest = words.slice(0, -count).join(' ')
    const areKnownPlaces = splitPlaces(rest, set).every((place) => set.isPlace(townOf(place)) || hasState.test(place))
    if (areKnownPlaces && isMediumOnly(name, set)) return rest.length + 1
  }
  return -1
}

/**
 * An outlet may stand among the places without anything in the form of the dateline that shows it. It is recognised because it is a known medium and not a
 * known place.
 *
 *     Riyadh, SPA -- The road was closed.
 *             ^^^
 *     Kyiv, Ukraine CNN — The road was closed.
 *                   ^^^
 */
function withOutletAmongPlaces(
  fields: Readonly<Record<string, string>>,
  inBrackets: boolean,
  set: RuleSet
): Readonly<Record<string, string>> {
  const {outlet, places, ...others} = fields
  if (outlet || !places) return fields
  const last = places.split(barOrComma).at(-1) as string
  if (last === places && inBrackets) return isMediumOnly(last, set) ? {...others, outlet: last} : fields
  const start = isMediumOnly(last, set) ? places.length - last.length : mediumBehind(places, set)
  const rest = places.slice(0, Math.max(start, 0)).replace(/[\s,|/]+$|\. $/, '')
  if (start <= 0 || (start === places.length - last.length && !set.isPlace(townOf(rest)))) return fields
  return {...others, outlet: places.slice(start), places: rest}
}

/** Whether this is a speaker and not a dateline: an unknown place, a colon, and a lower-case letter after it. */
const isSpeaker = (
  match: RegExpExecArray,
  {outlet, date, places = ''}: Readonly<Record<string, string>>,
  set: RuleSet
) =>
  !outlet &&
  !date &&
  match[0].trimEnd().endsWith(':') &&
  !opensLead.test(match.input.slice(match[0].length)) &&
  !set.isPlace(places)

const shortYear = unicode`^(\d{1,2} \p{L}+\.?) (\d\d)$`

const dayAndMonth = /^\d{1,2}\/\d{1,2}$/
/** In a dateline "12/3" is a date; elsewhere it is a date only in brackets, because it may be a fraction. */
const bracketed = (date: string) => (dayAndMonth.test(date) ? `(${date})` : date)

/** The date in a dateline. A month with one wrong letter is accepted. */
function readDay(date: string, set: RuleSet): DateFound | undefined {
  const read = (text: string) => readDate(withFullYear(bracketed(text)), 0, set.vocabulary)
  return read(date) ?? read(date.replace(monthWord, (word) => nearestMonth(word, set.vocabulary.months) ?? word))
}

const monthWord = /\p{L}{3,}/u

/** "16 NOV 89": transcripts of broadcasts print years of two digits after the month, and so do old telegrams. */
function withFullYear(date: string): string {
  const [, day, year] = shortYear.exec(date) ?? []
  return year === undefined ? date : `${day} ${Number(year) < 50 ? 20 : 19}${year}`
}

/** Whether the outlet stands in brackets after words that it abbreviates. */
const isShortFor = (outlet: string, places: string | undefined, match: RegExpExecArray) =>
  places !== undefined && /[([]/u.test(match[0]) && match[0].startsWith(places) && abbreviates(outlet, places)

/** Whether a place is known, or in capitals as towns in datelines are. */
const isTown = (places: string, set: RuleSet) => set.isPlace(townOf(places)) || isCapsTown(townOf(places))

/**
 * Whether an unknown place is followed only by a bracket, without a dash or a date: the text under a picture looks the same.
 *
 *     The old bridge (AFP) Two men wait for the ferry.
 */
function isBareBracket(
  match: RegExpExecArray,
  {places, date}: Readonly<Record<string, string>>,
  set: RuleSet
): boolean {
  if (!places || date || match.groups?.['separator']?.trim() !== '' || !match[0].trimEnd().endsWith(')')) return false
  return !isTown(places, set)
}

const onlyDay = /^[\s(–—|,-]*\d[\d\s./:–-]*\)?$/u

/** Whether the line consists of an unknown place, an agency and a date: a person signs in this form. */
const isSignature = (match: RegExpExecArray, {outlet, places}: Readonly<Record<string, string>>, set: RuleSet) =>
  outlet !== undefined &&
  places !== undefined &&
  onlyDay.test(match.input.slice(match[0].length)) &&
  !isTown(places, set)

/** Whether all places are known. If a hyphen without blanks follows, the word after it must not be a place: "Jakarta-Bandung". */
function areKnown(places: readonly string[], match: RegExpExecArray, set: RuleSet): boolean {
  if (!places.every((place) => set.isPlace(withoutKind(townOf(place))) || isVillage(place, set))) return false
  if (match.groups?.['separator'] !== '-') return true
  const [first = '', second = ''] = match.input.slice(match[0].length).split(/[\s,.]+/u)
  return !set.isPlace(first) && !set.isPlace(`${first} ${second}`)
}

/** "Friday, May 2 - " begins a row of a schedule. */
function isDayOrMonth(place: string, {vocabulary: {weekdays, months}}: RuleSet): boolean {
  const word = place.toLowerCase().replace(/\.$/u, '')
  return weekdays.includes(word) || months[word] !== undefined
}

const lastPiece = unicode`, ?(\p{L}+)\.?$`

/** "PUTRAJAYA, Rabu - ": a day of the week is not a place. */
function withoutDay(places: string, set: RuleSet): string {
  const last = lastPiece.exec(places)
  return last && isDayOrMonth(last[1] as string, set) ? places.slice(0, last.index) : places
}

/** The full stop of ".-", or at the end of a dateline, does not belong to the place: "KENDARI.- ". That of "Va." does. */
const withoutStop = (place: string, set: RuleSet) =>
  place.endsWith('.') && set.isPlace(place.slice(0, -1)) ? place.slice(0, -1) : place

/** "SUVA (Fiji) – ": the brackets after a place contain its country, and no outlet. */
function withoutCountry(fields: Readonly<Record<string, string>>, set: RuleSet): Readonly<Record<string, string>> {
  const {outlet, ...others} = fields
  return outlet && fields['places'] && isRegion(outlet, set) && !isListed(outlet) ? others : fields
}

/** The dateline that a rule has matched, if it is one: its outlet and its places must be known, or look like an outlet and places. */
export function readMatch(rule: Rule, match: RegExpExecArray, set: RuleSet): DatelineFound | undefined {
  const printed = withoutCountry(fieldsOf(match, rule.fields), set)
  const fields = withOutletAmongPlaces(printed, match[0].startsWith('('), set)
  const {outlet} = fields
  const day = fields['date'] ? readDay(fields['date'], set) : undefined
  const isBelieved =
    !outlet ||
    rule.certain ||
    isOutlet(outlet, set) ||
    isListedOutlet(outlet, fields['places'], set) ||
    isBracketedMedium(outlet, match, set) ||
    isCompleteDateline(fields['places'], day !== undefined, match) ||
    standsByTown(fields, match, set)
  if (!isBelieved) return undefined
  if (!outlet && !fields['places'] && !fields['date']) return undefined
  if (outlet && isShortFor(outlet, fields['places'], match)) return undefined
  if (isSpeaker(match, fields, set) || isBareBracket(match, fields, set) || isSignature(match, fields, set))
    return undefined
  const unseparated = fields['places'] !== undefined && !('separator' in (match.groups ?? {}))
  const placesText = unseparated ? cutPlace(fields['places'] ?? '', set) : (fields['places'] ?? '')
  if (unseparated && isLeadWord(placesText, set)) return undefined
  const places = splitPlaces(withoutDay(placesText, set), set).map((place) => withoutStop(place, set))
  if (rule.knownPlaces && !areKnown(places, match, set)) return undefined
  if (places.some((place) => !isCaps(place) && isDayOrMonth(place, set))) return undefined
  if (!rule.certain && !rule.knownPlaces && !believable(places, outlet !== undefined || day !== undefined, set))
    return undefined
  const cut = unseparated ? match[0].indexOf(placesText, outlet?.length ?? 0) + placesText.length : match[0].length
  return {
    rule: rule.id,
    start: 0,
    end: separatorStart(match[0].slice(0, cut), match.groups?.['separator']),
    bodyStart: cut + (/^\s*/u.exec(match.input.slice(cut))?.[0].length ?? 0),
    ...(outlet ? {outlet} : {}),
    places,
    ...(day?.iso ? {date: day.iso} : {})
  }
}

/** Where the separator at the end of the match begins, without the blanks before it. */
function separatorStart(matched: string, separator: string | undefined): number {
  const body = matched.trimEnd()
  const trimmed = separator?.trim()
  if (!trimmed || !body.endsWith(trimmed)) return body.length
  return body.slice(0, body.length - trimmed.length).trimEnd().length
}

/** A dateline does not begin with three words in lower case. Most lines of a story are excluded by this quick test. */
const opensDateline = unicode`^(?!\p{Lu}?\p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+ )`

/** The dateline at the beginning of a text, if there is one. `lead` tells whether the text is the first paragraph of the story. */
export function readDateline(text: string, lead: boolean, set: RuleSet): DatelineFound | undefined {
  const opening = text.length > 200 ? text.slice(0, 200) : text
  if (!opensDateline.test(opening)) return undefined
  for (const rule of set.matchers.opening.rules) {
    if (rule.label !== 'dateline' || (rule.zone === 'lead' && !lead) || !hasNeed(rule, opening)) continue
    const match = rule.pattern.exec(opening)
    const found = match && readMatch(rule, match, set)
    if (found) return found
  }
  return undefined
}

/** Where in the lines a dateline is. */
export interface DatelinePlace {
  found: DatelineFound
  /** Index of the line that it begins, or of the first line that it fills. */
  line: number
  /** Number of lines that it covers; 1 if it is at the beginning of its line. */
  lines: number
}

/** Find the dateline in the first lines. The less certain forms are not tried after the first line of prose. */
export function findDateline(
  lines: readonly Line[],
  lead: number,
  skipped: (index: number) => boolean,
  set: RuleSet,
  masthead?: Masthead
): DatelinePlace | undefined {
  let seenProse = false
  for (let index = 0; index < Math.min(lines.length, Math.max(firstLines, lead + belowLead + 1)); index++) {
    if (!mayHaveDateline(index, lead)) continue
    // Prose above a menu is a notice.
    if (index === Math.max(firstLines, lead - aboveLead)) seenProse = false
    const text = (lines[index] as Line).text
    const spread = index === 0 && text.length < 60 ? findSpread(lines, set) : undefined
    if (spread) return spread
    if (skipped(index)) continue
    const from = masthead?.line === index ? masthead.end : 0
    // For the first line, the search for a dateline over several lines has done this already.
    const alone =
      index > 0 && from === 0 && text.length < longestAlone && !seenProse ? findAlone(lines, index, set) : undefined
    if (alone) return alone
    const found = readDateline(text.slice(from), !seenProse, set)
    if (found && !isFormLabel(lines, index, found, set)) return {found: shift(found, from), line: index, lines: 1}
    // Summaries above the story are long, too, but have no full stop.
    seenProse ||= looksLikeProse(text) && endsSentence(text)
  }
  return undefined
}

/**
 * More datelines of the same form after the first one: columns and news in brief contain several stories.
 *
 *     NEW YORK (AP) _ The actor is done with the stage.
 *     ___
 *     LOS ANGELES (AP) _ The singer is in good condition.
 *     ^^^^^^^^^^^^^^^^
 *
 * Only the rule of the first dateline is tried, and the others must contain an outlet or a date: places alone are not enough.
 */
export function findMoreDatelines(
  lines: readonly Line[],
  first: DatelinePlace,
  skipped: (index: number) => boolean,
  set: RuleSet
): DatelinePlace[] {
  const rule = set.matchers.opening.rules.find(({id}) => id === first.found.rule)
  if (!rule || first.found.places.length === 0 || !(first.found.outlet ?? first.found.date)) return []
  const more: DatelinePlace[] = []
  for (let line = first.line + first.lines; line < lines.length; line++) {
    if (skipped(line)) continue
    const opening = (lines[line] as Line).text.slice(0, 200)
    const match = opensDateline.test(opening) && hasNeed(rule, opening) ? rule.pattern.exec(opening) : null
    const found = match ? readMatch(rule, match, set) : undefined
    if (found && found.outlet === first.found.outlet && found.places.every((place) => isCapsTown(townOf(place))))
      more.push({found, line, lines: 1})
  }
  return more
}

const shift = (found: DatelineFound, by: number): DatelineFound => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
  bodyStart: found.bodyStart + by
})

const formLabel = unicode`^\p{Lu}{3,}(?: \p{Lu}{3,})? ?: `
const rowLabel = unicode`^\p{Lu}[\p{Lu} ]{1,24} ?[-–—:] ?\d`

/**
 * Whether the line is one of several rows of a form or a table, and no known place stands before its colon or dash:
 *
 *     NARASI : Kantin tutup.
 *     PENJELASAN : Kantin buka.
 *
 *     RYE - 3,115,000 sacks
 *     OATS - 18,340,000 sacks
 */
function isFormLabel(lines: readonly Line[], index: number, found: DatelineFound, set: RuleSet): boolean {
  if (found.outlet || found.date || found.places.every((place) => set.isPlace(place))) return false
  const {text} = lines[index] as Line
  return [formLabel, rowLabel].some(
    (label) => label.test(text) && lines.some((line, at) => at !== index && label.test(line.text))
  )
}

/** A quick test: the text contains a separator between a place and a date or outlet, or ends with one, or consists of capitals. */
const mayStandAlone = (text: string) => /[,\d(]|[-–—]$/.test(text) || isCaps(text)

/** A dateline on a line of its own has fewer characters. */
const longestAlone = 80

const hourOrDash = /(?:,? \d{1,2}[:.]\d{2}|\.? ?[-–—]{1,2})$/u

/**
 * A dateline on a line of its own, directly above the lead:
 *
 *     Jakarta, NU Online
 *     Roma, 14 marzo 2025 19:28
 *     WASHINGTON
 *     Nairobi CNN —
 */
function findAlone(lines: readonly Line[], index: number, set: RuleSet): DatelinePlace | undefined {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next || !mayStandAlone(line.text) || endsSentence(line.text) || !looksLikeProse(next.text))
    return undefined
  const place = line.text.replace(hourOrDash, '')
  const found = readDateline(`${place} - ${next.text}`, true, set)
  if (!found || found.places.length === 0 || found.end !== place.length) return undefined
  const ends = place !== line.text || index === 0
  return isSureAlone(found, ends, set) ? {found: {...found, end: 0, bodyStart: 0}, line: index, lines: 2} : undefined
}

/**
 * Whether a dateline on a line of its own can be distinguished from a title: it has a date or an outlet, and a town that is known or in capitals. `ends`: it is
 * the first line of the text, or has a dash or an hour at its end.
 */
function isSureAlone({outlet, places, date}: DatelineFound, ends: boolean, set: RuleSet): boolean {
  const areKnownPlaces = places.every((place) => set.isPlace(townOf(place)))
  if (outlet && date !== undefined)
    return isOutlet(outlet, set) || areKnownPlaces || places.every((place) => isCapsTown(townOf(place)))
  if (outlet) return ends && (isOutlet(outlet, set) || isListed(outlet) === 'sure') && areKnownPlaces
  return areKnownPlaces && (date !== undefined || places.every(isCaps))
}

/** A dateline whose hyperlinked words are on lines of their own: "Liwa (", "Contoh.co", ")", " – Warga …". */
function findSpread(lines: readonly Line[], set: RuleSet): DatelinePlace | undefined {
  const alone = findAlone(lines, 0, set)
  if (alone) return alone
  let joined = ''
  for (let index = 0; index < Math.min(lines.length, 5); index++) {
    const text = (lines[index] as Line).text
    const before = joined.length
    joined += joined && !/^[),.]/u.test(text) && !joined.endsWith('(') ? ` ${text}` : text
    const found = index > 0 ? readDateline(joined, true, set) : undefined
    // If the dateline is complete on its own line, it does not begin on the line above: that line is the headline.
    if (index > 0 && (readDateline(text, true, set)?.places.length ?? 0) > 0) return undefined
    if (found && found.end <= before + 1 && found.bodyStart > before && found.bodyStart < joined.length) {
      const offset = joined.length - text.length
      return {
        found: {...found, end: Math.max(0, found.end - offset), bodyStart: Math.max(0, found.bodyStart - offset)},
        line: 0,
        lines: index + 1
      }
    }
    if (text.length > 60) return undefined
  }
  return undefined
}

/** The spans of a dateline at the beginning of a line. */
export function datelineSpans({found}: DatelinePlace, text: string): Span[] {
  const fields: Record<string, string> = {}
  if (found.outlet) fields['outlet'] = found.outlet
  if (found.date) fields['date'] = found.date
  const spans: Span[] = []
  if (found.end > found.start)
    spans.push({start: found.start, end: found.end, label: 'dateline', rule: found.rule, fields, places: found.places})
  const between = text.slice(found.end, found.bodyStart)
  const start = found.end + (between.length - between.trimStart().length)
  const end = found.end + between.trimEnd().length
  if (end > start) spans.push({start, end, label: 'separator', fields: {}})
  return spans
}
