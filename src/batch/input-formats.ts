/** The table of input formats: the word of `--from`, and how such an input is read. */
import type {Kind} from '../archive/readers/recognise.ts'
import {wireFormats} from '../source/wire/recognise-wire.ts'

/** By their names and aliases. All wires are read in one way: which one it is, the setting `wire` says. */
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

/** Those that help shows. */
export const inputFormatNames: readonly string[] = Object.keys(inputFormats).filter((name) => !aliases.has(name))
