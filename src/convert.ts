/** Text + options → output + messages: the pipeline put together, once. */
import {merged} from './article/merged.ts'
import {movedTo, type WireStart} from './article/moved-to.ts'
import type {Article, Doubt, Metadata, WireFormat} from './article/types.ts'
import {makeParser, type ParseOptions} from './parse/parse.ts'
import type {readWireMessage} from './parse/wire.ts'
import {dropParts, type Part} from './transform/drop.ts'
import {withHeadline} from './transform/headline.ts'
import {inReadingOrder} from './transform/reading-order.ts'
import {type SubheadingMode, treatSubheadings} from './transform/subheadings.ts'
import type {RowId} from './write/exact-json.ts'
import {findFormat} from './write/formats.ts'
import {loadOriginal, loadProvenance} from './write/load-original.ts'
import type {WriteOptions} from './write/write-options.ts'

export interface ConvertOptions
  extends ParseOptions,
    Omit<WriteOptions, 'original' | 'provenance' | 'source' | 'rowId'> {
  /** Name or alias of the output format; `markdown` when absent. */
  to?: string | undefined
  /** What happens to subheadings; they stay if absent. */
  subheadings?: SubheadingMode | undefined
  /** Parts that are left out of the output; `removed` lists them. */
  drop?: readonly Part[] | undefined
  /** Put the source into records, so that `restore` can give it back. */
  lossless?: boolean | undefined
  /** Put the provenance into records; the object names what else the output depends on, such as how bytes were decoded. */
  provenance?: boolean | Readonly<Record<string, string | undefined>> | undefined
}

export interface Converted {
  output: string
  doubts: Doubt[]
  article: Article
}

/** For a wire message: how it is read, and where it begins in its file. */
export interface WireSource {
  format: WireFormat
  /** See `loadWireReader`. */
  read: typeof readWireMessage
  start?: WireStart | undefined
}

/** What is known about a text before it is read; a headline here is one that is not in the text. */
export type Given = Partial<Metadata> & {
  headline?: string
  message?: WireSource | undefined
  rowId?: RowId | undefined
  /** Where the text begins in its file: positions are those in the file. */
  start?: WireStart | undefined
}

/** Converts one text after another with the same options. */
export interface Converter {
  /**
   * @param text
   *   The copy.
   * @param given
   *   What is known about it: its id, its encoding, a headline from elsewhere, doubts from decoding.
   * @param meta
   *   The other keys of the JSON line with the text.
   * @param bytes
   *   The bytes that it was decoded from; absent if it came as text.
   */
  convert(text: string, given?: Given, meta?: Record<string, unknown> | null, bytes?: Uint8Array): Converted
}

const fromStart = (article: Article, start: WireStart | undefined) => (start ? movedTo(article, start) : article)

type Extras = Pick<WriteOptions, 'original' | 'provenance'>

/** Optional parts of a record. */
async function extrasMaker(
  options: ConvertOptions
): Promise<(article: Article, text: string, bytes?: Uint8Array) => Extras> {
  const original = options.lossless ? (await loadOriginal()).originalOf : undefined
  const provenance = options.provenance ? (await loadProvenance()).makeProvenance(options) : undefined
  return (article, text, bytes) => ({
    original: original?.(article, text, bytes),
    provenance: provenance?.(bytes ?? text)
  })
}

/**
 * Make a converter: options are read, rules chosen and the writer loaded once; each call is synchronous.
 *
 * @throws RangeError for an unknown format, language or outlet
 */
export async function createConverter(options: ConvertOptions = {}): Promise<Converter> {
  const format = findFormat(options.to ?? 'markdown')
  if (!format) throw new RangeError(`Unknown format "${options.to}".`)
  const read = makeParser(options)
  const dialects = options.packs?.flatMap((pack) => pack.dialects ?? [])
  const write = await format.load()
  const whole: WriteOptions = Object.freeze({...options, provenance: undefined})
  const units = format.name === 'dolma' || (options.positionsIn ?? 'utf16') !== 'utf16'
  const extrasOf = options.lossless || options.provenance ? await extrasMaker(options) : undefined
  return {
    convert(text, {headline, message, rowId, start, ...given} = {}, meta, bytes) {
      if (units && message?.start)
        throw new RangeError('Positions of a message among others are told in UTF-16 code units only.')
      const asRead = message
        ? message.read(text, message.format, read, {given, start: message.start, dialects})
        : fromStart(read(text, given), units ? undefined : start)
      const article = dropParts(
        inReadingOrder(withHeadline(treatSubheadings(asRead, options.subheadings), headline)),
        options.drop
      )
      const own =
        extrasOf || units || meta !== undefined
          ? merged(whole, {meta, rowId, ...(units ? {source: text} : {}), ...extrasOf?.(asRead, text, bytes)})
          : whole
      return {output: write(article, own), doubts: article.metadata.doubts, article}
    }
  }
}
