/** The Radar papers of the Jawa Pos network. */
import type {Pack} from '../types.ts'

export const radar: Pack = {
  name: 'radar',
  language: 'id',
  outlet: {
    names: [
      'Radar Bali',
      'Radar Surabaya',
      'Radar Malang',
      'Radar Jogja',
      'Radar Solo',
      'Radar Lampung',
      'Radar Bogor',
      'Radar Cirebon',
      'Radar Kediri',
      'Radar Madiun',
      'Radar Banyuwangi',
      'Radar Jember',
      'Radar Tulungagung',
      'Radar Bojonegoro',
      'Radar Kudus',
      'Radar Semarang',
      'Radar Tegal',
      'Radar Banten',
      'Radar Tasikmalaya',
      'Radar Sukabumi',
      'Radar Madura',
      'Radar Mojokerto',
      'RADARSOLO.COM',
      'RADARBALI.ID',
      'RadarBali.id',
      'Bali Express'
    ]
  },
  rules: []
}
