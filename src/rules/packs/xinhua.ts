/** Xinhua News Agency (Beijing). */
import type {Pack} from '../types.ts'

export const xinhua: Pack = {
  name: 'xinhua',
  language: 'en',
  outlet: {names: ['Xinhua', 'Xinhuanet']},
  rules: []
}
