/** Sign-offs after the last sentence of a story, on the same line: outlets and names after a dash, initials and codes after a slash, end marks. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** The end of a sentence. */
const after = String.raw`(?<=[.!?…”"’»“)\]]\s?)`
/** The same, not after a quotation: "“…” — Jane Roe" says who is quoted. */
const afterPlain = String.raw`(?<=[\p{L}\d)][.!?…] ?)`

/** Words in the names of media, in capitals: two or three words with capitals are usually a person's name. */
const mediumInCapitals = String.raw`(?:\p{Lu}[\p{Lu}\d]{1,15}!? ){0,2}(?:NEWS|ONLINE|TIMES|POST|STAR|METRO|TV|RADIO|PRESS|HERALD|TODAY|DAILY|MAIL|HARIAN|BERITA|DIGITAL|MALAYSIA)|(?:HARIAN|SINAR|UTUSAN|BERITA|RADAR|TRIBUN|DAILY|RADIO)(?: \p{Lu}[\p{Lu}\d]{1,15}){1,2}`

const signOff = (id: string, rest: Pick<Rule, 'needs' | 'pattern' | 'examples' | 'note'>): Rule => ({
  id,
  label: 'credit',
  zone: 'tail',
  extent: 'ending',
  ...rest
})

export const signOffs: readonly Rule[] = [
  signOff('common/outlet-behind-dash', {
    needs: ['-', '–', '—'],
    pattern: pattern`${afterPlain}[-–—] ?(?<names>\p{Lu}[\p{Lu}\d]{2,15}!?|${mediumInCapitals}|(?:News )?(?:Agencies|Agensi|Agencias|Agências|Agences))\.?$`,
    note: 'In capitals, or only the agencies, without a name.',
    examples: {
      match: ['Jeti itu ditutup pada hari Isnin. - HARIAN CONTOH', 'The bridge opened on Monday. — Agencies'],
      // Whose words they are; a sentence goes on.
      skip: [
        '“The bridge is old.” – JANE ROE',
        'Nobody asked me that question. -- WORRIED SISTER',
        'The bridge is old – AND NOBODY CARES, they wrote.'
      ]
    }
  }),
  signOff('common/name-behind-long-dash', {
    needs: ['—'],
    pattern: pattern`${afterPlain}— ?(?<names>\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+(?: (?:and|y|e|et|und|dan|en) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+)?)(?:, \p{Lu}[\p{L} ]{2,30})?$`,
    examples: {
      match: [
        'The bridge opened on Monday. —Jane Roe',
        'The bridge opened on Monday. — Jane Roe and John Doe, Sample Herald'
      ],
      // Whose words they are; what is meant.
      skip: ['“The bridge is old.” — Jane Roe', 'The bridge has a new owner — Jane Roe']
    }
  }),
  signOff('common/codes-behind-stroke', {
    needs: ['/'],
    pattern: pattern`${after}(?<= )(?:\/(?:\p{Lu}{2,5}|\p{Ll}{2,4})(?:\/(?:\p{Lu}{2,5}|\p{Ll}{2,4})){0,5}|\/\p{Lu}[\p{L}]{3,20}\/|(?:\p{Ll}{2,4}\/){1,4}\p{Ll}{2,4})$`,
    note: 'Initials and codes of those who wrote, edited and sent the story.',
    examples: {
      match: [
        'Pasar itu dibuka lagi pada Senin. /ris',
        'Die Brücke ist seit Montag offen. /abc/def/DP/ghi',
        'El puente abrió el lunes. efe/abc',
        'The bridge opened on Monday. /SampleWire/'
      ],
      // A choice; a speed.
      skip: ['The bridge is for cars and/or', 'Angin bertiup 40 km/jam']
    }
  }),
  signOff('common/stars-run-on', {
    needs: ['***'],
    pattern: pattern`(?<=[\p{L}\d)”"’][.!?…]["”’»)]{0,2} ?)\*{3,12}$`,
    examples: {
      match: ['"We wait for the sun," said one of them. ***'],
      // Stars that the sentence gives.
      skip: ['A critic gave the stall *****']
    }
  }),
  signOff('common/end-mark-run-on', {
    needs: ['nd', 'ND', '###'],
    pattern: pattern`${after}(?:-{1,2} ?(?:[Ee]nds?|ENDS?) ?-{1,2}|#{3}|ENDS?\/?|\((?:END|[Ee]nds)\)|\.ends)$`,
    examples: {
      match: [
        'The bridge opened on Monday. -ends-',
        'The bridge opened on Monday. ###',
        'The bridge opened on Monday. END/'
      ],
      // A sentence.
      skip: ['The bridge opened on Monday. It never ends', 'This is where the bridge ENDS']
    }
  })
]
