/** Readers of rows and of messages that work on a stream. Each library is loaded when a file of its kind is read. */
import {readLineRows} from './lines.ts'
import type {Kind} from './recognise.ts'
import type {ReadStream} from './types.ts'

export const rowReaders: Readonly<Partial<Record<Kind, () => Promise<ReadStream>>>> = {
  jsonl: async () => readLineRows,
  json: async () => (await import('./json.ts')).readJson,
  csv: async () => (await import('./csv.ts')).readCsv,
  tsv: async () => (await import('./csv.ts')).readTsv,
  wet: async () => (await import('./wet.ts')).readWet,
  markup: async () => (await import('./markup.ts')).readMarkup,
  stories: async () => (await import('./stories.ts')).readStories,
  wire: async () => (await import('./wire.ts')).readWire
}
