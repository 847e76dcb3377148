/** English: media that are named by their programmes, their people, or clauses that say what they have done; sources of figures. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Each beginning with each ending. */
const each = (beginnings: readonly string[], endings: readonly string[]) =>
  beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending))

const name = String.raw`[A-Z][\p{L}\d.&!]*(?: [A-Z][\p{L}\d.&!]*){0,3}`

export const englishMediaSources: readonly Rule[] = [
  {
    id: 'en/source-programme',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'told'},
    asks: 'likely',
    needs: ['’s “', "'s “", '\'s "', '’s "', '’ “', "' “", '\' "', '’ "'],
    pattern: pattern`(?<![\p{L}\d])(?<verb>sa(?:id|ys)|saying|told|tells|spoke|speaks|speaking|appeared|appearance|appearing|interview(?:ed)?|asked|argued|remarks|added|repeated|acknowledged)(?: [\p{L}\d.,’'-]{1,20}){0,6}? on(?= ${name}['’]s? (?:\p{Ll}+ ){0,2}["“])`,
    note: 'Statements in a programme are made to its broadcaster.',
    examples: {
      match: [
        {
          text: 'The bridge is safe, the mayor said Sunday on Sample TV’s “Morning Crossing.”',
          fields: {kind: 'told', name: 'Sample TV'}
        },
        {text: 'He said on CBS\' "Bridge the Day" that it is safe.', fields: {kind: 'told', name: 'CBS'}}
      ],
      // A book; a stage.
      skip: ['He said a word on Jane Roe’s “Bridges” at dinner.', 'He said so on “the last bridge” of the town.']
    }
  },
  {
    id: 'en/source-which-reported',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'medium',
    needs: [
      'which first',
      'which broke',
      'which reported',
      'which earlier',
      'which previously',
      'which published',
      'which obtained',
      'which reviewed',
      'which cited',
      'which has ',
      'which had ',
      'which also '
    ],
    pattern: pattern`, which (?:(?:first|earlier|previously|originally|also|has|had) )*(?<verb>reported|broke|published|obtained|reviewed|cited|revealed|posted|carried|viewed|seen)(?![\p{L}-])`,
    note: 'The clause says that the medium reported it.',
    examples: {
      match: [
        {
          text: 'The Sample Herald, which first reported the sale, put the price at two million.',
          fields: {name: 'Sample Herald'}
        }
      ],
      // An office; a firm.
      skip: [
        'The Environment Agency, which first reported the leak, closed the bridge.',
        'The bridge, which has reported visitors, is closed.'
      ]
    }
  },
  {
    id: 'en/source-programme-showed',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'likely',
    needs: ['’s “', "'s “", '\'s "', '’s "', '’ “', "' “", '\' "', '’ "'],
    pattern: pattern`['’]s? ["“][A-Z\d][^"“”]{1,40}["”](?: (?:show|program|programme|newscast|documentary|segment))?(?: on \p{Lu}\p{Ll}+day)? (?<verb>reported|reports|said|says|aired|showed|broadcast|revealed|quoted|interviewed|obtained)(?![\p{L}-])`,
    note: 'What a programme reports is reported by its broadcaster.',
    examples: {
      match: [
        {text: 'Sample TV’s “Morning Crossing” reported that the bridge is safe.', fields: {name: 'Sample TV'}},
        {text: 'CBS\' "Bridge the Day" aired the tape of the crossing.', fields: {name: 'CBS'}}
      ],
      // A person's book.
      skip: ['Jane Roe’s “Bridges” reported on the crossing.']
    }
  },
  {
    id: 'en/source-conducted',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'publisher',
    needs: ['onducted by ', 'ommissioned by ', 'arried out by ', 'onducted for ', 'ommissioned for '],
    pattern: pattern`(?<=(?:poll|survey|study|census|analysis)[^.;!?]{0,90} )(?<verb>(?:conducted|commissioned|carried out) (?:by|for))(?![\p{L}-])`,
    note: 'Who conducted the poll whose figures the story gives.',
    examples: {
      match: [
        {text: 'The poll of 1,005 adults was conducted by Gallup in May.', fields: {name: 'Gallup'}},
        {
          text: 'The survey of bridges, commissioned by the Sample Institute, is out.',
          fields: {name: 'Sample Institute'}
        }
      ],
      // A person; no poll.
      skip: ['The study was conducted by Jane Roe.', 'The search was conducted by the Sample Police.']
    }
  },
  {
    id: 'en/source-figures-of',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'single',
    needs: ['tatistics', 'ensus', 'tatistical'],
    pattern: pattern`(?<![\p{L}\d])(?<verb>[Aa]ccording to|[Pp]er|[Cc]iting) (?:the )?(?<name>(?:[A-Z][\p{L}.&-]*(?: of| for| and|,)? )*(?:(?:Bureau|Office|Institute|Agency|Service|Authority|Department|Directorate) (?:of|for) (?:[A-Z][\p{L}]+ (?:and )?)*Statistics|Statistics(?: [A-Z]\p{L}+)+|Census Bureau|(?:Statistics|Statistical) (?:Office|Agency|Bureau|Institute|Service|Authority|Department))(?: of [A-Z]\p{L}+)?)(?![\p{L}-])`,
    note: 'An office whose task is to publish figures is their source, even if no report is mentioned.',
    examples: {
      match: [
        {
          text: 'Prices rose, according to the Sample Bureau of Labor Statistics.',
          fields: {name: 'Sample Bureau of Labor Statistics'}
        },
        {
          text: 'One in five has moved, according to the Sampland Census Bureau.',
          fields: {name: 'Sampland Census Bureau'}
        }
      ],
      // Nobody's; an office.
      skip: ['One in five has moved, according to statistics.', 'Prices rose, according to the Environment Agency.']
    }
  },
  {
    id: 'en/source-including',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'medium',
    needs: each(
      [
        'edia',
        'utlets',
        'ewspapers',
        'ebsites',
        'rganizations',
        'rganisations',
        'roadcasters',
        'agazines',
        'ites',
        'apers',
        'gencies',
        'ublications'
      ],
      [' including ', ', including ', ' such as ', ', such as ', ' like ']
    ),
    pattern: pattern`(?<![\p{L}\d])(?:media|outlets|newspapers|websites|(?:news|media) organi[sz]ations|broadcasters|magazines|(?:news|web) ?sites|papers|news agencies|publications),? (?<verb>including|such as|like)(?=[^.;:!?]{3,120}? (?:report|said|sa[iy]|publish|wrote|quot|carri|claim|cit|reveal|descri|accus|call)\p{L}*)`,
    note: 'Media in general, and some of them by name, report it.',
    examples: {
      match: [
        {
          text: 'Local media, including the Sample Herald, reported that the bridge fell.',
          fields: {name: 'Sample Herald'}
        }
      ],
      // They do nothing; no media.
      skip: ['He has written for outlets including the Sample Herald.', 'Papers such as Form 12 said little.']
    }
  },
  {
    id: 'en/source-network-first',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    asks: 'likely',
    needs: each(
      ['On ', 'n his ', 'n her ', 'n its ', 'n their '],
      [
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
        'X,',
        'X '
      ]
    ),
    pattern: pattern`(?<=^|[.!?”"] )(?<verb>On) (?:(?:his|her|its|their|the) (?:official )?)?(?=(?:Twitter|Facebook|Instagram|Telegram|Weibo|YouTube|TikTok|Truth Social|X|LinkedIn|Snapchat|Reddit)(?: (?:Stor(?:y|ies)|page|account|feed|channel))?,? [^.;:!?]{2,60}? (?:said|wrote|shared|posted|called|thanked|announced|accused|described|asked|told|confirmed|urged|apologi[sz]ed|revealed|warned|praised|added)(?![\p{L}-]))`,
    note: 'A post on a social network, with which the sentence opens.',
    examples: {
      match: [
        {text: 'On Facebook, the school wrote that the bridge is closed.', fields: {name: 'Facebook'}},
        {text: 'On her Instagram Stories, the singer shared a photo of the bridge.', fields: {name: 'Instagram'}}
      ],
      // The network as an outlet; a bridge.
      skip: ['On Facebook there are ten bridges.', 'On Sample Bridge, the mayor said no word.']
    }
  },
  {
    id: 'en/source-witness',
    label: 'source',
    zone: 'anywhere',
    extent: 'inside',
    fields: {kind: 'cited'},
    named: 'before',
    asks: 'medium',
    needs: each(
      [' journalist', ' correspondent', ' reporter', ' photographer', ' witness', ' team', ' crew', ' cameraman'],
      [
        ' saw',
        ' at ',
        ' in ',
        ' on ',
        ' who ',
        ' count',
        ' hear',
        ' witnessed',
        's saw',
        's at ',
        's in ',
        's on ',
        's who ',
        's count',
        's hear',
        'es at ',
        'es in ',
        'es saw',
        ' said',
        ' reported',
        'es said'
      ]
    ),
    pattern: pattern`(?<= )(?:journalist|correspondent|reporter|photographer|witness|team|crew|cameraman)(?:e?s)?(?: (?:at|in|on|who|near) [^.;:!?]{2,60}?)? (?<verb>saw|counted|heard|witnessed|visited|said|reported|seen)(?![\p{L}-])`,
    note: 'Someone who works for the medium was there.',
    examples: {
      match: [
        {text: 'An AFP correspondent at the scene saw trucks on the bridge.', fields: {name: 'AFP'}},
        {text: 'Reuters journalists saw trucks on the bridge.', fields: {name: 'Reuters'}}
      ],
      // An office's; nobody's.
      skip: ['An Environment Agency team saw trucks on the bridge.', 'A reporter saw trucks on the bridge.']
    }
  }
]
