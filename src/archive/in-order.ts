/** Work that is begun before the work in front of it has ended; what comes of it is given in order all the same. */

/**
 * Begin with the tasks as they come, and give each with its outcome, in their order. At most `limit` are under way.
 *
 * An outcome does not wait for the next task: what is done goes out while the tasks pause.
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
  /** Nobody waits for the rest. */
  let left = false
  const reading = (async () => {
    try {
      for await (const task of tasks) {
        const outcome = begin(task)
        // The failure is reported when somebody waits for the result; until then it must not count as unhandled.
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
