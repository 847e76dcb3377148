/**
 * Copy that was divided into tokens for a program, as in data sets: "TEMPO . CO , Jakarta - Harga naik , katanya ." In such copy, a blank before a full stop or
 * comma that is followed by a blank was not typed by the writer.
 */

/** Such a mark, except one of several dots: ". . .". */
const looseStop = /[^\s.,] [.,](?:\s|$)(?! ?\.)/
const looseStops = new RegExp(looseStop.source, 'g')
/** The dot of a domain: "TEMPO . CO". */
const looseDomain = /\. (?=(?:co|com|id|net|org|go|ac|or|my|tv|news|info)(?![\p{L}\d]))/iuy

const leastStops = 2

/** Whether a text contains such marks. A text has many blanks, so the pattern looks for a mark with a blank before it. */
export const holdsLooseStop = (text: string): boolean =>
  (['.', ','] as const).some((sign) => {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
      if (text.charCodeAt(at - 1) === 0x20 && looseStop.test(text.slice(Math.max(0, at - 2), at + 5))) return true
    return false
  })

/** Whether nearly all full stops and commas of a text are separated in this way. */
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
