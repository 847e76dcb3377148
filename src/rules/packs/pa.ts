/** PA Media (London). */
import type {Pack} from '../types.ts'

export const pa: Pack = {
  name: 'pa',
  language: 'en',
  outlet: {names: ['PA', 'PA Media', 'Press Association']},
  rules: []
}
