/** Reuters (London): agency of international news. */
import type {Pack} from '../types.ts'

export const reuters: Pack = {
  name: 'reuters',
  language: 'en',
  outlet: {names: ['Reuters', 'Reuter']},
  rules: []
}
