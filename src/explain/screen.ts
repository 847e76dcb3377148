/** What a report is laid out for: a terminal with its colours and columns, or a file. */
import {visible} from '../source/visible.ts'

/** What words are painted with. Without colour each gives the text as it is. */
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
  /** Columns to lay out for; infinite when lines stay whole. */
  width: number
  /** Breaks a text, which may hold colours, into lines of at most so many columns; `trim`: without the blanks at their ends. */
  wrap: (text: string, columns: number, trim: boolean) => string[]
}

/** No terminal: each line stays whole, and has no colour. */
export const noScreen: Screen = {paint: noColour, width: Number.POSITIVE_INFINITY, wrap: (text) => [text]}

const tab = '    '

/** Copy as it may reach a terminal: control characters are visible. */
export const shown = (copy: string): string => visible(copy.replaceAll('\t', tab))

const narrowest = 16

/** A text behind `first`, whose further lines begin `indent` columns to the right. */
export function hang(first: string, indent: number, text: string, {width, wrap}: Screen, trim = true): string {
  const columns = width - indent
  const lines = Number.isFinite(columns) ? wrap(text, Math.max(columns, narrowest), trim) : [text]
  return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(indent)}${line}`.trimEnd()).join('\n')
}
