/** Functions that visit the nodes of a tree. */
import type {ArticleNode, Leaf} from './types.ts'

/** The node and its descendants, in source order. */
export function nodesOf(node: ArticleNode): ArticleNode[] {
  const nodes: ArticleNode[] = []
  addNodes(nodes, node)
  return nodes
}

function addNodes(nodes: ArticleNode[], node: ArticleNode): void {
  nodes.push(node)
  if ('children' in node) for (const child of node.children) addNodes(nodes, child)
}

/** The leaves below a node, in source order; the node itself if it is a leaf. */
export function leavesOf(node: ArticleNode): Leaf[] {
  const leaves: Leaf[] = []
  addLeaves(leaves, node)
  return leaves
}

function addLeaves(leaves: Leaf[], node: ArticleNode): void {
  if (!('children' in node)) leaves.push(node)
  else for (const child of node.children) addLeaves(leaves, child)
}
