/** The Associated Press (New York). */
import type {Pack} from '../types.ts'

export const ap: Pack = {
  name: 'ap',
  language: 'en',
  outlet: {names: ['AP', 'Associated Press', 'The Associated Press', 'Ticker']},
  rules: []
}
