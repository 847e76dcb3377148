/** Pikiran Rakyat (Bandung) and its network: "PIKIRAN RAKYAT - ", once "BANDUNG, (PRLM).- ". */
import {pattern, places} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const pikiranRakyat: Pack = {
  name: 'pikiran-rakyat',
  language: 'id',
  outlet: {names: ['PIKIRAN RAKYAT', 'Pikiran Rakyat', 'Pikiran-Rakyat.com', 'PRLM', 'PRFM', 'PRFMNEWS', 'PRMN']},
  rules: [
    {
      id: 'pikiran-rakyat/dateline',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?<places>${places}), ?\((?<outlet>PR|PRLM)\)\.? ?(?<separator>-{1,2}|[–—])\s*`,
      examples: {
        match: [
          {
            text: 'BANDUNG, (PRLM).- Warga membersihkan sungai itu pada Minggu pagi.',
            fields: {places: ['BANDUNG'], outlet: 'PRLM'}
          }
        ],
        // An abbreviation.
        skip: ['Bandung, pekerjaan rumah (PR) - begitu warga menyebutnya - menumpuk.']
      }
    }
  ]
}
