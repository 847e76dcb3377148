/** Berita Harian (Kuala Lumpur): "KUALA LUMPUR: ". */
import type {Pack} from '../types.ts'

export const bharian: Pack = {
  name: 'bharian',
  language: 'ms',
  outlet: {names: ['Berita Harian', 'BH Online', 'BHarian', 'BHonline'], marks: [/@bh\.com\.my/u]},
  rules: []
}
