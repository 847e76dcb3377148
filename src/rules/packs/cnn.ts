/** CNN (Atlanta): "(CNN)" and "London (CNN)" without a dash. */
import {dash, pattern, places} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const cnn: Pack = {
  name: 'cnn',
  language: 'en',
  outlet: {
    names: ['CNN', 'CNN Business', 'CNN/Money', 'CNNMoney', 'CNN Travel', 'CNN Politics', 'CNN Wire', 'CNN Newsource']
  },
  rules: [
    {
      id: 'cnn/dateline',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?:(?<places>${places}) )?\((?<outlet>CNN(?:[ \/]?\p{Lu}\p{L}+){0,2})\)(?<separator>${dash}|\s*)(?=[\p{L}\d"“'‘$£])`,
      examples: {
        match: [
          {text: 'London (CNN)The bridge was closed on Monday.', fields: {places: ['London'], outlet: 'CNN'}},
          {text: '(CNN) The bridge was closed on Monday.', fields: {places: [], outlet: 'CNN'}},
          {text: 'Tirana, Albania (CNN) -- The bridge was closed.', fields: {places: ['Tirana, Albania']}}
        ],
        // The network in a sentence.
        skip: ['He worked for the Cable News Network (CNN), which closed the office.']
      }
    }
  ]
}
