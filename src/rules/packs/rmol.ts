/** RMOL (Jakarta), Rakyat Merdeka Online. */
import type {Pack} from '../types.ts'

export const rmol: Pack = {
  name: 'rmol',
  language: 'id',
  outlet: {names: ['RMOL', 'RMOL.ID', 'RMOLLampung', 'RMOLSumut', 'Rakyat Merdeka']},
  rules: []
}
