/** Tempo (Jakarta): "TEMPO.CO, Jakarta - "; once "TEMPO Interaktif, Jakarta:"; articles end in the author's name in capitals. */
import {names, pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const tempo: Pack = {
  name: 'tempo',
  language: 'id',
  outlet: {names: ['TEMPO.CO', 'Tempo.co', 'TEMPO Interaktif', 'TEMPO', 'Koran Tempo', 'Majalah Tempo']},
  rules: [
    {
      id: 'tempo/author',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'writer'},
      pattern: pattern`^(?=[\p{Lu} .,|'’-]{8,70}$)(?<names>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}(?: ?[|,] ?\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}){0,3})$`,
      examples: {
        match: [
          {
            text: 'TEMPO.CO, Jakarta - Pasar itu dibuka lagi pada Senin setelah dua tahun ditutup.\n"Kami senang sekali," kata pengelola pasar itu.\nRUDI HARTONO | SINTA DEWI',
            line: 3,
            fields: {role: 'writer'}
          }
        ],
        // An agency is no writer; neither is a subheading.
        skip: ['TEMPO.CO, Jakarta - Pasar itu dibuka lagi pada Senin setelah dua tahun ditutup.\nANTARA']
      }
    },
    {
      id: 'tempo/foreign-author',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'source'},
      pattern: pattern`^(?<names>(?:ANTARA|REUTERS|AFP|AP|CNN|BBC|AL JAZEERA|THE GUARDIAN)(?: ?\| ?(?:[\p{Lu} .]{3,30}))?|${names} \(Kontributor\))$`,
      examples: {
        match: [
          {
            text: 'TEMPO.CO, Jakarta - Pasar itu dibuka lagi pada Senin setelah dua tahun ditutup.\n"Kami senang sekali," kata pengelola pasar itu.\nREUTERS',
            line: 3,
            fields: {names: ['REUTERS']}
          }
        ],
        // The agency acts.
        skip: ['REUTERS melaporkan bahwa pasar itu dibuka lagi.']
      }
    }
  ]
}
