/** Datelines of Dutch regional papers: only the town, in capitals. */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

const town = String.raw`(?:['’]S-|['’]s-)?\p{Lu}[\p{Lu}\p{M}.'’-]{2,}(?: [\p{Lu}\p{M}.'’-]{2,}){0,4}`

/** What a paper prints in capitals before a dash that is no town. */
const noLabel =
  '(?!(?:ACHTERGROND|ADVERTENTIE|ANALYSE|BEELD|BREAKING|COLUMN|COMMENTAAR|CORRECTIE|COVID|DOSSIER|ESSAY|EXCLUSIEF|FOTO|GRAFIEK|INTERVIEW|KAART|LIVE|LIVEBLOG|NAVO|OPINIE|PODCAST|PORTRET|PREMIUM|PROFIEL|QUIZ|RECENSIE|RECONSTRUCTIE|REPORTAGE|SERIE|TERUGBLIK|TIPS?|UPDATE|VIDEO|VOORBESCHOUWING|WEERBERICHT)(?!\\p{L}))'

export const dutchDatelines: readonly Rule[] = [
  {
    id: 'nl/dateline-place',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: [' - ', ' – ', ' — '],
    pattern: pattern`^${noLabel}(?<places>${town}(?: ?/ ?${town}){0,2})(?<separator> [-–—] )(?=(?:["“„‘'’]|,,)?[\p{Lu}\d][^\p{Ll}]{0,30}\p{Ll})(?=.{60})`,
    examples: {
      match: [
        {
          text: 'VOORDORP - De raad van het dorp heeft maandag besloten dat de brug over het kanaal dichtgaat.',
          fields: {places: ['VOORDORP']}
        },
        {
          text: 'OUD VOORDORP - ,,Een paling wacht niet,” zegt de visser, die maandag zijn laatste boot verkocht.',
          fields: {places: ['OUD VOORDORP']}
        },
        {
          text: "'S-VOORBEELD/PROEFDAM – De brug over het kanaal gaat maandag dicht, zei de gemeente dinsdag.",
          fields: {places: ["'S-VOORBEELD", 'PROEFDAM']}
        }
      ],
      // A label; a clause between dashes; a headline in capitals.
      skip: [
        'VIDEO - De raad van het dorp heeft maandag besloten dat de brug over het kanaal dichtgaat.',
        'UNESCO - een organisatie van de VN - sloot maandag de brug over het kanaal na een overstroming.',
        'VOORDORP - DE BRUG OVER HET KANAAL GAAT MAANDAG DICHT, ZEI DE GEMEENTE DINSDAG'
      ]
    }
  }
]
