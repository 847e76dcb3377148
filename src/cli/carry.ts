/** The tasks of a run, carried out: the first ones here, the others by workers if there are to be any. */
import {availableParallelism} from 'node:os'
import {type Bench, carryOut, type Done} from './documents.ts'
import {breathe} from './interrupts.ts'
import type {Task} from './tasks.ts'

/** Workers are not worth their start for fewer tasks. */
const tasksHere = 4

/** Gives what `tasks` has left to give. */
const rest = (tasks: AsyncGenerator<Task>): AsyncIterable<Task> => ({[Symbol.asyncIterator]: () => tasks})

/** Carry out the tasks; each comes with what has become of it, in order. */
export async function* carriedOut(
  bench: Bench,
  tasks: AsyncGenerator<Task>,
  jobs: number | undefined,
  names: readonly string[]
): AsyncGenerator<[Task, Done]> {
  for (let number = 0; jobs === 1 || number < tasksHere; number++) {
    const next = await tasks.next()
    if (next.done) return
    yield [next.value, await carryOut(bench, next.value)]
    await breathe()
  }
  const {inParallel} = await import('./parallel.ts')
  const {settings, many, apart} = bench
  yield* inParallel(bench, rest(tasks), jobs ?? availableParallelism(), {options: settings.options, names, many, apart})
}
