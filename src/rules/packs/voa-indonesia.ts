/** VOA Indonesia (Washington, D.C.). */
import type {Pack} from '../types.ts'

export const voaIndonesia: Pack = {
  name: 'voa-indonesia',
  language: 'id',
  outlet: {names: ['VOA Indonesia', 'VOA']},
  rules: []
}
