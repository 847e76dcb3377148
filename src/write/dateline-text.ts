/** The dateline as Markdown and HTML show it in front of the lead: "Washington D.C (Liputan6.com)". */
import type {Article, Dateline} from '../article/types.ts'

const dates = new Map<string, Intl.DateTimeFormat>()

/** A day as the language writes it: "14 Maret 2024", "March 14". */
function readableDate(date: string, language: string): string {
  const [year, month, day] = /^(\d{4})?-?-?(\d\d)-(\d\d)$/u.exec(date)?.slice(1) ?? []
  const key = year ? language : `${language} without year`
  let format = dates.get(key)
  if (!format) {
    const parts: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'long', timeZone: 'UTC', ...(year ? {year: 'numeric'} : {})}
    dates.set(key, (format = new Intl.DateTimeFormat(language, parts)))
  }
  return format.format(Date.UTC(Number(year ?? 2000), Number(month) - 1, Number(day)))
}

/** Places and date, then the house in brackets; the house alone when neither is known. */
export function datelineText({places, outlet, date}: Dateline, language: string | null = null): string {
  const where = [places.join(', '), date ? readableDate(date, language ?? 'en') : ''].filter(Boolean).join(', ')
  if (!where) return outlet ?? ''
  return outlet ? `${where} (${outlet})` : where
}

/** The dateline that stands on lines of its own: writers put it in front of the lead. */
export function ownDateline(article: Article): Dateline | undefined {
  return article.children.find((node) => node.type === 'dateline')
}
