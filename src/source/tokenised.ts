/**
 * Copy that was cut into words for a program, as data sets have it: "TEMPO . CO , Jakarta - Harga naik , katanya ." The blank before
 * a full stop or comma with a blank behind it is none of the writer's.
 */

/** Such a sign, but for one of several dots: ". . .". */
const looseStop = /[^\s.,] [.,](?:\s|$)(?! ?\.)/
const looseStops = new RegExp(looseStop.source, 'g')
/** The dot of a domain: "TEMPO . CO". */
const looseDomain = /\. (?=(?:co|com|id|net|org|go|ac|or|my|tv|news|info)(?![\p{L}\d]))/iuy

const leastStops = 2

/** Whether such signs stand in a text. Blanks are many: a blank is looked for before the signs, not a sign behind the blanks. */
export const holdsLooseStop = (text: string): boolean =>
  (['.', ','] as const).some((sign) => {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
      if (text.charCodeAt(at - 1) === 0x20 && looseStop.test(text.slice(Math.max(0, at - 2), at + 5))) return true
    return false
  })

/** Whether nearly all full stops and commas of a text stand so. */
export function isTokenised(text: string): boolean {
  if (!holdsLooseStop(text)) return false
  const loose = text.match(looseStops)?.length ?? 0
  return loose >= leastStops && loose * 2 > (text.match(/[.,](?=\s|$)/g)?.length ?? 0)
}

/** Whether the dot at an index is followed by a blank and the rest of a domain. */
export function isLooseDomain(text: string, at: number): boolean {
  looseDomain.lastIndex = at
  return looseDomain.test(text)
}
