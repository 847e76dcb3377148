/** What English pages ask of their readers, whatever it is; pictures credited in brackets; lists of other stories that name the outlet. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays} from './en-people.ts'
import type {ServiceTopic} from './service-lines.ts'

/** How a request to the reader opens. */
const request =
  "(?:(?:and |or |you can(?: also)? |you may(?: also)? |be sure to |make sure (?:to |you )|don't forget to |remember to |feel free to |why not |want to |help us |to learn more,? |for more,? |for more (?:news|on this|information|like this)<20>,? )?(?:check(?:ing)? out|check|keep|follow|join|download|visit|sign up|subscribe|send|share|submit|e-?mail|tell|let us know|let|text|call|like|head|go|read|click|tap|find|see|get|stay|connect|support|watch|listen|leave|comment|write|contact|reach|upload|drop|add|have your say|give|view|explore|browse|become|consider|bookmark|catch|discover|learn)(?!\\p{L}))"

/** Of what an outlet says "our". */
const ours =
  '(?:websites?|web ?site|site(?= (?:for|to)|[.!]|$)|mobile app|news app|apps?|newsletters?|podcasts?|youtube|facebook|instagram|twitter|x account|whatsapp|telegram|threads|bluesky|live ?blog|live feed|live coverage|live updates|journalism|newsroom|reporters|news team|coverage|tip ?line|social media|socials|social channels|mailing list|home ?page|e-?edition|comments section|photo gallery|gallery|subscription|news alerts|push alerts|push notifications|(?:app|channel)(?= (?:for|to|and)))'
const oursNeeds =
  'our website|our web|our site|our mobile|our news|our app|our free|our newsletter|our podcast|our youtube|our facebook|our instagram|our twitter|our x |our whatsapp|our telegram|our threads|our bluesky|our live|our journalism|our reporters|our coverage|our tip|our social|our mailing|our home|our e|our comments|our photo|our gallery|our subscription|our push|our daily|our weekly|our breaking|our official|our channel'
const network =
  '(?:facebook|twitter|x|instagram|whatsapp|telegram|threads|bluesky|tiktok|youtube|linkedin|email|e-mail|social media)'

/** A request, and something that only a page has: the reader is spoken to, and nobody else is named. */
export const requests: ServiceTopic = {
  about: 'service-request',
  label: 'boilerplate:promotion',
  note: 'Any request to the reader that names what is the outlet’s own, its comments or its address.',
  says: [
    [
      `${oursNeeds}|comments below|comment section|comments section|comment box|form below| us on | us at | us via | us by | us your `,
      `${request}(?:<70>\\bour (?:free |daily |weekly |breaking |official |new |own |latest )?${ours}(?!\\p{L})<80>|<60>(?:in|via|through|using) (?:the|our) (?:(?:comments?|comments? section|comment box|form) (?:below|beneath|at the bottom|under this)|comments? section|comment box)<40>|<50>\\bus (?:your <40> )?(?:on|at|via|by) (?:${network}(?!\\p{L})|\\S{1,40}@\\S{3,40}|@\\w{2,30}|[\\d+() -]{7,20})<60>)`
    ],
    [
      `${oursNeeds}|? tell us|? send us|? e-mail us|? email us|? call us|? text us|? contact us|? let us|? write to us|? share`,
      `(?:do you|did you|have you|are you|were you|got an?|like what|like this|enjoy(?:ed|ing)?|know (?:something|anything|more)|see something|spotted)(?!\\p{L})<80>(?=\\? (?:(?:tell|send|e-?mail|call|text|contact|let|write to) us(?!\\p{L})|share .{0,60}with us(?!\\p{L})|.*\\bour ${ours}(?!\\p{L})))`
    ]
  ],
  match: [
    'Have your say on the plan in the comments below.',
    'You can also watch this story on our YouTube channel.',
    'Keep up with the festival by following our live blog.',
    'Head to our live blog for every goal of the night.',
    'Do you live near the dam? Share your photos with us and they may appear on our website.',
    'Spotted a fox in your garden? Tell us on Instagram.',
    'Send us your pictures of the storm at pictures@sample.example or on WhatsApp.',
    'Bookmark our home page and never miss a match.'
  ],
  skip: [
    // Who asks is a person; what is asked for is of the story.
    'Visit our website, the mayor told the crowd.',
    'Do you live near the dam? Many people do.',
    'Keep our rivers clean and the herons will come back.',
    'Support our troops, the banner on the bridge read.',
    'Tell us what happened on the night of the flood.',
    'Share our boats with the neighbours, the letter urged.',
    'Visit our site at the mouth of the river, where the dig goes on, and the scale of it is plain.',
    'Send us back to the valley where we were born.',
    'Read our lips: no new bridge.'
  ]
}

const creditName = String.raw`[\p{Lu}\d@©][\p{L}\d.’'&@-]*(?:(?: ?[/|,] ?| )(?:[\p{Lu}\d@][\p{L}\d.’'&@-]*|of|the|for|via|and|de|van|von)){0,8}`

export const englishCreditsInBrackets: readonly Rule[] = [
  {
    id: 'en/credit-in-brackets',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      '(credit',
      '[credit',
      '(courtesy',
      '[courtesy',
      '(photo courtesy',
      '(image courtesy',
      '(photo credit',
      '(image credit',
      '(picture credit',
      '[photo credit',
      '[image credit'
    ],
    pattern: pattern`^${nobodySays}["“‘]?[\p{Lu}\d].{6,340} ?[([](?:(?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Vv]ideo) )?(?:[Cc]redits?|CREDITS?|[Cc]ourtesy|COURTESY)(?: ?: ?| of | by | )${creditName}[)\]]\.?$`,
    shape: {length: 420, notStory: true},
    evidence: 'The word for a picture’s credit and a name, in brackets at the end, and nobody who speaks.',
    examples: {
      match: [
        'The baby giraffe at the zoo. [Credit: Sample Zoo]',
        'Owner John Doe behind the counter (CREDIT: Jane Roe)',
        'The ferry enters the harbor on Friday morning. (Courtesy of Jane Roe)',
        'Members of the board in the hall. (Photo credit: Jane Roe/Sample Ledger)'
      ],
      // What is lent; a degree.
      skip: [
        'The bank gave the ferry line a loan (credit of two years)',
        'The course ends in May (credit: three points)'
      ]
    }
  }
]

export const englishAlsoOn: readonly Rule[] = [
  {
    id: 'en/also-on-site',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['also on', 'also from', 'also in', 'elsewhere on', 'more on', 'more from'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:also|elsewhere|more) (?:on|from) (?:(?:the|our|this) (?:site|website|web|app|network|channel|home ?page|blog)(?: (?:today|now|this week))?:?|(?:the )?(?:[\p{L}\d.&'’-]+ ){0,3}(?:news|media|times|herald|tribune|gazette|network|tv|radio|online|digital|[\p{L}\d-]{2,24}\.(?:com|co|org|net|tv|news|ph|in|my|id|ng|za|uk)(?:\.[a-z]{2})?))$`,
    shape: {words: 9},
    block: {lines: 'title', most: 10},
    note: 'Links to other stories; the outlet or its site is named.',
    examples: {
      match: ['Also on the site:', 'Also from Sample Media', 'Elsewhere on our website', 'Also on WXYN.com'],
      // Headings of a story.
      skip: ['Also on the list', 'More from the front', 'Also on the river']
    }
  }
]
