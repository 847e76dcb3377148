/** The trained weights, read once. */

import {once} from '../rules/once.ts'
import type {Cleaning} from './cleaning.ts'
import type {Place} from './extent.ts'
import stored from './model.json' with {type: 'json'}
import {readTrees, type Trees} from './trees.ts'

/** The minimum probability that a line is not part of the story for the judge to remove it. */
export type CleaningBounds = Readonly<Record<Place, number>> & {
  /** From this probability on, a line that stays becomes a doubt. */
  unsure: number
}

export interface Model {
  /** Prepared when the first line is judged: many short texts have none. */
  trees: () => Trees
  bounds: Readonly<Record<Cleaning, CleaningBounds>>
  /** The value of each feature in a usual line: evidence is a difference from it. */
  typical: Uint8Array
}

/** The weights in the file; bytes are in base64. */
export interface StoredModel {
  classes: readonly string[]
  nodes: string
  typical: string
  bounds: Readonly<Record<Cleaning, CleaningBounds>>
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** The weights of the file in the form in which they are used. */
export function readModel(data: StoredModel): Model {
  return {
    trees: once(() => readTrees(bytesOf(data.nodes), data.classes.length)),
    bounds: data.bounds,
    typical: bytesOf(data.typical)
  }
}

/** Only what is needed of the file, property by property, so that bundles leave its figures out. */
export const model: Model = readModel({
  classes: stored.classes,
  bounds: stored.bounds,
  typical: stored.typical,
  nodes: stored.nodes
})
