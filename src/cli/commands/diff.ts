/** `newsparse diff`: what another set of rules would change, as a unified diff of the articles. */
import {writeTo} from '../../archive/standard-streams.ts'
import {type Comparison, compareRules} from '../../batch/compare/compare-rules.ts'
import {UsageError} from '../../batch/errors.ts'
import {readSettings} from '../../batch/settings.ts'
import {painted} from '../../explain/painted-patch.ts'
import {counted} from '../../explain/words.ts'
import {paletteFor} from '../colours.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {namesOrStdin} from '../input-names.ts'
import {signalHost} from '../interrupts.ts'
import type {Printer} from '../messages.ts'
import type {CliOptions} from '../options.ts'

/** Exit codes as those of `diff`. */
const codes = {same: 0, different: 1, trouble: exitCodes.failed} as const

/** The options of the other set of rules. */
function otherSide({with: more = [], without = [], pack = [], disable = [], ...options}: CliOptions): CliOptions {
  if (more.length + without.length === 0)
    throw new UsageError('say what the other rules are: --with <file|name>, or --without <rule id>')
  return {...options, pack: [...more, ...pack], disable: [...disable, ...without]}
}

/** Records are compared as indented JSON. */
const comparable = (options: CliOptions): CliOptions => ({
  ...options,
  to: ['jsonl', 'csv', 'parquet'].includes(options.to ?? '') ? 'json' : (options.to ?? 'markdown')
})

function summarise({articles, changed}: Comparison, messages: Printer): void {
  messages.summary(
    `${changed === 0 ? 'none' : changed} of ${counted(articles, 'article')} ${changed > 1 ? 'change' : 'changes'}`
  )
}

export const diff: Execute = async (names, options, messages) => {
  const named = namesOrStdin(names)
  const theirs = otherSide(options)
  const settings = await readSettings(comparable(options), named)
  const other = await readSettings(comparable(theirs), named)
  const paint = await paletteFor(1, options.color)
  const count: Comparison = {articles: 0, changed: 0, failed: 0}
  for await (const patch of compareRules(named, settings, other, {messages, host: signalHost, count}))
    await writeTo('stdout', painted(patch, paint))
  summarise(count, messages)
  if (count.failed > 0) return codes.trouble
  return count.changed > 0 ? codes.different : codes.same
}
