/** `newsparse rules init`: a pack to start from. */
import {basename, extname} from 'node:path'
import {writeTo} from '../../archive/standard-streams.ts'
import {refuseExisting, writeOutput} from '../../archive/write-output.ts'
import {UsageError} from '../../batch/errors.ts'
import {loadPackTemplate} from '../../index.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'

export const initPack: Execute = async (names, {output, force = false}) => {
  const [name, ...others] = names
  if (others.length > 0) throw new UsageError('name one pack: newsparse rules init contoh -o contoh.yaml')
  const file = output === undefined || output === '-' ? undefined : output
  const packTemplate = await loadPackTemplate()
  const text = packTemplate(name ?? (file ? basename(file, extname(file)) : ''))
  if (file === undefined) await writeTo('stdout', text)
  else {
    refuseExisting(file, force)
    writeOutput(file, text)
  }
  return exitCodes.done
}
