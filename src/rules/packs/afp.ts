/** Agence France-Presse (Paris). */
import type {Pack} from '../types.ts'

export const afp: Pack = {
  name: 'afp',
  language: 'en',
  outlet: {names: ['AFP', 'Agence France-Presse']},
  rules: []
}
