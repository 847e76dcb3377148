/** Antara, the national news agency (Jakarta): "Jakarta (ANTARA) - "; reporter, editor and copyright follow on the last line. */
import {names, pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const antara: Pack = {
  name: 'antara',
  language: 'id',
  outlet: {
    names: ['ANTARA', 'ANTARA News', 'Antara', 'Antaranews.com', 'LKBN Antara', 'Kantor Berita ANTARA'],
    marks: [/Copyright © ANTARA \d{4}/u]
  },
  rules: [
    {
      id: 'antara/credit-inside',
      label: 'credit',
      zone: 'tail',
      extent: 'inside',
      needs: ['Pewarta'],
      pattern: pattern`(?<=[.!?”"’)] ?)(?<role>Pewarta)(?: ?\/ ?\p{L}+)? ?: (?<names>${names})(?: (?:Editor|Redaktur|Uploader) ?: ${names}){0,2}(?= ?(?:$|Copyright|COPYRIGHT|Editor|Uploader))`,
      examples: {
        match: [
          {
            text: 'Jakarta (ANTARA) - Pasar itu dibuka lagi pada Senin. Pewarta: Rudi Hartono Editor: Sinta Dewi Copyright © ANTARA 2025',
            fields: {names: ['Rudi Hartono'], role: 'reporter'}
          }
        ],
        // A reporter in the story.
        skip: ['Jakarta (ANTARA) - Pewarta: begitu ia menyebut pekerjaannya kepada tetangga di desa itu.']
      }
    },
    {
      id: 'antara/copyright-inside',
      label: 'boilerplate:legal',
      zone: 'tail',
      extent: 'ending',
      pattern: pattern`(?:Copyright|COPYRIGHT) (?:©|\([Cc]\)) ANTARA(?: News)? \d{4}(?: Dilarang keras .{10,260})?$`,
      examples: {
        match: [
          'Jakarta (ANTARA) - Pasar itu dibuka lagi pada Senin. Copyright © ANTARA 2025 Dilarang keras mengambil konten tanpa izin tertulis.',
          'Pasar itu dibuka lagi pada Senin. COPYRIGHT © ANTARA 2015'
        ],
        // The law is what the story is about.
        skip: ['Jakarta (ANTARA) - Menteri itu menyebut copyright sebagai hak yang harus dijaga semua orang.']
      }
    }
  ]
}
