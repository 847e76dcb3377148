/** Parquet → rows, some at a time: the file is read where they stand, never whole. */
import {type AsyncBuffer, asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import {compressors} from 'hyparquet-compressors'
import {brokenOff, type ReadFile} from './types.ts'

/** Rows that are held at once. */
const batch = 1000

/** A value as JSON has it. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/u, '')
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
}

export const readParquet: ReadFile = async function* (path) {
  let number = 0
  try {
    const file: AsyncBuffer = await asyncBufferFromFile(path)
    const metadata = await parquetMetadataAsync(file)
    const count = Number(metadata.num_rows)
    for (let rowStart = 0; rowStart < count; rowStart += batch) {
      const rowEnd = Math.min(rowStart + batch, count)
      const rows = await parquetReadObjects({file, metadata, rowStart, rowEnd, compressors})
      for (const row of rows) yield {kind: 'row', number: ++number, row: plain(row)}
    }
  } catch (error) {
    yield brokenOff(number + 1, 'the Parquet file can not be read here', error)
  }
}
