/** Report on one line of a text: its label and the reason, what was tried on it, and how to get another result. */
import type {ExplainedLine, ExplainedRule, Explanation} from '../parse/explain.ts'
import type {Trial} from '../parse/trials.ts'
import {labelWord, spansOf} from '../write/explanation-words.ts'
import {
  baseCommand,
  copyOf,
  disableOptions,
  lineColour,
  type Report,
  type ReportOptions,
  reportOf,
  rulesToDisable
} from './report.ts'
import {hang, type Screen, shown} from './screen.ts'

const fates = {story: 'in the story', apart: 'written apart', removed: 'removed'} as const

const titleWidth = 9

/** A part of the report with a title; its texts are below each other. */
function part(title: string, texts: readonly string[], screen: Screen): string[] {
  const [first, ...others] = texts
  if (first === undefined) return []
  const head = `${screen.paint.bold(title)}${' '.repeat(titleWidth - title.length)}`
  return [
    [
      hang(head, titleWidth, first, screen),
      ...others.map((text) => hang(' '.repeat(titleWidth), titleWidth, text, screen))
    ].join('\n')
  ]
}

/** Longer patterns are shown only on request: they say little to most people. */
const longestPattern = 160

/** Where a rule comes from and what it is about. */
function ruleWords({id, pack, label, zone, extent, note, pattern}: ExplainedRule, verbose: boolean): string[] {
  if (pack === null) return [`${id}: a test of the line and its neighbours, without a pattern`]
  const facts = `${id}: ${label}; pack ${pack}; zone ${zone}; ${extent === 'line' ? 'whole lines' : `the ${extent} of a line`}`
  const isShort = pattern !== null && pattern.length <= longestPattern
  return [
    facts,
    ...(note ? [`note: ${note}`] : []),
    isShort || verbose ? `pattern: ${pattern}` : 'pattern: long; --verbose or --to json shows it'
  ].map(shown)
}

const rulesOn = (line: ExplainedLine): string[] => [
  ...new Set([...(line.rule ? [line.rule] : []), ...spansOf(line).flatMap(({rule}) => rule ?? [])])
]

/** What to do to keep text that was removed, or to remove a label. */
async function cures(line: ExplainedLine, report: Report): Promise<string[]> {
  const base = `newsparse ${baseCommand(report)}`
  const off = await Promise.all(
    rulesOn(line).map(async (id) => {
      const rules = id === line.rule && line.fate === 'removed' ? await rulesToDisable(line.number, id, report) : [id]
      return [`${base} ${disableOptions(rules)}`, rules.length > 1 ? 'these rules off' : 'this rule off'] as const
    })
  )
  const reasons = [line, ...spansOf(line)].flatMap(({fate, label}) =>
    fate === 'removed' ? labelWord(label ?? '') : []
  )
  const kept = [...new Set(reasons)].map((reason) => [`${base} --keep ${reason}`, `all of ${reason} stays`] as const)
  const rows = [...off, ...kept]
  const width = Math.max(0, ...rows.map(([command]) => command.length))
  const {green, dim} = report.screen.paint
  return rows.map(
    ([command, effect]) => `${green(command)}${' '.repeat(width - command.length)}  ${dim(`# ${effect}`)}`
  )
}

const matched = new Set<Trial['verdict']>(['won', 'outranked', 'zone', 'shape', 'length', 'refused'])

/** Tests of neighbours, and verdicts of the judge: they are tried on every line. */
const isAskedAlways = /^(?:parse|judge)\//u

/** Rules whose pattern matches; of the tests that are tried on every line, those that had an effect. */
const isTelling = (line: ExplainedLine) => (trial: Trial) =>
  isAskedAlways.test(trial.rule)
    ? trial.verdict === 'won' ||
      (trial.rule === 'judge/boilerplate' && trial.verdict === 'refused' && line.rule === null)
    : matched.has(trial.verdict)

function trialRows(trials: readonly Trial[], {paint}: Screen): string[] {
  const width = Math.max(0, ...trials.map(({rule}) => rule.length))
  const wordWidth = Math.max(0, ...trials.map(({verdict}) => verdictWords[verdict].length))
  return trials.map(({rule, verdict, why, match, label}) => {
    const colour = verdict === 'won' ? paint.green : paint.dim
    const copy = match === null ? '' : `  “${shown(match.length > 60 ? `${match.slice(0, 59)}…` : match)}”`
    const what = label && verdict !== 'won' ? ` (${labelWord(label)})` : ''
    return `${colour(verdictWords[verdict].padEnd(wordWidth))}  ${shown(rule.padEnd(width))}  ${shown(why)}${what}${paint.dim(copy)}`
  })
}

const verdictWords: Readonly<Record<Trial['verdict'], string>> = {
  won: 'won',
  outranked: 'came later',
  zone: 'other zone',
  shape: 'other shape',
  length: 'too long',
  refused: 'refused',
  need: 'no match',
  pattern: 'no match'
}

/** The rules that did not match, in one sentence. */
function silent(trials: readonly Trial[], verbose: boolean): string[] {
  if (verbose || trials.length === 0) return []
  const [asked, unmatched] = [
    trials.filter(({rule}) => isAskedAlways.test(rule)),
    trials.filter(({rule}) => !isAskedAlways.test(rule))
  ]
  const needs = unmatched.filter(({verdict}) => verdict === 'need').length
  const tests = asked.length > 0 ? ` ${asked.length} tests of every line had no effect.` : ''
  return [
    `${unmatched.length} more do not match: ${needs} need words that the line lacks; the patterns of ${unmatched.length - needs} do not match.${tests} --verbose lists them.`
  ]
}

function tried(line: ExplainedLine, {explanation, said: {verbose = false}, screen}: Report): string[] {
  const all = explanation.trials(line.number)
  if (all.length === 0) return []
  const telling = all.filter(verbose ? () => true : isTelling(line))
  const others = all.filter((trial) => !telling.includes(trial))
  const intro = `${all.length} rules of ${explanation.packs.join(', ')}, in order of precedence:`
  return [intro, ...trialRows(telling, screen), ...silent(others, verbose)]
}

/** Why a line and its spans have their labels. */
const reasons = (line: ExplainedLine): string[] => [
  shown(line.why || 'a blank line separates the lines around it'),
  ...spansOf(line).map(({label, start, end, why}) =>
    shown(`${labelWord(label)} “${line.text.slice(start, end).trim()}”: ${why}`)
  )
]

const ruleOf = ({rules}: Explanation, id: string) => rules.find((rule) => rule.id === id)

/**
 * The report on the line with a number.
 *
 * @throws RangeError if the text has no such line
 */
export async function lineReport(
  explanation: Explanation,
  number: number,
  options: ReportOptions = {}
): Promise<string> {
  const line = explanation.lines[number - 1]
  if (!line) throw new RangeError(`the text has ${explanation.lines.length} lines, but not line ${number}`)
  const report = reportOf(explanation, options)
  const {name, said, screen} = report
  const {paint} = screen
  const what = line.label && line.fate ? `${labelWord(line.label, line.lead)}, ${fates[line.fate]}` : 'blank'
  const head = `${paint.bold(`${shown(name)}:${number}`)}  ${lineColour(line, paint)(what)}`
  const gutter = `${number} │ `
  const rules = rulesOn(line).flatMap((id) =>
    ruleWords(ruleOf(explanation, id) as ExplainedRule, said.verbose ?? false)
  )
  const parts = [
    head,
    hang(paint.dim(gutter), gutter.length, copyOf(line, paint), screen, line.label !== 'agate'),
    ...part('Why', reasons(line), screen),
    ...part(rules.length > 0 ? 'Rule' : '', rules, screen),
    ...part('Change', await cures(line, report), screen),
    ...part('Tried', tried(line, report), screen)
  ]
  return `${parts.join('\n\n')}\n`
}
