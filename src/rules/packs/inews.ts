/** iNews.id (Jakarta). */
import type {Pack} from '../types.ts'

export const inews: Pack = {
  name: 'inews',
  language: 'id',
  outlet: {names: ['iNews.id', 'iNews', 'iNewsJateng.id']},
  rules: []
}
