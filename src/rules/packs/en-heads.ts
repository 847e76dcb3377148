/** Who wrote an English story and when, at its beginning: names with their offices, outlets, accounts; two times on one line. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`
/** A person's name: two to four words, which may be initials. */
const person = String.raw`${word}(?: (?:${word}|\p{Lu}\.(?:\p{Lu}\.)?|de|del|da|di|van|von|der|bin|al|el)){1,3}`
const people = String.raw`${person}(?:(?:, | and | & |, and )${person}){0,4}`
/** The field of a writer, before the office: "Crime Reporter". */
const field =
  '(?:Senior|Chief|Deputy|Assistant|Associate|Staff|Special|Foreign|Political|Politics|Crime|Court|Courts|Education|Health|Science|Business|Economics?|Financial|Finance|Sports?|Football|Cricket|Rugby|Racing|Defence|Defense|Security|Diplomatic|Home Affairs|Legal Affairs|Legal|Environment|Climate|Transport|Technology|Tech|Consumer|Personal Finance|Money|Property|Travel|Food|Arts?|Culture|Music|Film|TV|Television|Media|Entertainment|Showbiz|Royal|Religion|Community|Local|Regional|National|News|Night|Digital|Web|Data|Live|Breaking|Trending|Audience|Features?|Lifestyle|Fashion|Social Affairs|Rural|Farming|Energy|Industry|City|State|Washington|Westminster|Parliamentary|Lobby|European?|Europe|US|UK|Asia|Africa|World|Global|Middle East|North America|South Asia|Democracy|Local Democracy|Investigations?|Investigative|General Assignment|Multimedia|Freelance|Contributing|Guest)'
const office =
  '(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor(?: [Aa]t [Ll]arge)?|[Ww]riter|[Cc]olumnist|[Cc]ritic|[Jj]ournalist|[Pp]hotographer|[Pp]roducer|[Aa]nalyst|[Cc]ontributor|[Pp]resenter|[Ii]ntern|REPORTER|CORRESPONDENT|EDITOR|WRITER)'
const role = String.raw`(?:(?:${field}|${field.toUpperCase()}|and|&|of|for)[ -]){1,4}${office}`
/** Last words of the names of outlets; agencies, which need no other word. */
const outlet = String.raw`(?:The |the )?(?:[\p{Lu}\d][\p{L}\d.'’&-]* ){0,4}(?:Times|Post|News|Herald|Tribune|Gazette|Chronicle|Courier|Dispatch|Express|Examiner|Guardian|Independent|Journal|Magazine|Mirror|Observer|Sentinel|Telegraph|Weekly|Daily|Ledger|Globe|Sun|Star|Bulletin|Advertiser|Echo|Register|Review|Standard|Press|Record|Republic|Democrat|Citizen|Leader|Monitor|Inquirer|Enquirer|Media|Network|Radio|Wire|Service|Bureau|Agency|Today|Live|TNN|PTI|ANI|IANS|UNI|ENS|AP|AFP|AAP|PA|Reuters|[KW][A-Z]{3}(?:-TV)?)`
const account = String.raw`@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}`
const place = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.]+)?`

const month =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}'
const day = String.raw`(?:${month}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${month}\.?,? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)`
const weekday = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? )?`
const hour = String.raw`(?:\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[AaPp]\.?[Mm]\.?)?(?: ?\(?[A-Z]{2,5}\)?)?|\d{1,2} ?[AaPp]\.?[Mm]\.?)`
const stamp = String.raw`(?:${hour}(?:,| on| -| \|)? ${weekday}${day}|${weekday}${day}(?:(?:,|, at| at| @| -| –| \||,? [|•·/-])? ?${hour})?)`
const printed =
  '(?:(?:[Ll]ast |LAST |[Ff]irst )?(?:[Uu]pdated|UPDATED|[Pp]ublished|PUBLISHED|[Mm]odified|[Pp]osted|POSTED))(?: [Oo]n| [Aa]t|:| ?-)?'

export const englishHeads: readonly Rule[] = [
  {
    id: 'en/byline-and-more',
    label: 'byline',
    zone: 'head',
    needs: ['by ', 'by:', 'by :', 'from ', 'from:', 'author'],
    pattern: pattern`^[/|•·–—-]? ?(?:(?:(?:Words|Story|Text|Report|Opinion|Analysis|Comment|Column|Guest [Pp]ost|Guest [Cc]olumn|Reported|Written|Edited|Compiled|Curated|Posted|Published|Submitted|Review) )?(?:[Bb]y|BY)(?: ?:)?|[Ff]rom(?: ?:)?|[Aa]uthors?(?: ?:)?) (?:(?:(?:\p{Ll}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+) ){0,4}(?:reporter|correspondent|editor|writer|columnist) )?(?<names>${people})(?:(?:,? (?:for|FOR) (?:the |The |THE )?[\p{Lu}\d][\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}.&'’-]*){0,3})?(?: [Ii]n ${place})?(?:(?:, | ?[|•·/–—-] ?| )(?:${role}|${outlet}|Staff [Ww]riter|[Rr]eporter|${account}|${place}))?(?: ?[|•·/,–—-]? ?(?:${account}))?(?: ?[|•·])?|, (?:[Ee]dited|[Cc]urated|EDITED) (?:by|BY|By):? ${person})$`,
    shape: {words: 24, sentenceEnd: false},
    note: 'A word for writing, names, and their offices or places; the line has no verb.',
    examples: {
      match: [
        {text: 'By political reporter Jane Roe', fields: {names: ['Jane Roe']}},
        {text: '/ By Jane Roe and John Doe', fields: {names: ['Jane Roe', 'John Doe']}},
        'By JANE ROE jroe@sample.example',
        'by: Jane Roe, Sample Media Wire'
      ],
      // Sentences that begin so.
      skip: [
        'By Jane Roe the house was called a ruin.',
        'From Sample Bay to the hills the river is dry.',
        'By Monday Sampleford had no water'
      ]
    }
  },
  {
    id: 'en/byline-office',
    label: 'byline',
    zone: 'head',
    needs: [
      'reporter',
      'correspondent',
      'editor',
      'writer',
      'columnist',
      'critic',
      'journalist',
      'photographer',
      'producer',
      'analyst',
      'contributor',
      'presenter',
      'intern'
    ],
    pattern: pattern`^(?<names>${people})(?:,? | ?[|•·/–—-] ?)(?:${role}|Reporter|REPORTER)(?:(?:,| for| at) ${outlet}|,? in ${place})?$`,
    shape: {words: 16, below: true},
    note: 'The name and the office of the writer, without a word for writing.',
    examples: {
      match: ['Jane Roe Crime Reporter', 'Jane Roe, Defence editor', 'Jane Roe | Senior Reporter'].map((line) => ({
        text: `Bridge Closed After Flood\n${line}\nThe bridge was closed on Monday after a flood, the county said in a notice to the press.`,
        line: 2
      })),
      // Who they are in the story; a headline.
      skip: ['Jane Roe is a crime reporter', 'Paper Fires Crime Reporter']
    }
  },
  {
    id: 'en/byline-outlet',
    label: 'byline',
    zone: 'head',
    needs: [' | ', ', ', ' - ', ' – ', '/', '•', 'special to', ' for the', ' in '],
    pattern: pattern`^(?:(?<names>${people})(?:, | ?[|•·] ?| [–—-] )(?:${outlet}|@\w{2,30})|(?<writer>${person}) (?:(?:Special to|SPECIAL TO|For|FOR) (?:[Tt]he |THE )?${outlet})|(?:Special to|SPECIAL TO) (?:[Tt]he |THE )?${outlet})(?: ?[|•·] ?)?$`,
    shape: {words: 14, below: true},
    note: 'Under the headline: a name, and the outlet after a comma, a bar or a dash.',
    examples: {
      match: [
        'Jane Roe | TNN',
        'Jane Roe, Sample News',
        'Jane Roe - The Sample Ledger',
        'Special to the Sample Ledger'
      ].map((line) => ({
        text: `Bridge Closed After Flood\n${line}\nThe bridge was closed on Monday after a flood, the county said in a notice to the press.`,
        line: 2
      })),
      // A menu; a sentence.
      skip: ['News | Sport', 'Jane Roe, the Sample Ledger said, was not on board.']
    }
  },
  {
    id: 'en/byline-desk',
    label: 'byline',
    zone: 'head',
    needs: [
      'bureau',
      'correspondent',
      'reporter',
      'news service',
      'desk',
      'public affairs',
      'trust of india',
      'newswire',
      'contributor'
    ],
    pattern: pattern`^(?:[Bb]y |BY )?(?<names>(?:Our|OUR|Express|Special|Staff|City|Sports|[A-Z]{2,5}|[\p{Lu}][\p{L}]+ News|The \p{Lu}\p{L}+) (?:Bureau|BUREAU|Correspondents?|CORRESPONDENTS?|Reporters?|News Service|Web Desk|News Desk|Newsroom)|(?:\d{1,4}(?:st|nd|rd|th) )?(?:[\p{Lu}\d][\p{L}\d.&'’-]* ){1,8}(?:Public Affairs(?: Office)?|PUBLIC AFFAIRS)|Press Trust of India|PR ?Newswire|Business ?Wire|Guest [Cc]ontributor|Contributor)$`,
    shape: {words: 12, below: true},
    examples: {
      match: ['Our Bureau', 'HT Correspondent', '87th Sample Wing Public Affairs'].map((line) => ({
        text: `Bridge Closed After Flood\n${line}\nThe bridge was closed on Monday after a flood, the county said in a notice to the press.`,
        line: 2
      })),
      // A sentence; a headline.
      skip: ['Our Bureau of Bridges is broke', 'Minister Leaves Public Affairs to Others']
    }
  }
]

export const englishTimes: readonly Rule[] = [
  {
    id: 'en/two-times',
    label: 'note',
    zone: 'head',
    needs: [...'0123456789'],
    pattern: pattern`^(?:${printed} ?|(?:and )?[Ll]ast (?:updated|modified)(?: on| at|:)? |[Oo]n |(?:Date|DATE|Issued on|ISSUED ON|Created|Date created|Release date|Dated) ?:? )?(?<published>${stamp})(?:,? ?[|•·/–—-]? ?${printed} ?(?:${stamp}|\d{1,2} (?:minutes?|hours?|days?) ago)| ?[-–|]? ?(?:Hits|Views): ?\d{1,7}| ?[/|-] ?\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}]*){0,2})?$`,
    shape: {words: 26},
    evidence: 'Dates with their year, times and words for publishing fill the line.',
    note: 'Two times on one line, the time before the date, a date with its label.',
    examples: {
      match: [
        '10:41, 14 OCT 2024',
        '6.05am, 14 Oct 2024',
        'and last updated 9:01 AM, Oct 14, 2024',
        'PUBLISHED: October 14, 2024 at 8:15 a.m. | UPDATED: October 14, 2024 at 9:01 a.m.',
        'On October 14, 2024',
        'Issued on: 14/10/2024 - 08:15'
      ],
      // Days of the story.
      skip: ['On October 14, 2024, the bridge fell.', 'Oct 14, 2024 was updated by Oct 15, 2024 in the plan.']
    }
  }
]
