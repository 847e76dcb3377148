/** What Indonesian outlets put around a story in their own words: when it was published, lists of other stories, the owner of a picture, the sender. */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[i]?|jul[i]?|agu(?:s|st|stus)?|ags|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|oct(?:ober)?|dec(?:ember)?|may|aug(?:ust)?)'
const day = String.raw`(?:\d{1,2}[ -]${month}\.?[ -]\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d-\d\d)`
const hour = String.raw`(?:[ ,|•·/–-]{1,4}(?:pukul |jam |pkl\.? )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?wi[bt]a?)?)`
const verb = String.raw`(?!.*\b(?:mengatakan|menyatakan|mengaku|menyebut|kata|ujar|ucap|tutur)\b)`

export const indonesianOutletLines: readonly Rule[] = [
  {
    id: 'id/published-day',
    label: 'note',
    zone: 'head',
    needs: [...'0123456789'],
    pattern: patternAnyCase`^(?:(?:di)?(?:publikasikan|terbitkan|posting|perbarui|unggah|tayangkan|rilis|update|muat)|(?:terakhir )?diperbarui|terbit|tayang|posted|published|updated?)(?: pada| tanggal| on| ?:){0,3} ?(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad),? )?(?<published>${day})${hour}?$|^(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad),? )?(?<day>${day})${hour}$`,
    shape: {words: 12},
    note: 'A date with a time, or a word for publishing and a date.',
    examples: {
      match: [
        {text: 'Dipublikasikan pada 5 Maret 2020', fields: {published: '2020-03-05'}},
        '05 Mar 2019 - 10:11',
        'Terakhir diperbarui: 5 Maret 2020, 10.30 WIB'
      ],
      // A day of the story.
      skip: ['5 Maret 2020 menjadi hari yang dikenang warga.', 'Terbit pada 5 Maret 2020, buku itu laris.']
    }
  },
  {
    id: 'id/read-also-list',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['baca', 'simak', 'lihat', 'artikel', 'berita'],
    pattern: patternAnyCase`^${verb}[^\p{L}\p{N}]{0,4}(?:(?:baca|simak|lihat)(?: juga)? (?:artikel|berita|kabar|ulasan|informasi|tulisan)(?: (?:dan|artikel|berita|informasi))* ?[^.!?:,]{0,50}\b(?:lain|lainnya|terkait|menarik|serupa|pilihan)(?: [^.!?:,]{1,40})?:|(?:artikel|berita|kabar) (?:lain|lainnya|terkait|menarik|pilihan|serupa)(?: (?:lainnya|yang menarik|untuk anda|hari ini))?:)$`,
    shape: {words: 12},
    block: {lines: 'title', most: 8},
    examples: {
      match: ['Baca juga artikel kesehatan lainnya:'],
      // A list in the story.
      skip: ['Lihat berita acara itu:', 'Baca juga label gizi berikut:']
    }
  },
  {
    id: 'id/advertisement-line',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['iklan', 'gulir', 'geser', 'lanjutkan', 'scroll', 'disponsori', 'bersponsor', 'usap'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:(?:pasang|space|slot|ruang|hubungi untuk) (?:untuk )?iklan(?: (?:anda|di|sini|disini|ini|kami|hubungi))*|iklan (?:oleh|dari) \p{L}[^.!?,]{1,40}|(?:gulir(?:kan)?|geser|usap|scroll)(?: (?:ke|bawah|atas|layar|halaman))* (?:untuk|buat) (?:membaca|melanjutkan|lanjut|baca|melihat|lihat)[^.!?,]{0,40}|lanjut(?:kan)? (?:membaca|baca)(?: (?:artikel|berita|konten))?(?: (?:ini|di|ke|bawah|setelah|iklan|berikut))*|(?:artikel|berita|konten) (?:berlanjut|dilanjutkan) (?:setelah|di bawah)(?: (?:iklan|ini|ini\.))*|(?:konten|artikel|berita) ini (?:disponsori|dipersembahkan|didukung) oleh [^.!?,]{2,60}|konten (?:bersponsor|berbayar|promosi))[ .:…!»)]*$`,
    shape: {words: 12},
    examples: {
      match: [
        'Pasang iklan di sini',
        'Gulir untuk membaca lebih lanjut',
        'Lanjutkan membaca artikel di bawah',
        'Iklan oleh Contoh Ads',
        'Konten ini disponsori oleh Contoh Bank'
      ],
      // Advertisements of the story.
      skip: ['Pasang Iklan Palsu, Dua Pemuda Ditangkap', 'Iklan oleh partai itu dicabut, kata ketuanya.']
    }
  },
  {
    id: 'id/read-count',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['kali', 'dibaca', 'dilihat'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:(?:berita|artikel|halaman|tulisan) ini (?:telah |sudah )?)?(?:(?:dibaca|dilihat|dikunjungi) ?:? ?[\d.,]{1,9}(?: ?(?:rb|ribu|k|jt))?(?: (?:kali|x|orang))?|[\d.,]{1,9}(?: ?(?:rb|ribu|k|jt))? (?:kali|x) (?:dibaca|dilihat|dikunjungi))[ .)]*$`,
    examples: {
      match: ['Berita ini 12 kali dibaca', 'Artikel ini telah dilihat 1.203 kali'],
      // What happened so often.
      skip: ['Berita ini 12 kali dibantah kepala desa.']
    }
  },
  {
    id: 'id/picture-owner',
    label: 'caption',
    zone: 'anywhere',
    needs: ['dok', 'foto', 'ist', 'humas', 'net'],
    pattern: pattern`^(?!.*\b(?:mengatakan|menyatakan|mengaku|kata|ujar)\b)\p{Lu}.{8,250}[.!?”"] ?[([]?(?:DOK|Dok|dok|(?:FOTO|Foto)(?=/)|IST|Ist|ISTIMEWA|Istimewa|istimewa|HUMAS|NET)(?:(?:[./:]{1,2} ?| )(?:[\p{Lu}][\p{L}\d.&]*(?:[ /][\p{Lu}\d][\p{L}\d.&]*){0,5}|pribadi|istimewa|ist))?[)\]]?\.?$`,
    shape: {length: 330, notStory: true},
    evidence: 'The owner of the picture closes the line.',
    examples: {
      match: ['Warung apung di Sungai Contoh. DOK/KABARCONTOH'],
      // A picture in a sentence.
      skip: ['Warga itu menyimpan semua foto', 'Polisi memeriksa pasar. Istimewa sekali sambutan warga']
    }
  },
  {
    id: 'id/about-writer',
    label: 'credit',
    zone: 'tail',
    fields: {role: 'writer'},
    needs: ['penulis'],
    pattern: pattern`^${verb}[^\p{L}\p{N}]{0,4}(?:Penulis|PENULIS)(?: (?:ini|artikel|opini))? ?(?:adalah|merupakan|ialah|:) ?(?:seorang |salah satu |juga |mantan |ketua umum )?(?:dosen|guru|mahasiswa|mahasiswi|pemerhati|peneliti|pengamat|pengajar|pegiat|praktisi|kolumnis|wartawan|jurnalis|alumni|alumnus|ketua|anggota|direktur|pendiri|kader|pegawai|staf|sekretaris|advokat|dokter|aktivis|penggiat|pemimpin|analis|pakar|rektor|dekan)(?: (?:\p{Lu}[\p{L}\d()&.,/-]{0,30}|di|pada|dan|dari|untuk|bidang|transportasi|sosial|hukum|politik|pendidikan|ekonomi|kebijakan|publik|lingkungan|budaya|sejarah|masalah|isu|fakultas|universitas|jurusan|prodi|tinggal)){0,18}[.)\]]?$`,
    shape: {length: 190},
    examples: {
      match: [
        'Penulis adalah dosen Fakultas Hukum Universitas Contoh.',
        '*) Penulis merupakan pemerhati transportasi'
      ].map((line) => ({
        text: `Pasar itu dibuka lagi pada Senin setelah dua tahun ditutup karena banjir besar di kota itu.\n${line}`,
        line: 2
      })),
      // A writer in the story.
      skip: ['Penulis adalah orang yang paling sepi, kata Rudi.']
    }
  },
  {
    id: 'id/sent-by',
    label: 'credit',
    zone: 'tail',
    needs: ['tim ', 'redaksi', 'humas', 'rilis', 'release', 'siaran pers', 'berbagai sumber'],
    pattern: pattern`^[^\p{L}\p{N}]{0,3}(?:(?:Tim|TIM) (?:[Rr]edaksi|REDAKSI|[Ll]iputan|LIPUTAN|[Rr]edaksi [\p{Lu}][\p{L}\d.]+)|Redaksi|REDAKSI|Siaran [Pp]ers|Press [Rr]elease|(?:Rilis|Siaran [Pp]ers)(?: [Hh]umas| [Pp]ers)(?: [\p{Lu}][\p{L}\d./-]*){1,6}|Humas(?: [\p{Lu}][\p{L}\d./-]*){1,6}|[Dd]ari berbagai sumber|[Bb]erbagai sumber)[^\p{L}\p{N}]{0,3}$`,
    shape: {words: 8},
    examples: {
      match: ['Tim Liputan', 'Rilis Humas RS Contoh', 'Redaksi', '(Dari berbagai sumber)'].map((line) => ({
        text: `Pasar itu dibuka lagi pada Senin setelah dua tahun ditutup karena banjir besar di kota itu.\n${line}`,
        line: 2
      })),
      // A team in the story.
      skip: ['Tim liputan itu pulang pada malam hari', 'Rilis Album Baru']
    }
  },
  {
    id: 'id/name-and-outlet',
    label: 'credit',
    zone: 'tail',
    needs: ['/', '-'],
    pattern: pattern`^[-–—(]{0,2} ?(?<names>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){0,3}) ?\/ ?(?<outlet>\p{Lu}[\p{L}\d]{2,24}(?:\.(?:com|id|co|net))?(?:\.id)?)[)–—-]{0,2}$|^(?:\p{Ll}{2,10}\/){1,3}\p{Ll}{2,10}$`,
    shape: {words: 5},
    examples: {
      match: ['Budi Contoh/Kabarcontoh', 'budi/sinta'].map((line) => ({
        text: `Pasar itu dibuka lagi pada Senin setelah dua tahun ditutup karena banjir besar di kota itu.\n${line}`,
        line: 2
      })),
      // Two of something.
      skip: ['dan/atau keduanya', 'Senin/Selasa pagi']
    }
  }
]
