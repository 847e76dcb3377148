/** English: which medium a story takes its information from, and to which one somebody spoke. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Letters of the Latin script alone: patterns that name each other are long, and all of Unicode would make them slow to compile. */
const capitals = 'A-ZÀ-ÖØ-Þ'
const letters = 'A-Za-zÀ-ÖØ-öø-ž'

/** Words that begin a sentence, and days, are no part of a name. */
const noName = String.raw`(?!(?:A|After|An|Also|And|As|At|But|By|Earlier|For|Friday|From|He|However|If|In|It|Last|Later|Meanwhile|Monday|On|Saturday|Separately|She|State|Sunday|That|The|They|This|Thursday|Tuesday|Wednesday|Western|When|While)\b)`
/** "English-language", "state-run": what a medium is like, not how it is called. */
const quality = String.raw`(?![${letters}]+-(?:backed|based|controlled|funded|language|led|owned|run)(?![${letters}]))`
const word = String.raw`(?:(?:[${capitals}]\.){2,4}|[${capitals}][${letters}\d&-]*(?:\.[${letters}]+)?)`
const link = String.raw`(?:(?:of|the|and|&|am|de|del|di|du|la) )?`

/** "The Soviet news agency said": its name is not given. */
const nationality = String.raw`(?!(?:[${capitals}][${letters}]+ )?(?:[${capitals}][${letters}]*(?:ian|ean|ese|ican|ish)|Afghan|Czech|Dutch|English|French|German|Greek|Iraqi|Israeli|Kuwaiti|Local|Pakistani|Saudi|Soviet|Swiss|Thai|U\.S\.) (?:news|newspaper|daily|weekly|magazine|state|TV|television|radio|tabloid|broadcaster))`

/** Words that end the names of newspapers, agencies and stations. "Agency" alone does not: many an office is one. */
const mediumWord = String.raw`(?:[${letters}]{2,12}-)?(?:Bee|Broadcasting|Chronicle|Courier|Daily|Dispatch|Enquirer|Examiner|Gazette|Globe|Guardian|Herald|Ilbo|Independent|Inquirer|Journal|Magazine|Mirror|News(?: (?:Agency|Network|Service|Channel))?|Newspaper|Observer|Post|Press(?: (?:Agency|Association|Trust of India))?|Radio(?: \d)?|Review|Sentinel|Shimbun|Sinmun|Sun|Telegraph|Television|Times|Today|Tribune|TV|Weekly)`

/** Media that their names do not show to be such. */
const known = String.raw`(?:AAP|AFP|ANI|ANSA|AP|ARD|Agence France-Presse|Al[ -]?Ahram|Al[ -]?Arabiya|Al[ -]?Hayat|Al[ -]?Jazeera|Al[ -]?Manar|Anadolu(?: Agency)?|Antara|Axios|BBC|Barron's|Belga|Bernama|Bild(?: am Sonntag)?|Bloomberg|Breitbart|BuzzFeed|CBS|CCTV|CNBC|CNN|Caixin|Channel \d{1,2}|Corriere della Sera|Daily (?:Beast|Express|Mail|Mirror|Nation|NK|Star|Telegraph)|Der Spiegel|Deutsche Welle|Die (?:Welt|Zeit)|ESPN|EFE|Aftonbladet|Asharq [Aa]l-Awsat|Berlingske|Channel NewsAsia|Clar[ií]n|Dagens Nyheter|Der Tagesspiegel|Expressen|Folha de S\.? ?Paulo|Gazeta Wyborcza|Granma|H[uü]rriyet|La Tercera|Mail on Sunday|Radio Free (?:Asia|Europe)|Rolling Stone|Rudaw|Sports Illustrated|TechCrunch|The Hindu|Times of [${capitals}][a-z]+|Voice of America|Wired magazine|El (?:Mundo|Pa[ií]s|Universal)|Entertainment Weekly|Forbes|Frankfurter Allgemeine(?: Zeitung)?|Ha['’]?aretz|Handelsblatt|IANS|IRNA|ISNA|ITAR-TASS|Interfax|Itar-Tass|Izvestia|Jiji|Journal of (?:the )?${word}(?: (?:(?:of|and|for) )?${word}){0,5}|KCNA|Kommersant|Kyodo|L['’]Equipe|La (?:Naci[oó]n|Repubblica|Stampa|Vanguardia)|Le (?:Figaro|Monde|Parisien|Soir)|Lib[eé]ration|MSNBC|Ma['’]?ariv|NBC|NDTV|NHK|NPR|NTV|National Geographic|New Yorker|Newsweek|Nikkei|O Globo|PBS|PTI|People['’]s Daily|Politico|Press Association|ProPublica|RIA(?: Novosti)?|RTE|RTL|Radio [${capitals}][${letters}]+|Reuters|Ritzau|Rossiya(?:-?24)?|SANA|Sky Sports|Der Standard|S[uü]ddeutsche Zeitung|TASS|TMZ|Tanjug|Tasnim|The Hill|Time magazine|UPI|USA Today|Univision|Variety|Vedomosti|WAFA|Welt am Sonntag|WikiLeaks|Xinhua|Yedioth Ahronoth|Yonhap|ZDF|dpa|[${capitals}][a-zà-ÿ]+ state (?:television|TV|radio|media))(?![${letters}\d])`

/** Media that go by a common word behind the article. */
const withArticle = String.raw`(?<=[Tt]he )(?:Atlantic|Economist|Guardian|Independent|Intercept|Journal|Lancet|Mirror|Observer|Post|Standard|Sun|Telegraph|Times)(?= )`

/** What a medium is; before its name, or after it. */
const kind = String.raw`(?:news agency|newspaper|daily(?! (?!also |and |by |cited |for |had |has |in |newspaper |on |quoted |reported |reports |said |says |that |wrote )[a-z])|broadcaster|magazine|news ?site|news website|news portal|news outlet|news channel|news service|TV (?:channel|station|network)|television (?:channel|station|network)|radio station|tabloid|weekly|wire service|journal|(?<=(?:ABC|CBS|CNN|Fox|NBC) )affiliate)`

const named = String.raw`${word}(?: ${link}${word}){0,4}`

/** Where a name ends: another capital would make it something else, "Sample Press Club", but for a day. */
const ends = String.raw`(?![${letters}\d'’-])(?! (?![${capitals}][a-zà-ÿ]{2,6}day)[${capitals}])`
const before = String.raw`(?<!\b[Aa]n? (?:[${capitals}][${letters}-]* ){0,3})${nationality}${named}(?= ${kind}${ends})`
const behind = String.raw`(?<=${kind} (?:the )?)${named}`
const medium = String.raw`(?:${noName}${quality}(?:(?:${word} ${link}){1,4}(?:${mediumWord}|radio|television)${ends}|${before}|${behind})|${known}|${withArticle})`

/** "Israel's left-wing", "the state-run", "a report by". */
const attributes = String.raw`(?:(?:[a-z][${letters}'’-]*|[${capitals}][${letters}]+['’]s|(?:U\.S\.|[${capitals}][a-zà-ÿ]+)(?= [a-z])|[${capitals}][a-zà-ÿ]+-[a-z]+) ){0,5}?`

const start = String.raw`(?<![${letters}\d@.'’&-])`
/** What the names of media begin with: to ask for it first spares the rest at most characters. */
const nameStart = `(?=[${capitals}d])`
const adverb = String.raw`(?:(?:has|had|have|also|first|later|earlier|previously|separately|recently) ){0,2}`

export const englishSources: readonly Rule[] = [
  {
    id: 'en/source-told',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'told'},
    needs: ['told ', 'peaking to ', 'interview with ', 'nterviewed by '],
    pattern: pattern`${start}(?<verb>told|[Ss]peaking to|interview with|[Ii]nterviewed by) ${attributes}(?<name>${medium})`,
    note: 'Somebody spoke to a medium, the house itself or another one.',
    examples: {
      match: [
        {
          text: 'The bridge is safe, the mayor told the Sample Herald.',
          fields: {kind: 'told', name: 'Sample Herald', verb: 'told'}
        },
        {text: 'The bridge is safe, the mayor told Reuters on Monday.', fields: {kind: 'told', name: 'Reuters'}},
        {
          text: 'The bridge is safe, the mayor told Russian broadcaster Obrazets on Monday.',
          fields: {kind: 'told', name: 'Obrazets'}
        }
      ],
      // A person; an office; an adjective.
      skip: [
        'The bridge is safe, the mayor told Jane Roe on Monday.',
        'The bridge is safe, the mayor told the Environment Agency.',
        'The bridge is safe, the mayor told the House of Samples daily question period.'
      ]
    }
  },
  {
    id: 'en/source-account',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    needs: ['Twitter', 'Facebook', 'Instagram', 'Telegram', 'Weibo', 'YouTube', 'TikTok', 'Truth Social'],
    pattern: pattern`${start}(?<verb>said|wrote|written|tweeted|posted|announced|confirmed|published|shared)(?: (?:[a-z][a-z-]*|[${capitals}][a-zà-ÿ]+day)){0,5} (?:on|via|through|to) (?:(?:[a-z-]+|the) ){0,4}(?<name>@\w{1,30}(?= (?:Twitter|Facebook|Instagram|Telegram|Weibo))|Twitter|Facebook|Instagram|Telegram|Weibo|YouTube|TikTok|Truth Social)(?: (?:account|page|feed|channel|profile))?(?![${letters}\d-])`,
    note: 'What somebody put on a network of the web; the account, when it is named.',
    examples: {
      match: [
        {
          text: 'The bridge is open, the city said on its official Twitter account.',
          fields: {name: 'Twitter', verb: 'said'}
        },
        {text: 'The bridge is open, she said via her @janeroe Twitter account.', fields: {name: '@janeroe'}},
        {text: 'The bridge is open, she wrote on Facebook.', fields: {name: 'Facebook', verb: 'wrote'}}
      ],
      // The network as a house.
      skip: ['The city said it would sue Facebook.', 'Twitter said it would open an office.']
    }
  },
  {
    id: 'en/source-according',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
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
      'ublished ',
      'eport ',
      'rticle ',
      'nterview ',
      'tudy ',
      'ditorial ',
      'omments '
    ],
    pattern: pattern`${start}(?<verb>[Aa]ccording to|[Cc]iting|(?:quoted|cited|reported|carried|aired|broadcast|shown) (?:by|in|on)|quoted as saying (?:[a-z]+ ){0,2}?(?:by|in)|[Pp]ublished(?: (?:[${capitals}][a-zà-ÿ]+day|online|earlier|today|on [${capitals}][a-zà-ÿ]+day))? (?:in|by|on)|(?:[Rr]eport|[Aa]rticle|[Ii]nterview|[Ss]tudy|[Ee]ditorial|[Cc]omments) (?:in|by|from|to)) ${attributes}(?<name>${medium})`,
    examples: {
      match: [
        {text: 'The ship sank, according to Reuters.', fields: {name: 'Reuters', verb: 'according to'}},
        {text: 'The firm owes money, according to news agency TST which has seen the paper.', fields: {name: 'TST'}},
        {
          text: 'In a paper published in the Journal of Sample Bridges, the engineers wrote of rust.',
          fields: {name: 'Journal of Sample Bridges'}
        },
        {text: 'The ship sank, according to a report in the Sample Herald.', fields: {name: 'Sample Herald'}}
      ],
      // A person, an office and a body are no medium.
      skip: [
        'The ship sank, according to John Doe.',
        'The ship sank, according to the Environment Agency.',
        'The study was published by the University of Sample Town.'
      ]
    }
  },
  {
    id: 'en/source-reported',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    needs: [' reported', ' reports', ' said', ' says', ' wrote', ' quoted', ' cited', ' quoting', ' citing'],
    pattern: pattern`${nameStart}${start}(?<!\b(?:by|for|told|to|with) (?:the )?)(?<name>${medium})(?: ${kind})? ${adverb}(?<verb>reported|reports|wrote|quoted|cited|quoting|citing|sa(?:id|ys)(?! (?:it|its|he|she|they|the network|the company|the paper would|in a statement)\b))(?! (?:a|its|net|earnings|revenue|lower|higher|strong|record) .{0,20}(?:profit|loss|earnings|revenue|income|sales))`,
    examples: {
      match: [
        {
          text: 'The Sample Herald reported on Monday that the bridge is safe.',
          fields: {name: 'Sample Herald', verb: 'reported'}
        },
        {text: 'The bridge is safe, Sample Radio said.', fields: {name: 'Sample Radio', verb: 'said'}},
        {text: 'The Obrazets daily wrote that the bridge is safe.', fields: {name: 'Obrazets'}},
        {text: 'A commentator in the left-wing newspaper Obrazets said the bridge is safe.', fields: {name: 'Obrazets'}}
      ],
      // A person; an office; a house that speaks for itself.
      skip: [
        'Jane Roe reported on Monday that the bridge is safe.',
        'The Environment Agency said the bridge is safe.',
        'Sample Times said it would close its office.',
        'Economists polled by Reuters said the bridge is safe.',
        'The Norwegian news agency said the bridge is safe.',
        'A Sample Town newspaper said the bridge is safe.',
        'Sample Press reported a net profit of two million.'
      ]
    }
  }
]
