/** `newsparse schema`: the JSON Schema of a record. */
import {writeTo} from '../../archive/standard-streams.ts'
import {loadRecordSchema} from '../../index.ts'
import {exitCodes, refuseNames} from '../errors.ts'

export async function schema(names: readonly string[]): Promise<number> {
  refuseNames('schema', names)
  await writeTo('stdout', `${JSON.stringify(await loadRecordSchema(), null, 2)}\n`)
  return exitCodes.done
}
