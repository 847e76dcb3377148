/** A wire message in any format → its envelope and its parts. */
import type {WireFormat} from '../../article/types.ts'
import {readAnpa1312} from './anpa1312.ts'
import {readIptc7901} from './iptc7901.ts'
import {newsml} from './newsml.ts'
import {readNinjs} from './ninjs.ts'
import {nitf} from './nitf.ts'
import type {Message, WireWords} from './types.ts'
import {readXml} from './xml.ts'
import {readZczc} from './zczc.ts'

const readers: Readonly<Record<WireFormat, (text: string, words: WireWords) => Message>> = {
  iptc7901: readIptc7901,
  anpa1312: readAnpa1312,
  zczc: readZczc,
  nitf: (text, words) => readXml(text, nitf, words),
  newsml: (text, words) => readXml(text, newsml, words),
  ninjs: readNinjs
}

/**
 * Read the envelope of a wire message. It never throws for any text; what it does not recognise stays copy.
 *
 * @param text
 *   The decoded text of one message; offsets are in its UTF-16 code units.
 */
export const readMessage = (text: string, format: WireFormat, words: WireWords): Message => readers[format](text, words)
