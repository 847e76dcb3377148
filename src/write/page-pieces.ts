/** Elements that all pages share: the explanation of a text, the report on a run. */
import {createHash} from 'node:crypto'
import type {Element, ElementContent, Properties} from 'hast'

export const text = (value: string): ElementContent => ({type: 'text', value})
export const newline: ElementContent = text('\n')

export type Child = ElementContent | string

/** An element. Children are given as a list, because there may be many: a call with a hundred thousand arguments would overflow the stack. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (Child | readonly Child[])[]
): Element {
  const content = children.flat().map((child) => (typeof child === 'string' ? text(child) : child))
  return {type: 'element', tagName, properties, children: content}
}

/** Children, each on a line of its own. */
export const onLines = (children: readonly ElementContent[]): ElementContent[] => [
  newline,
  ...children.flatMap((child) => [child, newline])
]

/** The hash of a script or a style in the page, as a content security policy writes it. */
export const policyHash = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`

/** The head of a page that loads nothing; `policy` says which of its own styles and scripts are allowed. */
export const pageHead = (title: string, style: string, policy: string): Element =>
  element(
    'head',
    {},
    onLines([
      element('meta', {charSet: 'utf-8'}),
      element('meta', {httpEquiv: ['Content-Security-Policy'], content: `default-src 'none'; ${policy}`}),
      element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      element('title', {}, title),
      element('style', {}, style)
    ])
  )
