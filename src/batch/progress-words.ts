/** How far a job is, and what it came to, in words for a person who waits. */
import {once} from '../rules/once.ts'
import type {BatchProgress} from './progress.ts'

/** What has been seen so far. */
type Seen = Pick<BatchProgress, 'articles' | 'bytes' | 'failed' | 'doubted'>

/** Made when a run has progress to tell: ICU takes as long to begin as all of a short run. */
const wholeNumber = once(() => new Intl.NumberFormat('en'))
const whole = (value: number) => wholeNumber().format(value)
const megabytes = (bytes: number) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)

function clock(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** How far a run is. */
export interface Elapsed {
  /** Articles that this run has seen: an earlier one may have seen others. */
  now: number
  /** How much of the work is done, from 0 to 1, and how much of it was when this run began; null when that can't be told. */
  share: number | null
  from: number
  seconds: number
}

/** How much of the run is done, when that can be told, and how long the rest will take. */
function shareOf({share, from, seconds}: Elapsed): string[] {
  if (share === null || share <= from) return []
  return [`${Math.floor(share * 100)} %`, `${clock((seconds / (share - from)) * (1 - share))} left`]
}

const rateOf = (articles: number, seconds: number) => whole(Math.round(articles / Math.max(seconds, 0.001)))

/** The words of the line. */
export function progressLine({articles, bytes, failed, doubted}: Seen, elapsed: Elapsed): string {
  return [
    `${whole(articles)} articles`,
    megabytes(bytes),
    `${rateOf(elapsed.now, elapsed.seconds)}/s`,
    ...shareOf(elapsed),
    ...(doubted > 0 ? [`${whole(doubted)} with doubts`] : []),
    ...(failed > 0 ? [`${whole(failed)} failed`] : [])
  ].join(' · ')
}

/** A finished run in one line: what came in, and what became of it. `now` is how many of the articles came in just now. */
export function summaryOf({articles, bytes, failed, doubted}: Seen, now: number, seconds: number): string {
  const good = `${whole(articles - failed)} converted${doubted > 0 ? `, ${whole(doubted)} of them with doubts` : ''}`
  return `${whole(articles)} articles in (${megabytes(bytes)}), ${good}, ${whole(failed)} failed; ${clock(seconds)}, ${rateOf(now, seconds)} articles a second`
}
