/** The body of a story as XHTML, for formats that contain it: ninjs, NewsML-G2. */
import type {Story} from './story.ts'
import {element, type Markup} from './xml.ts'

/** An element for each block, in order. The dateline and the credits, for which these formats have no field, are in the body. */
export function xhtmlBlocks({record, blocks}: Story, {dateline}: {dateline: boolean}): Markup[] {
  const made: Markup[] = []
  const opening = dateline ? record.dateline?.text : undefined
  const first = blocks.findIndex(({type}) => type === 'paragraph')
  if (opening && first === -1) made.push(element('p', {class: 'dateline'}, opening))
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'subheading') made.push(element('h2', {}, block.text))
    else if (block.type === 'list')
      made.push(
        element(
          block.ordered ? 'ol' : 'ul',
          {},
          block.items.map(({text}) => element('li', {}, text))
        )
      )
    else if (block.type === 'quote') made.push(element('blockquote', {}, element('p', {}, block.text)))
    else if (block.type === 'agate') made.push(element('pre', {}, block.text))
    else if (block.type === 'boilerplate') made.push(element('aside', {}, element('p', {}, block.text)))
    else if (index === first && opening) made.push(element('p', {}, `${opening} — ${block.text}`))
    else made.push(element('p', {}, block.text))
  }
  for (const {text} of record.credits) made.push(element('p', {class: 'credit'}, text))
  return made
}
