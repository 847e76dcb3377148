/** RMOL (Jakarta), Rakyat Merdeka Online, and its regional editions: "RMOL. "; ends "[ars]". */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const rmol: Pack = {
  name: 'rmol',
  language: 'id',
  outlet: {
    names: [
      'RMOL',
      'RMOL.ID',
      'RMOLLampung',
      'RMOLSumut',
      'RMOLJabar',
      'RMOLBanten',
      'RMOLJateng',
      'RMOLSumsel',
      'RMOLBengkulu',
      'RMOLAceh',
      'Rakyat Merdeka'
    ],
    marks: [/Kantor Berita Politik RMOL/u]
  },
  rules: [
    {
      id: 'rmol/dateline',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?<outlet>RMOL(?:[A-Z]\p{Ll}+|\.ID)?)(?<separator>\.)\s+(?=[\p{Lu}"“])`,
      examples: {
        match: [{text: 'RMOL. Warga membersihkan sungai itu pada Minggu pagi.', fields: {outlet: 'RMOL', places: []}}],
        // The outlet is the subject.
        skip: ['RMOL melaporkan bahwa warga membersihkan sungai itu.']
      }
    },
    {
      id: 'rmol/promotion',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      pattern: patternAnyCase`^temukan berita-berita hangat .{0,80}rmol.{0,160}$`,
      shape: {length: 280},
      examples: {
        match: ['Temukan berita-berita hangat terpercaya dari Kantor Berita Politik RMOL di Google News.'],
        // News in the story.
        skip: ['Temukan berita hangat itu di papan pengumuman desa, kata kepala desa.']
      }
    }
  ]
}
