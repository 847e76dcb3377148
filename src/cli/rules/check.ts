/** `newsparse rules check outlet.yaml`: the checks that the packs of newsparse pass, on a user's own. */
import {writeTo} from '../../archive/standard-streams.ts'
import {UsageError} from '../../batch/errors.ts'
import {readPackFile} from '../../batch/settings.ts'
import {counted} from '../../batch/words.ts'
import {loadPackChecker, loadPackReader, type Pack, type PackFault, visible} from '../../index.ts'
import {exitCodes} from '../errors.ts'
import type {Execute} from '../execute.ts'

/** What came of one file: its faults, or its packs. */
type Checked = {faults: readonly PackFault[]; packs: readonly Pack[]}

async function check(name: string): Promise<Checked> {
  const {openPacks, PackError} = await loadPackReader()
  try {
    const opened = await openPacks(readPackFile(name), name)
    const checkPack = await loadPackChecker()
    const faults = opened.flatMap(({pack, faultAt}) =>
      checkPack(pack).map(({path, message}) => faultAt(path, message.replace(/\.$/u, '')))
    )
    const packs = opened.map(({pack}) => pack)
    const twice = packs.find(({name: own}, at) => packs.findIndex((other) => other.name === own) < at)
    if (twice) faults.push({place: name, message: `two of its packs are called "${twice.name}"`})
    return {faults, packs}
  } catch (error) {
    if (error instanceof PackError) return {faults: error.faults, packs: []}
    throw error
  }
}

function praise(name: string, packs: readonly Pack[]): string {
  const rules = packs.flatMap((pack) => pack.rules)
  const examples = rules.reduce((sum, {examples: {match, skip}}) => sum + match.length + skip.length, 0)
  const all = packs.length > 1 ? `${counted(packs.length, 'pack')}, ` : ''
  return `${visible(name)}: ${all}${counted(rules.length, 'rule')}, ${counted(examples, 'example')}: no fault\n`
}

export const checkRules: Execute = async (names, _options, messages) => {
  if (names.length === 0) throw new UsageError('say which pack: newsparse rules check outlet.yaml')
  let faulty = false
  for (const name of names) {
    const {faults, packs} = await check(name)
    for (const {place, message} of faults) messages.error(place, message)
    if (faults.length === 0) await writeTo('stdout', praise(name, packs))
    else faulty = true
  }
  return faulty ? exitCodes.failed : exitCodes.done
}
