/** SINDOnews (Jakarta). */
import type {Pack} from '../types.ts'

export const sindonews: Pack = {
  name: 'sindonews',
  language: 'id',
  outlet: {names: ['SINDOnews', 'SINDOnews.com', 'Sindonews.com', 'KORAN SINDO']},
  rules: []
}
