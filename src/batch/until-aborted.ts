/** Work that a signal may end early. */

/**
 * The items, until the signal is aborted. Then `stop` stops the work on the next item.
 *
 * @throws the reason of the signal
 */
export async function* untilAborted<Item>(
  items: AsyncGenerator<Item>,
  signal: AbortSignal | undefined,
  stop: (reason: Error) => Promise<unknown>
): AsyncGenerator<Item> {
  if (!signal) return yield* items
  let abort = () => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort)
  })
  // An error is thrown when somebody asks for an item. Until then it must not count as an unhandled rejection.
  aborted.catch(() => {})
  try {
    for (;;) {
      signal.throwIfAborted()
      const next = items.next()
      next.catch(() => {})
      const {done, value} = await Promise.race([next, aborted])
      if (done) return
      yield value
    }
  } catch (error) {
    if (signal.aborted) await stop(signal.reason)
    throw error
  } finally {
    signal.removeEventListener('abort', abort)
    const end = items.return(undefined).catch(() => {})
    // The work that was stopped may wait for an input that never ends.
    if (!signal.aborted) await end
  }
}
