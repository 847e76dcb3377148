/** CNN Indonesia (Jakarta). */
import type {Pack} from '../types.ts'

export const cnnIndonesia: Pack = {
  name: 'cnn-indonesia',
  language: 'id',
  outlet: {names: ['CNN Indonesia', 'CNNIndonesia.com']},
  rules: []
}
