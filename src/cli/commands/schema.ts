/** `newsparse schema`: the JSON Schema of a record, or code that loads records with types into other programs. */
import {writeTo} from '../../archive/standard-streams.ts'
import {unknown} from '../../batch/settings.ts'
import {declarationFor, declarationNames, loadRecordSchema} from '../../index.ts'
import {exitCodes, refuseNames} from '../errors.ts'
import type {CliOptions} from '../options.ts'

async function textFor({for: wanted = 'jsonschema', positions = false}: CliOptions): Promise<string> {
  const name = declarationNames.find((one) => one === wanted.toLowerCase())
  if (!name) throw unknown('program', wanted, declarationNames)
  if (name !== 'jsonschema') return declarationFor(name, positions)
  return `${JSON.stringify(await loadRecordSchema(), null, 2)}\n`
}

export async function schema(names: readonly string[], options: CliOptions): Promise<number> {
  refuseNames('schema', names)
  await writeTo('stdout', await textFor(options))
  return exitCodes.done
}
