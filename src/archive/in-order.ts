/** Runs several tasks at the same time and gives their results in the order of the tasks. */

/**
 * Start the tasks as they come, and give each task with its result, in the order of the tasks. At most `limit` tasks run at the same time.
 *
 * A finished result does not wait for the next task: it is given even while no further task comes.
 */
export async function* inOrder<Task, Done>(
  tasks: AsyncIterable<Task>,
  begin: (task: Task) => Promise<Done>,
  limit: number
): AsyncGenerator<[Task, Done]> {
  const underway: [Task, Promise<Done>][] = []
  let wake = () => {}
  const change = () => new Promise<void>((resolve) => (wake = resolve))
  let changed = change()
  const notify = () => {
    wake()
    changed = change()
  }
  let ended = false
  /** Nobody waits for the remaining results. */
  let left = false
  const reading = (async () => {
    try {
      for await (const task of tasks) {
        const outcome = begin(task)
        // An error is thrown when somebody asks for the result. Until then it must not count as an unhandled rejection.
        outcome.catch(() => {})
        underway.push([task, outcome])
        notify()
        while (underway.length >= limit && !left) await changed
        if (left) return
      }
    } finally {
      ended = true
      notify()
    }
  })()
  reading.catch(() => {})
  try {
    for (;;) {
      const [first] = underway
      if (first) {
        const done = await first[1]
        underway.shift()
        notify()
        yield [first[0], done]
      } else if (ended) break
      else await changed
    }
  } finally {
    left = true
    notify()
  }
  await reading
}
