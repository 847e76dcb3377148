import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'

/**
 * Sentences of stories about newsletters, comments, subscriptions, cookies and videos. No rule may take one out, wherever it stands.
 */
const stories: Readonly<Record<string, readonly string[]>> = {
  en: [
    'We use cookies at the end of every training session, and the players love them.',
    'The newsletter, which goes out every Friday, has forty thousand readers in the valley.',
    'Subscribers to the service can watch the race from their sofas.',
    'Comments on the video were closed within an hour of the accident.',
    'Your support means everything to these families, the charity wrote in its appeal.',
    'The publisher sells its digital subscriptions for a dollar a week in the first year.',
    'By clicking a link in the message, thousands of people handed their passwords to thieves.',
    'You must be signed in to a hospital before the insurance pays.',
    'This video of the rescue has been viewed two million times.',
    'This page in the history of the town is closed now.',
    'We value your privacy is the first thing that the company tells its users, and the last.',
    'Please keep your comments short, the chairman asked the council, and forty people laughed.',
    'Journalists who work for the paper have not been paid since May.',
    'Independent journalism needs support, the jury of the prize found.',
    'The app sends notifications to farmers when frost is near.',
    'An error occurred in the count, and the result of the poll was wrong by two points.',
    'The poll closed at eight in the evening, and the first results came in at nine.',
    'Sign up for the army and see the world, the old posters promised.',
    'Readers of the magazine can vote for the best bakery of the valley.',
    'To continue the voyage, the crew needed a new mast.',
    'Unlimited access to the river is a right of every citizen, the party argues.',
    'Our reporters were stopped at the gate and sent home.',
    'Products made by hand are chosen by an independent panel of bakers.',
    'The commission may earn back the trust of fishermen with the new law.',
    'This article of the constitution is not available to foreigners.'
  ],
  es: [
    'Usamos cookies al final de cada entrenamiento y a los jugadores les encantan.',
    'El boletín, que sale cada viernes, tiene cuarenta mil lectores en el valle.',
    'Los suscriptores del servicio pueden ver la carrera desde el sofá.',
    'Los comentarios del vídeo se cerraron una hora después del accidente.',
    'Tu apoyo lo es todo para estas familias, escribió la ONG en su llamamiento.',
    'Al pulsar un enlace del mensaje, miles de personas entregaron sus claves a los ladrones.',
    'Este vídeo del rescate se ha visto dos millones de veces.',
    'Esta página de la historia del pueblo está cerrada.',
    'Los periodistas del diario no cobran desde mayo.',
    'El periodismo independiente necesita apoyo, concluyó el jurado del premio.',
    'La aplicación envía notificaciones a los agricultores cuando se acerca la helada.',
    'Hubo un error en el recuento y el sondeo falló por dos puntos.',
    'La encuesta cerró a las ocho de la tarde.',
    'Suscríbete al ejército y verás mundo, prometían los carteles viejos.',
    'Para seguir el viaje, la tripulación necesitaba un mástil nuevo.',
    'El acceso a la playa es un derecho de todos, defiende el partido.',
    'Nuestros reporteros fueron detenidos en la puerta y enviados a casa.',
    'Los productos hechos a mano los elige un jurado de panaderos.',
    'Esta noticia corrió por el puerto antes del alba.',
    'Recibe en su casa a los periodistas con café y pan.',
    'Tu cuenta, por favor, pidió el camarero al actor.',
    'Si compras un barco, el puerto te cobra dos veces.'
  ],
  pt: [
    'Usamos cookies no fim de cada treino e os jogadores adoram.',
    'O boletim, que sai todas as sextas, tem quarenta mil leitores no vale.',
    'Os assinantes do serviço podem ver a corrida do sofá.',
    'Os comentários do vídeo foram fechados uma hora depois do acidente.',
    'O seu apoio é tudo para estas famílias, escreveu a associação no apelo.',
    'Ao clicar numa ligação da mensagem, milhares de pessoas entregaram as senhas aos ladrões.',
    'Este vídeo do resgate foi visto dois milhões de vezes.',
    'Esta página da história da vila está virada.',
    'Os jornalistas do diário não recebem desde maio.',
    'O jornalismo independente precisa de apoio, concluiu o júri do prémio.',
    'O aplicativo envia notificações aos agricultores quando a geada se aproxima.',
    'Houve um erro na contagem e a sondagem falhou por dois pontos.',
    'A sondagem fechou às oito da noite.',
    'Para continuar a viagem, a tripulação precisava de um mastro novo.',
    'O acesso à praia é um direito de todos, defende o partido.',
    'Os nossos repórteres foram parados no portão e mandados para casa.',
    'Os produtos feitos à mão são escolhidos por um júri de padeiros.',
    'Esta notícia correu pelo porto antes do amanhecer.',
    'Receba quem receber a taça, a festa será na praça.',
    'A sua conta, por favor, pediu o empregado ao ator.',
    'Se comprar um barco, o porto cobra duas vezes.',
    'Assine quem quiser o acordo, a ponte fecha em maio.'
  ],
  fr: [
    'Nous mangeons des cookies à la fin de chaque entraînement, et les joueurs adorent.',
    'La lettre, qui sort chaque vendredi, compte quarante mille lecteurs dans la vallée.',
    'Les abonnés du service peuvent voir la course depuis leur canapé.',
    'Les commentaires de la vidéo furent fermés une heure après l’accident.',
    'Votre soutien est tout pour ces familles, écrit l’association dans son appel.',
    'En cliquant sur un lien du message, des milliers de gens ont livré leurs codes aux voleurs.',
    'Cette vidéo du sauvetage a été vue deux millions de fois.',
    'Cette page de l’histoire du village est tournée.',
    'Les journalistes du quotidien ne sont plus payés depuis mai.',
    'Le journalisme indépendant a besoin de soutien, conclut le jury du prix.',
    'L’application envoie des notifications aux paysans quand le gel approche.',
    'Une erreur de comptage a faussé le sondage de deux points.',
    'Le sondage a fermé à huit heures du soir.',
    'Pour continuer le voyage, l’équipage avait besoin d’un mât neuf.',
    'L’accès à la plage est un droit de tous, plaide le parti.',
    'Nos reporters ont été arrêtés à la grille et renvoyés chez eux.',
    'Les produits faits à la main sont choisis par un jury de boulangers.',
    'Cet article de la loi n’est pas ouvert aux étrangers.',
    'Votre compte est bon, lança le shérif dans le film.',
    'Abonnés absents : la moitié des sièges restent vides au théâtre.',
    'Pour lire l’avenir, la vieille dame regarde le marc de café.',
    'Si vous achetez un bateau, le port vous fait payer deux fois.'
  ],
  de: [
    'Wir essen Cookies nach jedem Training, und die Spieler lieben sie.',
    'Der Brief, der jeden Freitag erscheint, hat im Tal vierzigtausend Leser.',
    'Abonnenten des Dienstes können das Rennen vom Sofa aus sehen.',
    'Die Kommentare unter dem Video wurden eine Stunde nach dem Unglück geschlossen.',
    'Ihre Unterstützung ist alles für diese Familien, schrieb der Verein in seinem Aufruf.',
    'Mit einem Klick auf den Link verrieten Tausende den Dieben ihr Kennwort.',
    'Dieses Video der Rettung haben zwei Millionen Menschen gesehen.',
    'Diese Seite der Geschichte des Dorfes ist umgeblättert.',
    'Die Journalisten des Blattes haben seit Mai kein Geld bekommen.',
    'Unabhängiger Journalismus braucht Unterstützung, fand die Jury des Preises.',
    'Die App schickt den Bauern Nachrichten, wenn Frost naht.',
    'Bei der Zählung gab es einen Fehler, und die Umfrage lag um zwei Punkte daneben.',
    'Die Abstimmung endete um acht Uhr abends.',
    'Um weiterzufahren, brauchte die Mannschaft einen neuen Mast.',
    'Der Zugang zum Strand ist ein Recht aller, findet die Partei.',
    'Unsere Reporter wurden am Tor angehalten und nach Hause geschickt.',
    'Die Brote werden von einer unabhängigen Jury aus Bäckern ausgewählt.',
    'Dieser Artikel der Verfassung ist für Ausländer nicht einklagbar.',
    'Ihr Konto ist leer, las der Wirt auf dem Zettel der Bank.',
    'Wenn Sie ein Boot kaufen, verdient der Hafen zweimal.',
    'Jetzt anmelden müssen sich alle, die im Fluss fischen.',
    'Nur Mitglieder der Genossenschaft können am Steg festmachen.'
  ],
  it: [
    'Mangiamo cookie alla fine di ogni allenamento, e i giocatori li adorano.',
    'Il bollettino, che esce ogni venerdì, ha quarantamila lettori nella valle.',
    'Gli abbonati del servizio possono vedere la corsa dal divano.',
    'I commenti al video furono chiusi un’ora dopo l’incidente.',
    'Il tuo sostegno è tutto per queste famiglie, scrive l’associazione nel suo appello.',
    'Cliccando su un link del messaggio, migliaia di persone diedero le chiavi ai ladri.',
    'Questo video del salvataggio è stato visto due milioni di volte.',
    'Questa pagina della storia del paese è voltata.',
    'I giornalisti del quotidiano non sono pagati da maggio.',
    'Il giornalismo indipendente ha bisogno di sostegno, concluse la giuria del premio.',
    'L’app manda notifiche ai contadini quando il gelo si avvicina.',
    'C’è stato un errore nel conteggio, e il sondaggio ha sbagliato di due punti.',
    'Il sondaggio chiuse alle otto di sera.',
    'Per continuare il viaggio, la ciurma aveva bisogno di un albero nuovo.',
    'L’accesso alla spiaggia è un diritto di tutti, sostiene il partito.',
    'I nostri cronisti furono fermati al cancello e mandati a casa.',
    'I prodotti fatti a mano sono scelti da una giuria di fornai.',
    'Questo articolo della costituzione non è accessibile agli stranieri.',
    'Il tuo conto, prego, chiese il cameriere all’attore.',
    'Se compri una barca, il porto ti fa pagare due volte.',
    'Iscriviti al corso, gli disse il padre, e imparerai un mestiere.',
    'Ricevi gli ospiti con il pane e il sale, vuole l’usanza.'
  ],
  nl: [
    'We eten cookies na elke training, en de spelers zijn er dol op.',
    'De brief, die elke vrijdag verschijnt, heeft veertigduizend lezers in de vallei.',
    'Abonnees van de dienst kunnen de race vanaf de bank zien.',
    'De reacties onder de video werden een uur na het ongeluk gesloten.',
    'Jouw steun is alles voor deze gezinnen, schreef de stichting in haar oproep.',
    'Door op een link te klikken gaven duizenden mensen hun wachtwoord aan dieven.',
    'Deze video van de redding is twee miljoen keer bekeken.',
    'Deze pagina van de geschiedenis van het dorp is omgeslagen.',
    'De journalisten van de krant zijn sinds mei niet betaald.',
    'Onafhankelijke journalistiek heeft steun nodig, vond de jury van de prijs.',
    'De app stuurt de boeren berichten als er vorst komt.',
    'Er was een fout in de telling, en de peiling zat er twee punten naast.',
    'De stemming sloot om acht uur in de avond.',
    'Om verder te varen had de bemanning een nieuwe mast nodig.',
    'De toegang tot het strand is een recht van allen, vindt de partij.',
    'Onze verslaggevers werden bij de poort tegengehouden en naar huis gestuurd.',
    'De broden worden door een onafhankelijke jury van bakkers gekozen.',
    'Dit artikel van de grondwet is niet voor vreemdelingen bedoeld.',
    'Je rekening graag, zei de ober tegen de acteur.',
    'Als je een boot koopt, betaal je de haven twee keer.',
    'Alleen leden van de coöperatie kunnen aan de steiger liggen.',
    'Meld je bij het leger en zie de wereld, beloofden de oude affiches.'
  ],
  id: [
    'Kami makan kue setiap selesai latihan, dan para pemain menyukainya.',
    'Buletin yang terbit setiap Jumat itu punya empat puluh ribu pembaca di lembah.',
    'Pelanggan layanan itu dapat menonton lomba dari rumah.',
    'Kolom komentar video itu ditutup satu jam setelah kecelakaan.',
    'Dukungan Anda segalanya bagi keluarga ini, tulis yayasan itu dalam seruannya.',
    'Dengan mengklik tautan dalam pesan, ribuan orang menyerahkan kata sandi kepada pencuri.',
    'Video penyelamatan ini telah ditonton dua juta kali.',
    'Halaman ini dalam sejarah desa sudah ditutup.',
    'Wartawan koran itu belum digaji sejak Mei.',
    'Jurnalisme independen butuh dukungan, tulis juri penghargaan.',
    'Aplikasi itu mengirim notifikasi kepada petani ketika embun beku datang.',
    'Terjadi kesalahan hitung sehingga jajak pendapat meleset dua poin.',
    'Jajak pendapat itu ditutup pukul delapan malam.',
    'Untuk melanjutkan perjalanan, awak kapal butuh tiang baru.',
    'Akses ke pantai adalah hak semua orang, tulis partai itu.',
    'Reporter kami dihentikan di gerbang dan disuruh pulang.',
    'Roti buatan tangan dipilih oleh juri para pembuat roti.',
    'Konten video itu dibuat oleh remaja desa untuk lomba.',
    'Pengguna terdaftar angkutan itu membayar separuh harga.',
    'Jika membeli perahu, nelayan membayar pelabuhan dua kali.',
    'Masukkan garam, lalu aduk sampai rata.',
    'Geser meja ke dekat jendela agar ruangan terang.'
  ],
  ms: [
    'Kami makan biskut setiap kali selesai latihan, dan pemain menyukainya.',
    'Buletin yang terbit setiap Jumaat itu mempunyai empat puluh ribu pembaca di lembah.',
    'Pelanggan perkhidmatan itu boleh menonton perlumbaan dari rumah.',
    'Ruangan komen video itu ditutup sejam selepas kemalangan.',
    'Sokongan anda segala-galanya bagi keluarga ini, tulis yayasan itu.',
    'Dengan mengklik pautan itu, ribuan orang menyerahkan kata laluan kepada pencuri.',
    'Video penyelamatan ini telah ditonton dua juta kali.',
    'Halaman ini dalam sejarah kampung sudah ditutup.',
    'Wartawan akhbar itu belum dibayar gaji sejak Mei.',
    'Kewartawanan bebas memerlukan sokongan, tulis juri anugerah.',
    'Aplikasi itu menghantar notifikasi kepada petani apabila ribut datang.',
    'Ralat dalam kiraan menyebabkan tinjauan tersasar dua mata.',
    'Undian itu ditutup pada pukul lapan malam.',
    'Untuk meneruskan pelayaran, anak kapal memerlukan tiang baharu.',
    'Akses ke pantai ialah hak semua orang, tulis parti itu.',
    'Pemberita kami dihentikan di pintu pagar dan disuruh pulang.',
    'Roti buatan tangan dipilih oleh juri yang terdiri daripada pembuat roti.',
    'Kandungan video itu dibuat oleh remaja kampung untuk pertandingan.',
    'Pengguna berdaftar feri itu membayar separuh harga.',
    'Jika membeli bot, nelayan membayar pelabuhan dua kali.',
    'Masukkan garam, kemudian kacau sehingga rata.',
    'Log masuk ke hutan dilarang, kata papan tanda lama itu.',
    'Daftar pengundi disemak semula pada bulan Mei.',
    'Kuki buatan ibu tunggal itu laris di pasar.',
    'Terima kasih kepada nelayan yang menyelamatkan budak itu.',
    'Komen penonton tentang drama itu pelbagai.',
    'Hanya ahli kelab boleh menggunakan jeti.',
    'Hubungi keluarga mangsa, itulah tugas pertama pasukan itu.',
    'Muat turun data mengambil masa sejam di kampung itu.',
    'Dengar nasihat orang tua, pesan guru itu.',
    'Sertai perarakan itu ribuan belia dari seluruh negeri.',
    'Pautan antara dua kampung itu terputus selepas banjir.',
    'Leret pukat itu perlahan-lahan, pesan nelayan tua.'
  ],
  tl: [
    'Kumakain kami ng cookies pagkatapos ng ensayo, at gusto ito ng mga manlalaro.',
    'Ang newsletter na lumalabas tuwing Biyernes ay may apatnapung libong mambabasa.',
    'Ang mga subscriber ng serbisyo ay nakapanood ng karera mula sa bahay.',
    'Isinara ang mga komento sa video isang oras matapos ang aksidente.',
    'Ang suporta ninyo ay lahat sa amin, sabi ng pamilya sa panawagan.',
    'Sa pag-click sa link, libo-libong tao ang nagbigay ng password sa magnanakaw.',
    'Ang video ng pagsagip ay napanood ng dalawang milyong beses.',
    'Ang pahinang ito ng kasaysayan ng bayan ay sarado na.',
    'Ang mga mamamahayag ng dyaryo ay hindi pa nasusuwelduhan mula Mayo.',
    'Kailangan ng suporta ang malayang pamamahayag, ayon sa hurado.',
    'Ang app ay nagpapadala ng notification sa mga magsasaka.',
    'Nagkaroon ng error sa bilangan kaya sablay ang survey.',
    'Isinara ang botohan alas-otso ng gabi.',
    'Upang ipagpatuloy ang biyahe, kinailangan ng tripulante ang bagong palo.',
    'Ang daan papunta sa dagat ay karapatan ng lahat.',
    'Pinahinto sa tarangkahan ang aming mga reporter at pinauwi.',
    'Ang tinapay ay pinili ng mga hurado na panadero.',
    'Kung bibili ng bangka, dalawang beses magbabayad sa daungan.',
    'Ilagay ang asin at haluin nang mabuti.',
    'Tingnan ang dagat bago lumarga, bilin ng matanda.',
    'Suportahan ang magsasaka, sigaw ng mga nagmartsa.',
    'Maraming salamat sa mga mangingisda na sumagip sa bata.',
    'Ang komento ng alkalde ay hindi nagustuhan ng mga tao.',
    'Basahin ang lumang liham, iyon ang hiling ng lola.',
    'May impormasyon ang pulisya tungkol sa nawawalang barko.',
    'Ipadala ang bigas sa isla bago ang bagyo, utos ng gobernador.',
    'Makipag-ugnayan sa pamilya ang unang ginawa ng ospital.',
    'Hindi available ang ferry tuwing Linggo dahil nasa dique ito.',
    'Mag-sign up ang mga kabataan para sa paligsahan sa plasa.',
    'Sumali sa rally ang libo-libong estudyante.',
    'I-click ng daliri ang ilaw at lumiwanag ang silid.',
    'Maaari kang umalis sa samahan, ngunit hindi sa bayan.',
    'The newsletter of the parish reaches three hundred houses.',
    'Subscribers of the paper paid less than last year.',
    'This video of the rescue was seen by two million people.',
    'Comments of the mayor on the bridge were cut from the record.',
    'Ang account ng kompanya ay binuksan noong Mayo.',
    'Pakinggan ang kuwento ng matanda, bilin ng guro.',
    'Ang email ng kompanya ay nangako ng bonus.',
    'Wala pang sagot ang ministeryo sa liham.',
    'Naabot ng ilog ang tulay bandang hatinggabi.',
    'Buburahin ang utang ng mga magsasaka, pangako ng kandidato.',
    'Bumalik sa bayan ang mga lumikas.'
  ]
}

/** Two paragraphs of each language, to stand around the sentence. */
const around: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'The council of the town said on Monday that the old bridge over the river would stay closed until May.',
    'She promised that the buses would run more often, and that the ferry would be back by the end of the summer.'
  ],
  es: [
    'El ayuntamiento anunció el lunes que el viejo puente sobre el río seguirá cerrado hasta el mes de mayo.',
    'La alcaldesa prometió que los autobuses pasarán con más frecuencia y que el barco volverá en verano.'
  ],
  pt: [
    'A prefeitura anunciou na segunda-feira que a velha ponte sobre o rio continuará fechada até maio.',
    'A prefeita prometeu que os ônibus passarão com mais frequência e que o barco voltará no verão.'
  ],
  fr: [
    'La mairie a annoncé lundi que le vieux pont sur la rivière restera fermé jusqu’au mois de mai.',
    'La maire a promis que les bus passeraient plus souvent et que le bac reviendrait en été.'
  ],
  de: [
    'Die Stadt teilte am Montag mit, dass die alte Brücke über den Fluss bis zum Mai gesperrt bleibt.',
    'Die Bürgermeisterin versprach, dass die Busse öfter fahren und die Fähre im Sommer zurückkommt.'
  ],
  it: [
    'Il comune ha annunciato lunedì che il vecchio ponte sul fiume resterà chiuso fino a maggio.',
    'La sindaca ha promesso che gli autobus passeranno più spesso e che il traghetto tornerà in estate.'
  ],
  nl: [
    'De gemeente maakte maandag bekend dat de oude brug over de rivier tot mei dicht blijft.',
    'De burgemeester beloofde dat de bussen vaker zullen rijden en dat de pont in de zomer terugkomt.'
  ],
  id: [
    'Pemerintah kota mengumumkan pada Senin bahwa jembatan lama di atas sungai itu akan tetap ditutup sampai Mei.',
    'Wali kota berjanji bahwa bus akan lebih sering beroperasi dan feri akan kembali pada musim kemarau.'
  ],
  ms: [
    'Majlis bandaraya mengumumkan pada Isnin bahawa jambatan lama di atas sungai itu akan terus ditutup sehingga Mei.',
    'Datuk bandar berjanji bahawa bas akan lebih kerap dan feri akan kembali pada musim kemarau.'
  ],
  tl: [
    'Inihayag ng pamahalaang lungsod noong Lunes na mananatiling sarado ang lumang tulay sa ilog hanggang Mayo.',
    'Nangako ang alkalde na mas dadalas ang mga bus at babalik ang ferry sa tag-araw.'
  ]
}

const taken = new Set(['boilerplate', 'caption', 'credit', 'note'])

/** What a sentence of a text is shown as. */
function shownAs(text: string, sentence: string, language: string): string | undefined {
  const {children} = parse(text, {language})
  const line = text.slice(0, text.indexOf(sentence)).split('\n').length
  return children.find(({position}) => position && position.start.line <= line && line <= position.end.line)?.type
}

describe.each(Object.keys(stories))('a story in %s', (language) => {
  const [above, below] = around[language] as readonly [string, string]
  it.each(stories[language] as readonly string[])('keeps %j', (sentence) => {
    const middle = [above, sentence, below].join('\n\n')
    const end = [above, below, sentence].join('\n\n')
    expect(taken.has(shownAs(middle, sentence, language) ?? 'nothing')).toBe(false)
    expect(taken.has(shownAs(end, sentence, language) ?? 'nothing')).toBe(false)
  })
})
