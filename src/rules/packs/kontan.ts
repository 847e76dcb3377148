/** Kontan (Jakarta): "KONTAN.CO.ID - JAKARTA. " */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const kontan: Pack = {
  name: 'kontan',
  language: 'id',
  outlet: {names: ['KONTAN.CO.ID', 'Kontan.co.id', 'Kontan', 'KONTAN', 'Harian Kontan']},
  rules: [
    {
      id: 'kontan/index',
      label: 'boilerplate:other',
      zone: 'anywhere',
      needs: ['indeks berita', 'chart by tradingview'],
      pattern: patternAnyCase`^(?:indeks berita|[a-z]{4} chart by tradingview)$`,
      examples: {
        match: ['INDEKS BERITA', 'CNTH Chart by TradingView'],
        // A list in the story.
        skip: ['Indeks berita itu disusun warga.']
      }
    },
    {
      id: 'kontan/related',
      label: 'boilerplate:related',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:menarik dibaca|selanjutnya|tonton|survei kg media|cek berita dan artikel) ?: ?(?<title>\S.{8,150})$|^cek berita dan artikel yang lain(?:nya)? di google news.{0,10}$`,
      shape: {sentenceEnd: false},
      examples: {
        match: [
          {
            text: 'Menarik Dibaca: Tiga Cara Menjemur Kerupuk Agar Renyah',
            fields: {title: 'Tiga Cara Menjemur Kerupuk Agar Renyah'}
          }
        ],
        // Something worth reading.
        skip: ['Menarik dibaca, buku itu terjual habis dalam sepekan.']
      }
    }
  ]
}
