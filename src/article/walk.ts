/** Ways through the tree. */
import type {ArticleNode, Leaf} from './types.ts'

/** The node and all nodes below it, in source order. */
export const nodesOf = (node: ArticleNode): ArticleNode[] =>
  'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]

/** The leaves below a node, in source order; the node itself when it is one. */
export const leavesOf = (node: ArticleNode): Leaf[] => ('children' in node ? node.children.flatMap(leavesOf) : [node])
