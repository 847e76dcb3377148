/** Parts of patterns that the packs of Spanish, Portuguese, French and Italian share: places, agencies, separators after a dateline. */
import {capitalWord, pattern} from '../fragments.ts'

const linkWord = String.raw`(?:de la|de las|de los|de|del|della|delle|dei|di|do|da|dos|das|du|des|la|las|los|le|les|el|en|sur|nel)`

/** One place: "Ciudad de México", "Foz do Iguaçu", "Reggio di Calabria", "Aix-en-Provence". */
const town = String.raw`${capitalWord}(?: (?:${linkWord} )?${capitalWord}){0,4}`

/** One or more places: "MADRID/SEVILLA", "MONTERREY, NL.", "RECIFE, PE". */
export const towns = String.raw`${town}(?:(?: ?/ ?|, ?| [yeE&] )${town}){0,2}`

/** A place in capitals, at least four letters, which may have its region or country. */
const capsTown = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{3,}(?: [\p{Lu}\p{M}.'’-]{2,}){0,3}`
export const capsTowns = String.raw`${capsTown}(?:(?: ?/ ?|, ?)${capsTown}|, \p{Lu}[\p{L}.]{1,14}| [EY&] ${capsTown}){0,2}`

/** A place with capitals and lower case; the parser checks whether it is one. */
export const plainTown = String.raw`\p{Lu}\p{Ll}[\p{L}'’.-]*(?: (?:${linkWord} )?\p{Lu}[\p{L}'’-]*){0,3}(?:, \p{Lu}[\p{L}'’. -]{1,24}?)?`

/** An agency in brackets. */
export const agency = String.raw`\p{L}[\p{L}\p{M}\d .,'’&/+-]{1,40}?`

/** The separator between a dateline with an agency and the lead: ".-", " - ", " --", ".—"; also at the end of a line. */
export const agencyDash = String.raw`\s?[.:]?\s?(?:-{1,3}|[–—―‒−_=])\s*`

/** A dash with blanks around it, a long dash, or the bar that some papers print. */
export const openDash = String.raw`(?:\.?\s(?:-{1,2}|[–—|])\s|\s?—\s?)`

/** A story follows: sixty more characters, and its first letters are not all capitals. */
export const storyFollows = String.raw`(?=[«"“'‘¿¡(]?\s?[\p{Lu}\d][^\p{Ll}]{0,40}\p{Ll})(?=.{60})`

/** A day and a month, in either order, which may have a year; a data set may have masked the number. */
export const dateWith = (months: string, link: string): string => {
  const number = String.raw`(?:\d{1,2}(?:º|°|er)?|\*\p{Lu}{3,10}\*)`
  const year = String.raw`(?:,? (?:${link})?(?:19|20)\d\d)`
  return String.raw`(?:${number}[ .]{1,2}(?:${link})?(?:${months})\.?${year}?|(?:${months})\.? ${number}${year}?)`
}

/**
 * There is no speaker: after a comma or a closing quotation mark there is no verb in the past tense, ", dijo el juez", ", a répondu la maire". For patterns in
 * any case that may match words of a speaker, too. Any verb counts, because notices do not have one there.
 */
export const nobodySays = {
  es: String.raw`(?!.*[,”"»] ?,? (?:\p{L}{2,3} )?(?:dijo|dijeron|dic(?:e|en)|pid(?:e|ió)|según|\p{L}{2,}(?:ó|aron|ieron))(?!\p{L}))`,
  fr: String.raw`(?!.*[,”"»] ?,? (?:(?:\p{L}{1,3}['’]|lui |leur |y |en )?(?:a|ont|avait|avaient)(?: \p{L}+)? \p{L}+(?:é|i|u|it|is|ert)|dit|disait|disent|selon|répond|explique|estime|assure|rappelle)(?!\p{L}))`,
  it: String.raw`(?!.*[,”"»] ?,? (?:(?:\p{L}{1,2}['’]|gli |le )?(?:ha|hanno|aveva|avevano)(?: \p{L}+)? \p{L}+(?:to|so)|dice|dicono|disse|secondo|spiega|ricorda)(?!\p{L}))`,
  pt: String.raw`(?!.*[,”"»] ?,? (?:\p{L}{2,3} )?(?:disse|disseram|diz|dizem|segundo|\p{L}{3,}(?:ou|eu|iu|aram|eram|iram))(?!\p{L}))`
}

/** Any case of the first letter, or all capitals: "mar", "Mar", "MAR". */
export const monthForms = (...stems: readonly string[]): string =>
  stems
    .flatMap((stem) => [`[${stem[0]?.toUpperCase()}${stem[0]}]${stem.slice(1)}`, stem.toUpperCase()])
    .join('|')
    .concat(')')
    .replace(/^/u, '(?:')
    .concat(String.raw`\p{L}{0,7}`)

/** The words of a language for the patterns of datelines. */
interface DatelineWords {
  /** Beginnings of its months in lower case, as datelines abbreviate them: "ene", "feb". */
  months: readonly string[]
  /** Text between day and month, with its blank: "de ". */
  link: string
  /** Words before a place in a sentence: "En", "De". */
  openers: string
  /** Labels in capitals before a dash or a full stop that are not places: "VIDEO", "ANÁLISIS". */
  labels: string
}

/**
 * The forms of datelines in papers of these languages that the common pack does not have: an unknown place in capitals, a full stop before the lead, a date
 * alone.
 */
export function datelinePatterns({months, link, openers, labels}: DatelineWords) {
  const date = dateWith(monthForms(...months), link)
  const notSentence = String.raw`(?!(?:${openers}) )`
  const noLabel = String.raw`(?!(?:${labels})(?![\p{L}\p{M}]))`
  return {
    /** A title, and directly after it "(ANSA) - TORINO, 7 NOV - " or "Roma, 9 gen. (Adnkronos) - " */
    titleBefore: pattern`^(?<headline>[^.!?]{15,180}[^.!?\s(,])\s?(?=\(\p{L}[\p{L}\p{M} .&/-]{1,24}\) ?[-–—]{1,2} ?\p{Lu}[\p{Lu}\p{M}'’ ]{2,30}, ${date} ?[-–—]|\p{Lu}[\p{L}\p{M}'’]{2,20}(?: \p{Lu}[\p{L}\p{M}'’]{2,20}){0,2}, ${date},? \(\p{L}[\p{L}\p{M} .&/-]{1,24}\)\s?\.?\s?[-–—])`,
    /** "Santiago, *NUMBER* mar (EFE).- ": a data set has masked the day. */
    masked: pattern`^(?<places>${towns}),? \*\p{Lu}{3,10}\* (?:${monthForms(...months)})\.? \((?<outlet>${agency})\)(?<separator>${agencyDash})`,
    /** "12 mar (Reuters) - " */
    dateAgency: pattern`^(?<date>${date}) \((?<outlet>${agency})\)(?<separator>${agencyDash})`,
    /** "Sevilla, 3 de febrero.- ", "MADRID 3 Feb. - " */
    placeDate: pattern`^${notSentence}(?<places>${towns})\s?,? (?<date>${date})(?<separator>\.?\s?(?:-{1,3}|[–—|])\s*|\.\s+(?!\d{4} ?\())(?=[«"“'‘¿¡]?\s?[\p{Lu}\d])`,
    /** "VILLA MUESTRA.- ", "TEGUCIGALPA, HONDURAS.- " */
    placeStopDash: pattern`^${noLabel}(?<places>${capsTowns})(?<separator>\.\s?[-–—]{1,2}\s?)(?=[«"“'‘¿¡]?\s?[\p{Lu}\d])`,
    /** "NOVA PÁDUA - ", "SHERBROOKE | " */
    place: pattern`^${noLabel}${notSentence}(?<places>${capsTowns})(?<separator>${openDash})${storyFollows}`,
    /** "RIMINI. Due …", "Ciudad de México. Las …" */
    placeStop: pattern`^${noLabel}(?<places>${capsTowns}|${plainTown})(?<separator>\.\s)${storyFollows}`,
    /** The same in capitals, which may follow a summary. */
    capsStop: pattern`^${noLabel}(?<places>${capsTowns})(?<separator>\.\s)${storyFollows}`,
    /** "NEW YORK: Les …" */
    placeColon: pattern`^${noLabel}(?<places>${capsTowns})(?<separator>\s?:\s)${storyFollows}`
  } as const
}

/** A person's name: "Ana María de la Muestra", "J. O'Prova", "JEAN-PAUL ESSAI". */
export const person = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:(?:de la|de las|de los|de|del|della|di|da|do|dos|das|du|des|van|von|le|la|los|lo|el|al) )?\p{Lu}[\p{L}\p{M}.'’-]*){1,5}`

/** Several persons: "Ana Muestra, Luis Prova y J. Essai". */
export const persons = String.raw`${person}(?:(?:, | y | e | et | & | ?/ ?|, avec | con )${person}){0,4}`

/** A date with day, month and year, in digits or words: "05/04/2013", "24.ago.2021", "3 de marzo de 2020", "1er mars 2021". */
export const stampDay = String.raw`(?:\d{1,2}(?:º|°|er)?[ ./-]{1,2}(?:de )?(?:\p{L}{3,10}\.?|\d{1,2})[ ./,-]{1,2}(?:de |del )?\d{2,4}|\d{4}-\d\d-\d\d|\p{L}{3,10}\.? \d{1,2},? \d{4})`

/** A time of day: "17:08", "15h46", "09.05", "7:30 p. m.", "02h00", "10:10:12". */
export const stampHour = String.raw`\d{1,2}(?: ?[:.hH] ?\d{2}){1,2}(?:\s?(?:[hH]s?|hrs|horas|[aApP]\.? ?[mM]\.?|min|GMT|UTC|CEST|CET|EDT|EST|BRT))?\.?`

/** Agencies as they sign: at the end of a story, under a picture, in place of a byline. */
export const agencySign = String.raw`(?:EFE|EFECOM|Efe|EUROPA PRESS|Europa Press|EP|AFP|AP|Reuters|REUTERS|DPA|dpa|ANSA|Ansa|Xinhua|XINHUA|Notimex|NOTIMEX|NTX|T[ée]lam|TÉLAM|TELAM|ANDINA|Andina|Colprensa|Sputnik|Bloomberg|LUSA|Lusa|Folhapress|FOLHAPRESS|Agência Brasil|Agência Estado|Estadão Conteúdo|BELGA|Belga|ATS|ats|Keystone-ATS|La Presse Canadienne|Agence France-Presse|ADNKRONOS|Adnkronos|AGI|Askanews|askanews|ITALPRESS|Italpress|LaPresse|DIRE|Servimedia|SERVIMEDIA|PL|ACN|AVN|ABI|APS|TAP|MAP)`

/** Picture archives, besides agencies. */
export const pictureAgency = String.raw`(?:${agencySign}|Getty(?: Images)?|GETTY(?: IMAGES)?|iStock|Shutterstock|SHUTTERSTOCK|Pixabay|PIXABAY|Unsplash|Pexels|Freepik|AdobeStock|Adobe Stock|Alamy|IPA|Imagoeconomica|IMAGOECONOMICA|Fotogramma|Keystone|KEYSTONE|Sipa|SIPA|Abaca|ABACA|Hans Lucas|MAXPPP|Maxppp|Zuma|Anadolu|NurPhoto|NURPHOTO|Cuartoscuro|CUARTOSCURO|Agencia Uno|Futura Press|FolhaPress|Bloomberg|Facebook|Instagram|Twitter|X|YouTube|DR|D\. ?R\.)`
