/** Tempo (Jakarta). */
import type {Pack} from '../types.ts'

export const tempo: Pack = {
  name: 'tempo',
  language: 'id',
  outlet: {names: ['TEMPO.CO', 'Tempo.co', 'TEMPO Interaktif', 'Tempo']},
  rules: []
}
