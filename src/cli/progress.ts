/** The progress line: only on a terminal, and only for runs that take some time. */
import {stderr} from 'node:process'
import {isTerminal} from '../archive/standard-streams.ts'
import type {BatchProgress} from '../batch/progress.ts'
import {progressLine, summaryOf} from '../batch/progress-words.ts'
import type {Printer} from './messages.ts'
import type {CliOptions} from './options.ts'

/** Milliseconds before the first line, and between two lines. */
const patience = 1000
const pause = 200

/** Follow a job over many documents: with a progress line on the terminal, and a summary at the end if one is wanted. */
export async function followProgress(
  options: CliOptions,
  messages: Printer,
  sumsUp: boolean
): Promise<(progress: BatchProgress) => void> {
  // --quiet does not remove the progress line.
  const shown = options.progress && (await isTerminal(2))
  let begun: {started: number; articles: number; share: number} | undefined
  let last = 0
  let visible = false
  const clear = () => {
    if (visible) stderr.write('\r\u001B[K')
    visible = false
  }
  const show = (progress: BatchProgress) => {
    const now = Date.now()
    if (!shown || !begun || now - last < pause) return
    last = now
    visible = true
    const line = progressLine(progress, {
      now: progress.articles - begun.articles,
      share: progress.share,
      from: begun.share,
      seconds: (now - begun.started) / 1000
    })
    stderr.write(`\r\u001B[K${line.slice(0, Math.max(20, (stderr.columns || 80) - 1))}`)
  }
  return (progress) => {
    if (progress.phase === 'begin' && progress.many) {
      begun = {started: Date.now(), articles: progress.articles, share: shown ? (progress.share ?? 0) : 0}
      last = begun.started + patience - pause
      messages.onWrite(clear)
      if (shown) messages.countDoubts()
    }
    if (progress.phase === 'work') show(progress)
    if (progress.phase !== 'end') return
    clear()
    if (begun && sumsUp)
      messages.summary(summaryOf(progress, progress.articles - begun.articles, (Date.now() - begun.started) / 1000))
  }
}
