/** United Press International (Washington). */
import type {Pack} from '../types.ts'

export const upi: Pack = {
  name: 'upi',
  language: 'en',
  outlet: {names: ['UPI', 'United Press International']},
  rules: []
}
