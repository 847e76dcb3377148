/** Finds the name after a frame: "told | the left-wing daily Sample". */
import {isListed} from '../../rules/gazetteer.ts'
import {articlesInNames} from '../../rules/packs/media-words.ts'
import type {Evidence} from '../../rules/types.ts'
import {unicode} from '../../source/unicode-pattern.ts'
import {type CitingWords, isKindPhrase, phrasesAt} from './citing-words.ts'
import {account, address, isNoMedium, shows, suffices} from './name-evidence.ts'
import {
  type IsDate,
  isSmall,
  matchAt,
  mayBeDate,
  type NameFound,
  quotes,
  readQuoted,
  readSmall,
  readWords,
  skipBlanks,
  smallWord,
  stops,
  type WordsRead,
  withoutGlued,
  withoutRest
} from './name-words.ts'

/** An account without the sign "@": "contoh.saja". */
const bareHandle = unicode`[a-z\d]+(?:[._][a-z\d]+)+`
/** The abbreviation of a name, in brackets after it: "Bursa Efek Indonesia (BEI)". */
const abbreviation = unicode` ?\( ?(?:\p{Lu}[\p{L}\d/-]{1,13}|\p{Ll}{2,5}) ?\)`
/** The words between a frame and the name. */
interface Between {
  at: number
  /** Whether one of them is a kind. */
  kind: boolean
  /** The last article, as printed. */
  article: string
  indefinite: boolean
  /** Whether the name is the owner of what the kind names: "el noticiero de Canal 13". */
  owned: boolean
  /** A social network, as printed, and where it ends: it is the source if no account follows. */
  network?: NetworkFound
}

interface NetworkFound {
  name: string
  start: number
  end: number
}

/** The name of a medium between commas, after its kind: "media Israel, Haaretz, melaporkan". */
const apposition = unicode`, (?=\p{Lu})`

/** A comma before an account or an address, after its kind: "situs resminya, www.contoh.go.id". */
const commaBeforeAddress = unicode` ?, ?(?=@|www\.|https?:)`

/** The attached article at an index: "l'" of "l'AFP"; with a capital it is part of the name: "L'Exemple". */
const gluedArticle = (text: string, at: number, {gluedArticles}: CitingWords) =>
  gluedArticles.find((one) => text.slice(at, at + one.length).replace('’', "'") === one)

const never = () => false

const startsName = unicode`^[ \u00a0]?(?:["“„«»‹‘'@(]|\p{Lu}|\d)`

/** Whether a nation stands before a name, "media Italia Gazzetta Contoh", and not in it: "China Daily". */
function isNationBefore(
  text: string,
  at: number,
  phrase: string,
  {kind, article}: Between,
  words: CitingWords
): boolean {
  const end = at + phrase.length
  if (!words.nations.has(phrase)) return false
  if (kind && apposition.matchAt(text, end)) return true
  if (!startsName.test(text.slice(end, end + 3)))
    return (
      !isListed(`${article} ${phrase}`) && phrasesAt(text, skipBlanks(text, end)).some((next) => words.kinds.has(next))
    )
  const whole = readWords(text, at, words, never)
  const part = readWords(text, skipBlanks(text, end), words, never)
  if (!whole || !part || isListed(whole.name)) return false
  return kind || isListed(part.name) === 'sure'
}

/** The text up to the next blank. */
function wordAt(text: string, at: number): string {
  const end = text.indexOf(' ', at)
  return text.slice(at, end < 0 ? text.length : end)
}

/** A run of lower-case letters, or of all letters: "jurnal" of "jurnalNature". */
const letters = /^(?:\p{Ll}+|[\p{L}\d]+)/u

/** Whether the letters of a word allow that it is not part of the name. */
function mayStandBetween(word: string, {kind}: Between, words: CitingWords): boolean {
  const plain = letters.exec(word)?.[0]
  if (plain === undefined) return false
  if ((words.anyAttribute || (kind && words.anyBehindKind)) && isSmall(word, 0)) return true
  const lowered = plain.toLowerCase()
  if (words.betweenStarts.has(lowered) || /['’-]/.test(word) || isKindPhrase(lowered, words)) return true
  if (kind && words.owners.has(lowered)) return true
  return words.glued.some((one) => lowered.endsWith(one) && words.networks.has(lowered.slice(0, -one.length)))
}

/** The article in the preposition that ends the frame: "le" of "au". */
function fusedArticle(text: string, from: number, {fusedArticles}: CitingWords): string {
  if (fusedArticles.size === 0) return ''
  const end = text[from - 1] === ' ' ? from - 1 : from
  return fusedArticles.get(text.slice(text.lastIndexOf(' ', end - 1) + 1, end).toLowerCase()) ?? ''
}

/** Skip the words between a frame and its name. */
function skipBetween(text: string, from: number, words: CitingWords): Between {
  const between: Between = {
    at: from,
    kind: false,
    article: fusedArticle(text, from, words),
    indefinite: false,
    owned: false
  }
  for (let steps = 0; steps < 10; steps++) {
    const at = skipBlanks(text, between.at)
    const before = between.kind || between.network ? matchAt(commaBeforeAddress, text, between.at) : undefined
    if (before) {
      between.at += before.length
      break
    }
    const word = wordAt(text, at)
    if (!mayStandBetween(word, between, words) || (word.includes('.') && address.matchAt(text, at))) break
    const next = stepOver(text, at, between, words)
    if (next === undefined) break
    between.at = next
  }
  between.at = skipBlanks(text, between.at)
  return between
}

/** "Israel's", "English-language": the owner of a medium, or an attribute. */
export const ownerWord = unicode`(?:[\p{L}.]+['’]s|\p{L}+-\p{Ll}{3,})(?= )`

/** Where the word or phrase at an index ends, if it may stand between frame and name; its meaning is noted in `between`. */
function stepOver(text: string, at: number, between: Between, words: CitingWords): number | undefined {
  const glued = gluedArticle(text, at, words)
  if (glued) {
    between.article = glued
    return at + glued.length
  }
  const network = networkAt(text, at, words)
  if (network && !isLongerName(text, at, network.name, words)) {
    between.network = network
    return network.end
  }
  const owner = words.anyAttribute ? matchAt(ownerWord, text, at) : undefined
  if (owner && !isListed(readWords(text, at, words, never)?.name ?? '')) return at + owner.length
  for (const phrase of phrasesAt(text, at)) {
    const end = at + phrase.length
    if (/[\p{L}\d]/u.test(text[end] ?? '') && !/\p{Lu}/u.test(text[end] ?? '')) continue
    const fits = isSmall(text, at) || words.capitals.has(text.slice(at, end))
    if (fits && words.articles.has(phrase)) {
      between.article = text.slice(at, end)
      between.indefinite = words.indefinites.has(phrase)
      return end
    }
    if (between.kind && words.owners.has(phrase) && ownerFollows.matchAt(text, end)) {
      between.owned = true
      between.article = words.fusedArticles.get(phrase) ?? ''
      return end
    }
    if (isKind(text, at, phrase, words)) {
      between.kind = true
      between.article = ''
      return end
    }
    if (isAttribute(text, at, phrase, between, words) || isNationBefore(text, at, phrase, between, words)) {
      if (words.nations.has(phrase)) between.article = ''
      return end
    }
  }
  return undefined
}

/** "newspaper", "kantor berita". With a capital it is a kind only if it is not part of a name such as "Harian Contoh". */
const isKind = (text: string, at: number, phrase: string, words: CitingWords) =>
  words.kinds.has(phrase)
    ? (isSmall(text, at) || words.capitals.has(text.slice(at, at + phrase.length))) &&
      !endsInName(text, at, phrase, words)
    : isKindPhrase(phrase, words) &&
      compoundFollowed.matchAt(text, at + phrase.length) !== null &&
      !isKnown(text, at, words)

/** A compound is a kind if a name follows; without one, it is a name itself: "Musterzeitung". */
const compoundFollowed = unicode` ["“„«»‹‘'@]?[\p{Lu}\d]`

const isKnown = (text: string, at: number, words: CitingWords) =>
  isListed(readWords(text, at, words, never)?.name ?? '') !== undefined

/** A name, with or without an article, after "of". */
const ownerFollows = unicode` (?:\p{L}{1,5}['’ ])?["“„«»‹‘'@]?[\p{Lu}\d]`

/** "situs | Web MD": the last word of the phrase begins a known name. */
function endsInName(text: string, at: number, phrase: string, words: CitingWords): boolean {
  const last = at + phrase.lastIndexOf(' ') + 1
  if (last === at || isSmall(text, last)) return false
  return isListed(readWords(text, last, words, never)?.name ?? '') !== undefined
}

/** A capitalised name follows within a few words. */
const nameFollows = unicode`(?: \p{Ll}[\p{Ll}-]*){0,2} ["“«„‘]?[\p{Lu}@]`

/** An attribute: "official". In some languages any word may follow the kind: "l'agence iranienne". */
function isAttribute(text: string, at: number, phrase: string, {kind}: Between, words: CitingWords): boolean {
  if (!isSmall(text, at)) return words.attributes.has(phrase) && words.capitals.has(text.slice(at, at + phrase.length))
  if (words.attributes.has(phrase)) return true
  const isAny =
    words.anyAttribute || (kind && words.anyBehindKind && nameFollows.matchAt(text, at + phrase.length) !== null)
  return isAny && !phrase.includes(' ') && !words.functionWords.has(phrase) && phrase.length > 2
}

const letterWord = unicode`@?\p{L}[\p{L}\d]*(?: \p{Lu}\p{Ll}+)?`

/** "Line Today" is a name of its own, although "Line" is a network. */
function isLongerName(text: string, at: number, network: string, words: CitingWords): boolean {
  const name = readWords(text, at, words, never)?.name ?? network
  return name.length > network.length && isListed(name) !== undefined
}

/** "Instagram-nya": the ending may stand behind a hyphen. */
const endOfNetwork = (text: string, end: number, glued: readonly string[]) =>
  end + (text[end] === '-' ? (glued.find((one) => text.startsWith(one, end + 1))?.length ?? -1) + 1 : 0)

/** The social network at an index; an ending may be attached to it: "Instagramnya". */
function networkAt(text: string, at: number, {networks, glued}: CitingWords): NetworkFound | undefined {
  const row = matchAt(letterWord, text, at)
  if (!row) return undefined
  for (const word of new Set([row, row.split(' ')[0] as string])) {
    const ending =
      glued.find((one) => word.endsWith(one) && networks.has(word.slice(0, -one.length).toLowerCase())) ?? ''
    const name = word.slice(0, word.length - ending.length)
    if (networks.has(name.toLowerCase())) return {name, start: at, end: endOfNetwork(text, at + word.length, glued)}
  }
  return undefined
}

/** A kind after the name, unless another noun follows: "the Sample daily question period". */
function kindBehind(text: string, at: number, words: CitingWords): number | undefined {
  if (text[at] !== ' ' || !isSmall(text, at + 1)) return undefined
  const phrase = phrasesAt(text, at + 1).find((one) => words.kinds.has(one))
  if (!phrase) return undefined
  const end = at + 1 + phrase.length
  const next = matchAt(smallWord, text, end + 1)
  return /^[\p{L}\d]/u.test(text[end] ?? '') || (next && text[end] === ' ' && !words.functionWords.has(next))
    ? undefined
    : end
}

const longName = unicode`(?: \p{L}[\p{L}'’-]*){1,8} \((\p{Lu}[\p{L}-]{1,11})\)`

/** "Institut | national des ponts (Inp)": the name of an organisation goes on up to its abbreviation, in lower case as well. */
function withLongName(text: string, at: number, read: WordsRead, {organisations}: CitingWords): WordsRead {
  const more = longName.matchAt(text, read.end)
  if (!more) return read
  const head = read.name.split(' ')[0] as string
  if (!organisations.has(head.toLowerCase()) && !isListed(more[1] as string)) return read
  const end = read.end + more[0].lastIndexOf(' (')
  return {name: text.slice(at, end), end}
}

const smallOwner = unicode` (\p{Ll}{1,5})(?: \p{Ll}{2,3})? \p{Ll}{4,}`

/** "Cour | des comptes": the word for an organisation alone is no name; with what it is for, in lower case, it is one. */
function withSmallOwner(text: string, read: WordsRead, {organisations, owners, anyBehindKind}: CitingWords): WordsRead {
  if (!anyBehindKind || !organisations.has(read.name.toLowerCase())) return read
  const more = smallOwner.matchAt(text, read.end)
  if (!more || !owners.has(more[1] as string)) return read
  return {name: read.name + more[0], end: read.end + more[0].length}
}

/** Whether a name in quotation marks stands at an index. */
const isQuoted = (text: string, at: number) => quotes[text[at] ?? ''] !== undefined

/** The abbreviation at an index; a day in brackets, "(Dienstag)", tells the issue. */
function abbreviationAt(text: string, at: number, {weekdays}: CitingWords): string | undefined {
  const short = matchAt(abbreviation, text, at)
  return short && weekdays.has(short.replace(/[ ()]/g, '').toLowerCase()) ? undefined : short
}

/** Read the name after a frame that ends at `from`; `isDate` tells whether a date starts at an index. */
export function readNameBehind(
  text: string,
  from: number,
  asked: Evidence,
  words: CitingWords,
  isDate: IsDate
): NameFound | undefined {
  const between = skipBetween(text, from, words)
  const {at, kind, network} = between
  const handle =
    matchAt(account, text, at) ?? matchAt(address, text, at) ?? (network ? matchAt(bareHandle, text, at) : undefined)
  if (handle) return {name: handle, start: at, end: at + handle.length, evidence: 'medium'}
  const word = wordAt(text, at)
  if (kind && !network && text[at] === ',') return apposed(text, at, words, isDate)
  if (asked !== 'any' && !kind && !network && isPlain(word) && !isShortListed(word)) return undefined
  const date =
    (word.startsWith('(') || mayBeDate(word.replace(/,$/, ''), words)) &&
    isDate(at) &&
    !isDayOfMedium(text, at, word, words)
  const read = date ? undefined : (readQuoted(text, at) ?? readWords(text, at, words, isDate))
  if (!read) return withoutName(text, between, asked, words, isDate)
  const whole = withListedEnd(text, withoutRest(withoutGlued(read, words, isDate), at, words), words)
  const cut = withSmallOwner(text, withLongName(text, at, whole, words), words)
  const short = abbreviationAt(text, cut.end, words)
  const name = cut.name + (short ?? '')
  const end = cut.end + (short?.length ?? 0)
  const behind = kindBehind(text, end, words)
  if (isNoMedium(cut.name, words, between.article)) return network && networkFound(text, network, words)
  if (between.indefinite && behind !== undefined && !kind) return undefined
  const quoted = behind === undefined ? undefined : readQuoted(text, skipBlanks(text, behind))
  if (quoted) return {name: quoted.name, start: at, end: quoted.end, evidence: 'medium'}
  const known = kind || network !== undefined || behind !== undefined || (words.quoted && isQuoted(text, at))
  const own = shows(name, words, between.article)
  // The site of an organisation is a source; what belongs to a person is not.
  const shown = between.owned ? (suffices(own, 'publisher') ? 'medium' : own) : known ? 'medium' : own
  return {name, start: at, end: behind ?? end, evidence: shown}
}

/** "dpa", "taz": known names in lower case. */
function isShortListed(word: string): boolean {
  const plain = word.replace(/[,.;:)]$/, '')
  return plain.length <= 4 && isListed(plain) === 'sure'
}

function shortListed(word: string, at: number): NameFound {
  const name = word.replace(/[,.;:)]$/, '')
  return {name, start: at, end: at + name.length, evidence: 'medium'}
}

const smallEnding = unicode` \p{Ll}[\p{Ll}\p{M}’'-]*(?: (?:\p{Ll}{1,4} )?\p{L}[\p{L}\p{M}’'-]*)?`

/** "Chine | nouvelle", "Journal | du dimanche": a known name may end in lower case. */
function withListedEnd(text: string, read: WordsRead, words: CitingWords): WordsRead {
  const ending = matchAt(smallEnding, text, read.end)
  if (ending && kindBehind(text, read.end, words) !== undefined) return read
  for (let end = ending?.length ?? 0; ending && end > 0; end = ending.lastIndexOf(' ', end - 1)) {
    const whole = read.name + ending.slice(0, end)
    if (isListed(whole) === 'sure') return {name: whole, end: read.end + end}
  }
  return read
}

/** "Sunday Times" is not a date. */
const isDayOfMedium = (text: string, at: number, word: string, words: CitingWords) =>
  words.weekdays.has(word.toLowerCase()) && !stops(word, text, at + word.length, words)

const articleInName = unicode`(?:${articlesInNames.join('|')}) `

/** A name between commas: it must have the form of a medium's name, because a clause may begin there as well. */
function apposed(text: string, at: number, words: CitingWords, isDate: IsDate): NameFound | undefined {
  const start = at + (matchAt(apposition, text, at)?.length ?? 0)
  const article = matchAt(articleInName, text, start) ?? ''
  const read = start > at && !isDate(start) ? readWords(text, start + article.length, words, isDate) : undefined
  if (!read || !/^(?:[,.;:)(]|$| \()/.test(text.slice(read.end, read.end + 2))) return undefined
  const evidence = shows(read.name, words, article.trim())
  return evidence === 'medium' ? {name: read.name, start, end: read.end, evidence} : undefined
}

/** A word in lower case can't begin a name where a name is expected. */
const isPlain = (word: string) => /^\p{Ll}[\p{Ll}\d-]*[,.;:)]?$/u.test(word)

/** A network alone is weaker evidence than an account on it, unless it is somebody's network: "Instagramnya". */
function networkFound(text: string, {name, start, end}: NetworkFound, words: CitingWords): NameFound {
  return {
    name,
    start,
    end: kindBehind(text, end, words) ?? end,
    evidence: end - start > name.length ? 'medium' : 'likely'
  }
}

/** No capitalised name follows: a network is a name by itself, and after some frames names are in lower case. */
function withoutName(
  text: string,
  {at, kind, network}: Between,
  asked: Evidence,
  words: CitingWords,
  isDate: IsDate
): NameFound | undefined {
  if (network) return networkFound(text, network, words)
  const short = wordAt(text, at)
  if (isPlain(short) && isShortListed(short)) return shortListed(short, at)
  const small = (asked === 'any' || kind) && !isDate(at) ? readSmall(text, at, kind, words, isDate) : undefined
  return small && {...small, start: at, evidence: kind ? 'medium' : 'any'}
}
