/** Tar → the files in it, in order. */
import {Readable} from 'node:stream'
import {extract} from 'tar-stream'
import {isHidden, readMember} from './member.ts'
import {brokenOff, type ReadStream} from './types.ts'

export const readTar: ReadStream = async function* (bytes, _name, limits) {
  const unpacked = extract()
  const source = Readable.from(bytes, {objectMode: false})
  source.on('error', (error) => unpacked.destroy(error))
  let number = 0
  try {
    for await (const entry of source.pipe(unpacked)) {
      const {name, type} = entry.header
      if (type === 'file' && !isHidden(name)) yield* readMember(entry as AsyncIterable<Buffer>, name, ++number, limits)
      entry.resume()
    }
  } catch (error) {
    yield brokenOff(number + 1, 'the tar archive breaks off here', error)
  }
}
