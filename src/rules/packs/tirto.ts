/** Tirto.id (Yogyakarta). */
import type {Pack} from '../types.ts'

export const tirto: Pack = {
  name: 'tirto',
  language: 'id',
  outlet: {names: ['tirto.id', 'Tirto.id']},
  rules: []
}
