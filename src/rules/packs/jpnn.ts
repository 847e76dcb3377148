/** JPNN.com (Jakarta), the Jawa Pos network. */
import type {Pack} from '../types.ts'

export const jpnn: Pack = {
  name: 'jpnn',
  language: 'id',
  outlet: {names: ['JPNN.com', 'JPNN', 'jpnn.com']},
  rules: []
}
