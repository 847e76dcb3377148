/** Okezone (Jakarta). */
import type {Pack} from '../types.ts'

export const okezone: Pack = {
  name: 'okezone',
  language: 'id',
  outlet: {names: ['Okezone', 'Okezone.com']},
  rules: []
}
