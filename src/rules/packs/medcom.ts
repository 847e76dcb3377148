/** Medcom.id and Metro TV (Jakarta): "Metrotvnews.com, Jakarta: "; ends with three initials in capitals. */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const medcom: Pack = {
  name: 'medcom',
  language: 'id',
  outlet: {
    names: ['Medcom.id', 'Metrotvnews.com', 'MetroTVNews.com', 'Metro TV', 'Media Indonesia', 'mediaindonesia.com']
  },
  rules: [
    {
      id: 'medcom/initials',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'initials'},
      pattern: pattern`^\(?(?<names>\p{Lu}{3})\)?$`,
      examples: {
        match: [
          {
            text: 'Metrotvnews.com, Jakarta: Pasar itu dibuka lagi pada Senin setelah dua tahun.\n"Kami senang sekali," kata pengelola pasar itu.\nRHS',
            line: 3,
            fields: {role: 'initials'}
          }
        ],
        // More than initials.
        skip: ['Metrotvnews.com, Jakarta: Pasar itu dibuka lagi pada Senin setelah dua tahun.\nKPK MENOLAK']
      }
    }
  ]
}
