/** Copy without its variable parts: numbers, dates, addresses, names. */

import {once} from '../rules/once.ts'
import {packs} from '../rules/packs/index.ts'

/** Placeholders for variable parts: characters that do not occur in copy. */
export const slots = {number: '\ue000', date: '\ue001', address: '\ue002', name: '\ue003'} as const

export const anySlot = /[\ue000-\ue003]/u
const privateUse = /[\ue000-\uf8ff]/gu
const address = /(?:https?:\/\/|www\.)[^\s)\]}>"”]*[^\s)\]}>"”.,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu
const digits = /\d+(?:[.,:/-]\d+)*/gu

/** The names of months and weekdays in all languages with a vocabulary, in lower case. */
const calendar = once(() => {
  const months = new Set<string>()
  const weekdays = new Set<string>()
  for (const {vocabulary} of packs) {
    for (const month of Object.keys(vocabulary?.months ?? {})) if (month.length > 2) months.add(month)
    for (const day of vocabulary?.weekdays ?? []) weekdays.add(day)
  }
  return {months, weekdays}
})

const {number, date} = slots
/** The word before a place in a text, and the separator between; the same after a place. */
const wordBefore = /(\p{L}{3,20})(?:\.|,)? ?$/u
const wordBehind = /^\.? (\p{L}{3,20})(?![\p{L}])\.?(?:,? \ue000)?/u
const numberBehind = /^,? \ue000/u
const reach = 30

/** The month with the number at an index, and the year after them: where that date begins and ends. */
function dateAt(text: string, at: number, months: ReadonlySet<string>): [from: number, to: number] | undefined {
  const behind = wordBehind.exec(text.slice(at + 1, at + 1 + reach))
  if (behind && months.has((behind[1] as string).toLowerCase())) return [at, at + 1 + behind[0].length]
  const before = wordBefore.exec(text.slice(Math.max(0, at - reach), at))
  if (!before || !months.has((before[1] as string).toLowerCase())) return undefined
  const year = numberBehind.exec(text.slice(at + 1, at + 4))
  return [at - before[0].length, at + 1 + (year?.[0].length ?? 0)]
}

/** Each date becomes one part, including the weekday before it. */
function maskDates(text: string): string {
  const {months, weekdays} = calendar()
  let masked = ''
  let done = 0
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, Math.max(done, at + 1))) {
    const [from, to] = dateAt(text, at, months) ?? []
    if (from === undefined || to === undefined || from < done) continue
    const day = wordBefore.exec(text.slice(Math.max(done, from - reach), from))
    const start = day && weekdays.has((day[1] as string).toLowerCase()) ? from - day[0].length : from
    masked += text.slice(done, start) + date
    done = to
  }
  return done === 0 ? text : masked + text.slice(done)
}

/** A line without its numbers, dates and addresses; the rest stays as printed. */
export function mask(text: string): string {
  let masked = text.replace(privateUse, ' ')
  if (masked.includes('@') || masked.includes('://') || masked.includes('www.'))
    masked = masked.replace(address, slots.address)
  const numbered = masked.replace(digits, number)
  return numbered === masked ? masked : maskDates(numbered)
}

/** A name: capitalised words, with the words that join them. Its pattern in a rule is the same. */
const nameWord = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
export const namePattern = `${nameWord}(?: ${nameWord}){0,4}`
const names = new RegExp(`(?<=[^.!?] )${namePattern}`, 'gu')

/** A masked line, also without its names; the first word stays, because every line begins with a capital. */
export const maskNames = (masked: string): string => masked.replace(names, slots.name)
