/** Lampung Post (Bandar Lampung): "Bandar Lampung (Lampost.co) – "; "Source:", "Via:" and a list of tags at the end. */
import type {Pack} from '../types.ts'

export const lampost: Pack = {
  name: 'lampost',
  language: 'id',
  outlet: {names: ['Lampost.co', 'Lampung Post', 'LAMPUNG POST', 'Lampungpost.id']},
  rules: []
}
