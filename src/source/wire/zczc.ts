/**
 * Messages between ZCZC and NNNN, as in telex: lines whose first character shows what they are, then the text.
 *
 *     ZCZC AAP
 *     $A
 *     :Harbour Strike
 *     ^Ferries stay in port as talks fail
 *     The ferries stayed …
 *
 *     AAP jr/mm
 *     NNNN
 */

import {Envelope} from './envelope.ts'
import type {Dialect, Message, PieceRole, WireWords} from './types.ts'
import {linesBetween, timeOf, trimmed, type WireLine} from './wire-lines.ts'

const opening =
  /^[\x00-\x20\x7f\ufeff]*ZCZC(?: +(?<service>[A-Za-z]{2,8})(?<sequence>\d{3,5})?)?(?: +(?<info>\S.*))?\s*$/di
const closing = /^NNNN\.?$/i
const symbol = /^[$:=^*&+@~#%!]/
const lettered = /^[A-Z]{2}#/
/** A longer line that begins with such a character is copy: "$5 million has been raised …". */
const longestHeader = 60
const route = /^[A-Z]{2} [A-Z]{2,4}\b/

const roles: ReadonlySet<string> = new Set<PieceRole>(['headline', 'deck', 'byline', 'note', 'dateline', 'copy'])

const day = /^(?<day>\d{1,2}) (?<month>\p{L}{3,9}) (?<year>\d{4})(?: (?<hour>\d\d):(?<minute>\d\d))?/u

class Reader {
  readonly #text: string
  readonly #words: WireWords
  readonly envelope = new Envelope('zczc')

  constructor(text: string, words: WireWords) {
    this.#text = text
    this.#words = words
  }

  read(): void {
    const lines = linesBetween(this.#text, 0, this.#text.length)
    const first = lines.findIndex(({text}) => text !== '')
    const open = lines[first]
    const match = open && opening.exec(open.raw)
    const close = lines.findIndex(({text}) => closing.test(text))
    const end = close === -1 ? lines.length : close
    const body = lines.slice(match ? first + 1 : Math.max(first, 0), end)
    if (open && match) this.envelope.groups(match, open.start)
    this.envelope.dialect = this.#dialectOf(lines.slice(Math.max(0, first), end).slice(0, 16))
    this.envelope.wire.dialect = this.envelope.dialect?.name ?? null
    this.envelope.outlet = this.envelope.dialect?.outlet
    this.#body(body, this.#header(body))
    // Text after the end is not copy.
    const [behind, last] = [lines[end + 1], lines.at(-1)]
    if (behind && last) this.envelope.field('trailer', behind.start, last.end, this.#text.slice(behind.start, last.end))
  }

  #dialectOf(lines: readonly WireLine[]): Dialect | undefined {
    const head = lines.map(({text}) => text).join('\n')
    return this.#words.dialects.find(({format, recognise}) => format === 'zczc' && recognise?.test(head))
  }

  /** Read the header lines; returns how many there are, including blank ones. */
  #header(lines: readonly WireLine[]): number {
    const counts = new Map<string, number>()
    let done = 0
    for (const [index, line] of lines.entries()) {
      if (line.text === '') {
        if (done > 0 && !this.#goesOn(lines, index, counts)) break
        continue
      }
      const key = (symbol.exec(line.text) ?? lettered.exec(line.text))?.[0]
      if (key) {
        const count = (counts.get(key) ?? 0) + 1
        counts.set(key, count)
        done = index + 1
        if (this.#headerLine(line, key, count)) break
      } else if (done === 0 && route.test(line.text)) {
        this.envelope.field('route', ...(Object.values(trimmed(line)) as [number, number]), line.text)
        done = index + 1
      } else if (this.#isMarker(line) || this.#isBare(line, lines[index + 1], counts.size)) done = index + 1
      else break
    }
    return done
  }

  /** A line with the status or the version of the message. */
  #isMarker(line: WireLine): boolean {
    const match = this.envelope.dialect?.markers?.exec(line.text)
    const {start, end} = trimmed(line)
    const {version, status} = match?.groups ?? {}
    if (match) this.envelope.field(version ? 'version' : 'status', start, end, version ?? status ?? line.text)
    return match !== null && match !== undefined
  }

  /** A category or keywords without such a character, directly after ZCZC, with more of the header below. */
  #isBare(line: WireLine, next: WireLine | undefined, signs: number): boolean {
    const {start, end} = trimmed(line)
    const isSlug = /^[\dA-Z]{2,}(?:[-/][\dA-Z]{2,})+$/.test(line.text)
    if (signs > 0 || !(isSlug || (/^[A-Z]{2,4}$/.test(line.text) && next?.text))) return false
    if (isSlug) this.#keywords(start, end)
    else this.envelope.field('category', start, end, line.text)
    return true
  }

  /** Whether more of the header follows a blank line: a short line with one of the service's characters that has not occurred yet. */
  #goesOn(lines: readonly WireLine[], blank: number, counts: ReadonlyMap<string, number>): boolean {
    let at = blank
    while (at < lines.length && lines[at]?.text === '') at++
    const next = lines[at]?.text ?? ''
    const key = symbol.exec(next)?.[0]
    return key !== undefined && next.length <= longestHeader && !counts.has(key) && key in this.#linesOfService
  }

  get #linesOfService(): Readonly<Record<string, string>> {
    return this.envelope.dialect?.lines ?? {}
  }

  /** True for the line after which the text begins. */
  #headerLine(line: WireLine, key: string, count: number): boolean {
    const {start, end} = trimmed(line)
    const at = start + key.length
    const raw = this.#text.slice(at, end)
    const from = at + raw.length - raw.trimStart().length
    const names = this.#linesOfService
    const name =
      (count > 1 ? names[`${key}${count}`] : undefined) ?? names[key] ?? `line ${key.replace('#', '') || key}`
    if (name === 'body') {
      if (end > from) this.envelope.put({role: 'copy', start: from, end})
      return true
    }
    if (name === 'headline') this.envelope.headline({role: name, start: from, end}, this.#text)
    else if (roles.has(name)) this.envelope.put({role: name as PieceRole, start: from, end})
    else this.#field(name, from, end)
    return false
  }

  #keywords(start: number, end: number): void {
    const raw = this.#text.slice(start, end)
    this.envelope.field('slug', start, end, raw)
    for (const word of raw.split(/ :|\/|\s-\s/)) this.envelope.say('keywords', word.trim())
  }

  #field(name: string, start: number, end: number): void {
    const raw = this.#text.slice(start, end)
    if (name === 'keywords') this.#keywords(start, end)
    else if (name === 'time') {
      this.envelope.field(name, start, end, raw)
      this.envelope.say('sent', timeOf(day.exec(raw)?.groups, this.#words) ?? '')
    } else this.envelope.field(name, start, end, raw)
  }

  #body(lines: readonly WireLine[], from: number): void {
    const first = lines[from]
    if (!first) return
    let last = lines.length - 1
    while (last > from && lines[last]?.text === '') last--
    const sign = lines[last]
    const signed = last > from && sign && this.envelope.dialect?.signOff?.test(sign.text)
    if (signed) this.envelope.put({role: 'credit', ...trimmed(sign), title: 'initials'})
    const end = signed ? sign.start : (lines.at(-1)?.end ?? first.start)
    let at = first.start
    for (const line of lines.slice(from)) {
      if (line.start >= end || !this.envelope.dialect?.note?.test(line.text)) continue
      this.envelope.put({role: 'copy', start: at, end: line.start})
      this.envelope.put({role: 'note', ...trimmed(line)})
      at = line.end
    }
    this.envelope.put({role: 'copy', start: at, end})
  }
}

export function readZczc(text: string, words: WireWords): Message {
  const reader = new Reader(text, words)
  reader.read()
  return reader.envelope.message()
}
