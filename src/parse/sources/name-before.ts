/** Finds the name before a frame: "The Sample Post | noted". */
import {isListed} from '../../rules/gazetteer.ts'
import {unicode} from '../../source/unicode-pattern.ts'
import {isCaps} from '../shape.ts'
import {type CitingWords, gluedLink, isKindPhrase, type Phrases, phraseStart, phrasesAt} from './citing-words.ts'
import {ownerWord} from './name-behind.ts'
import {account, address, hasMediumForm, isNoMedium, shows} from './name-evidence.ts'
import {
  capital,
  isSmall,
  matchAt,
  type NameFound,
  nameWord,
  ownCapital,
  quotes,
  skipBlanks,
  spelledOut,
  stops
} from './name-words.ts'

const capitalOrSign = unicode`\p{Lu}|[@.]`
const reach = 110
const openingSigns = /^[("“‘«'`]+/u
const endsPhrase = /[,;:!?)”"»]$|[,;:!?.]['’]+$|[^.\p{Lu}]\.$/u

/**
 * Read the name before a frame that starts at `to`: "The Sample Post noted", "Laman Contoh juga melaporkan". The name must be the subject, or, if
 * `attributive`, belong to a noun that introduces it: "in a Sample Post report".
 */
export function readNameBefore(
  text: string,
  to: number,
  attributive: boolean,
  words: CitingWords
): NameFound | undefined {
  const from = Math.max(0, to - reach)
  const whole = text.slice(from, to).trimEnd()
  const space = withoutAdverbs(whole, words)
  const listed = attributive ? undefined : (listedBefore(whole, words) ?? listedBefore(space, words))
  if (listed) return {name: listed.name, start: from + listed.start, end: to, evidence: 'medium'}
  const long = attributive ? undefined : longNameBefore(space, words)
  if (long) return {name: long.name, start: from + long.start, end: to, evidence: shows(long.name, words)}
  if (space.endsWith(',') && !attributive) return apposedBefore(from, space, to, words)
  if (!endsAsName(space, words)) return undefined
  const kindAt = words.smallEnds.has(lastWord(space)) ? smallPhraseBefore(space, words.kinds) : undefined
  const inName = kindAt === undefined || words.smallMediumWords.has(space.slice(kindAt))
  const end = from + (inName ? space.length : space.slice(0, kindAt).trimEnd().length)
  const run = nameRun(text, from, end, words)
  if (!run) return undefined
  const {name, start, lead} = run
  const before = text.slice(from, start).trimEnd()
  const article = phraseStart(before, before.length, words.articles)
  const subject = article === undefined ? before : before.slice(0, article).trimEnd()
  const kindBefore = lead || endsWithKind(before, words) || hasKindBefore(before, words)
  const isObject = phraseStart(subject, subject.length, words.notSubjects) !== undefined
  const isAny = !inName && phraseStart(before, before.length, words.indefinites) !== undefined
  if (attributive ? !introduces(before, isObject, words) : isAny || (isObject && !kindBefore)) return undefined
  if (!capitalOrSign.test(name) && !isListed(name)) return undefined
  const printed = article === undefined ? run.article : before.slice(article)
  if (isNoMedium(name, words, printed)) return undefined
  const beside = kindBefore || !inName
  return {name, start, end: to, evidence: beside ? 'medium' : shows(name, words, printed)}
}

const longName = unicode`(?<![\p{L}])(\p{Lu}[\p{L}-]*)(?: \p{L}[\p{L}'’-]*){1,9} \(\p{Lu}[\p{L}-]{1,11}\)$`

/** "L'Institut national des ponts (Inp)": from the word for an organisation to its abbreviation, in lower case as well. */
function longNameBefore(text: string, {organisations}: CitingWords): {name: string; start: number} | undefined {
  if (!text.endsWith(')')) return undefined
  const found = longName.exec(text)
  return found && organisations.has((found[1] as string).toLowerCase())
    ? {name: found[0], start: found.index}
    : undefined
}

/** "Le Journal du dimanche", "The Mail on Sunday": names that end as none does, in lower case or on a day, are looked up. */
function listedBefore(text: string, words: CitingWords): {name: string; start: number} | undefined {
  const last = lastWord(text)
  const mayEnd = isSmall(last, 0) ? !words.smallEnds.has(last) : words.weekdays.has(last.toLowerCase())
  if (!mayEnd) return undefined
  let start = text.length
  for (let count = 0; count < 4 && start > 0; count++) {
    start = text.lastIndexOf(' ', start - 2) + 1
    const name = text.slice(start)
    if (count > 0 && capital.test(name) && isListed(name) === 'sure') return {name, start}
  }
  return undefined
}

/** "Media Spanyol, Contoh, | mengklaim": the name stands between commas after the kind, and has the form of a medium's name. */
function apposedBefore(from: number, space: string, to: number, words: CitingWords): NameFound | undefined {
  const opening = space.lastIndexOf(', ', space.length - 2)
  const name = space.slice(opening + 2, -1).replace(/^[Tt]he /, '')
  if (opening < 0 || !capital.test(name) || shows(name, words) !== 'medium') return undefined
  if (!hasKindNear(space.slice(0, opening), words)) return undefined
  return {name, start: from + opening + 2, end: to, evidence: 'medium'}
}

/** Whether a text ends with a kind; a nation or an attribute may follow it. */
function hasKindNear(before: string, {kinds}: CitingWords): boolean {
  let end = before.length
  for (let dropped = 0; dropped < 3; dropped++) {
    if (phraseStart(before, end, kinds) !== undefined) return true
    end = before.lastIndexOf(' ', end - 1)
    if (end < 0) break
  }
  return false
}

/** "The Sample Post | has also | reported" */
function withoutAdverbs(text: string, {adverbs}: CitingWords): string {
  let end = text.length
  for (let count = 0; count < 4; count++) {
    const start = text.lastIndexOf(' ', end - 1)
    if (start < 0 || !adverbs.has(text.slice(start + 1, end).toLowerCase())) break
    end = start
  }
  return text.slice(0, end).trimEnd()
}

const nameEnd = unicode`^(?:[(“"‘'«]?[\p{Lu}\d@]|\p{Ll}{1,10}-?\p{Lu}|\S+\.[a-z]{2,4}$)|["”»“'’]$`

const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1)

/** Whether the last word may end a name. Most words before a verb may not, so this quick test comes first. */
function endsAsName(text: string, words: CitingWords): boolean {
  const last = lastWord(text)
  return isSmall(last, 0)
    ? words.smallEnds.has(last) || ownCapital.test(last) || nameEnd.test(last)
    : nameEnd.test(last)
}

/** "der Lokalsender | Muster": a kind, or a compound with one. */
const endsWithKind = (before: string, words: CitingWords) =>
  phraseStart(before, before.length, words.kinds) !== undefined || isKindPhrase(lastWord(before).toLowerCase(), words)

/** "Le journal français | Exemple": an attribute stands between kind and name. */
function hasKindBefore(before: string, words: CitingWords): boolean {
  const at = phraseStart(before, before.length, words.attributes)
  const rest = at === undefined ? '' : before.slice(0, at).trimEnd()
  return rest !== '' && phraseStart(rest, rest.length, words.kinds) !== undefined
}

const adjective = unicode`(?: |^)[\p{Ll}-]+$`

/**
 * "in the Sample Post report", "a recent Sample Post report": with a definite article ("the report"), the report was mentioned before and is not a new source.
 */
function introduces(before: string, isObject: boolean, words: CitingWords): boolean {
  if (isObject) return true
  const rest = [before, before.slice(0, adjective.exec(before)?.index ?? before.length)]
  return rest.some((text) => phraseStart(text, text.length, words.indefinites) !== undefined)
}

/** Where the phrase in lower case begins that a text ends with. */
function smallPhraseBefore(text: string, phrases: Phrases): number | undefined {
  const at = phraseStart(text, text.length, phrases)
  return at !== undefined && at > 0 && isSmall(text, at) ? at : undefined
}

/** The name that ends at an index. `lead`: a kind with the capital of the sentence's beginning precedes it. */
function nameRun(text: string, from: number, end: number, words: CitingWords) {
  const quoted = quotedBefore(text, end)
  if (quoted) return {...quoted, lead: false, article: ''}
  const space = text.slice(from, end)
  const tail = words.smallEnds.has(lastWord(space))
    ? (smallPhraseBefore(space, words.organisations) ??
      smallPhraseBefore(space, words.smallMediumWords) ??
      space.length)
    : space.length
  const short = / ?\(\p{Lu}[\p{L}-]{1,11}\)$/u.exec(space.slice(0, tail).trimEnd())
  const runEnd = from + (short ? short.index : space.slice(0, tail).trimEnd().length)
  const found = runStart(text, from, runEnd, words)
  if (found === undefined || found >= runEnd) return undefined
  const opening = dropOpening(text, found, end, words)
  const lead = leadingKind(text, opening, runEnd, words)
  const start = lead ?? opening
  const dropped = text.slice(found, opening).trimEnd()
  const article = words.articles.has(dropped.toLowerCase()) ? dropped : ''
  return start < runEnd ? {name: text.slice(start, end), start, lead: lead !== undefined, article} : undefined
}

/** "Inggris Contoh Post" is a medium of a country; "Arab News", "Arab Contoh" are names. */
const isOfNation = (whole: string, name: string, words: CitingWords) =>
  !isListed(whole) && (isListed(name) !== undefined || hasMediumForm(name, words))

/**
 * The end of "Laman" in "Laman Contoh", of "Media Inggris" in "Media Inggris Contoh Post"; but "Harian Contoh" is a name. A language with
 * articles would print one before it, so that the capital belongs to a name, "Network Rail", unless its kinds are known with a capital.
 */
function leadingKind(text: string, at: number, end: number, words: CitingWords): number | undefined {
  if (!isSmall(text, at) && isListed(text.slice(at, end)) === 'sure') return undefined
  for (const phrase of phrasesAt(text, at)) {
    const behind = skipBlanks(text, at + phrase.length)
    if (!isKindPhrase(phrase, words) || behind >= end) continue
    const compound = !words.kinds.has(phrase)
    if (compound && isListed(text.slice(at, end))) continue
    const nation = phrasesAt(text, behind).find((one) => words.nations.has(one))
    const name = nation === undefined ? behind : skipBlanks(text, behind + nation.length)
    if (nation !== undefined && name < end && isOfNation(text.slice(behind, end), text.slice(name, end), words))
      return name
    const known = nation === undefined && isListed(text.slice(behind, end)) === 'sure'
    const spoken =
      compound ||
      isSmall(text, at) ||
      words.articles.size === 0 ||
      words.capitals.has(text.slice(at, at + phrase.length))
    if (known || isSmall(text, at) || (spoken && !words.mediumOpenings.has(phrase))) return behind
  }
  return undefined
}

/** A name in quotation marks that ends at an index. */
function quotedBefore(text: string, end: number): {name: string; start: number} | undefined {
  if (!/["”»“'’]/u.test(text[end - 1] ?? '')) return undefined
  for (let start = end - 2; start >= Math.max(0, end - 60); start--)
    if (
      quotes[text[start] as string]?.includes(text[end - 1] as string) &&
      /(?:^|[\s(])$/u.test(text.slice(Math.max(0, start - 1), start))
    ) {
      const name = text.slice(start + 1, end - 1)
      return (capital.test(name) || isListed(name)) && name.split(' ').length <= 5 ? {name, start} : undefined
    }
  return undefined
}

/** "in the U.S. | The Sample Post": behind an abbreviation with its full stops, an article or a known name begins the next sentence. */
const beginsSentence = (text: string, start: number, end: number, {articles}: CitingWords) =>
  isListed(text.slice(start, end)) === 'sure' ||
  (!isSmall(text, start) && articles.has((matchAt(nameWord, text, start) ?? '').toLowerCase()))

/** Where the capitalised words begin that end at an index. */
function runStart(text: string, from: number, end: number, words: CitingWords): number | undefined {
  let start: number | undefined
  let links = 0
  let stop = end
  for (let count = 0; count < 9 && stop > from; count++) {
    const begin = Math.max(text.lastIndexOf(' ', stop - 1) + 1, from)
    const printed = text.slice(begin, stop)
    const word = printed.replace(openingSigns, '')
    const at = stop - word.length
    stop = begin - 1
    const spelled = spelledOut.test(word)
    if (start !== undefined && (spelled || endsPhrase.test(word)) && !isListed(text.slice(at, end)))
      if (!spelled || beginsSentence(text, start, end, words)) break
    if (stops(word, text, at + word.length, words)) break
    const link = isSmall(text, at) ? gluedLink(word, words) : undefined
    if (link && capital.test(word.slice(link.length)) && goesOnBefore(text, begin, link, words)) {
      start = at
      links = 0
      continue
    }
    const glued = isSmall(text, at) ? gluedArticle(text, at, words) : undefined
    if (glued && capital.test(word.slice(glued.length))) return at + glued.length
    if (
      capital.test(word) ||
      ownCapital.test(word) ||
      word === '&' ||
      account.matchAt(word, 0) ||
      address.matchAt(word, 0)
    ) {
      start = at
      links = 0
      if (word !== printed) break
    } else if (start !== undefined && links < 2 && words.links.has(word)) links++
    else break
  }
  return start
}

/** Whether the word before an index belongs to a name that goes on with an attached link: "Banca | d'Esempio", "Courrier de | l'Exemple". */
function goesOnBefore(text: string, begin: number, link: string, words: CitingWords): boolean {
  const before = lastWord(text.slice(0, Math.max(begin - 1, 0)))
  return words.articles.has(link) ? words.links.has(before) : capital.test(before)
}

/** The article attached to a name: "L'" of "L'AFP". */
const gluedArticle = (text: string, at: number, {gluedArticles}: CitingWords) =>
  gluedArticles.find(
    (one) =>
      text
        .slice(at, at + one.length)
        .toLowerCase()
        .replace('’', "'") === one
  )

const sentenceStart = /(?:^|[.!?:"“«„]\s*)$/u

/** Whether a word is inside its sentence: there, an article with a capital is part of the name, "el diario El Ejemplo". */
const isInside = (text: string, at: number) => !sentenceStart.test(text.slice(Math.max(0, at - 3), at))

/** Where the name begins after a country of two words: "North | Korea's KCNA". */
function afterOwner(text: string, at: number): number | undefined {
  const owner = ownerWord.matchAt(text, at)?.[0]
  return owner && /['’]s$/.test(owner) ? skipBlanks(text, at + owner.length) : undefined
}

/** "WHO" is not the word "who". */
const isShort = (word: string) => word.length > 2 && word.length < 6 && isCaps(word)

/** A name does not begin with the first word of its sentence, nor with an article, an owner or a country before a known name. */
function dropOpening(text: string, start: number, end: number, words: CitingWords): number {
  let at = start
  for (let dropped = 0; dropped < 4; dropped++) {
    const first = matchAt(nameWord, text, at) ?? ''
    const low = first.toLowerCase()
    const glued = gluedArticle(text, at, words)
    const nation = words.betweenStarts.has(low) ? phrasesAt(text, at).find((one) => words.nations.has(one)) : undefined
    const opening = glued?.length ?? (nation?.includes(' ') ? nation.length : first.length)
    const next = glued ? at + opening : skipBlanks(text, at + opening)
    if (first === '' || at >= end) break
    const rest = text.slice(next, end)
    const known = isListed(rest) === 'sure' || hasMediumForm(rest, words)
    const opens =
      (!isShort(first) && [words.functionWords, words.notSubjects, words.indefinites].some((set) => set.has(low))) ||
      (words.attributes.has(low) && known && !isInside(text, at)) ||
      (nation !== undefined && isListed(rest) === 'sure') ||
      (words.anyAttribute && ownerWord.matchAt(text, at) !== null && (known || rest === ''))
    const whole = isListed(text.slice(at, end)) === 'sure'
    const owned = words.anyAttribute ? afterOwner(text, next) : undefined
    if (owned !== undefined && !whole && isListed(text.slice(owned, end)) === 'sure') {
      at = owned
      continue
    }
    const isArticle =
      (words.articles.has(low) || glued !== undefined) && (words.capitals.has(first) || !(whole || isInside(text, at)))
    if (!isArticle && (!opens || whole)) break
    at = next
  }
  return at
}
