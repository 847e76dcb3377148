/** What the reports on an explanation share: what becomes of copy, in signs and colours, and what to type to have it otherwise. */
import type {ExplainedLine, ExplainedPiece, Explanation, Fate} from '../parse/explain.ts'
import {spansOf} from '../write/explanation-words.ts'
import {noScreen, type Palette, type Screen, shown} from './screen.ts'

/** What the person who asks has said, for the commands that a report proposes. */
export interface Said {
  pack?: readonly string[]
  disable?: readonly string[]
  /** All there is to say of a line: long patterns, and the rules that do not match. */
  verbose?: boolean
  /** No proposals under the report. */
  quiet?: boolean
}

/** The same text explained with more rules switched off. */
export type Without = (rules: readonly string[]) => Promise<Explanation>

export interface ReportOptions {
  /** The file as the person named it; "stdin" for the standard input. */
  name?: string
  said?: Said
  screen?: Screen
  /** With it a report names all rules that are to be switched off to have a line back; else the one that took it. */
  without?: Without
}

/** What is shown, and how. */
export interface Report extends Required<Omit<ReportOptions, 'without'>> {
  explanation: Explanation
  without: Without | undefined
}

export const reportOf = (
  explanation: Explanation,
  {name = 'stdin', said = {}, screen = noScreen, without}: ReportOptions
): Report => ({explanation, name, said, screen, without})

/** The rules to switch off, beside the one that removed a line, to have it back: behind one rule another may take it, or the judge. */
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

/** Signs of what becomes of copy, for those who see no colours. */
export const signs: Readonly<Record<Fate, string>> = {story: ' ', apart: '·', removed: '−'}

type Paint = (text: string) => string

const strong = new Set(['headline', 'deck', 'subheading'])

/** The colour of a label, by what becomes of its copy. */
function colourOf({label, fate}: Pick<ExplainedPiece, 'label' | 'fate'>, paint: Palette): Paint {
  if (fate === 'removed') return paint.red
  if (label === 'source') return paint.magenta
  if (fate === 'apart') return paint.cyan
  return strong.has(label) ? paint.bold : (text) => text
}

/** The colour of a line; a blank one is dim. */
export const lineColour = ({label, fate}: ExplainedLine, paint: Palette): Paint =>
  label && fate ? colourOf({label, fate}, paint) : paint.dim

/** The copy of a line, its spans in ⟦brackets⟧ and colours. */
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

/** A word as a shell reads it. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${shown(word).replaceAll("'", "'\\''")}'`

/** The file, and what the person has said already, as words of a command. */
export const baseCommand = ({name, said: {pack = [], disable = []}}: Report): string =>
  [
    name === 'stdin' ? '-' : quoted(name),
    ...pack.map((one) => `--pack ${quoted(one)}`),
    ...(disable.length > 0 ? [disableOptions(disable)] : [])
  ].join(' ')
