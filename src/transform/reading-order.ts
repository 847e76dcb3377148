/** Wire messages may have their fields in any order: in ninjs the headline may follow the body. */
import type {Article, Flow} from '../article/types.ts'

const order: Readonly<Partial<Record<Flow['type'], number>>> = {headline: 0, deck: 1, byline: 2, dateline: 3}

const isStory = ({type}: Flow) => type !== 'note' && order[type] === undefined

/** A copy of a wire message's article with its head before its story. Other articles are returned as they are. */
export function inReadingOrder(article: Article): Article {
  if (!article.metadata.wire) return article
  const {children} = article
  const first = children.findIndex(isStory)
  const late =
    first === -1 ? [] : children.slice(first).filter(({type}) => order[type] !== undefined && type !== 'dateline')
  if (late.length === 0) return article
  const rank = ({type}: Flow) => order[type] ?? 4
  const head = [...children.slice(0, first).filter((node) => order[node.type] !== undefined), ...late].sort(
    (one, other) => rank(one) - rank(other)
  )
  return {...article, children: [...head, ...children.filter((node) => !head.includes(node))]}
}
