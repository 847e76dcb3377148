/** CSV and TSV with a line of column names → rows, streamed. */
import {Readable} from 'node:stream'
import {parse} from 'csv-parse'
import {brokenOff, type Item, type Limits, type ReadStream} from './types.ts'

async function* rows(bytes: AsyncIterable<Buffer>, delimiter: string, {maxBytes}: Limits): AsyncGenerator<Item> {
  let number = 0
  const parser = parse({
    bom: true,
    columns: true,
    delimiter,
    // A short row lacks its last columns, a long one has too many: neither ends the file.
    relax_column_count: true,
    relax_quotes: delimiter === '\t',
    quote: delimiter === '\t' ? null : '"',
    skip_empty_lines: true,
    // A quote that is never closed would take in all the rest of the file.
    max_record_size: maxBytes * 2
  })
  const source = Readable.from(bytes, {objectMode: false})
  source.on('error', (error) => parser.destroy(error))
  try {
    for await (const row of source.pipe(parser)) yield {kind: 'row', number: ++number, row}
  } catch (error) {
    yield brokenOff(number + 1, 'the table breaks off here', error)
  }
}

export const readCsv: ReadStream = (bytes, _name, limits) => rows(bytes, ',', limits)
export const readTsv: ReadStream = (bytes, _name, limits) => rows(bytes, '\t', limits)
