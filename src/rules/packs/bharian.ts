/** Berita Harian (Kuala Lumpur). */
import type {Pack} from '../types.ts'

export const bharian: Pack = {
  name: 'bharian',
  language: 'ms',
  outlet: {names: ['Berita Harian', 'BH Online', 'BHarian']},
  rules: []
}
