/** Bisnis.com (Jakarta): "Bisnis.com, JAKARTA – ". */
import {patternAnyCase} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const bisnis: Pack = {
  name: 'bisnis',
  language: 'id',
  outlet: {names: ['Bisnis.com', 'Bisnis Indonesia', 'Kabar24.com', 'JIBI']},
  rules: [
    {
      id: 'bisnis/promotion',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:cek berita dan artikel (?:yang )?lain(?:nya)? di google news.{0,30}|ada saldo digital .{0,120}|konten premium|bisnis indonesia bersama 3 media menggalang dana.{0,240}|ayo,? ikut membantu donasi sekarang!.{0,80}|simak berita lainnya seputar topik artikel ini.{0,20})$`,
      shape: {length: 280},
      examples: {
        match: [
          'Cek Berita dan Artikel yang lain di Google News dan WA Channel',
          'Simak berita lainnya seputar topik artikel ini, di sini:'
        ],
        // Premium content in the story.
        skip: ['Konten premium itu dibeli dua ribu pelanggan dalam sepekan.']
      }
    }
  ]
}
