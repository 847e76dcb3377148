/** Nodes that are not wanted: boilerplate that pruning takes out whatever boilerplate is kept, and says so. */
import {contentOf} from '../article/content.ts'
import type {Boilerplate, Flow, Phrasing} from '../article/types.ts'

/** What boilerplate that was made so has as its `data`. */
interface DroppedData {
  dropped?: true
}

/** A node as boilerplate. One of several pieces has no position: what stands between them is not in its value. */
export function dropped(node: Exclude<Flow, {type: 'list'}> | Exclude<Phrasing, {type: 'text'}>): Boilerplate {
  const pieces = 'children' in node ? node.children : [node]
  const whole = pieces.length === 1 && node.position ? {position: node.position} : {}
  const rule = 'rule' in node && node.rule ? {rule: node.rule} : {}
  const data: DroppedData = {dropped: true}
  return {type: 'boilerplate', reason: 'other', value: pieces.map(contentOf).join(' '), ...rule, data, ...whole}
}

/** Whether a node was made boilerplate because somebody does not want it. */
export const isDropped = (node: Flow | Phrasing): boolean => (node.data as DroppedData | undefined)?.dropped === true
