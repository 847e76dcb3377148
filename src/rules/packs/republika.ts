/** Republika (Jakarta): "REPUBLIKA.CO.ID, JAKARTA -- "; a comment form after the story. */
import {names, pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const republika: Pack = {
  name: 'republika',
  language: 'id',
  outlet: {
    names: ['REPUBLIKA.CO.ID', 'Republika.co.id', 'Republika', 'ROL'],
    marks: [/Republika\.co\.id berhak untuk memberi peringatan/u]
  },
  rules: [
    {
      id: 'republika/byline',
      label: 'byline',
      zone: 'head',
      pattern: pattern`^REPUBLIKA\.CO\.ID, ?(?:Oleh|OLEH) ?:? ?(?<names>${names})(?:\s*\*{1,3}\)?)?$`,
      examples: {
        match: [{text: 'REPUBLIKA.CO.ID, Oleh: Rudi Hartono', fields: {names: ['Rudi Hartono']}}],
        // The lead.
        skip: ['REPUBLIKA.CO.ID, Oleh karena itu warga menutup jalan pada Senin.']
      }
    }
  ]
}
