/** English: media named by their programmes, and by clauses that say what they have done. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

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
    note: 'Who speaks in a programme speaks to the broadcaster that owns it.',
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
    note: 'The clause says that the medium had the news.',
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
  }
]
