/** English: what agencies and sites share. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Pack, Vocabulary} from '../types.ts'
import {englishCredits} from './en-credits.ts'
import {englishDatelines} from './en-datelines.ts'
import {misspeltMonths} from './en-dates.ts'
import {flattenedEnglish} from './en-flattened.ts'
import {nobodySays} from './en-people.ts'
import {englishSources, englishSourceWords} from './en-sources.ts'
import {englishWeb} from './en-web.ts'
import {englishWire} from './en-wire.ts'
import {englishTakes} from './en-wire-heads.ts'

const vocabulary: Vocabulary = {
  sources: englishSourceWords,
  creditRoles: {
    reporter: 'reporter',
    editor: 'editor',
    reporting: 'reporter',
    reported: 'reporter',
    compiled: 'reporter',
    writing: 'writer',
    editing: 'editor',
    'reporting by': 'reporter',
    'additional reporting by': 'reporter',
    'reported by': 'reporter',
    'writing by': 'writer',
    'additional writing by': 'writer',
    'written by': 'writer',
    'editing by': 'editor',
    'edited by': 'editor'
  },
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sept: 9,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
    ...misspeltMonths
  },
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  dayParts: ['morning', 'afternoon', 'evening', 'night'],
  dateOrder: 'month-first',
  dayMarks: ['st', 'nd', 'rd', 'th'],
  placeJoiners: ['and'],
  sentenceWords: 'was were had said did would could declined gave added told became took he she they'.split(' '),
  questionWords: ['how', 'what', 'when', 'where', 'which', 'who', 'why'],
  places: []
}

export const english: Pack = {
  name: 'en',
  language: 'en',
  wire: true,
  vocabulary,
  rules: [
    ...englishDatelines,
    {
      id: 'en/read-also',
      label: 'boilerplate:related',
      zone: 'anywhere',
      needs: ['read', 'see also', 'related', 'more', 'like', 'interested', 'recommended', 'miss'],
      pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:read (?:more|also|next|this)|also read|see also|related(?: (?:articles?|stories|news|coverage|topics?|content))?|more on this(?: story)?|more from .{2,30}|you (?:may|might) also (?:like|be interested in)|recommended(?: stories)?|don't miss)\s?(?::\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
      shape: {length: 200},
      block: {lines: 'title', most: 6, whenBare: true},
      examples: {
        match: [
          'Read more:',
          {text: 'READ MORE: Market Hall Opens Again', fields: {title: 'Market Hall Opens Again'}},
          'Related stories'
        ],
        // A sentence.
        skip: ['Read more books, the minister told the pupils.', 'Related companies fell too.']
      }
    },
    {
      id: 'en/promotion',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      needs: ['sign up', 'subscribe', 'follow', 'download', 'click', 'get the latest'],
      pattern: patternAnyCase`^${nobodySays}(?:(?:sign up|subscribe) (?:now |today |here )?(?:for|to) [^.!?]{0,80}\b(?:newsletters?|alerts?|e-?mails?|updates|briefings?|accounts?|podcasts?|channel|magazine|digest|inbox|print|digital|access|free)\b[^.!?]{0,80}[.!]?|subscribe now\b[^.]{0,60}|follow (?:us|[^@]{2,40}) on (?:twitter|facebook|instagram|x|whatsapp|telegram|google news)(?:(?:,|,? and|,? or|,? &) (?:on )?[a-z]{1,12}){0,5}(?: (?:for|to|at) [^@.,!?]{2,60}| ?: ?[^@.,]{2,60}| https?:\S+)?[.!]?|download (?:the|our) .{2,60} app.{0,60}|click here (?:to|for) .{2,100}|get the latest .{2,120} (?:inbox|newsletter).{0,40})$`,
      shape: {length: 220},
      examples: {
        match: ['Sign up for our daily newsletter', 'Follow us on Twitter'],
        // What a person did.
        skip: ['Signing up took an hour, residents said.']
      }
    },
    {
      id: 'en/end-mark',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'end mark'},
      pattern: pattern`^(?:(?:Reuter|REUTER|reuter|Reuters|REUTERS)(?:\.{2,3}|;)?|=+ ?Kyodo|AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}<?|(?:AAP|AFP|dpa) [a-zA-Z]{2,5}(?: [a-z]{2,4}){0,4}|Blah blah blah\.)$`,
      note: 'Agencies close a story with their name, initials, or the time it moved; Reuters filled empty bodies of 1987.',
      examples: {
        match: ['Reuter', 'REUTER...', '==Kyodo', 'AP-NY-01-02-89 1433EST'],
        // The agency does something.
        skip: ['Reuters reported a profit on Monday.']
      }
    },
    {
      id: 'en/advisory',
      label: 'note',
      zone: 'head',
      pattern: pattern`^\^?(?:(?:Eds?|EDS?|Editors?|EDITORS?|Desk|DESK|Sports [Ee]ditors)\s?[:_]|EDITOR['’]?S?['’]? NOTE|ATTENTION EDITORS\b|URGENT\b|\(?(?:Adds|ADDS|Recasts|RECASTS|Updates|UPDATES|Corrects|CORRECTS|In [A-Z][a-z]{2}\.? \d{1,2} story)\b|(?:LaserPhotos?|LaserGraphics?|LaserColor|AP Photos?|AP Graphics?)(?! (?:was|were|is|are|has|had|of|and|about|came|from|said)\b)\b|(?:With|With AM-|With PM-|With BC-)\s?(?:AM|PM|BC)-|(?:AM|PM|BC)-[A-Z]|(?:For [Rr]elease|FOR RELEASE)(?! (?:was|were|is|about|and|of|came|has|goes|to)\b)\b|\$?[Aa]dv ?\d\d|An AP Extra|\d(?:st|nd|rd|th) (?:Ld|Add)\b).*$`,
      evidence: 'What only desks open a line with, above the story.',
      block: {lines: 'wrapped', most: 8},
      shape: {length: 900},
      note: 'What one desk tells another stands above the story.',
      examples: {
        match: [
          'Eds: LEADS with 5 grafs to UPDATE with the river receding.',
          'LaserPhoto NY9',
          'For Release Friday, Jan. 6'
        ],
        // A person who edits.
        skip: ['Editors of the paper resigned on Monday.']
      }
    },
    {
      id: 'en/transmitted-headline',
      label: 'headline',
      zone: 'head',
      needs: ['<'],
      pattern: pattern`^\^(?!By )(?=[\p{Lu}\d$"“'‘])[^<>=]{8,150}<$`,
      note: 'ANPA copy marks the start of a line above the story, and its end.',
      examples: {
        match: ['^Bridge closed after flood in the hills<'],
        // An advisory; a byline.
        skip: ['^AP Photo XNP101, XNP102<', '^By JANE ROE=']
      }
    },
    {
      id: 'en/end-of-advance',
      label: 'note',
      zone: 'anywhere',
      needs: ['end ad', 'eds:'],
      pattern: patternAnyCase`^(?:end adv?(?:ance)?\b(?=.{0,30}\d).{0,60}|end adv\b.{0,40}|eds: .{3,300})$`,
      shape: {length: 320},
      examples: {
        match: ['End Adv for Jan. 5', 'End advance for Tuesday, May 2.'],
        // A sentence.
        skip: ['End advertising on trams, the council said.', 'Ends meet, eds say.']
      }
    },
    {
      id: 'en/byline-title',
      label: 'byline',
      zone: 'head',
      pattern: pattern`^\^?(?:The )?(?<role>(?:AP|Associated Press|Reuters|AFP|UPI|Special to|Staff|For)\b(?: \p{L}[\p{L}'’&-]*){0,4} ?(?:Writer|Editor|Correspondent|Analyst|Columnist|Press|Reporter|Service|AP))(?:\.|[=<])?$`,
      shape: {words: 7},
      note: 'The title of the writer stands under the name.',
      examples: {
        match: [{text: 'Associated Press Writer', fields: {role: 'Associated Press Writer'}}, 'AP Business Writer'],
        // A sentence.
        skip: ['Associated Press Writer of the year was chosen on Monday.']
      }
    },
    {
      id: 'en/byline',
      label: 'byline',
      zone: 'head',
      needs: ['by '],
      pattern: pattern`^\^?(?:[Bb]y|BY) (?<names>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:(?:,| and) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}){0,4})(?:, (?<role>\p{Lu}[\p{L} ]{2,40})| in \p{Lu}[\p{L} .]{2,30})?[=<]?$`,
      examples: {
        match: [{text: 'By Jane Roe', fields: {names: ['Jane Roe']}}, 'By Jane Roe in Springfield', '^By JANE ROE='],
        // A sentence.
        skip: ['By Monday the river had risen by two metres.']
      }
    },
    ...englishTakes,
    ...englishWire,
    ...flattenedEnglish,
    ...englishWeb,
    ...englishCredits,
    ...englishSources
  ]
}
