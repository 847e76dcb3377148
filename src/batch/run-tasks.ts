/** The tasks of a run, carried out: the first ones here, the others by workers if there are to be any. */
import {convertTask, type TaskContext, type TaskResult} from './convert-task.ts'
import {letEventsIn} from './let-events-in.ts'
import type {Task} from './tasks.ts'

/** Workers are not worth their start for fewer tasks. */
const tasksHere = 4

/** A task of so many bytes may take all the memory there is: a worker that dies of it does not take the run along. */
const large = 1024 ** 2

const isLarge = ({work}: Task) => work.kind === 'lines' && work.bytes.length >= large

/** A task, and what `tasks` has left to give. */
async function* withRest(first: Task | undefined, tasks: AsyncGenerator<Task>): AsyncGenerator<Task> {
  if (first) yield first
  yield* tasks
}

/** Carry out the tasks; each comes with what has become of it, in order. */
export async function* runTasks(
  context: TaskContext,
  tasks: AsyncGenerator<Task>,
  jobs: number | undefined,
  resumes: boolean,
  names: readonly string[]
): AsyncGenerator<[Task, TaskResult]> {
  let first: Task | undefined
  // What the run was cut off in may cut it off again: then it costs a worker.
  const here = resumes ? 0 : jobs === 1 ? Number.POSITIVE_INFINITY : tasksHere
  for (let number = 0; number < here; number++) {
    const next = await tasks.next()
    if (next.done) return
    first = next.value
    if (jobs !== 1 && isLarge(first)) break
    first = undefined
    yield [next.value, await convertTask(context, next.value)]
    await letEventsIn()
  }
  const {runInWorkers} = await import('./worker-pool.ts')
  const {settings, many, apart, several} = context
  yield* runInWorkers(context, withRest(first, tasks), jobs, {
    options: settings.options,
    names,
    many,
    apart,
    several
  })
}
