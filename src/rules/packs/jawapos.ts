/** Jawa Pos (Surabaya): "JawaPos.com - "; its network signs with several initials, "(bx/hai/man/JPR)". */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const jawapos: Pack = {
  name: 'jawapos',
  language: 'id',
  outlet: {names: ['JawaPos.com', 'Jawa Pos', 'JAWA POS', 'JPC']},
  rules: [
    {
      id: 'jawapos/dateline',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?<outlet>[Jj]awa[Pp]os\.com)\s*(?<separator>-{1,2}|[–—])\s*`,
      note: 'No place ever follows: words in capitals after the dash belong to the lead.',
      examples: {
        match: [
          {
            text: 'JawaPos.com - SENANG . Itulah perasaan warga setelah jembatan itu dibuka lagi.',
            fields: {outlet: 'JawaPos.com', places: []}
          }
        ],
        // The outlet is the subject.
        skip: ['JawaPos.com melaporkan bahwa jembatan itu dibuka lagi pada Senin.']
      }
    }
  ]
}
