/** A headline that was given beside the copy, such as the title column of an archive. */
import type {Article, Headline} from '../article/types.ts'

/**
 * A copy of the article with the given headline first. The headline has no position, because it is not in the source. An article that has a headline keeps its
 * own.
 */
export function withHeadline(article: Article, title: string | undefined): Article {
  const value = title?.replaceAll(/\s+/gu, ' ').trim()
  if (!value || article.children.some((node) => node.type === 'headline')) return article
  const headline: Headline = {type: 'headline', children: [{type: 'text', value}]}
  return {...article, children: [headline, ...article.children]}
}
