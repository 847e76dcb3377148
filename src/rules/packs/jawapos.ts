/** Jawa Pos (Surabaya). */
import type {Pack} from '../types.ts'

export const jawapos: Pack = {
  name: 'jawapos',
  language: 'id',
  outlet: {names: ['JawaPos.com', 'Jawa Pos', 'JAWA POS']},
  rules: []
}
