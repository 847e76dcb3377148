/** Inputs → what is learned from them, in two passes. */
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
  /** Why nothing could be learned; undefined if something was. */
  hindrance: string | undefined
}

const hindranceOf = ({articles, looked, copies}: Origin): string | undefined => {
  if (articles === 0) return 'there are no articles'
  if (looked >= leastArticles) return undefined
  return copies > 0
    ? `${looked === 1 ? 'they are all the same article' : `only ${looked} of them are different`}; at least ${leastArticles} different articles are needed`
    : `at least ${leastArticles} different articles are needed`
}

/** Learn from inputs. `file` is the name of the file to write; `tells`: report inputs that can't be read, if no other pass does. */
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
    // Counts of a sample are scaled up to all articles.
    copies: census.copies * 2 ** census.level,
    near: census.near * 2 ** census.level,
    looked: census.distinct,
    sampled: census.level > 0
  }
  const learned = await learnedPacks(gathered.finish(), origin, file, convert.disable)
  return {...learned, origin, counts, hindrance: hindranceOf(origin)}
}
