/** iNews.id (Jakarta) and its regional editions: "JAKARTA, iNews.id - ". */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const inews: Pack = {
  name: 'inews',
  language: 'id',
  outlet: {
    names: [
      'iNews.id',
      'iNews',
      'iNewsJateng.id',
      'iNewsJabar.id',
      'iNewsJatim.id',
      'iNewsSumut.id',
      'iNews TV',
      'Inilah Koran'
    ]
  },
  rules: [
    {
      id: 'inews/follow',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:follow (?:berita inews|whatsapp channel inews)(?: (?:di|untuk) [^.,]{3,60})?|dapatkan berita terbaru .{0,40}inews.{0,80}|bagikan artikel ?:?|berita terkini .{0,40}inews\.id.{0,20})$`,
      examples: {
        match: ['Follow Berita iNews di Google News', 'Bagikan Artikel:'],
        // The outlet in the story.
        skip: ['Berita iNews itu dibantah kepala desa pada Senin.']
      }
    }
  ]
}
