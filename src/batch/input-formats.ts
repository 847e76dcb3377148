/** The table of input formats: the name for `--from`, and how such an input is read. */
import type {Kind} from '../archive/readers/recognise.ts'
import {wireFormats} from '../source/wire/recognise-wire.ts'

/** By names and aliases. All wire formats are read in the same way; the setting `wire` says which one it is. */
export const inputFormats: Readonly<Record<string, Kind>> = {
  text: 'text',
  txt: 'text',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  parquet: 'parquet',
  xlsx: 'xlsx',
  ods: 'ods',
  html: 'markup',
  xml: 'markup',
  sgml: 'markup',
  zip: 'zip',
  tar: 'tar',
  wet: 'wet',
  ...Object.fromEntries(wireFormats.map((format) => [format, 'wire' as const]))
}

const aliases: ReadonlySet<string> = new Set(['txt', 'ndjson'])

/** The names that help shows. */
export const inputFormatNames: readonly string[] = Object.keys(inputFormats).filter((name) => !aliases.has(name))
