/** Links to other stories on English pages: labels, titles after them, blocks of links. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nobodySays} from './en-people.ts'
import {asLabels, labelNeeds, onlyPhrases} from './phrases.ts'

/** Labels with titles of other stories under them. */
const listLabels = [
  'here are some of our other stories',
  'here are more of our stories',
  'more of our stories',
  'our other stories',
  'other stories',
  'other stories you may like',
  'related articles',
  'related article',
  'related stories',
  'related story',
  'related news',
  'related content',
  'related coverage',
  'related posts',
  'related topics',
  'related links',
  'related reading',
  'related items',
  'related',
  'read more',
  'read next',
  'read also',
  'also read',
  'read this next',
  'see also',
  'check also',
  'also see',
  'photo stories',
  'latest news stories',
  'more stories like this',
  'see more',
  'more stories',
  'more news',
  'more from this section',
  'more on this',
  'more on this story',
  'more on this topic',
  'more in this section',
  'more like this',
  'more coverage',
  'more headlines',
  'more top stories',
  'more for you',
  'most popular',
  'most popular stories',
  'most read',
  'most read stories',
  'most viewed',
  'most shared',
  'most commented',
  'most recent',
  'most watched',
  'most discussed',
  'most emailed',
  'popular now',
  'popular stories',
  'popular articles',
  'popular posts',
  'popular in the community',
  'popular on our site',
  'trending',
  'trending now',
  'trending stories',
  'trending news',
  'trending topics',
  'trending articles',
  'trending today',
  'trending on social media',
  'top stories',
  'top local stories',
  'local stories',
  'top stories today',
  "today's top stories",
  "today's headlines",
  'top news',
  'top headlines',
  'top picks',
  'top reads',
  'latest',
  'popular',
  'popular videos',
  'all news',
  'recent comments',
  'latest news',
  'latest stories',
  'latest headlines',
  'latest articles',
  'latest posts',
  'latest updates',
  'latest videos',
  'the latest',
  'breaking news',
  'recent posts',
  'recent stories',
  'recent articles',
  'recent news',
  'recommended',
  'recommended for you',
  'recommended stories',
  'recommended articles',
  'recommended reading',
  'recommended by',
  "editor's picks",
  "editors' picks",
  "editor's choice",
  'picked for you',
  'you may also like',
  'you might also like',
  'you may like',
  'you might like',
  'you may be interested in',
  'you might be interested in',
  'you may also be interested in',
  'more you may like',
  'people also read',
  'people are reading',
  'readers also liked',
  'what others are reading',
  'what to read next',
  'what to watch next',
  'what to read',
  "don't miss",
  "don't miss these stories",
  "don't miss out",
  'must read',
  'must reads',
  'must-read',
  'must-reads',
  'in case you missed it',
  'icymi',
  'from the archives',
  'from our partners',
  'from around the web',
  'around the web',
  'from the web',
  'elsewhere on the web',
  'promoted stories',
  'sponsored stories',
  'sponsored links',
  'paid content',
  'paid post',
  'partner content',
  'stories you may like',
  'stories for you',
  'similar stories',
  'similar articles',
  'similar posts',
  'next story',
  'previous story',
  'next article',
  'previous article',
  'previous post',
  'next post',
  'up next',
  'next up',
  'read on',
  'keep reading',
  'continue reading',
  'explore more',
  'explore more on these topics',
  'explore related topics',
  'discover more',
  'learn more',
  'find out more',
  'view more',
  'view all',
  'see all',
  'show more',
  'load more',
  'load more stories',
  'all stories',
  'view comments',
  'related articlesmore from author',
  'more from author',
  'more from the author',
  'more by this author',
  'more from our network'
]

/** Labels that stand before a title, with a colon, a bar or a dash. */
const titleLabels = [
  'read more',
  'read also',
  'also read',
  'must read',
  'read next',
  'read this',
  'read on',
  'read it here',
  'read here',
  'read now',
  'read it',
  'read',
  'read the full story',
  'read the full story here',
  'read the full article',
  'read the full report',
  'read the story',
  'full story',
  'full article',
  'full coverage',
  'editor’s picks',
  "editor's picks",
  'see also',
  'also see',
  'see more',
  'see here',
  'see related',
  'see',
  'related',
  'related article',
  'related articles',
  'related story',
  'related stories',
  'related news',
  'related coverage',
  'related content',
  'related link',
  'related links',
  'related reading',
  'related post',
  'related posts',
  'related topics',
  'more',
  'more on this',
  'more on this story',
  'more news',
  'more coverage',
  'more here',
  'more stories',
  'more info',
  'you may also like',
  'you might also like',
  'you may also be interested in',
  'recommended',
  'recommended reading',
  "don't miss",
  'don’t miss',
  'icymi',
  'in case you missed it',
  'newsletter',
  'up next',
  'next up',
  'from the archive',
  'from the archives',
  'trending',
  'click here',
  'also'
]

/** Labels that begin links, and also headlines. */
const kickers = [
  'opinion',
  'analysis',
  'explainer',
  'explained',
  'fact check',
  'live',
  'live updates',
  'live blog',
  'exclusive',
  'interactive',
  'infographic',
  'flashback',
  'top story',
  'trending'
]

/** The same for videos, audio and pictures. */
const mediaLabels = [
  'watch',
  'watch live',
  'watch now',
  'watch more',
  'watch also',
  'also watch',
  'watch below',
  'watch here',
  'watch next',
  'watch the video',
  'watch video',
  'video',
  'videos',
  'related video',
  'related videos',
  'listen',
  'listen now',
  'listen here',
  'listen to the podcast',
  'podcast',
  'photos',
  'photo gallery',
  'in photos',
  'pictures',
  'in pictures',
  'pics',
  'images',
  'gallery',
  'slideshow',
  'see photos',
  'see pictures'
]

/** After a label: a colon, a bar, a dash with blanks, an arrow. */
const mark = String.raw`(?: ?[:：|»›>→]{1,2} ?| [-–—] )`
/** The title of a story: it begins with a capital, a digit or a quotation, and is not a sentence with a speaker. */
const title = String.raw`(?<title>["“'‘$£€#(]{0,2}[\p{Lu}\d].{6,170}?)`

export const englishRelated: readonly Rule[] = [
  {
    id: 'en/related-label',
    label: 'boilerplate:related',
    zone: 'body',
    ...onlyPhrases(listLabels),
    shape: {words: 8},
    block: {lines: 'title', most: 10},
    note: 'Titles follow such a label; prose ends them.',
    examples: {
      match: [
        {
          text: 'The bridge was closed on Monday after a flood, the county said in a notice to the press.\nRelated stories\nHow Floods Start\nWho Pays for the Bridge\nThe mayor said that it would stay closed until Friday, and that the county would pay.',
          line: 4
        }
      ],
      // Headings of a story.
      skip: ['Read and Written on Board', 'More Boats, Fewer Fish', 'Latest Flood Figures', 'Most Popular Boat Sold']
    }
  },
  {
    id: 'en/related-label-near-end',
    label: 'boilerplate:related',
    zone: 'tail',
    ...onlyPhrases(listLabels),
    shape: {words: 8},
    block: {lines: 'title', most: 10, holds: /[\p{L}\d)][.]["”’]?$|^(?:\S+ ){16}/u},
    note: 'In a short text, the story goes on below the titles with a short sentence.',
    examples: {
      match: [
        {
          text: 'The bridge was closed on Monday after a flood, the county said.\nRead more\nWho Pays for the Bridge\nIt opens in May.',
          line: 3
        }
      ],
      // A heading.
      skip: ['Most Popular Boat Sold']
    }
  },
  {
    id: 'en/related-label-below',
    label: 'boilerplate:related',
    zone: 'tail',
    ...onlyPhrases(listLabels),
    shape: {words: 8},
    block: {lines: 'title', most: 30, atEnd: true},
    note: 'Under the story, titles of other stories end the text.',
    examples: {
      match: [
        {
          text: 'Ferry Leaves Quay\nMost popular\nHow Floods Start\nWho Pays for the Bridge',
          line: 3
        }
      ],
      // A heading.
      skip: ['Most Popular Boat Sold']
    }
  },
  {
    id: 'en/related-label-above',
    label: 'boilerplate:related',
    zone: 'anywhere',
    ...onlyPhrases(listLabels),
    shape: {words: 8},
    note: 'Above the story it is a section label: the headline is under it, and stays.',
    examples: {
      match: [
        {
          text: 'Top Stories\nBridge Closed After Flood\nThe bridge was closed on Monday after a flood, the county said in a notice to the press.\nIt is old.\nIt is red.\nIt is long.\nIt is high.\nThe mayor said that it would stay closed until Friday, and that the county would pay.',
          line: 1
        }
      ],
      // A heading.
      skip: ['Top Stories of the Bridge']
    }
  },
  {
    id: 'en/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: labelNeeds(titleLabels),
    pattern: pattern`^${nobodySays}[^\p{L}\p{N}]{0,4}(?:${asLabels(titleLabels)}|(?:MORE|More) (?:FROM|from|ON|on) [^:|]{2,40})${mark}${title}[)\]]?$`,
    shape: {words: 28, sentenceEnd: false, length: 220},
    examples: {
      match: [
        {text: 'READ MORE: Market Hall Opens Again', fields: {title: 'Market Hall Opens Again'}},
        'Also read | Ferry fares rise',
        'MORE: Ferry fares rise',
        'Related: How floods start',
        'Read next – Bridge to open on Friday',
        '(READ MORE: Bridge to open on Friday)',
        'MORE FROM THE VALLEY: Ferry fares rise'
      ],
      skip: [
        // A sentence behind the word; a speaker.
        'Read more: the river will rise again.',
        'More: it was the only word that she said.'
      ]
    }
  },
  {
    id: 'en/kicker-title',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: labelNeeds(kickers),
    pattern: pattern`^${nobodySays}[^\p{L}\p{N}]{0,4}${asLabels(kickers)}${mark}${title}[)\]]?$`,
    shape: {words: 28, sentenceEnd: false, length: 220, below: true},
    note: 'A first line that opens like this is the headline.',
    examples: {
      match: [
        {text: 'The bridge was closed on Monday after a flood.\nOpinion | Why the bridge must go', line: 2},
        {text: 'The bridge was closed on Monday after a flood.\nEXPLAINER: How floods start', line: 2}
      ],
      skip: [
        // The headline; a sentence behind the word.
        'Opinion | Why the bridge must go',
        'Opinion: The bridge was built in 1984, and nobody has painted it since.'
      ]
    }
  },
  {
    id: 'en/labelled-question',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['read', 'related', 'see also', 'more:', 'icymi', 'like:', 'miss:'],
    pattern: pattern`^[^\p{L}\p{N}]{0,4}${asLabels(['read more', 'also read', 'read also', 'read next', 'see also', 'related', 'related story', 'related stories', 'related article', 'related articles', 'you may also like', "don't miss", 'icymi', 'read the full story', 'more'])}${mark}${title}[?!…]["”’]?$`,
    shape: {words: 24},
    note: 'Titles may end with a question or exclamation mark; a full stop ends a sentence.',
    examples: {
      match: ['READ MORE: Who will pay for the bridge?', 'Related: Flood closes bridge!'],
      // A sentence of the story.
      skip: ['Read: who could, in those days?']
    }
  },
  {
    id: 'en/inserted-link',
    label: 'boilerplate:video',
    zone: 'anywhere',
    needs: labelNeeds(mediaLabels),
    pattern: pattern`^${nobodySays}[^\p{L}\p{N}]{0,4}${asLabels(mediaLabels)}${mark}${title}["”)\]]?$`,
    shape: {words: 24, length: 190, below: true},
    evidence: 'A label for videos and pictures with its punctuation, and a title after it; nobody is quoted.',
    note: 'Titles of films may be sentences. Above all others such a line is the headline.',
    examples: {
      match: [
        {
          text: 'The bridge was closed on Monday after a flood.\nWATCH: Ferry leaves the quay for the last time',
          line: 2
        },
        {text: 'The bridge was closed on Monday after a flood.\nVideo: Bridge closed after flood.', line: 2},
        {text: 'The bridge was closed on Monday after a flood.\nWATCH | Mayor opens the bridge', line: 2},
        {text: 'The bridge was closed on Monday after a flood.\nPHOTOS: The flood in the valley', line: 2},
        {text: 'The bridge was closed on Monday after a flood.\nListen: The Sample Podcast on bridges', line: 2}
      ],
      skip: [
        // The headline.
        'WATCH: Ferry leaves the quay for the last time',
        // A sentence; a subheading.
        'Watch: the river will rise again.',
        'Watch Repair Comes Back'
      ]
    }
  },
  {
    id: 'en/headline-link',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['on ', 'from ', 'headline: ', 'elsewhere'],
    pattern: pattern`^(?:(?:[Oo]n|[Ff]rom|[Mm]ore (?:on|from|at)|[Ss]ee|[Rr]ead (?:at|on|more at)) (?:\w{2,40}\.(?:com|org|net|co\.uk)|the (?:\p{Lu}[\p{L}'’]+ ?){1,4} (?:website|site|blog))|Headline|Elsewhere|Now on [^:]{2,40}|Also in the news|In other news)${mark}${title}$`,
    shape: {words: 24, sentenceEnd: false},
    examples: {
      match: ['On SampleHerald.com: Bridge to open on Friday', 'Headline: Bridge to open on Friday'],
      // A place, and what it was.
      skip: ['On the bridge: Jane Roe and the rest of the crew.']
    }
  },
  {
    id: 'en/headline-link-question',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['headline: ', '.com:'],
    pattern: pattern`^(?:(?:[Oo]n|[Ff]rom|[Mm]ore (?:on|from|at)) \w{2,40}\.(?:com|org|net)|Headline): ${title}[?!]$`,
    shape: {words: 24},
    examples: {
      match: ['Headline: Bridge Closed After Flood! Ferries Are Next!'],
      // The word in a sentence.
      skip: ['The headline: Bridge closed! It was wrong.']
    }
  },
  {
    id: 'en/read-more-at',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: [
      'read',
      'click here',
      'for more',
      'full story',
      'see more',
      'find out more',
      'visit',
      'continue',
      'check out',
      'learn more',
      'view',
      'online:',
      'on the net',
      'for the latest',
      'for latest',
      'watch',
      'see ',
      'find',
      'get '
    ],
    pattern: patternAnyCase`^${nobodySays}[^\p{L}\p{N}]{0,4}(?:(?:you can )?(?!read about\b|see about\b|get about\b)(?:read|see|view|find|watch|get|continue reading)(?: more| it| this| all| on)?(?: of)?(?: about)?(?: the)?(?: rest of the| full| complete| entire| original| whole)? ?(?:article|story|report|interview|post|piece|column|statement|text|transcript|stories|coverage|news|details|about this|reviews?|version)?(?: (?:like this|about [^.]{2,40}|by [^.]{2,40}|from [^.]{2,40}))?(?: (?:right |click )?here(?: ?[:.>»]| on [^.!?]{2,40})?| (?:at|on|in|via|over at|by visiting|by clicking)(?: the)? (?:\S{2,60}\.(?:com|org|net|co|uk|info|gov|edu|example)\b\S*|https?:\S+|our [^.!?]{2,60}|this (?:link|page|site|story)|(?:\S+ ){0,4}(?:web ?site|site|app|web page|page|link|blog|here)\b[^.!?]{0,60}|(?:facebook|twitter|youtube|instagram|medium|substack|soundcloud)\b.{0,40})| ?: ?(?:https?:\/\/|www\.)\S+)|(?:continue reading|read (?:the )?(?:full|rest of the|original|entire|whole) (?:article|story|report|interview|post|piece|statement)|read (?:more|on)|full (?:story|article|report)|see the full [a-z]{4,10}|read the (?:full|original) [a-z]{4,12})(?: (?:here|now|online|at [^!?]{2,60}|on [^!?]{2,60}))?|click (?:here|on the link|the link|below|through)(?: below| above)? (?:to|for) [^.!?]{3,120}|(?:for )?more (?:information|details|info|on this(?: story)?|stories like this|news like this|of our stories|news|updates|coverage|about [^,.]{2,40}|from [^,.]{2,40})(?: (?:like this|about [^,.]{2,40}|on [^,.]{2,60}))?,? (?:can be found|is available|click|visit|check|see|go to|read|follow|head to|log on|tune in|here)\b[^!?]{0,120}|for (?:the )?latest (?:breaking )?(?:news|updates|stories|headlines)\b[^.!?]{0,120}(?:visit|sign up|check|follow|click|download|subscribe|log on|go to|read|head|tune in|stay)\b[^!?]{2,120}|(?:online|on the (?:net|web)): ?(?:https?:\/\/|www\.)\S+)[.!:…»›>)\]]*$`,
    shape: {length: 260, words: 36},
    evidence: 'A call to the reader that fills its line and says where to read; nobody is quoted.',
    examples: {
      match: [
        'Read the full story here',
        'Read more at www.sample.example',
        'For more stories like this, check our news page.',
        'For the latest breaking news and stories from across the globe, sign up for our newsletters.',
        'Click here to read the unsealed warrant.',
        'Online: https://www.sample.example/bridge',
        'On the Net: http://www.sample.example'
      ],
      skip: [
        'Read on the bridge, he wrote, and you will never be cold.',
        'For more information on bridges the minister asked on Monday.',
        'See the bridge at night.'
      ]
    }
  },
  {
    id: 'en/labelled-inside',
    label: 'boilerplate:related',
    zone: 'anywhere',
    extent: 'inside',
    needs: [
      'ead more',
      'EAD MORE',
      'ead More',
      'lso read',
      'LSO READ',
      'ead also',
      'ee also',
      'EE ALSO',
      'elated:',
      'ELATED:',
      'ATCH:',
      'ATCH :',
      'ore:',
      'ORE:',
      'lick here',
      'ICK HERE'
    ],
    pattern: pattern`[([] ?(?:${asLabels(['read more', 'also read', 'read also', 'read', 'see also', 'related', 'watch', 'more', 'related story', 'related article', 'click here'])})(?:${mark}| )[^()[\]]{4,180}[)\]]|(?<=[.!?…]["”’)\]]{0,2} ?)${asLabels(['read more', 'also read', 'read also', 'read next', 'see also', 'related', 'related story', 'related article', 'watch', 'more', 'you may also like'])} ?[:|»] ?["“'‘]?[\p{Lu}\d][^.!?\n]{4,150}?(?:(?<! ) \.(?= |$)|[?!](?= ?\p{Lu}|$)|(?=$))|(?<=[.!?…]["”’)\]]{0,2} ?)(?:${asLabels(['read more', 'also read', 'see also', 'read also', 'watch more'])}(?= ?[\p{Lu}"“]|$)|Click (?:here|HERE) (?:to|for) [^.!?]{3,100}(?:[.!]|$)|CLICK HERE (?:TO|FOR) [^\p{Ll}.!?]{3,100}(?:[.!]|$| (?=\p{Lu}\p{Ll})))`,
    note: 'In brackets the label is enough; without them the end of a sentence must precede it, and a sign or the end of the line must end the title.',
    examples: {
      match: [
        'The bridge was closed (Read more: How floods start) on Monday, the county said.',
        'They grow beans there, the bishop said. READ MORE: Who will pay for the bridge?',
        'They grow beans there, the bishop said. Click here to see pictures of the garden. The beans are sold on Sundays.',
        'They grow beans there, the bishop said. Read More The beans are sold on Sundays.'
      ],
      skip: [
        // A sentence; what somebody told children.
        'They grow beans there. Read more books, he said.',
        'They grow beans (read more of them than of peas) there.'
      ]
    }
  }
]
