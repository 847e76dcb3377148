/** What agencies put around a story for the desks that receive it: headers, routing, trims, times, sign-offs. */
import {name, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {date} from './en-dates.ts'

/** A term of the desks, in lower case except for the verbs that say what a version does. */
const deskTerm = String.raw`(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th) grafs?|(?:last|new|top|lead) grafs?|grafs|pvs|sted|[Pp]icks? ?up|[Pp]ickup|(?:SUBS?|INSERTS?|ADDS|CORRECTS|UPDATES|RESTORES|DELETES|TRIMS|LEADS))(?![\p{L}\d])`

export const englishWire: readonly Rule[] = [
  {
    id: 'en/wire-header',
    label: 'note',
    zone: 'head',
    pattern: pattern`^(?:[a-z] [a-z]{1,3} (?:&[\p{L}\d]{1,6}; ?){0,4}(?:AM|PM|BC|AP)-\S.{0,80}|[A-Z]\d{4} ?(?:&[\p{L}\d]{1,6}; ?){1,4}.{0,20}|(?:&[\p{L}\d]{1,6}; ?){1,6}|[a-z]{0,3}\d{4} \d [a-z]{2,3} \d{1,4}\b.{0,40}|f\d{4} ?[a-z]{0,2} ?[a-z] [a-z] (?:AM|PM|BC)-.{0,60}|[a-z]\d{4}[\p{L}]{2,12}-|ZCZC.{0,40}|(?:MEDIA|PRESS|NEWS) RELEASE(?: [A-Z]{0,3}\d{2,8})?|DEV-MUC\d.{0,30}|<?\^?[\p{L}]{2,6}:? ?Slug ?:.{0,60})$`,
    note: 'ANPA and IPTC 7901 headers: number, priority, category, keyword, date, words.',
    examples: {
      match: [
        'r a AM-BridgeClosed 01-01 0243',
        'eca0001 4 rs 46 dpa 0027',
        'a0105SAMPLEkoko-',
        'MEDIA RELEASE PR10001',
        'ZCZC ABC123'
      ],
      // Figures that a sentence opens with.
      skip: ['1987 4 per cent of the bridges were closed.', 'MEDIA RELEASED THE TAPE']
    }
  },
  {
    id: 'en/routing',
    label: 'note',
    zone: 'head',
    needs: ['dpa '],
    pattern: pattern`^(?:\p{Lu}[\p{L} ]{1,30} \(dpa[\p{L}\/-]{0,8}\) - )?dpa(?: [a-z]{2,4}){3,12}$`,
    shape: {words: 16},
    note: 'Initials and the codes of the services that get the story, sometimes after a dateline.',
    examples: {
      match: ['Berlin (dpa) - dpa abc def gh ij xyz klm'],
      // A sentence; results of a company.
      skip: ['Berlin (dpa) - We all saw the old man run off.', 'Qtly div five cts vs five cts']
    }
  },
  {
    id: 'en/filing-time',
    label: 'note',
    zone: 'anywhere',
    pattern: pattern`^(?:\d{6} GMT \p{L}{3,4}\.? \d{2}|[A-Z]{2,5}-\d\d:\d\d-\d\d-\d\d-\d\d)$`,
    note: 'When the story was sent.',
    examples: {
      match: ['101137 GMT Dez 18', 'ABC-21:37-09-12-18'],
      // An hour in the story.
      skip: ['10:11 GMT Dec 18: The bridge is closed.']
    }
  },
  {
    id: 'en/place-and-date',
    label: 'note',
    zone: 'tail',
    pattern: pattern`^\p{Lu}[\p{L} ]{2,30}, ${date}\.$`,
    shape: {words: 8},
    note: 'A monitored communique ends with its own place and date.',
    examples: {
      match: ['QUITO, 16 NOVEMBER 1989.'],
      // A sentence about a day.
      skip: ['London, 16 November 1989 was a Thursday.']
    }
  },
  {
    id: 'en/monitor-tag',
    label: 'boilerplate:other',
    zone: 'lead',
    extent: 'inside',
    needs: [' ['],
    pattern: pattern`(?<=(?:\)|\d\d|NO DATE) ?-- |^)\[(?:TEXT|REPORT|EXCERPTS?|CONTINUED|COMMUNIQUE|SUMMARY|INTERVIEW|EDITORIAL|SPEECH|COMMENTARY|ARTICLE|PASSAGE OMITTED|FROM [^\]]{3,60})\](?: \[[^\]]{3,80}\]){0,4}`,
    note: 'Services that monitor broadcasts say after the dateline what kind of text follows.',
    examples: {
      match: ['QUITO, 8 JAN 90 (RADIO EJEMPLO) -- [COMMUNIQUE] [TEXT] THE MINISTER RESIGNED ON MONDAY.'],
      // A remark inside the text.
      skip: ['QUITO, 8 JAN 90 (RADIO EJEMPLO) -- THE MINISTER [TEXT MISSING] RESIGNED ON MONDAY.']
    }
  },
  {
    id: 'en/trim-mark',
    label: 'note',
    zone: 'anywhere',
    needs: [
      'here)',
      'here]',
      'follows)',
      'begins)',
      'ends)',
      'story can end here',
      'optional',
      'begin',
      'clients',
      'trim'
    ],
    pattern: patternAnyCase`^[([]?(?:(?:the )?story can end here\.?(?: optional (?:material|trim) (?:follows|begins))?|(?:begin|end|start of|end of) optional (?:trim|material|add)\b.{0,30}|optional (?:trim|material|add)(?: (?:begins?|ends?|follows)(?: here)?)?|(?:material |trim )?(?:follows|begins|ends|begins here|ends here|follows here|here)(?=[)\]])|for use by (?:clients of )?.{3,60}\b(?:clients|service))[.)\]]*$`,
    note: 'Where newspapers may cut the story, and who may print it.',
    examples: {
      match: [
        '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)',
        '(Begin optional trim)',
        '(OPTIONAL MATERIAL BEGINS HERE)',
        '(For use by Sample News Service clients)'
      ],
      // Words of the story.
      skip: ['The story can end here, she said, if we let it.']
    }
  },
  {
    id: 'en/service-copyright',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['c.', 'copyright', '©', '(c)'],
    pattern: pattern`^(?:[Cc]\. ?|\([Cc]\) ?|© ?|[Cc]opyright,? (?:\([Cc]\)|©)?,? ?)\d{4},? (?:by )?(?:The )?\p{Lu}[^!?]{1,60} ?(?:News(?: Service)?|Newspapers|Service|Press|Times|Herald|Globe|Post|Chronicle|Inc\.?|Ltd\.?|Company)\.?$`,
    examples: {
      match: ['c.1999 Sample Times News Service', 'Copyright 1989, Sample Publications, Inc.'],
      // About the year 1999.
      skip: ['c. 1999 the bridge was closed.']
    }
  },
  {
    id: 'en/sign-off',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    pattern: pattern`^(?<names>[a-z]{2,4}(?:[\/-][a-z]{2,4}){1,5}|[A-Z]{2,3}(?:\/[A-Z]{2,3}){1,4})$`,
    shape: {words: 1},
    examples: {
      match: [{text: 'ab/cd/ef/gh', fields: {role: 'initials', names: ['ab', 'cd', 'ef', 'gh']}}],
      // Words of the story.
      skip: ['either/or']
    }
  },
  {
    id: 'en/moved-mark',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'end mark'},
    pattern: pattern`^(?:[A-Z]{2,4}-(?:[A-Z]{2}-)?\d\d-\d\d-\d\d \d{4}[A-Z]{3}(?:<| ?&[A-Z]{2};)?|Story [Ff]iled [Bb]y \p{Lu}[\p{L} .&]{2,50}|\/[a-zA-Z]{2,10}\/|\((?!MORE|END)©?\p{Lu}[\p{L}\d]{1,15}\)\.?|\.\/\.(?:\p{Lu}{2,5})?|-0-|X{2,4}(?: END(?: OF STORY)?)?|\d{4}\*{2}\d{4})$`,
    examples: {
      match: ['NYT-10-14-98 1530EDT', 'Story Filed By Sample Newspapers', '/sample/', 'XXX END OF STORY'],
      // A path in the story.
      skip: ['/usr/bin/sample']
    }
  },
  {
    id: 'en/pickup',
    label: 'note',
    zone: 'anywhere',
    needs: ['graf', 'sted', 'pick', 'pvs'],
    evidence: 'Two desk terms in one line, or one that opens a line without a full stop.',
    pattern: pattern`^(?:.{0,200}?${deskTerm}.{0,200}?${deskTerm}.{0,300}|(?:[Pp]ick(?:s|ing)? ?up|[Ii]n|[Aa]fter|[Bb]efore|[Ii]nsert|[Dd]elete|[Aa]dd|[Nn]ew) (?:the )?(?:last|first|lead|\d{1,2}(?:st|nd|rd|th)) grafs?[^.!?]{0,200}|[Pp]icks? ?up \d{1,2}(?:st|nd|rd|th)[^.!?]{1,200})$`,
    shape: {length: 600},
    note: '"Graf" and "sted" are desk terms: they say which paragraphs a new version replaces. In Danish a "sted" is a place.',
    examples: {
      match: [
        'Pickup 6th graf: The bridge',
        '27-3 sted 27-2; picks up 5th graf pvs, The bridge',
        'in last graf, with quote'
      ],
      skip: [
        // A name; a sentence; another language, quoted.
        'Steffi Graf won the last set.',
        'They picked up the bridge in four parts.',
        '“Et godt sted at spise,” the card said, and the cook hung it on the wall.'
      ]
    }
  },
  {
    id: 'en/agency-sign-off',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'initials'},
    needs: [
      'pti ',
      'ians ',
      'aap ',
      'afp ',
      'dpa ',
      'uni ',
      'apa ',
      '- bernama',
      'endit',
      '(ani',
      '(pti',
      '(ians',
      '(uni'
    ],
    pattern: pattern`^(?:(?:PTI|IANS|AAP|AFP|UNI|APA|dpa)(?: [A-Za-z]{1,5}(?:[\/-][A-Za-z]{1,5}){0,4}){1,6}|Enditem|Endit|-{1,3} ?BERNAMA|\((?:ANI|PTI|IANS|UNI)(?:\/[A-Z]\p{L}{1,15})?\))$`,
    shape: {words: 8},
    examples: {
      match: ['PTI CORR ABC XY', 'AAP jr/jd', 'Enditem', '-- BERNAMA'],
      // The agency does something; its name in a sentence.
      skip: ['PTI reported a flood on Monday, and said more.']
    }
  },
  {
    id: 'en/agency-sign-off-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'initials'},
    needs: ['PTI', 'IANS', 'AAP', 'dpa', 'ndite', 'BERNAMA', 'UNI '],
    pattern: pattern`(?<=[.!?]["”’']{0,2} )(?:(?:PTI|IANS|UNI)(?: [A-Z]{2,4}){0,6}|(?:AAP|dpa)(?: [a-z]{2,4}(?:\/[a-z]{2,4}){0,3}){1,5}|Enditem|Endit|-{1,3} ?BERNAMA)$`,
    examples: {
      match: [
        'The bridge was closed by the district administration on Monday. PTI ABC DV DV',
        'The magazine wrote that the bridge had been inspected in May. dpa jr jd',
        'Farmers in five provinces had finished the harvest by Monday. Enditem'
      ],
      // The agency at the end of a sentence.
      skip: ['The bridge was closed on Monday, the minister told PTI']
    }
  },
  {
    id: 'en/reporting-credit-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    needs: ['eporting', 'riting', 'diting', 'ompiled', 'eported', 'dited'],
    pattern: pattern`(?<=[.!?"”’'] ?)\((?<role>(?:Additional )?[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Reported|Edited) (?:and (?:writing|editing) )?by (?<names>[^()]{3,300})\)$`,
    note: 'In flattened copy it follows the last sentence.',
    examples: {
      match: [
        {
          text: 'The bridge was closed on Monday after a flood, the county said. (Reporting by Jane Roe; Editing by John Doe)',
          fields: {names: ['Jane Roe']}
        }
      ],
      // A part of the sentence.
      skip: ['The bridge was closed after a flood, the county said in a paper (edited by Jane Roe).']
    }
  },
  {
    id: 'en/desk-contact',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'contact'},
    needs: ['(('],
    pattern: pattern`^\(\([^()]{2,120}(?:\([^()]{1,40}\)[^()]{0,120}){0,3}\)\)$`,
    note: 'Contact details of the reporter, for another desk.',
    examples: {
      match: ['((jane.roe@sample.example; +1 555 0100; Reuters Messaging: jane.roe@sample.example))'],
      // Brackets in a sentence.
      skip: ['((The bridge)) is a film.']
    }
  },
  {
    id: 'en/agency-byline-below',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'reporter'},
    needs: [', the canadian press', ', the associated press'],
    pattern: pattern`^(?:[-–—] ?)?(?<names>${name}), The (?:Canadian|Associated) Press$`,
    examples: {
      match: ['Jane Roe, The Canadian Press'],
      // A caption.
      skip: ['The bridge over the river, The Canadian Press said.']
    }
  },
  {
    id: 'en/monitored-source',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: [' gmt '],
    pattern: pattern`^Source: (?<names>[^,]{3,100}), [^.!?]{2,60}\d{4} (?:gmt|GMT) .{4,40}$`,
    note: 'Monitoring services name the station, its town, the language and the time.',
    examples: {
      match: [
        {
          text: 'Source: Sample News Agency website, Springfield, in English 0915 gmt 3 Mar 11',
          fields: {names: ['Sample News Agency website'], role: 'source'}
        }
      ],
      // Of no station.
      skip: ['Source: a friend, who left at 0915 gmt.']
    }
  },
  {
    id: 'en/monitor-routing',
    label: 'note',
    zone: 'anywhere',
    needs: ['bbc mon', 'text of report', 'excerpt from report', 'text of commentary'],
    pattern: pattern`^(?:BBC Mon(?:itoring)? [A-Z].{1,60}|(?:Text|Excerpt) (?:of|from) (?:unattributed )?(?:report|commentary|article|interview|editorial|statement) .{4,160}[^.])$`,
    shape: {words: 24},
    examples: {
      match: ['BBC Mon Alert EU1 EuroPol jr', 'Text of report in English by Sample news agency website'],
      // A sentence.
      skip: ['Text of report after report was lost.']
    }
  },
  {
    id: 'en/attention',
    label: 'note',
    zone: 'head',
    needs: [
      'attn',
      'attention',
      'repeats',
      'repeating',
      'refiles',
      'recasts',
      'writes through',
      'rewrites',
      'corrects',
      'adds ',
      'updates'
    ],
    pattern: pattern`^(?:\(ATTN:? [^()]{2,80}\)|ATTENTION ?- ?.{4,200}|\((?:Repeats?|Repeating|Refiles?|Refiling|Recasts?|Rewrites|Writes through|Corrects?|Adds?|Updates?|Removes|Changes|Fixes|Deletes|Clarifies)\b[^()]{4,300}\))$`,
    shape: {length: 340},
    note: 'What a version changes, in brackets or after the word.',
    examples: {
      match: [
        '(ATTN: Sports desks)',
        'ATTENTION - ADDS quotes ///',
        '(Repeats story first published on Monday; no changes to text)'
      ],
      // A sentence.
      skip: ['ATTENTION is what the bridge needs.']
    }
  },
  {
    id: 'en/company-links',
    label: 'boilerplate:other',
    zone: 'tail',
    needs: ['source text for', 'further company coverage', 'our standards', 'for more news about'],
    pattern: pattern`^(?:Source text for Eikon(?::.{0,120}|)|Source text: ?(?:\[.{3,60}\]|https?:.{3,120}|Eikon.{0,60})|Further company coverage(?::.{0,80}|)|Our Standards: ?The (?:Thomson )?Reuters Trust Principles\.?)$`,
    note: 'Links of a trading terminal.',
    examples: {
      match: [
        'Source text for Eikon:',
        'Further company coverage:',
        'Our Standards: The Thomson Reuters Trust Principles.'
      ],
      // A sentence.
      skip: ['Further company coverage was bought by the county.']
    }
  },
  {
    id: 'en/reporter-note',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'reporter'},
    needs: ['reporter', 'columnist', 'correspondent', 'writer', 'editor', 'writes', 'covers'],
    pattern: pattern`^\(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} (?:is an? [^()]{0,80}(?:reporter|columnist|correspondent|writer|editor)|writes|covers)\b[^()]{4,200}\)$`,
    shape: {length: 260},
    examples: {
      match: ['(Jane Roe is a reporter for the Sample Globe in Springfield.)'],
      // A remark in the story.
      skip: ['(The bridge is a long one.)']
    }
  }
]
