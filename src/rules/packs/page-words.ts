/**
 * Page words: what pages put around a story, for languages without a pack of their own. All languages label the same things with a few words ("Read also: …",
 * "Share", "Photo: …"). So a language is a table of words, and one function makes its rules. How copy of that language cites sources and begins its stories is
 * left to the common rules; the README says how to add a language with all rules.
 */
import {escapePattern} from '../escape-pattern.ts'
import {name, pattern, patternAnyCase} from '../fragments.ts'
import type {Example, Label, Pack, Rule, Vocabulary} from '../types.ts'

/** The kinds of lines for which a language has words. */
type Kind =
  | 'related'
  | 'sharing'
  | 'menu'
  | 'advertisement'
  | 'promotion'
  | 'photo'
  | 'byline'
  | 'source'
  | 'timeLine'
  | 'legal'

/** The words of one language. Lists are separated by bars and line breaks; labels are written as they are printed in a sentence. */
export interface PageWords {
  /** BCP 47 code. */
  language: string
  /** Other forms of a letter: parts of patterns, by the letter in lower case. `{i: '[iİ]'}`; in capitals a Greek word loses all its accents. */
  spellings?: Readonly<Record<string, string>>
  /** Links to other articles: alone, before a colon and a title, or above titles. */
  related: string
  /** Buttons: share, print, save, comments. A line is one of them, or a row of them. */
  sharing: string
  /** Menus, services and footers: a line that is one of these is nothing else. */
  menu: string
  /** Sections of an outlet. They may be subheadings, too: a single one counts only above the story, a row of them everywhere. */
  sections: string
  advertisement: string
  /** Requests, and what is offered: "Subscribe to", "our newsletter". A line must contain both. */
  promotion: {asks: string; offers: string}
  /** Text before the name of a photographer. */
  photo: string
  /** Text before the writer's name, with a colon. */
  byline: string
  /** The same without a colon, before names with capitals: "Af Anna Eksempel". */
  by?: string
  /** Text before the name of a story's source, with a colon. */
  source: string
  timeLine: {
    /** "Published", "Updated". */
    labels: string
    /** Names of the months in dates, from January; the forms of one month are separated by slashes. */
    months?: string
    /** Months of another calendar: they show that a line is a date; the date itself is not read. */
    otherMonths?: string
    weekdays?: string
    /** "at" before the time, "o'clock" after it, "year" after the number. */
    fillers?: string
    /** The digits of its script, if copy uses them. */
    digits?: string
    /** Text that is attached to the number of the day. */
    dayMarks?: string
    joiners?: string
  }
  /** Copyright notices. */
  legal: string
  /**
   * How agencies begin a story in scripts without capitals, where the common rules can't recognise a place: a part of a pattern with the groups `places`,
   * `outlet`, `date`; and a text in every such beginning.
   */
  dateline?: {form: string; needs: readonly string[]; samples: readonly string[]; near: string}
  /** "And" between two names. */
  and?: string
  /** Towns in datelines without an agency or a date. */
  places?: string
  /** Invented words for the examples. */
  samples: {title: string; person: string; date?: string}
  /** Near misses of each kind: lines of stories with the same beginning. */
  near: Readonly<Record<Kind, string>>
}

const list = (words = '') => words.split(/\s*[|\n]\s*/u).filter(Boolean)

/**
 * Signs before and after labels, in any script: everything except letters and digits. Written as ranges, because `\p{L}` costs a millisecond in each pattern.
 */
const sign = String.raw`[\s!-/:-@[-\x60{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\ufe00-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u{1f000}-\u{1faff}]`
const digit = String.raw`[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]`
/** The separator between a label and the title after it. */
const beforeTitle = String.raw`\s?(?:[:：|»›→▶►>】\]］」』》)]{1,3}|\.{2,3}|…|\s[-–—]{1,2}(?=\s))\s*`
/** A text without the end of a sentence; the full stop of an initial does not count. */
const nameSign = String.raw`(?:[^.!?:：;。।؟]|(?<=[ /.:(][^ .])\.)`
const networks =
  'facebook|twitter|twitter-x|x|whatsapp|telegram|linkedin|messenger|instagram|pinterest|viber|threads|bluesky|reddit|email|e-mail|mail|print|copy|copy link|line|vk|youtube|tiktok|google news|rss'

const hasCase = (text: string) => text.toLowerCase() !== text.toUpperCase()

/** How labels of a language are written in patterns and searched for. */
interface Spelling {
  /** The part of a pattern that matches one of the labels, in any case. */
  anyOf(labels: string): string
  /** The same in a case-sensitive pattern: in lower case, as printed, in capitals. */
  anyCaseOf(labels: string): string
  /** One of these is in every text with one of the labels. */
  needs(labels: string): string[]
}

function spellingOf({language, spellings = {}}: PageWords): Spelling {
  const letters = Object.keys(spellings)
  const varied = letters.length > 0 ? new RegExp(letters.map(escapePattern).join('|'), 'giu') : /(?!)/gu
  const partOf = (letter: string) => spellings[letter] ?? spellings[letter.toLowerCase()] ?? escapePattern(letter)
  const spell = (label: string) => escapePattern(label).replaceAll(varied, partOf)
  const longestFirst = (labels: readonly string[]) => [...labels].sort((one, other) => other.length - one.length)
  const join = (labels: readonly string[]) => `(?:${longestFirst(labels).map(spell).join('|')})`
  const cases = (label: string) => [
    label,
    label.slice(0, 1).toLocaleLowerCase(language) + label.slice(1),
    label.toLocaleUpperCase(language)
  ]
  const need = (label: string) => {
    const parts = label.split(varied).map((part) => part.toLowerCase())
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
  }
  return {
    anyOf: (labels) => join(list(labels)),
    anyCaseOf: (labels) => `(?:${[...new Set(list(labels).flatMap(cases))].map(escapePattern).join('|')})`,
    needs: (labels) => [...new Set(list(labels).map(need))]
  }
}

const monthsOf = ({timeLine}: PageWords) => (timeLine.months ?? '').split(' ').filter(Boolean)

function vocabularyOf(words: PageWords): Vocabulary {
  const {timeLine, and = '', places = ''} = words
  return {
    months: Object.fromEntries(
      monthsOf(words).flatMap((names, month) => names.split('/').map((one) => [one.toLowerCase(), month + 1]))
    ),
    weekdays: list(timeLine.weekdays ?? ''),
    dayParts: [],
    dateOrder: 'day-first',
    ...(timeLine.dayMarks ? {dayMarks: list(timeLine.dayMarks)} : {}),
    ...(timeLine.joiners ? {dateJoiners: list(timeLine.joiners)} : {}),
    ...(and ? {placeJoiners: list(and)} : {}),
    places: list(places)
  }
}

type Parts = Omit<Rule, 'id' | 'label' | 'examples'> & {match: readonly Example[]}
type Maker = (words: PageWords, spelling: Spelling) => Parts

const few = (labels: string, most = 4) => list(labels).slice(0, most)
/** Near misses as the two paragraphs of a story. */
function storyOf({near}: PageWords): string {
  const lines = Object.values(near).flatMap(list)
  const half = lines.length / 2
  return `${lines.slice(0, half).join(' ')}\n${lines.slice(half).join(' ')}`
}
const allButFirst = (labels: string) => list(labels).slice(1, 3)

/**
 * Titles after a label are recognised by their capitals. In a script without capitals they are lines of similar length without a full stop; a shorter line may
 * be a subheading.
 */
const noTitle = pattern`[.。।…؟]["”’」』]?$|^.{1,13}$|.{60}`

/** A date with the month's name, or in numbers. */
function dateIn(words: PageWords, {anyOf}: Spelling): string {
  const {otherMonths = '', joiners = '', dayMarks = '', weekdays = '', fillers = ''} = words.timeLine
  const names = [...monthsOf(words).flatMap((one) => one.split('/')), ...list(otherMonths)].join('|')
  const joiner = joiners ? `(?:${anyOf(joiners)} )?` : ''
  const mark = dayMarks ? `${anyOf(dayMarks)}?` : ''
  const filler = fillers ? `|${anyOf(fillers)}` : ''
  const day = `${digit}{1,2}${mark}`
  const year = `${digit}{4}`
  const named = names
    ? `${day} ?${joiner}${anyOf(names)}\\.?,? ?${joiner}${year}|${anyOf(names)} ${day},? ${year}|${year}\\.? ${anyOf(names)} ${day}\\.?|`
    : ''
  const inFigures = `${digit}{1,4}(?: ?[./-] ?|年|년 ?)${digit}{1,2}(?: ?[./-] ?|月|월 ?)${digit}{1,4}[日일.]?`
  const weekday = weekdays ? `(?:[(（]?${anyOf(weekdays)}[)）]?[.,،]{0,2} ?(?:${filler.slice(1) || '(?!)'})? ?)?` : ''
  const gap = `(?:[\\s,،·|•/–—-]${filler}){0,6}`
  const hour = `(?:${gap}${digit}{1,2}(?:[:.：]|時|시 ?)${digit}{2}(?::${digit}{2}|分|분)?(?: ?\\(?(?:GMT|UTC|CET|EET|МСК|MSK|JST|IST)[^)]{0,6}\\)?| ?(?:${filler.slice(1) || '(?!)'})){0,2})?`
  return `${weekday}(?<published>${named}${inFigures})(?: ?${weekday})(?:\\.? ?(?:${filler.slice(1) || '(?!)'}))?${hour}`
}

/** The rules of a language: their names, their labels, and how the words become patterns. */
const makers: readonly (readonly [id: string, label: Label, kind: Kind | 'sections', make: Maker])[] = [
  [
    'time-line',
    'note',
    'timeLine',
    (words, spelling) => {
      const labels = spelling.anyOf(words.timeLine.labels)
      const date = dateIn(words, spelling)
      const month = monthsOf(words)[2]?.split('/')[0]
      const samples = few(words.timeLine.labels, 3)
      return {
        zone: 'anywhere',
        needs: [...'0123456789', ...(words.timeLine.digits ?? '')],
        pattern: patternAnyCase`^(?![\d ./-]+$)[(（[]?(?:${labels}[\s:：|–-]{0,3})?${date}(?:[\s,،·|•/()–-]{0,4}${labels}.{2,50})?[\s)）\].|]{0,3}$`,
        shape: {length: 140},
        match: [
          ...samples.map((label) => `${label}: 12.03.2024 14:05`),
          ...(month ? [`12${list(words.timeLine.dayMarks ?? '')[0] ?? ''} ${month} 2024, 14:05`] : []),
          ...(words.samples.date ? [words.samples.date] : [])
        ]
      }
    }
  ],
  [
    'byline',
    'byline',
    'byline',
    (words, spelling) => ({
      zone: 'head',
      needs: spelling.needs([words.byline, words.by].filter(Boolean).join('|')),
      pattern: byline(words, spelling),
      shape: {words: 12, length: 90},
      match: [
        ...few(words.byline).map((label) => `${label}: ${words.samples.person}`),
        ...few(words.by ?? '').map((label) => `${label} ${words.samples.person}`)
      ]
    })
  ],
  [
    'author-line',
    'credit',
    'byline',
    (words, spelling) => ({
      zone: 'tail',
      fields: {role: 'writer'},
      needs: spelling.needs(words.byline),
      pattern: byline({...words, by: ''}, spelling),
      shape: {words: 12, length: 90},
      match: few(words.byline, 2).map((label) => ({
        text: `${words.samples.title}\n${storyOf(words)}\n${label}: ${words.samples.person}`,
        line: 4
      }))
    })
  ],
  [
    'source-line',
    'credit',
    'source',
    (words, spelling) => ({
      zone: 'tail',
      fields: {role: 'source'},
      needs: spelling.needs(words.source),
      pattern: patternAnyCase`^${sign}{0,3}${spelling.anyOf(words.source)}\s?[:：=＝／]\s?(?<names>${nameSign}{2,50})[)\]）］】]?\.?$`,
      shape: {words: 8, length: 80},
      match: few(words.source, 2).flatMap((label) => [`${label}: AFP`, `(${label}: Reuters)`])
    })
  ],
  [
    'photo-credit',
    'caption',
    'photo',
    (words, spelling) => ({
      zone: 'anywhere',
      needs: spelling.needs(words.photo),
      pattern: patternAnyCase`^[([|（［【<]?${spelling.anyOf(words.photo)}(?:\s?[:：=＝／/]|\. ?)\s?${nameSign}{2,60}[)\]）］】>]?\.?$`,
      shape: {words: 10, length: 100},
      match: few(words.photo).flatMap((label) => [`${label}: ${words.samples.person}`, `(${label}: AFP)`])
    })
  ],
  [
    'caption-with-credit',
    'caption',
    'photo',
    (words, spelling) => ({
      zone: 'anywhere',
      needs: spelling.needs(few(words.photo, 2).join('|')),
      pattern: pattern`^(?=.{12,320}$)\p{Lu}[\p{Lu}\d !’'-]{2,30}: [^|]{8,240}?(?<![\p{L}\p{M}])${spelling.anyCaseOf(few(words.photo, 2).join('|'))}(?: ?: ?|\. ?)(?=\p{Lu})${nameSign}{2,60}\.?$`,
      shape: {length: 320},
      evidence: 'A word in capitals and a colon open the line, and the photographer closes it.',
      match: few(words.photo, 1).map(
        (label) =>
          `${words.samples.person.split(' ')[0]?.toLocaleUpperCase(words.language)}: ${words.samples.title}. ${label}: ${words.samples.person}/AFP`
      )
    })
  ],
  [
    'advertisement',
    'boilerplate:advertisement',
    'advertisement',
    (words, spelling) => ({
      zone: 'anywhere',
      needs: spelling.needs(words.advertisement),
      pattern: patternAnyCase`^${sign}{0,6}${spelling.anyOf(words.advertisement)}${sign}{0,6}$`,
      match: few(words.advertisement).flatMap((label) => [label, `- ${label.toLocaleUpperCase(words.language)} -`])
    })
  ],
  [
    'read-also',
    'boilerplate:related',
    'related',
    (words, spelling) => ({
      zone: 'anywhere',
      needs: spelling.needs(words.related),
      pattern: patternAnyCase`^${sign}{0,6}${spelling.anyOf(words.related)}(?:${beforeTitle}(?<title>.*)|${sign}{0,6})$`,
      shape: {length: 220},
      block: hasCase(words.related)
        ? {lines: 'title', most: 6, whenBare: true}
        : {lines: 'short', most: 4, whenBare: true, until: noTitle},
      match: few(words.related).flatMap((label) => [
        label,
        `${label}: ${words.samples.title}`,
        `>> ${label.toLocaleUpperCase(words.language)}: ${words.samples.title}`
      ])
    })
  ],
  [
    'sharing',
    'boilerplate:sharing',
    'sharing',
    (words, spelling) => {
      const one = `(?:${spelling.anyOf(words.sharing)}|${spelling.anyOf(networks)})`
      return {
        zone: 'anywhere',
        needs: [...new Set([...spelling.needs(words.sharing), ...list(networks).filter((one) => one.length > 3)])],
        pattern: patternAnyCase`^${sign}{0,4}(?:\d{1,5} )?${one}(?: ?[|·•/,:、・]? ?${one}){0,8}${sign}{0,4}(?:\d{1,4}[)）\]]?)?$`,
        shape: {length: 120},
        match: [
          ...few(words.sharing),
          ...allButFirst(words.sharing).map((label) => `${label} | Facebook | WhatsApp`),
          `${few(words.sharing)[0]} (12)`
        ]
      }
    }
  ],
  [
    'promotion',
    'boilerplate:promotion',
    'promotion',
    (words, spelling) => ({
      zone: 'anywhere',
      needs: spelling.needs(words.promotion.offers),
      pattern: promotion(words, spelling),
      shape: {length: 140},
      match: promotionSamples(words)
    })
  ],
  [
    'menu',
    'boilerplate:other',
    'menu',
    (words, spelling) => {
      const one = spelling.anyOf(`${words.menu}|${words.sections}`)
      return {
        zone: 'anywhere',
        needs: spelling.needs(`${words.menu}|${words.sections}`),
        pattern: patternAnyCase`^${sign}{0,4}(?:${spelling.anyOf(words.menu)}|${one}(?: ?[|·•/>›»、] ?${one}){1,16}|${one}(?: ${one}){2,16})${sign}{0,4}$`,
        match: [...few(words.menu), few(words.sections).join(' | '), few(words.sections).join(' ')]
      }
    }
  ],
  [
    'section',
    'boilerplate:other',
    'sections',
    (words, spelling) => ({
      zone: 'head',
      needs: spelling.needs(words.sections),
      pattern: patternAnyCase`^${spelling.anyOf(words.sections)}$`,
      match: few(words.sections)
    })
  ],
  [
    'legal',
    'boilerplate:legal',
    'legal',
    (words, spelling) => ({
      zone: 'anywhere',
      needs: spelling.needs(words.legal),
      pattern: patternAnyCase`^[<＜(（]?(?:(?:©|ⓒ|\(c\)|copyright)[^!?]{0,100}?)?${spelling.anyOf(words.legal)}(?:[.!。]?|[.!。,]? ?(?:©|ⓒ|\(c\)|copyright|[-–|/]).{0,100}|[.!。] ?.{0,160})[>＞)）]?$`,
      shape: {length: 300},
      match: few(words.legal, 3).flatMap((label) => [label, `© 2024 ${words.samples.person}. ${label}.`])
    })
  ]
]

function byline(words: PageWords, {anyOf, anyCaseOf}: Spelling) {
  if (!hasCase(words.byline))
    return patternAnyCase`^[([（［【]?${anyOf(words.byline)}\s?[:：=＝／]\s?(?<names>[^.!?:：;。।؟\d]{2,50})[)\]）］】]?$`
  const joiner = words.and ? ` ${anyOf(words.and)} |` : ''
  const names = `${name}(?:(?:${joiner}, | & | ?/ ?)${name}){0,5}`
  const bare = words.by ? `|${anyCaseOf(words.by)}` : ''
  return pattern`^[(\[]?(?:${anyCaseOf(words.byline)} ?:${bare}) ?(?<names>${names})[)\]]?$`
}

/** The request and the offer are near each other; no clause with a speaker follows. */
function promotion({promotion: {asks, offers}}: PageWords, {anyOf}: Spelling) {
  const ask = anyOf(asks)
  const offer = anyOf(offers)
  const between = '[^.!?,。،、]'
  // In languages with the verb at the end, the request follows the offer.
  return patternAnyCase`^${sign}{0,4}(?:${ask}${between}{0,24}?${offer}${between}{0,28}|${offer}${between}{0,24}?${ask})[.!。:]?$`
}

function promotionSamples({promotion: {asks, offers}}: PageWords): string[] {
  const [offer = ''] = list(offers)
  return few(asks, 3).map((ask) => (hasCase(ask) ? `${ask} ${offer}` : `${offer} ${ask}`))
}

/** The rules of a language, from its words. The build stores the words, which are ten times smaller, and makes the rules when a text needs them. */
export function pageWordsRules(words: PageWords): Rule[] {
  const {language, near, samples} = words
  const spelling = spellingOf(words)
  // In scripts without case, nothing distinguishes a caption from a paragraph with a credit after it.
  const fitting = makers.filter(([id]) => id !== 'caption-with-credit' || hasCase(words.photo))
  const opening = datelineRule(words)
  const rules = fitting.map(([id, label, kind, make]): Rule => {
    const {match, ...parts} = make(words, spelling)
    const skip = kind === 'sections' ? [samples.title] : list(near[kind])
    return {id: `${language}/${id}`, label, ...parts, examples: {match: [...new Set(match)], skip}}
  })
  return opening ? [opening, ...rules] : rules
}

function datelineRule({language, dateline}: PageWords): Rule | undefined {
  if (!dateline) return undefined
  const {form, needs, samples = [], near = ''} = dateline
  return {
    id: `${language}/dateline`,
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    certain: true,
    needs,
    pattern: pattern`^${form}(?=[\p{Lo}\p{L}\d"“「『‘’'])`,
    examples: {match: samples, skip: list(near)}
  }
}

/** The pack of a language, from its words. */
export const pageWordsPack = (words: PageWords): Pack => ({
  name: words.language,
  language: words.language,
  pageWords: true,
  vocabulary: vocabularyOf(words),
  rules: pageWordsRules(words)
})
