/** English: what agencies and sites share. */
import {dash, outlet, pattern, patternAnyCase, places} from '../fragments.ts'
import type {Pack, Vocabulary} from '../types.ts'

const vocabulary: Vocabulary = {
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
    dec: 12
  },
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  dayParts: ['morning', 'afternoon', 'evening', 'night'],
  dateOrder: 'month-first',
  functionWords: [
    'the',
    'of',
    'and',
    'that',
    'was',
    'for',
    'with',
    'said',
    'has',
    'from',
    'his',
    'were',
    'have',
    'had',
    'which',
    'would',
    'been',
    'their',
    'who',
    'will',
    'they'
  ],
  places: []
}

const month = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?|(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]*\.?`
const date = String.raw`(?:(?:${month}) \d{1,2}(?:, \d{4})?|\d{1,2} (?:${month})(?: \d{2,4})?)`
const medium = String.raw`(?:(?:the|state|news|agency|newspaper|daily|television|magazine|website|local|media|broadcaster|official) ){0,4}`

export const english: Pack = {
  name: 'en',
  language: 'en',
  vocabulary,
  rules: [
    {
      id: 'en/dateline-place-date-agency',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?<places>${places}),? (?<date>${date}),? ?[(/](?<outlet>[\p{L}][\p{L} .-]{1,30})[)/](?<separator>${dash})`,
      examples: {
        match: [
          {
            text: 'LONDON/NEW YORK, Jan 5 (Reuters) - Shares rose.',
            fields: {places: ['LONDON', 'NEW YORK'], date: '--01-05', outlet: 'Reuters'}
          }
        ],
        // No dash, no dateline.
        skip: ['London, Jan 5 (rain) was the wettest day.']
      }
    },
    {
      id: 'en/dateline-place-agency',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?<places>${places}) ?\((?<outlet>[\p{L}][\p{L} .\/-]{1,30})\)(?<separator>${dash})`,
      examples: {
        match: [
          {
            text: 'BUENOS AIRES, Argentina (AP) _ The bank cut rates.',
            fields: {places: ['BUENOS AIRES, Argentina'], outlet: 'AP'}
          }
        ],
        // An abbreviation, not a house.
        skip: ['World Trade Organization (WTO) - its members say - is weak.']
      }
    },
    {
      id: 'en/dateline-agency',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^\((?<outlet>[\p{L}][\p{L} .\/]{1,30})\)(?<separator>${dash})`,
      examples: {
        match: [{text: '(Reuters) - Shares rose on Monday.', fields: {outlet: 'Reuters', places: []}}],
        // Brackets that open a sentence.
        skip: ['(Later) - the shares fell again.']
      }
    },
    {
      id: 'en/dateline-place-date',
      label: 'dateline',
      zone: 'lead',
      extent: 'opening',
      pattern: pattern`^(?<places>${places}),? (?<date>${date})(?:, (?<outlet>${outlet}))?(?<separator>${dash})`,
      examples: {
        match: [{text: 'SALVADOR, Feb 26 - Showers continued.', fields: {places: ['SALVADOR'], date: '--02-26'}}],
        // A month that begins a sentence has no dash.
        skip: ['London, March 3 was a holiday.']
      }
    },
    {
      id: 'en/read-also',
      label: 'boilerplate:related',
      zone: 'anywhere',
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
      pattern: patternAnyCase`^(?:sign up (?:for|to) .{4,120}|subscribe (?:to|now|for) .{2,100}|follow (?:us|.{2,40}) on (?:twitter|facebook|instagram|x|whatsapp|telegram|google news).{0,80}|download (?:the|our) .{2,60} app.{0,60}|click here (?:to|for) .{2,100}|get the latest .{2,120} (?:inbox|newsletter).{0,40})$`,
      shape: {length: 220},
      examples: {
        match: ['Sign up for our daily newsletter', 'Follow us on Twitter'],
        // What a person did.
        skip: ['Signing up took an hour, residents said.']
      }
    },
    {
      id: 'en/reporting-credit',
      label: 'credit',
      zone: 'tail',
      pattern: patternAnyCase`^\(?(?:additional )?(?<role>reporting|writing|editing|compiled|reported)(?: and (?:writing|editing))? by (?<names>.{3,300}?)\)?\.?$`,
      examples: {
        match: [
          {
            text: '(Reporting by Jane Roe in Oslo; Editing by John Doe)',
            fields: {names: ['Jane Roe', 'John Doe'], role: 'reporter'}
          }
        ],
        // The subject of a sentence.
        skip: ['Reporting on the war has become harder.']
      }
    },
    {
      id: 'en/byline',
      label: 'byline',
      zone: 'head',
      pattern: pattern`^(?:[Bb]y|BY) (?<names>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:(?:,| and) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}){0,4})(?:, (?<role>\p{Lu}[\p{L} ]{2,40}))?$`,
      examples: {
        match: [{text: 'By Jane Roe', fields: {names: ['Jane Roe']}}],
        // A sentence.
        skip: ['By Monday the river had risen by two metres.']
      }
    },
    {
      id: 'en/source-according',
      label: 'source',
      zone: 'anywhere',
      extent: 'inside',
      fields: {kind: 'cited', verb: 'according to'},
      needs: ['ccording to'],
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d])according to (?:a report (?:in|by|from) )?${medium}(?=\p{Lu}[\p{L}.]+ (?:News|Times|Post|Journal|Herald|Tribune|Guardian|Agency|Press)|Reuters|AFP|AP |BBC|CNN|Xinhua|Bloomberg)`,
        'u'
      ),
      examples: {
        match: [{text: 'The ship sank, according to Reuters.', fields: {name: 'Reuters'}}],
        // A person is no medium.
        skip: ['The ship sank, according to John Doe.']
      }
    }
  ]
}
