/** Bernama, the national news agency (Kuala Lumpur): "KUALA LUMPUR, 3 Jan (Bernama) -- "; ends "-- BERNAMA". */
import {pattern, places} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const bernama: Pack = {
  name: 'bernama',
  language: 'ms',
  outlet: {names: ['Bernama', 'BERNAMA', 'Bernama.com']},
  rules: [
    {
      id: 'bernama/dateline',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?<places>${places}), (?<date>\d{1,2} \p{L}{3,9}(?: \d{4})?)(?: ?\((?<outlet>Bernama|BERNAMA)\))?\s*(?<separator>--|[–—-])\s*`,
      examples: {
        match: [
          {
            text: 'KUALA LUMPUR, 3 Jan (Bernama) -- Pasar itu dibuka semula hari ini.',
            fields: {places: ['KUALA LUMPUR'], outlet: 'Bernama', date: '--01-03'}
          }
        ],
        // A date without a place that datelines name.
        skip: ['Ahmad, 3 Jan ini - katanya - pasar itu dibuka semula.']
      }
    }
  ]
}
