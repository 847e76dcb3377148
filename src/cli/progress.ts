/** The line that says how far a run is: on a terminal, and only for runs that take their time. */
import {statSync} from 'node:fs'
import {stderr} from 'node:process'
import type {Input} from '../archive/find-inputs.ts'
import type {Counts} from './documents.ts'
import type {Place} from './tasks.ts'

/** What has been seen so far. */
export type Seen = Omit<Counts, 'records'>

export interface Progress {
  /** So much is done; `place` is where the run goes on. */
  tick(seen: Seen, place: Place): void
  /** Take the line away: something else is to be written. */
  clear(): void
}

/** Milliseconds before the first line, and between two of them. */
const patience = 1000
const pause = 200

const whole = new Intl.NumberFormat('en')
const megabytes = (bytes: number) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)

function clock(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** How much of the run is done, when that can be told, and how long the rest will take. */
function shareOf(share: number | null, seconds: number): string[] {
  if (!share) return []
  return [`${Math.floor(share * 100)} %`, `${clock((seconds / share) * (1 - share))} left`]
}

/** The words of the line. `share`: how much of the run is done, from 0 to 1; null when that can't be told. */
export function progressLine({articles, bytes, failed, doubted}: Seen, seconds: number, share: number | null): string {
  return [
    `${whole.format(articles)} articles`,
    megabytes(bytes),
    `${whole.format(Math.round(articles / Math.max(seconds, 0.001)))}/s`,
    ...shareOf(share, seconds),
    ...(doubted > 0 ? [`${whole.format(doubted)} with doubts`] : []),
    ...(failed > 0 ? [`${whole.format(failed)} failed`] : [])
  ].join(' · ')
}

/** What a finished run comes to: what came in, and what became of it. `now` is how many of the articles came in just now. */
export function summaryOf({articles, bytes, failed, doubted}: Seen, now: number, seconds: number): string {
  const rate = whole.format(Math.round(now / Math.max(seconds, 0.001)))
  const good = `${whole.format(articles - failed)} converted${doubted > 0 ? `, ${whole.format(doubted)} of them with doubts` : ''}`
  return `${whole.format(articles)} articles in (${megabytes(bytes)}), ${good}, ${whole.format(failed)} failed; ${clock(seconds)}, ${rate} articles a second`
}

/** Tells how much of the inputs lies before a place, from 0 to 1: by their bytes; null for the standard input. */
function makeShare(inputs: readonly Input[]): (place: Place) => number | null {
  const sizes = inputs.map(({path}) =>
    path === '-' ? Number.NaN : (statSync(path, {throwIfNoEntry: false})?.size ?? 0)
  )
  const before = [0]
  for (const [at, size] of sizes.entries()) before.push((before[at] as number) + size)
  const total = before.at(-1) as number
  return ({input, bytes}) => (total > 0 ? ((before[input] as number) + bytes) / total : null)
}

const silent: Progress = {tick() {}, clear() {}}

/** A progress line on the terminal; one that says nothing when there is none, or when it is not wanted. */
export function makeProgress(wanted: boolean, started: number, inputs: readonly Input[]): Progress {
  if (!wanted || !stderr.isTTY) return silent
  const shareAt = makeShare(inputs)
  let last = started + patience - pause
  let shown = false
  return {
    tick(seen, place) {
      const now = Date.now()
      if (now - last < pause) return
      last = now
      shown = true
      const line = progressLine(seen, (now - started) / 1000, shareAt(place))
      stderr.write(`\r\u001B[K${line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`)
    },
    clear() {
      if (shown) stderr.write('\r\u001B[K')
      shown = false
    }
  }
}
