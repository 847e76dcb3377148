import fc from 'fast-check'

/** Pieces in the shape of copy, so that rules fire, and raw strings, so that nothing is taken for granted. */
const piece = fc.oneof(
  fc.constantFrom(
    'Contoh.com, Jakarta - Pasar itu dibuka kembali pada Senin pagi oleh wali kota dan para pedagang yang lama menunggu.',
    'Liputan6.com, Jakarta Gempita pasar malam belum usai di kota itu.',
    'LONDON (AP) _ The river rose by two metres on Monday, officials said, and more rain was expected in the week.',
    '    SALVADOR, Feb 26 - Showers continued through the week,\n    easing the drought since early January.',
    'Baca Juga',
    'Baca juga: Pasar Lama Dibuka Kembali',
    'Advertisement',
    'ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT',
    'Saksikan video pilihan di bawah ini:',
    'Perbesar\nWarga di pasar. (Contoh.com/Rudi)',
    '2 dari 3 halaman',
    'Dilansir BBC, Sabtu (22/10/2022), menteri itu berbicara dengan timpalannya. Baca Juga Video itu viral. (ant/rep)',
    '1. Beras\n2. Gula\n3. Garam',
    'Rasa &amp; warna&nbsp;itu \u200Bsama saja, kata "Rudi".',
    'Nama      Nilai      Poin\nRudi      10         20',
    'Reporter: Rudi Hartono',
    'Tags:\npasar\nbanjir',
    '-- BERNAMA',
    'Bandar Lampung (\nContoh.co\n)\n – Warga membersihkan sungai.',
    'SENTANI, contoh.go.id â€“ Camat membuka lumbung itu.\nâ€œBenihnya cukup,â€ ujarnya.\nÂ \u00a0',
    'TEMPO . CO , Jakarta - Harga beras naik , kata pengelola pasar . Hari ini , dewan bersidang .',
    'Jakarta\n-\nDua pelari\nKlub Elang Muda\ndipastikan ikut lomba di kandang\nKlub Teratai\n.',
    '<strong>IPOH:</strong> Polis menutup jambatan itu.<br />\n<br />\n\tOrang ramai menunggu.<br />',
    'Villa Ejemplo, 12 ene (EFE).- El puente fue cerrado el lunes.',
    'MÁLAGA, 2 Nov. (EUROPA PRESS) -\n\nEl puente fue cerrado el lunes, ha informado el Ayuntamiento en un comunicado.'
  ),
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({maxLength: 80})
)
/** Texts in the shape of copy, for laws that hold for every text. */
export const copy = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '', '\n\t', '\u00A0\n')), {maxLength: 14})
  .map((parts) => parts.map(([one, gap]) => one + gap).join(''))
