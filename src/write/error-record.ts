/** The record in the place of an article that could not be read, converted or written. */

/** Why there is no article. */
export const errorCodes = [
  'not-json',
  'not-an-object',
  'no-text',
  'too-long',
  'not-read',
  'not-converted',
  'not-written'
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Besides `ArticleRecord`, this is what `--to json` and `--to jsonl` write. */
export interface ErrorRecord {
  /** As the row has it; null if none is known. */
  id: unknown
  /** Number of the row in its input, from 1: of the line, the record, the element. */
  line: number | null
  /** The input that contains the line, if there are several. */
  input?: string
  /** The other keys of the row, if they could be read. */
  meta?: Record<string, unknown>
  error: {code: ErrorCode; message: string}
}

/** In dolma's form, a failed row has attributes, too: they are line by line beside the documents. */
export const withAttributes = (record: string): string =>
  record.startsWith('{"attributes":') ? record : `{"attributes":{"newsparse__error":[[0,1,1]]},${record.slice(1)}`
