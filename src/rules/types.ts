/** What a rule and a pack are: data that describe the copy of an outlet or of a language. */
import type {Reason} from '../article/types.ts'
import type {Pattern} from '../source/unicode-pattern.ts'
import type {Dialect} from '../source/wire/types.ts'

/** The label that a rule gives to the copy it matches. */
export type Label =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'subheading'
  | 'paragraph'
  | 'quote'
  | 'agate'
  | 'caption'
  | 'credit'
  | 'note'
  | 'source'
  | `boilerplate:${Reason}`

/**
 * Where in the article a rule is tried. `above`: the lines before the first paragraph of prose. `head`: these, the lead, and the first few lines in any case.
 * `lead`: the first paragraph of the story. `body`: from the lead to the last paragraph. `tail`: the last paragraph and the lines after it. `anywhere`: every
 * line.
 */
export type Zone = 'above' | 'head' | 'lead' | 'body' | 'tail' | 'anywhere'

/** How much of the line a rule labels. `line`: all of it. `opening`: the match at its start. `ending`: the match at its end. `inside`: every match in it. */
export type Extent = 'line' | 'opening' | 'ending' | 'inside'

/** How the line must look; all given conditions must be true. The keys are a fixed list, in YAML packs as well. */
export interface Shape {
  /** Maximum number of words. */
  words?: number
  /** Maximum length in characters, of the line as a reader sees it; 200 for a rule for whole lines without this key. */
  length?: number
  /** `caps`: no lower-case letter; `title`: most long words start with a capital; `sentence`: fewer than half do. */
  case?: 'caps' | 'title' | 'sentence'
  /** Maximum number of words of at least four letters that start with a small letter. */
  lowerCaseWords?: number
  /** Whether the line ends like a sentence: `.`, `!`, `?`, `…`, also with a closing quotation mark after it. */
  sentenceEnd?: boolean
  /** A blank line, or the edge of the text, is on both sides. */
  alone?: boolean
  /**
   * The line is not the middle of a sentence that was broken into lines: the line above ends a sentence, or the line below does not begin in lower case. For
   * rules for whole lines.
   */
  apart?: true
  /**
   * The line ends with a picture's credit, and the text before the credit is not a paragraph of the story: it contains no verb of saying, and is not longer
   * than captions are. For rules for whole lines.
   */
  notStory?: true
  /**
   * There is a line above. If the first line of a text begins with "Opinion | " or "Watch: ", it is the headline; below, such a line is a link. For rules for
   * whole lines.
   */
  below?: true
}

/** The lines after a match that belong to it: read-also titles, a video's caption, tags. For a rule for endings, the lines after that line. */
export interface Block {
  /**
   * How the lines after the match must look. `title`: like a headline. `caption`: a caption. `short`: a few words, not a longer sentence. `tight`: directly
   * after the match, if blank lines separate the others; otherwise as `short`. `wrapped`: the continuation of a sentence on a full line. `any`: any line.
   */
  lines: 'title' | 'caption' | 'short' | 'tight' | 'wrapped' | 'any'
  /** The case of their letters: in some languages titles have capitals that sentences do not have. */
  case?: NonNullable<Shape['case']>
  /** Maximum number of lines. */
  most: number
  /** A line that matches ends the block and is not part of it. */
  until?: Pattern
  /** The label of these lines; the rule's own if absent. */
  label?: Label
  /** Only if these lines are the last of the text. */
  atEnd?: boolean
  /** Only if the matched line contains nothing but the label (its `title` group is empty). */
  whenBare?: boolean
  /** One of these lines matches, or the line after them: otherwise the rule does not apply, because only they show what the label means. */
  holds?: Pattern
}

/** Copy that a rule matches, or does not match. A string is one line in the rule's zone; an object gives the lines around it. */
export type Example = string | {text: string; line?: number; fields?: Record<string, unknown>; language?: string}

/** The keys of a block whose values are patterns. */
export const blockPatterns = ['until', 'holds'] as const

export interface Rule {
  /** `pack/kebab-case`; it never changes. */
  id: string
  label: Label
  zone: Zone
  /** `line` if absent. */
  extent?: Extent
  /** Matched on one line, as a reader sees it. Named groups become fields of the node. */
  pattern: Pattern
  shape?: Shape
  /**
   * Strings, one of which is in every text that the pattern matches. They make a rule fast: for a line without any of them the pattern is not tried, and not
   * even compiled. For whole lines they are in lower case, and match any case; for spans they match as printed, so a first letter that may be a capital is left
   * out.
   */
  needs?: readonly string[]
  /** The places of a dateline must be known to some pack: nothing else distinguishes them from a label or a name. */
  knownPlaces?: boolean
  /** The form alone is enough for a dateline: neither its outlet nor its places must be known. */
  certain?: boolean
  block?: Block
  /** Fields of every match: `{role: 'editor'}`, `{kind: 'told'}`. */
  fields?: Readonly<Record<string, string>>
  /** An outlet may change its style: ISO dates between which the rule was in use. */
  since?: string
  until?: string
  /** The rule's tests and its documentation. For each near miss, say why it is one. */
  examples: {match: readonly Example[]; skip: readonly Example[]}
  /** For sources: the evidence that the name must show; `name` if absent. */
  asks?: Evidence
  /**
   * For sources: where the name is in relation to the match; `behind` if absent. `before`: as the subject. `attributive`: before a noun that introduces it, "in
   * a Sample Post report". If the pattern has a group `name`, the name is inside.
   */
  named?: 'behind' | 'before' | 'attributive'
  /** What is uncertain about a match, as a sentence: it becomes a doubt for each match. */
  doubt?: string
  /**
   * For a rule for whole lines that may match complete sentences of any content: the evidence, besides words, that such a line does not belong to the story.
   * "The photographer and the agency in brackets after the sentence". A rule without this key must not match a sentence that only contains its words, or
   * precedes what it matches; a test makes such sentences.
   */
  evidence?: string
  /** Why it is there. */
  note?: string
}

/**
 * The evidence that a rule for sources requires of the name, from least to most.
 *
 * `any`: a name, also in lower case. `name`: a name. `single`: a name of a single word (persons rarely have one here), or more evidence. `publisher`: a medium,
 * or an organisation by its form ("Ministry", "Inc.", an abbreviation). `likely`: a medium, although its name may be a word or a person's. `medium`: certainly
 * a medium: a name in the gazetteer, one with the form of a medium's name ("Times", "Radar", an address, an account), or one beside a noun that says so
 * ("newspaper").
 */
export type Evidence = 'any' | 'name' | 'single' | 'publisher' | 'likely' | 'medium'

/**
 * The words of a language that are needed to find sources: lists of words, in lower case unless a capital belongs to them. A language may have only some of the
 * lists.
 */
export interface SourceWords {
  /**
   * Nouns that say what a medium is, before or after its name: "newspaper", "kantor berita". With a hyphen before it, the end of a compound: "-sender" for
   * "Lokalsender".
   */
  kinds?: readonly string[]
  /** Words between such a noun and the medium that owns the thing: "de" in "el noticiero de Canal 13". */
  owners?: readonly string[]
  /**
   * Words that may stand between the citing words and the name: "resmi", "left-wing". `*` stands for any word in lower case, `kind *` for any after such a
   * noun.
   */
  attributes?: readonly string[]
  /** Very frequent words in lower case: none is a name, or begins one. */
  ordinary?: readonly string[]
  /** Articles before a name: "the", "la". One that ends in an apostrophe is attached to the name: "l'". */
  articles?: readonly string[]
  /** Prepositions that contain an article, each with it: "au le" for "au Parisien". A name may be known only with its article. */
  fusedArticles?: readonly string[]
  /** "a", "an": the noun after them is any medium, without a name. */
  indefinites?: readonly string[]
  /** Words in lower case inside names: "of", "della"; one with an apostrophe is attached to the next word: "dell'". */
  links?: readonly string[]
  /** Words between two names: "dan". */
  joiners?: readonly string[]
  /** Words before a date: "pada", "on". */
  beforeDates?: readonly string[]
  /** First words of an occasion between a name and its date: "dalam", "at". */
  occasions?: readonly string[]
  /** Words that begin a clause about the name before a comma: "yang", "who". In lists of media, only people have such clauses. */
  relatives?: readonly string[]
  /**
   * Last words of the names of media: "Times". With a hyphen after it, the first part of a name: "Radar-"; with a hyphen before it, the end of a single word:
   * "-news". A pair of quotation marks, `„“`: copy prints the names of media in them, and quoted text after citing words is such a name.
   */
  mediumWords?: readonly string[]
  /** Words in the names of organisations: "Ministry", "Dewan". */
  organisations?: readonly string[]
  /** Countries, peoples, languages: they may precede a name, but are not names of media. */
  nations?: readonly string[]
  /** Social networks: the account follows; without an account the network is the source. */
  networks?: readonly string[]
  /** First words of names that are not media: tests, laws, "berbagai". */
  noMedia?: readonly string[]
  /** Words between a name and the verb after it: "has also". Days of the week are skipped as well. */
  adverbs?: readonly string[]
  /** Words after which a name is not the subject: "by", "for". */
  notSubjects?: readonly string[]
  /** Endings that are attached to names: "nya", "pada". */
  glued?: readonly string[]
  /** Reporting verbs. If one follows an outlet's name at the top of a text, the name is a source, and not the text's outlet: "lapor". */
  citing?: readonly string[]
}

/** The words of a language that the parser needs. */
export interface Vocabulary {
  /** Month names and their abbreviations, in lower case, to 1–12. */
  months: Readonly<Record<string, number>>
  /** Names of the days of the week, in lower case. */
  weekdays: readonly string[]
  /** Parts of the day after a date: "malam", "morning". */
  dayParts: readonly string[]
  /** `22/10` is 22 October, or October 22nd. */
  dateOrder: 'day-first' | 'month-first'
  /** Text after the number of a day without a blank: "th" in "4th", "." in "4. März", "º" in "1º de abril". */
  dayMarks?: readonly string[]
  /** Words in lower case between day, month and year: "de" in "4 de abril de 2020". */
  dateJoiners?: readonly string[]
  /** Words in lower case that join two places of a dateline, or two names of a byline: "dan" in "Jakarta dan Bogor". */
  placeJoiners?: readonly string[]
  /** For a language that is not in `packs/languages.ts`: 40 very frequent words, by which its copy is recognised. */
  functionWords?: readonly string[]
  /** Regions and countries that follow a town where other datelines have the outlet: "Kemiling, Lampung – ". None of them is an outlet. */
  regions?: readonly string[]
  /** Words in lower case that begin leads and are not places: offices, crowds, numbers. They show where a dateline without a dash ends. */
  leadWords?: readonly string[]
  /**
   * Words before names in credits, in lower case, with the role in English: `{penulis: 'writer'}`. A single word needs a colon after it; a phrase does not:
   * "ditulis oleh".
   */
  creditRoles?: Readonly<Record<string, string>>
  /** Words in lower case with which a writer's job begins or ends, besides {@link creditRoles}: "corresponsal", "staff". A name in a byline has none of them there. */
  jobTitles?: readonly string[]
  /** Words in lower case that occur in sentences of a story and not in titles: "was", "mereka". */
  sentenceWords?: readonly string[]
  /** Words in lower case that begin a question; section headings may begin with them, too. */
  questionWords?: readonly string[]
  /** How sources are cited. */
  sources?: SourceWords | undefined
  /** Places in datelines of this language, longest names too: "Jakarta", "Washington D.C". They are used in all languages. */
  places: readonly string[]
  /**
   * The same for names that are words in another language ("Nice", "Natal"): they are used only in copy of this language, and places of other languages are not
   * used there.
   */
  ownPlaces?: readonly string[]
}

/** What is known about an outlet. */
export interface Outlet {
  /** The names that it prints, the usual one first: `['Liputan6.com', 'Liputan6']`. They are compared without case. */
  names: readonly string[]
  /** Patterns for copy that only this outlet prints, besides its names. */
  marks?: readonly Pattern[]
}

/** The rules of one language or one outlet: a file in `packs/`, or a user's own. */
export interface Pack {
  /** Also the first part of its rules' ids. */
  name: string
  /** BCP 47 code of the copy it is for; absent for a pack that fits every language. */
  language?: string
  outlet?: Outlet
  vocabulary?: Vocabulary
  /** How services write wire formats: tried before the built-in dialects. */
  dialects?: readonly Dialect[]
  /** The copy is agency wire: lines above its dateline are for editors. */
  wire?: boolean
  /** The pack contains only page words: its rules are used only for copy in that language. */
  pageWords?: boolean
  rules: readonly Rule[]
  /** Examples and notes of the rules, in their order, if they are stored separately: see `forPeople`. */
  notes?: () => readonly RuleNotes[]
}

/** Parts of a rule that only people read. */
export type RuleNotes = Pick<Rule, 'examples' | 'note' | 'evidence'>
