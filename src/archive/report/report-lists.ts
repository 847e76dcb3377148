/** The lists of the report: lines that were removed, doubts and failures, each with its examples. */
import type {Element, ElementContent} from 'hast'
import {visible} from '../../source/visible.ts'
import type {Example} from './cases.ts'
import {type Child, code, copy, element, onLines} from './elements.ts'
import {number, percent} from './numbers.ts'
import type {RemovedLine, Report} from './report.ts'

const mostLines = 25

/** "1,204", or "1,204–1,210" where the sketch does not know better. */
const times = ({count, atMost}: RemovedLine) =>
  count === atMost ? number(count) : `${number(count)}–${number(atMost)}`

const lineRow = (line: RemovedLine, removed: number) =>
  element(
    'tr',
    {},
    element('th', {scope: 'row', className: ['copy'], dir: 'auto'}, visible(line.text)),
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
  return [element('tr', {className: ['quiet']}, ...cells)]
}

const lineHeads = () =>
  element(
    'tr',
    {},
    element('th', {scope: 'col'}, 'Line'),
    element('th', {scope: 'col'}, 'Reason and rule'),
    element('th', {scope: 'col', className: ['figure']}, 'Times'),
    element('th', {scope: 'col', className: ['figure', 'share']}, 'Share')
  )

export function linesTable({removedLines, removedPieces}: Report): Element {
  const shown = removedLines.slice(0, mostLines)
  const rows = [...shown.map((line) => lineRow(line, removedPieces)), ...othersRow(shown, removedPieces)]
  return element(
    'table',
    {className: ['lines']},
    ...onLines([
      element('caption', {className: ['unseen']}, 'Lines removed most often, with reason and rule'),
      element('thead', {}, lineHeads()),
      element('tbody', {}, ...onLines(rows))
    ])
  )
}

export interface Kind {
  /** A rule or a code. */
  name: string
  /** What its messages have in common; empty when that is not known. */
  words: string
  count: number
  examples: readonly Example[]
}

/** So many examples are open; the others are folded. */
const open = 3

/** What a kind says: the message itself where all examples have the same, and then it need not stand with each of them. */
function wordsOf({words, examples}: Kind): string {
  const messages = new Set(examples.map(({message}) => message))
  const [only] = messages
  return messages.size === 1 && only !== undefined ? only : words
}

function exampleItem({input, place, message}: Example, words: string): Element {
  const where: Child[] = [copy(input), ...(place === null ? [] : [`, ${place}`])]
  const what: Child[] = message === words ? [] : [' ', copy(message)]
  return element('li', {}, element('span', {className: ['where']}, ...where), ...what)
}

const exampleList = (examples: readonly Example[], words: string) =>
  element('ul', {className: ['examples']}, ...onLines(examples.map((example) => exampleItem(example, words))))

function folded(examples: readonly Example[], words: string): ElementContent[] {
  if (examples.length === 0) return []
  const summary = element('summary', {}, `${number(examples.length)} more`)
  return [element('details', {}, summary, exampleList(examples, words))]
}

function kindItem(kind: Kind): Element {
  const words = wordsOf(kind)
  const {name, count, examples} = kind
  const said = words ? [' ', copy(words)] : []
  const title = element('p', {className: ['kind']}, element('b', {}, number(count)), ' ', code(name), ...said)
  const parts = [title, exampleList(examples.slice(0, open), words), ...folded(examples.slice(open), words)]
  return element('li', {}, ...onLines(parts))
}

export const casesList = (kinds: readonly Kind[]): Element =>
  element('ul', {className: ['kinds']}, ...onLines(kinds.map(kindItem)))
