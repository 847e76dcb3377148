/** `newsparse restore`: records that were made with --lossless → their sources, byte for byte. */
import {restoreRecords} from '../../batch/restore-records.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {namesOrStdin} from '../input-names.ts'

export const restore: Execute = async (names, options, messages) =>
  (await restoreRecords(namesOrStdin(names), options, messages)) > 0 ? exitCodes.failed : exitCodes.done
