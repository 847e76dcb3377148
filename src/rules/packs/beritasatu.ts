/** BeritaSatu (Jakarta): "Jakarta, Beritasatu.com - ". */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const beritasatu: Pack = {
  name: 'beritasatu',
  language: 'id',
  outlet: {names: ['Beritasatu.com', 'BeritaSatu.com', 'B1', 'Suara Pembaruan', 'Investor Daily']},
  rules: [
    {
      id: 'beritasatu/live',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:saksikan live streaming program-program (?:btv|beritasatu tv).{0,40}|simak berita dan artikel lainnya di google news.{0,10}|ikuti saluran whatsapp (?:channel )?beritasatu.{0,60})$`,
      examples: {
        match: ['Saksikan live streaming program-program BTV di sini'],
        // A programme in the story.
        skip: ['Live streaming program itu dihentikan pada Senin malam.']
      }
    }
  ]
}
