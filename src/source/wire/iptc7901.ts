/**
 * IPTC Recommendation 7901: header line, keywords, headline block, text, time.
 *
 *     ␁eca062 4 i 211 ccccb   dpa 061
 *     Harbour-strike/
 *     ␂Ferries stay in port as talks fail
 *     By Jane Roe, dpa =
 *
 *     Lisbon (dpa) - Ferries stayed …
 *
 *     dpa jro mm
 *     ␃131137 GMT Nov 13
 *
 * Archives have lost the control characters, or some of them: then the lines themselves tell.
 */
import {Envelope, tidy} from './envelope.ts'
import type {Message, WireWords} from './types.ts'
import {View} from './view.ts'
import {joinedView, lineOf, linesBetween, timeOf, trimmed, type WireLine} from './wire-lines.ts'

const STX = '\x02'
const ETX = '\x03'

/** Service and number, priority, category, word count; the rest is defined by the service. */
export const header =
  /^[\x00-\x20\x7f\ufeff]*(?<service>[A-Za-z]{2,6})(?<sequence>\d{3,5}) (?<priority>\d) (?<category>[A-Za-z]{1,3})(?: +(?<wordCount>\d{1,6}))?(?: (?<rest>.*))?$/d

/** Optional information of an unknown service: its own number of the message. */
const usualInfo =
  /^\s*(?:(?<selector>[a-z]{3,8})\s+)?(?:(?<agency>[A-Za-z][\w-]{1,11}) (?<agencyNumber>\d{2,5}))?\s*(?<info>\S.*)?$/d

/** Day, hour and minute, month and year. */
const time =
  /^(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d)\s*(?<zone>GMT|UTC)?\s*(?<month>\p{L}{3,9})\.?\s*(?<year>\d{4}|\d\d)$/u

const headerLines = 12
const headlineLines = 10
const terminator = /\s*=$/

class Reader {
  readonly #text: string
  readonly #words: WireWords
  readonly envelope = new Envelope('iptc7901')

  constructor(text: string, words: WireWords) {
    this.#text = text
    this.#words = words
  }

  /** If there is no header line, all of it is copy. */
  read(): void {
    const lines = linesBetween(this.#text, 0, Math.min(this.#text.length, 4096))
    const index = lines.findIndex(({raw}) => header.test(raw))
    const line = lines[index]
    if (!line || index > headerLines) {
      this.envelope.put({role: 'copy', start: 0, end: this.#text.length})
      return
    }
    this.#header(line)
    const end = this.#trailer(line.end)
    const start = this.#keywords(line.end, end)
    this.#body(this.#headlines(start, end), end)
  }

  #header(line: WireLine): void {
    const match = header.exec(line.raw) as RegExpExecArray
    const {rest, ...named} = match.indices?.groups ?? {}
    const {wire} = this.envelope
    for (const [name, range] of Object.entries(named))
      if (range) this.envelope.field(name, line.start + range[0], line.start + range[1], line.raw.slice(...range))
    if (wire.priority !== '0') wire.urgency = Number(wire.priority)
    this.envelope.dialect = this.#words.dialects.find(
      ({format, recognise}) => format === 'iptc7901' && recognise?.test(line.text)
    )
    wire.dialect = this.envelope.dialect?.name ?? null
    this.envelope.outlet = this.envelope.dialect?.outlet
    if (rest) this.#info(line, rest)
    const {languages} = this.envelope.dialect ?? {}
    const letter = wire.language
    wire.language = languages?.[letter ?? wire.service ?? ''] ?? letter?.toLowerCase() ?? null
  }

  /** The optional information of the header line. */
  #info(line: WireLine, rest: [number, number]): void {
    const info = this.envelope.dialect?.info?.exec(line.raw.slice(...rest)) ?? usualInfo.exec(line.raw.slice(...rest))
    if (info) this.envelope.groups(info, line.start + rest[0])
  }

  /** Read the time after the text; returns where the text ends. */
  #trailer(from: number): number {
    const text = this.#text
    const mark = text.indexOf(ETX, from)
    const lines = linesBetween(text, mark === -1 ? Math.max(from, text.length - 400) : mark, text.length)
    const found =
      mark === -1 ? lines.findLast(({text: words}) => words !== '') : lines.find(({text: words}) => words !== '')
    const match = found && time.exec(found.text)
    if (!found || !match) return mark === -1 ? text.length : mark
    const {start, end} = trimmed(found)
    this.envelope.field('time', start, end, '')
    const sent = timeOf(match.groups, this.#words)
    this.envelope.say('sent', sent ?? '')
    this.envelope.say('time', found.text)
    return mark === -1 ? found.start : mark
  }

  /** Read the keyword lines; returns where the headline block begins. */
  #keywords(from: number, end: number): number {
    const text = this.#text
    const mark = text.indexOf(STX, from)
    const marked = mark !== -1 && mark < end && mark - from < 2000
    const lines = linesBetween(text, from, marked ? mark : end)
    for (const [index, line] of lines.entries()) {
      if (line.text === '') continue
      const isSlug = line.text.endsWith('/') || this.#isBareSlug(line, lines[index + 1])
      if (!marked && !isSlug) return line.start
      const place = trimmed(line)
      this.envelope.field('slug', place.start, place.end, line.text.replace(/\/$/, ''))
      for (const word of line.text.split('/')) this.envelope.say('keywords', word.trim())
    }
    return marked ? mark + 1 : end
  }

  /** Whether a line without a slash contains keywords: a headline follows directly. */
  #isBareSlug(line: WireLine, next: WireLine | undefined): boolean {
    return next !== undefined && next.text !== '' && (this.envelope.dialect?.slug?.test(line.text) ?? false)
  }

  /** Read markers, headline and byline; returns where the text begins. */
  #headlines(from: number, end: number): number {
    const lines = linesBetween(this.#text, from, Math.min(end, from + 4000))
    const first = lines.findIndex(({text}) => text !== '')
    if (first === -1) return from
    const block = this.#block(lines.slice(first))
    const titles: WireLine[] = []
    let signed = false
    for (const line of block) {
      const part = shorten(line)
      const marker =
        titles.length === 0 && block.length > 1 ? this.envelope.dialect?.markers?.exec(part.text) : undefined
      const embargo = this.envelope.dialect?.embargo?.exec(part.text)
      if (marker) this.#marker(part, marker)
      else if (embargo && block.length > 1) this.#embargo(part, embargo)
      else if (titles.length > 0 && this.envelope.dialect?.deck?.test(part.text)) this.#deck(part)
      else if (titles.length > 0 && this.envelope.dialect?.byline?.test(part.text)) {
        this.envelope.put({role: 'byline', ...trimmed(part)})
        signed = true
      } else if (titles.length > 0 && (signed || /^\(.*\)$/.test(part.text)))
        this.envelope.put({role: 'note', ...trimmed(part)})
      else titles.push(part)
    }
    this.#title(titles)
    return block.at(-1)?.end ?? from
  }

  /** The lines up to the one that ends with an equals sign; if there is none, up to a blank or indented line. */
  #block(lines: readonly WireLine[]): WireLine[] {
    const stop = lines.findIndex(({text, raw}, index) => index > 0 && (text === '' || /^\x02?[ \t]{2}/.test(raw)))
    const block = lines.slice(0, stop === -1 ? headlineLines : Math.min(stop, headlineLines))
    const last = block.findLastIndex(({text}) => terminator.test(text))
    if (last !== -1) return block.slice(0, last + 1)
    // Without that sign, a long block is a title directly above its text.
    return stop === -1 || block.length > 4 ? block.slice(0, 1) : block
  }

  /** A line under the headline, without the label that marks it. */
  #deck(line: WireLine): void {
    const {start, end} = trimmed(line)
    const label = this.envelope.dialect?.deck?.exec(this.#text.slice(start, end))?.[0].length ?? 0
    this.envelope.put({role: 'deck', start: start + label < end ? start + label : start, end})
  }

  #embargo(line: WireLine, {groups}: RegExpExecArray): void {
    this.envelope.put({role: 'note', ...trimmed(line)})
    this.envelope.say('embargo', groups?.['until'] ?? line.text)
  }

  #marker(line: WireLine, {groups}: RegExpExecArray): void {
    const {start, end} = trimmed(line)
    const {wire} = this.envelope
    const {version} = groups ?? {}
    if (version === undefined) this.envelope.field('status', start, end, groups?.['status'] ?? line.text)
    else {
      this.envelope.field('marker', start, end, '')
      wire.version = wire.version ? `${wire.version} ${version}` : version
    }
  }

  #title(lines: readonly WireLine[]): void {
    const [first, ...more] = lines.map(trimmed)
    if (!first) return
    const end = more.at(-1)?.end ?? first.end
    const view = more.length > 0 ? joinedView([first, ...more], this.#text) : undefined
    this.envelope.headline({role: 'headline', start: first.start, end, view}, this.#text)
  }

  /** Read the text; notes for editors and the sign-off become parts of their own. */
  #body(from: number, end: number): void {
    const dialect = this.envelope.dialect
    const lines = linesBetween(this.#text, from, end)
    let last = lines.length - 1
    while (last >= 0 && lines[last]?.text === '') last--
    const sign = partedSign(lines[last])
    const signed = sign && dialect?.signOff?.test(sign.text)
    if (signed) this.envelope.put({role: 'credit', ...trimmed(sign), title: 'initials'})
    const stop = signed ? sign.start : end
    const open = lines.find((line) => line.start < stop && dialect?.notebook?.test(line.text))
    const copyEnd = open?.start ?? stop
    if (open) this.#notebook(linesBetween(this.#text, open.start, stop))
    this.#copy(
      lines.filter(({start}) => start < copyEnd),
      from,
      copyEnd
    )
  }

  /** Notes for editors, paragraph by paragraph. */
  #notebook(lines: readonly WireLine[]): void {
    let start: number | undefined
    let end = 0
    for (const line of [...lines, lineOf(this.#text, 0, 0)]) {
      if (line.text !== '') {
        const place = trimmed(line)
        start ??= place.start
        end = place.end
      } else if (start !== undefined) {
        this.envelope.put({role: 'note', start, end})
        start = undefined
      }
    }
  }

  #copy(lines: readonly WireLine[], from: number, end: number): void {
    let at = from
    for (const line of lines) {
      const embargo = this.envelope.dialect?.embargo?.exec(line.text)
      if (!embargo && !this.envelope.dialect?.note?.test(line.text)) continue
      this.#unwrapped(at, line.start)
      if (embargo) this.#embargo(line, embargo)
      else this.envelope.put({role: 'note', ...trimmed(line)})
      at = line.end
    }
    this.#unwrapped(at, end)
  }

  /** Copy that is wrapped at the width of a teleprinter: a long line continues on the next one, unless that is indented. */
  #unwrapped(from: number, end: number): void {
    const lines = linesBetween(this.#text, from, end)
    const view = new View()
    let at = from
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      if (!next || !goesOn(line, next)) continue
      const [stop, start] = [trimmed(line).end, trimmed(next).start]
      view.put(this.#text.slice(at, stop), at, stop)
      view.put(' ', stop, start)
      at = start
    }
    if (at === from) this.envelope.put({role: 'copy', start: from, end})
    else {
      view.put(this.#text.slice(at, end), at, end)
      this.envelope.put({role: 'copy', start: from, end, view})
    }
  }
}

/** Whether a line continues on the next one: it is nearly as wide as lines may be. */
const goesOn = (line: WireLine, next: WireLine): boolean =>
  line.text.length >= 45 &&
  line.text.length <= 90 &&
  next.text !== '' &&
  !/^(?:[ \t]{2}|\t|[-*•#>]|\d{1,2}[.)] )/.test(next.raw) &&
  !/[\t;]| {3}/.test(line.raw.trim())

/** "./." at the end of a text is its full stop, and a sign-off. */
function partedSign(line: WireLine | undefined): WireLine | undefined {
  const at = line?.raw.search(/(?<=[^\s.])\.\/\.\s?[A-Z/]{0,12}\s*$/) ?? -1
  if (!line || at <= 0) return line
  const raw = line.raw.slice(at + 1)
  return {start: line.start + at + 1, end: line.end, raw, text: tidy(raw)}
}

/** A line of the block, without the sign that ends it. */
function shorten(line: WireLine): WireLine {
  const end = trimmed(line).end - line.start
  const raw = line.raw.slice(0, end).replace(terminator, '')
  return {start: line.start, end: line.start + raw.length, raw, text: line.text.replace(terminator, '')}
}

export function readIptc7901(text: string, words: WireWords): Message {
  const reader = new Reader(text, words)
  reader.read()
  return reader.envelope.message()
}
