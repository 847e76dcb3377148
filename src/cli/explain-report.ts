/** What the reports of `newsparse explain` share: names of labels, their colours, copy made fit to be shown. */
import wrapAnsi from 'wrap-ansi'
import type {Settings} from '../batch/settings.ts'
import {type ExplainedLine, type ExplainedPiece, type Explanation, type Fate, spansOf, visible} from '../index.ts'
import type {Palette} from './colours.ts'

/** What is shown, and how. */
export interface Report {
  explanation: Explanation
  /** The file as the person named it. */
  name: string
  settings: Settings
  /** Number of the one line that was asked for. */
  line: number | undefined
  paint: Palette
  /** Columns to lay out for; infinite when lines stay whole. */
  width: number
  /** The same text explained with more rules switched off. */
  without: (rules: readonly string[]) => Promise<Explanation>
}

/** The rules to switch off, beside the one that removed a line, to have it back: behind one rule another may take it, or the judge. */
export async function rulesToDisable(number: number, rule: string, {without}: Report): Promise<string[]> {
  const rules = [rule]
  for (;;) {
    const line = (await without(rules)).lines[number - 1]
    const next = line?.fate === 'removed' ? line.rule : null
    if (!next || rules.includes(next)) return rules
    rules.push(next)
  }
}

/** The options that switch rules off. */
export const disableOptions = (rules: readonly string[]): string =>
  rules.map((id) => `--disable ${quoted(id)}`).join(' ')

/** Signs of what becomes of copy, for those who see no colours. */
export const signs: Readonly<Record<Fate, string>> = {story: ' ', apart: '·', removed: '−'}

type Paint = (text: string) => string

const strong = new Set(['headline', 'deck', 'subheading'])

/** The colour of a label, by what becomes of its copy. */
export function colourOf({label, fate}: Pick<ExplainedPiece, 'label' | 'fate'>, paint: Palette): Paint {
  if (fate === 'removed') return paint.red
  if (label === 'source') return paint.magenta
  if (fate === 'apart') return paint.cyan
  return strong.has(label) ? paint.bold : (text) => text
}

const tab = '    '

/** Copy as it may reach a terminal. */
export const shown = (copy: string): string => visible(copy.replaceAll('\t', tab))

/** The copy of a line, its spans in ⟦brackets⟧ and colours. */
export function copyOf(line: ExplainedLine, paint: Palette): string {
  const whole = line.label && line.fate ? colourOf({label: line.label, fate: line.fate}, paint) : paint.dim
  const spans = spansOf(line)
  let text = ''
  let at = 0
  for (const span of spans) {
    text += whole(shown(line.text.slice(at, span.start)))
    text += colourOf(span, paint)(`⟦${shown(line.text.slice(span.start, span.end).trim())}⟧`)
    at = span.end
  }
  return (text + whole(shown(line.text.slice(at)))).trimEnd()
}

/** A text with a hanging indent, wrapped by the columns it takes on a terminal. */
export function hang(first: string, indent: number, text: string, width: number, trim = true): string {
  const room = width - indent
  const lines = Number.isFinite(room) ? wrapAnsi(text, Math.max(room, 16), {hard: true, trim}).split('\n') : [text]
  return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(indent)}${line}`.trimEnd()).join('\n')
}

/** A word as a shell reads it. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${shown(word).replaceAll("'", "'\\''")}'`

/** Whether a rule is switched off with what the person has said already. */
export const baseCommand = ({name, settings: {options}}: Report): string => {
  const said = [
    ...(options.pack ?? []).map((pack) => `--pack ${quoted(pack)}`),
    ...(options.disable?.length ? [disableOptions(options.disable)] : [])
  ]
  return [name === 'stdin' ? '-' : quoted(name), ...said].join(' ')
}
