/** Lampung Post (Bandar Lampung). */
import type {Pack} from '../types.ts'

export const lampost: Pack = {
  name: 'lampost',
  language: 'id',
  outlet: {names: ['Lampost.co', 'Lampung Post']},
  rules: []
}
