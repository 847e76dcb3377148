/** What Malay pages tell their readers of the copy and the outlet: calls to read on, to subscribe, to follow; where the copy comes from. */
import type {ServiceTopic} from './service-lines.ts'

export const pageTalk: readonly ServiceTopic[] = [
  {
    about: 'service-offer',
    label: 'boilerplate:promotion',
    note: 'Calls to read on, to subscribe, to follow.',
    says: [
      [
        'premium|langgan',
        '(?:dapatkan|langgan|baca|nikmati|akses) (?:berita |artikel |akses |kandungan |penuh |tanpa had |kepada |di |e-?paper |edisi )*[\\p{L}\\d]{0,16} ?(?:premium|plus|e-?paper|edisi digital)(?: (?:untuk|bagi|dengan|di|sekarang|hari)(?!\\p{L})<50>)?'
      ],
      [
        'ikuti|sertai|follow',
        '(?:jangan lupa )?(?:untuk )?(?:ikuti|sertai|follow|like|sukai)(?: dan (?:ikuti|sertai|follow|like))? (?:kami|media sosial kami|akaun kami|saluran kami) (?:di|pada|melalui|menerusi)~<60>'
      ],
      [
        'layari',
        '(?:untuk <40>,? ?)?layari (?:laman(?: web)?(?: sesawang| rasmi)? kami|portal kami|www\\.|https?://|[\\p{L}\\d-]{2,30}\\.(?:com|my|net|org))<50>'
      ],
      [
        'di sini untuk|sini untuk',
        '(?:sila )?(?:tekan|klik|ketik) (?:di )?sini untuk (?:maklumat|butiran|berita|membaca|menonton|video|keterangan|info)<50>'
      ],
      [
        'kongsikan|kongsi',
        '(?:jangan lupa|jom|sila),? (?:untuk )?(?:like dan |komen dan )?kongsi(?:kan)?(?: (?:artikel|berita|kepada|dengan|bersama|kawan|rakan|ini)~)*<20>'
      ],
      ['tatal', '(?:iklan ?[-–:]? ?)?tatal (?:ke bawah )?untuk (?:terus|meneruskan|membaca)~<30>']
    ],
    match: [
      'Dapatkan berita penuh di Contoh Premium',
      'Langgan Contoh Premium untuk membaca artikel ini',
      'Jangan lupa ikuti kami di TikTok',
      'Layari laman web kami untuk berita lanjut',
      'Untuk berita lanjut, layari contoh.com',
      'Tatal untuk terus membaca',
      'Tekan di sini untuk maklumat lanjut',
      'Jangan lupa kongsikan artikel ini'
    ],
    skip: [
      // Orang dalam berita.
      'Ikuti kami ke jeti, laung nelayan itu.',
      'Pelayar layari Sungai Contoh selama sebulan',
      'Harga minyak premium naik lagi minggu ini.'
    ]
  },
  {
    about: 'service-copy',
    label: 'boilerplate:legal',
    note: 'Where the copy comes from.',
    says: [
      [
        'pertama kali|telah disiarkan|telah diterbitkan',
        '(?:artikel|berita|rencana|kandungan|tulisan) ini (?:pertama kali |telah )(?:disiarkan|diterbitkan|dimuatkan)~<80>'
      ]
    ],
    match: ['Artikel ini pertama kali disiarkan di Contoh'],
    skip: ['Berita ini pertama kali disiarkan kepada orang kampung oleh ketuanya, kata beliau.']
  }
]
