/** Deutsche Welle in Indonesian (Bonn). */
import type {Pack} from '../types.ts'

export const dwIndonesia: Pack = {
  name: 'dw-indonesia',
  language: 'id',
  outlet: {names: ['DW Indonesia', 'DW']},
  rules: []
}
