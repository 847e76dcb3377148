/** BBC News Indonesia (London), also in the copy of VIVA, Kompas and detik. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const bbcIndonesia: Pack = {
  name: 'bbc-indonesia',
  language: 'id',
  outlet: {
    names: ['BBC News Indonesia', 'BBC Indonesia'],
    marks: [/^(?:Sumber gambar|Keterangan gambar),/mu]
  },
  rules: [
    {
      id: 'bbc-indonesia/picture',
      label: 'caption',
      zone: 'anywhere',
      pattern: pattern`^(?:Sumber gambar|Hak atas foto|Keterangan (?:gambar|video|foto)|Image caption|Image copyright)(?:, ?|\s(?=[\p{Lu}\d]))\S.{1,300}$`,
      shape: {length: 330},
      examples: {
        match: ['Sumber gambar, Getty Images', 'Keterangan gambar, Warga menyeberangi sungai dengan rakit bambu.'],
        // A picture in the story.
        skip: [
          'Sumber gambarnya tidak diketahui, kata pengelola pasar itu.',
          'Sumber gambar itu tidak diketahui, kata pengelola pasar.'
        ]
      }
    },
    {
      id: 'bbc-indonesia/skip-link',
      label: 'boilerplate:embed',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:lewati .{2,80} dan lanjutkan membaca|akhir dari (?:whatsapp|podcast|twitter pesan|konten|artikel).{0,60}|hentikan (?:twitter|youtube|instagram|facebook) pesan.{0,30}|peringatan: (?:bbc tidak bertanggung jawab|konten pihak ketiga).{0,160})$`,
      examples: {
        match: ['Lewati Whatsapp dan lanjutkan membaca', 'Akhir dari Whatsapp'],
        // The end of something else.
        skip: ['Akhir dari perjalanan itu tidak diketahui oleh siapa pun.']
      }
    }
  ]
}
