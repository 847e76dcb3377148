/** Kompas.com (Jakarta). */
import type {Pack} from '../types.ts'

export const kompas: Pack = {
  name: 'kompas',
  language: 'id',
  outlet: {names: ['KOMPAS.com', 'Kompas.com', 'Kompas', 'Harian Kompas']},
  rules: []
}
