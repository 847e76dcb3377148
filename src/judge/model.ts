/** The trained weights, read once. */

import {once} from '../rules/once.ts'
import type {Cleaning} from './cleaning.ts'
import type {Place} from './extent.ts'
import stored from './model.json' with {type: 'json'}
import {readTrees, type Trees} from './trees.ts'

/** How likely a line must be no part of the story for the judge to take it out. */
export type CleaningBounds = Readonly<Record<Place, number>> & {
  /** From here on, a line that stays is a doubt. */
  unsure: number
}

export interface Model {
  /** Made ready when a line is first asked about: many a short text has none. */
  trees: () => Trees
  bounds: Readonly<Record<Cleaning, CleaningBounds>>
  /** What each feature is for a usual line: evidence is what differs from it. */
  typical: Uint8Array
}

/** The weights as they are kept; bytes are in base64. */
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

/** Weights as they are kept → as they are asked. */
export function readModel(data: StoredModel): Model {
  return {
    trees: once(() => readTrees(bytesOf(data.nodes), data.classes.length)),
    bounds: data.bounds,
    typical: bytesOf(data.typical)
  }
}

export const model: Model = readModel(stored)
