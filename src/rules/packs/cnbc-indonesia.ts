/** CNBC Indonesia (Jakarta). */
import type {Pack} from '../types.ts'

export const cnbcIndonesia: Pack = {
  name: 'cnbc-indonesia',
  language: 'id',
  outlet: {names: ['CNBC Indonesia', 'CNBCIndonesia.com']},
  rules: []
}
