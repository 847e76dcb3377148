/** `newsparse rules check house.yaml`: the checks that the packs of newsparse pass, on a user's own. */
import {writeTo} from '../../archive/standard-streams.ts'
import {loadPackChecker, loadPackReader, type Pack, type PackFault} from '../../index.ts'
import {exitCodes, UsageError} from '../errors.ts'
import type {Execute} from '../execute.ts'
import {visible} from '../messages.ts'
import {readPackFile} from '../settings.ts'
import {counted} from '../words.ts'

/** What came of one file: its faults, or the pack. */
type Checked = {faults: readonly PackFault[]; pack?: undefined} | {faults: readonly []; pack: Pack}

async function check(name: string): Promise<Checked> {
  const {openPack, PackError} = await loadPackReader()
  try {
    const {pack, faultAt} = await openPack(readPackFile(name), name)
    const problems = (await loadPackChecker())(pack)
    return problems.length > 0
      ? {faults: problems.map(({path, message}) => faultAt(path, message.replace(/\.$/u, '')))}
      : {faults: [], pack}
  } catch (error) {
    if (error instanceof PackError) return {faults: error.faults}
    throw error
  }
}

function praise(name: string, {rules}: Pack): string {
  const examples = rules.reduce((sum, {examples: {match, skip}}) => sum + match.length + skip.length, 0)
  return `${visible(name)}: ${counted(rules.length, 'rule')}, ${counted(examples, 'example')}: no fault\n`
}

export const checkRules: Execute = async (names, _options, messages) => {
  if (names.length === 0) throw new UsageError('say which pack: newsparse rules check house.yaml')
  let faulty = false
  for (const name of names) {
    const {faults, pack} = await check(name)
    for (const {place, message} of faults) messages.error(place, message)
    if (pack) await writeTo('stdout', praise(name, pack))
    else faulty = true
  }
  return faulty ? exitCodes.failed : exitCodes.done
}
