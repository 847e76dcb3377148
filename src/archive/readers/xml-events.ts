/** XML and SGML as events, streamed: a tag opens, text comes, a tag closes. Entities of a document's own are not known, so none grows. */
import {Parser, type ParserOptions} from 'htmlparser2'

export interface Events {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

/** Deeper mark-up is none that a person or a program made for reading. */
export const deepest = 2000

/** A document is nested deeper than any that is read. */
export class TooDeep extends Error {
  override name = 'TooDeep'
  constructor() {
    super(`its mark-up is nested more than ${deepest} levels deep`)
  }
}

/** A parser that takes text as it comes. */
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

/** Feed a parser with bytes in UTF-8; after each piece what it has gathered is given. */
export async function* parsing<Found>(
  bytes: AsyncIterable<Buffer>,
  parser: {write(text: string): void; end(): void},
  gathered: () => Found[]
): AsyncGenerator<Found> {
  const decoder = new TextDecoder()
  for await (const chunk of bytes) {
    // What a bomb unpacks to comes in small pieces.
    for (let at = 0; at < chunk.length; at += 64 * 1024) {
      parser.write(decoder.decode(chunk.subarray(at, at + 64 * 1024), {stream: true}))
      yield* gathered()
    }
  }
  parser.end()
  yield* gathered()
}
