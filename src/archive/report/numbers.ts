/** Numbers in a form for people. */

const whole = new Intl.NumberFormat('en', {maximumFractionDigits: 0})
const tenth = new Intl.NumberFormat('en', {maximumFractionDigits: 1, minimumFractionDigits: 1})

export const number = (value: number): string => whole.format(value)

/** "1 article", "2,000 articles". */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`

/** A share as a percentage. A share above 0 is never shown as 0, and one below 1 never as 100. */
export function percent(part: number, of: number): string {
  if (part === 0 || of === 0) return '0 %'
  if (part === of) return '100 %'
  const value = (100 * part) / of
  if (value < 0.1) return '< 0.1 %'
  return `${tenth.format(Math.min(99.9, value))} %`
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB']

export function bytes(value: number): string {
  const power = value < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(value) / 3))
  return `${power === 0 ? number(value) : tenth.format(value / 1000 ** power)} ${units[power]}`
}

/** "0.4 s", "42 s", "3 min 5 s", "2 h 10 min". */
export function duration(seconds: number): string {
  if (seconds < 10) return `${tenth.format(seconds)} s`
  const rounded = Math.round(seconds)
  const [hours, minutes] = [Math.floor(rounded / 3600), Math.floor((rounded % 3600) / 60)]
  if (hours > 0) return `${number(hours)} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${rounded % 60} s` : `${rounded} s`
}

export const rate = (value: number): string => (value < 100 ? tenth.format(value) : number(value))

const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC'})

export const moment = (iso: string): string => `${day.format(new Date(iso))} UTC`

const languages = new Intl.DisplayNames('en', {type: 'language', fallback: 'code'})

/** "Indonesian"; the code itself if it is not the code of a language or has no name. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
