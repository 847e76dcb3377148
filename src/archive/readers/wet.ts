/**
 * WET files of Common Crawl: the text of web pages, in WARC records (ISO 28500).
 *
 * A record states its length. The length is used if the next record, or the end of the file, follows where it should. Otherwise the record ends where the next
 * one certainly begins, and a doubt says that the length was wrong.
 */
import type {Doubt} from '../../article/types.ts'
import {decode} from '../../source/decode.ts'
import {encodingDoubts} from '../json-lines.ts'
import {broken, brokenOff, type Item, longestRow, type ReaderOptions, type ReadStream, tooLong} from './types.ts'
import {Window} from './window.ts'

/** Longest header. */
const longestHead = 64 * 1024

const beginning = /^WARC\/1\.\d\r?\n/u
/** The bytes between two records, and the beginning of the next one. */
const nextRecord = Buffer.from('\r\n\r\nWARC/1.')

interface Head {
  fields: ReadonlyMap<string, string>
  /** Number of bytes before the content. */
  length: number
}

/** The header of the record that begins here; undefined if there is none. */
async function readHead(window: Window): Promise<Head | undefined> {
  for (let wanted = 4096; ; wanted *= 2) {
    await window.hold(wanted)
    const text = window.bytes.subarray(0, wanted).toString('latin1')
    if (!beginning.test(text)) return undefined
    const end = /\r?\n\r?\n/u.exec(text)
    if (end) {
      const lines = Buffer.from(text.slice(0, end.index), 'latin1').toString('utf8').split(/\r?\n/u).slice(1)
      const fields = lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^([^:]*):[ \t]*(.*)$/u.exec(line) ?? []
        return [name.toLowerCase(), value.trim()]
      })
      return {fields: new Map(fields), length: end.index + end[0].length}
    }
    if (wanted >= longestHead || window.bytes.length < wanted) return undefined
  }
}

/** A header whose first line is damaged or incomplete; its other lines show that it is one. */
const damagedHead = /^\r\n\r\n(?:W(?:A(?:R(?:C[^\n]*)?)?)?$|(?:[^\n]+\n){0,4}WARC-[A-Za-z-]+:)/u

/** Number of bytes before the next record, if they are so few that they may be a damaged line end. */
function gapBefore(bytes: Buffer): number | undefined {
  const at = bytes.indexOf('WARC/1.')
  return at >= 0 && at <= 8 ? at : undefined
}

/** Whether a record ends at an offset of the window. */
async function endsAt(window: Window, offset: number): Promise<boolean> {
  await window.hold(offset + nextRecord.length + 4)
  const behind = window.bytes.subarray(offset, offset + nextRecord.length + 4)
  if (behind.subarray(0, nextRecord.length).equals(nextRecord)) return true
  // Some writers leave out the separator after the last record.
  if (window.ended && /^[\r\n]*$/u.test(behind.toString('latin1'))) return true
  if (gapBefore(behind) !== undefined) return true
  await window.hold(offset + 512)
  return damagedHead.test(window.bytes.subarray(offset, offset + 512).toString('latin1'))
}

/** Skip to where the next record certainly begins, or to the end. The bytes before it are returned, unless they are too long. */
async function upToNext(window: Window, longest: number): Promise<Buffer | undefined> {
  let [looked, whole] = [0, true]
  for (;;) {
    const found = window.bytes.indexOf(nextRecord, looked)
    if (found !== -1) {
      const content = Buffer.from(window.bytes.subarray(0, found))
      window.drop(found)
      return whole ? content : undefined
    }
    if (window.ended) {
      const content = Buffer.from(window.bytes)
      window.drop(window.bytes.length)
      return whole ? content : undefined
    }
    looked = Math.max(0, window.bytes.length - nextRecord.length)
    if (window.bytes.length > longest) {
      window.drop(looked)
      looked = 0
      whole = false
    }
    await window.more()
  }
}

function rowOf(
  fields: Head['fields'],
  content: Buffer,
  number: number,
  encoding: string | undefined,
  more: Doubt[]
): Item {
  const url = fields.get('warc-target-uri')
  const {text, doubts} = decode(content, {encoding: encoding ?? 'utf-8'})
  const row = {id: fields.get('warc-record-id') ?? url, url, date: fields.get('warc-date'), text}
  return {kind: 'row', number, row, doubts: [...encodingDoubts(doubts), ...more]}
}

/** A record whose length is wrong: its text up to the next record, with a doubt. */
function* misfit(
  {fields}: Head,
  content: Buffer | undefined,
  said: string,
  number: number,
  options: ReaderOptions
): Generator<Item> {
  if (!content || content.length > options.maxBytes) {
    yield tooLong(null, number, options)
    return
  }
  const message = `The record says that it has ${said || 'no'} bytes, and the next one begins after ${content.length}.`
  yield rowOf(fields, content, number, options.encoding, [{rule: 'newsparse/length', message}])
  yield broken(
    number,
    `the record says that it has ${said || 'no'} bytes, and the next one begins after ${content.length}; its text up to there is given, but may be damaged`
  )
}

async function* records(window: Window, options: ReaderOptions): AsyncGenerator<Item> {
  const longest = longestRow(options.maxBytes)
  let number = 0
  for (;;) {
    await window.hold(15)
    const gap = gapBefore(window.bytes.subarray(0, 15))
    const lead = /^[\r\n]*/u.exec(window.bytes.subarray(0, 4).toString('latin1'))?.[0].length ?? 0
    if (gap !== undefined && gap > lead)
      yield broken(
        number + 1,
        `bytes ${window.start + 1} to ${window.start + gap}, which part two records, are damaged; the records are whole`
      )
    window.drop(gap ?? lead)
    if (window.bytes.length === 0 && window.ended) break
    const begin = window.start
    const head = await readHead(window)
    if (!head) {
      if (window.failure !== undefined) break
      // Bytes that are not a record are not returned, so they are not kept.
      await upToNext(window, 0)
      yield broken(++number, `bytes ${begin + 1} to ${window.start} are no record`)
      continue
    }
    window.drop(head.length)
    const said = head.fields.get('content-length') ?? ''
    const length = /^\d{1,15}$/u.test(said) ? Number(said) : Number.NaN
    const wanted = head.fields.get('warc-type') === 'conversion'
    if (wanted) number++
    if (length > longest || (!wanted && length > 0)) {
      // The content is not kept; the next record must begin where it ends.
      const skipped = await window.skip(length)
      if (skipped < length) {
        yield brokenOff(
          Math.max(1, number),
          'the records break off here',
          window.failure ?? new Error(`the record has ${skipped} bytes of ${length}`)
        )
        return
      }
      if (wanted) yield tooLong(null, number, options)
      if (await endsAt(window, 0)) continue
      // Bytes that are not a record are not returned, so they are not kept.
      await upToNext(window, 0)
      yield broken(
        Math.max(1, number),
        `the record does not have the ${length} bytes that it declares; reading continued at byte ${window.start + 1}`
      )
      continue
    }
    const whole = length >= 0 && (await window.hold(length))
    if (whole && (await endsAt(window, length))) {
      const content = window.bytes.subarray(0, length)
      if (wanted && length > options.maxBytes) yield tooLong(null, number, options)
      else if (wanted) yield rowOf(head.fields, content, number, options.encoding, [])
      window.drop(length)
      continue
    }
    if (window.failure !== undefined && !whole) break
    if (!whole && window.ended && window.bytes.indexOf(nextRecord) === -1) {
      yield brokenOff(
        Math.max(1, number),
        'the records break off here',
        new Error(`the record has ${window.bytes.length} bytes of ${said}`)
      )
      return
    }
    const content = await upToNext(window, options.maxBytes)
    if (wanted) yield* misfit(head, content, said, number, options)
  }
  if (window.failure !== undefined) yield brokenOff(number + 1, 'the records break off here', window.failure)
}

export const readWet: ReadStream = async function* (bytes, _name, options) {
  const window = new Window(bytes, longestRow(options.maxBytes))
  try {
    yield* records(window, options)
  } finally {
    await window.close()
  }
}
