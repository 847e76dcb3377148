/** Checks packs as a person writes them: returns the faults, each with line and column, or the packs. */
import {openPacks, PackError, type PackFault} from '../rules/read-pack.ts'
import type {Pack} from '../rules/types.ts'
import {checkPack} from './check-pack.ts'

export interface CheckedPacks {
  faults: readonly PackFault[]
  /** Undefined if the text could not be read. */
  packs: readonly Pack[]
}

/**
 * Check the packs of a file, in YAML or JSON: their form, and their rules against their own examples.
 *
 * @param name the name of the file in messages
 */
export async function checkPackText(text: string, name: string): Promise<CheckedPacks> {
  try {
    const opened = await openPacks(text, name)
    const faults = opened.flatMap(({pack, faultAt}) =>
      checkPack(pack).map(({path, message}) => faultAt(path, message.replace(/\.$/u, '')))
    )
    const packs = opened.map(({pack}) => pack)
    const twice = packs.find(({name: own}, at) => packs.findIndex((other) => other.name === own) < at)
    if (twice) faults.push({place: name, message: `two of its packs are called "${twice.name}"`})
    return {faults, packs}
  } catch (error) {
    if (error instanceof PackError) return {faults: error.faults, packs: []}
    throw error
  }
}
