/** Options of writers. */
import type {Article, Reason} from '../article/types.ts'
import type {RowId} from './exact-json.ts'
import type {PositionUnit} from './positions-in.ts'
import type {Original, Provenance} from './record-types.ts'

/** The current versions of ninjs, the usual one first. */
export const ninjsVersions = ['3.1', '2.2', '1.6'] as const
export type NinjsVersion = (typeof ninjsVersions)[number]

/** The options of all writers; each uses those that concern it. */
export interface WriteOptions {
  keep?: 'all' | readonly Reason[] | undefined
  positions?: boolean | undefined
  /** What positions count; UTF-16 code units if absent. Other units need `source`. */
  positionsIn?: PositionUnit | undefined
  /** The text in which the positions are. */
  source?: string | undefined
  /** The id as the row has it, if it is a number. */
  rowId?: RowId | undefined
  fields?: readonly string[] | undefined
  frontMatter?: boolean | undefined
  fragment?: boolean | undefined
  /** The version of ninjs; 3.1 if absent. */
  ninjs?: NinjsVersion | undefined
  meta?: Record<string, unknown> | null | undefined
  original?: Original | undefined
  provenance?: Provenance | undefined
}

export type Writer = (article: Article, options: WriteOptions) => string
