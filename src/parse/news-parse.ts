/** The parser as a unified plugin: `unified().use(newsParse).use(newsRemark).use(remarkStringify)`. */
import type {Plugin} from 'unified'
import type {Article} from '../article/types.ts'
import {makeParser, type ParseOptions} from './parse.ts'

/** Makes {@link parse} the processor's parser; doubts become messages on the file. */
export const newsParse: Plugin<[ParseOptions?], string, Article> = function (options) {
  const read = makeParser(options ?? {})
  this.parser = (document, file) => {
    const article = read(document, {id: file.basename ?? null})
    for (const doubt of article.metadata.doubts) {
      const message = file.message(doubt.message, {
        ...(doubt.position ? {place: doubt.position} : {}),
        source: 'newsparse'
      })
      message.ruleId = doubt.rule
    }
    return article
  }
}
