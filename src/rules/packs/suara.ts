/** Suara.com (Jakarta). */
import type {Pack} from '../types.ts'

export const suara: Pack = {
  name: 'suara',
  language: 'id',
  outlet: {
    names: [
      'Suara.com',
      'SuaraJakarta.id',
      'SuaraJogja.id',
      'SuaraJawaTengah.id',
      'SuaraJatim.id',
      'SuaraSulsel.id',
      'SuaraLampung.id'
    ]
  },
  rules: []
}
