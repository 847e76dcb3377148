/** Any archive → what is in it, streamed. */
import {createReadStream, createWriteStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stdin} from 'node:process'
import {pipeline} from 'node:stream/promises'
import {causeOf, InputError, isSystemError} from '../find-inputs.ts'
import {isFile} from '../json-lines.ts'
import {type Compression, decompress} from './decompress.ts'
import {collect} from './member.ts'
import {type Kind, type Recognised, unpackedName} from './recognise.ts'
import {rowReaders} from './row-readers.ts'
import {brokenOff, type Item, type Limits, type ReadFile, type ReadStream, tooLong} from './types.ts'

/** A large piece costs fewer turns; see `decompress`. */
const highWaterMark = 256 * 1024

async function* bytesOf(path: string, compression: Compression | null): AsyncGenerator<Buffer> {
  try {
    yield* decompress(path === '-' ? stdin : createReadStream(path, {highWaterMark}), compression)
  } catch (error) {
    throw isSystemError(error) ? new InputError(path, causeOf(error)) : error
  }
}

/** A text that is compressed. */
const readText: ReadStream = async function* (bytes, name, limits) {
  const whole = await collect(bytes, limits)
  yield whole ? {kind: 'file', name: unpackedName(name), bytes: whole} : tooLong(name, 1, limits)
}

const streamReaders: Readonly<Partial<Record<Kind, () => Promise<ReadStream>>>> = {
  ...rowReaders,
  text: async () => readText,
  tar: async () => (await import('./tar.ts')).readTar
}

/** Kinds that are read here and there in the file. */
const fileReaders: Readonly<Partial<Record<Kind, () => Promise<ReadFile>>>> = {
  parquet: async () => (await import('./parquet.ts')).readParquet,
  zip: async () => (await import('./zip.ts')).readZip
}

/** Such a file must be there whole: one that comes through a pipe, or compressed, is put aside first. */
async function* spooled(read: ReadFile, path: string, {compression}: Recognised, name: string, limits: Limits) {
  if (!compression && isFile(path)) return yield* read(path, name, limits)
  const folder = mkdtempSync(join(tmpdir(), 'newsparse-'))
  const copy = join(folder, 'archive')
  try {
    await pipeline(bytesOf(path, compression), createWriteStream(copy))
    yield* read(copy, name, limits)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/**
 * What is in a file, in its order, streamed: memory holds one article at a time, or some rows.
 *
 * @throws InputError when the file can't be opened or unpacked
 */
export async function* readArchive(
  path: string,
  name: string,
  recognised: Recognised,
  limits: Limits
): AsyncGenerator<Item> {
  const {kind, compression} = recognised
  const [loadFile, load] = [fileReaders[kind], streamReaders[kind]]
  let number = 0
  const items = loadFile
    ? spooled(await loadFile(), path, recognised, name, limits)
    : load
      ? (await load())(bytesOf(path, compression), name, limits)
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
