/** Bisnis.com (Jakarta). */
import type {Pack} from '../types.ts'

export const bisnis: Pack = {
  name: 'bisnis',
  language: 'id',
  outlet: {names: ['Bisnis.com', 'Bisnis Indonesia']},
  rules: []
}
