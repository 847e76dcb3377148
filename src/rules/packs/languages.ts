/**
 * How the language of a text is recognised: very frequent words, and scripts that few languages use.
 *
 * A language is listed here whether or not there is a pack for it: otherwise its copy would be taken for the most similar listed language. List about 40 words
 * that are frequent in its news copy, in lower case (with a capital if they are always printed with one), including those that it shares with other languages:
 * a word votes for all languages that have it, so only the words that they do not share make a difference. Very similar languages need more words that only
 * they have: Indonesian and Malay, Norwegian and Danish, Czech and Slovak. Apostrophes and hyphens separate words: "dell'acqua" is "dell" and "acqua".
 */

/** Words that Indonesian and Malay share. */
const malayic =
  'ia lewat tengah pukul sangat harus hal langsung bakal yang dan di ke dari dengan untuk dalam tidak juga akan adalah oleh pada itu ini tersebut sudah telah lebih kepada sebagai ' +
  'menjadi bagi seorang mereka dia kami kita saya anda ada dapat hanya masih satu dua tiga orang tahun hari atau tetapi jika serta ' +
  'antara hingga secara semua lain sama bukan para sejak kata katanya ujarnya melalui sehingga sementara ketika banyak beberapa seperti ' +
  'menurut terhadap tidak belum pun sebelum sebuah kalau atas tentang setiap kini turut jabatan penduduk melibatkan'

/** Words that Spanish, Portuguese and Galician share. */
const iberian = 'de a que para se no como más todo entre sobre'

/** Words that Danish, Norwegian and Swedish share. */
const scandinavian = 'i en er og som til det den på for med de har om at fra men et ikke vil kan han var ved'

/** Words that Croatian, Serbian and Bosnian share. */
const southSlavic =
  'i u je na se da su za od sa s o iz koji koja koje nije bi će kako ali ili do po što biti samo bio bila bilo nakon prema više ' +
  'te još kao već ima smo sam ga mu jer tako među'

/** Function words by the code of the language. */
export const functionWords: Readonly<Record<string, string>> = {
  id:
    `${malayic} bahwa karena bisa saat namun mengatakan ujar tuturnya ucapnya menuturkan usai terkait setelah persen rupiah Rp polisi kota ` +
    'provinsi kabupaten kecamatan uang kantor pekan Senin Kamis Jumat Maret Agustus Desember Juni Juli pemerintah kasus tim pelatih klub ' +
    'nomor resmi tanggal sore siang kemarin siswa mahasiswa perusahaan pajak aktivitas kualitas universitas fasilitas komunitas sepak ' +
    'enggak nggak gak banget aja udah pria mobil sebesar WIB Minggu bahkan sejumlah diketahui dirinya korban warga dilakukan ' +
    'musim maupun sedangkan mulai agar mulanya televisi rapat kerap pasien memiliki tersangka yakni yaitu ' +
    'kegiatan kondisi aksi petugas tapi mengaku sempat lokasi menjelaskan merupakan terjadi adanya demo pelaku sekitar',
  ms:
    `${malayic} bahawa kerana boleh ialah iaitu daripada manakala mahu selepas kerajaan semalam sekiranya pelbagai memaklumkan mahkamah ` +
    'berkenaan bagaimanapun kes mengikut beliau berkata polis peratus syarikat mesyuarat Encik Datuk Seri Isnin Khamis Jumaat ' +
    'Ahad Mac Julai Ogos Disember Jun RM ringgit kelab perlawanan pasukan jurulatih kejohanan universiti aktiviti kualiti komuniti ' +
    'fasiliti rasmi tarikh hospital pesakit wang cukai bandar suspek tertuduh semasa sahaja tiada ianya antarabangsa berjaya menerusi ' +
    'membabitkan mangsa didakwa seksyen parlimen persekutuan bomba filem muzik televisyen kos projek baharu supaya ' +
    'dijangka difahamkan terbabit nahas lepas esok awam separuh kedai jiran niaga peniaga lelaki amat ' +
    'separa penyampaian memandangkan sebaik bersetuju Selangor Johor Perak Kelantan ' +
    'sempena perkhidmatan keluaran pengarah timbalan pengerusi setiausaha seramai menyifatkan mendakwa pertuduhan lori kenderaan penunggang motosikal siasatan peruntukan undi pengundi ' +
    'penjawat bekalan murid kolej pensyarah penyelidik perniagaan usahawan maklumat maklum ekoran susulan sukan pingat seterusnya mahupun ' +
    'kebajikan gabenor warganegara muzium menghantar haiwan kesihatan perubatan kilang pejabat musnah ' +
    'mengandungi mengedarkan memulakan membaiki menyertai gerai jambatan jeti tayar basikal kemalangan lebuh lebuhraya pelancong majlis naib parti majoriti kakitangan kelmarin ' +
    'kanak-kanak doktor jururawat makmal tular trak semula petang dipercayai menamatkan isteri bapa dijumpai ditemui disiasat tempoh bermula sokongan ' +
    'minit mengesahkan jaringan dijaringkan menjaringkan penyokong seteru penjaga pasukannya pemain-pemain kemas kini pertandingan juara-juara',
  en:
    'the of and to in a that was for with said has from his were have had which would been their who will they is are be by on at as it ' +
    'an not this but or he she its after about more than also when we you can could new one other out up what there her him our into ' +
    'over says two all if my no so some may per did do down off under most years year company told because before against while any ' +
    'those them being between three through last first where how what just only them cts dlrs pct shr qtr mths mln',
  de:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird ' +
    'bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei einen wenn ihre ' +
    'seine unter hatte können habe diese dieser wir ich kann gegen vom schon eines worden doch soll seit dann Die Der Das Euro Uhr',
  es:
    `${iberian} la el en y los del las por con una un su al es lo sus fue este ha esta son pero también según muy sin hay ya desde ` +
    'cuando hasta donde quien ayer dijo había está ser tras han contra porque durante cual nos otros años le tiene ante hoy uno mil ' +
    'esto señaló explicó ese parte sin hacer ni todos después personas país',
  fr:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec cette aux ont son mais été ' +
    'comme ses ou leur deux elle nous après selon sa entre ces était être fait aussi même ils sans d l qu n s c j y on leurs ainsi ' +
    'depuis très où contre avait tout vous dont lors chez également encore bien si peut',
  it:
    'di e il la che in a per un del è una della i con le si da al dei non sono delle alla nel ha gli lo anche più come ma dal nella ' +
    'stato su o se ed essere dell l all nell dall un stata hanno dopo dalla degli alle questo questa tra ai loro suo sua anni due tutti ' +
    'era ci sul sulla secondo quando ancora fa dove poi mila ad nei ieri sia già quello contro nelle ore molto',
  pt:
    `${iberian} o e do da em um os uma por com na dos não é as ao foi das mais à seu sua ou ser quando muito há nos já está eu também ` +
    'só pelo pela até isso ela ele depois sem mesmo aos ter seus nas às são disse após segundo anos foram ainda pelos pelas num numa ' +
    'entretanto então você estão teve tem pessoas todos todas todo toda outro outra outros outras nesta neste nessa nesse desta deste essa esse ' +
    'esta este estas estes era sido tinha havia ontem hoje terça quarta quinta sexta feira dias cada afirmou informou contou vai pode podem ' +
    'deve enquanto apenas durante desde quem qual nem mil milhões prefeitura governo cidade moradores nós sobre',
  nl:
    'de van het een en in is dat op te zijn met voor die niet aan er om ook als bij door naar uit maar over worden dan nog wordt heeft ' +
    'tot hij na was werd kan hebben meer ze deze zich moet al geen waar onder we ik tegen had zegt volgens dit wel of hun haar veel ' +
    'tussen omdat jaar nu waren wat gaat komt zo weer kunnen willen mensen sinds niet zou zei alle je',
  tl:
    'ang ng sa na mga at ay ni si hindi nang para ito kanyang niya siya mula din rin kung pero may mayroon pa lang naman dahil ayon ' +
    'nito ko ako kay sina noong isang kanilang umano kaya namang sila nila nag upang habang ngunit bilang pagkatapos sabi ni wala ' +
    'kanila kina raw daw po muli aniya gayunman bago tungkol kapag kasama iba pang yung',
  jv: 'sing lan ing iki karo ora saka marang wis uga iku kanggo dadi bisa ana wong arep nalika utawa kang dheweke kaya maneh supaya banjur amarga yaiku para wae yen',
  min: 'di nan dek jo alah lah indak urang pado untuak juo inyo kini ka sado tu ko baliak lamo sarato sabagai dari dalam ado kecek jadi sajak katiko karano lai masyarakaik pamarintah maso banyak dima manuruik tasabuik samo sainggo',
  ast: 'la el los les de que y en un una a pa nun ye del tamién yá foi esti tien dixo foron na nel pela pol yera ente dende unes unos llugar conceyu añu años enantes depués güei agora ta tán tan otru',
  co: 'u di a è i in l chì per un una hè ùn cù da sò ma si più stata statu ancu duie anni fattu tutti issu issa era trà ci ne pè annu nù à anu hà sta parchì perchè quì avà cusì',
  nds: 'de un dat is in van to för mit nich up hett op en ok as den sik bi na een ut ik wi se he dör över noch vun warrt weer kann mehr disse sünd hebbt mööt wedder ole wieldat worrn seggt lüüd jümmer',
  li: 'de en t in van is det mit die veur op ein zien haet waor ouch neet nog bie euver wie wurt oet ze hae weure noe oppe mer es weer luuj zeen mótte óm ómdet',
  hil: 'ang sang nga sa kag ni si mga kay indi wala may iya ila amo ini sini kon para halin liwat siling man lang isa tanan bangod samtang tawo sila nila',
  bjn: 'nang di wan lawan gasan matan kada ada ulih sudah jua itu ini marga lagi inya buhan urang ujar pada dalam wayah sampai hari pulang cagar nitu ngini banua lawas',
  su: 'nu jeung ku di ka dina keur anu ieu teu urang aya kana tina bisa jadi oge deui ti eta lamun sarta pikeun nyaeta henteu geus kudu atawa nepi mah baris kitu',
  ceb: 'ang sa nga ug mga ni og si kay dili usa alang nila siya niini unya apan kini kang gikan didto aduna samtang ilang iyang wala human adtong tungod',
  gl: `${iberian} o e do da en un os unha por con na dos non é as ao foi das máis á seu súa ou ser cando moi hai nos xa tamén só polo pola ata isto ela el despois sen mesmo ter seus son unhas nun nunha dun dunha estas onte segundo fixo xunta galego`,
  ca: 'de la que i el en a els les un per una amb és del ha al no més però són com aquest aquesta també seva seu han ser o pel perquè va van quan fins entre sense ja dels des sobre després segons anys l d s hi ho li molt fer havia tot tots als on',
  oc: 'de la e que los lo las en un una es per del al dins amb se a son foguèt mai coma dels pas aquel aquesta tanben sus qu a li o entre mai ont avián èra',
  ro: 'de și în a la cu din pe o că care pentru nu un este mai au fost ca ce sunt prin dar cele după sa s al ale lui fi fiind fi ei iar între acest această cel cea lor sau când ar foarte ani două și-a către potrivit astfel şi să ne vor va',
  la: 'et in est non ad ut cum quod qui sed si ex quae per esse sunt autem de quam hoc atque enim vel aut ab',
  lb: 'de an den vun dat ass der mat op fir net an déi eng sech et hunn gëtt am zu och bei no ginn vum datt huet war ginn no eis um ech mir si nach esou ausser iwwer wéi wou méi ronn',
  fy: 'de fan it en in is dat op te mei foar net oan om ek as by troch nei út mar oer wurde noch wurdt hat oant hy wie hie waard kin hawwe mear dizze har syn dêr yn moat ús wy sy der ha neffens jier folle wat',
  af: 'die van en in het is nie dat te op vir met wat aan sy ’n as om ook by deur hy word sal ons tot nog of was ek haar hulle uit daar na moet sê kan maar meer baie ná oor teen hierdie so hom gesê jaar onder weer lank nou kon sou moes wees daardie almal soos mense gister polisie volgens kry gaan omdat geen waarin jy my',
  sv:
    'och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan nu säger efter ska blir där eller ' +
    'när vid alla under också här sin hade än enligt skulle mot detta ut upp finns många andra år måste mycket jag hon dem hur över två ' +
    'bara sedan mellan varit får utan mer kommer',
  no:
    `${scandinavian} av ble etter seg ut opp være blir skal eller når sier også mot år nå mer enn hadde sin dette var ifølge noe må etter før oss bare ` +
    'jeg hun blitt vært skulle kunne mange få gjør mellom uten sine skriver hvor bli hva kommer andre noen fram av politiet over ikkje ' +
    'eit frå ein eg dei vart også å hadde melder får sitt',
  da:
    `${scandinavian} af efter sig ud op være bliver skal eller når siger også mod år nu mere end havde sin dette ifølge noget må før os kun ` +
    'jeg hun blevet været skulle kunne mange få gør mellem uden hvor blive hvad kommer andre nogle frem blev efter over at politiet ' +
    'bare dog oplyser bl hos sagde selv deres lige danske meget',
  is: 'og að í á er sem til var við um en með það af fyrir ekki hann verið eru því hafa frá þess hefur þeirra eftir um þar var þá hún sé þegar segir nú upp sér þeir hafi vera verður svo einnig voru bara ég við þetta eða sagði',
  fo: 'og at í á er sum til var við um men av fyri ikki hann verið eru tað hava frá teirra eftir har tá hon nú upp sær teir vera verður ein eitt hevur skal ella tey sigur fáa okkum bæði føroyska',
  fi: 'ja on ei oli se että hän mutta ovat joka kun mukaan myös tai jos niin hänen olla jo ole sen kuin vain nyt myös vielä ne oli tämän joka ovat noin sekä sanoo kertoo jossa jotka siitä tämä mitä voi tänä vuoden vuonna ollut jälkeen kanssa olisi eivät euroa',
  et: 'ja on ei et oli see ta kui ka mis ning oma aga või ütles et kes selle seda siis juba mida nii veel välja pärast tema üle kuid nad oma meie ma aasta eesti olla pole mitte ainult ole vastu poolt',
  lv: 'un ir ka ar no uz par tas bet to arī kas lai pēc kā vai ko gan nav jau tika tā tikai savu viņš tad pie bija gada kuri būt līdz vairāk šo latvijas kur sava pret',
  lt: 'ir yra kad į iš su ar tai kaip už bet tik jo apie jau nuo buvo po per dėl taip pat ne bus prie iki sako metų teigia ji jis kurie kuris lietuvos savo apie dar buvo šį',
  pl: 'w i na z do się nie że to jest o jak po od za przez dla co są ale był oraz tym tego jego które który może być już ma przed tylko także jej roku czy przy ich było która pod lub została został bo będzie nad też ze tys powiedział gdy zł',
  cs: 'a v se na je že s z do o i to ve pro za by ale po k jako podle jsou co nebo od roku jeho už který která které také před byl bylo jen tak aby jsem při let až není podle které jejich však kteří ještě mezi uvedl řekl byla byli když má se může této nové dnes korun lidí',
  sk: 'a v sa na je že s z do o i to vo pre za by ale po k ako podľa sú čo alebo od roku jeho už ktorý ktorá ktoré tiež pred bol bolo len tak aby som pri rokov až nie ich však ešte medzi uviedol povedal bola boli keď má môže tejto nové dnes eur ľudí',
  sl: 'in je v na so za da se ki z pa s tudi po od ne bi kot do še ni pri iz o k bo ali tem leta že bil ima zaradi lahko med več bila ter bilo samo svoje njegov vse ob sta ga ljudi danes evrov bodo sem',
  hr: `${southSlavic} tko tijekom tjedan tisuća tisuće kuna eura uz kazao rekao jučer također odnosno vrijeme mjesto gdje ovaj ove nego također općina tvrtka dvije prije uvijek vlada cijeli`,
  sr: `${southSlavic} ko tokom nedelja hiljada dinara evra uz kazao rekao juče takođe odnosno vreme mesto gde ovaj ove nego opština firma dve pre uvek vlada ceo posle`,
  sq: 'e të në i për me një që nga është dhe se ka u do më si nuk janë por edhe duke ai kjo ky kanë ishte pas këtë vetëm kur ndërsa tha prej deri këto tij gjithë saj sipas ose po nëse mund',
  hu: 'a az és hogy nem is egy ez meg volt már csak de ezt mint azt el még ki lesz szerint után ami vagy mert fel kell lehet ha azonban aki amely között pedig majd közölte arra amikor sem van minden ezek nagyon több így vagyis évi mondta',
  eu: 'eta da ez bat dira du den zen baina ere egin izan dute ditu hau beste nahi egon behar duen direla dela zuen baino bere edo hori arte ziren egiten dituzte',
  tr:
    've bir bu da de için ile olarak çok daha ise en gibi olan kadar sonra ne var değil olduğunu ancak her göre iki o kendi oldu ya olduğu ' +
    'diye önce yeni şu yıl tarafından üzerine son dedi arasında içinde etti eden edildi ki ama biz ben dan yer büyük bin belirtti nin nın nun nün ın ün daki deki taki ye ya ta te ilgili yaptığı yaptı ettiği ' +
    'ifade kullandı yüzde milyon başkanı yapılan konuşma alınan yer aldı verdi verilen gelen çıkan süre gün bugün ilk yıllık eski karar alan hakkında',
  az: 'və bir bu da üçün ilə olan edib kimi isə daha ki çox də olub onun deyib görə bildirib var həm etmək ki sonra belə lakin ildə olaraq öz ən edilib yeni',
  uz: 'va bu bilan uchun ham bir edi deb esa kerak bo lgan har o z yil yoki emas haqida qilish bo yicha dan keyin shu orqali',
  vi: 'và của là có không được cho trong một những các với người đã để này khi đến từ cũng về như tại ông còn sẽ nhiều ra vào theo trên sau bị năm phải nhưng đó lại hơn ngày thì',
  sw: 'ya na wa kwa ni katika la za kuwa hiyo cha huo huyo kama pia au lakini yake wake hii alisema baada hayo ili kutoka watu sana nchi hilo bila zaidi wakati amesema',
  so: 'oo ka ku waxaa ayaa in uu soo la waa iyo ay si isaga kale waxa kuwa aan ugu lagu inta waxay dadka sida isku',
  ha: 'da a ya ta na ne cewa wannan ce ga kuma ba daga mai yi wata domin suka wani shi kan cikin amma yake sun kasar ta',
  yo: 'ní ti àwọn náà tí sí pé ó fún bí ṣe lọ wọn yìí láti kò ọ̀ rẹ̀ gbogbo jẹ́',
  ig: 'na nke ndị ka ya n ọ bụ ga ha maka onye ahụ mmadụ nwere ike ma kwuru',
  zu: 'futhi ukuthi uma kodwa uthe lo le leli ukuba ngesikhathi yakhe wakhe la nge sebe ngo ku u abasebenzi omunye noma yokuthi ngoba lapho ukuze kanye lokhu nje khona wathi nokuthi abantu',
  xh: 'kwaye ukuba kodwa uthe le la yakhe wakhe ngelixa kwi ye ngexesha kaloku nto abanye bakhe phantsi okanye xa into yokuba ngoko kunye lo oku bonke umntu ukuze nje abantu',
  cy: 'y yn a i o ar yr bod wedi ei eu gan am mae hefyd oedd sydd fod dros hynny bydd neu gyda cael hyn ond fel at ni i wrth ym',
  ga: 'an na ar agus go is i a le do bhí sé tá ag de don ach nach ó leis sin faoi atá bhfuil seo chun um mar gur iad',
  gd: 'an na agus air a tha gu do bha e is le aig ann am nach chan o leis sin fo mar gun iad airson gach bhith cha seo',
  br: 'ar an ha da e a gant eo evit ur un hag war pe n eus eo ket ouzh dre etre holl bezañ bet met eus int o',
  mt: 'li ta l il u fil biex dan din għal minn fuq qal kien ma jew jekk kif wara se huwa hija aktar dwar kienet mill mal',
  ht: 'nan la ki yo yon ak pou li a te nou se pa sou ap tout sa ka lè men gen avèk kote',
  eo: 'la de kaj en al estas por ne kiu mi ke ĝi sed kun li el pri ili kiel tiu pli sur aŭ povas havas per estis ankaŭ',
  ku: 'û li ku di de ji bi ev jî wan me bo wî hatin heye ne an jibo xwe yên ya yê bû dike bûn',
  mg: 'ny sy ny fa tsy dia amin ho izany no nisy ao izy ireo mba toy efa fotoana olona misy rehetra aza',
  mi: 'te o ki i ngā he e ka me kua hoki tēnei mō tōna rā ai mai ana nei rātou',
  ru: 'и в не на что с по как из к у он за это о от то его для до но все а так или было был были при этом также ее их я мы они только будет сообщил после год года году который которые если уже чтобы со об во',
  uk: 'і в не на що з у до як та за це про від його для але він був було є й після під також які який яка або при року вони ми лише було щоб їх бути років через між із ж',
  be: 'і ў не на што з у да як за гэта пра ад яго для але ён быў было ці пасля таксама якія які або года мы яны каб іх быць праз толькі гэтага',
  bg: 'на и в да за от се с не че по са това до ще като е или но си при го след към му беше който които която има тази този през само бе със още във най',
  mk: 'на и во да за од се со не дека по ќе како е или но си при го по кон му беше кој кои која има оваа овој преку само уште што ги сите до со тоа бил',
  sr2: 'и у је на се да су за од са о из који која које није би ће како али или до по што бити само био била било након према више још као већ има смо га му јер тако међу после',
  kk: 'және мен бұл да үшін бір деп де болып осы жылы туралы бойынша болды қазақстан ол болған керек дейді еді',
  ky: 'жана менен бул үчүн бир деп да болгон ал кыргыз эле боюнча туралуу керек бар',
  mn: 'нь байна энэ юм гэж тэр болон бол байгаа хийх дээр болно монгол улсын оны байсан бөгөөд',
  tg: 'ва дар аз ба ки бо ин барои он аст ки ҳам худ буд то мекунад шуд тоҷикистон',
  el: 'και το να του η της με που για την από τα σε των στο οι δεν είναι θα τον ότι στην ένα τη στη μια αυτό οτι κατά μας ως τους στις',
  he: 'של את על לא הוא זה עם כי גם היא כל אל או אם יותר כך בין היה אך ידי אני הם לפי אחד מה',
  yi: 'און די פון אין צו דער איז האט מיט דאס אויף נישט א האבן זיך',
  ar: 'في من على إلى أن عن التي الذي مع هذا هذه ما لا كان بعد بين كما قال أو قد ذلك خلال كل قبل منذ لم إن وقال عام حتى يوم غير هو كانت',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده شد می‌شود گفت دارد ما یا وی بود باید اما کند سال های می',
  ur: 'کے میں کی ہے سے کو کا اور نے پر کہ ہیں یہ اس تھا بھی کر ایک جو گیا نہیں ہو تھے ان کہا لیے وہ تو رہے',
  ps: 'په د او چې له هم کې ته دی سره يې دا ده کړي شوي خو وي پر نه',
  hi: 'के में की है से को का और ने पर कि हैं यह इस था भी कर एक जो गया नहीं हो थे लिए वह तो रहे हुए अपने',
  mr: 'आहे या आणि व ते हे की तर ही असे होते नाही त्या मध्ये आहेत यांनी करण्यात होता झाली केले पण',
  ne: 'छ र को मा ले हो पनि भएको गरेको यो छन् भने गर्न लागि गरी थियो तथा बताए'
}

/** The languages of most copy: a text that is plainly in one of them is not compared with all others. */
export const frequent: readonly string[] = ['id', 'en', 'ms']

/** Two spellings of one language; the second has a code of its own above. */
export const spellings: Readonly<Record<string, string>> = {sr2: 'sr'}

/** Other codes of languages that are listed above. */
export const aliases: Readonly<Record<string, string>> = {fil: 'tl', in: 'id', iw: 'he', nb: 'no', nn: 'no', ji: 'yi'}

/** Scripts by the first and the last character of their range, with the language that they show; null: several languages use the script, and words decide. */
export const scripts: readonly (readonly [first: number, last: number, language: string | null])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, null],
  [0x531, 0x58f, 'hy'],
  [0x591, 0x5f4, null],
  [0x600, 0x77f, null],
  [0x900, 0x97f, null],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb00, 0xb7f, 'or'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0xf00, 0xfff, 'bo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x139f, 'am'],
  [0x1780, 0x17ff, 'km'],
  // Japanese is before Chinese: half of its text is in Chinese characters, and only Japanese has its syllable characters.
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko']
]
