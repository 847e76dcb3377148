/** The bytes of rows → UTF-8, as a stream. The user or a byte order mark names the encoding. */
import {Buffer} from 'node:buffer'
import {windows1252} from '../../source/windows-1252.ts'

/** The encodings of byte order marks; UTF-8 needs no conversion. */
function marked(bytes: Buffer): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

interface Decoder {
  decode(bytes: Buffer, options?: {stream?: boolean}): string
}

/** In several releases Node's own decoder reads windows-1252 as latin-1. */
const western: Decoder = {decode: (bytes) => windows1252(bytes.toString('latin1'))}

function decoderOf(encoding: string): Decoder | undefined {
  const named = new TextDecoder(/^utf-?16$/iu.test(encoding.trim()) ? 'utf-16le' : encoding)
  if (named.encoding === 'utf-8') return undefined
  return named.encoding === 'windows-1252' ? western : (named as Decoder)
}

/** The bytes in UTF-8. Invalid bytes become U+FFFD, which the parser reports. */
export async function* asUtf8(chunks: AsyncIterable<Buffer>, encoding: string | undefined): AsyncGenerator<Buffer> {
  let decoder: Decoder | undefined
  let begun = false
  for await (const chunk of chunks) {
    if (!begun) {
      const name = marked(chunk) ?? encoding
      decoder = name === undefined ? undefined : decoderOf(name)
      begun = true
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, {stream: true})) : chunk
  }
  const rest = decoder?.decode(Buffer.alloc(0)) ?? ''
  if (rest !== '') yield Buffer.from(rest)
}
