/** The progress and the result of a job, in words for a person who waits. */
import {once} from '../rules/once.ts'
import type {BatchProgress} from './progress.ts'

/** The counts so far. */
type Seen = Pick<BatchProgress, 'articles' | 'bytes' | 'failed' | 'doubted'>

/** Made when there is progress to report: ICU takes as long to load as all of a short run. */
const wholeNumber = once(() => new Intl.NumberFormat('en'))
const whole = (value: number) => wholeNumber().format(value)
const megabytes = (bytes: number) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)

function clock(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** The progress of a run. */
export interface Elapsed {
  /** Number of articles in this run; an earlier run may have converted others. */
  now: number
  /** The share of the work that is done, from 0 to 1, and the share when this run began; null if it can't be determined. */
  share: number | null
  from: number
  seconds: number
}

/** The share of the run that is done, if it is known, and how long the rest will take. */
function shareOf({share, from, seconds}: Elapsed): string[] {
  if (share === null || share <= from) return []
  return [`${Math.floor(share * 100)} %`, `${clock((seconds / (share - from)) * (1 - share))} left`]
}

const rateOf = (articles: number, seconds: number) => whole(Math.round(articles / Math.max(seconds, 0.001)))

/** The text of the progress line. */
export function progressLine({articles, bytes, failed, doubted}: Seen, elapsed: Elapsed): string {
  return [
    `${whole(articles)} ${articles === 1 ? 'article' : 'articles'}`,
    megabytes(bytes),
    `${rateOf(elapsed.now, elapsed.seconds)}/s`,
    ...shareOf(elapsed),
    ...(doubted > 0 ? [`${whole(doubted)} with doubts`] : []),
    ...(failed > 0 ? [`${whole(failed)} failed`] : [])
  ].join(' · ')
}

/** A finished run on one line: how many articles were read, and their results. `now` is how many of them were read in this run. */
export function summaryOf({articles, bytes, failed, doubted}: Seen, now: number, seconds: number): string {
  const good = `${whole(articles - failed)} converted${doubted > 0 ? `, ${whole(doubted)} of them with doubts` : ''}`
  return `${whole(articles)} ${articles === 1 ? 'article' : 'articles'} in (${megabytes(bytes)}), ${good}, ${whole(failed)} failed; ${clock(seconds)}, ${rateOf(now, seconds)} articles a second`
}
