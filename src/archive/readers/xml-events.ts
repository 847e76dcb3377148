/**
 * XML and SGML as a stream of events: a tag opens, text, a tag closes. Entities that a document defines are not expanded, so they can't be used for an attack.
 */
import {Parser, type ParserOptions} from 'htmlparser2'

export interface Events {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

/** No real document is nested deeper than this. */
export const deepest = 2000

/** The document is nested too deeply. */
export class TooDeep extends Error {
  override name = 'TooDeep'
  constructor() {
    super(`its mark-up is nested more than ${deepest} levels deep`)
  }
}

/** A parser that is fed with text as it comes. */
export function makeParser(
  events: Events,
  options: ParserOptions = {xmlMode: true}
): {write(text: string): void; end(): void} {
  let depth = 0
  return new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) throw new TooDeep()
        events.open(name, attributes)
      },
      ontext: (text) => events.text(text),
      onclosetag(name) {
        depth--
        events.close(name)
      }
    },
    {decodeEntities: true, recognizeCDATA: true, ...options}
  )
}

/** Feed a parser with bytes in UTF-8; after each piece, what it has collected is given. */
export async function* parsing<Found>(
  bytes: AsyncIterable<Buffer>,
  parser: {write(text: string): void; end(): void},
  gathered: () => Found[]
): AsyncGenerator<Found> {
  const decoder = new TextDecoder()
  for await (const chunk of bytes) {
    // The content of a decompression bomb is parsed in small pieces.
    for (let at = 0; at < chunk.length; at += 64 * 1024) {
      parser.write(decoder.decode(chunk.subarray(at, at + 64 * 1024), {stream: true}))
      yield* gathered()
    }
  }
  parser.end()
  yield* gathered()
}
