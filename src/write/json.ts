/** Article → JSON: the record, on many lines or on one; the tree. */
import type {Article} from '../article/types.ts'
import {stringifyJson} from './exact-json.ts'
import {selectFields} from './fields.ts'
import {type RecordOptions, toRecord} from './record.ts'
import {plainText} from './text.ts'

export interface JsonOptions extends RecordOptions {
  /** Only these fields of the record. */
  fields?: readonly string[] | undefined
}

function value(article: Article, options: JsonOptions): unknown {
  const record = toRecord(article, options)
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

/** The tree as it is, nothing taken out; positions only when asked for. */
export function toTree(article: Article, options: {positions?: boolean | undefined} = {}): string {
  const skip = (key: string, one: unknown) => (key === 'position' && !options.positions ? undefined : one)
  return `${stringifyJson(article, 2, skip)}\n`
}
