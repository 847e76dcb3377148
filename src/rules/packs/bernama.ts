/** Bernama, the national news agency (Kuala Lumpur). */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const bernama: Pack = {
  name: 'bernama',
  language: 'ms',
  outlet: {names: ['Bernama', 'BERNAMA']},
  rules: [
    {
      id: 'bernama/sign-off',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'source'},
      pattern: pattern`^[-–—]{1,2} ?(?<names>BERNAMA|Bernama)\.?$`,
      examples: {
        match: [{text: '-- BERNAMA', fields: {names: ['BERNAMA']}}],
        // The agency acts.
        skip: ['Bernama menubuhkan pejabat baharu di Ipoh.']
      }
    }
  ]
}
