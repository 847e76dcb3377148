/** Malay: rules that the outlets of Malaysia share. */
import {names, pattern, patternAnyCase, places, spacedDash} from '../fragments.ts'
import {foreignPlaces, indonesianRegions, malaysianPlaces} from '../places.ts'
import type {Pack, Rule} from '../types.ts'
import {indonesianCaptions} from './id-captions.ts'
import {indonesianCreditRoles, indonesianCredits} from './id-credits.ts'
import {malayLabels} from './id-labels.ts'
import {indonesianPromotions} from './id-promotions.ts'
import {indonesianSourceWords, malaySources} from './id-sources.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {malayService} from './ms-service.ts'
import {malayCreditRoles, malayWeb} from './ms-web.ts'
import {malayHeads} from './outlet-heads.ts'
import {outletLines} from './outlet-lines.ts'
import {pageRemnants} from './page-remnants.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'

/** Rules of Indonesian for what both languages print in the same way: initials, codes, stars, names and agencies in brackets, tags. */
const shared = new Set([
  'id/initials-with-tags',
  'id/initials-with-tags-ending',
  'id/tag-slugs',
  'id/credit-codes',
  'id/code-ending',
  'id/desk-ending',
  'id/initials-and-name-ending',
  'id/outlet-and-name-ending',
  'id/name-and-outlet-ending',
  'id/first-name-ending',
  'id/stars-ending',
  'id/credit-maker',
  'id/caption-credit',
  'id/picture-agency',
  'id/agency-above',
  'id/agency-below',
  'id/picture-credit-ending',
  'id/caption-account-and-year'
])

/** The shared rules, with ids of this pack. */
const alike: readonly Rule[] = [...indonesianCredits, ...indonesianCaptions, ...indonesianPromotions]
  .filter(({id}) => shared.has(id))
  .map((rule) => ({...rule, id: rule.id.replace('id/', 'ms/')}))

/** Months and weekdays. */
const days = {
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
  weekdays: ['isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad']
}

export const malay: Pack = {
  name: 'ms',
  language: 'ms',
  vocabulary: {
    ...days,
    dayParts: ['pagi', 'tengah hari', 'petang', 'malam', 'lalu', 'ini'],
    dateOrder: 'day-first',
    creditRoles: {...indonesianCreditRoles, ...malayCreditRoles},
    placeJoiners: ['dan'],
    regions: indonesianRegions,
    sentenceWords: 'mereka beliau dia kemudian tersebut berkata katanya menurutnya menambah'.split(' '),
    questionWords: ['apa', 'apakah', 'bagaimana', 'berapa', 'bila', 'kenapa', 'mengapa', 'siapa'],
    places: [...malaysianPlaces, ...foreignPlaces],
    sources: indonesianSourceWords
  },
  rules: [
    ...linesWithDayOf('ms', days),
    ...releaseHeads.ms,
    ...malayLabels,
    {
      id: 'ms/dateline-place',
      label: 'dateline',
      zone: 'lead',
      extent: 'opening',
      pattern: pattern`^(?:<strong>)?(?<places>[\p{Lu}][\p{Lu} .'’]{2,38})(?:,? (?<date>\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9}\.? \d{1,2}(?:, ?\d{4})?))?\s*(?<separator>:)\s*(?:<\/strong>)?\s*`,
      examples: {
        match: [
          {text: 'AYER KEROH: Seorang peniaga didenda di mahkamah hari ini.', fields: {places: ['AYER KEROH']}},
          {text: 'IPOH, 3 Jan: Seorang peniaga didenda di sini.', fields: {places: ['IPOH'], date: '--01-03'}},
          {text: 'IPOH, Mac 3: Seorang peniaga didenda di sini.', fields: {places: ['IPOH'], date: '--03-03'}}
        ],
        // A speaker, not a place.
        skip: ['Ahmad: Seorang peniaga didenda di mahkamah hari ini.', 'PEC: parti itu tidak akan bertanding.']
      }
    },
    {
      id: 'ms/dateline-kind-of-place',
      label: 'dateline',
      zone: 'lead',
      extent: 'opening',
      needs: [': '],
      certain: true,
      pattern: pattern`^(?<places>(?:Air|Alor|Ayer|Bandar|Batu|Beaufort|Bukit|Felda|Gua|Hulu|Kampung|Kg\.?|Kota|Kuala|Lembah|Lubuk|Padang|Pantai|Parit|Pasir|Pekan|Pengkalan|Permatang|Petaling|Port|Pulau|Rantau|Seberang|Seri|Shah|Simpang|Sri|Sungai|Sg\.?|Taman|Tanah|Tanjung|Tanjong|Telok|Teluk|Ulu) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?)(?<separator> ?: )(?=["“‘]?\p{Lu}\p{L}+ \p{L})`,
      note: 'Its name contains the kind of place: river, hill, village.',
      examples: {
        match: [
          {
            text: 'Sungai Contoh: Polis merampas enam buah perahu tanpa nombor pendaftaran.',
            fields: {places: ['Sungai Contoh']}
          },
          {text: 'Kuala Sampel: Seorang peniaga didenda di mahkamah hari ini.', fields: {places: ['Kuala Sampel']}}
        ],
        // A person speaks.
        skip: ['Ahmad Contoh: Seorang peniaga tidak boleh menunggu lebih lama.']
      }
    },
    {
      id: 'ms/dateline-place-country',
      label: 'dateline',
      zone: 'lead',
      extent: 'opening',
      needs: [': '],
      certain: true,
      pattern: pattern`^(?<places>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, (?:Afghanistan|Afrika Selatan|Amerika Syarikat|Arab Saudi|Argentina|Australia|Austria|Bangladesh|Belanda|Belgium|Brazil|Britain|Brunei|Bulgaria|Cambodia|Canada|Chile|China|Colombia|Croatia|Cuba|Denmark|Ecuador|England|Ethiopia|Fiji|Filipina|Finland|France|Georgia|Germany|Ghana|Greece|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Itali|Italy|Jamaica|Japan|Jepun|Jerman|Jordan|Kemboja|Kenya|Korea Selatan|Korea Utara|Kuwait|Laos|Lebanon|Libya|Lubnan|Maghribi|Malaysia|Maldives|Mexico|Mesir|Mongolia|Morocco|Myanmar|Nepal|Netherlands|New Zealand|Nigeria|Norway|Oman|Pakistan|Palestin|Panama|Papua New Guinea|Perancis|Peru|Philippines|Poland|Portugal|Qatar|Romania|Rusia|Russia|Saudi Arabia|Scotland|Sepanyol|Serbia|Singapura|Slovakia|Slovenia|Somalia|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Thailand|Tunisia|Turkey|Turkiye|Uganda|Ukraine|United Kingdom|United States|UAE|Uzbekistan|Venezuela|Vietnam|Wales|Yaman|Yemen|Zambia|Zimbabwe))(?<separator> ?: )(?=["“‘]?\p{Lu}\p{L}+ \p{L})`,
      note: 'The country after the town shows that it is not a speaker.',
      examples: {
        match: [{text: 'Eksempel, Norway: Pihak taman meminta orang awam menghantar biji bunga.'}],
        // A person and where he is from.
        skip: ['Ahmad Contoh, Ipoh: Seorang peniaga tidak boleh menunggu lebih lama.']
      }
    },
    {
      id: 'ms/dateline-known-place',
      label: 'dateline',
      zone: 'lead',
      extent: 'opening',
      pattern: pattern`^(?<places>${places})(?:,? (?<date>\d{1,2} \p{L}{3,9}\.?(?: \d{4})?))?\s*(?<separator>:|${spacedDash})\s*(?=[\p{Lu}"“])`,
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
      block: {lines: 'title', case: 'title', most: 8, whenBare: true},
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
      fields: {role: 'agency'},
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
      fields: {role: 'agency'},
      needs: ['BERNAMA', 'Bernama', 'AFP', 'Reuters', 'REUTERS', 'AP', 'BH Online', 'Astro Awani'],
      pattern: pattern`(?<=[.!?”"’)] ?)(?:[-–—]{1,2} ?)(?<names>BERNAMA|Bernama|AFP|Reuters|REUTERS|AP|BH Online|Astro Awani)\.?$`,
      examples: {
        match: [{text: 'Mahkamah membenarkan ikat jamin sebanyak RM5,000. - Bernama', fields: {names: ['Bernama']}}],
        // The agency is part of the sentence.
        skip: ['Gambar itu milik Bernama']
      }
    },
    ...malayHeads,
    ...alike,
    ...malayWeb,
    ...runOnLabels('ms'),
    ...malayService,
    ...(outletLines['ms'] ?? []),
    ...pageRemnants('ms'),
    ...malaySources
  ]
}
