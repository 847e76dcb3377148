/** `newsparse [file | folder | - ...]`: convert the inputs; without a name, the standard input. */
import {stderr} from 'node:process'
import {convertFiles} from '../batch/convert-files.ts'
import type {BatchProgress} from '../batch/progress.ts'
import {exitCodes} from './errors.ts'
import type {Execute} from './execute.ts'
import {allNames} from './input-names.ts'
import {signalHost} from './interrupts.ts'
import {followProgress} from './progress.ts'

export const convert: Execute = async (names, options, messages) => {
  const inputs = await allNames(names, options)
  const follow = followProgress(options, messages, stderr.isTTY || options.report !== undefined)
  let last: BatchProgress | undefined
  const results = convertFiles(inputs, {
    ...options,
    output: options.output ?? '-',
    host: signalHost,
    onProgress(progress) {
      last = progress
      follow(progress)
    },
    async onMessages(some) {
      messages.put(some)
      await messages.flush()
    }
  })
  // The job writes them; what fails it counts.
  for await (const _ of results);
  if (last && last.failed > 0) return exitCodes.failed
  return options.frail && last && last.doubted > 0 ? exitCodes.doubts : exitCodes.done
}
