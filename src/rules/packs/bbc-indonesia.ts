/** BBC News Indonesia (London). */
import type {Pack} from '../types.ts'

export const bbcIndonesia: Pack = {
  name: 'bbc-indonesia',
  language: 'id',
  outlet: {names: ['BBC News Indonesia', 'BBC Indonesia']},
  rules: []
}
