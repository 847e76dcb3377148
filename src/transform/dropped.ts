/** Nodes that the user does not want: boilerplate that pruning always removes and lists, whatever boilerplate is kept. */
import {contentOf} from '../article/content.ts'
import type {Boilerplate, Flow, Phrasing} from '../article/types.ts'

/** The `data` of boilerplate that was made in this way. */
interface DroppedData {
  dropped?: true
}

/** A node as boilerplate. A node with several leaves gets no position, because the text between them is not in its value. */
export function dropped(node: Exclude<Flow, {type: 'list'}> | Exclude<Phrasing, {type: 'text'}>): Boilerplate {
  const pieces = 'children' in node ? node.children : [node]
  const whole = pieces.length === 1 && node.position ? {position: node.position} : {}
  const rule = 'rule' in node && node.rule ? {rule: node.rule} : {}
  const data: DroppedData = {dropped: true}
  return {type: 'boilerplate', reason: 'other', value: pieces.map(contentOf).join(' '), ...rule, data, ...whole}
}

/** Whether a node became boilerplate because the user does not want it. */
export const isDropped = (node: Flow | Phrasing): boolean => (node.data as DroppedData | undefined)?.dropped === true
