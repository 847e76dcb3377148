/** `newsparse schema`: the JSON Schema of a record. */
import {writeTo} from '../../archive/standard-streams.ts'
import {loadRecordSchema} from '../../index.ts'
import {exitCodes, UsageError} from '../errors.ts'

export async function schema(names: readonly string[]): Promise<number> {
  if (names.length > 0) throw new UsageError(`"newsparse schema" takes no names, but got "${names[0]}"`)
  await writeTo('stdout', `${JSON.stringify(await loadRecordSchema(), null, 2)}\n`)
  return exitCodes.done
}
