/** SINDOnews (Jakarta): "JAKARTA - ", once "Sindonews.com - "; ends with three initials. */
import type {Pack} from '../types.ts'

export const sindonews: Pack = {
  name: 'sindonews',
  language: 'id',
  outlet: {names: ['SINDOnews', 'SINDOnews.com', 'Sindonews.com', 'KORAN SINDO', 'SINDO Weekly']},
  rules: []
}
