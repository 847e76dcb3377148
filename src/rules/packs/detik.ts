/** detikcom (Jakarta) and its channels: begins with only the place, ends with two initials, "(asj/asj)". */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

/** The place of a dateline that directly follows a caption: with more words it would be the photographer's name. */
const town = String.raw`(?:(?:Kota|Kabupaten|San|Los|Las|New|Kuala|Hong|Abu|Tel|Bandar|Tanjung) )?\p{Lu}\p{L}+(?: (?:Pusat|Utara|Selatan|Barat|Timur|Tengah|DC|City))?`

/** A reporter: up to four words, which may be initials. An abbreviation belongs to the headline before it: "Festival Contoh XL". */
const nameWord = String.raw`\p{Lu}(?:\p{Ll}[\p{L}.'’-]*|['’]\p{Lu}?\p{Ll}+|\.)`
const person = String.raw`\p{Lu}\p{Ll}[\p{L}.'’-]*(?: ${nameWord}){0,3}`

export const detik: Pack = {
  name: 'detik',
  language: 'id',
  outlet: {
    names: [
      'detikcom',
      'detik.com',
      'detikNews',
      'detikNet',
      'detikINET',
      'detikInet',
      'detikFinance',
      'detikSport',
      'detikHot',
      'detikHealth',
      'detikTravel',
      'detikOto',
      'detikFood',
      'detikEdu',
      'detikPop',
      'detikX',
      'detikProperti',
      'detikHikmah',
      'detikJateng',
      'detikJatim',
      'detikJabar',
      'detikJogja',
      'detikBali',
      'detikSumut',
      'detikSulsel',
      'detikSumbagsel',
      'detikKalimantan',
      '20detik',
      'Wolipop'
    ],
    marks: [/ - detik[A-Za-z]{2,12} [A-Z][a-z]{3,6}, \d{1,2} /u, /\[Gambas:Video 20detik\]/u, /20\.detik\.com/u]
  },
  rules: [
    {
      id: 'detik/masthead',
      label: 'note',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?<headline>.{12,160}?) (?<names>(?:Tim detik\p{L}+|${person}(?:, ${person}){0,3}|\p{Lu}{3,}(?: \p{Lu}{2,}){1,2}) - detik\p{L}{2,12}) (?<published>\p{Lu}\p{L}{3,5}, \d{1,2} \p{L}{3,9} \d{4} \d{1,2}:\d{2} WI[BT]A?) (?:(?<caption>.{0,140}?(?:Foto|Ilustrasi|ilustrasi|Screenshot|[Ff]oto)\b.{0,80}?) )?(?=${town} - )`,
      note: 'Copy flattened to one line has the head of the page before the dateline. Between headline and byline, names have at most four words.',
      examples: {
        match: [
          'Toko Contoh Jual Ponsel, Namanya Lipat Besar Anggoro Rudi Hartono - detikInet Rabu, 03 Jan 2018 10:12 WIB Jakarta - Ponsel Lipat Besar itu dijual.',
          'Pasar Lama di tengah kota dibuka lagi Rudi Hartono - detikInet Senin, 4 Mar 2019 10:00 WIB Foto: Dok. Pasar Jakarta - Pasar itu dibuka kembali.',
          'Toko Contoh Jual Ponsel Lipat GT Rudi Hartono - detikInet Rabu, 03 Jan 2018 10:12 WIB Foto: Dok. Toko Jakarta - Ponsel itu dijual.',
          'Harga cabai naik lagi Rudi Hartono, Sinta Dewi - detikFinance Selasa, 05 Mar 2024 07:15 WIB Jakarta - Harga cabai naik lagi.'
        ],
        // A channel in a sentence.
        skip: ['Pasar itu dibuka kembali, tulis Rudi Hartono - wartawan - di detikInet pada Senin pagi.']
      }
    },
    {
      id: 'detik/live',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:saksikan live detiksore ?:?|"?detik sore, nggak cuma hore-hore!"?|ikuti terus ulasan .{0,120}(?:live streaming|disiarkan).{0,300}|.{0,200}ikuti diskusinya dalam (?:sunsetalk|detiksore).{0,160})$`,
      shape: {length: 430},
      examples: {
        match: ['Saksikan Live DetikSore:', '"Detik Sore, Nggak Cuma Hore-hore!"'],
        // A broadcast in the story.
        skip: ['Acara itu disiarkan langsung pada Senin sore dari balai kota.']
      }
    },
    {
      id: 'detik/initials',
      label: 'credit',
      zone: 'tail',
      extent: 'ending',
      fields: {role: 'initials'},
      pattern: pattern`(?<=[\p{L}\d]\s)\((?<names>\p{Ll}{2,4}\/\p{Ll}{2,4})\)$`,
      note: 'They also follow the title of a video, which has no full stop.',
      examples: {
        match: [{text: 'Pasar itu dibuka lagi. Video: Suasana Pasar Lama (asj/fyk)', fields: {names: ['asj', 'fyk']}}],
        // Two words of the story.
        skip: ['Pasar itu dibuka lagi untuk semua pedagang (tetap/musiman)']
      }
    },
    {
      id: 'detik/video-inside',
      label: 'boilerplate:video',
      zone: 'tail',
      extent: 'inside',
      needs: ['Video:'],
      pattern: pattern`(?<=[.!?”"’)] )Video: [\p{Lu}\d"“'‘][^.!?]{8,140}(?= \(\p{Ll}{2,4}\/\p{Ll}{2,4}\)$)`,
      note: 'In copy flattened to one line only the initials after it show where the title ends.',
      examples: {
        match: ['Pasar itu dibuka lagi pada Senin. Video: Suasana Pasar Lama pada Hari Pertama (asj/fyk)'],
        // Nothing tells where the title ends.
        skip: [
          'Pasar itu dibuka lagi pada Senin. Video: Suasana Pasar Lama Para pedagang senang dan pembeli datang sejak pagi.'
        ]
      }
    }
  ]
}
