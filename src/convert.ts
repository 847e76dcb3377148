/** Text + options → output + messages: the pipeline put together, once. */
import type {Article, Doubt, Metadata} from './article/types.ts'
import {makeParser, type ParseOptions} from './parse/parse.ts'
import {type SubheadingMode, treatSubheadings} from './transform/subheadings.ts'
import {findFormat, type WriteOptions} from './write/formats.ts'

export interface ConvertOptions extends ParseOptions, WriteOptions {
  /** Name or alias of the output format; `markdown` when absent. */
  to?: string | undefined
  /** What becomes of subheadings; they stay when absent. */
  subheadings?: SubheadingMode | undefined
}

export interface Converted {
  output: string
  doubts: Doubt[]
  article: Article
}

/** Converts one text after another with the same options. */
export interface Converter {
  convert(text: string, given?: Partial<Metadata>, meta?: Record<string, unknown> | null): Converted
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
  const write = await format.load()
  const whole = Object.freeze({...options})
  return {
    convert(text, given, meta) {
      const article = treatSubheadings(read(text, given), options.subheadings)
      const output = write(article, meta === undefined ? whole : {...whole, meta})
      return {output, doubts: article.metadata.doubts, article}
    }
  }
}
