/** Bernama, the national news agency (Kuala Lumpur). */
import type {Pack} from '../types.ts'

export const bernama: Pack = {
  name: 'bernama',
  language: 'ms',
  outlet: {names: ['Bernama', 'BERNAMA']},
  rules: []
}
