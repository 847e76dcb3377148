/** What English news sites leave around a story when a page is converted to text. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {person} from './en-people.ts'

export const englishWeb: readonly Rule[] = [
  {
    id: 'en/photo-credit',
    label: 'caption',
    zone: 'anywhere',
    needs: ['/', 'photo', 'getty'],
    pattern: pattern`^.{10,600}[([](?:(?:File |Courtesy )?[Pp]hotos?(?: by|:| courtesy of) [^()[\]]{2,60}|\p{Lu}{2,8} [Pp]hotos?\/[^()[\]]{2,60}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[^()[\]]{1,60}|Getty Images)[)\]](?: ?@\w{1,30})?$`,
    evidence: 'The photographer or the agency in brackets at the end.',
    shape: {length: 700, notStory: true},
    note: 'A caption names its photographer and the outlet in brackets at its end.',
    examples: {
      match: [
        'The old bridge over the river on Saturday, Nov. 11, 2017. (Jane Roe/Sample Review) @janeroe',
        'Workers repair the bridge on Monday. (AP Photo/John Doe)'
      ],
      // Initials at the end of the story.
      skip: ['The bridge over the river will be open again on Monday, the council said. (jr/jd)']
    }
  },
  {
    id: 'en/photo-line',
    label: 'caption',
    zone: 'anywhere',
    needs: ['photo', 'image', 'logo', 'video', 'reuters/'],
    pattern: pattern`^(?:FILE PHOTO ?: .{5,400}|\(?(?:Logo|Photo|Image|Video|Infographic)(?: \d)? ?(?:-|–|:) ?https?:\/\/\S+ ?\)?|.{10,500} REUTERS\/\p{Lu}[\p{L} .'’-]{3,40})$`,
    shape: {length: 560, notStory: true},
    examples: {
      match: [
        'Logo - http://photos.sample.example/1.jpg',
        '(Logo: http://photos.sample.example/1.jpg )',
        'FILE PHOTO: The old bridge over the river'
      ],
      // A sentence.
      skip: ['Photo: a word that the council never used.']
    }
  },
  {
    id: 'en/related-posts',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['related posts', 'related upi', 'similar', 'for the full'],
    pattern: patternAnyCase`^(?:related (?:upi )?(?:posts?|stories)|similar (?:posts|stories|articles)|for the full (?:text|version)[^.]{0,40}, (?:visit|see|go to|click)(?: here)?:?(?: \S+)?)$`,
    block: {lines: 'any', most: 1, until: /^(?!https?:\/\/)/u},
    examples: {
      match: ['Related Posts', 'For the full text of this release, visit\nhttps://www.sample.example/release'],
      // A sentence.
      skip: ['For the full text of the law the minister waited until Monday.']
    }
  },
  {
    id: 'en/source-link',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: ['source', 'original'],
    pattern: patternAnyCase`^(?:source link|original (?:article|source|story)(?: link)?|source article|via source)\.?$`,
    examples: {
      match: ['Source link'],
      // A sentence.
      skip: ['Source links to terror, police said.']
    }
  },
  {
    id: 'en/unit-note',
    label: 'paragraph',
    zone: 'anywhere',
    needs: [
      'unless otherwise',
      'in us dollars',
      'in u.s. dollars',
      'in canadian dollars',
      'in united states dollars',
      'in millions',
      'in thousands'
    ],
    pattern: patternAnyCase`^[([*]{0,2}(?:all )?(?:dollar |financial |currency |monetary )?(?:amounts?|figures|numbers|values|results|currency|references|\$ figures)(?: are| is)?(?: all)?(?: (?:expressed|stated|reported|presented|shown|quoted|given))?(?: to (?:dollars|\$))? (?:in|are in|are to) (?:U\.S\.|[^.!?()]){2,60}?(?:,? (?:unless|except)(?: as| where)? otherwise (?:stated|indicated|noted|specified|shown))?[.)\]*]{0,3}$`,
    shape: {words: 22},
    note: 'Releases say in which money and unit their figures are.',
    examples: {
      match: [
        'All amounts in US dollars unless otherwise indicated',
        '(All dollar amounts in Canadian dollars unless otherwise noted)',
        'All figures are in thousands of U.S. dollars, except where otherwise stated.',
        'Amounts are expressed in millions of Canadian dollars'
      ],
      // A sentence goes on.
      skip: ['Figures in US dollars unless otherwise agreed were read to the council, the mayor said.']
    }
  },
  {
    id: 'en/story-highlights',
    label: 'paragraph',
    zone: 'head',
    needs: ['story highlights'],
    pattern: pattern`^Story [Hh]ighlights:? .{12,300}$`,
    shape: {length: 320},
    block: {lines: 'title', most: 6, until: /\(CNN|^\(|\) ?[-–—]| [—–] |--/u},
    note: "Sentences about the story, without bullets: they are the outlet's own words, and stay.",
    examples: {
      match: [
        'Story highlights The bridge was closed for three days',
        {
          text: 'Story highlights The bridge was closed for three days\nHundreds of families were told to leave',
          line: 2
        }
      ],
      // The label alone.
      skip: ['Story highlights']
    }
  },
  {
    id: 'en/story-highlights-bare',
    label: 'boilerplate:other',
    zone: 'head',
    needs: ['highlights'],
    pattern: pattern`^(?:Story [Hh]ighlights|STORY HIGHLIGHTS|Highlights|HIGHLIGHTS):?$`,
    block: {
      lines: 'title',
      most: 6,
      label: 'paragraph',
      until: /\(CNN|^\(|\) ?[-–—]| [—–] |--|^By |^Published|^Updated/u
    },
    examples: {
      match: ['Story Highlights\nThe bridge was closed for three days\nHundreds of families were told to leave'],
      // Of something in the story.
      skip: ['Highlights of the Match']
    }
  },
  {
    id: 'en/story-highlights-label',
    label: 'boilerplate:other',
    zone: 'head',
    extent: 'inside',
    needs: ['Story '],
    pattern: pattern`^Story [Hh]ighlights:?(?= )`,
    examples: {
      match: ['Story highlights The bridge was closed for three days'],
      // A sentence.
      skip: ['The show told the Story highlights of the year.']
    }
  },
  {
    id: 'en/caption-account',
    label: 'caption',
    zone: 'anywhere',
    needs: ['@'],
    pattern: pattern`^.{30,700}[.”"] (?:\p{Lu}[\p{L}.'’-]* ?(?:[|/,–-] ?)?){2,8} ?@\w{2,30}$`,
    evidence: 'The photographer, the newspaper and the account follow the last full stop.',
    shape: {length: 800},
    note: 'The photographer, the newspaper and the account follow the caption.',
    examples: {
      match: ['The old bridge over the river, seen on Monday, Nov. 13, 2017. Jane Roe Sample Review-Journal @janeroe'],
      // An account in the story.
      skip: ['The bridge is closed, he wrote. The city said the same thing on its account @samplecity']
    }
  },
  {
    id: 'en/writer-below',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'contact'},
    needs: ['reach', 'follow', 'email', 'e-mail', 'contact', 'writes for', 'twitter'],
    pattern: pattern`^(?:—|--|- )? ?${person} (?:covers|writes|reports|is an? [^.]{2,80}(?:writer|reporter|columnist|correspondent|editor)|can be (?:reached|contacted))\b[^!?]{2,160}(?:[Rr]each|[Ff]ollow|[Ee]-?mail|[Cc]ontact|reached|@|\(at\)).{2,200}$`,
    shape: {length: 420},
    examples: {
      match: ['Jane Roe covers transport for the Sample Herald. Reach her at jroe@sample.example.'],
      // A person in the story.
      skip: ['Jane Roe covers the bridge with a net every summer, and her sons paint it.']
    }
  },
  {
    id: 'en/picture-labels',
    label: 'caption',
    zone: 'anywhere',
    needs: ['caption', 'getty', 'photo', 'image', ...[...'0123456789'].map((digit) => `${digit} of `)],
    pattern: pattern`^(?:(?:Hide|Show|View) [Cc]aption|\d{1,2} of \d{1,3}|(?:Photo|Image) \d{1,2} of \d{1,3}|Getty(?: Images)?|(?:AP|Getty|Courtesy|File|Staff) [Pp]hotos?|\((?:Photo|Image|Courtesy|File)[^()]{0,80}\))$`,
    note: 'What is left of a picture gallery.',
    examples: {
      match: ['Hide caption', '1 of 5', '(Photo by Jane Roe/Getty Images)'],
      // A score of the story.
      skip: ['1 of 5 bridges was closed', 'Photo finish']
    }
  },
  {
    id: 'en/dated-picture',
    label: 'caption',
    zone: 'anywhere',
    needs: ['photo', 'image', 'frame'],
    pattern: pattern`^(?:FILE ?[-–—] ?)?In this (?:\p{Lu}|undated|image|photo|file|frame)[^.]{0,40}(?:\. ?\d{1,2},? ?)?[^.]{0,40}(?:photos?|image|frame)\b[^,]{0,80}, .{10,500}$`,
    shape: {length: 700},
    note: 'Captions of the Associated Press begin like this.',
    examples: {
      match: [
        'In this Monday, March 3, 2014 photo, the bridge is seen over the river.',
        'FILE - In this March 3, 2014, file photo, the mayor speaks.'
      ],
      // A sentence about a picture.
      skip: ['In this photo the bridge looks higher than it is.']
    }
  },
  {
    id: 'en/filed-under',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['tag', 'filed', 'topics', 'posted', 'keywords', 'categories'],
    pattern: pattern`^(?:(?:Tags?|TAGS?|Filed [Uu]nder|FILED UNDER|Topics?|TOPICS|Posted in|Keywords?|KEYWORDS?|Categories|Category|Tagged(?: [Ww]ith| [Uu]nder| [Aa]s)?|Posted [Uu]nder) ?: ?.{2,200}|(?:Posted|Filed|Tagged) (?:in|under|with|as) (?=\p{Lu})[^.!?]{2,120}|TopicsS?(?=\p{Lu})[^.]{2,120})$`,
    examples: {
      match: ['Tags: bridge, flood', 'Filed Under: News', 'Tagged with: bridge, flood', 'Keywords: SAMPLE BRIDGES/'],
      // A sentence.
      skip: ['Topics of the day were floods and bridges.']
    }
  },
  {
    id: 'en/paper-byline',
    label: 'byline',
    zone: 'head',
    needs: ['associated press', 'the ap', 'canadian press', 'staff', 'wire', 'press association', 'news service'],
    pattern: pattern`^(?:(?:By|From|BY|FROM) )?(?:(?:[Tt]he |THE )?(?:Associated Press|ASSOCIATED PRESS|AP|Canadian Press|CANADIAN PRESS|Press Association)|(?:[Ss]taff|[Ww]ire|[Nn]ews|STAFF|WIRE)(?: (?:and|AND) (?:[Ww]ire|[Nn]ews|WIRE))? (?:[Rr]eports?|[Ss]ervices?|REPORTS?))$`,
    examples: {
      match: ['The Associated Press', 'From staff and wire reports'],
      // A sentence.
      skip: ['Staff reports of rust were lost, the county said.']
    }
  }
]
