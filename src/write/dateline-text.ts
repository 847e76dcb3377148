/** The dateline as Markdown and HTML print it before the lead: "Washington D.C (Liputan6.com)". */
import type {Article, Dateline} from '../article/types.ts'

const isoDate = /^(\d{4}|-)-(\d\d)-(\d\d)$/u
const formats = new Map<string, Intl.DateTimeFormat>()

function dateFormat(language: string, hasYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasYear}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(hasYear ? {year: 'numeric'} : {})
    })
    formats.set(key, format)
  }
  return format
}

/** A date in the story's language, with the day first: "5 Maret 2022", "5 March". */
function dateInWords(date: string, language: string | null): string {
  const [, year = '', month = '', day = ''] = isoDate.exec(date) ?? []
  if (day === '' || !language) return date
  const hasYear = year !== '-'
  const when = new Date(Date.UTC(hasYear ? Number(year) : 2000, Number(month) - 1, Number(day)))
  try {
    return dateFormat(language === 'en' ? 'en-GB' : language, hasYear).format(when)
  } catch {
    // The user may have given a language that is not a BCP 47 code.
    return date
  }
}

/** A time as copy prints it: "5 Maret 2022, 08:30", in the zone that it is given in. Only the date if it has no time of day. */
export function timeInWords(time: string, language: string | null): string {
  const [date = '', clock] = time.split('T')
  const words = dateInWords(date, language)
  return clock ? `${words}, ${clock.slice(0, 5)}` : words
}

/** Places and date, then the outlet in brackets; only the outlet if neither is known. */
export function datelineText({places, outlet, date}: Dateline, language: string | null = null): string {
  const where = [places.join(', '), date ? dateInWords(date, language) : ''].filter(Boolean).join(', ')
  if (!where) return outlet ?? ''
  return outlet ? `${where} (${outlet})` : where
}

/** The dateline on lines of its own: writers put it before the lead. */
export function ownDateline(article: Article): Dateline | undefined {
  return article.children.find((node) => node.type === 'dateline')
}
