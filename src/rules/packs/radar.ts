/** The Radar papers of the Jawa Pos network. */
import type {Pack} from '../types.ts'

export const radar: Pack = {
  name: 'radar',
  language: 'id',
  outlet: {
    names: [
      'RADAR',
      'Radar Bali',
      'Radar Surabaya',
      'Radar Malang',
      'Radar Jogja',
      'Radar Solo',
      'Radar Lampung',
      'RADARSOLO.COM',
      'RADAR MALANG',
      'BALI EXPRESS'
    ]
  },
  rules: []
}
