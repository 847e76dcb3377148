/** Signals that end a run: what is half-written is removed, and the exit code says which it was. */
import {writeSync} from 'node:fs'
import {exit} from 'node:process'
import {discardPending} from '../archive/write-output.ts'

/** 128 and the number of the signal, as shells have it. */
const codes = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const
const names = Object.keys(codes) as (keyof typeof codes)[]

let farewell = ''

/** What to say when a signal ends the run from now on. */
export function onInterrupt(words: string): void {
  farewell = words
}

let stopWork = async () => {}

/** What is to be stopped, and cleared away, when a signal ends the run from now on. */
export function onEnd(stop: () => Promise<void>): void {
  stopWork = stop
}

async function end(signal: NodeJS.Signals): Promise<void> {
  // Whatever that comes to, the run ends.
  await stopWork().catch(() => {})
  discardPending()
  if (farewell) writeSync(2, `\r${farewell}\n`)
  exit(codes[signal as keyof typeof codes])
}

export function heedSignals(): void {
  for (const name of names) process.on(name, end)
}

/** Characters from which a text takes so long to convert that nobody would wait for the end of it. */
const long = 500_000

/** While no handler can run, and nothing is half-done, signals do what they do by default: they end the process at once. */
function leaveSignals(): void {
  for (const name of names) process.off(name, end)
}

/** Convert a text of the given length. A long one does not keep a signal waiting. */
export function interruptible<Result>(length: number, convert: () => Result): Result {
  if (length < long) return convert()
  leaveSignals()
  try {
    return convert()
  } finally {
    heedSignals()
  }
}

/** Look for inputs, of which there may be millions. That does not keep a signal waiting either. */
export function searching<Result>(search: () => Promise<Result>): Promise<Result> {
  leaveSignals()
  return search().finally(heedSignals)
}

/** Milliseconds after which a run that never waits lets signals in. */
const breath = 50
let last = Date.now()

/** Let signals in, every now and then. */
export async function breathe(): Promise<void> {
  if (Date.now() - last < breath) return
  await new Promise((resolve) => setImmediate(resolve))
  last = Date.now()
}
