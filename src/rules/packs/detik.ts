/** detikcom (Jakarta) and its channels; its own copy opens with the bare place. */
import type {Pack} from '../types.ts'

export const detik: Pack = {
  name: 'detik',
  language: 'id',
  outlet: {
    names: [
      'detikcom',
      'detik.com',
      'detikNews',
      'detikNet',
      'detikINET',
      'detikInet',
      'detikFinance',
      'detikSport',
      'detikHot',
      'detikHealth',
      'detikTravel',
      'detikOto',
      'detikJateng',
      'detikJatim',
      'detikJabar',
      'detikBali',
      'detikSumut',
      'detikSulsel',
      'detikSumbagsel'
    ]
  },
  rules: []
}
