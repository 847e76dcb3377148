/**
 * How remark-stringify writes news: paragraphs and headings with our own code, because its escaping adds more than is needed ("22\.", "AT\&T") and is slow; and
 * front matter between its fences.
 */
import type {Heading, Paragraph, Yaml} from 'mdast'
import type {Options} from 'remark-stringify'
import {withSigns, writeHeadingWords, writeParagraph} from './markdown-phrasing.ts'

type Handlers = NonNullable<Options['handlers']>
type Handle = NonNullable<Handlers['paragraph']>

/** Content that articles do not have is left to remark-stringify's own handlers and escaping. */
const leave: Handle = (node, _parent, state, info) => {
  const exits = [state.enter(node.type === 'heading' ? 'headingAtx' : 'paragraph'), state.enter('phrasing')]
  const written = state.containerPhrasing(node, info)
  for (const exit of exits.reverse()) exit()
  return written
}

const paragraph: Handle = (node: Paragraph, parent, state, info) => {
  const isFirst = parent?.type === 'listItem' && parent.children[0] === node
  return writeParagraph(node, isFirst ? state.bulletCurrent : undefined) ?? leave(node, parent, state, info)
}

const heading: Handle = (node: Heading, parent, state, info) =>
  withSigns(node, writeHeadingWords(node) ?? leave(node, parent, state, {...info, before: '# ', after: '\n'}))

/** Blocks only: remark-stringify would first test whether each child is phrasing, which takes a third of its time. */
const root: Handle = (node, _parent, state, info) => state.containerFlow(node, info)

/** Front matter between its fences. Its value never contains a fence: the YAML writer quotes or indents such text. */
export const writeYaml = (node: Yaml) => `---\n${node.value}\n---`

/** Settings of remark-stringify that write an article as a person would. */
export const markdownSettings: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  rule: '-',
  handlers: {root, paragraph, heading, yaml: writeYaml} as Handlers
}
