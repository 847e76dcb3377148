/** The small pieces that a page is put together from. */
import type {Element, ElementContent, Properties} from 'hast'
import {visible} from '../../source/visible.ts'

const text = (value: string): ElementContent => ({type: 'text', value})

export const newline = text('\n')

export type Child = ElementContent | string

export function element(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  const content = children.map((child) => (typeof child === 'string' ? text(child) : child))
  return {type: 'element', tagName, properties, children: content}
}

/** Children each on a line of its own. */
export const onLines = (children: readonly ElementContent[]): ElementContent[] => [
  newline,
  ...children.flatMap((child) => [child, newline])
]

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
  return element('section', {id, ariaLabelledBy: [`${id}-title`]}, ...onLines([heading, ...children]))
}
