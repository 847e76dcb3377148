/** kumparan (Jakarta). */
import type {Pack} from '../types.ts'

export const kumparan: Pack = {
  name: 'kumparan',
  language: 'id',
  outlet: {names: ['kumparan', 'kumparanNEWS', 'kumparanBISNIS']},
  rules: []
}
