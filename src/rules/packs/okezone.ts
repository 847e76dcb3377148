/** Okezone (Jakarta): "JAKARTA - "; the page's footer follows on the last line. */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const okezone: Pack = {
  name: 'okezone',
  language: 'id',
  outlet: {names: ['Okezone', 'Okezone.com', 'okezone.com'], marks: [/Okezone\.com, All Rights Reserved/u]},
  rules: [
    {
      id: 'okezone/page-foot',
      label: 'boilerplate:legal',
      zone: 'tail',
      extent: 'ending',
      pattern: pattern`(?:Berita Terkait )?(?:Bagikan Artikel Ini )?(?:Berita Lainnya )?(?:Â ?)?© 2007 ?- ?\d{4} Okezone\.com, All Rights Reserved$`,
      examples: {
        match: [
          'Pasar itu dibuka lagi pada Senin. Berita Terkait Bagikan Artikel Ini Berita Lainnya Â© 2007 - 2018 Okezone.com, All Rights Reserved'
        ],
        // Words of the story.
        skip: ['Berita terkait pasar itu dibagikan warga sepanjang hari Senin.']
      }
    }
  ]
}
