/** VOA Indonesia (Washington, D.C.): signed with two initials in square brackets, "[ab/cd]". */
import type {Pack} from '../types.ts'

export const voaIndonesia: Pack = {
  name: 'voa-indonesia',
  language: 'id',
  outlet: {names: ['VOA Indonesia', 'VOA', 'voaindonesia.com']},
  rules: []
}
