/** Milliseconds after which work that never waits lets signals and timers in. */
const most = 50
let last = Date.now()

/** Let signals and other events in, every now and then. */
export async function letEventsIn(): Promise<void> {
  if (Date.now() - last < most) return
  await new Promise((resolve) => setImmediate(resolve))
  last = Date.now()
}
