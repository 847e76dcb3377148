/**
 * The blocks of an article as Markdown, the very same as remark-stringify writes of them under our settings. It is there
 * for the trees of everybody, and takes several times as long for ours, which hold few kinds of block and nothing nested
 * deeper than a list's item.
 */
import type {Blockquote, Code, List, ListItem, Root, RootContent} from 'mdast'
import {writeYaml} from './markdown-handlers.ts'
import {withSigns, writeHeadingWords, writeParagraph} from './markdown-phrasing.ts'

/** What is written of a block; undefined for what news does not have. */
type Written = string | undefined

/** The one paragraph that a quotation or a list's item is made of. */
function writeOnly({children}: Blockquote | ListItem, bullet?: string): Written {
  const [only] = children
  return children.length === 1 && only?.type === 'paragraph' ? writeParagraph(only, bullet) || undefined : undefined
}

function blockquote(node: Blockquote): Written {
  const words = writeOnly(node)
  return words && `> ${words}`
}

const shortestFence = 3

/** Between fences that are longer than each run of grave accents in it. */
function code({value}: Code): string {
  const runs = value.match(/`+/g) ?? []
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), shortestFence))
  return value === '' ? `${fence}\n${fence}` : `${fence}\n${value}\n${fence}`
}

const bullets = {ordered: ['.', ')'], unordered: ['-', '*']} as const

/** The bullet of a list. Right after a list with the same one it is another, or a reader would see one list of the two. */
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

/** Write the tree of an article; undefined when something in it is better left to remark-stringify. */
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
