/**
 * The words with which a language cites its sources, prepared for quick look-up. The files of this folder call the citing words around a name a *frame*
 * ("according to …", "… reported"), and a noun that says what a medium is its *kind* ("the newspaper …").
 */
import {linksInNames} from '../../rules/packs/media-words.ts'
import {remember} from '../../rules/remember.ts'
import type {SourceWords, Vocabulary} from '../../rules/types.ts'
import {unicode} from '../../source/unicode-pattern.ts'

/** Phrases of one to three words, in lower case. */
export type Phrases = ReadonlySet<string>

/** A language's {@link SourceWords} as sets. What is compared without regard to case is in lower case. */
export interface CitingWords {
  kinds: Phrases
  /** Ends of compounds that are kinds: "-sender". */
  kindEndings: readonly string[]
  owners: Phrases
  attributes: Phrases
  /** Whether any word in lower case may stand between frame and name, except function words. */
  anyAttribute: boolean
  /** Whether any word may follow the kind: "l'agence iranienne". */
  anyBehindKind: boolean
  articles: Phrases
  /** Articles and kinds that may have a capital anywhere: "The", and the nouns of German. */
  capitals: Phrases
  /** Prepositions that contain an article, with that article: "au" → "le". */
  fusedArticles: ReadonlyMap<string, string>
  /** "l'": articles that are attached to the name. */
  gluedArticles: readonly string[]
  indefinites: Phrases
  links: Phrases
  /** "dell'": links that are attached to the next word of the name. */
  gluedLinks: readonly string[]
  joiners: readonly string[]
  beforeDates: readonly string[]
  occasions: readonly string[]
  /** Words that begin a clause about the name before them. */
  relatives: Phrases
  mediumWords: Phrases
  /** First words of the names of media: "radar". */
  mediumOpenings: Phrases
  /** Words in lower case that may end a name: "Israel radio". */
  smallMediumWords: Phrases
  /** "-news": a word with such an ending is the name of a medium. */
  mediumEndings: readonly string[]
  organisations: Phrases
  nations: Phrases
  networks: Phrases
  /** Whether the names of media are printed in quotation marks. */
  quoted: boolean
  noMedia: Phrases
  adverbs: Phrases
  notSubjects: Phrases
  glued: readonly string[]
  functionWords: Phrases
  weekdays: Phrases
  /** First words of dates, besides digits. */
  months: Phrases
  /** First words of what may stand between a frame and a name, for a quick test. */
  betweenStarts: Phrases
  /** Last words of what may end a name in lower case. */
  smallEnds: Phrases
}

/** The first or last words of several phrases. */
const edgeOf = (at: 0 | -1, ...lists: readonly (readonly string[] | undefined)[]) =>
  lower(lists.flatMap((list) => (list ?? []).map((phrase) => phrase.split(/[ -]/).at(at) as string)))

const lower = (words: readonly string[] = []) => new Set(words.map((word) => word.toLowerCase()))

const vowel = /^[aeiouâéêèh]/i

/** "l'agence", with either apostrophe: the kind and the article attached to it are one word between blanks. */
const withGluedArticles = ({articles = [], kinds = []}: SourceWords) =>
  articles
    .filter((article) => article.endsWith("'"))
    .flatMap((article) => [article, article.replace("'", '’')])
    .flatMap((article) => kinds.filter((kind) => vowel.test(kind)).map((kind) => article + kind))

function makeWords(vocabulary: Vocabulary): CitingWords {
  const words: SourceWords = vocabulary.sources ?? {}
  const mediumWords = words.mediumWords ?? []
  const links = [...(words.links ?? []), ...linksInNames]
  return {
    kinds: lower([...(words.kinds ?? []), ...withGluedArticles(words)]),
    kindEndings: (words.kinds ?? []).flatMap((kind) => (kind.startsWith('-') ? [kind.slice(1)] : [])),
    owners: lower(words.owners),
    attributes: lower(words.attributes),
    anyAttribute: words.attributes?.includes('*') ?? false,
    anyBehindKind: words.attributes?.includes('kind *') ?? false,
    articles: lower(words.articles),
    capitals: new Set(
      [...(words.articles ?? []), ...(words.kinds ?? []), ...(words.attributes ?? [])].filter((word) =>
        /^\p{Lu}/u.test(word)
      )
    ),
    fusedArticles: new Map((words.fusedArticles ?? []).map((pair) => pair.split(' ') as [string, string])),
    indefinites: lower(words.indefinites),
    links: lower(links.filter((link) => !link.endsWith("'"))),
    gluedLinks: links.filter((link) => link.endsWith("'")),
    joiners: words.joiners ?? [],
    beforeDates: words.beforeDates ?? [],
    occasions: words.occasions ?? [],
    relatives: lower(words.relatives),
    mediumWords: lower(mediumWords.filter((word) => !/^-|-$/.test(word))),
    mediumOpenings: lower(mediumWords.flatMap((word) => (word.endsWith('-') ? [word.slice(0, -1)] : []))),
    smallMediumWords: new Set(mediumWords.filter((word) => /^\p{Ll}.*[^-]$/u.test(word))),
    mediumEndings: mediumWords.flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : [])),
    organisations: lower(words.organisations),
    nations: lower(words.nations),
    networks: lower(words.networks),
    quoted: mediumWords.includes('„“'),
    noMedia: lower(words.noMedia),
    adverbs: lower([...(words.adverbs ?? []), ...vocabulary.weekdays]),
    notSubjects: lower(words.notSubjects),
    glued: words.glued ?? [],
    functionWords: lower(words.ordinary),
    weekdays: lower(vocabulary.weekdays),
    months: lower(Object.keys(vocabulary.months)),
    betweenStarts: edgeOf(0, words.kinds, words.attributes, words.articles, words.nations, words.networks),
    gluedArticles: (words.articles ?? []).filter((article) => /['’]$/.test(article)),
    smallEnds: edgeOf(-1, words.kinds, words.organisations, mediumWords)
  }
}

const made = new WeakMap<Vocabulary, CitingWords>()

/** The citing words of a vocabulary, prepared once. */
export const citingWords = (vocabulary: Vocabulary): CitingWords =>
  remember(made, vocabulary, () => makeWords(vocabulary))

/** One to three words in a row. A word ends where lower case ends, so "jurnalNature" begins with "jurnal". */
const wordRow = unicode`[\p{L}\d][\p{Ll}\p{M}\d.-]*(?:[ -][\p{L}\d][\p{Ll}\p{M}\d.-]*){0,2}`

/** The phrases of one to three words at an index, in lower case, the longest first. */
export function phrasesAt(text: string, at: number): string[] {
  const phrases: string[] = []
  let row = wordRow.matchAt(text, at)?.[0].toLowerCase() ?? ''
  while (row !== '') {
    phrases.push(row.endsWith('.') ? row.slice(0, -1) : row)
    row = row.slice(0, Math.max(row.lastIndexOf(' '), 0))
  }
  return phrases
}

/** Where the longest of the phrases begins that ends at an index, as separate words. */
export function phraseStart(text: string, end: number, phrases: Phrases): number | undefined {
  let found: number | undefined
  let at = end
  for (let words = 0; words < 3 && at > 0; words++) {
    at = text.lastIndexOf(' ', at - 1)
    if (phrases.has(text.slice(at + 1, end).toLowerCase())) found = at + 1
  }
  return found
}

/** Whether a phrase in lower case is a noun that says what a medium is, or a compound with such a noun: "lokalsender". */
export const isKindPhrase = (phrase: string, {kinds, kindEndings}: CitingWords): boolean =>
  kinds.has(phrase) || (!phrase.includes(' ') && kindEndings.some((ending) => phrase.endsWith(ending)))

/** The link that is attached to a word: "dell'" of "dell'Adda". */
export const gluedLink = (word: string, {gluedLinks}: CitingWords): string | undefined =>
  gluedLinks.find((link) => word.slice(0, link.length).replace('’', "'") === link)
