/** Tribunnews.com and the regional papers of its network: "TRIBUNNEWS.COM, JAKARTA - ", often after "Laporan Wartawan …". */
import {name, pattern, patternAnyCase, places, spacedDash} from '../fragments.ts'
import type {Pack} from '../types.ts'

/** The last words of the names of the network's papers, with or without a domain. */
const paper = String.raw`(?:TRIBUN|Tribun|SURYA|Surya|SERAMBI|Serambi|SRIPOKU|Sripoku|BANGKAPOS|Bangkapos|WARTAKOTA|WartaKota|Wartakota|POS-KUPANG|Pos-Kupang|BANJARMASIN|Banjarmasin)[\p{L}-]{0,20}(?:\.(?:COM|com|CO|co|ID|id)){0,2}`

export const tribunnews: Pack = {
  name: 'tribunnews',
  language: 'id',
  outlet: {
    names: [
      'Tribunnews.com',
      'TribunJabar.id',
      'TribunJabar.co.id',
      'TribunJakarta.com',
      'TribunJateng.com',
      'TribunJogja.com',
      'TribunJatim.com',
      'Tribun-Medan.com',
      'Tribun-Timur.com',
      'Tribun-Bali.com',
      'TribunBali.com',
      'TribunLampung.co.id',
      'TribunKaltim.co',
      'TribunPekanbaru.com',
      'TribunSumsel.com',
      'TribunManado.co.id',
      'TribunPontianak.co.id',
      'TribunBatam.id',
      'TribunJambi.com',
      'TribunPalu.com',
      'TribunBanten.com',
      'TribunSolo.com',
      'TribunPadang.com',
      'TribunMadura.com',
      'TribunMataraman.com',
      'TribunTernate.com',
      'TribunGorontalo.com',
      'TribunKalteng.com',
      'TribunCirebon.com',
      'TribunBekasi.com',
      'TribunDepok.com',
      'TribunTangerang.com',
      'TribunBogor.com',
      'TribunnewsBogor.com',
      'TribunnewsDepok.com',
      'TribunnewsMaker.com',
      'TribunWow.com',
      'TribunStyle.com',
      'TribunTrends.com',
      'TribunSultra.com',
      'TribunSulbar.com',
      'TribunPapua.com',
      'TribunLombok.com',
      'TribunMuria.com',
      'TribunBengkulu.com',
      'TribunPriangan.com',
      'TribunFlores.com',
      'TribunBanyumas.com',
      'TribunPantura.com',
      'TribunnewsSultra.com',
      'Tribunnews',
      'Tribun Jabar',
      'Tribun Jateng',
      'Tribun Jogja',
      'Tribun Medan',
      'Tribun Timur',
      'Tribun Bali',
      'Tribun Lampung',
      'Surya.co.id',
      'SuryaMalang.com',
      'SerambiNews.com',
      'Serambi Indonesia',
      'ProHaba.co',
      'SriPoku.com',
      'Sriwijaya Post',
      'BangkaPos.com',
      'PosBelitung.co',
      'BanjarmasinPost.co.id',
      'Pos-Kupang.com',
      'WartaKotalive.com',
      'Warta Kota',
      'Harian Surya'
    ]
  },
  rules: [
    {
      id: 'tribunnews/masthead',
      label: 'byline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^Laporan (?:Wartawan|Reporter|Kontributor) ${paper}[.,]? ?(?<names>${name})[.,]{0,2} ?(?=(?:TRIBUN|SURYA|SERAMBI|SRIPOKU|BANGKA|WARTAKOTA|POS-|BANJARMASIN)[\p{Lu}-]{2,20}(?:\.(?:COM?|ID)){1,2}[., -])`,
      note: 'In copy flattened to one line the reporter precedes the dateline, on the same line.',
      examples: {
        match: [
          {
            text: 'Laporan Wartawan Tribunnews.com, Rudi Hartono TRIBUNNEWS.COM, JAKARTA - Pasar itu dibuka lagi pada Senin.',
            fields: {names: ['Rudi Hartono']}
          }
        ],
        // A report in the story.
        skip: ['Laporan wartawan itu dibantah kepala pasar, Rudi Hartono, pada Senin.']
      }
    },
    {
      id: 'tribunnews/clipped-dateline',
      label: 'dateline',
      zone: 'head',
      extent: 'opening',
      pattern: pattern`^(?<outlet>(?:TRIBUN|SURYA|SERAMBI)[\p{Lu}-]{2,20}\.CO)\.? (?<places>${places})\s*(?<separator>${spacedDash})\s*`,
      note: 'Some copy has lost the last letter before each full stop and comma.',
      examples: {
        match: [{text: 'TRIBUNNEWS.CO. JAKARTA - Pasar itu dibuka lagi pada Senin.', fields: {places: ['JAKARTA']}}],
        // The outlet is the subject.
        skip: ['TRIBUNNEWS.CO. melaporkan pasar itu - yang lama - dibuka lagi.']
      }
    },
    {
      id: 'tribunnews/signature',
      label: 'credit',
      zone: 'tail',
      fields: {role: 'reporter'},
      needs: ['tribun', 'surya', 'warta kota'],
      pattern: pattern`^\((?:Tribun|TRIBUN|Surya|SURYA|Warta ?[Kk]ota)[\p{L}\d. -]{0,24}\/(?<names>${name})\)\.?$`,
      examples: {
        match: [{text: '(Tribunnews.com/Rudi Hartono)', fields: {names: ['Rudi Hartono']}}],
        // The credit of a picture stands behind its caption.
        skip: ['Warga menyeberangi sungai (Tribunnews.com/Rudi Hartono)']
      }
    },
    {
      id: 'tribunnews/reporter',
      label: 'byline',
      zone: 'head',
      pattern: pattern`^Laporan (?:Wartawan|Reporter|Kontributor) ${paper}[.,]? ?(?<names>${name}(?: dan ${name})?)\.?$`,
      examples: {
        match: [{text: 'Laporan Wartawan Tribunnews.com, Rudi Hartono', fields: {names: ['Rudi Hartono']}}],
        // A report in the story.
        skip: ['Laporan wartawan itu dibantah kepala pasar pada Senin.']
      }
    },
    {
      id: 'tribunnews/google-news',
      label: 'boilerplate:promotion',
      zone: 'anywhere',
      pattern: patternAnyCase`^(?:ikuti |baca |update |simak )?[^.!?]{0,60}(?:di|via) (?:google news|news google|saluran whatsapp).{0,60}$`,
      shape: {length: 160, sentenceEnd: false},
      examples: {
        match: ['BACA BERITA CONTOH LAINNYA DI GOOGLE NEWS'],
        // A sentence of the story.
        skip: ['Warga mencari kabar pasar itu di Google News sepanjang hari Senin.']
      }
    }
  ]
}
