/** The progress of a job, reported while it runs. */
import {statSync} from 'node:fs'
import type {Input} from '../archive/find-inputs.ts'
import type {Counts} from './convert-task.ts'
import type {Checkpoint} from './tasks.ts'

/** The progress of a job. Its counts include those of the earlier run that it continues. */
export interface BatchProgress extends Counts {
  /** The job begins; it has done another task; it has done all tasks. */
  phase: 'begin' | 'work' | 'end'
  /** There may be more than one document. */
  many: boolean
  /** The share of the inputs that is done, by bytes, from 0 to 1; null if it can't be determined. */
  readonly share: number | null
}

/** Returns the share of the inputs before a checkpoint, from 0 to 1, by bytes; null for the standard input. */
function makeShare(inputs: readonly Input[]): (checkpoint: Checkpoint) => number | null {
  const sizes = inputs.map(({path}) =>
    path === '-' ? Number.NaN : (statSync(path, {throwIfNoEntry: false})?.size ?? 0)
  )
  const before = [0]
  for (const [at, size] of sizes.entries()) before.push((before[at] as number) + size)
  const total = before.at(-1) as number
  return ({input, bytes}) => (total > 0 ? ((before[input] as number) + bytes) / total : null)
}

type Tell = (phase: BatchProgress['phase'], counts: Counts, checkpoint: Checkpoint | null) => void

/** Reports the progress of a job to a callback. The size of the inputs is determined when the share is needed. */
export function makeTeller(
  onProgress: ((progress: BatchProgress) => void) | undefined,
  inputs: readonly Input[],
  many: boolean
): Tell {
  if (!onProgress) return () => {}
  let shareAt: ReturnType<typeof makeShare> | undefined
  return (phase, counts, checkpoint) =>
    onProgress({
      phase,
      ...counts,
      many,
      get share() {
        if (!checkpoint) return 1
        shareAt ??= makeShare(inputs)
        return shareAt(checkpoint)
      }
    })
}
