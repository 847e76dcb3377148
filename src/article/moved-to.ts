/** The article of one text in a file that contains several. */
import type {Article, Position} from './types.ts'

/** Where a text begins in its file: line and column from 1, offset from 0. */
export interface WireStart {
  line: number
  column: number
  offset: number
}

const shifted = (point: Position['start'], {line, column, offset}: WireStart): Position['start'] => ({
  line: point.line + line - 1,
  column: point.line === 1 ? point.column + column - 1 : point.column,
  offset: (point.offset ?? 0) + offset
})

/** The article with positions in the file that contains its text. */
export function movedTo(article: Article, start: WireStart): Article {
  const move = <Node extends {position?: Position | undefined}>(node: Node): Node =>
    node.position
      ? {...node, position: {start: shifted(node.position.start, start), end: shifted(node.position.end, start)}}
      : node
  const deep = <Node extends {position?: Position | undefined}>(node: Node): Node => {
    const moved = move(node)
    return 'children' in moved ? {...moved, children: (moved.children as Node[]).map(deep)} : moved
  }
  const doubts = article.metadata.doubts.map(move)
  return {...deep(article), metadata: {...article.metadata, doubts}}
}
