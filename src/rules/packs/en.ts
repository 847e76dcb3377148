/** English: rules that agencies and sites share. */

import {pattern, patternAnyCase} from '../fragments.ts'
import type {Pack, Vocabulary} from '../types.ts'
import {aboutWriters} from './about-writers.ts'
import {englishCaptionEndings, stationCaptions} from './en-caption-endings.ts'
import {englishCaptions} from './en-captions.ts'
import {englishContacts} from './en-contacts.ts'
import {englishCredits} from './en-credits.ts'
import {englishDatelines} from './en-datelines.ts'
import {misspeltMonths} from './en-dates.ts'
import {flattenedEnglish} from './en-flattened.ts'
import {englishHeads, englishTimes} from './en-heads.ts'
import {englishLegal} from './en-legal.ts'
import {englishLinesWithDay} from './en-lines-with-day.ts'
import {englishMoreNews} from './en-more-news.ts'
import {englishBylines, englishOutletLines} from './en-outlet-lines.ts'
import {englishPage} from './en-page.ts'
import {englishPageLabels} from './en-page-labels.ts'
import {englishPageLines, englishTagLists} from './en-page-lines.ts'
import {englishPageLinks} from './en-page-links.ts'
import {countries, places} from './en-places.ts'
import {englishPromotion} from './en-promotion.ts'
import {englishRelated} from './en-related.ts'
import {englishAlsoOn, englishCreditsInBrackets} from './en-requests.ts'
import {englishRoleLabels, englishRoles} from './en-role-labels.ts'
import {englishService} from './en-service.ts'
import {englishSources, englishSourceWords} from './en-sources.ts'
import {englishWeb} from './en-web.ts'
import {englishWire} from './en-wire.ts'
import {englishTakes} from './en-wire-heads.ts'
import {englishEndings} from './inline-endings.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'
import {englishVideoTeasers} from './video-teasers.ts'

const vocabulary: Vocabulary = {
  sources: englishSourceWords,
  jobTitles:
    'staff bureau columnist anchor producer photographer blogger intern fellow desk editor-in-chief chief'.split(' '),
  creditRoles: {
    ...englishRoles,
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
  regions: countries,
  places
}

export const english: Pack = {
  name: 'en',
  language: 'en',
  wire: true,
  vocabulary,
  rules: [
    ...englishRoleLabels,
    ...englishDatelines,
    {
      id: 'en/end-mark',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'end mark'},
      pattern: pattern`^(?:(?:Reuter|REUTER|reuter|Reuters|REUTERS)(?:\.{2,3}|;)?|=+ ?Kyodo|AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}<?|(?:AAP|AFP|dpa) [a-zA-Z]{2,5}(?: [a-z]{2,4}){0,4}|Blah blah blah\.)$`,
      note: 'Agencies close a story with their name, initials, or the time it was sent; Reuters did so in empty bodies of 1987.',
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
      evidence: 'Above the story, an opening that only desks use.',
      block: {lines: 'wrapped', most: 8},
      shape: {length: 900},
      note: 'A note between desks, above the story.',
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
      id: 'en/advisory-end',
      label: 'note',
      zone: 'head',
      needs: ['no other change', 'no pickup', 'no subs', 'picks up', 'pick up', 'also moving', 'also moved'],
      pattern: pattern`^(?:No other changes?|No pick-?ups?|No subs?|(?:PICKS?|Picks?) (?:UP|up) (?:\d{1,2}(?:st|nd|rd|th)|as) .{2,120}|Also mov(?:ing|ed)(?: (?:on|for|in) .{2,60})?)\.?$`,
      note: 'The end of a note between desks, if the line above is full.',
      examples: {
        match: [
          {
            text: 'Storm Tears Roof From School\nEds: UPDATES with cost of repair.\nNo other change.\nBy JANE ROE\nSample Press Writer\n   A storm tore the roof off the school on Sunday night and sent the children to the hall.',
            line: 3
          }
        ],
        // A sentence of a story.
        skip: ['No other change was made to the bridge.', 'Picks up the pieces after the storm.']
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
      note: 'The office of the writer is under the name.',
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
    ...englishBylines,
    ...englishTakes,
    ...stationCaptions,
    ...englishWire,
    ...releaseHeads.en,
    ...flattenedEnglish,
    ...englishWeb,
    ...englishCredits,
    ...englishHeads,
    ...englishTagLists,
    ...englishPage,
    ...englishPageLabels,
    ...englishLinesWithDay(vocabulary),
    ...englishTimes,
    ...englishRelated,
    ...englishPromotion,
    ...englishMoreNews,
    ...englishLegal,
    ...englishCaptions,
    ...englishCreditsInBrackets,
    ...englishContacts,
    ...englishAlsoOn,
    ...englishOutletLines,
    ...englishService,
    ...englishPageLinks,
    ...englishCaptionEndings,
    ...englishPageLines,
    ...englishVideoTeasers,
    aboutWriters.en,
    ...englishSources,
    ...englishEndings,
    ...runOnLabels('en')
  ]
}
