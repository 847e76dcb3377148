/** The end of English press releases: contacts, and what the law requires. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {nameWord, peopleWord} from './en-people.ts'

/** The beginning of a block of contacts. */
const contactLabel =
  '(?:(?:for )?(?:media|press|news|pr|public relations|investors?|investor relations|analysts?|company|corporate|public|general|editorial|sales|customer|financial|shareholder|trade|business|communications?|institutional|agency|retail|fixed income|journalists?|research)(?:(?: ?(?:and|&|or|\\/|,) ?)(?:media|press|investors?|investor relations|analysts?|public|public relations|general|journalists?|communications?))?(?: (?:relations|inquir(?:y|ies)|enquir(?:y|ies)|information|only|requests|queries|office|team|department|line|desk|and investor|affairs))?(?: contacts?(?: (?:information|details|persons?))?)?|contacts?(?: (?:information|details|us|persons?|for (?:the )?(?:media|press|investors|journalists)))?|for (?:more|further|additional|media|press|general) (?:information|details|inquiries|enquiries|queries)(?: or (?:to|interviews?)[^:.]{0,60})?(?: (?:on|about) [^:.]{2,60})?(?:,? (?:please )?(?:contact|call|email|visit|reach))?|(?:please )?contact|inquiries|enquiries|notes? to editors?|press office|issued by|company contacts?|media contacts?)'

/** Numbers of telephones, and not of amounts. */
const phone = String.raw`(?:\+\d{1,3}[ ().\d\/-]{6,18}|\(\d{2,5}\) ?\d{2,4}[ .-]?\d{2,4}(?:[ .-]?\d{2,4})?|(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}|0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4})(?:,? ?(?:ext|x|Ext|option|extension)\.? ?\d{1,6})?`

/** A line that contains contact data and no sentence. */
const reach = String.raw`(?:(?:(?:[Tt]el(?:ephone|\.)?|TEL|[Pp]h(?:one|\.)?|PHONE|[Mm]ob(?:ile|\.)?|[Cc]ell|[Ff]ax|FAX|[Oo]ffice|[Dd]irect|[Tt]oll[- ]?[Ff]ree|[EePpTtMmFfOoCcDdWw]|[Ee]-?mail|EMAIL|E-MAIL|[Ww]eb(?:site)?|URL|[Ww]hats[Aa]pp|Twitter|LinkedIn|Facebook|Instagram|Skype)(?: \([^()]{2,20}\))? ?[:.：]? ?)?(?:${phone}|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}|(?:https?:\/\/|www\.)\S{3,120}|@\w{2,30}))`
/** The same with a name before it: only an address of a page, or an account, is a link. */
const reachFirst = String.raw`(?!(?:https?:|www\.|@))(?:(?:(?:[Tt]el(?:ephone|\.)?|TEL|[Pp]h(?:one|\.)?|PHONE|[Mm]ob(?:ile|\.)?|[Cc]ell|[Ff]ax|FAX|[Oo]ffice|[Dd]irect|[Tt]oll[- ]?[Ff]ree|[EePpTtMmFfOoCcDdWw]|[Ee]-?mail|EMAIL|E-MAIL|[Ww]eb(?:site)?|URL|[Ww]hats[Aa]pp|Twitter|LinkedIn|Facebook|Instagram|Skype)(?: \([^()]{2,20}\))? ?[:.：]? ?)?(?:${phone}|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}|(?:https?:\/\/|www\.)\S{3,120}|@\w{2,30}))`

/** Text that is not a name, office or street: a block of contacts ends at a line with a word in lower case that these do not contain. */
const endsContacts = pattern`^(?!(?:${nameWord}|[\p{Lu}\d#][\p{L}\d.’'/-]*)(?:[,.]? (?:${peopleWord}|[\p{Lu}\d#(][\p{L}\d.’'/)-]*|[&–—|•-])){0,9}[,.]?$)|^(?:About|ABOUT|SOURCE|Source|Forward|FORWARD|Cautionary|CAUTIONARY|Safe Harbor|View|Attachments?|Notes?|Related)\b`

/** A label that is also an entry of a menu: only the lines below show that it is about contacts. */
const menuWord =
  '(?:contacts?|contact (?:information|details|us)|media|press|news|pr|public relations|investors?|investor relations|analysts?|company|corporate|public|general|editorial|sales|customer|financial|business|communications?|trade|retail|research|inquiries|enquiries|company information|media information|press information)'

export const englishContacts: readonly Rule[] = [
  {
    id: 'en/release-source-link',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['view source', 'view original', 'original version', 'original content', 'original release', 'full release'],
    pattern: patternAnyCase`^(?:to )?view (?:the )?(?:source|original|full) (?:version|content|release|document|article)(?: (?:to download multimedia|with multimedia|in english))?(?: (?:on|at|here))?[^!?]{0,40}(?::|(?:https?:|www\.|\.com\b)).{0,200}$`,
    shape: {length: 300},
    examples: {
      match: [
        'View source version on sample.example: https://www.sample.example/1/en/',
        'View original content: https://www.sample.example/1.html'
      ],
      // A reader.
      skip: ['View source version or not, the reader of the release finds nothing.']
    }
  },
  {
    id: 'en/contact-block',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'contact'},
    needs: [
      'contact',
      'media',
      'press',
      'investor',
      'information',
      'inquir',
      'enquir',
      'analyst',
      'public relations',
      'issued by',
      'notes to editor',
      'note to editor',
      'company'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?!${menuWord}[^\p{L}\p{N}:：]{0,4}$)${contactLabel}(?: ?[:：][^\p{L}\p{N}]{0,4}|[^\p{L}\p{N}.?!]{0,4}$)(?:[^.!?]{2,160}|.{0,120}(?:@|www\.|https?:|\d{3}).{0,160})?$`,
    shape: {length: 320, words: 40},
    block: {lines: 'short', most: 24, until: endsContacts},
    evidence: 'A contact label, alone or with a colon, and contact details after it.',
    note: 'Names, offices, telephone numbers and addresses follow it, each on its own line.',
    examples: {
      match: [
        'CONTACT: Jane Roe, jane.roe@sample.example',
        {
          text: 'The plant opened on Monday, the company said in a statement to the press, and it employs four hundred people.\nMedia Contact:\nJane Roe\nVP Communications\n555-555-0100\njroe@sample.example',
          line: 2
        },
        {
          text: 'The plant opened on Monday, the company said in a statement to the press, and it employs four hundred people.\nFor more information:\nJane Roe\nManager, Bridges\n204.555.0100',
          line: 2
        },
        'For further information, please contact:',
        'Investor Relations:'
      ],
      // A sentence.
      skip: ['Contact with the plant was lost on Monday.', 'Media reports spoke of a flood.', 'Investors fled.']
    }
  },
  {
    id: 'en/contact-label-above-data',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'contact'},
    needs: [
      'contact',
      'media',
      'press',
      'news',
      'pr',
      'relations',
      'investor',
      'analyst',
      'company',
      'corporate',
      'public',
      'general',
      'editorial',
      'sales',
      'customer',
      'financial',
      'business',
      'communication',
      'trade',
      'retail',
      'research',
      'inquiries',
      'enquiries'
    ],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}${menuWord}[^\p{L}\p{N}:：.?!]{0,4}$`,
    block: {lines: 'short', most: 24, until: endsContacts, holds: pattern`^(?:.{0,60}[ ,:–—|-])?${reach}`},
    examples: {
      match: [
        {
          text: 'The plant opened on Monday, the company said in a statement to the press, and it employs four hundred people.\nContact\nJane Roe\nVP Communications\n555-555-0100\njroe@sample.example',
          line: 2
        },
        {
          text: 'The plant opened on Monday, the company said in a statement to the press, and it employs four hundred people.\nInvestors\nJane Roe\ninvestors@sample.example',
          line: 2
        }
      ],
      // An entry of a menu; a page's footer.
      skip: [
        {text: 'Business\nMedia\nMarkets\nInvesting\nFear & Greed', line: 2},
        {text: 'The ferry sailed on Monday, the port said in a statement.\nContact\nAbout us\nImprint', line: 2}
      ]
    }
  },
  {
    id: 'en/issuer-address',
    label: 'credit',
    zone: 'head',
    fields: {role: 'contact'},
    needs: ['@'],
    pattern: pattern`^${nameWord}(?:,? (?:${nameWord}|of|and|for|&|the)){0,9} [\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}$`,
    shape: {words: 14},
    note: 'Under its headline a press release names the company and its address.',
    examples: {
      match: ['Sample Brokers Group, Inc. media@sample.example'],
      // A sentence.
      skip: ['Readers may write to the crew at help@sample.example.']
    }
  },
  {
    id: 'en/reach-line',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'contact'},
    needs: [
      '@',
      '+',
      'tel',
      'phone',
      'ph:',
      'ph.',
      'fax',
      'mob',
      'cell',
      'http',
      'www.',
      'e:',
      'p:',
      't:',
      'm:',
      'email',
      'e-mail',
      'web',
      ...'0123456789'.split('').map((digit) => `${digit}-`),
      ...'0123456789'.split('').map((digit) => `${digit}.`),
      ') '
    ],
    pattern: pattern`^[^\p{L}\p{N}+(@]{0,3}(?:${nameWord}(?:[,/]? (?:${peopleWord}|&|\(?(?:CEO|CFO|VP|PR|IR)\)?)){0,12}(?: ?[,:|–—(-] ?|\s+))?${reachFirst}(?:(?: ?[,;|/–—•·-] ?|\s+|\) ?)(?:or |and )?(?:${reach}|${nameWord}(?:,? ${nameWord}){0,6}:?)){0,6}[).]?$`,
    shape: {length: 260, words: 26},
    block: {lines: 'short', most: 4, until: endsContacts},
    evidence: 'Only names, telephone numbers and addresses.',
    note: 'The name and the office of the next person follow it.',
    examples: {
      match: [
        'P: (555) 555-0100 ext. 5110',
        '+1 555 555 0100',
        'E: jroe@sample.example',
        'Jane Roe, VP Communications, +1 555 555 0100, jroe@sample.example',
        'Tel: +44 20 5555 0100 | www.sample.example'
      ],
      skip: [
        // An amount; a sentence.
        'Net 4,120,000 vs 3,310,000',
        'The council asked residents to write to help@sample.example.',
        'Winning numbers: 4, 11, 19, 23'
      ]
    }
  },
  {
    id: 'en/forward-looking',
    label: 'boilerplate:legal',
    zone: 'tail',
    needs: ['forward-looking', 'forward looking', 'safe harbor', 'safe harbour', 'cautionary'],
    pattern: patternAnyCase`^(?:(?:cautionary (?:note|statements?|language)|disclosure|note|special note|information|caution|advisory|disclaimer|notice|reader advisory)?(?: (?:regarding|concerning|on|about|relating to))?(?: the)? ?(?:["“]?safe harbou?r["”]?(?: statement)?(?: under the [^.]{4,120})?|["“]?forward[- ]looking (?:statements?|information)["”]?)(?:(?: and|,| &|;)[^.!?]{2,80})?[.:]?)$`,
    shape: {words: 22},
    block: {
      lines: 'any',
      most: 4,
      until:
        /^(?!.*(?:[Ff]orward[- ]looking|FORWARD[- ]LOOKING|undertakes? no|does not undertake|obligation to (?:publicly )?update|actual results|Except as required by|risks and uncertainties|Securities (?:Litigation|Exchange|Act)|Private Securities))/u
    },
    note: 'The heading and the legal paragraphs under it; the story does not continue.',
    examples: {
      match: [
        'Forward-looking Statements',
        'Cautionary Statement Regarding Forward-looking Statements',
        {
          text: 'The plant opened on Monday, the company said in a statement to the press, and it employs four hundred people.\nForward-Looking Statements\nThis news release contains forward-looking statements within the meaning of the law. Actual results may differ.',
          line: 2
        }
      ],
      // What somebody is.
      skip: ['A forward-looking mayor']
    }
  },
  {
    id: 'en/forward-looking-paragraph',
    label: 'boilerplate:legal',
    zone: 'tail',
    needs: ['forward-looking', 'forward looking'],
    pattern: pattern`^(?:(?:[Cc]autionary|CAUTIONARY|[Ss]afe [Hh]arbor|Forward-[Ll]ooking|FORWARD-LOOKING)[^.!?]{0,80}[:.—–-]+ ?)?(?:[Tt]his (?:news |press |earnings )?(?:release|announcement|document|communication|report)|[Cc]ertain (?:statements|information|matters)|[Ss]tatements|[Ss]ome (?:of the )?statements|[Ee]xcept for (?:the )?historical|[Tt]he (?:statements|information|forward-looking)|[Ff]orward-looking (?:statements|information)|[Ii]n addition to historical|[Aa]ll statements)[^!?]{0,400}[Ff]orward[- ]looking[^!?]{4,1400}$`,
    shape: {length: 1990},
    evidence: 'The fixed opening of the legal paragraph on forward-looking statements.',
    examples: {
      match: [
        'This news release contains forward-looking statements based on the expectations of management. Actual results may differ.'
      ],
      // A mayor.
      skip: ['The mayor called the plan forward-looking and signed it on Monday.']
    }
  },
  {
    id: 'en/about-company',
    label: 'subheading',
    zone: 'tail',
    needs: ['about '],
    pattern: pattern`^(?:About|ABOUT) (?:the )?[\p{Lu}\d][^!?:]{1,80}:?$`,
    shape: {words: 10, sentenceEnd: false, case: 'title'},
    note: 'Below it a company, an office or a charity describes itself.',
    examples: {
      match: [
        {
          text: 'The plant opened on Monday, the company said in a statement to the press, and it employs four hundred people.\nIt is the third.\nIt builds bridges.\nIt is new.\nIt is red.\nIt is big.\nAbout Sample Bridges Group, Inc.:\nSample Bridges Group builds bridges in ten countries and employs four hundred people.',
          line: 7
        }
      ],
      // A sentence; a box about the writer.
      skip: ['About Monday the company said nothing.', 'About The Author']
    }
  },
  {
    id: 'en/release-attachment',
    label: 'note',
    zone: 'anywhere',
    needs: [
      'photo',
      'accompanying',
      'attachment',
      'available via',
      'multimedia',
      'view source',
      'view original',
      'logo'
    ],
    pattern: pattern`^(?:(?:[Tt]he |A |An )?(?:[Pp]hotos?|[Ii]mages?|[Vv]ideos?|[Ll]ogo|[Ii]nfographics?|[Pp]hotographs?)(?: accompanying this (?:announcement|release))? (?:is|are) (?:also )?available (?:at|via|through|on|from) .{3,240}|Attachments?|ATTACHMENTS?|(?:A|The) (?:photos?|videos?|images?|infographics?) accompanying this (?:announcement|release).{2,240})$`,
    shape: {length: 320},
    evidence: 'For editors: where to get the picture of a press release.',
    examples: {
      match: [
        'The photo is also available via AP PhotoExpress.',
        'A photo accompanying this announcement is available at https://www.sample.example/1'
      ],
      // A room.
      skip: ['The photo is on show in the hall.', 'The image available to the crew was old.']
    }
  }
]
