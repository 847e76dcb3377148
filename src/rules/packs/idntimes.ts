/** IDN Times (Jakarta) and its regional editions. */
import type {Pack} from '../types.ts'

export const idntimes: Pack = {
  name: 'idntimes',
  language: 'id',
  outlet: {names: ['IDN Times', 'IDNTimes.com']},
  rules: []
}
