/** Kyodo News (Tokyo). */
import type {Pack} from '../types.ts'

export const kyodo: Pack = {
  name: 'kyodo',
  language: 'en',
  outlet: {names: ['Kyodo', 'Kyodo News']},
  rules: []
}
