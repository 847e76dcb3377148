/** Code that never waits handles signals and timers after this many milliseconds. */
const most = 50
let last = Date.now()

/** Handle signals and other events from time to time. */
export async function handleEvents(): Promise<void> {
  if (Date.now() - last < most) return
  await new Promise((resolve) => setImmediate(resolve))
  last = Date.now()
}
