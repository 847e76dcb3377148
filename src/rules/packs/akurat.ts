/** Akurat.co (Jakarta): dateline "AKURAT.CO, ", without a place; pictures between sections, with the credit on a line of its own. */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const akurat: Pack = {
  name: 'akurat',
  language: 'id',
  outlet: {names: ['AKURAT.CO', 'Akurat.co']},
  rules: [
    {
      id: 'akurat/picture-credit',
      label: 'caption',
      zone: 'body',
      pattern: pattern`^(?:Antara|ANTARA|Reuters|REUTERS|AFP|AP|EPA|Istimewa|AKURAT\.CO\/[\p{L} .]{3,40})$`,
      note: 'All that is left of a picture is the name of its agency.',
      examples: {
        match: [
          {
            text: 'AKURAT.CO, Ada dua cara menjemur kerupuk agar tidak lembap lagi.\n1. Jemur pada pagi hari\nAntara\nKerupuk dijemur sebelum matahari terlalu terik di atas tampah yang lebar.',
            line: 3
          }
        ],
        // A subheading.
        skip: ['Antara Pagi dan Petang']
      }
    },
    {
      id: 'akurat/related-tag',
      label: 'boilerplate:tags',
      zone: 'anywhere',
      extent: 'inside',
      needs: ["class='related-tag'"],
      pattern: pattern`[\p{L}\d]{1,30}' class='related-tag'>`,
      note: 'A link that a quotation mark inside its address cut in two; its words follow.',
      examples: {
        match: ["Kini Pasar' class='related-tag'>Pasar Lama dibuka lagi setelah dua tahun."],
        // Nothing of a link.
        skip: ["Warga menyebutnya 'Pasar Lama' sejak dua tahun lalu."]
      }
    }
  ]
}
