/** Inputs → what their articles show, in two passes: the first one compares them, the second one reads them. */
import {addDiagnosis, type Diagnosis, newDiagnosis} from '../../learn/diagnosis.ts'
import {makeOutletFinder} from '../../learn/heads.ts'
import {FirstPass} from '../../learn/passes.ts'
import type {Counts} from '../convert-task.ts'
import {type Walk, walk} from './pass.ts'

export interface Examined {
  diagnosis: Diagnosis
  counts: Counts
  /** One of this many articles was compared with the others. */
  sampledOf: number
}

export async function diagnoseInputs(given: Walk): Promise<Examined> {
  const first = new FirstPass()
  const counts = await walk<'count'>({kind: 'count', memory: first.memory}, given, (found) => first.add(found))
  const {census, survey} = first.finish(makeOutletFinder(given.settings.convert))
  const diagnosis = newDiagnosis()
  await walk<'diagnosis'>({kind: 'diagnosis', survey}, given, (found) => addDiagnosis(diagnosis, found), false)
  return {diagnosis, counts, sampledOf: 2 ** census.level}
}
