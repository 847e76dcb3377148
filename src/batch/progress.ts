/** How far a job is, told while it goes. */
import {statSync} from 'node:fs'
import type {Input} from '../archive/find-inputs.ts'
import type {Counts} from './convert-task.ts'
import type {Checkpoint} from './tasks.ts'

/** How far a job is. Its counts hold those of the run that it goes on with, too. */
export interface BatchProgress extends Counts {
  /** It begins; it is at work, and has done another task; it has done them all. */
  phase: 'begin' | 'work' | 'end'
  /** There may be more than one document. */
  many: boolean
  /** How much of the inputs is done, by bytes, from 0 to 1; null when that can't be told. */
  readonly share: number | null
}

/** Tells how much of the inputs lies before a checkpoint, from 0 to 1: by their bytes; null for the standard input. */
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

/** Tells a listener how far a job is; how large the inputs are is found out when the share is asked for. */
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
