/** IDN Times (Jakarta) and its regional editions: "Jakarta, IDN Times - ". */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const idntimes: Pack = {
  name: 'idntimes',
  language: 'id',
  outlet: {names: ['IDN Times', 'IDNTimes.com', 'IDN Times Jabar', 'IDN Times Bali', 'IDN Times Lampung']},
  rules: [
    {
      id: 'idntimes/contributor-notice',
      label: 'boilerplate:legal',
      zone: 'tail',
      pattern: patternAnyCase`^(?:this article (?:is|was) written by our community writers.{0,200}|disclaimer: artikel ini merupakan ketikan .{0,160}|follow idn times .{0,120}|editor[’']s (?:picks?|choice))$`,
      shape: {length: 260},
      examples: {
        match: [
          'This article is written by our community writers and has been carefully reviewed by our editorial team.',
          "Editor's picks"
        ],
        // The editor in the story.
        skip: ["Editor's choice of words was wrong, kata penulis itu."]
      }
    }
  ]
}
