/** The entry point of this room: what was found in two passes → the text of the packs. */
import type {Reason} from '../article/types.ts'
import {longestFor} from '../rules/compile.ts'
import {packs as shipped} from '../rules/packs/index.ts'
import {conclude, type ReasonOf} from './conclude.ts'
import type {Groups} from './observe.ts'
import {type LearnedPack, packNames, packOf} from './pack-of.ts'
import {type Origin, packsText, soundPacks} from './write-packs.ts'

/** How the rules that are not switched off label a line, whatever its language. */
function reasonFinder(disable: readonly string[] = []): ReasonOf {
  const off = new Set(disable)
  const rules = shipped
    .flatMap((pack) => pack.rules)
    .filter(({id, label, extent}) => label.startsWith('boilerplate:') && (extent ?? 'line') === 'line' && !off.has(id))
  return (text) => {
    const rule = rules.find((one) => text.length <= longestFor(one) && one.pattern.test(text))
    return rule?.label.slice('boilerplate:'.length) as Reason | undefined
  }
}

export interface Learned {
  /** The file, and what is in it. */
  text: string
  packs: LearnedPack[]
}

/**
 * Write what was learned as packs.
 *
 * @param groups
 *   The result of the second pass.
 * @param origin
 *   What the file says about the archive.
 * @param file
 *   The name of the file that is written; the packs are named like it.
 * @param disable
 *   Ids of rules that were switched off.
 */
export async function learnedPacks(
  groups: Groups,
  origin: Origin,
  file: string,
  disable?: readonly string[]
): Promise<Learned> {
  const findings = conclude(groups, reasonFinder(disable))
  const stem = file.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, '')
  const names = packNames(findings, stem, new Set(shipped.map(({name}) => name)))
  const packs = await soundPacks(findings.map((found, at) => packOf(found, names[at] as string)))
  const filled = packs.filter(({rules, doubts, known}) => rules.length + doubts.length + known.length > 0)
  const written = filled.length > 0 ? filled : packs.slice(0, 1)
  return {text: packsText(written, origin, file), packs: written}
}
