/**
 * The blocks of an article as Markdown, exactly as remark-stringify writes them with our settings. remark-stringify is for any tree. It takes several times as
 * long for ours, which have few kinds of blocks and no nesting except list items.
 */
import type {Blockquote, Code, List, ListItem, Root, RootContent} from 'mdast'
import {writeYaml} from './markdown-handlers.ts'
import {withSigns, writeHeadingWords, writeParagraph} from './markdown-phrasing.ts'

/** The text of a block; undefined for blocks that articles do not have. */
type Written = string | undefined

/** The single paragraph of a quotation or a list item. */
function writeOnly({children}: Blockquote | ListItem, bullet?: string): Written {
  const [only] = children
  return children.length === 1 && only?.type === 'paragraph' ? writeParagraph(only, bullet) || undefined : undefined
}

function blockquote(node: Blockquote): Written {
  const words = writeOnly(node)
  return words && `> ${words}`
}

const shortestFence = 3

/** Between fences that are longer than each run of backticks in it. */
function code({value}: Code): string {
  const runs = value.match(/`+/g) ?? []
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), shortestFence))
  return value === '' ? `${fence}\n${fence}` : `${fence}\n${value}\n${fence}`
}

const bullets = {ordered: ['.', ')'], unordered: ['-', '*']} as const

/** The bullet of a list. A list directly after another one with the same bullet gets a different one: otherwise a reader would see a single list. */
function bulletOf({ordered}: List, last: string | undefined): string {
  const [usual, other] = bullets[ordered ? 'ordered' : 'unordered']
  return usual === last ? other : usual
}

function list({ordered, start, children}: List, bullet: string): Written {
  const first = typeof start === 'number' && start > -1 ? start : 1
  const items: string[] = []
  for (const [index, item] of children.entries()) {
    const words = item.spread ? undefined : writeOnly(item, bullet)
    if (words === undefined) return undefined
    items.push(`${ordered ? first + index : ''}${bullet} ${words}`)
  }
  return items.join('\n')
}

function writeBlock(node: RootContent, bullet: string | undefined): Written {
  switch (node.type) {
    case 'paragraph':
      return writeParagraph(node)
    case 'heading': {
      const words = writeHeadingWords(node)
      return words === undefined ? undefined : withSigns(node, words)
    }
    case 'list':
      return bullet && list(node, bullet)
    case 'blockquote':
      return blockquote(node)
    case 'code':
      return code(node)
    case 'yaml':
      return writeYaml(node)
    default:
      return undefined
  }
}

/** Write the tree of an article; undefined if something in it needs remark-stringify. */
export function writeBlocks({children}: Root): string | undefined {
  const blocks: string[] = []
  let bullet: string | undefined
  for (const node of children) {
    bullet = node.type === 'list' ? bulletOf(node, bullet) : undefined
    const written = writeBlock(node, bullet)
    if (written === undefined) return undefined
    blocks.push(written)
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}
