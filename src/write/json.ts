/** Article → JSON: the record, on many lines or on one; the tree. */
import type {Article} from '../article/types.ts'
import {stringifyJson} from './exact-json.ts'
import {selectFields} from './fields.ts'
import {makeToUnit, type PositionUnit, withPositionsIn} from './positions-in.ts'
import {type RecordOptions, toRecord} from './record.ts'
import {plainText} from './text.ts'

export interface JsonOptions extends RecordOptions {
  /** Only these fields of the record. */
  fields?: readonly string[] | undefined
  /** What positions count; UTF-16 code units if absent. Other units need `source`. */
  positionsIn?: PositionUnit | undefined
  /** The text in which the positions are. */
  source?: string | undefined
}

/** The value, with its positions in the unit that the user chose. */
function inUnit<Value>(
  value: Value,
  {positionsIn = 'utf16', source = ''}: Pick<JsonOptions, 'positionsIn' | 'source'>
): Value {
  const toUnit = makeToUnit(source, positionsIn)
  return toUnit ? withPositionsIn(value, toUnit) : value
}

function value(article: Article, options: JsonOptions): unknown {
  const record = inUnit(toRecord(article, options), options)
  if (!options.fields?.length) return record
  return selectFields(record, options.fields, () => plainText(article, options))
}

/** The record, indented by two blanks. */
export function toJson(article: Article, options: JsonOptions = {}): string {
  return `${stringifyJson(value(article, options), 2)}\n`
}

/** The record on one line. */
export function toJsonl(article: Article, options: JsonOptions = {}): string {
  return `${stringifyJson(value(article, options))}\n`
}

/** The tree as it is, with nothing removed; positions only if the user asked for them. */
export function toTree(
  article: Article,
  options: Pick<JsonOptions, 'positions' | 'positionsIn' | 'source'> = {}
): string {
  const skip = (key: string, one: unknown) => (key === 'position' && !options.positions ? undefined : one)
  return `${stringifyJson(inUnit(article, options), 2, skip)}\n`
}
