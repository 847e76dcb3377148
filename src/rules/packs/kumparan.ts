/** kumparan (Jakarta): "Jakarta (kumparan) - ", but mostly no dateline. */
import type {Pack} from '../types.ts'

export const kumparan: Pack = {
  name: 'kumparan',
  language: 'id',
  outlet: {
    names: [
      'kumparan',
      'kumparanNEWS',
      'kumparanBISNIS',
      'kumparanBOLA',
      'kumparanHITS',
      'kumparanFOOD',
      'kumparanTECH',
      'kumparanSAINS',
      'kumparan.com'
    ]
  },
  rules: []
}
