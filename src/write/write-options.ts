/** What writers may be told. */
import type {Article, Reason} from '../article/types.ts'
import type {RowId} from './exact-json.ts'
import type {PositionUnit} from './positions-in.ts'
import type {Original, Provenance} from './record-types.ts'

/** The versions of ninjs that are in force, the usual one first. */
export const ninjsVersions = ['3.1', '2.2', '1.6'] as const
export type NinjsVersion = (typeof ninjsVersions)[number]

/** All that any writer may be told; each takes what concerns it. */
export interface WriteOptions {
  keep?: 'all' | readonly Reason[] | undefined
  positions?: boolean | undefined
  /** What positions count; UTF-16 code units when absent. They need `source`. */
  positionsIn?: PositionUnit | undefined
  /** The text that the positions are those of. */
  source?: string | undefined
  /** The id as the row has it, when it is a number. */
  rowId?: RowId | undefined
  fields?: readonly string[] | undefined
  frontMatter?: boolean | undefined
  fragment?: boolean | undefined
  /** The version of ninjs; 3.1 when absent. */
  ninjs?: NinjsVersion | undefined
  meta?: Record<string, unknown> | null | undefined
  original?: Original | undefined
  provenance?: Provenance | undefined
}

export type Writer = (article: Article, options: WriteOptions) => string
