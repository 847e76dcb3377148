/** The line that says how far a run is: on a terminal, and only for runs that take their time. */
import {statSync} from 'node:fs'
import {stderr} from 'node:process'
import type {Input} from '../archive/find-inputs.ts'
import type {Progress, Seen} from '../batch/progress.ts'
import type {Checkpoint} from '../batch/tasks.ts'

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

/** How far a run is. */
export interface Course {
  /** Articles that this run has seen: an earlier one may have seen others. */
  now: number
  /** How much of the work is done, from 0 to 1, and how much of it was when this run began; null when that can't be told. */
  share: number | null
  from: number
  seconds: number
}

/** How much of the run is done, when that can be told, and how long the rest will take. */
function shareOf({share, from, seconds}: Course): string[] {
  if (share === null || share <= from) return []
  return [`${Math.floor(share * 100)} %`, `${clock((seconds / (share - from)) * (1 - share))} left`]
}

const rateOf = (articles: number, seconds: number) => whole.format(Math.round(articles / Math.max(seconds, 0.001)))

/** The words of the line. */
export function progressLine({articles, bytes, failed, doubted}: Seen, course: Course): string {
  return [
    `${whole.format(articles)} articles`,
    megabytes(bytes),
    `${rateOf(course.now, course.seconds)}/s`,
    ...shareOf(course),
    ...(doubted > 0 ? [`${whole.format(doubted)} with doubts`] : []),
    ...(failed > 0 ? [`${whole.format(failed)} failed`] : [])
  ].join(' · ')
}

/** What a finished run comes to: what came in, and what became of it. `now` is how many of the articles came in just now. */
export function summaryOf({articles, bytes, failed, doubted}: Seen, now: number, seconds: number): string {
  const good = `${whole.format(articles - failed)} converted${doubted > 0 ? `, ${whole.format(doubted)} of them with doubts` : ''}`
  return `${whole.format(articles)} articles in (${megabytes(bytes)}), ${good}, ${whole.format(failed)} failed; ${clock(seconds)}, ${rateOf(now, seconds)} articles a second`
}

/** Tells how much of the inputs lies before a place, from 0 to 1: by their bytes; null for the standard input. */
function makeShare(inputs: readonly Input[]): (place: Checkpoint) => number | null {
  const sizes = inputs.map(({path}) =>
    path === '-' ? Number.NaN : (statSync(path, {throwIfNoEntry: false})?.size ?? 0)
  )
  const before = [0]
  for (const [at, size] of sizes.entries()) before.push((before[at] as number) + size)
  const total = before.at(-1) as number
  return ({input, bytes}) => (total > 0 ? ((before[input] as number) + bytes) / total : null)
}

const silent: Progress = {tick() {}, clear() {}}

/** Where a run begins: when, in milliseconds since 1970, at which place, and behind how many articles. */
export interface Beginning {
  started: number
  place: Checkpoint
  articles: number
}

/** A progress line on the terminal; one that says nothing when there is none, or when it is not wanted. */
export function makeProgress(
  wanted: boolean,
  inputs: readonly Input[],
  {started, place: first, articles}: Beginning
): Progress {
  if (!wanted || !stderr.isTTY) return silent
  const shareAt = makeShare(inputs)
  const from = shareAt(first) ?? 0
  let last = started + patience - pause
  let shown = false
  return {
    tick(seen, place) {
      const now = Date.now()
      if (now - last < pause) return
      last = now
      shown = true
      const line = progressLine(seen, {
        now: seen.articles - articles,
        share: shareAt(place),
        from,
        seconds: (now - started) / 1000
      })
      stderr.write(`\r\u001B[K${line.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`)
    },
    clear() {
      if (shown) stderr.write('\r\u001B[K')
      shown = false
    }
  }
}
