/** Signals that end a run: incomplete output is removed, and the exit code says which signal it was. */
import {writeSync} from 'node:fs'
import {exit} from 'node:process'
import {discardPending} from '../archive/write-output.ts'
import type {Host} from '../batch/host.ts'
import {exitCodes} from './errors.ts'

/** 128 plus the number of the signal, as in shells. */
const codes = {SIGHUP: 129, SIGINT: exitCodes.interrupted, SIGTERM: 143} as const
const names = Object.keys(codes) as (keyof typeof codes)[]

let lastWords = ''

const stops = new Set<() => Promise<void>>()

async function end(signal: NodeJS.Signals): Promise<void> {
  // The run ends even if something can't be stopped properly.
  for (const stop of stops) await stop().catch(() => {})
  discardPending()
  if (lastWords) writeSync(2, `\r${lastWords}\n`)
  exit(codes[signal as keyof typeof codes])
}

export function handleSignals(): void {
  for (const name of names) process.on(name, end)
}

/** While no handler can run and there is no incomplete output, signals have their default effect: they end the process at once. */
function leaveSignals(): void {
  for (const name of names) process.off(name, end)
}

/** The process of the command, for jobs: signals are handled while they run. */
export const signalHost: Host = {
  busy(work) {
    leaveSignals()
    try {
      return work()
    } finally {
      handleSignals()
    }
  },
  searching(search) {
    leaveSignals()
    return search().finally(handleSignals)
  },
  onStop: (stop) => void stops.add(stop),
  onInterrupt(words) {
    lastWords = words
  }
}
