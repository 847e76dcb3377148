/** VIVA (Jakarta) and its regional editions. */
import type {Pack} from '../types.ts'

export const viva: Pack = {
  name: 'viva',
  language: 'id',
  outlet: {
    names: ['VIVA', 'VIVA.co.id', 'VIVAnews', 'VIVA Lampung', 'Viva.co.id', 'VIVA.CO.ID', 'VIVA Militer']
  },
  rules: []
}
