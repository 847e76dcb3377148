/** `newsparse rules test outlet.yaml story.txt`: what a pack would change in texts. */
import {UsageError} from '../../batch/errors.ts'
import {diff} from '../commands/diff.ts'
import type {Execute} from '../execute.ts'

export const testPack: Execute = (names, options, messages) => {
  const [pack, ...texts] = names
  if (pack === undefined || texts.length === 0)
    throw new UsageError('say which pack, and on what: newsparse rules test outlet.yaml story.txt')
  return diff(texts, {...options, with: [pack]}, messages)
}
