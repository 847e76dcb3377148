/** BeritaSatu (Jakarta). */
import type {Pack} from '../types.ts'

export const beritasatu: Pack = {
  name: 'beritasatu',
  language: 'id',
  outlet: {names: ['Beritasatu.com', 'BeritaSatu.com', 'Suara Pembaruan', 'Investor Daily']},
  rules: []
}
