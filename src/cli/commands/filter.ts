/** `newsparse filter`: rows in, one answer for each line out, in the same order, for engines that divide the work themselves. */
import {fstatSync} from 'node:fs'
import {writeTo} from '../../archive/standard-streams.ts'
import {answerLines, checkFormat} from '../../batch/answer/answer-lines.ts'
import {type Counts, noCounts} from '../../batch/convert-task.ts'
import {UsageError} from '../../batch/errors.ts'
import {readSettings} from '../../batch/settings.ts'
import {exitCodes, refuseNames} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {namesOrStdin} from '../input-names.ts'
import {signalHost} from '../interrupts.ts'
import type {CliOptions} from '../options.ts'

/** No article is this long; a longer one is answered with an error, and does not hold up a cluster. */
const usualMaxBytes = '2M'

/** The options of conversion that are used for a filter. No configuration file is read, because the machines of an engine may have different ones. */
const optionsOf = (given: CliOptions): CliOptions => ({
  ...given,
  from: 'jsonl',
  to: given.to ?? 'jsonl',
  maxBytes: given.maxBytes ?? usualMaxBytes,
  jobs: given.jobs ?? '1'
})

/** Report how many lines were answered; nobody may be reading. */
async function sumUp({articles, failed}: Counts, {quiet}: CliOptions): Promise<void> {
  if (quiet) return
  const [answered, errors] = [articles, failed].map((number) => number.toLocaleString('en'))
  await writeTo('stderr', `newsparse: answered ${answered}, errors ${errors}\n`).catch(() => {})
}

/** `newsparse filter`: the exit code is 0 if every line was answered, even with an error record. */
export const filter: Execute = async (names, given, messages) => {
  refuseNames('filter', names)
  namesOrStdin(names)
  // Node reads nothing from a folder, without an error.
  if (fstatSync(0).isDirectory()) throw new UsageError('the standard input is a folder: pipe rows in')
  const settings = await readSettings(optionsOf(given), ['-'])
  checkFormat(settings)
  const counts = noCounts()
  const keyed = settings.options.keyTab ?? false
  try {
    for await (const answers of answerLines(settings, {messages, host: signalHost, keyed, counts}))
      await writeTo('stdout', answers)
  } finally {
    await sumUp(counts, settings.options)
  }
  return exitCodes.done
}
