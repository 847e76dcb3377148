/** `newsparse rules show <id>`: all of one rule. */
import {writeTo} from '../../archive/standard-streams.ts'
import {UsageError} from '../../batch/errors.ts'
import {loadPacks, unknownRule} from '../../batch/settings.ts'
import type {Example} from '../../index.ts'
import {type Palette, paletteFor} from '../colours.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {hang, shown} from '../explain-report.ts'
import {terminalWidth} from '../terminal.ts'
import {allRules, type RuleFacts} from './facts.ts'

const zones: Readonly<Record<string, string>> = {
  head: 'up to the lead',
  lead: 'the paragraph that opens the story',
  body: 'from the lead to the last paragraph',
  tail: 'the last paragraph and what stands under it',
  anywhere: 'every line'
}
const extents: Readonly<Record<string, string>> = {
  line: 'the whole line',
  opening: 'what stands at the start of the line',
  ending: 'what stands at the end of the line',
  inside: 'every match in the line'
}

const withMeaning = (word: string | null, meanings: Readonly<Record<string, string>>) =>
  word === null ? null : `${word}: ${meanings[word]}`

const entries = (value: object | null) =>
  value &&
  Object.entries(value)
    .map(([key, one]) => `${key} ${one}`)
    .join(', ')

/** What a rule is, in rows: a name, and a value where there is one. */
const rowsOf = (rule: RuleFacts): [name: string, value: string | null][] => [
  ['pack', rule.pack],
  ['label', rule.label],
  ['zone', withMeaning(rule.zone, zones)],
  ['labels', withMeaning(rule.extent, extents)],
  ['shape', entries(rule.shape ?? null)],
  ['block', entries(rule.block)],
  ['fields', entries(rule.fields)],
  ['needs', rule.needs?.map((need) => `"${need}"`).join(' or ') ?? null],
  ['pattern', rule.pattern && `/${rule.pattern.source}/${rule.pattern.flags}`],
  ['doubt', rule.doubt],
  ['evidence', rule.evidence],
  ['note', rule.note]
]

/** An example as it is read: its lines one under the other, what it gives behind it. */
function exampleText(example: Example): string {
  if (typeof example === 'string') return example
  const fields = example.fields ? `  → ${JSON.stringify(example.fields)}` : ''
  return `${example.text}${fields}`
}

function examplesText(title: string, examples: readonly Example[], paint: Palette, width: number): string[] {
  const lines = examples.flatMap((example) =>
    exampleText(example)
      .split('\n')
      .map((line, at) => hang(at === 0 ? '  • ' : '    ', 4, shown(line), width))
  )
  return examples.length > 0 ? [`\n${paint.bold(title)}`, ...lines] : []
}

function ruleText(rule: RuleFacts, paint: Palette, width: number): string {
  const name = 9
  const rows = rowsOf(rule).flatMap(([what, value]) =>
    value ? [hang(paint.dim(what.padEnd(name)), name, shown(value), width)] : []
  )
  return [
    paint.bold(shown(rule.id)),
    ...rows,
    ...examplesText('It labels', rule.examples?.match ?? [], paint, width),
    ...examplesText('It leaves', rule.examples?.skip ?? [], paint, width),
    `\nWithout it: ${paint.green(`newsparse --disable ${shown(rule.id)}`)}`,
    ''
  ].join('\n')
}

export const showRule: Execute = async (names, options) => {
  if (names.length === 0) throw new UsageError('say which rule: newsparse rules show id/read-also')
  const all = allRules(await loadPacks(options.pack))
  const rules = names.map(
    (id) =>
      all.find((rule) => rule.id === id) ??
      unknownRule(
        id,
        all.map((rule) => rule.id)
      )
  )
  const paint = await paletteFor(1, options.color)
  const width = terminalWidth()
  await writeTo(
    'stdout',
    options.json
      ? `${JSON.stringify(rules.length === 1 ? rules[0] : rules, null, 2)}\n`
      : rules.map((rule) => ruleText(rule, paint, width)).join('\n')
  )
  return exitCodes.done
}
