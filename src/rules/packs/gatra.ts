/** Gatra (Jakarta): "Semarang, Gatra.com-", the dash often without blanks. */
import type {Pack} from '../types.ts'

export const gatra: Pack = {
  name: 'gatra',
  language: 'id',
  outlet: {names: ['Gatra.com', 'GATRAnews', 'GATRA']},
  rules: []
}
