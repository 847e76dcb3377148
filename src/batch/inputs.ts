/** The documents that the given names stand for. */
import {findInputs, type Input, InputError, passedOver} from '../archive/find-inputs.ts'
import type {Settings} from './settings.ts'
import {checkRows, holdsMany, lookInside} from './tasks.ts'

/** The inputs of a job. */
export interface Inputs {
  /** As the user named them. */
  names: readonly string[]
  inputs: readonly Input[]
  /** There are several files, a folder, or JSON Lines: there may be more than one document. */
  many: boolean
  /** Inputs that were not found. */
  missed: readonly InputError[]
  /** Notes about the inputs. */
  notes: readonly {name: string; text: string}[]
}

/** In up to this many inputs, named keys are checked before anything is written; in more inputs, when each is read. */
const fewInputs = 64

/** Remove inputs that do not have the keys that the user named. */
async function refuseWrongKeys(inputs: Input[], missed: InputError[], settings: Settings): Promise<void> {
  const {textKey, idKey, titleKey, dateKey, outletKey} = settings.options
  if ((textKey ?? idKey ?? titleKey ?? dateKey ?? outletKey) === undefined || inputs.length > fewInputs) return
  for (const input of [...inputs])
    try {
      await checkRows(input, settings)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      missed.push(error)
      inputs.splice(inputs.indexOf(input), 1)
    }
}

/** The documents that the names stand for. */
export async function collect(names: readonly string[], settings: Settings): Promise<Inputs> {
  const inputs: Input[] = []
  const missed: InputError[] = []
  const notes: Inputs['notes'][number][] = []
  let many = names.length > 1
  for (const name of names) {
    try {
      const found = await findInputs(name, settings.options)
      for (const input of found.inputs) inputs.push(input)
      for (const fault of found.faults) missed.push(fault)
      if (found.passed && found.passed.size > 0) notes.push({name, text: passedOver(found.passed)})
      many ||= found.folder
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      missed.push(error)
    }
  }
  await lookInside(inputs, settings)
  await refuseWrongKeys(inputs, missed, settings)
  return {names, inputs, many: many || inputs.some((input) => holdsMany(input, settings)), missed, notes}
}
