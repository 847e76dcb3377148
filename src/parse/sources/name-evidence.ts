/** What the form of a name shows: a medium, an organisation, or just a name. */
import {isListed, type Listed} from '../../rules/gazetteer.ts'
import type {Evidence} from '../../rules/types.ts'
import {unicode, unicodeAnyCase} from '../../source/unicode-pattern.ts'
import {isCaps} from '../shape.ts'
import type {CitingWords} from './citing-words.ts'

export const account = unicode`@[\p{L}\d_.]*[\p{L}\d_]`
const topLevel =
  '(?:com|co|id|net|org|news|go|tv|my|info|io|me|us|uk|de|fr|it|es|pt|br|nl|be|at|ch|ca|au|nz|ph|sg|in|gov|edu|int|eu|mil|ac|sch|web|xyz|online|site|live|app|mx|ar|cl|pe|ru|se|no|dk|pl|tr|vn|th|hk|cn|jp|kr|za|ng|ke)'
export const address = unicodeAnyCase`(?:https?://)?(?:[\p{L}\d][\p{L}\d-]*\.){1,4}${topLevel}(?![\p{L}\d-])(?:/[^\s,;)”"]*[\p{L}\d/])?`

/** The degrees of evidence, from least to most. */
const ranks: readonly Evidence[] = ['any', 'name', 'single', 'publisher', 'likely', 'medium']

/** Whether a name shows as much as a frame requires. */
export const suffices = (shown: Evidence, asked: Evidence): boolean => ranks.indexOf(shown) >= ranks.indexOf(asked)

/** "InfoNation" */
const camel = unicode`^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*$`

/** Radio and television stations in America have names of letters: "KXYZ-TV". */
const callSign = /^[KWC][A-Z]{2,3}-(?:TV|FM|AM|DT)$/

/** Whether a name has the form of a medium's name: "The Sample Times", "Sample News Agency", "Radar Contoh", "Contohnews". */
export function hasMediumForm(name: string, words: CitingWords): boolean {
  const parts = name
    .replace(/ \([^)]*\)$/, '')
    .toLowerCase()
    .split(' ')
  const last = parts.at(-1) as string
  if (callSign.test(name)) return true
  if (parts.length > 1) {
    if (words.mediumWords.has(last) || words.mediumOpenings.has(parts[0] as string)) return true
    // "La Voce del Sample": an article is a part of the name.
    if (parts.length > 2 && (parts[0] as string).length <= 3 && words.mediumOpenings.has(parts[1] as string))
      return true
    if (parts.length > 2 && words.mediumWords.has(parts.slice(-2).join(' '))) return true
    if (parts.length > 2 && parts.some((part, at) => words.mediumWords.has(`${part} ${parts[at + 1]}`))) return true
  }
  return words.mediumEndings.some((ending) => last.endsWith(ending) && last.length > ending.length + 1)
}

const hyphenated = unicode`^\p{Lu}\p{L}+-(?:\p{Lu}\p{L}+)$`

/** "Star-Ledger": both parts have a capital, and one is a word in names of media. */
function hasHyphenForm(name: string, words: CitingWords): boolean {
  const last = name.split(' ').at(-1) as string
  return hyphenated.test(last) && last.split('-').some((part) => words.mediumWords.has(part.toLowerCase()))
}

const smallStart = unicode` \p{Ll}`

/** Evidence is an abbreviation in capitals, or a word in names of organisations: "Sample Bank", "Labour ministry". */
function isOrganisation(name: string, words: CitingWords): boolean {
  if (/ ?\([^)]*\)$/.test(name) || (name.length > 2 && isCaps(name)) || camel.test(name)) return true
  const isWord = (word: string) => words.organisations.has(word.toLowerCase().replace(/\.$/, ''))
  // "Jane Roe of Sample Airways" is a person: the evidence must precede the first word in lower case, or be the last word.
  const head = name.slice(0, smallStart.exec(name)?.index ?? name.length)
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return head.split(/[ -]/).some(isWord) || (last === last.toLowerCase() && isWord(last))
}

/** "la Cnn": an abbreviation in a language that writes it like a word. */
const softCaps = /^\p{Lu}\p{Ll}{1,3}$/u

/** "dpa" of "Deutsche Presse-Agentur (dpa)" */
const shortForm = /\(([^()]+)\)$/

/** "CNN/USA Today": several media for one poll. */
const isJoint = (name: string): boolean =>
  name.includes('/') && name.split('/').some((part) => isListed(part.trim()) === 'sure')

/** The evidence in a name of words; after an article it may belong to another name: "the Post". */
export function shows(name: string, words: CitingWords, article = ''): Evidence {
  const first = name.split(' ')[0] as string
  const listed: Listed | undefined =
    (article ? isListed(`${article} ${name}`) : undefined) ??
    isListed(name) ??
    isListed(name.replace(/ ?\([^)]*\)$/, '')) ??
    isListed(shortForm.exec(name)?.[1] ?? '') ??
    (article && softCaps.test(name) ? isListed(name.toUpperCase()) : undefined) ??
    (first.length > 2 && first !== name && isCaps(first) ? isListed(first) : undefined) ??
    (first.length === 2 && first !== name && isListed(first) === 'sure' ? 'sure' : undefined)
  if (listed === 'sure' || hasMediumForm(name, words) || hasHyphenForm(name, words) || isJoint(name)) return 'medium'
  if (listed === 'unsure') return 'likely'
  if (isOrganisation(name, words)) return 'publisher'
  return name.includes(' ') ? 'name' : 'single'
}

const hasLetter = unicode`\p{L}`

/** What can't be a source: a number, an office without a name, a country alone, a test, a law. */
export function isNoMedium(name: string, words: CitingWords, article = ''): boolean {
  const lowered = name.toLowerCase()
  if (article && isListed(`${article} ${name}`) === 'sure') return false
  if (!hasLetter.test(name) || (words.organisations.has(lowered) && !isCaps(name))) return true
  const first = lowered.split(' ')[0] as string
  return words.nations.has(lowered) || words.noMedia.has(first) || words.noMedia.has(lowered)
}

/** The evidence of a name by itself. */
export const shownBy = (name: string, words: CitingWords): Evidence =>
  isNoMedium(name, words)
    ? 'any'
    : /^@/.test(name) || address.matchAt(name, 0)?.[0] === name
      ? 'medium'
      : shows(name, words)

/**
 * What a medium goes by when it is named again: "the Chronicle" for "San Francisco Chronicle", "the Corriere", "SNA" for "Sample News
 * Agency (SNA)".
 */
export function shortForms(name: string, words: CitingWords): readonly string[] {
  if (!suffices(shows(name, words), 'likely')) return []
  const short = shortForm.exec(name)?.[1]
  if (short) return [short]
  const parts = name.split(' ')
  if (parts.length === 1) return []
  const [first, last] = [parts[0] as string, parts.at(-1) as string]
  const fits = (word: string, known: ReadonlySet<string>) => known.has(word.toLowerCase()) && !words.capitals.has(word)
  if (/^\p{Lu}/u.test(last) && fits(last, words.mediumWords)) return [last]
  return fits(first, words.mediumOpenings) ? [first] : []
}
