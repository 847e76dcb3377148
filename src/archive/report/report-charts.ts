/** The charts of the report that show more than the number of articles by name. */

import type {Element} from 'hast'
import {type Child, element, onLines} from '../../write/page-pieces.ts'
import {bar, chart, fold} from './charts.ts'
import {code, copy} from './elements.ts'
import {languageName, number, percent} from './numbers.ts'
import type {Report} from './report.ts'
import type {Part} from './tally.ts'

const partNames: Readonly<Record<Part, string>> = {
  headline: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  source: 'source named',
  subheading: 'subheadings',
  credit: 'credit'
}

const meter = ({part, count}: Report['parts'][number], parsed: number) =>
  element(
    'li',
    {},
    element('span', {className: ['part']}, partNames[part]),
    element('span', {className: ['value']}, percent(count, parsed)),
    bar(count, parsed),
    element('span', {className: ['note']}, `${number(count)} of ${number(parsed)}`)
  )

export const meters = ({parts, parsed}: Report): Element =>
  element('ul', {className: ['meters']}, onLines(parts.map((part) => meter(part, parsed))))

export function reasonsChart({reasons, characters}: Report): Element {
  const rows = reasons.map(({reason, count, characters: value}) => ({
    name: reason,
    value,
    cells: [number(count), number(value), percent(value, characters.removed)]
  }))
  return chart({
    caption: 'Boilerplate removed, by reason: pieces, characters, and the share of all characters removed',
    columns: ['Reason', 'Pieces', 'Characters', 'Share'],
    rows
  })
}

interface Labels {
  name: Child
  count: number
  value: number | null
}

const labelsOf = (rules: Report['rules']) => rules.reduce((sum, {count}) => sum + count, 0)

export function rulesChart({rules}: Report): Element {
  const named = rules.map(({rule, count}): Labels => ({name: code(rule), count, value: count}))
  const rows = fold(named, (tail) => ({
    name: `${number(tail.length)} others`,
    count: labelsOf(rules.slice(-tail.length)),
    value: null
  }))
  return chart({
    caption: 'How often each rule gave a label',
    columns: ['Rule', 'Labels', 'Share'],
    rows: rows.map(({name, count, value}) => ({
      name,
      value,
      quiet: value === null,
      cells: [number(count), percent(count, labelsOf(rules))]
    }))
  })
}

/** A language by its name and its code. */
export const language = (tag: string): Element =>
  element('span', {}, copy(languageName(tag)), ' ', element('small', {}, copy(tag)))
