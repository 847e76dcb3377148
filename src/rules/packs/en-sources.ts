/** English: the media from which a story takes its information, and to which somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule, SourceWords} from '../types.ts'
import {englishMediaSources} from './en-media-sources.ts'
import {needsOf, oneOf, reportingVerbs, statingVerbs, writtenVerbs} from './en-source-verbs.ts'
import {mediumWords, networks} from './media-words.ts'

const list = (words: string) => words.trim().split(/\s*,\s*/)

export const englishSourceWords: SourceWords = {
  kinds:
    list(`News agency, Newspaper, Broadcaster, News site, News website, Website, Newsmagazine, news agency, newspaper, newspapers, paper, daily, daily newspaper, weekly, weekly newspaper, broadcaster, magazine, newsmagazine, news magazine, news site,
    newssite, news website, website, web site, site, news portal, portal, news outlet, news organization, news organisation, news channel, news service, wire service,
    news wire, newswire, tv channel, tv station, tv television channel, television station, television network, television, radio station, radio, tabloid, journal, medical journal,
    research body, blog, podcast, news program, news programme, state agency, press agency, publication, state broadcaster, channel, outlet, handle, account, page, feed,
    research firm, polling firm, data firm, market researcher, data provider, tracking firm, think tank, news conference, current affairs program, network, newswires, financial daily,
    business daily, sports daily, gossip site, gossip website, tech site, tech blog, trade publication, trade journal, state media, monitoring group, research company, pollster`),
  attributes: ['*'],
  ordinary: list(
    `the, of, and, that, was, for, with, said, has, from, his, were, have, had, which, would, been, their, who, will, they, as, but, if, when, while, although, though, because`
  ),
  articles: ['the', 'The', 'a', 'an'],
  indefinites: ['a', 'an'],
  links: list('of, the, and, for, de, del, della, di, du, la, am, al, &, to, on'),
  joiners: list('and, and the, or, and also, via'),
  beforeDates: list('on, of, dated, late, early, in its, in an, for, for its'),
  relatives: list('who, whose, whom'),
  occasions: list('in, at, during, after, on, in a report, in an interview'),
  mediumWords: [
    ...mediumWords,
    'radio',
    'television',
    'Examiner',
    'Eagle',
    'Monitor',
    'Outlook',
    'Citizen',
    'News-Press',
    'Free Press',
    'Insider',
    'Network',
    'Leader',
    'state radio',
    'state television',
    'state TV',
    'state media'
  ],
  organisations:
    list(`Inc, Inc., Corp, Corp., Co, Co., Ltd, Ltd., Limited, Plc, PLC, LLC, Group, Holdings, Company, Corporation, Centers, Centres, Academy, Program, Programme, Initiative, Treasury, Bank, Airways, Airlines, Motors, Ministry, Department,
    Agency, Bureau, Office, Commission, Committee, Council, Institute, Institution, University, College, Foundation, Association, Federation, Union, Center, Centre, Board, Service, Services,
    Administration, Authority, Police, Organization, Organisation, Society, Fund, Trust, Technologies, Systems, Industries, Energy, Oil, Pharmaceuticals, Partners, Capital, Securities, Research,
    Exchange, Chamber, League, Consortium, Laboratory, Hospital, Survey, Party, Watch, International, Entertainment, Studios, Pictures, Records, ministry, department, agency, office,
    bureau, commission, bank, union, council, university, institute, association, police, embassy, Embassy, Court, Church, Club, Census, Pentagon, Coalition, Alliance, Command, Army, Navy`),
  nations:
    list(`American, U.S., US, United States, British, UK, English, Scottish, Welsh, Irish, French, German, Italian, Spanish, Portuguese, Dutch, Belgian, Swiss, Austrian, Danish, Swedish,
    Norwegian, Finnish, Icelandic, Polish, Czech, Slovak, Hungarian, Romanian, Bulgarian, Greek, Turkish, Russian, Ukrainian, Belarusian, Soviet, Serbian, Croatian, Bosnian, Slovenian, Albanian,
    Israeli, Palestinian, Arab, Arabic, Lebanese, Syrian, Jordanian, Iraqi, Iranian, Saudi, Kuwaiti, Qatari, Emirati, Yemeni, Egyptian, Libyan, Tunisian, Algerian, Moroccan, Sudanese, Ethiopian,
    Kenyan, Ugandan, Nigerian, Ghanaian, South African, Indian, Pakistani, Bangladeshi, Afghan, Chinese, Japanese, Korean, South Korean, North Korean, Taiwanese, Hong Kong, Thai, Vietnamese,
    Cambodian, Indonesian, Malaysian, Filipino, Philippine, Singaporean, Australian, New Zealand, Canadian, Mexican, Cuban, Brazilian, Argentine, Argentinian, Chilean, Peruvian, Colombian,
    Venezuelan, Western, European, Asian, African, Kurdish, Catholic, Jewish, Hebrew, Israel, Russia, China, Iran, Germany, France, Italy, Spain, Britain, Japan, Turkey, Poland, Egypt, Local, State, Foreign`),
  networks,
  noMedia:
    list(`Stories, Story, Reels, Live, Congressional, Federal, Senatorial, Parliamentary, Presidential, CEO, Chairman, Director, Secretary, Governor, Mayor, Senator, Rep, Sen, Gov, Chief, Spokesman, Spokeswoman, He, She, It, They, We, I, You, This, That, These, Those, There, But, And, If, In, On, At, As, By, For, From, When, While, After, Before, Also, However, Congress, Parliament,
    Senate, House, Court, Mr, Mrs, Ms, Dr, President, Prime, Minister, King, Queen, Pope, Article, Section, Act, God, Bible, Christmas, Easter`),
  adverbs: list(
    'has, had, have, also, first, later, earlier, previously, separately, recently, since, then, initially, reportedly, itself, today, yesterday, on, late, early'
  ),
  notSubjects: list('by, for, told, to, with, of, in, at, from, against, about, on, via, than, and her, and his'),
  citing: list('citing, via, per, to, by, quoting, told')
}

/** Only letters of the Latin script: the patterns are long, and with all of Unicode they would be slow to compile. */
const capitals = 'A-ZÀ-ÖØ-Þ'
const letters = 'A-Za-zÀ-ÖØ-öø-ž'

const start = String.raw`(?<![${letters}\d@.'’&-])`
const end = String.raw`(?![${letters}\d-])`
const day = String.raw`(?:(?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|earlier|last week|this week|this month|last month|online|at the time)`

/** Of a publication: "a report in", "data from". */
const paper = String.raw`(?:[Rr]eports?|[Aa]rticles?|[Ii]nterviews?|[Ss]tud(?:y|ies)|[Ss]urveys?|[Pp]olls?|[Ee]ditorials?|[Cc]olumn|[Cc]omments|[Ss]tory|[Ss]tories|[Aa]nalysis|[Ii]nvestigation|[Oo]p-ed|[Ee]ssay|[Cc]ommentary|[Dd]ispatch|[Bb]roadcast|[Rr]eview|[Pp]rofile|[Pp]ost|[Ff]igures|[Dd]ata|[Ss]tatistics|[Rr]elease|[Nn]ewsletter|[Ff]ootage|[Vv]ideo|[Ee]stimates?|[Rr]esearch|[Dd]ocuments?|[Ss]tatement|[Pp]iece|[Ll]etter|[Oo]bituary|[Ff]eature|[Ee]xclusive|[Pp]aper|[Ii]ndex|[Tt]ally|[Bb]ulletin|[Rr]eporting)`

/** Companies' own results: "X reported a net profit". */
const results = String.raw`(?! (?:a|an|its|net|earnings|revenue|lower|higher|strong|record|weak|better|worse|no|quarterly|first|second|third|fourth|sales|profits?|loss|losses)\b(?:[^.]{0,40}(?:profit|loss|earnings|revenue|income|sales|results|circulation|decline|drop|rise)|$))`

/** Verbs of broadcasters. */
const aired = ['showed', 'aired', 'broadcast', 'carried']

/** Each beginning with each ending: a long need is rare in copy. */
const each = (beginnings: readonly string[], endings: readonly string[]) =>
  beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending))

const papers =
  list(`eport, eports, rticle, rticles, nterview, nterviews, tudy, tudies, urvey, urveys, oll, olls, ditorial, ditorials, olumn, omments, tory, tories, nalysis,
  nvestigation, p-ed, ssay, ommentary, ispatch, roadcast, piece, eview, rofile, post, igures, ata, tatistics, elease, ewsletter, ootage, ideo, stimate, stimates, esearch, ocument,
  ocuments, tatement, ulletin, eporting, etter, bituary, eature, xclusive, aper, ndex, ally`)
const made = [
  ' published ',
  ' released ',
  ' compiled ',
  ' collected ',
  ' carried ',
  ' aired ',
  ' posted ',
  ' issued ',
  ' provided '
]

/** A name inside a pattern. */
const nameInside = String.raw`(?<name>[${capitals}][${letters}\d.&/-]*(?: (?:(?:of|for|and|the) ){0,2}[${capitals}][${letters}\d.&/-]*){0,5})`

/** A person, who works for a medium. */
const person = String.raw`[${capitals}][a-zà-ÿ]+(?: [${capitals}]\.)? [${capitals}][${letters}’'-]+`

/** What an office publishes in writing. */
const writing = String.raw`(?:(?:[a-z-]+ ){0,3}(?:statement|release|report|filing|blog post|notice|bulletin|communique|communiqué|newsletter|press notice|tweet|post|study|advisory|document|memo|briefing note|paper|dispatch|dossier|survey|prospectus))`

export const englishSources: readonly Rule[] = [
  ...englishMediaSources,
  {
    id: 'en/source-told',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'told'},
    asks: 'medium',
    needs: [
      'told ',
      'tell ',
      'tells ',
      'ontacted by ',
      'pproached by ',
      ' asked by ',
      'telling ',
      'peaking to ',
      'spoke to ',
      'spoke with ',
      'speaks to ',
      'peaking with ',
      'interview ',
      'nterviewed ',
      'aid to ',
      'ppearing on ',
      'ppeared on ',
      'ppearance on ',
      'peaking on ',
      'confirmed ',
      'etter to ',
      'omments to ',
      'omment to ',
      'emarks to ',
      'gave to ',
      'mail to ',
      'tatement to ',
      'roundtable '
    ],
    pattern: pattern`${start}(?<verb>told|tells?|telling|(?:[Cc]ontacted|[Aa]pproached|asked|questioned|reached) by|[Ss]peak(?:ing|s) (?:to|with|on)|spoke (?:to|with|on)|(?:[Ii]n an? )?(?:[a-z-]+ )?interviews? (?:with|to|on|by|for)|[Ii]nterviewed (?:by|on|with)|said to|[Aa]ppear(?:ing|ed|ance) on|confirmed(?: [a-z’'-]+){0,5} to|(?:[Ll]etter|[Oo]p-ed) to(?: the editors? (?:of|at))?|[Cc]omments? to|[Rr]emarks to|gave to|e-?mail(?:ed)? to|[Ss]tatement to|roundtable (?:organi[sz]ed|hosted) by)${end}(?: (?:journalists|reporters|correspondents|viewers|listeners|readers|a reporter|reporter|the) (?:at|from|with|of|for|on))?`,
    note: 'Somebody spoke to a medium, the outlet itself or another one.',
    examples: {
      match: [
        {
          text: 'The bridge is safe, the mayor told the Sample Herald.',
          fields: {kind: 'told', name: 'Sample Herald', verb: 'told'}
        },
        {text: 'The bridge is safe, the mayor told Reuters on Monday.', fields: {kind: 'told', name: 'Reuters'}},
        {
          text: 'The bridge is safe, the mayor told The Associated Press.',
          fields: {kind: 'told', name: 'Associated Press'}
        },
        {
          text: 'The bridge is safe, the mayor told Russian broadcaster Obrazets on Monday.',
          fields: {kind: 'told', name: 'Obrazets'}
        },
        {text: 'The mayor said so in an interview with Sample TV.', fields: {kind: 'told', name: 'Sample TV'}},
        {text: 'Speaking to the BBC, the mayor said the bridge was safe.', fields: {kind: 'told', name: 'BBC'}}
      ],
      // A person; an office; an adjective; a place.
      skip: [
        'The bridge is safe, the mayor told Jane Roe on Monday.',
        'The bridge is safe, the mayor told the Environment Agency.',
        'The bridge is safe, the mayor told the House of Samples daily question period.',
        'The mayor told a crowd in Sample Square that the bridge is safe.'
      ]
    }
  },
  {
    id: 'en/source-account',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    needs: [
      'Twitter',
      'Facebook',
      'Instagram',
      'Telegram',
      'Weibo',
      'YouTube',
      'TikTok',
      'Truth Social',
      ' on X',
      'LinkedIn',
      'Snapchat',
      'Reddit',
      ' @'
    ],
    asks: 'likely',
    pattern: pattern`${start}(?<verb>said|wrote|writing|written|tweeted|posted|announced|confirmed|published|shared|added|posting|explained|revealed|admitted|uploaded|captioned|tweeting|statement|message|video|live[- ]streamed|streamed|post|tweet|photo|seen)(?: (?!(?:and|but|who|that|which|to|not)\b)(?:[a-z][a-z-]*|[${capitals}][a-zà-ÿ]+day|,)){0,5} (?:on|via|through|to) (?:(?:[a-z-]+(?:['’]s?)?|the|[${capitals}][${letters}]+['’]s?) ){0,4}(?=@\w{2}|Twitter|Facebook|Instagram|Telegram|Weibo|YouTube|TikTok|Truth Social|X(?:[.,]|$| (?:on|account|that))|LinkedIn|Snapchat|Reddit)(?:(?:Twitter|Facebook|Instagram|X|YouTube|Telegram) (?:account|handle|page|feed|channel|profile|group)(?: (?:of|belonging to|run by) the [${capitals}][${letters}]+)? ?,? ?(?=@\w{2}))?`,
    note: 'A post on a social network; the account, if it is named.',
    examples: {
      match: [
        {
          text: 'The bridge is open, the city said on its official Twitter account.',
          fields: {name: 'Twitter', verb: 'said'}
        },
        {text: 'The bridge is open, she said via her @janeroe Twitter account.', fields: {name: '@janeroe'}},
        {text: 'The bridge is open, she wrote on Facebook.', fields: {name: 'Facebook', verb: 'wrote'}},
        {
          text: 'The list was shared on the Twitter handle of the Council, @samplecouncil.',
          fields: {name: '@samplecouncil'}
        }
      ],
      // The network as an outlet.
      skip: ['The city said it would sue Facebook.', 'Twitter said it would open an office.']
    }
  },
  {
    id: 'en/source-of-medium',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'medium',
    needs: ['ccording to ', 'Per ', 'per '],
    pattern: pattern`${start}(?<verb>[Aa]ccording to|[Pp]er) ${person} (?:of|from|at|with)${end}`,
    examples: {
      match: [
        {text: 'The bridge is safe, according to Jane Roe of the Sample Herald.', fields: {name: 'Sample Herald'}}
      ],
      // One of an office.
      skip: ['The bridge is safe, according to Jane Roe of the Environment Agency.']
    }
  },
  {
    id: 'en/source-according',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'medium',
    needs: [
      'ccording to',
      'iting ',
      'cited ',
      'reported ',
      'carried ',
      'aired ',
      'broadcast ',
      'shown ',
      'quoted ',
      'uoting ',
      'ublished ',
      'er the ',
      ' per ',
      'Per ',
      'een by ',
      'eviewed by ',
      'btained by ',
      'ppeared in ',
      'riting in ',
      'redited ',
      'ublic by ',
      'ompiled by ',
      'ollected by ',
      'via ',
      'ia ',
      'uoted as saying ',
      'leaked to ',
      'rinted in ',
      'elayed by ',
      'onitored '
    ],
    pattern: pattern`${start}(?<verb>[Aa]ccording to|[Cc]iting|[Qq]uoting|[Pp]er|(?:[Aa]s )?(?:(?:first|widely|originally|also|previously|later) )?(?:quoted|cited|reported|carried|aired|broadcast|shown|published|printed|relayed|monitored|compiled|collected)(?: ${day})? (?:by|in|on)|quoted as saying (?:[a-z]+ ){0,2}?(?:by|in|on|to)|(?:[Pp]ublished|appeared|[Ww]riting) (?:${day} )?(?:in|by|on)|(?:seen|reviewed|obtained|verified) by|leaked to|[Cc]redited to|made public by)${end}(?! [a-z]+ (?:percent|cent|day|year)\b)`,
    examples: {
      match: [
        {text: 'The ship sank, according to Reuters.', fields: {name: 'Reuters', verb: 'according to'}},
        {text: 'The firm owes money, according to news agency TST which has seen the paper.', fields: {name: 'TST'}},
        {
          text: 'In a paper published in the Journal of Sample Bridges, the engineers wrote of rust.',
          fields: {name: 'Journal of Sample Bridges'}
        },
        {text: 'The ship was sold, per the Obrazets newspaper.', fields: {name: 'Obrazets'}},
        {text: 'The ship sank, according to samplebridges.org.', fields: {name: 'samplebridges.org'}},
        {text: 'The ship sank, as reported by the Sample Ledger of Elm Town.', fields: {name: 'Sample Ledger'}}
      ],
      // A person, an office and a body are no medium.
      skip: [
        'The ship sank, according to John Doe.',
        'The ship sank, according to the Environment Agency.',
        'The study was published by the University of Sample Town.',
        'The fee is two crowns per day.'
      ]
    }
  },
  {
    id: 'en/source-according-to-word',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'likely',
    needs: ['ccording to ', 'Per ', ' per '],
    pattern: pattern`${start}(?<verb>[Aa]ccording to|[Pp]er)(?= [${capitals}][${letters}]+(?:[,.;:!?)”"]|$| [a-z]))`,
    note: 'A medium whose name is also a word, without any other word of a name.',
    examples: {
      match: [{text: 'The film opens in May, according to Variety.', fields: {name: 'Variety', verb: 'according to'}}],
      // A person; an office.
      skip: ['The film opens in May, according to Doe.', 'The film opens in May, according to the Cell Council.']
    }
  },
  {
    id: 'en/source-known-article',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'medium',
    needs: each(
      list(
        'article, story, report, piece, fact check, fact-check, editorial, op-ed, column, interview, profile, review, account, obituary'
      ),
      [' also', ' further', ' itself', ' then', ...needsOf(writtenVerbs, 3)]
    ),
    pattern: pattern`(?<= )(?:article|story|report|piece|fact[- ]check|editorial|op-ed|column|interview|profile|review|account|obituary) (?:(?:also|further|itself|then) )?(?<verb>${oneOf(writtenVerbs)})${end}`,
    note: 'The story says again what a medium has printed.',
    examples: {
      match: [
        {text: 'The Sample Herald article also acknowledges that the bridge is old.', fields: {name: 'Sample Herald'}}
      ],
      // An office's; nobody's.
      skip: [
        'The Environment Agency report also acknowledges that the bridge is old.',
        'The article notes that the bridge is old.'
      ]
    }
  },
  {
    id: 'en/source-according-to-paper',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'name',
    needs: each(
      list(
        'poll, survey, report, study, data, tally, figures, analysis, statistics, research, estimate, index, release, filing, count'
      ),
      ['.', ',', ' ', ';']
    ),
    pattern: pattern`${start}(?<verb>[Aa]ccording to|[Cc]iting|[Pp]er|[Aa]s per) (?:(?:an?|the|its|their|[a-z]+(?:-[a-z]+)*) ){0,4}?(?:[Tt]he )?${nameInside}(?:['’]s?)? (?:(?:national|tracking|opinion|exit|new|annual|monthly|news|press) ){0,2}(?:polls?|surveys?|reports?|study|data|tally|figures|analysis|statistics|research|estimates?|index|releases?|filing|count)${end}(?! (?:from|by) (?:the )?[${capitals}])`,
    note: 'Whose figures and findings the story gives.',
    examples: {
      match: [
        {text: 'The bridge is liked, according to a Sample University poll.', fields: {name: 'Sample University'}},
        {text: 'The bridge is liked, according to new Samplemetrics data.', fields: {name: 'Samplemetrics'}}
      ],
      // A country's, nobody's; the name of the report, not of who made it.
      skip: [
        'The bridge is liked, according to the Bridge Facts report from Samplemetrics.',
        'The bridge is liked, according to a US report.',
        'The bridge is liked, according to a recent poll.'
      ]
    }
  },
  {
    id: 'en/source-reporter',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'medium',
    needs: ['’s ', "'s "],
    pattern: pattern`['’]s (?:(?:[a-z]+ ){0,3}(?:editor|critic|columnist|correspondent|reporter|analyst|writer|editors)(?: ${person})?|${person}),? (?:(?:first|also|later) )?(?<verb>reported|reports|wrote|writes|noted|notes)${end}`,
    note: 'A reporter of the medium reports.',
    examples: {
      match: [{text: 'Sample TV’s Jane Roe reported that the bridge is safe.', fields: {name: 'Sample TV'}}],
      // One of an office.
      skip: ['The Environment Agency’s Jane Roe reported that the bridge is safe.']
    }
  },
  {
    id: 'en/source-published',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'likely',
    needs: [
      'ublished ',
      'ppeared ',
      'eported ',
      'wrote ',
      'riting ',
      'ppears ',
      'merged in ',
      'urfaced in ',
      'btained by ',
      'seen by ',
      'eviewed by '
    ],
    pattern: pattern`${start}(?<verb>[Pp]ublished|appeared|appears|(?:first )?(?:emerged|surfaced)|(?<=(?:documents?|emails?|e-mails|letter|memo|records|messages|recording|video|footage|report|copy|draft|filings?|transcript|files)(?: that| which)?(?: (?:was|were))? )(?:obtained|seen|reviewed)|[Ww]riting|wrote|(?:(?:first|originally|previously|also|as|widely) )?reported)(?: (?:online|${day}|last (?:week|month|year)|this (?:week|month|year)|earlier)){0,2} (?:(?<=(?:reported|ublished)(?: [a-z A-Z]{1,30})? )by|(?<=(?:obtained|seen|reviewed) )by|(?<!(?:reported|obtained|seen|reviewed)(?: [a-zA-Z ]{1,30})? )in)${end}`,
    examples: {
      match: [{text: 'The sale, first reported by Variety, is near.', fields: {name: 'Variety'}}],
      // A place; an office; a person.
      skip: [
        'The book was published in London.',
        'Ten cases were reported by the Environment Agency.',
        'The sale was first reported by Jane Roe.'
      ]
    }
  },
  {
    id: 'en/source-owned-report',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'medium',
    needs: each(
      ['s ', "' ", '’ '],
      list('report, reporting, story, investigation, analysis, article, editorial, coverage')
    ),
    named: 'before',
    pattern: pattern`['’]s? (?:(?:own|recent|original|exclusive|latest) )?(?<verb>report|reporting|story|investigation|article|editorial|coverage)${end}`,
    examples: {
      match: [{text: 'The Sample Herald’s investigation found rust.', fields: {name: 'Sample Herald'}}],
      // An office's, a person's.
      skip: ['The Environment Agency’s report found rust.', 'Jane Roe’s report found rust.']
    }
  },
  {
    id: 'en/source-medium-which',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'name',
    named: 'before',
    needs: each(list('news agency, newspaper, magazine, broadcaster, website, channel'), [', which', ', whose']),
    pattern: pattern`(?<= )(?:news agency|newspaper|magazine|broadcaster|website|channel), (?:which|whose) [^.;:]{3,90}?, (?:also )?(?<verb>said|says|reported|reports|wrote|quoted|published)${end}`,
    examples: {
      match: [
        {
          text: 'The Obrazets news agency, which is close to the army, said the bridge is safe.',
          fields: {name: 'Obrazets'}
        }
      ],
      // Nobody by name.
      skip: ['The newspaper, which is close to the army, said the bridge is safe.']
    }
  },
  {
    id: 'en/source-report',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'medium',
    needs: [...each(papers, [' in ', ' by ', ' from ', ' for ']), ...each(made, ['in ', 'by ', 'from ', 'for '])],
    pattern: pattern`${start}(?:(?:[Aa]ccording to|[Cc]iting|[Pp]er|[Ii]n|[Aa]s) (?:[a-z-]+ ){0,3})?(?<verb>${paper})(?: (?:published|released|compiled|collected|carried|aired|posted|issued|provided|${day}|recently)){0,2} (?:in|by|from|(?<=(?:p-ed|olumn|rticle|ssay|iece|ommentary|tory) )for)${end}`,
    examples: {
      match: [
        {text: 'The ship sank, according to a report in the Sample Herald.', fields: {name: 'Sample Herald'}},
        {text: 'An editorial in Sample Daily said the ship was old.', fields: {name: 'Sample Daily'}}
      ],
      // A report on an office.
      skip: ['A report on the Environment Agency was read aloud.', 'The story of John Doe was read aloud.']
    }
  },
  {
    id: 'en/source-publisher',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'publisher',
    needs: [
      ...each(
        list(
          'report, study, survey, poll, igures, ata, tatistics, stimate, stimates, orecast, nalysis, release, statement, tally, count, research, index'
        ),
        [' by ', ' from ']
      ),
      ...each(made, ['by ', 'from '])
    ],
    pattern: pattern`${start}(?:(?:[Aa]ccording to|[Cc]iting|[Ii]n|[Pp]er) (?:[a-z-]+ ){0,3})?(?<verb>report|study|survey|poll|figures|data|statistics|estimates?|forecast|tally|count|research|index|[Ff]igures|[Dd]ata|[Ss]tatistics|analysis|(?:press|news) release|(?<=(?:ccording to|[Pp]er) (?:[a-z-]+ ){0,3})release|(?<=(?:ccording to|iting) (?:[a-z-]+ ){0,3})statement)(?: (?:published|released|compiled|collected|issued|provided|conducted|${day}|recently)){0,2} (?:by|from)(?: (?:[a-z]+ )?(?:researchers|scientists|economists|analysts|academics|a team|experts) (?:at|from))?${end}`,
    note: 'Someone who publishes figures is a source; someone who only speaks is not.',
    examples: {
      match: [
        {
          text: 'A recent report from the Sample Policy Institute said that one in five had moved.',
          fields: {name: 'Sample Policy Institute'}
        },
        {
          text: 'Prices rose, according to data from the Sample Bureau of Prices.',
          fields: {name: 'Sample Bureau of Prices'}
        },
        {text: 'Sales rose, according to figures compiled by Sample Research.', fields: {name: 'Sample Research'}}
      ],
      // A person; an office that speaks.
      skip: ['A report by John Doe was read aloud.', 'Prices rose, according to the Sample Bureau of Prices.']
    }
  },
  {
    id: 'en/source-reported',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'likely',
    needs: [
      ' reported',
      ' reports',
      ' wrote',
      ' writes',
      ' quoted',
      ' quotes',
      ' quoting',
      ' reveal',
      ' reporting',
      ' learned',
      ' editorialized',
      ' broke the',
      ' first to report',
      ' first to publish',
      ' published',
      ' opined'
    ],
    pattern: pattern`(?<= )(?<verb>${reportingVerbs})${end}${results}(?! by\b)`,
    examples: {
      match: [
        {
          text: 'The Sample Herald reported on Monday that the bridge is safe.',
          fields: {name: 'Sample Herald', verb: 'reported'}
        },
        {text: 'The Obrazets daily wrote that the bridge is safe.', fields: {name: 'Obrazets'}},
        {text: 'The Daily Sample is reporting that the bridge will be sold.', fields: {name: 'Daily Sample'}},
        {
          text: 'The bridge has been sold, the Sample Star-Ledger reported Thursday.',
          fields: {name: 'Sample Star-Ledger'}
        }
      ],
      // A person; an office; an outlet that tells its own results; who was cited by it.
      skip: [
        'Jane Roe reported on Monday that the bridge is safe.',
        'The Environment Agency reported that the bridge is safe.',
        'Sample Press reported a net profit of two million.',
        'A Sample Town newspaper reported that the bridge is safe.',
        'Two people quoted by Reuters reported that the bridge is safe.'
      ]
    }
  },
  {
    id: 'en/source-reports-at-end',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'name',
    needs: [' reports', ' reported'],
    pattern: pattern`(?<=[,”"] ?)the (?<name>(?:(?!(?:Ministry|Department|Agency|Bureau|Office|Bank|Commission|Committee|Council|Institute|University|Police|Company|Group|Corp|Inc|Association|Board|Service|Census|Union|Army|Navy|Treasury|Fed|Pentagon|State|Observatory|Institution|Foundation|Center|Centre|Authority|Society|Survey|Federation|Court)\b)[${capitals}][${letters}\d&-]+ ?){1,4})(?<= )(?<verb>reports|reported)(?= (?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[.,]|$)`,
    note: 'Only media "report" without an object.',
    examples: {
      match: [
        {text: 'The bridge has been sold for one crown, the Hollow Sample reports.', fields: {name: 'Hollow Sample'}}
      ],
      // An office.
      skip: ['Prices rose in May, the Labor Department reported Thursday.', 'Prices rose in May, she reports.']
    }
  },
  {
    id: 'en/source-said',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'medium',
    needs: [' said', ' says', ' added'],
    pattern: pattern`(?<= )(?<verb>sa(?:id|ys)|added)${end}(?! (?:it|its|they|the network|the company|the paper would|in a (?:statement|filing)|(?:Mon|Tues|Wednes|Thurs|Fri)day it|(?:on )?\p{Lu}\p{Ll}+day (?:it|its))\b)`,
    examples: {
      match: [
        {text: 'The bridge is safe, Sample Radio said.', fields: {name: 'Sample Radio', verb: 'said'}},
        {
          text: 'A commentator in the left-wing newspaper Obrazets said the bridge is safe.',
          fields: {name: 'Obrazets'}
        },
        {text: 'Israel radio said the bridge is safe.', fields: {name: 'Israel radio'}}
      ],
      // An office; an outlet that speaks for itself; who was asked by it; an agency without a name.
      skip: [
        'The Environment Agency said the bridge is safe.',
        'Sample Times said it would close its office.',
        'Economists polled by Reuters said the bridge is safe.',
        'The Norwegian news agency said the bridge is safe.',
        'A Sample Town newspaper said the bridge is safe.'
      ]
    }
  },
  {
    id: 'en/source-stated',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'medium',
    needs: [...needsOf(statingVerbs), ...needsOf(aired)],
    pattern: pattern`(?<= )(?<verb>${oneOf(statingVerbs)}|(?<!(?:elevision|adio) )${oneOf(aired)})${end}(?! (?:by|it|its|for|on|off|up|in|his|her|him|them|their|to)\b)`,
    examples: {
      match: [
        {text: 'The Sample Post noted that the bridge had been sold before.', fields: {name: 'Sample Post'}},
        {text: 'The Sample Herald described the bridge as old.', fields: {name: 'Sample Herald'}}
      ],
      // A person; an office; a body.
      skip: [
        'Jane Roe noted that the bridge had been sold before.',
        'The Environment Agency found that the bridge is safe.',
        'Amnesty International claimed that the bridge is old.'
      ]
    }
  },
  {
    id: 'en/source-inverted',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'medium',
    needs: each(
      [', ', '" ', '” ', "' ", '’ ', '— '],
      list('reports, reported, writes, wrote, says, said, notes, noted, adds, explains').map((verb) => `${verb} `)
    ),
    pattern: pattern`(?<=[,”"'’—] )(?<verb>reports|reported|writes|wrote|says|said|notes|noted|adds|explains)(?= (?:[Tt]he )?[${capitals}])`,
    examples: {
      match: [
        {
          text: 'The bridge has been sold, reports the Sample Herald.',
          fields: {name: 'Sample Herald', verb: 'reports'}
        },
        {text: '"The bridge is old," wrote The New York Times.', fields: {name: 'New York Times'}}
      ],
      // A person.
      skip: ['"The bridge is old," said Jane Roe.']
    }
  },
  {
    id: 'en/source-attributive',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'attributive',
    asks: 'medium',
    needs: [
      ' report',
      ' article',
      ' story',
      ' piece',
      ' investigation',
      ' analysis',
      ' editorial',
      ' op-ed',
      ' column',
      ' profile',
      ' documentary',
      ' poll',
      ' survey',
      ' tally',
      ' study',
      ' exposé',
      ' segment',
      ' broadcast',
      ' data',
      ' figures',
      ' dispatch',
      ' commentary',
      ' headline',
      ' essay',
      ' review',
      ' tabulation'
    ],
    pattern: pattern`(?<= )(?<verb>report|article|story|piece|investigation|analysis|editorial|op-ed|column|profile|documentary|poll|survey|tally|study|exposé|segment|broadcast|data|figures|dispatch|commentary|headline|essay|review|tabulation)s?(?![${letters}-])(?! (?:editor|writer|director|said|says) )`,
    examples: {
      match: [
        {text: 'The sale of the bridge came to light in a Sample Herald report.', fields: {name: 'Sample Herald'}},
        {
          text: 'The cost was put at two million in a Reuters poll of engineers.',
          fields: {name: 'Reuters', verb: 'poll'}
        },
        {text: 'In a recent New York Times article, the mayor spoke of the bridge.', fields: {name: 'New York Times'}}
      ],
      // An office; nobody; a poll that is spoken of.
      skip: [
        'The Sample Post poll was taken in May.',
        'A Labor Department report is due on Monday.',
        'The latest report is due on Monday.'
      ]
    }
  },
  {
    id: 'en/source-apposition',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'name',
    needs: [
      'newspaper',
      'agency',
      'website',
      'web site',
      'daily',
      'weekly',
      'broadcaster',
      'magazine',
      'news outlet',
      'news site',
      'tabloid',
      'journal',
      'TV station',
      'radio station'
    ],
    pattern: pattern`, (?:an?|the|one of) [^,.;:]{0,60}?(?:newspapers?|news agency|website|web site|daily|weekly|broadcaster|magazine|news outlet|news site|tabloid|journal|TV station|radio station)(?: [^,.;:]{0,50})?, (?:(?:also|later|first|earlier) )?(?<verb>reported|reports|wrote|writes|said|says|quoted|noted|published|cited)${end}`,
    examples: {
      match: [
        {
          text: 'Obrazets, a left-wing daily in the capital, reported that the bridge is safe.',
          fields: {name: 'Obrazets'}
        }
      ],
      // A person who works for one.
      skip: ['Jane Roe, the editor, said that the bridge is safe.']
    }
  },
  {
    id: 'en/source-website',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'name',
    needs: list(
      'ebsite, eb site, ebpage, eb page, own site, official site, blog, home page, homepage, portal, Facebook page, Twitter, Instagram, YouTube channel, social media, annual report, ress release, ews release'
    ),
    pattern: pattern`${start}(?<verb>[Aa]ccording to|(?:posted|published|announced|shared|said|wrote) (?:on|to)|(?:statement|notice|message|note) (?:on|posted on|published on)) (?:the )?(?<name>[${capitals}][${letters}\d.&-]*(?: (?:(?:of|for|and|the) ){0,2}[${capitals}][${letters}\d.&-]*){0,5})['’]s? (?:(?:official|own|public|new|company) ){0,2}(?:web ?site|web ?page|site|blog|home ?page|portal|Facebook page|Twitter (?:account|feed|page)|Instagram (?:account|page)|YouTube channel|social media (?:accounts?|pages?)|annual report|press release|news release)${end}`,
    note: 'An office publishes what is on its pages.',
    examples: {
      match: [
        {text: 'The bridge is closed, it said on the Sample Council’s website.', fields: {name: 'Sample Council'}},
        {
          text: "The notice, posted on Sample Transit's official Facebook page, names no date.",
          fields: {name: 'Sample Transit'}
        }
      ],
      // Nobody's; one that works.
      skip: ['The bridge is closed, according to its website.', "The Sample Council's website was down on Monday."]
    }
  },
  {
    id: 'en/source-network-post',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'likely',
    needs: [
      'Twitter',
      'Facebook',
      'Instagram',
      'Telegram',
      'Weibo',
      'YouTube',
      'TikTok',
      'Truth Social',
      'LinkedIn',
      'Snapchat',
      'Reddit',
      ' X '
    ],
    pattern: pattern`${start}(?<verb>[Ii]n|[Vv]ia|[Aa]ccording to) (?:an?|his|her|their|its|the|one|another) (?:[a-z-]+(?:['’]s?)? ){0,3}(?=(?:Twitter|Facebook|Instagram|Telegram|Weibo|YouTube|TikTok|Truth Social|LinkedIn|Snapchat|Reddit|X) (?:post|message|statement|thread|(?<=ccording to [^.,;]{0,60}(?:Twitter|Facebook|Instagram|YouTube|LinkedIn) )(?:account|page|feed|channel|profile))${end})`,
    examples: {
      match: [
        {text: 'The bridge is open, she said in a long Facebook post.', fields: {name: 'Facebook'}},
        {text: 'In an Instagram post on Monday, the club thanked its fans.', fields: {name: 'Instagram'}}
      ],
      // The network as an outlet.
      skip: ['She works in a Facebook office.']
    }
  },
  {
    id: 'en/source-poll',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'likely',
    needs: [
      ' poll',
      ' survey',
      ' study',
      ' analysis',
      ' report',
      ' investigation',
      ' tally',
      ' count',
      ' article',
      ' story',
      ' editorial',
      ' index',
      ' data',
      ' figures'
    ],
    pattern: pattern`(?<= )(?<verb>poll|survey|study|analysis|report|investigation|tally|count|article|story|editorial|index|data|figures)s?(?: (?:of|on|in|published|released) [^.,;:]{2,60}?)? (?:found|finds|discovered|shows?|showed|suggest(?:s|ed)?|said|says|reveal(?:s|ed)?|indicate[sd]?|put|released|conclude[sd]?|claim(?:s|ed)|estimate[sd]?|quoted|cited)${end}`,
    examples: {
      match: [
        {text: 'The ABC/Sample Post poll discovered that one in five had moved.', fields: {name: 'ABC/Sample Post'}},
        {text: 'A Gallup survey released in May found that one in five had moved.', fields: {name: 'Gallup'}}
      ],
      // Nobody's poll; an office's.
      skip: ['The latest poll found that one in five had moved.', 'A Labor Department report said that prices rose.']
    }
  },
  {
    id: 'en/source-statement',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'publisher',
    needs: each(
      list('said, says, announced, confirmed, wrote, reported, disclosed, acknowledged, day, today, earlier'),
      [' in a ', ' in an ', ' in its ', ' in the ', ' in their ']
    ),
    pattern: pattern`(?<= )(?<verb>said|says|announced|confirmed|wrote|reported|disclosed|acknowledged)(?: ${day})? in (?:a|an|its|the|their) ${writing}${end}(?: (?:released|published|issued|posted)(?: (?:by|on|in) \p{Lu}\p{L}+)?)?`,
    note: 'The statement of an organisation; what a person says in it is that person’s.',
    examples: {
      match: [
        {
          text: 'Sample Airways (SAA) said in a statement that a jet turned back.',
          fields: {name: 'Sample Airways (SAA)', verb: 'said'}
        },
        {
          text: 'The Labour ministry said in a report released on Wednesday that jobs were lost.',
          fields: {name: 'Labour ministry'}
        }
      ],
      // A person; one of a firm.
      skip: [
        'Jane Roe said in a statement that a jet turned back.',
        'Jane Roe of Sample Airways said in a statement that a jet turned back.',
        'The pilot said in a statement that a jet turned back.'
      ]
    }
  },
  {
    id: 'en/source-in-statement',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'publisher',
    needs: each(
      [' a ', ' an '],
      [
        'statement',
        'news release',
        'press release',
        'emailed statement',
        'written statement',
        'joint statement',
        'brief statement',
        'short statement'
      ]
    ),
    pattern: pattern`${start}(?<verb>[Ii]n an? (?:[a-z-]+ ){0,3}(?:statement|news release|press release))(?: (?:issued|released))?(?: ${day})?, (?:the )?${nameInside} (?=said|says|announced|confirmed|called|described|denied|acknowledged|added|warned)`,
    note: 'The statement of an organisation; what a person says in it is that person’s.',
    examples: {
      match: [
        {
          text: 'In a statement on Monday, the Sample Commission said a jet turned back.',
          fields: {name: 'Sample Commission'}
        }
      ],
      // A person.
      skip: ['In a statement, Jane Roe said a jet turned back.']
    }
  },
  {
    id: 'en/source-inserted',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'medium',
    named: 'before',
    needs: [
      ', citing ',
      ', quoting ',
      ', which ',
      '’s ',
      "'s ",
      ' in its ',
      ' in an ',
      ' on its ',
      ' columnist ',
      ' reporter ',
      ' correspondent ',
      ' writer ',
      ' blogger ',
      ' commentator '
    ],
    pattern: pattern`(?:, (?:citing|quoting|which) [^.;:]{3,90}?,| in (?:its|an) (?:[A-Za-z’'-]+ ){0,3}(?:editions?|editorial|report|issue|story|article)| on its (?:[a-z]+ )?(?:web ?site|front page)|['’]s (?:[A-Z]\p{L}+ )?(?:editions?|editorial)| (?:columnist|reporter|correspondent|writer|blogger|commentator) ${person}),? (?:(?:also|first|later) )?(?<verb>said|says|reported|reports|wrote|writes|quoted|published|noted|called|put|gave|named|described|claimed|revealed|identified|cited)${end}`,
    examples: {
      match: [
        {
          text: 'The Sample Herald in its Friday edition reported that the bridge is safe.',
          fields: {name: 'Sample Herald'}
        },
        {text: 'Sample Herald columnist Jane Roe wrote that the bridge is safe.', fields: {name: 'Sample Herald'}},
        {
          text: 'The Sample Herald, citing two officials, reported that the bridge is safe.',
          fields: {name: 'Sample Herald'}
        }
      ],
      // An office.
      skip: ['The Environment Agency in an editorial wrote that the bridge is safe.']
    }
  },
  {
    id: 'en/source-broadcaster',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'any',
    needs: [
      ...each(
        ['adio ', 'elevision ', ' TV '],
        list('said, says, reported, reports, showed, quoted, announced, broadcast')
      ),
      ...each(['adio', 'elevision', ' TV'], [', monitored', ', heard', ', quoting', ', received', ' in a ', ', in a '])
    ],
    pattern: pattern`${start}(?<!(?:on|by|from|of|via) (?:the )?)(?:[Tt]he )?(?:[Oo]fficial )?(?<name>(?:(?!Local|The|National|Public|Private|Independent|Foreign|Some|Most|On|In|But|And|Several)[${capitals}][a-zà-ÿ]+(?: [Aa]rmy| [Mm]ilitary)? |(?:[${capitals}][a-zà-ÿ]+ )?(?:[Ss]tate(?:-run|-owned|-controlled)?) )(?:[Rr]adio|[Tt]elevision|TV))(?:,? (?:monitored|heard|received|quoting) [^,.;]{2,50},| in an? (?:[a-z]+ ){0,3}(?:broadcast|report|commentary|dispatch))? (?:(?:also|later|earlier|on [${capitals}]\p{L}+day) )?(?<verb>said|says|reported|reports|showed|quoted|announced|broadcast)${end}(?! (?:it|its)\b)`,
    note: 'Broadcasters are called after their state or town: "Sampland radio".',
    examples: {
      match: [{text: 'The bridge is safe, state television reported.', fields: {name: 'state television'}}],
      // Nobody's.
      skip: ['The television showed a bridge.', 'A local radio said the bridge is safe.']
    }
  },
  {
    id: 'en/source-headline',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited', verb: 'headline'},
    asks: 'medium',
    needs: [': '],
    shape: {length: 130, sentenceEnd: false},
    pattern: pattern`: (?=(?:[${capitals}][${letters}\d&'’.-]*(?: [${capitals}][${letters}\d&'’.-]*){0,3}|[${letters}\d-]+\.[a-z]{2,3})$)`,
    note: 'The end of a headline names the speaker.',
    examples: {
      match: [
        {
          text: 'Bridge to Close for a Year: Xinhua\nOSLO, July 23 (Kyodo) -- The bridge will close for a year of repairs, the road office said on Wednesday.',
          fields: {name: 'Xinhua'}
        }
      ],
      // A person says so; a topic.
      skip: [
        'Bridge to Close for a Year: Mayor\nOSLO, July 23 (Kyodo) -- The bridge will close for a year of repairs, the road office said on Wednesday.'
      ]
    }
  },
  {
    id: 'en/source-in-brackets',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited', verb: 'source'},
    asks: 'medium',
    needs: ['ource:', 'ource :', 'OURCE:', 'ia ', 'h/t'],
    pattern: pattern`(?<=[([])(?:[Ss]ource|SOURCE|[Vv]ia|h/t) ?:? ?(?=[^()[\]]{2,60}[)\]])`,
    examples: {
      match: [
        {
          text: 'The bridge has been sold (Source: Sample Herald) and will close in May.',
          fields: {name: 'Sample Herald'}
        }
      ],
      // A spring.
      skip: ['The river (source of all trouble) rose again.']
    }
  }
]
