/** What the reports on an explanation share: what happens to copy, in signs and colours, and what to type to get another result. */
import type {ExplainedLine, ExplainedPiece, Explanation, Fate} from '../parse/explain.ts'
import {spansOf} from '../write/explanation-words.ts'
import {noScreen, type Palette, type Screen, shown} from './screen.ts'

/** The options that the user gave, for the commands that a report suggests. */
export interface Said {
  pack?: readonly string[]
  disable?: readonly string[]
  /** Show everything about a line: long patterns, and the rules that do not match. */
  verbose?: boolean
  /** No suggestions below the report. */
  quiet?: boolean
}

/** Explains the same text with more rules switched off. */
export type Without = (rules: readonly string[]) => Promise<Explanation>

export interface ReportOptions {
  /** The file as the user named it; "stdin" for the standard input. */
  name?: string
  said?: Said
  screen?: Screen
  /** Name all rules that must be switched off to keep a line, not only the one that removed it. */
  without?: Without
}

/** The explanation, and how it is shown. */
export interface Report extends Required<Omit<ReportOptions, 'without'>> {
  explanation: Explanation
  without: Without | undefined
}

export const reportOf = (
  explanation: Explanation,
  {name = 'stdin', said = {}, screen = noScreen, without}: ReportOptions
): Report => ({explanation, name, said, screen, without})

/** The rules to switch off, besides the one that removed a line, in order to keep it: without one rule, another or the judge may remove it. */
export async function rulesToDisable(number: number, rule: string, {without}: Report): Promise<string[]> {
  const rules = [rule]
  while (without) {
    const line = (await without(rules)).lines[number - 1]
    const next = line?.fate === 'removed' ? line.rule : null
    if (!next || rules.includes(next)) break
    rules.push(next)
  }
  return rules
}

/** The options that switch rules off. */
export const disableOptions = (rules: readonly string[]): string =>
  rules.map((id) => `--disable ${quoted(id)}`).join(' ')

/** Signs for what happens to copy, for output without colours. */
export const signs: Readonly<Record<Fate, string>> = {story: ' ', apart: '·', removed: '−'}

type Paint = (text: string) => string

const strong = new Set(['headline', 'deck', 'subheading'])

/** The colour of a label, by what happens to its copy. */
function colourOf({label, fate}: Pick<ExplainedPiece, 'label' | 'fate'>, paint: Palette): Paint {
  if (fate === 'removed') return paint.red
  if (label === 'source') return paint.magenta
  if (fate === 'apart') return paint.cyan
  return strong.has(label) ? paint.bold : (text) => text
}

/** The colour of a line; a blank line is dim. */
export const lineColour = ({label, fate}: ExplainedLine, paint: Palette): Paint =>
  label && fate ? colourOf({label, fate}, paint) : paint.dim

/** The copy of a line, with its spans in ⟦brackets⟧ and colours. */
export function copyOf(line: ExplainedLine, paint: Palette): string {
  const whole = lineColour(line, paint)
  let text = ''
  let at = 0
  for (const span of spansOf(line)) {
    text += whole(shown(line.text.slice(at, span.start)))
    text += colourOf(span, paint)(`⟦${shown(line.text.slice(span.start, span.end).trim())}⟧`)
    at = span.end
  }
  return (text + whole(shown(line.text.slice(at)))).trimEnd()
}

/** A word, quoted for a shell. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${shown(word).replaceAll("'", "'\\''")}'`

/** The file and the options that the user gave, as words of a command. */
export const baseCommand = ({name, said: {pack = [], disable = []}}: Report): string =>
  [
    name === 'stdin' ? '-' : quoted(name),
    ...pack.map((one) => `--pack ${quoted(one)}`),
    ...(disable.length > 0 ? [disableOptions(disable)] : [])
  ].join(' ')
