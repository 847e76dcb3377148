/** Inputs → what is learned of them, in two passes. */
import {makeOutletFinder} from '../../learn/heads.ts'
import {type Learned, learnedPacks} from '../../learn/learn.ts'
import {Gathered} from '../../learn/observe.ts'
import {estimatorOf, FirstPass, leastArticles} from '../../learn/passes.ts'
import type {Origin} from '../../learn/write-packs.ts'
import type {Counts} from '../convert-task.ts'
import {version} from '../version.ts'
import {type Walk, walk} from './pass.ts'

export interface Outcome extends Learned {
  origin: Origin
  counts: Counts
  /** Why nothing could be learned, if so. */
  hindrance: string | undefined
}

const hindranceOf = ({articles, looked, copies}: Origin): string | undefined => {
  if (articles === 0) return 'there are no articles'
  if (looked >= leastArticles) return undefined
  return copies > 0
    ? `the ${articles} articles are ${looked === 1 ? 'one and the same' : `${looked} different ones`}, again and again: there is nothing that different ones have in common`
    : `${articles} ${articles === 1 ? 'article is' : 'articles are'} too few: a rule is learned from what stands in ${leastArticles} different articles or more`
}

/** Learn from inputs. `file` is the name of what is written; `tells`: what can't be read is said, for nobody else does. */
export async function learnInputs(given: Walk, file: string, tells = true): Promise<Outcome> {
  const {convert} = given.settings
  const first = new FirstPass()
  const counts = await walk<'count'>({kind: 'count', memory: first.memory}, given, (found) => first.add(found), tells)
  const {articles, census, survey} = first.finish(makeOutletFinder(convert))
  const gathered = new Gathered(estimatorOf(survey))
  await walk<'observe'>({kind: 'observe', survey}, given, (found) => gathered.add(found), false)
  const origin = {
    tool: `newsparse ${version}`,
    articles,
    // What holds of a sample holds of all.
    copies: census.copies * 2 ** census.level,
    near: census.near * 2 ** census.level,
    looked: census.distinct,
    sampled: census.level > 0
  }
  const learned = await learnedPacks(gathered.finish(), origin, file, convert.disable)
  return {...learned, origin, counts, hindrance: hindranceOf(origin)}
}
