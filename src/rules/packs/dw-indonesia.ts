/** Deutsche Welle in Indonesian (Bonn), mostly in the copy of other outlets; signed "rap/hp (AFP, Reuters)". */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const dwIndonesia: Pack = {
  name: 'dw-indonesia',
  language: 'id',
  outlet: {names: ['DW Indonesia', 'Deutsche Welle', 'DW']},
  rules: [
    {
      id: 'dw-indonesia/initials',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'initials'},
      pattern: pattern`^(?<names>\p{Ll}{2,4}\/\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?)(?: \((?:AFP|AP|DPA|dpa|Reuters|rtr|EPD|epd|KNA|kna)(?:, ?(?:AFP|AP|ap|afp|DPA|dpa|Reuters|rtr|EPD|epd|KNA|kna)){0,4}\))?$`,
      examples: {
        match: [{text: 'rap/hp (AFP, Reuters)', fields: {role: 'initials'}}],
        // Two words with a stroke.
        skip: ['kota/kabupaten (Jawa, Bali)']
      }
    }
  ]
}
