/** Datelines of German papers that agencies do not use: only the town, and a full stop. */
import {capitalWord, pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

const town = String.raw`${capitalWord}(?: (?:am |an der |im |ob der )?${capitalWord}){0,2}`

export const germanDatelines: readonly Rule[] = [
  {
    id: 'de/dateline-place-stop',
    label: 'dateline',
    zone: 'lead',
    extent: 'opening',
    needs: ['. '],
    knownPlaces: true,
    pattern: pattern`^(?<places>${town}(?:\/${town})?)(?<separator>\.)\s(?=["“„»‚‘]?\p{Lu}[^\p{Ll}]{0,20}\p{Ll})(?=.{60})`,
    examples: {
      match: [
        {
          text: 'Berlin. Die Brücke über den Fluss wurde am Montag nach einem Hochwasser gesperrt, teilte die Stadt mit.',
          fields: {places: ['Berlin']}
        },
        {
          text: 'BERLIN. „Wir sperren die Brücke über den Fluss bis zum Ende des Monats“, sagte der Bürgermeister am Montag.',
          fields: {places: ['BERLIN']}
        }
      ],
      skip: [
        // A name that is no town; a word that stands alone.
        'Beispiel. Die Brücke über den Fluss wurde am Montag nach einem Hochwasser gesperrt, teilte die Stadt mit.',
        'Stille. Die Brücke über den Fluss wurde am Montag nach einem Hochwasser gesperrt, teilte die Stadt mit.'
      ]
    }
  }
]
