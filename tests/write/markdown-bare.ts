import type {Nodes} from 'mdast'

/** What of a node can be seen in Markdown, besides its text. */
function kindOf(node: Nodes): string {
  if (node.type === 'heading') return `heading ${node.depth}`
  if (node.type === 'list') return node.ordered ? `list from ${node.start ?? 1}` : 'list'
  return node.type
}

/** A tree without positions and defaults, so that the tree that was written can be compared to the one that was read. */
export function bare(node: Nodes): unknown {
  if ('children' in node) return [kindOf(node), ...node.children.map((child) => bare(child))]
  return 'value' in node ? [kindOf(node), node.value] : [kindOf(node)]
}
