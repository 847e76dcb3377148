/** Carries out the tasks of a run: the first ones in this thread, the others in workers if that pays. */
import {convertTask, type TaskContext, type TaskResult} from './convert-task.ts'
import {handleEvents} from './handle-events.ts'
import type {Task} from './tasks.ts'

/** For fewer tasks, starting workers does not pay. */
const tasksHere = 4

/** A larger task may take all memory: it is done by a worker, so that the run survives if the worker dies. */
const large = 1024 ** 2

const isLarge = ({work}: Task) => work.kind === 'lines' && work.bytes.length >= large

/** A task, and the remaining tasks. */
async function* withRest(first: Task | undefined, tasks: AsyncGenerator<Task>): AsyncGenerator<Task> {
  if (first) yield first
  yield* tasks
}

/** Carry out the tasks; each is returned with its result, in order. */
export async function* runTasks(
  context: TaskContext,
  tasks: AsyncGenerator<Task>,
  jobs: number | undefined,
  resumes: boolean,
  names: readonly string[]
): AsyncGenerator<[Task, TaskResult]> {
  let first: Task | undefined
  // The task during which the run was interrupted may interrupt it again: a worker does it.
  const here = resumes ? 0 : jobs === 1 ? Number.POSITIVE_INFINITY : tasksHere
  for (let number = 0; number < here; number++) {
    const next = await tasks.next()
    if (next.done) return
    first = next.value
    if (jobs !== 1 && isLarge(first)) break
    first = undefined
    yield [next.value, await convertTask(context, next.value)]
    await handleEvents()
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
