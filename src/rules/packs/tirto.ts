/** Tirto.id (Yogyakarta): "tirto.id - "; the channel in brackets before the credits. */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const tirto: Pack = {
  name: 'tirto',
  language: 'id',
  outlet: {names: ['tirto.id', 'Tirto.id', 'Tirto']},
  rules: [
    {
      id: 'tirto/channel',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'end mark'},
      pattern: pattern`^(?:\(tirto\.id ?[-–] ?[\p{L} &]{3,30}\)|tirto\.id - \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$`,
      examples: {
        match: ['(tirto.id - Sosial Budaya)', 'tirto.id - Sosial Budaya'],
        // The outlet in a sentence.
        skip: ['Tirto.id - Warga membersihkan sungai itu pada Minggu pagi.']
      }
    },
    {
      id: 'tirto/channel-ending',
      label: 'credit',
      zone: 'tail',
      extent: 'ending',
      fields: {role: 'end mark'},
      pattern: pattern`(?<=[.!?”"’)] ?)\(tirto\.id ?[-–] ?[\p{L} &]{3,30}\)(?: (?:Reporter|Kontributor|Penulis|Editor): [\p{L} .'’-]{3,40}){0,4}$`,
      examples: {
        match: [
          'Pasar itu dibuka lagi pada Senin, kata pengelola. (tirto.id - Ekonomi) Reporter: Rudi Hartono Penulis: Rudi Hartono Editor: Sinta Dewi'
        ],
        // Brackets of the story.
        skip: ['Pasar itu dibuka lagi pada Senin (tirto.id melaporkan).']
      }
    }
  ]
}
