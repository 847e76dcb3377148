/** How far a job is, told while it goes. */
import type {Counts} from './convert-task.ts'
import type {Checkpoint} from './tasks.ts'

/** What has been seen so far. */
export type Seen = Omit<Counts, 'records'>

export interface Progress {
  /** So much is done; `checkpoint` is where the job goes on. */
  tick(seen: Seen, checkpoint: Checkpoint): void
  /** Take the line away: something else is to be written. */
  clear(): void
}
