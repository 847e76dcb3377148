/** Yonhap News Agency (Seoul). */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const yonhap: Pack = {
  name: 'yonhap',
  language: 'en',
  outlet: {names: ['Yonhap']},
  rules: [
    {
      id: 'yonhap/menu',
      label: 'boilerplate:other',
      zone: 'tail',
      needs: ['all news', 'related articles', 'most viewed'],
      pattern: pattern`^(?:All News|Related Articles|Most Viewed)$`,
      block: {lines: 'short', most: 40},
      note: 'The menu of the site, under the story.',
      examples: {
        match: [
          'SEOUL, March 3 (Yonhap) -- The bridge was closed on Monday after a flood, the ministry said.\n(END)\nAll News\nNational\nSports'
        ],
        // A sentence.
        skip: [
          'SEOUL, March 3 (Yonhap) -- The bridge was closed on Monday, the ministry said.\nAll News was bad, he said.'
        ]
      }
    }
  ]
}
