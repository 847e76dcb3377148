/** Bar charts that are tables: the numbers beside the bars can be read without seeing the bars. */

import type {Element, ElementContent} from 'hast'
import {type Child, element, newline, onLines} from '../../write/page-pieces.ts'
import {copy, folded} from './elements.ts'
import {number, percent} from './numbers.ts'
import type {NamedCount} from './report.ts'

/** After this many rows the others are one row. */
const longest = 12

/** This many rows are open, and this many more: the page is short on a phone. */
const openRows = 6
const spareRows = 2

export interface ChartRow {
  name: Child
  /** The length of the bar; null for the sum of all other names, which would make all other bars tiny. */
  value: number | null
  /** The text beside the bar. */
  cells: readonly string[]
  /** The row belongs to no single name: the sum of the others, or "not known". */
  quiet?: boolean
}

export interface Chart {
  /** A description of the table for people who do not see the page. */
  caption: string
  /** The headings of its columns, except that of the bars. */
  columns: readonly string[]
  rows: readonly ChartRow[]
}

/** A bar without a style attribute, so that the page's security policy need not allow any. */
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

function tableOf(caption: string, head: readonly Element[], rows: readonly ChartRow[], highest: number): Element {
  const body = onLines(rows.map((row) => rowOf(row, highest)))
  const parts = [element('caption', {className: ['unseen']}, caption), ...head]
  return element('table', {className: ['chart']}, onLines([...parts, element('tbody', {}, newline, body.slice(1))]))
}

/** The chart; of a long one, the rows after the first ones are folded. */
export function chart({caption, columns, rows}: Chart): Element {
  const highest = Math.max(0, ...rows.map(({value}) => value ?? 0))
  const open = rows.length > openRows + spareRows ? openRows : rows.length
  const first = tableOf(caption, [headOf(columns)], rows.slice(0, open), highest)
  const more = rows.slice(open)
  if (more.length === 0) return first
  const named = more.filter(({value}) => value !== null).length
  return element('div', {}, onLines([first, folded(named, tableOf(`${caption}: more`, [], more, highest))]))
}

/** The first rows, and one row for all others. */
export function fold<Row>(rows: readonly Row[], others: (tail: readonly Row[]) => Row): Row[] {
  return rows.length <= longest + 1 ? [...rows] : [...rows.slice(0, longest), others(rows.slice(longest))]
}

interface FoldedCount extends NamedCount {
  others?: number
}

const sumOf = (rows: readonly NamedCount[]) => rows.reduce((sum, {count}) => sum + count, 0)

/** A chart of articles by name; `whole` is the number of all articles, including those whose names were dropped. */
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
