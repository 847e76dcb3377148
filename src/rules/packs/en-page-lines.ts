/** Lines of English pages that are more than a label: rights in full, disclosures, other posts, counts, tags, boxes of players and of press releases. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays, person} from './en-people.ts'

const story =
  'The council closed the bridge on Monday, the mayor said, and buses take the long way round.\nShe said that the repairs took longer than planned, and that they would go on until May.'
/** A line under a story of two paragraphs. */
const under = (line: string) => ({text: `${story}\n${line}`, line: 3})

/** Tried before the labels of pages, which have no names under them. */
export const englishTagLists: readonly Rule[] = [
  {
    id: 'en/tag-list',
    label: 'boilerplate:tags',
    zone: 'tail',
    needs: ['tags', 'topics', 'filed under', 'keywords', 'categories', 'in this story'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:article |story |news |related |more )?(?:tags|topics|keywords|categories)|filed under|in this story|tagged(?: with| in| under)?|topics mentioned in this article)(?: ?:)?$`,
    shape: {words: 6},
    block: {lines: 'short', most: 14, atEnd: true},
    note: 'Names of topics follow it, and end the text.',
    examples: {
      match: [
        {text: `${story}\nTags\nHarbor Bridge\nSample County`, line: 4},
        {text: `${story}\nRELATED TOPICS\nbridge`, line: 4}
      ],
      // A heading.
      skip: ['Topics of the Talks', 'Tags for the dogs'].map(under)
    }
  }
]

export const englishPageLines: readonly Rule[] = [
  {
    id: 'en/rights-in-full',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['may not be', 'not be reproduced', 'all rights reserved'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:(?:©|\(c\)|copyright)[^!?]{0,80}?[.,:]? ?)?all rights reserved[.,:]? ?(?:\d{4}[.,]? ?)?)?(?:(?:this|the|our|all|no part of (?:this|the)) (?:material|content|article|story|publication|news|information|photograph|digital)s?\b[^.!?]{0,80}(?:may|must|can|should|shall)(?: not)? be (?:re)?(?:published|produced|broadcast|printed|used|distributed|transmitted|copied|rewritten)\b[^!?]{0,300}|unauthori[sz]ed (?:use|reproduction|copying|distribution)\b[^!?]{2,200})$`,
    shape: {length: 520, words: 90},
    evidence: 'A ban on reproduction, from the first word of the line.',
    examples: {
      match: [
        'All rights reserved. This material, and other digital content on this website, may not be reproduced, published or broadcast in whole or in part without prior written permission from THE SAMPLE.'
      ],
      // Rights and material of the story.
      skip: ['All rights reserved for the crew were lost in the storm.', 'This material was used for the dam.']
    }
  },
  {
    id: 'en/disclosure',
    label: 'boilerplate:legal',
    zone: 'tail',
    needs: [
      'position in',
      'positions in',
      'shares of',
      'stake in',
      'stocks mentioned',
      'disclosure',
      'not investment advice',
      'financial advice',
      'investment advice'
    ],
    pattern: patternAnyCase`^${nobodySays}[^\p{L}\p{N}]{0,3}(?:(?:full )?disclosures?: .{8,400}|(?:the (?:author|writer)|i|we|neither [^.!?]{2,60}|at the time of (?:writing|publication),? [^.!?]{2,60}|${person.replaceAll('\\p{Lu}', '\\p{L}')})(?: nor [^.!?]{2,50})?,? (?:has|have|holds?|owns?|currently (?:has|holds|owns)|does not (?:own|hold|have)|do not (?:own|hold|have)) (?:no |a |an |any |long |short )*(?:positions?|shares|stakes?|stock)\b[^!?]{2,120}(?:mentioned|disclosure policy|recommends?|discussed|hours|named)\b.{0,240}|(?:this|the) (?:article|post|content|information|material)s?\b[^.!?]{0,60}(?:is|does|are|should|constitutes?)(?: not|n't) (?:intended (?:as|to)|constitute|be (?:construed|considered|taken)|investment|financial|legal|medical)[^!?]{2,240}|(?:this|it|nothing (?:here|in this [a-z]{3,12})) (?:is|does|should)(?: not|n['’]t)? (?:constitute |be (?:taken|construed) as )?(?:investment|financial) advice)\.?$`,
    shape: {length: 560, words: 100},
    evidence: 'What the writer owns, or that it is not advice, from the first word of the line; nobody is quoted.',
    examples: {
      match: [
        'The author has no position in any of the stocks mentioned. The Sample Investor has a disclosure policy.',
        'Jane Roe has no position in any of the stocks mentioned.',
        'Disclosure: I am long the shares of Sample Bridges and may buy more.'
      ].map(under),
      // What a person of the story owns.
      skip: [
        'Jane Roe has no shares of the ferry any more, the county said.',
        'The author has a stake in the old mill.'
      ].map(under)
    }
  },
  {
    id: 'en/neighbour-post',
    label: 'boilerplate:related',
    zone: 'tail',
    needs: ['previous', 'next', 'prev', 'older', 'newer'],
    pattern: pattern`^(?:Previous|Next|Prev|Older|Newer|PREVIOUS|NEXT)(?: (?:[Pp]ost|[Aa]rticle|[Ss]tory|[Ee]ntry|POST|ARTICLE|STORY))?(?: ?[:»›→] ?)["“‘]?[\p{Lu}\d].{2,140}$`,
    shape: {words: 26},
    evidence: 'A word for the next or previous article with its punctuation, and a title.',
    examples: {
      match: [
        'Next: Glue, a love story',
        'Previous Post: How to dry a wet book',
        'Next Article » Ferry fares rise'
      ].map(under),
      // A sentence; a heading.
      skip: ['Next the bridge will be painted.', 'Previous owners of the ferry'].map(under)
    }
  },
  {
    id: 'en/count-above',
    label: 'boilerplate:sharing',
    zone: 'head',
    needs: [...'0123456789'],
    pattern: pattern`^\d{1,3}(?:[.,]\d{1,3})?(?:[kKM]\+?)?$`,
    shape: {words: 1, below: true},
    note: 'The number of shares or readers, alone on a line above the story.',
    examples: {
      match: [
        {
          text: 'Bridge Closed After Flood\n112\nThe bridge was closed on Monday after a flood, the county said in a notice to the press.',
          line: 2
        },
        {
          text: 'Bridge Closed After Flood\n21.4k\nThe bridge was closed on Monday after a flood, the county said in a notice to the press.',
          line: 2
        }
      ],
      // A year; what opens a text.
      skip: ['1984', '12\nThe bridge was closed on Monday after a flood, the county said in a notice to the press.']
    }
  },
  {
    id: 'en/count-of-readers',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: ['k'],
    pattern: pattern`^\d{1,3}(?:[.,]\d{1,2})?[kK]\+?$`,
    examples: {
      match: ['21.4k', '440k+'],
      // A distance.
      skip: ['10k run through the valley']
    }
  },
  {
    id: 'en/player-start',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: ['0:0', '0:1', '/'],
    pattern: pattern`^(?:-?0{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|\/)$`,
    examples: {
      match: ['0:00', '00:00'],
      // An hour.
      skip: ['0:00 hours was when the bridge opened.']
    }
  },
  {
    id: 'en/related-count',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['related', 'video ad feedback', 'editor’s picks', "editor's picks"],
    pattern: pattern`^(?:\d{1,2} [Rr]elated|Video Ad Feedback)$`,
    block: {lines: 'title', most: 3},
    note: 'The number of other stories, or the box of a player, with titles under it.',
    examples: {
      match: [
        '5 Related\nRoe: I would not be polite\nThe council closed the bridge on Monday, the mayor said, and buses take the long way round.',
        'Video Ad Feedback\nDivers search river for bridge worker\nThe council closed the bridge on Monday, the mayor said, and buses take the long way round.'
      ],
      // Somebody's kin.
      skip: ['5 related families']
    }
  },
  {
    id: 'en/video-source',
    label: 'caption',
    zone: 'anywhere',
    needs: ['source: ', 'source:'],
    pattern: pattern`^[-–—] ?Source: ?\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,4}$`,
    shape: {words: 8},
    examples: {
      match: [{text: `Divers Search River\n02:14\n- Source: SBN\n${story}`, line: 3}],
      // A list.
      skip: ['- Source: the river, says the county.']
    }
  },
  {
    id: 'en/summary-heading',
    label: 'subheading',
    zone: 'body',
    needs: [
      'brief',
      'insight',
      'short',
      'glance',
      "what's next",
      'what’s next',
      'what happens',
      'points',
      'takeaways',
      'why it matters',
      'big picture',
      'bottom line'
    ],
    pattern: patternAnyCase`^(?:dive (?:brief|insight)|in (?:short|brief)|at a glance|key (?:points|takeaways|facts|findings)|what['’]s next|what happens (?:next|now)|why (?:it|this) matters|the (?:big picture|bottom line|takeaway))(?:[:?])?$`,
    shape: {words: 5},
    note: 'Headings that outlets use for the sections of every story.',
    examples: {
      match: [`${story}\nDive Insight:\n${story}`, `${story}\nWhat's next?\n${story}`].map((text) => ({text, line: 3})),
      // A sentence.
      skip: [`${story}\nIn short, the bridge is old.\n${story}`].map((text) => ({text, line: 3}))
    }
  },
  {
    id: 'en/release-offer',
    label: 'boilerplate:promotion',
    zone: 'tail',
    needs: ["company's news", 'company’s news', 'your news'],
    pattern: patternAnyCase`^(?:want )?(?:to (?:get|have) )?your (?:company['’]s )?news featured on [^!]{3,40}\?$`,
    shape: {words: 10},
    block: {lines: 'short', most: 14, atEnd: true},
    note: 'A distributor of press releases advertises its service under each of them, with numbers of newsrooms.',
    examples: {
      match: [under("WANT YOUR COMPANY'S NEWS FEATURED ON SAMPLEWIRE.COM?\n440k+\nNewsrooms &\nInfluencers")],
      // A company in the story.
      skip: [under('Your company’s news was bad, he said.')]
    }
  }
]
