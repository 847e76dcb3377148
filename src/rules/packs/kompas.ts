/** Kompas.com (Jakarta): "JAKARTA, KOMPAS.com - "; the photographer before the caption; a news channel in Telegram until 2023. */
import {domain, pattern, patternAnyCase} from '../fragments.ts'
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
      id: 'kompas/caption-name-first',
      label: 'caption',
      zone: 'body',
      needs: ['seorang', 'sejumlah', 'sebanyak', 'sebuah', 'beberapa', 'suasana'],
      pattern: pattern`^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:\/\p{L}+)? (?:Seorang|Sejumlah|Sebanyak|Sebuah|Beberapa|Suasana) [\p{Ll}\d].{8,300}$`,
      shape: {length: 330},
      evidence: 'Two capitals in mid-line: the photographer, then a caption that begins like a sentence.',
      note: 'The photographer stands before the caption, and the caption begins with a capital in mid-line.',
      examples: {
        match: [
          {
            text: 'BANDUNG, KOMPAS.com - Pasar lama itu dibuka lagi pada Senin pagi setelah setahun ditutup.\n\nRudi Hartono Seorang pengunjung melihat kios di pasar lama itu, Senin (4/3/2024).\n\nPasar itu kini lebih bersih daripada sebelumnya, kata para pedagang yang berjualan di sana.',
            line: 3
          }
        ],
        // A title: its words have capitals.
        skip: ['Pasar Lama Ditutup Sejumlah Pedagang Pindah']
      }
    },
    {
      id: 'kompas/caption-site-first',
      label: 'caption',
      zone: 'body',
      needs: ['.'],
      pattern: pattern`^(?:https?:\/\/\S+|(?!KOMPAS|Kompas)${domain}) \p{Lu}[^,:"“]{5,140}$`,
      shape: {words: 18, length: 190},
      examples: {
        match: [
          {
            text: 'BANDUNG, KOMPAS.com - Pasar lama itu dibuka lagi pada Senin pagi setelah setahun ditutup.\n\ncontoh.com Kios di pasar lama\n\nPasar itu kini lebih bersih daripada sebelumnya, kata para pedagang yang berjualan di sana.',
            line: 3
          }
        ],
        // The site is the subject.
        skip: ['Contoh.com melaporkan bahwa pasar itu dibuka lagi.']
      }
    },
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
      id: 'kompas/whatsapp',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      extent: 'inside',
      needs: ['erita pilihan kami langsung'],
      pattern: patternAnyCase`simak breaking news dan berita pilihan kami langsung di ponselmu\.(?: pilih saluran andalanmu akses berita kompas\.com whatsapp channel ?:?(?: ?https?:\/\/\S{5,120}\.?)?(?: ?\.? ?pastikan kamu sudah install aplikasi whatsapp ya\.?)?)?`,
      examples: {
        match: [
          'Pasar itu dibuka lagi. Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kompas.com WhatsApp Channel : https://www.whatsapp.com/channel/0123. Pastikan kamu sudah install aplikasi WhatsApp ya.'
        ],
        // A channel in the story.
        skip: ['Warga membuat saluran WhatsApp agar berita pilihan mereka langsung sampai ke tetangga.']
      }
    },
    {
      id: 'kompas/verdict',
      label: 'boilerplate:other',
      zone: 'head',
      needs: ['!'],
      pattern: patternAnyCase`^(?:hoaks|klarifikasi|fakta|konteks salah|disinformasi)!$`,
      note: 'The verdict of a hoax check, above the dateline.',
      examples: {
        match: ['hoaks!'],
        // A headline.
        skip: ['Hoaks Harga Cabai']
      }
    }
  ]
}
