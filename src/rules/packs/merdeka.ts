/** Merdeka.com (Jakarta): "Merdeka.com - "; ends with initials in square brackets, "[noe]". */
import type {Pack} from '../types.ts'

export const merdeka: Pack = {
  name: 'merdeka',
  language: 'id',
  outlet: {names: ['Merdeka.com', 'merdeka.com']},
  rules: []
}
