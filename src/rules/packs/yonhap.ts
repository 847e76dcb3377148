/** Yonhap News Agency (Seoul). */
import type {Pack} from '../types.ts'

export const yonhap: Pack = {
  name: 'yonhap',
  language: 'en',
  outlet: {names: ['Yonhap']},
  rules: []
}
