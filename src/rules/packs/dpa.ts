/** Deutsche Presse-Agentur (Hamburg). */
import type {Pack} from '../types.ts'

export const dpa: Pack = {
  name: 'dpa',
  language: 'en',
  outlet: {names: ['dpa', 'dpa/lno', 'dpa-AFX']},
  rules: []
}
