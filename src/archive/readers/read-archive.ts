/** Any archive → its items, as a stream. */
import {createReadStream} from 'node:fs'
import {stdin} from 'node:process'
import {isMainThread} from 'node:worker_threads'
import {causeOf, InputError, isSystemError} from '../find-inputs.ts'
import {isFile} from '../json-lines.ts'
import {collect} from './collect.ts'
import {type Compression, decompress, decompressOnce} from './decompress.ts'
import {type Kind, type Recognised, unpackedName} from './recognise.ts'
import {rowReaders} from './row-readers.ts'
import {opened, spooled} from './spool.ts'
import {brokenOff, type Item, type ReaderOptions, type ReadFile, type ReadStream, tooLong} from './types.ts'

/** Large pieces need fewer steps; see `decompress`. */
const highWaterMark = 256 * 1024

/** The standard input. Threads share only its number. */
const standardInput = (): AsyncIterable<Buffer> =>
  isMainThread ? stdin : createReadStream('', {fd: 0, autoClose: false, highWaterMark})

async function* bytesOf(path: string, compression: Compression | null): AsyncGenerator<Buffer> {
  try {
    const open = () => createReadStream(path, {highWaterMark})
    yield* path !== '-' && isFile(path)
      ? decompress(open(), compression, open)
      : decompressOnce(path === '-' ? standardInput() : open(), compression)
  } catch (error) {
    throw isSystemError(error) ? new InputError(path, causeOf(error)) : error
  }
}

/** A compressed text. */
const readText: ReadStream = async function* (bytes, name, options) {
  const whole = await collect(bytes, options)
  yield whole ? {kind: 'file', name: unpackedName(name), bytes: whole} : tooLong(name, 1, options)
}

const streamReaders: Readonly<Partial<Record<Kind, () => Promise<ReadStream>>>> = {
  ...rowReaders,
  text: async () => readText,
  tar: async () => (await import('./tar.ts')).readTar
}

/** Kinds whose readers need random access to the file. */
const fileReaders: Readonly<Partial<Record<Kind, () => Promise<ReadFile>>>> = {
  parquet: async () => (await import('./parquet.ts')).readParquet,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  ods: async () => (await import('./ods.ts')).readOds,
  zip: async () => (await import('./zip.ts')).readZip
}

/** These readers need a complete file: a stream or a compressed file is first written to a temporary file. */
async function* itemsOfFile(
  read: ReadFile,
  path: string,
  compression: Compression | null,
  name: string,
  options: ReaderOptions
): AsyncGenerator<Item> {
  const readOpen = (file: Parameters<ReadFile>[0]) => read(file, name, options)
  try {
    if (!compression && isFile(path)) yield* opened(path, readOpen)
    else yield* spooled(bytesOf(path, compression), options.maxSpool, readOpen)
  } catch (error) {
    throw isSystemError(error) && error.syscall === 'open' ? new InputError(path, causeOf(error)) : error
  }
}

/**
 * The items of a file, in their order, as a stream: one article, or a batch of rows, is in memory at a time.
 *
 * @throws InputError if the file can't be opened or decompressed
 */
export async function* readArchive(
  path: string,
  name: string,
  {kind, compression}: Recognised,
  options: ReaderOptions
): AsyncGenerator<Item> {
  const [loadFile, load] = [fileReaders[kind], streamReaders[kind]]
  let number = 0
  const items = loadFile
    ? itemsOfFile(await loadFile(), path, compression, name, options)
    : load
      ? (await load())(bytesOf(path, compression), name, options)
      : []
  try {
    for await (const item of items) {
      number = item.kind === 'file' ? number + 1 : item.number
      yield item
    }
  } catch (error) {
    yield brokenOff(number + 1, 'the file breaks off here', error)
  }
}
