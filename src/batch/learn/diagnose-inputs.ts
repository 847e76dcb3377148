/** Inputs → what their articles show, in two passes: the first compares them, the second reads them. */

import {ArticleRegistry} from '../../learn/article-registry.ts'
import {addDiagnosis, type Diagnosis, newDiagnosis} from '../../learn/diagnosis.ts'
import {scoutMemory, survey} from '../../learn/passes.ts'
import type {Counts} from '../convert-task.ts'
import {type Walk, walk} from './pass.ts'

export interface Examined {
  diagnosis: Diagnosis
  counts: Counts
  /** Of how many articles one was compared with the others. */
  sampledOf: number
}

export async function diagnoseInputs(given: Walk): Promise<Examined> {
  const memory = scoutMemory()
  const registry = new ArticleRegistry()
  const counts = await walk<'scout'>({kind: 'scout', memory}, given, (found) => {
    for (const one of found) registry.add(one)
  })
  const census = registry.finish()
  const diagnosis = newDiagnosis()
  await walk<'diagnosis'>(
    {kind: 'diagnosis', survey: survey(memory, census)},
    given,
    (found) => addDiagnosis(diagnosis, found),
    false
  )
  return {diagnosis, counts, sampledOf: 2 ** census.level}
}
