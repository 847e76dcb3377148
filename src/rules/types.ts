/** What a rule and a pack are: data that say how the copy of an outlet, or of a language, looks. */
import type {Reason} from '../article/types.ts'
import type {Pattern} from '../source/unicode-pattern.ts'
import type {Dialect} from '../source/wire/types.ts'

/** What a rule says of the copy it matches. */
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
 * Where in the article a rule is tried. `head`: the lines up to the lead; `lead`: the paragraph that opens the story;
 * `body`: from the lead to the last paragraph; `tail`: the last paragraph and the lines under it; `anywhere`: every line.
 */
export type Zone = 'head' | 'lead' | 'body' | 'tail' | 'anywhere'

/**
 * How much of the line a rule labels. `line`: the whole of it; `opening`: what the pattern matched at its start;
 * `ending`: what it matched at its end; `inside`: every match in it.
 */
export type Extent = 'line' | 'opening' | 'ending' | 'inside'

/** How the line must look; all that is given must hold. A closed vocabulary: a pack in YAML says the same. */
export interface Shape {
  /** Words at most. */
  words?: number
  /** Characters at most, of the line as a reader sees it; 200 for a rule about whole lines that does not say. */
  length?: number
  /** `caps`: no lower-case letter; `title`: most long words start with a capital; `sentence`: fewer than half do. */
  case?: 'caps' | 'title' | 'sentence'
  /** Whether the line ends as a sentence does: `.`, `!`, `?`, `…`, a closing quote after one. */
  sentenceEnd?: boolean
  /** A blank line, or the edge of the text, stands on both sides. */
  alone?: boolean
  /**
   * The line is not the middle of a sentence that was broken at it: what stands above ends as a sentence, or what stands below begins
   * with no small letter. For rules about whole lines.
   */
  apart?: true
  /**
   * The line ends with a picture's credit, and what stands before it is no paragraph of the story: nobody says something in it, and it
   * is not longer than captions are. For rules about whole lines.
   */
  notStory?: true
  /**
   * Some line stands above it. The first line of a text that opens with "Opinion | " or "Watch: " is its headline; below it, such a
   * line is a link. For rules about whole lines.
   */
  below?: true
}

/**
 * The lines under a match that belong to it: read-also titles, a video's caption, tags. Under a rule for the end of a line they are
 * those under that line.
 */
export interface Block {
  /**
   * How the lines under the match must look. `title`: like a headline; `caption`: a caption; `short`: of a few words, no sentence of
   * some length; `tight`: right under the match where blank lines part the others, else short; `wrapped`: what a sentence of
   * a full line goes on in; `any`: whatever stands there.
   */
  lines: 'title' | 'caption' | 'short' | 'tight' | 'wrapped' | 'any'
  /** How their letters must be: titles of some languages have capitals that no sentence has. */
  case?: NonNullable<Shape['case']>
  /** Lines at most. */
  most: number
  /** A line that matches ends the block and stays out of it. */
  until?: Pattern
  /** The label of the lines taken; the rule's own when absent. */
  label?: Label
  /** Only when the lines taken are the last of the text. */
  atEnd?: boolean
  /** Only when the matched line itself holds nothing but the label (its `title` group is empty). */
  whenBare?: boolean
}

/** Copy that a rule matches, or not. A string is one line in the rule's zone; an object gives the lines around it. */
export type Example = string | {text: string; line?: number; fields?: Record<string, unknown>; language?: string}

export interface Rule {
  /** `pack/kebab-case`, stable for ever. */
  id: string
  label: Label
  zone: Zone
  /** `line` when absent. */
  extent?: Extent
  /** Matched on one line, as a reader sees it. Named groups become fields of the node. */
  pattern: Pattern
  shape?: Shape
  /**
   * Strings, one of which stands in every text the pattern matches. They make a rule cheap: a line without any of them is never
   * tried, and the pattern not even compiled. For whole lines in lower case, whatever the case printed; for spans as printed, so
   * that a first letter that may be a capital is left out.
   */
  needs?: readonly string[]
  /** The places of a dateline must be ones that some pack knows: nothing else tells them from a label or a name. */
  knownPlaces?: boolean
  /** The form alone tells a dateline: neither its outlet nor its places need be known. */
  certain?: boolean
  block?: Block
  /** Fields that hold for every match: `{role: 'editor'}`, `{kind: 'told'}`. */
  fields?: Readonly<Record<string, string>>
  /** An outlet changes its style: ISO dates between which the rule was in use. */
  since?: string
  until?: string
  /** The rule's tests and its documentation. Each near miss says why it is one. */
  examples: {match: readonly Example[]; skip: readonly Example[]}
  /** For sources: what tells that the name in the frame is a medium's; `name` when absent. */
  asks?: Evidence
  /**
   * For sources: where the name stands that the pattern frames; `behind` when absent. `before`: as the one who reports;
   * `attributive`:
   * before a noun that brings the source up, "in a Sample Post report". A group `name` in the pattern has the name inside.
   */
  named?: 'behind' | 'before' | 'attributive'
  /** What the rule can't tell, as a sentence: it becomes a doubt wherever the rule matches. */
  doubt?: string
  /**
   * For a rule that takes whole lines and may take finished sentences of any content with them: what tells such a line from the
   * story, beyond its words. "The photographer and the agency in brackets behind the sentence". A rule without it must leave
   * every sentence that merely has its words in it, or stands before what it matches; a test makes such sentences.
   */
  evidence?: string
  /** Why it is there. */
  note?: string
}

/**
 * What a source's frame asks of the name that stands in it, from least to most.
 *
 * `any`: a name, in small letters too; `name`: a name; `single`: one of a single word, as persons seldom go by in the same frame, or more;
 * `publisher`: a medium, or an organisation by its form ("Ministry", "Inc.",
 * an abbreviation); `likely`: a medium, though its name may be a word or a person's; `medium`: what can only be a medium: a name
 * of the gazetteer, one with the form of a medium's ("Times", "Radar", an address, an account), or beside what it is ("newspaper").
 */
export type Evidence = 'any' | 'name' | 'single' | 'publisher' | 'likely' | 'medium'

/**
 * What the reader of source references must know of a language: lists of words, in lower case unless a capital is part of them.
 * A language names those it has.
 */
export interface SourceWords {
  /** What a medium is, before or behind its name: "newspaper", "kantor berita". */
  kinds?: readonly string[]
  /** Words that may stand between a frame and the name: "resmi", "left-wing". A `*` stands for any word in small letters, `kind *` for any behind a kind. */
  attributes?: readonly string[]
  /** Very frequent words in small letters: none is a name, or begins one. */
  ordinary?: readonly string[]
  /** Articles, as they stand before a name: "the", "la". One that ends in an apostrophe is glued to it: "l'". */
  articles?: readonly string[]
  /** Prepositions that hold an article, each with it: "au le" of "au Parisien". A name may be known with its article alone. */
  fusedArticles?: readonly string[]
  /** "a", "an": what stands behind them is any medium, not one by name. */
  indefinites?: readonly string[]
  /** Words in small letters inside names: "of", "della". */
  links?: readonly string[]
  /** Words between two names: "dan". */
  joiners?: readonly string[]
  /** Words before a date: "pada", "on". */
  beforeDates?: readonly string[]
  /** What opens an occasion between a name and its date: "dalam", "at". */
  occasions?: readonly string[]
  /** Words that begin a clause on the name before a comma: "yang", "who". Only people have them where media are listed. */
  relatives?: readonly string[]
  /**
   * Words that names of media end with: "Times"; a hyphen behind one: they begin with it, "Radar-"; before one: single words end
   * so, "-news". A pair of quotation marks, `„“`: copy prints names of media in such, and what stands in them behind a frame is one.
   */
  mediumWords?: readonly string[]
  /** Words that names of organisations have: "Ministry", "Dewan". */
  organisations?: readonly string[]
  /** Countries, peoples, languages: they may stand before a name, and are none by themselves. */
  nations?: readonly string[]
  /** Social networks: what stands behind one is the account; by itself it is the source. */
  networks?: readonly string[]
  /** Words that names of what is no medium begin with: tests, laws, "berbagai". */
  noMedia?: readonly string[]
  /** Words between a name and the verb behind it: "has also". Days of the week are skipped as well. */
  adverbs?: readonly string[]
  /** Words after which a name is not who reports: "by", "for". */
  notSubjects?: readonly string[]
  /** Endings that stick to names: "nya", "pada". */
  glued?: readonly string[]
  /** Reporting verbs after which an outlet's name at the top of a text is a source, not the outlet: "lapor". */
  citing?: readonly string[]
}

/** What the parser must know of a language. */
export interface Vocabulary {
  /** Month names and their abbreviations, in lower case, to 1–12. */
  months: Readonly<Record<string, number>>
  /** Names of the days of the week, in lower case. */
  weekdays: readonly string[]
  /** Parts of the day that may follow a date: "malam", "morning". */
  dayParts: readonly string[]
  /** `22/10` is 22 October, or October 22nd. */
  dateOrder: 'day-first' | 'month-first'
  /** What may be glued to the number of a day: "th" in "4th", "." in "4. März", "º" in "1º de abril". */
  dayMarks?: readonly string[]
  /** Words in lower case that may stand between day, month and year: "de" in "4 de abril de 2020". */
  dateJoiners?: readonly string[]
  /** Words in lower case that join two places of a dateline, or two names of a byline: "dan" in "Jakarta dan Bogor". */
  placeJoiners?: readonly string[]
  /** For a language that is not in `packs/languages.ts`: 40 very frequent words, by which its copy is told. */
  functionWords?: readonly string[]
  /** Regions and countries that stand beside a town where others have the outlet: "Kemiling, Lampung – ". None is an outlet. */
  regions?: readonly string[]
  /** Words in lower case that open leads and are no places: offices, crowds, numbers. They tell where a dateline without a dash ends. */
  leadWords?: readonly string[]
  /**
   * What stands before names in credits, in lower case, to the role in English: `{penulis: 'writer'}`. One word needs a colon
   * behind it; a phrase does not: "ditulis oleh".
   */
  creditRoles?: Readonly<Record<string, string>>
  /** Words in lower case that a sentence of the story may hold and a title does not: "was", "mereka". */
  sentenceWords?: readonly string[]
  /** Words in lower case that open a question: titles of sections do, too. */
  questionWords?: readonly string[]
  /** How sources are cited. */
  sources?: SourceWords | undefined
  /** Places that datelines of this language name, longest names too: "Jakarta", "Washington D.C". They count in all languages. */
  places: readonly string[]
  /**
   * The same, where their names may be words elsewhere ("Nice", "Natal"): they count in copy of this language alone, and the
   * places of other languages don't count there.
   */
  ownPlaces?: readonly string[]
}

/** What is known of an outlet. */
export interface Outlet {
  /** The names it prints, the first being the usual one: `['Liputan6.com', 'Liputan6']`. Compared without regard to case. */
  names: readonly string[]
  /** Copy that only this outlet prints, besides its names. */
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
  /** How services write the formats of wires: tried before those that newsparse knows. */
  dialects?: readonly Dialect[]
  /** The copy is agency wire: what stands above its dateline is for editors. */
  wire?: boolean
  /** All that it knows of its language is what pages set around a story: its rules hold in copy of that language alone. */
  pageWords?: boolean
  rules: readonly Rule[]
  /** Examples and notes of the rules, in their order, where they are kept apart from these: see `forPeople`. */
  notes?: () => readonly RuleNotes[]
}

/** What people alone read of a rule. */
export type RuleNotes = Pick<Rule, 'examples' | 'note' | 'evidence'>
