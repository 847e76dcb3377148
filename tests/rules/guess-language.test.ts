import {describe, expect, it} from 'vitest'
import {makeLanguageGuesser} from '../../src/rules/guess-language.ts'
import {languageCode, languagesOf} from '../../src/rules/language-code.ts'
import {packs} from '../../src/rules/packs/index.ts'

const guess = makeLanguageGuesser([], new Set(languagesOf(packs)))

/** Invented copy, a bridge that is closed, in as many languages as may be met. */
const copy: Readonly<Record<string, string>> = {
  id: 'Jembatan itu ditutup sejak Senin karena banjir, kata wali kota. Warga harus memakai perahu untuk menyeberang, dan tidak ada yang tahu kapan jembatan akan dibuka lagi.',
  ms: 'Jambatan itu ditutup sejak Isnin kerana banjir, kata Datuk Bandar. Penduduk terpaksa menggunakan bot, manakala kerajaan memaklumkan bahawa kerja pembaikan akan dibuat selepas ini.',
  en: 'The bridge has been closed since Monday after a flood, the mayor said. Residents have to take the ferry to get to the other side of the river, and nobody knows when it will open again.',
  de: 'Die Brücke ist seit Montag nach einem Hochwasser gesperrt, sagte der Bürgermeister. Die Anwohner müssen mit der Fähre über den Fluss, und niemand weiß, wann sie wieder öffnet.',
  nl: 'De brug is sinds maandag gesloten na hoog water, zegt de burgemeester. Bewoners moeten met de pont naar de overkant en niemand weet wanneer de brug weer opengaat.',
  tl: 'Isinara ang tulay mula noong Lunes dahil sa baha, ayon sa alkalde. Kailangan ng mga residente na sumakay ng bangka para makatawid sa ilog, at hindi pa alam kung kailan ito bubuksan.',
  es: 'El puente está cerrado desde el lunes por una crecida del río, dijo la alcaldesa. Los vecinos tienen que usar la barca para pasar a la otra orilla y nadie sabe cuándo se abrirá.',
  pt: 'A ponte está fechada desde segunda-feira por causa de uma cheia do rio, disse a prefeita. Os moradores têm de usar a balsa para passar para o outro lado e ninguém sabe quando será aberta.',
  fr: 'Le pont est fermé depuis lundi à cause d’une crue de la rivière, a dit la maire. Les habitants doivent prendre le bac pour passer sur l’autre rive et personne ne sait quand il sera rouvert.',
  it: 'Il ponte è chiuso da lunedì a causa di una piena del fiume, ha detto la sindaca. Gli abitanti devono usare il traghetto per passare all’altra riva e nessuno sa quando sarà riaperto.',
  sv: 'Bron har varit stängd sedan i måndags efter en översvämning, säger borgmästaren. De boende måste ta färjan för att komma över till andra sidan och ingen vet när den öppnar.',
  no: 'Broen har vært stengt siden mandag etter en flom, sier ordføreren. Beboerne må ta ferjen for å komme over til den andre siden, og ingen vet når den blir åpnet igjen.',
  da: 'Broen har været lukket siden mandag efter en oversvømmelse, siger borgmesteren. Beboerne må tage færgen for at komme over på den anden side, og ingen ved, hvornår den bliver åbnet igen.',
  fi: 'Silta on ollut suljettuna maanantaista lähtien tulvan jälkeen, sanoo pormestari. Asukkaat ovat joutuneet käyttämään lauttaa, ja kukaan ei tiedä, milloin se on taas auki, mutta työt on jo aloitettu.',
  is: 'Brúin hefur verið lokuð síðan á mánudag eftir flóð, að sögn borgarstjóra. Íbúar þurfa að taka ferju til að komast yfir ána og það er ekki vitað hvenær hún verður opnuð.',
  pl: 'Most jest zamknięty od poniedziałku po powodzi, powiedział burmistrz. Mieszkańcy muszą korzystać z promu, aby przedostać się na drugi brzeg, i nie wiadomo, kiedy będzie znów otwarty.',
  cs: 'Most je od pondělí uzavřen po povodni, řekl starosta. Obyvatelé se musí na druhý břeh dostat přívozem a nikdo neví, kdy bude znovu otevřen, protože oprava ještě nebyla zahájena.',
  hu: 'A híd hétfő óta le van zárva az árvíz után, mondta a polgármester. A lakosok csak komppal juthatnak át a folyón, és senki sem tudja, hogy mikor lesz újra nyitva.',
  ro: 'Podul este închis de luni după o viitură, a spus primarul. Locuitorii trebuie să folosească bacul pentru a trece pe celălalt mal și nimeni nu știe când va fi deschis din nou.',
  tr: 'Köprü, sel nedeniyle pazartesi gününden bu yana kapalı olduğunu belirten başkan, bir açıklama yaptı. Halk karşıya geçmek için sal kullanıyor ve köprünün ne zaman açılacağı daha belli değil.',
  vi: 'Cây cầu đã bị đóng từ thứ hai sau trận lũ, theo thị trưởng. Người dân phải đi phà để sang bờ bên kia và không ai biết khi nào cầu sẽ được mở lại cho các xe.',
  sw: 'Daraja hilo limefungwa tangu Jumatatu kutokana na mafuriko, amesema meya wa mji huo. Wakazi wa eneo hilo wanalazimika kutumia boti ili kuvuka mto na hakuna anayejua lini litafunguliwa.',
  min: 'Pasa lamo di tangah kota tu dibuka baliak hari Sinayan pagi dek walikota jo para panggaleh nan alah lamo mananti. Kecek walikota, pasa tu ka jadi tampek manggaleh nan labiah elok untuak sado urang, dek kini alah barasiah jo laweh. Para panggaleh juo sanang bana jo kaba ko.',
  af: 'Die ou brug in die middel van die dorp is Maandagoggend weer oopgemaak deur die burgemeester en die handelaars wat lank gewag het. Die burgemeester het gesê die brug sal almal help wat in die gebied woon, omdat dit nou skoon en breed is.',
  ast: 'La vieya ponte del centru de la villa abrióse otra vuelta el llunes pela mañana, dixo l’alcalde, y los vecinos tán contentos porque yá nun tienen que dar un rodéu pa llegar al trabayu. Les obres duraron seis meses y costaron dos millones.',
  co: 'U vechju ponte di u centru di a cità hè statu apertu torna luni mane da u merre, è l’abitanti sò cuntenti perchè ùn anu più da fà un giru longu per ghjunghje à u travagliu. I travagli anu duratu sei mesi.',
  nds: 'De ole Brügg in de Midd vun de Stadt is an’n Maandag wedder apen maakt worrn, hett de Börgermeester seggt, un de Lüüd sünd blied, wieldat se nich mehr en groten Ümweg maken mööt, üm na’e Arbeit to kamen.',
  li: 'De aw brök in ’t midde van de sjtad is maondig weer aopegemaak door de börgemeister, en de luuj zeen blie, ómdet ze noe neet mieë mótte ómloupe óm op ’t werk te kómme. ’t Werk haet zès maondj gedoerd.',
  hil: 'Ginbuksan liwat ang daan nga taytay sa tunga sang syudad sang Lunes sang aga, siling sang mayor, kag malipayon ang mga tawo kay indi na sila kinahanglan maglibot para makalambot sa ila obra. Anom ka bulan ang obra.',
  bjn: 'Jambatan lawas di tangah kuta itu dibuka pulang hari Sanayan baisukan ulih walikota wan padagang nang sudah lawas mahadangi. Ujar walikota, jambatan itu cagar manulungi urang, marga wayah ini sudah barasih wan ligar.',
  ru: 'Мост закрыт с понедельника из-за паводка, сообщил мэр. Жители вынуждены пользоваться паромом, и никто не знает, когда его откроют, но работы уже начались.',
  uk: 'Міст закрито з понеділка через паводок, повідомив мер. Мешканці мають користуватися поромом, і ніхто не знає, коли його відкриють, але роботи вже почалися.',
  el: 'Η γέφυρα είναι κλειστή από τη Δευτέρα μετά την πλημμύρα, είπε ο δήμαρχος.',
  ar: 'أغلق الجسر منذ يوم الاثنين بعد الفيضان، كما قال رئيس البلدية، ولا أحد يعرف متى سيفتح من جديد.',
  fa: 'پل از روز دوشنبه پس از سیل بسته شده است و مردم باید با قایق به آن سوی رود بروند، شهردار گفت که این کار را آغاز کرده‌اند.',
  hi: 'बाढ़ के बाद सोमवार से पुल बंद है, महापौर ने कहा। लोगों को नाव से नदी पार करनी पड़ती है और कोई नहीं जानता कि यह कब खुलेगा।',
  ja: '洪水のため、橋は月曜日から閉鎖されていると市長は述べた。住民は渡し船で川を渡っている。',
  ko: '홍수 이후 월요일부터 다리가 폐쇄되었다고 시장이 말했다. 주민들은 배로 강을 건너고 있다.',
  zh: '市長說，洪水過後，橋樑自週一起關閉，居民必須乘船過河。',
  th: 'สะพานปิดตั้งแต่วันจันทร์หลังน้ำท่วม นายกเทศมนตรีกล่าว'
}

describe('the language of a text', () => {
  it.each(Object.entries(copy))('is %s', (language, text) => {
    expect(guess(text)).toEqual({language, terse: false})
  })

  it.each(Object.entries(copy))('is told by its main part, whatever stands above it: %s', (language, text) => {
    expect(guess(`Home · Sport · Login\nContoh & Söhne (12/3)\n${text}`).language).toBe(language)
  })

  it('is not known when it is like none, and no other is taken for it', () => {
    const invented =
      'Ra brigo ostu malen kavo tirend ska lunde, vor maisto plenk. Thirend oma brusk alken dorimo pesk ta vollin, kenda ro mustel briska. Ulen tarvo primsk ada boltur, zen kavo maril tosk a prend de kallim.'
    expect(guess(invented)).toEqual({language: null, terse: false})
  })

  it('is not asked of addresses, whose endings are words elsewhere', () => {
    expect(guess('Contoh.com, Jakarta')).toEqual({language: null, terse: true})
    expect(guess('www.contoh.com')).toEqual({language: null, terse: true})
    expect(guess('Acabou com a ponte, disse.').language).toBe('pt')
  })

  it.each(['Advertisement', 'GALAXY BRICKS INC', '12.5 13.7 — 4 : 2'])('is not asked of a few words: %s', (text) => {
    expect(guess(text)).toEqual({language: null, terse: true})
  })

  it('is read in capitals, too', () => {
    expect(guess('THE BRIDGE HAS BEEN CLOSED SINCE MONDAY AFTER A FLOOD, THE MAYOR SAID.').language).toBe('en')
  })

  it('is the one of the outlet where it prints enough of it, whatever else is quoted', () => {
    const lyrics = 'And I will be with you, and you will be with me, for the river is the way. '.repeat(12)
    const song = `${copy['id']} Berikut lirik lagu yang dinyanyikan mereka.\n${lyrics}`
    expect(guess(lyrics + song, 'id').language).toBe('en')
    expect(guess(song, 'id').language).toBe('id')
    expect(guess(copy['de'] as string, 'en').language).toBe('de')
  })

  it('may be one of a user’s own pack', () => {
    const functionWords = 'ra ska vor oma ta ro ada zen a de kavo'.split(' ')
    const vocabulary = {
      months: {},
      weekdays: [],
      dayParts: [],
      dateOrder: 'day-first',
      functionWords,
      places: []
    } as const
    const own = makeLanguageGuesser([{name: 'x', language: 'x', vocabulary, rules: []}], new Set(['x']))
    expect(own('Ra brigo ostu malen kavo tirend ska lunde, vor maisto plenk.').language).toBe('x')
  })
})

describe('the code of a language', () => {
  it.each([
    ['id-ID', 'id'],
    ['FIL', 'tl'],
    ['nb_NO', 'no'],
    ['sv', 'sv'],
    ['xx', undefined],
    ['', undefined],
    ['no such code', undefined]
  ])('%j is %s', (tag, code) => {
    expect(languageCode(tag, packs)).toBe(code)
  })
})
