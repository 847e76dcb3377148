/** Akurat.co (Jakarta). */
import type {Pack} from '../types.ts'

export const akurat: Pack = {
  name: 'akurat',
  language: 'id',
  outlet: {names: ['AKURAT.CO', 'Akurat.co']},
  rules: []
}
