/** CNN (Atlanta). */
import type {Pack} from '../types.ts'

export const cnn: Pack = {
  name: 'cnn',
  language: 'en',
  outlet: {names: ['CNN', 'CNN Business', 'CNN/Money']},
  rules: []
}
