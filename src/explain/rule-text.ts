/** Everything about one rule, as text. */
import type {Example} from '../rules/types.ts'
import type {RuleFacts} from './rule-facts.ts'
import {hang, noScreen, type Screen, shown} from './screen.ts'

const zones: Readonly<Record<string, string>> = {
  head: 'up to the lead',
  lead: 'the paragraph that opens the story',
  body: 'from the lead to the last paragraph',
  tail: 'the last paragraph and what follows it',
  anywhere: 'every line'
}
const extents: Readonly<Record<string, string>> = {
  line: 'the whole line',
  opening: 'text at the start of the line',
  ending: 'text at the end of the line',
  inside: 'every match in the line'
}

const withMeaning = (word: string | null, meanings: Readonly<Record<string, string>>) =>
  word === null ? null : `${word}: ${meanings[word]}`

const entries = (value: object | null) =>
  value &&
  Object.entries(value)
    .map(([key, one]) => `${key} ${one}`)
    .join(', ')

/** The properties of a rule, in rows: a name, and a value if there is one. */
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

/** An example: its lines below each other, then the fields that it gives. */
function exampleText(example: Example): string {
  if (typeof example === 'string') return example
  const fields = example.fields ? `  → ${JSON.stringify(example.fields)}` : ''
  return `${example.text}${fields}`
}

function examplesText(title: string, examples: readonly Example[], screen: Screen): string[] {
  const lines = examples.flatMap((example) =>
    exampleText(example)
      .split('\n')
      .map((line, at) => hang(at === 0 ? '  • ' : '    ', 4, shown(line), screen))
  )
  return examples.length > 0 ? [`\n${screen.paint.bold(title)}`, ...lines] : []
}

/** Everything about one rule: what it labels and where, its pattern, and its examples. */
export function ruleText(rule: RuleFacts, screen: Screen = noScreen): string {
  const {paint} = screen
  const name = 9
  const rows = rowsOf(rule).flatMap(([what, value]) =>
    value ? [hang(paint.dim(what.padEnd(name)), name, shown(value), screen)] : []
  )
  return [
    paint.bold(shown(rule.id)),
    ...rows,
    ...examplesText('It labels', rule.examples?.match ?? [], screen),
    ...examplesText('It leaves', rule.examples?.skip ?? [], screen),
    `\nWithout it: ${paint.green(`newsparse --disable ${shown(rule.id)}`)}`,
    ''
  ].join('\n')
}
