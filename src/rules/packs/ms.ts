/** Malay: what the houses of Malaysia share. */
import {names, pattern, patternAnyCase, places, spacedDash} from '../fragments.ts'
import {foreignPlaces, malaysianPlaces} from '../places.ts'
import type {Pack} from '../types.ts'

export const malay: Pack = {
  name: 'ms',
  language: 'ms',
  vocabulary: {
    months: {
      januari: 1,
      februari: 2,
      mac: 3,
      april: 4,
      mei: 5,
      jun: 6,
      julai: 7,
      ogos: 8,
      september: 9,
      oktober: 10,
      november: 11,
      disember: 12,
      jan: 1,
      feb: 2,
      apr: 4,
      jul: 7,
      ogo: 8,
      sept: 9,
      sep: 9,
      okt: 10,
      nov: 11,
      dis: 12
    },
    weekdays: ['isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad'],
    dayParts: ['pagi', 'tengah hari', 'petang', 'malam', 'lalu', 'ini'],
    dateOrder: 'day-first',
    placeJoiners: ['dan'],
    sentenceWords: 'mereka beliau dia kemudian tersebut berkata katanya menurutnya menambah'.split(' '),
    questionWords: ['apa', 'apakah', 'bagaimana', 'berapa', 'bila', 'kenapa', 'mengapa', 'siapa'],
    places: [...malaysianPlaces, ...foreignPlaces]
  },
  rules: [
    {
      id: 'ms/dateline-place',
      label: 'dateline',
      zone: 'lead',
      extent: 'opening',
      pattern: pattern`^(?:<strong>)?(?<places>[\p{Lu}][\p{Lu} .'’]{2,38})(?:,? (?:\d{1,2} \p{L}{3,9}(?: \d{4})?))?\s*(?<separator>:)\s*(?:<\/strong>)?\s*`,
      examples: {
        match: [{text: 'AYER KEROH: Seorang peniaga didenda di mahkamah hari ini.', fields: {places: ['AYER KEROH']}}],
        // A speaker, not a place.
        skip: ['Ahmad: Seorang peniaga didenda di mahkamah hari ini.']
      }
    },
    {
      id: 'ms/dateline-known-place',
      label: 'dateline',
      zone: 'lead',
      extent: 'opening',
      pattern: pattern`^(?<places>${places})(?:,? (?<date>\d{1,2} \p{L}{3,9}(?: \d{4})?))?\s*(?<separator>:|${spacedDash})\s*(?=[\p{Lu}"“])`,
      examples: {
        match: [
          {text: 'Kuala Lumpur – Seorang peniaga didenda di mahkamah hari ini.', fields: {places: ['Kuala Lumpur']}}
        ],
        // No place that datelines name.
        skip: ['Peniaga Itu – Seorang Pejuang – didenda di mahkamah hari ini.']
      }
    },
    {
      id: 'ms/read-also',
      label: 'boilerplate:related',
      zone: 'anywhere',
      needs: ['baca', 'lihat', 'tonton'],
      pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:baca|lihat|tonton)(?: (?:juga|lagi|selanjutnya|lanjut))?\s?(?:[:：]\s*(?<title>.*)|(?<=juga|lagi)[^\p{L}\p{N}]*)$|^(?:berita|artikel) (?:berkaitan|lain)\s?:?$`,
      shape: {length: 220},
      block: {lines: 'title', most: 6, whenBare: true},
      examples: {
        match: ['Baca juga:', {text: 'BACA: Pasar Lama Dibuka Semula', fields: {title: 'Pasar Lama Dibuka Semula'}}],
        // Reading is what the story is about.
        skip: ['Baca label makanan sebelum membeli, kata menteri itu.']
      }
    },
    {
      id: 'ms/byline',
      label: 'byline',
      zone: 'head',
      needs: ['oleh'],
      pattern: pattern`^(?:Oleh|OLEH)\s?:?\s+(?<names>${names})$`,
      shape: {words: 12},
      examples: {
        match: [{text: 'Oleh Ahmad Zaki', fields: {names: ['Ahmad Zaki']}}],
        // A sentence.
        skip: ['Oleh itu, peniaga diminta bersabar.']
      }
    },
    {
      id: 'ms/agency-line',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'source'},
      needs: ['afp', 'ap', 'astro awani', 'bernama', 'bh online', 'reuters'],
      pattern: pattern`^[-–—]{1,2} ?(?<names>BERNAMA|Bernama|AFP|Reuters|REUTERS|AP|BH Online|Astro Awani)(?: ?<br ?\/?>)?\.?$`,
      examples: {
        match: [{text: '-- BERNAMA', fields: {names: ['BERNAMA']}}],
        // The agency acts.
        skip: ['Bernama menubuhkan pejabat baharu di Ipoh.']
      }
    },
    {
      id: 'ms/agency-ending',
      label: 'credit',
      zone: 'tail',
      extent: 'ending',
      fields: {role: 'source'},
      needs: ['BERNAMA', 'Bernama', 'AFP', 'Reuters', 'REUTERS', 'AP', 'BH Online', 'Astro Awani'],
      pattern: pattern`(?<=[.!?”"’)] ?)(?:[-–—]{1,2} ?)(?<names>BERNAMA|Bernama|AFP|Reuters|REUTERS|AP|BH Online|Astro Awani)\.?$`,
      examples: {
        match: [{text: 'Mahkamah membenarkan ikat jamin sebanyak RM5,000. - Bernama', fields: {names: ['Bernama']}}],
        // The agency is part of the sentence.
        skip: ['Gambar itu milik Bernama']
      }
    }
  ]
}
