/** Press Trust of India (New Delhi). */
import type {Pack} from '../types.ts'

export const pti: Pack = {
  name: 'pti',
  language: 'en',
  outlet: {names: ['PTI', 'Press Trust of India']},
  rules: []
}
