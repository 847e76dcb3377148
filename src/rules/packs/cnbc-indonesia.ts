/** CNBC Indonesia (Jakarta): "Jakarta, CNBC Indonesia - "; ends with initials and a link to the next story. */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const cnbcIndonesia: Pack = {
  name: 'cnbc-indonesia',
  language: 'id',
  outlet: {names: ['CNBC Indonesia', 'CNBCIndonesia.com'], marks: [/\[Gambas:Video CNBC\]/u]},
  rules: [
    {
      id: 'cnbc-indonesia/research',
      label: 'credit',
      zone: 'tail',
      needs: ['research', 'riset'],
      pattern: patternAnyCase`^(?:(?:tim riset )?cnbc indonesia(?: research)?|research@cnbcindonesia\.com)$`,
      examples: {
        match: ['CNBC INDONESIA RESEARCH', 'research@cnbcindonesia.com'],
        // The desk in a sentence.
        skip: ['CNBC Indonesia Research mencatat harga itu naik.']
      }
    },
    {
      id: 'cnbc-indonesia/next-article',
      label: 'boilerplate:related',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:next article|artikel selanjutnya|pilihan redaksi|lihat juga:?)(?: (?<title>\S.{8,150}))?$`,
      shape: {sentenceEnd: false},
      block: {lines: 'title', most: 4, whenBare: true},
      examples: {
        match: [
          {
            text: 'Next Article Pasar Lama Dibuka Lagi Setelah Dua Tahun',
            fields: {title: 'Pasar Lama Dibuka Lagi Setelah Dua Tahun'}
          }
        ],
        // The editors in the story.
        skip: ['Pilihan redaksi itu dikritik pembaca pada pekan lalu.']
      }
    }
  ]
}
