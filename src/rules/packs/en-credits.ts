/** Who worked on an English story: reporters, contributors, writers' addresses, agencies and sources after it. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'
import {agency, fewNames, nobodySays, people, peopleOrDesk, peopleWord, person} from './en-people.ts'

/** What a contributor did: "contributed to this report", "helped report this story from Oslo". */
const contribution = String.raw`(?:(?:also )?(?:contributed (?:to (?:this|the) (?:report|story|article|dispatch|piece|project|post)|(?:additional )?(?:reporting|research|writing|photography))|(?:helped|assisted) (?:with |in |on |to )?(?:report(?:ing)?|write|writing|produce|producing)? ?(?:this|the) (?:report|story|article)|reported (?:and wrote )?this (?:story|report)|wrote this (?:story|report|article))(?: (?:from|in|for) ${fewNames})?|reported from ${fewNames})`
const contributors = String.raw`(?:[Tt]he )?(?:${people} ${contribution}|(?=[^.]{0,60}\b(?:Press|Reuters|writers?|reporters?|journalists?)\b)${people} contributed)`
/** "With files from", "With additional reporting by". */
const withHelp = String.raw`(?:[Ww]ith (?:additional |other |further )?(?:reports?|reporting|files?|contributions?|inputs?|assistance|material|information|research|(?:wire|agency|agencies|staff|news) (?:reports?|inputs?|files)) (?:from|by|of|in) ${peopleOrDesk}|Inputs from ${peopleOrDesk})`
const withWires = String.raw`[Ww]ith (?:\p{Lu}[\p{L}.'’-]* (?:and )?){0,4}(?:[Ww]ires?|[Ww]ire (?:[Rr]eports?|[Ss]ervices?)|[Nn]ews [Ss]ervices|[Aa]gencies|[Aa]gency (?:[Ii]nputs?|[Rr]eports?)|[Ss]taff [Rr]eports)`
const work =
  '(?:[Rr]eporting|REPORTING|[Ww]riting|WRITING|[Ee]diting|EDITING|[Cc]ompiled|[Rr]eported|[Ww]ritten|[Ee]dited|[Tt]ranslated|[Tt]ranslation|[Rr]esearch(?:ed)?|[Pp]roduced|[Pp]roduction|[Ss]ubmitted|[Dd]elivered|[Cc]ontributed|[Ii]nterview(?:ed)?|[Pp]roofread|[Cc]opy-?edited|[Ff]act-checked|[Ss]tory|[Tt]ext|[Ww]ords|[Vv]ideo|[Gg]raphics?|[Ii]llustrations?|[Pp]hotography|[Dd]esign|[Pp]osted|[Cc]reated)'
const openingMark = String.raw`[—–_*•-]{0,3} ?[([]?`
const closingMark = String.raw`\.?[)\]]?[_*]{0,2}`
/** An address, an account, the page of one, a telephone number. */
const address = String.raw`(?:[^\s@]{1,60}@[^\s@]{3,60}|@\w{1,30}|(?:https?:\/\/|www\.)\S{4,120}|(?:twitter|facebook|instagram|x|linkedin)\.com\/\S{2,80}|(?:\+?\d|\(\d{2,4}\))[\d ().-]{6,20})`
const reachOut =
  '(?:[Cc]ontact|CONTACT|[Rr]each|[Ee]-?mail|EMAIL|[Ff]ollow|[Cc]all|[Ww]rite to|[Tt]weet(?: at)?|[Mm]essage|[Tt]ext)'
const addressee = String.raw`(?:(?:the )?(?:writers?|reporters?|authors?|editors?|columnists?|newsroom|news desk|city desk)(?: ${person})?|him|her|them|us|me|${people})`
/** A sentence that tells how to reach the writer. */
const howToReach = String.raw`(?:${reachOut} ${addressee},? ?(?:(?:at|on|via|by|through|with) ?)?(?:(?:[Tt]witter|X|Facebook|Instagram|LinkedIn|email|e-mail|phone)\b ?(?:at|via|as|,|and)?:? ?|[:(] ?)*${address}|(?:${person}|[SsHh]he|[Tt]hey) (?:can|may) (?:also )?be (?:reached|contacted|e-?mailed|followed|found) [^!?@]{0,60}${address}|${person} (?:is|tweets|can be found) (?:at|on|as) (?:[Tt]witter ?(?:at|as|,|:)? ?)?${address}|(?:On )?[Tt]witter ?(?::|at)? ?@\w{2,30}|(?:E-?mail|Email)(?: address)? ?:? [^\s@]{1,60}@[^\s@]{3,60})`
const tip = String.raw`(?:(?:Have|Got) (?:a|any) (?:news |story |confidential )?tips?\?|Tips\?|Questions\?)`

export const englishCredits: readonly Rule[] = [
  {
    id: 'en/contributed',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'reporter'},
    needs: ['contributed', 'helped', 'assisted', 'reported', 'wrote this', 'with ', 'inputs', 'first published'],
    pattern: pattern`^${openingMark}(?:(?:${contributors}|${withHelp}|${withWires}) ?${closingMark}[.;,]? ?(?:and )?){1,3}$|^This report by [^.]{3,60} was first published .{3,60}?$`,
    shape: {length: 600},
    note: 'Only names and small words precede the verb; with anything else it is a sentence of the story.',
    examples: {
      match: [
        'Sample Press writers Jane Roe in Oslo and John Doe contributed to this report.',
        'With files from Jane Roe',
        'This report by Sample Press was first published July 3, 2020.',
        'SBC’s Jane Roe reported this story from Oslo. SBC’s John Doe contributed to this report .',
        'With Herald wires',
        '(With inputs from agencies)',
        'Inputs from PTI',
        '--With assistance from Jane Roe.',
        '— With files from Jane Roe and The Canadian Press',
        'With reports from Sample and El Sample'
      ],
      skip: [
        // What someone else wrote, and what someone says of it.
        'She contributed to this magazine for years! Then she left.',
        'The union says it contributed to this report.',
        // The last sentence of the story stands before it.
        'He is due in court on Wednesday. Jane Roe contributed to this report.',
        'With the post came a letter from the king.'
      ]
    }
  },
  {
    id: 'en/this-text-by',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'writer'},
    needs: ['this '],
    pattern: pattern`^${openingMark}This (?:story|article|report|piece|post|dispatch|column|item|explainer|feature) (?:was|is|has been) (?:originally )?(?:written|reported|produced|compiled|prepared|contributed|researched|reported and written|written and reported)(?: for [^.,]{2,40})? by (?<names>${person}(?:(?:, | and |, and )${person}){0,4})(?:, (?:an?|the|who|our|of|with|for) [^!?]{3,160})?${closingMark}$`,
    shape: {length: 300},
    note: "The text names its own writer and the writer's role: a trainee, a student, a reader.",
    examples: {
      match: [
        {
          text: 'This story was written by Jane Roe, an intern at the Sample Herald.',
          fields: {names: ['Jane Roe'], role: 'writer'}
        },
        'This article was produced by Jane Roe and John Doe, who are students at Sample University.'
      ],
      // Of a text in the story, and one of nobody by name.
      skip: [
        'This story was written by monks who had never seen the sea.',
        'This report was prepared by the council, and nobody read it.'
      ]
    }
  },
  {
    id: 'en/reporting-credit',
    label: 'credit',
    zone: 'tail',
    needs: [
      'report',
      'writing',
      'written',
      'edit',
      'compiled',
      'translat',
      'research',
      'produc',
      'submitted',
      'delivered',
      'contributed by',
      'interview',
      'proofread',
      'fact-checked',
      'story',
      'text',
      'words',
      'video',
      'graphic',
      'illustration',
      'photography',
      'design',
      'posted',
      'created'
    ],
    pattern: pattern`^${openingMark}(?:[Aa]dditional |ADDITIONAL |[Oo]ther |[Oo]riginal )?(?<role>${work})(?:(?:,| and|,? &) (?:additional )?${work}){0,2}(?: [Bb][Yy]:?|:) (?<names>(?:our |other )?${peopleWord}(?:[.;,:/|]{0,2} (?:${peopleWord}|${work}|additional|Additional|&|\|)){0,50}(?: (?:https?:\/\/|www\.)\S+)?)${closingMark}$`,
    shape: {length: 320},
    examples: {
      match: [
        {
          text: '(Reporting by Jane Roe in Oslo; Editing by John Doe)',
          fields: {names: ['Jane Roe'], role: 'reporter'}
        },
        '– additional reporting by Jane Roe',
        'Reporting by Jane Roe, John Doe and Rita Moe; writing by Ann Poe; Editing by Jim Joe and Sam Soe',
        'Edited by Jane Roe',
        'Translated by Jane Roe',
        'Delivered by The Daily Sample',
        'Contributed by Jane Roe of www.sample.example.'
      ],
      // The subject of a sentence; people who act.
      skip: [
        'Reporting on the war has become harder.',
        'Written by Jane Roe in 1984, the song was never sung.',
        'Story: how the bridge was built.'
      ]
    }
  },
  {
    id: 'en/writer-in-brackets',
    label: 'credit',
    zone: 'tail',
    needs: ['(the ', '(this '],
    pattern: pattern`^\((?:The (?:writer|author|columnist)s? (?:is|are|was|works|teaches|heads) |This (?:story|report|article) is from (?:a|an|the) (?:syndicated|agency|wire) )[^()]{3,240}\)\.?$`,
    shape: {length: 300},
    examples: {
      match: ['(The writer is a trainee with The Sample Chronicle)', '(This story is from a syndicated feed)'],
      // A remark in the story; without brackets, it may be one.
      skip: ['(The writers of the song were poor.) The judge laughed.', 'The writer is a retired teacher.']
    }
  },
  {
    id: 'en/agency-coverage',
    label: 'boilerplate:promotion',
    zone: 'tail',
    needs: ['http', 'www.', 'apnews'],
    pattern: pattern`^[•*-]{0,2} ?(?:(?:(?:For )?[Mm]ore|[Ff]ull|[Ff]ollow|[Rr]ead|[Ss]ee|[Ff]ind)(?: all| more)?(?: of)? )?(?:[Tt]he )?${agency}(?:['’]s?)? [^.!?:]{1,70}(?:: ?| at | on | here:? )(?:https?:\/\/|www\.|apnews\.com)\S+(?: and \S+)?\.?$`,
    examples: {
      match: [
        'For more AP entertainment coverage: https://apnews.com/entertainment',
        'AP NFL: https://apnews.com/NFL and https://twitter.com/AP_NFL',
        'Follow AP’s coverage of the floods at https://apnews.com/floods'
      ],
      // The agency is the subject of a story.
      skip: ['AP reported the flood first, at https://apnews.com/floods, the mayor said.']
    }
  },
  {
    id: 'en/contact-writer',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'contact'},
    needs: ['@', 'twitter', 'http', 'www.', 'reached', 'contact', 'call', '.com/'],
    pattern: pattern`^${openingMark}(?:[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}|@\w{2,30}|(?:${tip} )?${howToReach}(?:[.,;]? (?:or|and|${reachOut}|Read|On|Twitter|Facebook|[SsHh]he|They|${person}) [^!?]{0,240})?)${closingMark}$`,
    shape: {length: 420},
    examples: {
      match: [
        'jroe@sample.example',
        'Contact Jane Roe at jroe@sample.example or 555-0100. Follow @jroe on Twitter.',
        'Have a tip? Jane Roe may be reached at jroe@sample.example. Follow her on Twitter @jr or on Facebook.',
        'Jane Roe is at http://twitter.com/jroe_sample',
        'Follow Jane Roe on Twitter: @jroe',
        'Email: jroe@sample.example',
        'Reach the reporter at jroe@sample.example or 555-555-0100.',
        'Call Jane Roe at 555-555-0100.',
        'Reach reporter Jane Roe at 555-555-0100 or jroe@sample.example.'
      ],
      // An address in the story; an account that somebody follows.
      skip: [
        'The council asked residents to write to help@sample.example.',
        'Follow him down to the quay at dawn and you will see why.',
        '@ferrybell was the first to ask where the old boat had gone, the owner said.'
      ]
    }
  },
  {
    id: 'en/first-published',
    label: 'credit',
    zone: 'anywhere',
    fields: {role: 'source'},
    needs: ['published', 'appeared', 'posted', 'produced', 'adapted', 'syndicated', 'excerpted'],
    pattern: pattern`^${openingMark}(?:(?:(?:This|The(?= \w+ (?:was |has been )?(?:originally|first|previously))|A version of this|An earlier version of this|Parts of this) (?:article|story|post|piece|report|column|essay|interview|content)(?: by ${people},?)? (?:was |is |has been |had been )?)?(?:[Oo]riginally |[Ff]irst |[Pp]reviously )?(?:published|appeared|posted|produced|adapted|syndicated|excerpted|Published|Adapted|Syndicated) (?:here |online |in print )?(?:in|on|by|at|from|to|for|via) (?:[Tt]he )?(?<names>${people}|(?:https?:\/\/|www\.)\S+|[\w-]+\.\p{Ll}{2,8}(?:\/\S{0,60})?)(?: (?:on|in) .{0,30}\d{4})?(?: and (?:is |was )?(?:re)?published .{4,80})?)(?:[.,:;]? ?(?:[Rr]ead|[Ss]ee|[Cc]lick|[Ff]ind|[Vv]iew)[^!?]{2,120}|[.,:;]? ?(?:https?:\/\/|www\.)\S+|: \p{Lu}.{6,150})?${closingMark}$`,
    shape: {length: 320},
    examples: {
      match: [
        'First published in The Sample.',
        'This article was originally published on The Sample. Read the original article.',
        'This story originally appeared in Sample Magazine.',
        'This article originally appeared on Sample Herald: Farmers brace for dry spring'
      ],
      skip: [
        // A book.
        'First published in 1987, the book told of a bridge.',
        'This story appeared in the papers of the town for years, the mayor said.',
        'First published in Oslo in 1987, the novel made Jane Roe known.'
      ]
    }
  },
  {
    id: 'en/agency-alone',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'agency'},
    needs: [
      ...'aap abna afp agi aki ani anp ansa ap apa app ats bbc belga bernama bloomberg bta cna cnn cp dpa efe hina ians interfax irna itar-tass jiji'.split(
        ' '
      ),
      ...'kuna kyodo lusa mena mti nampa nan ntb nzme pa petra pti pna qna reuter ria spa sana sputnik stt tass tasnim tt unb uni upi vna voa wam xinhua yonhap zuma agence canadian press agencies wires'.split(
        ' '
      )
    ],
    pattern: pattern`^[-–—_*/([]{0,3} ?(?<names>(?:${agency}|[Aa]gencies|[Ww]ires)(?:(?:, ?| ?[/&,+|-] ?| and | with )(?:${agency}|[Aa]gencies|[Ww]ires)){0,4}(?: (?:RTV|RESULTS|NEWS|RACING|SPORTS?|FINANCE|BUSINESS|WEATHER|FEATURES?|ENTERTAINMENT|GENERAL))?)[\])/.*_-]{0,3}$`,
    shape: {words: 8},
    note: 'Only in the tail: above it, a lone agency is what is left of a picture.',
    examples: {
      match: ['IANS', '(AP/AFP)', '— AFP', '- AFP/Reuters', 'AAP RESULTS', 'AAP RACING'],
      // The agency does something; another name.
      skip: ['AFP reported a flood.', 'AP Classes', 'PA System Fails']
    }
  },
  {
    id: 'en/with-agency',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'agency'},
    needs: ['with '],
    pattern: pattern`^${openingMark}[Ww]ith (?:the )?(?<names>${agency}(?:(?:, ?|/| and | & )(?:${agency}|[Aa]gencies|[Ww]ires)){0,4})${closingMark}$`,
    shape: {words: 10},
    examples: {
      match: ['with AFP', '— With AP and Reuters', '(with Xinhua, agencies)'],
      // A sentence; another name.
      skip: ['With AFP she went to the north.', 'With Apollo']
    }
  },
  {
    id: 'en/source-line',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'source'},
    needs: ['source', 'via', 'h/t', 'hat tip', 'credit'],
    pattern: pattern`^${nobodySays}${openingMark}(?:(?:[Oo]riginal )?(?:SOURCES?|Sources?|source)|VIA|Via|[Hh]\/[Tt]|HT|Hat [Tt]ip|Story [Cc]redits?|Credits?)(?: ?[:：] ?| [-–—|] | (?=(?:https?:|www\.)))(?:(?:https?:\/\/|www\.)\S{3,200}|${peopleWord}(?:[,;/|]{0,2} ?${peopleWord}){0,20}|[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?:\/\S*)?)${closingMark}$|^SOURCE (?=.*\p{Ll})${people}\.?$`,
    shape: {length: 220, words: 24},
    note: 'It names no medium that the story cites; if the story cites one, its sentences say so.',
    examples: {
      match: [
        'SOURCE: Sample News',
        'SOURCE Sample Bridges, Inc.',
        'Source: http://sample.example/x/',
        'Sources: Sample News, The Sample',
        'H/T: Sample',
        'Via: sample.example'
      ],
      // What a source did; a rule about sources.
      skip: [
        'Source: a friend, who left at 0915 gmt.',
        'Source: Water from the bridge runs into the valley.',
        'Sources said so.',
        // A headline.
        'SOURCE VENTURE CAPITAL INC YEAR'
      ]
    }
  },
  {
    id: 'en/signed-below',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'reporter'},
    needs: ['—', '--', '–', 'by ', '―'],
    pattern: pattern`^(?:(?:—|―|--) ?(?:[Bb]y )?(?<names>${person})|(?:–|—)? ?(?:By|BY) (?<writers>${person}(?:(?:,| and|, and) ${person}){0,3}))(?:(?:,| [|/—–-]|;) ?(?:[Tt]he |for |[Ss]pecial to |of )?(?:\p{L}[\p{L}'’.&-]* ?){1,6})?$`,
    shape: {words: 14},
    note: 'A name after a long dash, or "By" and a name; after a hyphen it would be a list item.',
    examples: {
      match: [
        '— Jane Roe',
        '-- Jane Roe, The Sample Herald',
        '— By Jane Roe',
        {
          text: 'The bridge was closed on Monday after a flood, the county said in a notice.\nIt was built in 1984.\nThe mayor said that it would be open on Friday.\nThe county will pay for the work.\nA ferry will run until then.\nIt is free.\nNobody was hurt.\nBy Jane Roe, Staff Writer',
          line: 8
        }
      ],
      skip: [
        // An item of a list; a sentence.
        '- Jane Roe',
        'By Monday Jane Roe had left the town.',
        '— Jane Roe was the first to leave the town.'
      ]
    }
  },
  {
    id: 'en/contributed-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'reporter'},
    needs: ['contributed', 'helped', 'assisted', 'reported', 'ith ', 'nputs'],
    pattern: pattern`(?<=[.!?]["”’)]{0,2} ?)${openingMark}(?:(?:${contributors}|${withHelp}|${withWires}) ?${closingMark} ?){1,4}$`,
    note: 'After the last sentence, in copy that has lost the line break before it.',
    examples: {
      match: [
        'He is due in court on Wednesday, the county said in a notice. SBC’s Jane Roe contributed to this report.',
        'They grow beans there, the bishop said on Monday. SBC’s Jane Roe reported this story from Oslo. SBC’s John Doe contributed to this report .',
        'The bridge will be open again on Monday, the county said. — With files from Jane Roe',
        'The owner, aged 81, is retiring. Associated Press journalist Jane Roe in Oslo contributed.',
        'The bridge will be open again on Monday, the county said. (With inputs from agencies)'
      ],
      // A sentence of the story.
      skip: [
        'The bridge was closed on Monday. The union says it contributed to this report.',
        'The bridge was closed on Monday. Jane Roe contributed.',
        'The bridge was closed on Monday. With help from the army it will be open on Friday.'
      ]
    }
  },
  {
    id: 'en/agency-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'agency'},
    needs: [
      ...'AAP AFP ANI ANSA AP APA APP BBC BELGA Belga Bernama BERNAMA Bloomberg CNA CNN CP dpa DPA EFE IANS Interfax IRNA KUNA Kyodo KYODO LUSA MENA NAN NTB PA PTI PNA Reuter REUTER RIA SANA SPA Sputnik TASS UNB UNI UPI VNA VOA WAM Xinhua XINHUA Yonhap YONHAP Associated Agence Press gencies'.split(
        ' '
      )
    ],
    pattern: pattern`(?<=[.!?…]["”’)]{0,2} ?)(?:[-–—]{1,3} ?(?<names>${agency}(?: ?[/&,-] ?${agency}){0,3})|[([/](?<marked>(?:${agency}|[Aa]gencies)(?: ?[/&,-] ?(?:${agency}|[Aa]gencies)){0,3})[\])/]|(?<bare>(?:AFP|IANS|PTI|ANI|AAP|UPI|TASS|EFE|KUNA|WAM|BERNAMA|Bernama|Xinhua)(?:\/(?:AFP|AP|IANS|PTI|UPI|dpa|Reuters|Xinhua)){0,2}))\.?$`,
    examples: {
      match: [
        {
          text: 'The bridge will be open again on Monday, the county said in a notice. - AFP',
          fields: {names: ['AFP']}
        },
        'The bridge will be open again on Monday, the county said in a notice. (AP)',
        'The bridge will be open again on Monday, the county said in a notice. —Reuters'
      ],
      // The agency belongs to its sentence.
      skip: [
        'The bridge will be open again on Monday, the county told the reporter of AFP',
        'The paper was sold to the Associated Press (AP)'
      ]
    }
  },
  {
    id: 'en/contact-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'contact'},
    needs: ['@', 'twitter.com', 'acebook'],
    pattern: pattern`(?<=[.!?]["”’)]{0,2} )${openingMark}(?:${tip} )?${howToReach}(?:[.,;]? (?:or|and|${reachOut}|On|Twitter) [^!?]{0,160})?${closingMark}$`,
    examples: {
      match: [
        'The bridge will be open again on Monday, the county said in a notice. Follow Jane Roe on Twitter: @jroe',
        'The bridge will be open again on Monday, the county said. Jane Roe can be reached at jroe@sample.example.'
      ],
      // Readers of the story are asked by the county.
      skip: ['The bridge is closed. The county asks all who saw the flood to write to help@sample.example.']
    }
  }
]
