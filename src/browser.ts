/** newsparse for browsers and bundlers: reading, writing and explaining, without any Node module. The public names, nothing else. */

export type * from './article/types.ts'
export {reasons} from './article/types.ts'
export {type Cleaning, cleanings} from './judge/cleaning.ts'
export {
  type ExplainedLine,
  type ExplainedPiece,
  type ExplainedRule,
  type ExplainOptions,
  type Explanation,
  explain,
  type Fate
} from './parse/explain.ts'
export {type ParseOptions, parse} from './parse/parse.ts'
export {LanguageNotLoadedError} from './rules/language-not-loaded.ts'
export {languages, loadLanguages, withLanguages} from './rules/load-languages.ts'
export {dropParts, type Part, parts} from './transform/drop.ts'
export {type PruneOptions, prune, type Removed, removedOf} from './transform/prune.ts'
export {type SubheadingMode, subheadingModes, treatSubheadings} from './transform/subheadings.ts'
export {type HtmlOptions, toHast, toHtml} from './write/html.ts'
export {type JsonOptions, toJson, toJsonl, toTree} from './write/json.ts'
export {type MarkdownOptions, toMarkdown, toMdast} from './write/markdown.ts'
export {type RecordOptions, toRecord} from './write/record.ts'
export type * from './write/record-types.ts'
export {plainText, toText} from './write/text.ts'
