/** Zip → the files in it, in the order of its directory. */
import yauzl from 'yauzl'
import {isHidden, readMember} from './member.ts'
import {brokenOff, type Item, type Limits, type ReadFile} from './types.ts'

const open = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) =>
    yauzl.open(
      path,
      {lazyEntries: true, autoClose: false, strictFileNames: false, validateEntrySizes: true},
      (error, file) => (error ? reject(error) : resolve(file))
    )
  )

/** The next entry; nothing after the last. */
const nextEntry = (file: yauzl.ZipFile): Promise<yauzl.Entry | undefined> =>
  new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      file.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
      settle()
    }
    file.once('entry', (entry: yauzl.Entry) => done(() => resolve(entry)))
    file.once('end', () => done(() => resolve(undefined)))
    file.once('error', (error: Error) => done(() => reject(error)))
    file.readEntry()
  })

const streamOf = (file: yauzl.ZipFile, entry: yauzl.Entry): Promise<AsyncIterable<Buffer>> =>
  new Promise((resolve, reject) =>
    file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  )

async function* readEntry(
  file: yauzl.ZipFile,
  entry: yauzl.Entry,
  number: number,
  limits: Limits
): AsyncGenerator<Item> {
  const name = entry.fileName
  try {
    if (entry.isEncrypted()) throw new Error('it is encrypted; unpack it with its password')
    yield* readMember(await streamOf(file, entry), name, number, limits)
  } catch (error) {
    yield {kind: 'fault', name, number, code: 'not-read', message: `it can't be unpacked: ${(error as Error).message}`}
  }
}

export const readZip: ReadFile = async function* (path, _name, limits) {
  let number = 0
  let file: yauzl.ZipFile | undefined
  try {
    file = await open(path)
    for (let entry = await nextEntry(file); entry; entry = await nextEntry(file))
      if (!entry.fileName.endsWith('/') && !isHidden(entry.fileName)) yield* readEntry(file, entry, ++number, limits)
  } catch (error) {
    yield brokenOff(number + 1, 'the zip archive can not be read here', error)
  } finally {
    file?.close()
  }
}
