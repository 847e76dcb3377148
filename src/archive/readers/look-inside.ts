/** The kind of a compressed file's content, if the name does not say it: determined from its first bytes. */
import {createReadStream} from 'node:fs'
import {type Compression, decompress} from './decompress.ts'
import {headLength, type Kind, recogniseBytes} from './recognise.ts'

/** The first bytes of the content; empty if it can't be decompressed (opening it will say why). */
async function headInside(path: string, compression: Compression): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  const file = createReadStream(path)
  try {
    for await (const chunk of decompress(file, compression)) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= headLength) break
    }
  } catch {
    return Buffer.concat(chunks)
  } finally {
    file.destroy()
  }
  return Buffer.concat(chunks)
}

/** The kind of a compressed file's content. */
export async function kindInside(path: string, compression: Compression): Promise<Kind> {
  const what = recogniseBytes((await headInside(path, compression)).subarray(0, headLength))
  return what === undefined || what === 'gzip' || what === 'zstd' ? 'text' : what
}
