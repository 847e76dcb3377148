/** The Associated Press (New York). */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const ap: Pack = {
  name: 'ap',
  language: 'en',
  outlet: {names: ['AP', 'Associated Press', 'The Associated Press', 'Ticker']},
  rules: [
    {
      id: 'ap/more',
      label: 'note',
      zone: 'anywhere',
      needs: ['more'],
      pattern: pattern`^\(?(?:MORE|more)\)?$`,
      note: 'Another take of the story follows; it ends nothing.',
      examples: {
        match: [
          {text: 'OSLO, Norway (AP) _ The bridge was closed on Monday after a flood, police said.\nMORE', line: 2}
        ],
        // A sentence.
        skip: ['OSLO, Norway (AP) _ The bridge was closed on Monday after a flood.\nMORE RAIN']
      }
    }
  ]
}
