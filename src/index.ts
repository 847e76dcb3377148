/** newsparse: raw news copy in, articles out. The public names, nothing else. */

export type {WireStart} from './article/moved-to.ts'
export type * from './article/types.ts'
export {reasons} from './article/types.ts'
export {type BatchResult, type ConvertFilesOptions, convertFiles} from './batch/convert-files.ts'
export {UsageError} from './batch/errors.ts'
export type {Host} from './batch/host.ts'
export type {Message} from './batch/messages.ts'
export type {BatchOptions} from './batch/options.ts'
export type {BatchProgress} from './batch/progress.ts'
export {
  type Converted,
  type Converter,
  type ConvertOptions,
  createConverter,
  type Given,
  type WireSource
} from './convert.ts'
export {
  loadExplainer,
  loadExplanationPage,
  loadExplanationText,
  loadRuleTexts
} from './explain/load-explain.ts'
export type {ReportOptions, Said, Without} from './explain/report.ts'
export type {RuleFacts} from './explain/rule-facts.ts'
export type {Palette, Screen} from './explain/screen.ts'
export {type Cleaning, cleanings} from './judge/cleaning.ts'
export {checkPack} from './parse/check-pack.ts'
export {
  type ExplainedLine,
  type ExplainedPiece,
  type ExplainedRule,
  type ExplainOptions,
  type Explanation,
  explain,
  type Fate,
  makeExplainer
} from './parse/explain.ts'
export {loadPackChecker, loadPackTextChecker} from './parse/load-check.ts'
export {loadWireReader} from './parse/load-wire.ts'
export {namedTests} from './parse/named-tests.ts'
export {newsParse} from './parse/news-parse.ts'
export {makeParser, type ParseOptions, parse} from './parse/parse.ts'
export type {Trial, Verdict} from './parse/trials.ts'
export {printedSource} from './rules/canonical.ts'
export type {Problem} from './rules/check.ts'
export {didYouMean} from './rules/did-you-mean.ts'
export {languageCode, languagesOf, pageWordLanguagesOf} from './rules/language-code.ts'
export {loadPackReader, loadPackTemplate} from './rules/load-read-pack.ts'
export {forPeople} from './rules/packs/for-people.ts'
export {packs} from './rules/packs/index.ts'
export {
  type OpenedPack,
  openPack,
  openPacks,
  PackError,
  type PackFault,
  readPack,
  readPacks
} from './rules/read-pack.ts'
export type {
  Block as RuleBlock,
  Example,
  Extent,
  Label,
  Outlet,
  Pack,
  Rule,
  Shape,
  Vocabulary,
  Zone
} from './rules/types.ts'
export {BinaryInputError, type DecodeOptions, type Detector, decode} from './source/decode.ts'
export {plain} from './source/plain.ts'
export type {Decoded} from './source/types.ts'
export {visible} from './source/visible.ts'
export {recogniseWire, wireFormats, wireHead} from './source/wire/recognise-wire.ts'
export {dropParts, newsDrop, type Part, parts} from './transform/drop.ts'
export {withHeadline} from './transform/headline.ts'
export {newsPrune, type PruneOptions, prune, type Removed, removedOf} from './transform/prune.ts'
export {inReadingOrder} from './transform/reading-order.ts'
export {newsSubheadings, type SubheadingMode, subheadingModes, treatSubheadings} from './transform/subheadings.ts'
export {type ColumnType, errorType, recordTypes, typeOfColumn} from './write/column-types.ts'
export {type DeclarationName, declarationFor, declarationNames} from './write/declarations.ts'
export {type ErrorCode, type ErrorRecord, errorCodes, withAttributes} from './write/error-record.ts'
export {ExactNumber, parseJson, stringifyJson} from './write/exact-json.ts'
export {type ExplanationPageOptions, toExplanationHtml} from './write/explanation-html.ts'
export {factsOf, labelWord, spansOf} from './write/explanation-words.ts'
export {fieldNames, isField} from './write/fields.ts'
export {type Format, findFormat, formatOfPath, formats} from './write/formats.ts'
export {type HtmlOptions, newsRehype, toHast, toHtml} from './write/html.ts'
export {type JsonOptions, toJson, toJsonl, toTree} from './write/json.ts'
export {loadOriginal, loadProvenance} from './write/load-original.ts'
export {type MarkdownOptions, newsRemark, toMarkdown, toMdast} from './write/markdown.ts'
export {originalOf, RestoreError, restore} from './write/original.ts'
export {type PositionUnit, positionUnits} from './write/positions-in.ts'
export {type RecordOptions, toRecord} from './write/record.ts'
export type * from './write/record-types.ts'
export {loadRecordSchema} from './write/schema.ts'
export {plainText, toText} from './write/text.ts'
export {type NinjsVersion, ninjsVersions, type WriteOptions} from './write/write-options.ts'
