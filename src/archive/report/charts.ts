/** Bar charts that are tables: the bar is for the eye, the numbers beside it are for everybody. */

import type {Element, ElementContent} from 'hast'
import {type Child, element, newline, onLines} from '../../write/page-pieces.ts'
import {copy} from './elements.ts'
import {number, percent} from './numbers.ts'
import type {NamedCount} from './report.ts'

/** A long tail is folded after so many rows. */
const longest = 12

export interface ChartRow {
  name: Child
  /** What the bar shows; null for the tail, which is no name's own and would dwarf them all. */
  value: number | null
  /** What stands beside it. */
  cells: readonly string[]
  /** Of no name of its own: the tail, or what is not known. */
  quiet?: boolean
}

export interface Chart {
  /** For those who do not see the page: what the table holds. */
  caption: string
  /** The heads of its columns but that of the bars. */
  columns: readonly string[]
  rows: readonly ChartRow[]
}

/** A bar without a style of its own, so that the policy of the page need not allow any. */
export function bar(value: number, highest: number): Element {
  const width = highest === 0 || value === 0 ? 0 : Math.max(0.5, (100 * value) / highest)
  const filled = element('rect', {width: `${width.toFixed(1)}%`, height: '100%'})
  return element('svg', {className: ['bar'], ariaHidden: 'true', focusable: 'false'}, filled)
}

function headOf([name = '', ...others]: readonly string[]): Element {
  const hidden = element('td', {className: ['track']})
  const heads = others.map((one) => element('th', {scope: 'col', className: ['figure']}, one))
  return element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, name), hidden, heads))
}

function rowOf({name, value, cells, quiet}: ChartRow, highest: number): Element {
  const figures = cells.map((cell) => element('td', {className: ['figure']}, cell))
  return element(
    'tr',
    quiet ? {className: ['quiet']} : {},
    element('th', {scope: 'row'}, name),
    element('td', {className: ['track']}, ...(value === null ? [] : [bar(value, highest)])),
    ...figures
  )
}

export function chart({caption, columns, rows}: Chart): Element {
  const highest = Math.max(0, ...rows.map(({value}) => value ?? 0))
  const body = onLines(rows.map((row) => rowOf(row, highest)))
  return element(
    'table',
    {className: ['chart']},
    onLines([
      element('caption', {className: ['unseen']}, caption),
      headOf(columns),
      element('tbody', {}, newline, body.slice(1))
    ])
  )
}

/** The first rows, and one for all others. */
export function fold<Row>(rows: readonly Row[], others: (tail: readonly Row[]) => Row): Row[] {
  return rows.length <= longest + 1 ? [...rows] : [...rows.slice(0, longest), others(rows.slice(longest))]
}

interface FoldedCount extends NamedCount {
  others?: number
}

const sumOf = (rows: readonly NamedCount[]) => rows.reduce((sum, {count}) => sum + count, 0)

/** A chart of articles by name; `whole` is all of them, also those of names that are no longer known. */
export function countChart(
  [caption, column]: readonly [string, string],
  counts: readonly NamedCount[],
  whole: number,
  show: (name: string) => ElementContent = copy
): Element {
  const rows = fold<FoldedCount>(counts, (tail) => ({
    name: null,
    others: tail.length,
    count: whole - sumOf(counts) + sumOf(tail)
  }))
  return chart({
    caption,
    columns: [column, 'Articles', 'Share'],
    rows: rows.map(({name, others, count}) => ({
      name: name === null ? (others ? `${number(others)} others` : 'not known') : show(name),
      quiet: name === null,
      value: others ? null : count,
      cells: [number(count), percent(count, whole)]
    }))
  })
}
