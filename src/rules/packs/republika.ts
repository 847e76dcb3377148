/** Republika (Jakarta). */
import type {Pack} from '../types.ts'

export const republika: Pack = {
  name: 'republika',
  language: 'id',
  outlet: {names: ['REPUBLIKA.CO.ID', 'Republika.co.id', 'Republika']},
  rules: []
}
