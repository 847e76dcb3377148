/** Kompas.com (Jakarta): "JAKARTA, KOMPAS.com - "; the photographer before the caption; a news channel in Telegram until 2023. */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const kompas: Pack = {
  name: 'kompas',
  language: 'id',
  outlet: {
    names: ['KOMPAS.com', 'Kompas.com', 'Kompas', 'Harian Kompas', 'KOMPAS'],
    marks: [/t\.me\/kompascomupdate/u]
  },
  rules: [
    {
      id: 'kompas/telegram',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      extent: 'inside',
      needs: ['ompascomupdate', 'ompas.com News Update'],
      pattern: patternAnyCase`dapatkan update berita pilihan dan breaking news setiap hari dari kompas\.com\.[^\n]{0,80}grup telegram "kompas\.com news update"(?:, caranya klik link https:\/\/t\.me\/kompascomupdate, kemudian join\.(?: anda harus install aplikasi telegram terlebih dulu di ponsel\.?)?)?`,
      examples: {
        match: [
          'Pasar itu dibuka lagi. Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com. Mari bergabung di Grup Telegram "Kompas.com News Update", caranya klik link https://t.me/kompascomupdate, kemudian join. Anda harus install aplikasi Telegram terlebih dulu di ponsel.'
        ],
        // A group in the story.
        skip: ['Warga membuat grup Telegram "Kabar Pasar" untuk menyebarkan harga cabai setiap hari.']
      }
    },
    {
      id: 'kompas/verdict',
      label: 'boilerplate:other',
      zone: 'head',
      needs: ['!'],
      pattern: patternAnyCase`^(?:hoaks|klarifikasi|fakta|konteks salah|disinformasi)!$`,
      note: 'The stamp of a hoax check, above the dateline.',
      examples: {
        match: ['hoaks!'],
        // A headline.
        skip: ['Hoaks Harga Cabai']
      }
    }
  ]
}
