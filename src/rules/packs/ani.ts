/** Asian News International (New Delhi). */
import type {Pack} from '../types.ts'

export const ani: Pack = {
  name: 'ani',
  language: 'en',
  outlet: {names: ['ANI', 'Asian News International']},
  rules: []
}
