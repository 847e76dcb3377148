/** The line that says how far a run is: on a terminal, and only for runs that take their time. */
import {stderr} from 'node:process'

/** What has been seen so far. */
export interface Seen {
  articles: number
  bytes: number
  failed: number
  doubted: number
  /** Inputs that are done, of how many. */
  inputs: number
  of: number
}

export interface Progress {
  tick(seen: Seen): void
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

/** How much of the run is done, when there are enough inputs to tell, and how long the rest will take. */
function shareOf({inputs, of}: Seen, seconds: number): string[] {
  if (of < 10 || inputs === 0) return []
  const share = inputs / of
  return [`${Math.floor(share * 100)} %`, `${clock((seconds / share) * (1 - share))} left`]
}

/** The words of the line. */
export function progressLine(seen: Seen, seconds: number): string {
  const {articles, bytes, failed, doubted} = seen
  return [
    `${whole.format(articles)} articles`,
    megabytes(bytes),
    `${whole.format(Math.round(articles / Math.max(seconds, 0.001)))}/s`,
    ...shareOf(seen, seconds),
    ...(doubted > 0 ? [`${whole.format(doubted)} with doubts`] : []),
    ...(failed > 0 ? [`${whole.format(failed)} failed`] : [])
  ].join(' · ')
}

/** What a finished run comes to: what came in, and what became of it. */
export function summaryOf({articles, bytes, failed, doubted}: Seen, seconds: number): string {
  const rate = whole.format(Math.round(articles / Math.max(seconds, 0.001)))
  const good = `${whole.format(articles - failed)} converted${doubted > 0 ? `, ${whole.format(doubted)} of them with doubts` : ''}`
  return `${whole.format(articles)} articles in (${megabytes(bytes)}), ${good}, ${whole.format(failed)} failed; ${clock(seconds)}, ${rate} articles a second`
}

const silent: Progress = {tick() {}, clear() {}}

/** A progress line on the terminal; one that says nothing when there is none, or when it is not wanted. */
export function makeProgress(wanted: boolean, started: number): Progress {
  if (!wanted || !stderr.isTTY) return silent
  let last = started + patience - pause
  let shown = false
  return {
    tick(seen) {
      const now = Date.now()
      if (now - last < pause) return
      last = now
      shown = true
      const line = progressLine(seen, (now - started) / 1000)
      stderr.write(`\r\u001B[K${line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`)
    },
    clear() {
      if (shown) stderr.write('\r\u001B[K')
      shown = false
    }
  }
}
