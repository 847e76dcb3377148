/** The output for which a report is laid out: a terminal with its colours and columns, or a file. */
import {visible} from '../source/visible.ts'

/** Functions that colour text. Without colours, each returns the text as it is. */
export type Palette = Readonly<
  Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'magenta' | 'underline', (text: string) => string>
>

const asIs = (text: string) => text

export const noColour: Palette = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  yellow: asIs,
  green: asIs,
  cyan: asIs,
  magenta: asIs,
  underline: asIs
}

export interface Screen {
  paint: Palette
  /** Number of columns; infinite if lines are not broken. */
  width: number
  /** Breaks a text, which may contain colours, into lines of at most this many columns; `trim`: without blanks at their ends. */
  wrap: (text: string, columns: number, trim: boolean) => string[]
}

/** Not a terminal: lines are not broken, and have no colours. */
export const noScreen: Screen = {paint: noColour, width: Number.POSITIVE_INFINITY, wrap: (text) => [text]}

const tab = '    '

/** Copy that is safe to print on a terminal: control characters are visible. */
export const shown = (copy: string): string => visible(copy.replaceAll('\t', tab))

const narrowest = 16

/** A text after `first`; its further lines are indented by `indent` columns. */
export function hang(first: string, indent: number, text: string, {width, wrap}: Screen, trim = true): string {
  const columns = width - indent
  const lines = Number.isFinite(columns) ? wrap(text, Math.max(columns, narrowest), trim) : [text]
  return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(indent)}${line}`.trimEnd()).join('\n')
}
