/** English pages that were flattened to one line: the page's head before the story, labels and credits in its middle. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

const hour = String.raw`\d{1,2}[:.]\d{2} ?(?:[AaPp]\.?[Mm]\.?)?(?: ?\p{Lu}{2,4})?`
const day = String.raw`(?:\p{Lu}\p{Ll}{2,8},? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})`
const stamp = String.raw`(?:${hour},? (?:on )?${day}|${day},? ?(?:at )?(?:${hour})?)`
const label = String.raw`(?:PUBLISHED|UPDATED|CREATED|Published|Updated|Created|Posted|Last updated|Last [Mm]odified|LAST UPDATED)`
const stop = String.raw` ?[.|]? ?`
const person = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}`

export const flattenedEnglish: readonly Rule[] = [
  {
    id: 'en/flattened-head',
    label: 'byline',
    zone: 'head',
    extent: 'opening',
    needs: [' . ', '. ', '|'],
    pattern: pattern`^(?:(?:By|BY) ?\.? ?(?<names>${person}(?:(?:,| and) ${person}){0,3}(?: (?:for|In|in) [\p{L} ]{3,30})?)${stop}(?=${label}|${day}|${hour}))(?<published>(?:${label}:?${stop}(?:at |on )?${stamp}${stop}(?:\| ?\.? ?)?){1,2})(?=["“‘'\p{Lu}].{20})`,
    note: 'Byline and times of a page precede the story, each with a full stop after it.',
    examples: {
      match: [
        {
          text: 'By . Jane Roe . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . 15:36 EST, 25 October 2013 . The bishop has opened his garden to the crew.',
          fields: {names: ['Jane Roe']}
        },
        'By Jane Roe and John Doe. Published: March 3, 2014 at 5:12 PM. The bishop has opened his garden to the crew.'
      ],
      // A sentence that begins so.
      skip: ['By Monday. Published: the list of boats that the bishop has blessed.']
    }
  },
  {
    id: 'en/flattened-time',
    label: 'boilerplate:other',
    zone: 'head',
    extent: 'opening',
    needs: ['ublished', 'pdated', 'UBLISHED', 'PDATED', 'odified', 'osted'],
    pattern: pattern`^(?<published>(?:${label}:?${stop}(?:at |on )?${stamp}${stop}(?:\| ?\.? ?)?){1,2})(?=["“‘'\p{Lu}].{20})`,
    examples: {
      match: [
        'Last updated at 4:12 PM on 3rd May 2012 . The bishop has opened his garden to the ferry crew.',
        'Published: 10:15, 3 May 2012 | Updated: 11:20, 3 May 2012 The bishop has opened his garden to the ferry crew.'
      ],
      // A sentence about a book.
      skip: ['Published on 3 May 2012 by the bishop himself, the book of ferries sold well.']
    }
  },
  {
    id: 'en/read-more-inside',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['ead more:', 'EAD MORE:', 'ee also:', 'ead Also:', 'elated:'],
    pattern: pattern`(?<=[.!?”"’)] ?)(?:Read [Mm]ore|READ MORE|See also|Read Also|Related): ?(?<title>\p{Lu}[^.!?:]{8,120}\.)(?= ["“‘'\p{Lu}]|$)`,
    note: "A title in the middle of a line ends at its full stop; without one it can't be told from the prose after it.",
    examples: {
      match: [
        {
          text: 'They grow beans there. Read more: Ferry crew finds the beans of the bishop . The beans are sold on Sundays.',
          fields: {title: 'Ferry crew finds the beans of the bishop.'}
        }
      ],
      // No label: what somebody says.
      skip: ['She says: "Read more: it helps." They grow beans there.']
    }
  },
  {
    id: 'en/share-inside',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['to a friend', 'this story'],
    pattern: pattern`(?<=[.!?”"’)»] ?)(?:(?:E-?mail|Send|Forward)(?: this(?: story| article)?| it)? to a friend ?\.?(?: |$)){1,2}(?=["“‘'\p{Lu}]|$)`,
    note: 'Buttons of old pages, on the same line as the paragraph before them.',
    examples: {
      match: [
        'They grow beans there. E-mail to a friend . The beans are sold on Sundays.',
        'The beans are sold on Sundays. E-mail to a friend'
      ],
      // What somebody does.
      skip: ['They grow beans. Send it to a friend and he will thank you.']
    }
  }
]
