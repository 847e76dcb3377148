/** What stands in the place of an article that could not be read, converted or written. */

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

/** Beside `ArticleRecord`, what `--to json` and `--to jsonl` write. */
export interface ErrorRecord {
  /** As the row has it; null when none is known. */
  id: unknown
  /** Number of the row in its input, from 1: of the line, the record, the element. */
  line: number | null
  /** The input that the line is of, where there are several. */
  input?: string
  /** The other keys of the row, where they could be read. */
  meta?: Record<string, unknown>
  error: {code: ErrorCode; message: string}
}

/** In dolma's form a row without an answer has attributes, too: they stand beside the documents line by line. */
export const withAttributes = (record: string): string =>
  record.startsWith('{"attributes":') ? record : `{"attributes":{"newsparse__error":[[0,1,1]]},${record.slice(1)}`
