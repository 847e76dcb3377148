/** Tables: formats in which one output has a row for each article. `--field` says which columns. */
import {type Format, findFormat, formats} from '../write/formats.ts'

/** Articles are first written as JSON Lines. */
const load = () => (findFormat('jsonl') as Format).load()

const tableFormats: readonly Format[] = [
  {name: 'csv', aliases: [], extension: '.csv', description: 'a table as of RFC 4180', load},
  {name: 'parquet', aliases: [], extension: '.parquet', description: 'a table, column by column', load}
]

/** Where the rows of a table wait that is written only at the end. */
export const rowsOf = (path: string): string => `${path}.rows`

/** All formats of the command. */
export const allFormats: readonly Format[] = [...formats, ...tableFormats]

export const isTable = (format: Format): boolean => tableFormats.includes(format)

/** The columns of a table if the user names none: the fields of a record, each by its path. */
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

/** The last column: why there is no article; it is empty in the rows of articles. */
export const errorColumn = 'error'
