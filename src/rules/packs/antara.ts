/** Antara, the national news agency (Jakarta). */
import type {Pack} from '../types.ts'

export const antara: Pack = {
  name: 'antara',
  language: 'id',
  outlet: {names: ['ANTARA', 'ANTARA News', 'Antara', 'Antaranews.com', 'LKBN Antara']},
  rules: []
}
