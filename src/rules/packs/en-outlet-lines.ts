/** What English outlets put around a story in their own words: who posted it, other parts of a series, whose picture or data it is. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays, person} from './en-people.ts'
import {onlyPhrases} from './phrases.ts'

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)'
/** A day with its year, as pages print it. */
const day = String.raw`(?:${month}[A-Za-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${month}[A-Za-z]{0,6}\.?,? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)`
const hour = String.raw`(?:,? ?(?:at |@ |[-–—|•·] ?)?\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,5})?)`

/** Labels that are alone on their line. */
const labels = [
  'print friendly',
  'print friendly, pdf & email',
  'print friendly and pdf',
  'printer friendly',
  'printer friendly version',
  'printer-friendly version',
  'printer-friendly page',
  'download pdf',
  'reader poll',
  'readers’ poll',
  "today's poll",
  'daily poll',
  'poll of the day',
  'poll of the week',
  'give us feedback',
  'send feedback',
  'send us feedback',
  'send us your feedback',
  'leave feedback',
  'embed from getty images',
  'enlarge this image',
  'toggle caption',
  'click to enlarge',
  'loading the player',
  'loading player',
  'loading video',
  'loading comments',
  'explore further',
  'comments',
  'reader comments',
  'readers’ comments',
  'pin it',
  'ad'
]

/** The owner of a picture at the end of its caption: "Contributed photo", "Courtesy photo". */
const pictureOwner = String.raw`(?:(?:Contributed|Submitted|Courtesy|Provided|Supplied|Handout|Staff|File|Archive|Library|Special|Undated|Screen)[ -][Pp]hoto(?:graph)?s?|[Pp]hotos? (?:[Cc]ontributed|[Ss]ubmitted|[Pp]rovided|[Ss]upplied))`

/** The beginnings of lists of an outlet's other stories, up to its name: "More from The". */
const otherStories = String.raw`(?:Also|More|Latest|Newest|Trending|Elsewhere|Popular|Top [Ss]tories|Most (?:[Rr]ead|[Pp]opular|[Vv]iewed)|Recent(?: [Pp]osts| [Ss]tories)?|Other (?:[Ss]tories|[Nn]ews)|(?:ALSO|MORE|LATEST|TRENDING|ELSEWHERE|POPULAR|TOP STORIES|MOST READ)) (?:on|in|from|by|at|ON|IN|FROM|BY|AT) (?:[Tt]he |THE )?`
const otherStoriesNeeds = [
  'also ',
  'more ',
  'latest ',
  'newest ',
  'trending ',
  'elsewhere ',
  'popular ',
  'top stories ',
  'most ',
  'recent',
  'other stories',
  'other news'
]

/** Bylines of blogs and small papers, of editorial boards and desks, and of a part of the story. */
export const englishBylines: readonly Rule[] = [
  {
    id: 'en/posted-by',
    label: 'byline',
    zone: 'head',
    needs: ['by'],
    pattern: pattern`^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Rr]eported|[Ss]ubmitted|[Aa]rticle|[Ss]tory|POSTED|PUBLISHED|WRITTEN) (?:[Bb]y|BY):? (?<names>${person})$`,
    shape: {words: 16},
    note: 'Blogs and small newspapers print it like this.',
    examples: {
      match: [{text: 'Posted By: Jane Roe', fields: {names: ['Jane Roe']}}, 'Written by Jane Roe'],
      skip: [
        // A sentence; what a person wrote.
        'By Jane Roe on Monday the river was called a friend.',
        'Written by Jane Roe in 1984, the song was never sung.'
      ]
    }
  },
  {
    id: 'en/analysis-byline',
    label: 'byline',
    zone: 'anywhere',
    needs: ['analysis', 'at the scene', 'by '],
    pattern: pattern`^(?:(?:Analysis|ANALYSIS|Comment|COMMENT|Opinion|OPINION|At the scene|Commentary)(?: by|:| ?[-–—|])? ?|By )(?<names>${person}),? (?<role>(?:(?!was|is|has|said|says)[\p{L}\d’'&.-]+,? ){0,7}(?:correspondent|reporter|editor|analyst|columnist|writer|journalist|presenter|critic|commentator)s?)(?:,? (?:in|at|on) (?:\p{L}[\p{L}.'’-]* ?){1,4})?$`,
    shape: {words: 18},
    note: 'A text by another writer is part of the story, under a name and an office.',
    examples: {
      match: [
        {
          text: 'Analysis by Jane Roe, SBC North America technology reporter in San Sample',
          fields: {names: ['Jane Roe']}
        },
        'Analysis: Jane Roe, political editor'
      ],
      skip: [
        // A sentence; a heading.
        'Analysis by Jane Roe was read by the editor',
        'By Monday the editor had left.'
      ]
    }
  },
  {
    id: 'en/board-byline',
    label: 'byline',
    zone: 'head',
    needs: ['board', 'staff', 'desk', 'team', 'bureau', 'newsroom', 'editors', 'wire', 'agencies'],
    pattern: pattern`^(?:[Bb]y|BY):? (?:[Tt]he |our )?(?<names>(?:[\p{Lu}][\p{L}\d.&’'-]* ){0,4}(?:[Ee]ditorial [Bb]oard|EDITORIAL BOARD|[Ss]taff(?: [Rr]eporters?| [Ww]riters?)?|STAFF|[Nn]ews [Dd]esk|[Ww]eb [Dd]esk|[Nn]ewsdesk|[Nn]ews [Tt]eam|[Nn]ews [Ss]taff|[Bb]ureau|[Nn]ewsroom|[Ee]ditors|[Ww]ire [Ss]ervices|[Aa]gencies))$`,
    shape: {words: 8},
    examples: {
      match: [{text: 'By the Editorial Board', fields: {names: ['Editorial Board']}}, 'By our web desk'],
      // A sentence.
      skip: ['By the editorial board of 1984 the bridge was called a folly.', 'By staff and rope they crossed']
    }
  },
  {
    id: 'en/story-and-pictures',
    label: 'credit',
    zone: 'tail',
    needs: ['story', 'text', 'words', 'reporting'],
    pattern: pattern`^(?:Story|STORY|Text|Words|Reporting) (?:by|BY)?:? ?${person}(?:,|;| and| [|/–—-])? (?:[Pp]hotos?|[Pp]hotographs|[Pp]hotography|[Pp]ictures|[Vv]ideos?|[Gg]raphics|[Ii]llustrations?|PHOTOS?) (?:by|BY)?:? ?${person}\.?$`,
    shape: {words: 16},
    examples: {
      match: ['Story by Jane Roe, photos by John Doe'],
      // A sentence.
      skip: ['Story by story the tower rose, and photos by the hundred were sold.']
    }
  }
]

export const englishOutletLines: readonly Rule[] = [
  {
    id: 'en/writer-opinion',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['opinions', 'views'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:editor[’']?s[’']? note: ?)?(?:[^.!?]|\.(?=\S)|(?<=\b\p{L}{1,2})\.){4,200}\b(?:is|are|was|served|teaches|writes|covers|works)\b[^!?]{4,400}(?:[.;] ?|, and )(?:the )?(?:opinions?|views?)(?: and (?:opinions?|views?))? expressed[^.!?]{0,60} (?:is|are)(?: solely| entirely| strictly)? (?:his|hers?|their|theirs|my|the (?:author|writer)[’']s|those of the (?:authors?|writers?))(?: own)?(?: alone)?\.?(?: (?:view|read) (?:more )?[^!?]{4,80})?$`,
    shape: {length: 700, words: 120},
    evidence: 'It ends by saying whose opinions these are.',
    examples: {
      match: [
        'Editor’s note: Jane Roe is a professor of history at Sample College. The opinions expressed in this commentary are her own.',
        'Jane Roe writes on rivers for Sample. The views expressed are her own.'
      ],
      // Opinions of the story.
      skip: ['Jane Roe was mayor. The opinions expressed at the meeting were loud.']
    }
  },
  {
    id: 'en/last-modified',
    label: 'note',
    zone: 'tail',
    needs: ['modified', 'updated', 'published', 'posted'],
    pattern: pattern`^(?:(?:[Tt]his (?:article|page|story|post|entry) (?:was|has been) )?(?:[Ll]ast )?(?:[Mm]odified|[Uu]pdated|[Pp]ublished|[Pp]osted|MODIFIED|UPDATED))(?: on| at|:)? (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?${day}${hour}?\.?$`,
    shape: {words: 16},
    examples: {
      match: [
        {
          text: 'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\nShe said that the repairs took longer than planned, and that they would go on until May.\nLast modified on Tuesday, 5 March 2019 16:01',
          line: 3
        },
        {
          text: 'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\nShe said that the repairs took longer than planned, and that they would go on until May.\nThis page was last updated on March 5, 2019.',
          line: 3
        }
      ],
      // A sentence.
      skip: ['Updated plans for the bridge were shown on March 5, 2019.']
    }
  },
  {
    id: 'en/hour-heading',
    label: 'subheading',
    zone: 'body',
    needs: [
      'p.m',
      'a.m',
      ' pm',
      ' am',
      ...'0123456789'.split('').flatMap((digit) => [`${digit}am`, `${digit}pm`]),
      'noon',
      'midnight',
      'gmt',
      'bst',
      ' et',
      ' est',
      ' edt',
      'cet',
      'utc'
    ],
    pattern: pattern`^(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.m\.|[ap]m|[AP]M)(?: \(?[A-Z]{2,4}\)?)?|\d{1,2}[:.]\d\d ?(?:GMT|BST|ET|EST|EDT|CET|UTC)|[Nn]oon|[Mm]idnight):?$`,
    shape: {words: 3},
    note: 'Events hour by hour, each under its time.',
    examples: {
      match: [
        'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\n\n10 p.m.\n\nShe said that the repairs took longer than planned, and that they would go on until May.',
        'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\n\n4:14 p.m. ET\n\nShe said that the repairs took longer than planned, and that they would go on until May.'
      ].map((text) => ({text, line: 3})),
      // An hour with what happened at it.
      skip: ['10 p.m. The bridge is closed.', 'Noon at the quay']
    }
  },
  {
    id: 'en/outlet-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 6},
    examples: {
      match: ['Print Friendly, PDF & Email', 'Comments (12)', 'Loading the player...', 'Reader poll', 'Ad'],
      // A heading; a sentence.
      skip: ['Reader Polls Close Early', 'Comments From the Crew']
    }
  },
  {
    id: 'en/picture-owner',
    label: 'caption',
    zone: 'anywhere',
    needs: [
      'contributed',
      'submitted',
      'courtesy',
      'provided',
      'supplied',
      'handout',
      'staff',
      'file',
      'archive',
      'library',
      'special',
      'undated',
      'screen'
    ],
    pattern: pattern`^${nobodySays}(?:\p{Lu}.{8,260}[.!?”"’)] ?[([]?|\p{Lu}.{8,200}? ?[|/–—-] ?|[([]?)${pictureOwner}(?:(?: by|:| ?[/|–—-]) [\p{L} .'’&-]{2,50})?[)\]]?\.?$`,
    shape: {length: 340, notStory: true},
    evidence: 'The owner of the picture closes the line.',
    examples: {
      match: [
        'Volunteers plant oak saplings. Contributed photo',
        'The old bridge, seen in January. File photo',
        'Jane Roe in the wheelhouse of the ferry. (Submitted photo)',
        'The mayor opens the fair — Staff photo by Jane Roe'
      ],
      // A picture in a sentence.
      skip: ['The police asked for the file photo', 'He gave the crew a courtesy photo and left.']
    }
  },
  {
    id: 'en/person-and-owner-behind-bar',
    label: 'caption',
    zone: 'anywhere',
    needs: ['| '],
    pattern: pattern`^${nobodySays}\p{Lu}.{20,260}[.!?”"’)\p{L}] ?\| ?(?:AP|AFP|Getty(?: Images)?|Reuters|${person}(?: ?[/|] ?(?:The )?\p{Lu}[\p{L}.'’&]*(?: \p{Lu}[\p{L}.'’&]*){0,4})?)$`,
    shape: {length: 340, notStory: true},
    evidence: 'A bar and the photographer close the line.',
    examples: {
      match: [
        "The mayor, left, shakes hands with the captain during Monday's feast. | Jane Roe/Sample Herald",
        'The bridge at night, as seen from the quay. | Getty Images'
      ],
      // A list of what a page has.
      skip: ['News | Sport | Weather | Jobs', 'The bridge was closed on Monday | The ferry runs.']
    }
  },
  {
    id: 'en/see-more-address',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['http', 'www.'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:see|read|view|find(?: out)?|learn|watch) (?:it |the )?(?:more|rest|full (?:story|article|report))(?: at| here| on| from)?(?: ?: ?| )(?:https?:\/\/|www\.)\S{3,200}$`,
    shape: {words: 9},
    examples: {
      match: ['- See more at: http://sample.example/trees', 'Read more here: https://www.sample.example/1'],
      // An address in a sentence.
      skip: ['The council asks people to read more at www.sample.example before May.']
    }
  },
  {
    id: 'en/outlet-titles',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: otherStoriesNeeds,
    pattern: pattern`^${otherStories}\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,4}:$`,
    shape: {words: 10},
    block: {lines: 'title', most: 10},
    note: 'The colon and the outlet’s name show that it is the list of other stories, not a heading.',
    examples: {
      match: ['Also on The Lantern:', 'More from Sample Herald:', 'MOST READ IN SPORT:'],
      // Headings of a story; a list in the story.
      skip: ['Latest From the Front', 'More from less', 'Also on the list:']
    }
  },
  {
    id: 'en/outlet-titles-below',
    label: 'boilerplate:related',
    zone: 'tail',
    needs: otherStoriesNeeds,
    pattern: pattern`^${otherStories}\p{Lu}[\p{L}\d.'’&-]*(?: \p{Lu}[\p{L}\d.'’&-]*){0,4}$`,
    shape: {words: 9},
    block: {lines: 'title', most: 30, atEnd: true},
    examples: {
      match: [
        {
          text: 'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\nShe said that the repairs took longer than planned, and that they would go on until May.\nLatest from Jane Roe\nHow Floods Start',
          line: 3
        }
      ],
      // A heading in the story.
      skip: ['Latest from the front', 'More From Less']
    }
  },
  {
    id: 'en/category-neighbours',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: [
      'in this category',
      'from this category',
      'in this section',
      'from this section',
      'older',
      'newer',
      'prev',
      'next'
    ],
    pattern: pattern`^(?:More (?:in|from) this (?:category|section):?.*[«»].*|[«←‹<] ?(?:Older|Newer|Previous|Prev|Next)\b.{0,140}|(?:Older|Newer|Previous|Next)(?: [Pp]ost| [Aa]rticle| [Ss]tory| [Pp]age)?:? .{0,120}[»→›>])$`,
    shape: {words: 36},
    examples: {
      match: [
        'More in this category: « Fog delays flights Harbor tax vote set »',
        '← Older Post',
        'Next Page: Where the money went »'
      ],
      // A sentence; a heading.
      skip: ['Next to the bridge, the ferry waits', 'Older boats went first']
    }
  },
  {
    id: 'en/series-part',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['series', 'part '],
    pattern: patternAnyCase`^${nobodySays}[^\p{L}\p{N}]{0,4}(?:(?:editor[’']?s[’']? note: ?)?this (?:story |article |report |is )?(?:is )?(?:the )?(?:part )?(?:first|second|third|fourth|fifth|last|latest|final|one|two|three|\d)(?: part| story| article| instal?lment)? (?:in|of) (?:an?|our|the) (?:(?:\p{L}+|\d{1,2})-part|occasional|ongoing|continuing|special|weekly|monthly) series\b[^!?]{0,160}|(?:read|see|click here for) part (?:one|two|three|four|\d|i{1,3}|iv)\b(?: and (?:two|three|four|\d))?(?: (?:here|of (?:this|the) series|online))?\.?)$`,
    shape: {length: 260},
    evidence: 'The text calls itself part of a series.',
    examples: {
      match: [
        'This is the first in a two-part series. Read part two here.',
        'Read part one here.',
        'This story is part two of a three-part series on the river.'
      ],
      // A series in the story.
      skip: [
        'This is the first in a series of storms that will cross the hills.',
        'Read part of the letter, she asked.'
      ]
    }
  },
  {
    id: 'en/science-source',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: ['more information', 'journal', 'story source', 'materials', 'provided by', 'citation', 'doi'],
    pattern: pattern`^(?:(?:More [Ii]nformation|Journal (?:[Ii]nformation|[Rr]eference)|Story [Ss]ource|Citation|Original [Pp]aper|DOI) ?: ?[^!?]{3,200}?(?:[A-Z]\w*|[)\d]|\S{5,80})|Materials provided by (?:the )?\p{Lu}[\p{L}.'’&-]*(?: (?:\p{Lu}[\p{L}.'’&-]*|of|and|for|at|in|de|the)){0,8}|Provided by (?:the )?\p{Lu}[\p{L}.'’&-]*(?: (?:\p{Lu}[\p{L}.'’&-]*|of|and|for|at|in|de|the)){0,8})\.?$`,
    shape: {length: 360, words: 60},
    note: 'Under science news: the paper that it reports on, and the institute that sent it.',
    examples: {
      match: [
        'More information: Jane Roe et al. Rain and bridges, Journal of Samples (2018).',
        'Provided by Sample University',
        'Materials provided by University of Sample.'
      ],
      // A sentence.
      skip: ['Provided by the county, the boats left at noon.', 'More information was found on Monday.']
    }
  },
  {
    id: 'en/sources-below',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: ['source', 'reference'],
    pattern: pattern`^(?:Sources?|SOURCES?|References?|REFERENCES?):$`,
    examples: {
      match: [
        {
          text: 'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\nShe said that the repairs took longer than planned, and that they would go on until May.\nSource:\nhttps://www.sample.example/bridge',
          line: 3
        }
      ],
      // What a source says.
      skip: ['Source: the river.']
    }
  },
  {
    id: 'en/market-stamp',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'end mark'},
    needs: ['et', 'gmt', 'est', 'edt'],
    pattern: pattern`^(?:\(END\) [\p{Lu}][\p{L} ]{3,40}|(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d\d-\d\d-\d\d(?:\d\d)?)(?: \d\d:\d\d| \d{4}) ?(?:ET|EST|EDT|GMT)(?: \(\d\d:\d\d GMT\))?)$`,
    shape: {words: 8},
    note: 'Market wires close a story with an end mark, the service and the time it was sent.',
    examples: {
      match: ['06-12-19 0914ET', 'June 12, 2019 09:14 ET (13:14 GMT)'],
      // An hour of the story.
      skip: ['June 12, 2019 was the day the market closed.']
    }
  }
]
