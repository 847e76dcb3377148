/** VIVA (Jakarta) and its regional editions: "VIVA – ", once "VIVAnews - "; copies BBC and DW with their pictures. */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const viva: Pack = {
  name: 'viva',
  language: 'id',
  outlet: {
    names: [
      'VIVA',
      'VIVA.co.id',
      'VIVA.CO.ID',
      'VIVAnews',
      'VIVAnews.com',
      'VIVA Lampung',
      'VIVA Militer',
      'VIVA Bola',
      'VIVA Showbiz',
      'VIVA Otomotif',
      'VIVA Tekno',
      'VIVA Digital',
      'VIVA Lifestyle',
      'VIVA Banyuwangi',
      'VIVA Bandung',
      'VIVA Bogor',
      'VIVA Malang',
      'VIVA Jabar',
      'VIVA Jakarta'
    ]
  },
  rules: [
    {
      id: 'viva/picture-agency',
      label: 'caption',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:epa|getty images|reuters|pa media|afp|bbc|ap|bbc indonesia|dw|picture-alliance.{0,60}|antara foto.{0,60}|anadolu agency|science photo library|shutterstock)$`,
      block: {lines: 'tight', most: 1},
      shape: {length: 70},
      note: 'In copy of the BBC the agency is above the caption of its picture.',
      examples: {
        match: [
          {
            text: 'VIVA – Warga menyeberangi sungai itu dengan rakit setelah jembatan mereka roboh.\nGetty Images\nRakit itu dibuat warga dari bambu.\nJembatan itu akan dibangun lagi tahun depan, kata kepala desa mereka pada Senin.',
            line: 2
          }
        ],
        // The agency acts.
        skip: ['Reuters melaporkan bahwa jembatan itu roboh.']
      }
    }
  ]
}
