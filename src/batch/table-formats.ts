/** Tables: formats of which one output holds a row for each article. What is in a column, `--field` says. */
import {type Format, findFormat, formats} from '../write/formats.ts'

/** Their articles are written as JSON Lines first. */
const load = () => (findFormat('jsonl') as Format).load()

const tableFormats: readonly Format[] = [
  {name: 'csv', aliases: [], extension: '.csv', description: 'a table as of RFC 4180', load},
  {name: 'parquet', aliases: [], extension: '.parquet', description: 'a table, column by column', load}
]

/** Where rows wait for a table that is written only at the end. */
export const rowsOf = (path: string): string => `${path}.rows`

/** All formats of the command. */
export const allFormats: readonly Format[] = [...formats, ...tableFormats]

export const isTable = (format: Format): boolean => tableFormats.includes(format)

/** The columns of a table when no others are asked for: the fields of a record, each by its path. */
export const usualColumns: readonly string[] = [
  'id',
  'language',
  'outlet',
  'outletId',
  'headline.text',
  'deck.text',
  'bylines.names',
  'dateline.text',
  'dateline.outlet',
  'dateline.places',
  'dateline.date',
  'published',
  'text',
  'sources',
  'credits',
  'notes.text',
  'related',
  'removed',
  'doubts',
  'encoding',
  'wire',
  'meta'
]

/** The last column: why there is no article; the rows of articles have nothing there. */
export const errorColumn = 'error'
