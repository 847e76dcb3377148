/** Medcom.id and Metro TV (Jakarta). */
import type {Pack} from '../types.ts'

export const medcom: Pack = {
  name: 'medcom',
  language: 'id',
  outlet: {names: ['Medcom.id', 'Metrotvnews.com', 'MetroTVNews.com', 'Metro TV']},
  rules: []
}
