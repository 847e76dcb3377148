/** The lists of the report: removed lines, doubts and failures, each with examples. */

import type {Element, ElementContent} from 'hast'
import {visible} from '../../source/visible.ts'
import {type Child, element, onLines} from '../../write/page-pieces.ts'
import type {Example} from './cases.ts'
import {code, copy, folded} from './elements.ts'
import {number, percent} from './numbers.ts'
import type {RemovedLine, Report} from './report.ts'

const mostLines = 25

/** This many lines are open; the others are folded, so that the page is short on a phone. */
const openLines = 6

/** "1,204", or "1,204–1,210" if the exact number is not known. */
const times = ({count, atMost}: RemovedLine) =>
  count === atMost ? number(count) : `${number(count)}–${number(atMost)}`

const lineRow = (line: RemovedLine, removed: number) =>
  element(
    'tr',
    {},
    line.text
      ? element('th', {scope: 'row', className: ['copy'], dir: 'auto'}, visible(line.text))
      : element('th', {scope: 'row', className: ['none']}, 'a line without text'),
    element('td', {className: ['why']}, line.reason, ...(line.rule ? [' · ', code(line.rule)] : [])),
    element('td', {className: ['figure']}, times(line)),
    element('td', {className: ['figure', 'share']}, percent(line.count, removed))
  )

function othersRow(shown: readonly RemovedLine[], removed: number): ElementContent[] {
  const rest = removed - shown.reduce((sum, {count}) => sum + count, 0)
  if (rest <= 0) return []
  const cells = [
    element('th', {scope: 'row'}, 'all other lines'),
    element('td', {className: ['why']}),
    element('td', {className: ['figure']}, number(rest)),
    element('td', {className: ['figure', 'share']}, percent(rest, removed))
  ]
  return [element('tr', {className: ['quiet']}, cells)]
}

const lineHeads = () =>
  element(
    'tr',
    {},
    element('th', {scope: 'col'}, 'Line'),
    element('th', {scope: 'col', className: ['why']}, 'Reason and rule'),
    element('th', {scope: 'col', className: ['figure']}, 'Times'),
    element('th', {scope: 'col', className: ['figure', 'share']}, 'Share')
  )

const linesOf = (caption: string, parts: readonly Element[]) =>
  element('table', {className: ['lines']}, onLines([element('caption', {className: ['unseen']}, caption), ...parts]))

/** The lines that were removed most often; the first of them are open. */
export function linesTables({removedLines, removedPieces}: Report): Element[] {
  const shown = removedLines.slice(0, mostLines)
  const rows = shown.map((line) => lineRow(line, removedPieces))
  const [first, more] = [rows.slice(0, openLines), rows.slice(openLines)]
  const others = othersRow(shown, removedPieces)
  const body = (content: readonly ElementContent[]) => element('tbody', {}, onLines([...content]))
  const open = linesOf('Lines removed most often, with reason and rule', [
    element('thead', {}, lineHeads()),
    body(more.length > 0 ? first : [...first, ...others])
  ])
  if (more.length === 0) return [open]
  return [open, folded(more.length, linesOf('More lines, with reason and rule', [body([...more, ...others])]))]
}

export interface Kind {
  /** A rule or a code. */
  name: string
  /** What its messages have in common; empty if that is not known. */
  words: string
  count: number
  examples: readonly Example[]
}

/** This many examples are open; the others are folded. */
const open = 3

/** Examples with the same text are grouped, in the order of their first examples. */
function groupsOf(examples: readonly Example[]): Map<string, Example[]> {
  const groups = new Map<string, Example[]>()
  for (const example of examples) groups.set(example.message, [...(groups.get(example.message) ?? []), example])
  return groups
}

const where = ({input, place}: Example) =>
  element('span', {className: ['where']}, copy(input), ...(place === null ? [] : [`, ${visible(place)}`]))

function groupItem(message: string, examples: readonly Example[], words: string): Element {
  const places = examples.flatMap((example, index): Child[] => [...(index > 0 ? [' · '] : []), where(example)])
  const said = message === words ? [] : [copy(message), element('br', {})]
  return element('li', {}, said, places)
}

function exampleList(examples: readonly Example[], words: string): Element {
  const items = [...groupsOf(examples)].map(([message, group]) => groupItem(message, group, words))
  return element('ul', {className: ['examples']}, onLines(items))
}

const foldedExamples = (examples: readonly Example[], words: string): ElementContent[] =>
  examples.length === 0 ? [] : [folded(examples.length, exampleList(examples, words))]

function kindItem({name, words, count, examples}: Kind): Element {
  const said = words ? [' ', copy(words)] : []
  const title = element('p', {className: ['kind']}, element('b', {}, number(count)), ' ', code(name), said)
  const parts = [title, exampleList(examples.slice(0, open), words), ...foldedExamples(examples.slice(open), words)]
  return element('li', {}, onLines(parts))
}

export const casesList = (kinds: readonly Kind[]): Element =>
  element('ul', {className: ['kinds']}, onLines(kinds.map(kindItem)))
