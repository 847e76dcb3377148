/** Elements that only the report uses. */
import type {Element, ElementContent} from 'hast'
import {visible} from '../../source/visible.ts'
import {type Child, element, onLines} from '../../write/page-pieces.ts'
import {number} from './numbers.ts'

/** Copy, or a name from copy: control characters are made visible, and its writing direction does not affect the text around it. */
export const copy = (value: string): Element => element('bdi', {}, visible(value))

/** The id of a rule or a code; the line may break after its slashes and hyphens. */
export const code = (value: string): Element =>
  element(
    'code',
    {},
    ...visible(value)
      .split(/(?<=\/)/u)
      .flatMap((part, index): Child[] => (index > 0 ? [element('wbr', {}), part] : [part]))
  )

/** What is folded: "15 more". */
export const folded = (count: number, content: Element): Element =>
  element('details', {}, element('summary', {}, `${number(count)} more`), content)

export function section(id: string, title: string, children: readonly ElementContent[]): Element {
  const heading = element('h2', {id: `${id}-title`}, title)
  return element('section', {id, ariaLabelledBy: [`${id}-title`]}, onLines([heading, ...children]))
}
