/** Common Crawl's WET files: the text of web pages, in records of WARC (ISO 28500). */
import {Readable} from 'node:stream'
import {WARCParser} from 'warcio'
import {brokenOff, type ReadStream} from './types.ts'

export const readWet: ReadStream = async function* (bytes) {
  let number = 0
  try {
    for await (const record of new WARCParser(Readable.from(bytes, {objectMode: false}))) {
      const length = Number(record.warcHeader('Content-Length'))
      if (record.warcType !== 'conversion') continue
      number++
      const content = Buffer.from((await record.readFully(false)) ?? new Uint8Array())
      if (content.length < length) throw new Error(`the record has ${content.length} bytes of ${length}`)
      const url = record.warcTargetURI
      const row = {
        id: record.warcHeader('WARC-Record-ID') ?? url,
        url,
        date: record.warcDate,
        text: content.toString('utf8')
      }
      yield {kind: 'row', number, row}
    }
  } catch (error) {
    yield brokenOff(number, 'the records break off here', error)
  }
}
