/** Calls, labels and tags between the sentences of a story, in flattened Indonesian copy. */
import {domain, names, pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const list = (words: string) => words.trim().split(/\s*,\s*/)

export const indonesianInside: readonly Rule[] = [
  {
    id: 'id/telegram-inside',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['elegram'],
    pattern: patternAnyCase`(?:dapatkan|ikuti) (?:update|berita|informasi|kabar)[^\n.]{3,90} (?:dari|di|bersama|oleh) ${domain}\. (?:mari |ayo |yuk,? )?(?:bergabung|gabung|join)[^\n]{0,60}(?:telegram|whatsapp)[^\n.]{0,60}(?:, caranya klik link \S{4,80} kemudian join)?\.?(?: anda harus (?:meng)?install aplikasi telegram[^\n.]{0,60}\.?)?`,
    examples: {
      match: [
        'Pasar itu dibuka lagi. Dapatkan update berita pilihan setiap hari dari Contoh.com. Mari bergabung di Grup Telegram "Contoh News Update", caranya klik link https://t.me/contoh, kemudian join. Anda harus install aplikasi Telegram terlebih dulu di ponsel.'
      ],
      // A group in the story.
      skip: ['Warga membuat grup Telegram "Kabar Pasar" untuk menyebarkan harga cabai setiap hari.']
    }
  },
  {
    id: 'id/channel-inside',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['ponselmu', 'ponsel Anda', 'andalanmu', 'aplikasi WhatsApp'],
    pattern: patternAnyCase`(?:simak|dapatkan|ikuti|nikmati) (?:breaking news|berita|update|kabar|informasi)[^\n.]{0,80} (?:langsung )?di ponsel(?:mu| anda)\.(?: pilih saluran andalan(?:mu| anda)[^\n]{0,60}(?:: ?)?(?:https?:\/\/\S{5,120})?)?(?: ?\.? ?pastikan (?:kamu|anda) sudah (?:meng)?install aplikasi whatsapp(?: ya)?\.?)?`,
    examples: {
      match: [
        'Pasar itu dibuka lagi. Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Contoh.com WhatsApp Channel : https://www.whatsapp.com/channel/0123. Pastikan kamu sudah install aplikasi WhatsApp ya.'
      ],
      // A telephone in the story.
      skip: ['Pesan itu muncul langsung di ponsel warga, kata kepala desa.']
    }
  },
  {
    id: 'id/video-title-inside',
    label: 'boilerplate:video',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['ideo', 'IDEO'],
    pattern: pattern`(?<=[.!?”"’)\]] ?)(?:Simak|SIMAK|Lihat|LIHAT|Tonton|Saksikan) (?:[Jj]uga )?(?:[Vv]ideo|VIDEO) ?:? ?(?:‘[^’]{5,140}’|'[^']{5,140}'|"[^"]{5,140}"|“[^”]{5,140}”)(?: ?:| di (?:bawah|sini)(?: ini)?)?\.?(?= |$)`,
    note: 'The quotation marks show where the title ends.',
    examples: {
      match: ['Pasar itu dibuka lagi. Simak Video "Pasar Lama Ramai Sejak Subuh" Para pedagang senang.'],
      // Who is told to watch.
      skip: ['Pasar itu dibuka lagi. Lihat video "Pasar Lama", kata pengelola itu, sampai habis.']
    }
  },
  {
    id: 'id/scroll-inside',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    extent: 'inside',
    needs: ['IKLAN', 'croll', 'eser', 'anjutkan', 'CROLL'],
    pattern: pattern`(?<=[.!?”"’)\]] ?)(?:IKLAN|(?:Scroll|SCROLL|Geser) (?:ke bawah )?untuk (?:membaca|melanjutkan|lanjut|lanjut membaca)|Lanjutkan [Mm]embaca(?: [Aa]rtikel)?(?: [Dd]i [Bb]awah(?: [Ii]ni)?)?)(?= [\p{Lu}"“]|$)`,
    examples: {
      match: ['Rapat itu ditunda. Scroll untuk membaca Menteri tidak hadir dalam rapat itu.'],
      // A page that asks its readers.
      skip: ['Rapat itu ditunda. Scroll untuk membaca berita itu, begitu petunjuk di layar.']
    }
  },
  {
    id: 'id/copyright-ending',
    label: 'boilerplate:legal',
    zone: 'tail',
    extent: 'ending',
    needs: ['Copyright ', 'COPYRIGHT ', 'Hak Cipta', '©'],
    pattern: pattern`(?<=[\p{L}.!?”"’)\]*] ?)(?:Copyright|COPYRIGHT|Hak Cipta) (?:©|\([Cc]\)) ?\S.{1,260}$`,
    note: 'It also follows the credits, which end without a full stop.',
    examples: {
      match: ['Pasar itu dibuka lagi pada Senin. Editor: Sinta Dewi COPYRIGHT © CONTOH 2024'],
      // The sign in a sentence.
      skip: ['Tanda © pada sampul buku itu digambar dengan tangan, kata hakim.']
    }
  },
  {
    id: 'id/tags-ending',
    label: 'boilerplate:tags',
    zone: 'tail',
    extent: 'ending',
    needs: ['Tag', 'TAG', 'Topik', 'Kata ', '#'],
    pattern: pattern`(?<=[.!?”"’)\]*]\s?)(?:(?:Tags?|TAGS?|Topik(?: [Tt]erkait)?|Kata [Kk]unci|Tagar) ?[:：] ?[^.!?:]{3,220}|#[\p{L}\d_]{3,40}(?:[ ,]{1,2}#[\p{L}\d_]{3,40}){1,20})$`,
    examples: {
      match: [
        'Pasar itu dibuka lagi pada Senin. Tags: pasar, banjir, kota',
        'Pasar itu dibuka lagi pada Senin. #pasar #banjir'
      ],
      // A topic of the story.
      skip: ['Pasar itu dibuka lagi pada Senin. Topik: begitu ia menyebut rapat itu.']
    }
  },
  {
    id: 'id/photo-credit-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    fields: {role: 'foto'},
    needs: ['oto', 'OTO'],
    pattern: pattern`(?<=[.!?”"’)\]]\s?)(?:Foto|FOTO|Kredit [Ff]oto) ?[:：] ?(?:[Ii]stimewa|[Dd]ok\.? ?[\p{L} ]{2,30}|(?<names>${names}))$`,
    examples: {
      match: [{text: 'Pasar itu dibuka lagi pada Senin. Foto: Rudi Hartono', fields: {names: ['Rudi Hartono']}}],
      // A picture in the story.
      skip: ['Pasar itu dibuka lagi pada Senin. Foto: begitu warga menyebut tempat itu.']
    }
  },
  {
    id: 'id/credit-in-brackets-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    needs: list(
      'enulis, eporter, ditor, aporan, ewarta, ontributor, artawan, urnalis, enyunting, edaktur, iputan, eks:, askah, leh:'
    ),
    pattern: pattern`(?<=[.!?…”"’)\]]\s?)(?:\((?:Penulis|Reporter|Editor|Laporan|Liputan|Pewarta|Kontributor|Wartawan|Jurnalis|Penyunting|Redaktur|Teks|Naskah|Oleh)(?: \p{Ll}+)? ?: ?(?<names>${names})[^()]{0,80}\)|(?:Laporan|Liputan)(?: (?:[Jj]urnalis|[Ww]artawan|[Kk]ontributor|[Rr]eporter))? ?: ?${names})\.?$`,
    examples: {
      match: [
        {text: 'Pasar itu dibuka lagi pada Senin. (Penulis: Sinta Dewi)', fields: {names: ['Sinta Dewi']}},
        'Pasar itu dibuka lagi pada Senin. Laporan: Sinta Dewi'
      ],
      // A report that is told of.
      skip: ['Pasar itu dibuka lagi pada Senin. Laporan: begitu ia menyebut rapat itu.']
    }
  },
  {
    id: 'id/desk-behind-dash-ending',
    label: 'credit',
    zone: 'tail',
    extent: 'ending',
    needs: ['red', 'rls', 'hms', 'ant', 'adv', 'rilis'],
    pattern: pattern`(?<=[.!?…]["”’]? ?)[-–—]{1,2} ?(?:red|rls|hms|ant|adv|rilis|redaksi)$`,
    examples: {
      match: ['Pasar itu dibuka lagi pada Senin. -red'],
      // A colour.
      skip: ['Pasar itu dicat merah-red']
    }
  },
  {
    id: 'id/read-on-ending',
    label: 'boilerplate:related',
    zone: 'tail',
    extent: 'ending',
    needs: ['elengkapnya', 'i sini', 'isini', 'ainnya'],
    pattern: pattern`(?<=[.!”"’)\]]\s?)(?:(?:Baca|BACA|Simak|Lihat|Cek|Klik) (?:(?:[Jj]uga|[Bb]erita|[Aa]rtikel|[Ss]elengkapnya|[Ll]engkapnya|[Ll]ainnya|[Mm]enarik|[Dd]i|[Ss]ini|[Dd]isini|[Uu]ntuk|[Mm]embaca|[Tt]erkait|[Tt]autan|[Ii]ni|${domain})[ ,]{0,2}){2,9}|Selengkapnya(?: (?:di|baca) (?:sini|disini|tautan ini|halaman (?:berikutnya|selanjutnya)))?)[.…>»]{0,3}$`,
    examples: {
      match: [
        'Pasar itu dibuka lagi pada Senin. Baca berita lainnya di sini',
        'Pasar itu dibuka lagi pada Senin. Selengkapnya...'
      ],
      // A sentence goes on; a question that the reader is to find answered there.
      skip: [
        'Pasar itu dibuka lagi pada Senin. Baca juga label gizi',
        'Kapan pasar itu dibuka lagi? Selengkapnya di tautan ini.'
      ]
    }
  }
]
