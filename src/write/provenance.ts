/** What the output depends on, as hashes: the same provenance and the same document give the same bytes. */
import {createHash} from 'node:crypto'
import manifest from '../../package.json' with {type: 'json'}
import {canonical} from '../rules/canonical.ts'
import {packs as shipped} from '../rules/packs/index.ts'
import type {Pack} from '../rules/types.ts'
import type {Provenance} from './record-types.ts'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

/**
 * Make a function that returns the provenance of a record.
 *
 * @param options
 *   All options of the conversion; options without a value may be left out.
 * @returns
 *   A function of the input: its bytes, or the text inside a JSON line.
 */
export function makeProvenance({
  packs: own = [],
  ...options
}: {
  packs?: readonly Pack[] | undefined
  provenance?: boolean | Readonly<Record<string, string | undefined>> | undefined
}): (input: string | Uint8Array) => Provenance {
  const tool = `newsparse ${manifest.version}`
  const settings = sha256(canonical([options, own, shipped]))
  const learned = typeof options.provenance === 'object' ? options.provenance['learned'] : undefined
  return (input) => ({tool, settings, input: sha256(input), ...(learned === undefined ? {} : {learned})})
}
