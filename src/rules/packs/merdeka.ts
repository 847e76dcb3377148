/** Merdeka.com (Jakarta). */
import type {Pack} from '../types.ts'

export const merdeka: Pack = {
  name: 'merdeka',
  language: 'id',
  outlet: {names: ['Merdeka.com']},
  rules: []
}
