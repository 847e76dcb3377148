/** Liputan6.com (Jakarta): dateline "Liputan6.com, Jakarta - ", often without the dash; stories on several pages. */
import {pattern, patternAnyCase, places, spacedDash} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const liputan6: Pack = {
  name: 'liputan6',
  language: 'id',
  outlet: {names: ['Liputan6.com', 'Liputan6', 'Liputan 6']},
  rules: [
    {
      id: 'liputan6/dateline',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^\**(?<outlet>[Ll]iputan ?6(?:\.com)?),? ?(?<places>${places})\**\s*(?<separator>${spacedDash})\s*`,
      examples: {
        match: [
          {text: 'Liputan6.com, Jakarta - Pasar itu dibuka kembali pada Senin.', fields: {places: ['Jakarta']}},
          {text: 'Liputan6.com, Jakarta: Tiga petugas menjaga pintu air itu.', fields: {places: ['Jakarta']}},
          {text: 'Liputan6.com, Washington D.C - Menteri itu berbicara.', fields: {places: ['Washington D.C']}}
        ],
        // The name inside a sentence opens nothing; a hyphen inside a word is no dash.
        skip: [
          'Liputan6.com, Jakarta Huru-hara di pasar itu berakhir.',
          'Kepada Liputan6.com, Rudi - warga setempat - mengaku tidak tahu.'
        ]
      }
    },
    {
      id: 'liputan6/campaign',
      label: 'boilerplate:other',
      zone: 'anywhere',
      needs: ['#', 'cuci tangan', 'jaga kesehatan'],
      pattern: patternAnyCase`^(?:\*\* ?#IngatPesanIbu|Pakai Masker, Cuci Tangan Pakai Sabun, Jaga Jarak dan Hindari Kerumunan\.|Selalu Jaga Kesehatan, Jangan Sampai Tertular dan Jaga Keluarga Kita\.|#sudahdivaksintetap3m.*|#vaksinmelindungikitasemua.*)$`,
      note: 'The health campaign of 2020 and 2021 was printed under every story.',
      examples: {
        match: ['** #IngatPesanIbu'],
        // A sentence of the story about the campaign.
        skip: ['Kampanye #IngatPesanIbu diluncurkan pemerintah pada Oktober.']
      }
    }
  ]
}
