/** The dateline as Markdown and HTML show it in front of the lead: "Washington D.C (Liputan6.com)". */
import type {Article, Dateline} from '../article/types.ts'

/** Places, then the house in brackets; the house alone when no place is named. The date stands after the places, as printed nowhere but there. */
export function datelineText({places, outlet, date}: Dateline): string {
  const where = [places.join(', '), date ?? ''].filter(Boolean).join(', ')
  if (!where) return outlet ?? ''
  return outlet ? `${where} (${outlet})` : where
}

/** The dateline that stands on lines of its own: writers put it in front of the lead. */
export function ownDateline(article: Article): Dateline | undefined {
  return article.children.find((node) => node.type === 'dateline')
}
