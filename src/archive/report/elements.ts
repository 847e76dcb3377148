/** The pieces that the report alone is put together from. */
import type {Element, ElementContent} from 'hast'
import {visible} from '../../source/visible.ts'
import {type Child, element, onLines} from '../../write/page-pieces.ts'

/** Copy, or a name from copy: its controls are made visible, and its direction of writing leaves its neighbours alone. */
export const copy = (value: string): Element => element('bdi', {}, visible(value))

/** The id of a rule or a code, which may be broken after its strokes. */
export const code = (value: string): Element =>
  element(
    'code',
    {},
    ...visible(value)
      .split(/(?<=\/)/u)
      .flatMap((part, index): Child[] => (index > 0 ? [element('wbr', {}), part] : [part]))
  )

export function section(id: string, title: string, children: readonly ElementContent[]): Element {
  const heading = element('h2', {id: `${id}-title`}, title)
  return element('section', {id, ariaLabelledBy: [`${id}-title`]}, onLines([heading, ...children]))
}
