/** CNN Indonesia (Jakarta): "Jakarta, CNN Indonesia -- ". */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const cnnIndonesia: Pack = {
  name: 'cnn-indonesia',
  language: 'id',
  outlet: {names: ['CNN Indonesia', 'CNNIndonesia.com'], marks: [/\[Gambas:Video CNN\]/u]},
  rules: [
    {
      id: 'cnn-indonesia/editors-choice',
      label: 'boilerplate:related',
      zone: 'anywhere',
      pattern: patternAnyCase`^pilihan redaksi$`,
      block: {lines: 'title', most: 4},
      examples: {
        match: ['Pilihan Redaksi'],
        // The editors in the story.
        skip: ['Pilihan redaksi itu dikritik pembaca pada pekan lalu.']
      }
    }
  ]
}
