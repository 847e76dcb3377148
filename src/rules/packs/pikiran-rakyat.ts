/** Pikiran Rakyat (Bandung) and its network. */
import type {Pack} from '../types.ts'

export const pikiranRakyat: Pack = {
  name: 'pikiran-rakyat',
  language: 'id',
  outlet: {names: ['PIKIRAN RAKYAT', 'Pikiran Rakyat', 'PRLM', 'PRFM', 'PRMN', 'PR']},
  rules: []
}
