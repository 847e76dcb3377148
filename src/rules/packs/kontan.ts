/** Kontan (Jakarta): "KONTAN.CO.ID - JAKARTA." */
import type {Pack} from '../types.ts'

export const kontan: Pack = {
  name: 'kontan',
  language: 'id',
  outlet: {names: ['KONTAN.CO.ID', 'Kontan.co.id', 'Kontan', 'KONTAN']},
  rules: []
}
