/** Suara.com (Jakarta) and its regional editions: "Suara.com - "; pictures end in "[Suara.com/Name]". */
import {patternAnyCase} from '../fragments.ts'
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
      'SuaraMalang.id',
      'SuaraSurakarta.id',
      'SuaraBali.id',
      'SuaraBanten.id',
      'SuaraBekaci.id',
      'SuaraBogor.id',
      'SuaraJabar.id',
      'SuaraKaltim.id',
      'SuaraKalbar.id',
      'SuaraSulsel.id',
      'SuaraLampung.id',
      'SuaraRiau.id',
      'SuaraSumut.id',
      'SuaraSumsel.id',
      'SuaraSumbar.id',
      'SuaraBatam.id'
    ]
  },
  rules: [
    {
      id: 'suara/picture-credit',
      label: 'caption',
      zone: 'anywhere',
      pattern: patternAnyCase`^[^[\]]{5,240}[^.!?”"’\s[\]] ?\[(?:(?:beritajatim|suara\w*|antara|instagram|youtube|twitter|tangkapan layar|istimewa|dok\.?|ist|shutterstock|pixabay|unsplash|pexels|freepik)(?:\.com|\.id)?)(?:[ \/@][^[\]]{1,60})?\]$`,
      evidence: 'The photographer in square brackets, with no full stop before them.',
      shape: {length: 310},
      examples: {
        match: [
          'Warga menyeberangi sungai dengan rakit [Suara.com/Rudi Hartono]',
          'Ilustrasi pasar malam [Shutterstock]'
        ],
        // An editor's remark; the agency behind the last sentence.
        skip: [
          '"Mereka [para pedagang] sudah pindah," kata kepala pasar [Rudi]',
          '"Kami sudah pindah," kata kepala pasar itu. [ANTARA]'
        ]
      }
    }
  ]
}
