import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Article} from '../../src/article/types.ts'
import {nodesOf} from '../../src/article/walk.ts'
import {makeParser} from '../../src/parse/parse.ts'
import {languageCode, languagesOf, pageWordLanguagesOf} from '../../src/rules/language-code.ts'
import {packs} from '../../src/rules/packs/index.ts'

/**
 * One invented page for each language, as it is copied from a browser. Lines that begin with `=` are the story: they stay, word for
 * word; the others must be labelled, by which rule is the rules' own business.
 */
const pages: Readonly<Record<string, string>> = {
  da: `
Forside
Log ind
Indland
= Ny bro over åen åbner efter fire års arbejde
Af Anna Eksempel
Publiceret: 12. marts 2024 kl. 14.05
= Den nye bro over åen blev åbnet tirsdag, siger borgmesteren i Havnby. Arbejdet har taget fire år og kostet mere end ventet.
Foto: Bo Eksempel/Ritzau Scanpix
Artiklen fortsætter efter annoncen
= Broen er 750 meter lang, og den skal gøre turen ind til byen kortere for dem, der bor på den anden side af åen.
Læs også: Torvet i Havnby får nye træer
= "Det er en stor dag for hele byen", siger borgmesteren, som også takker de mange frivillige.
Del artiklen
Følg os på Facebook
Privatlivspolitik
© 2024 Havnby Blad. Alle rettigheder forbeholdes.`,
  no: `
Forsiden
Logg inn
Innenriks
= Ny bro over elva åpnet etter fire års arbeid
Av Anna Eksempel
Publisert 12. mars 2024 kl. 14.05
= Den nye broen over elva ble åpnet tirsdag, sier ordføreren i Havneby. Arbeidet har tatt fire år og kostet mer enn ventet.
Foto: Bo Eksempel / NTB
Annonse
= Broen er 750 meter lang, og den skal gjøre veien inn til byen kortere for dem som bor på den andre siden av elva.
Les også: Torget i Havneby får nye trær
= – Det er en stor dag for hele byen, sier ordføreren, som også takker de mange frivillige.
Del artikkelen
Følg oss på Facebook
Personvernerklæring`,
  is: `
Forsíða
Innlent
Íþróttir
= Ný brú yfir ána opnuð eftir fjögurra ára framkvæmdir
Birt 12. mars 2024 kl. 14:05
= Nýja brúin yfir ána var opnuð á þriðjudag, að sögn bæjarstjórans í Dæmavík. Verkið hefur tekið fjögur ár og kostað meira en búist var við.
Ljósmynd: Anna Dæmadóttir
Auglýsing
= Brúin er 750 metra löng og á að stytta leiðina í bæinn fyrir þá sem búa hinum megin við ána.
Lesa meira: Torgið í Dæmavík fær ný tré
= „Þetta er stór dagur fyrir allan bæinn,“ sagði bæjarstjórinn og þakkaði þeim sem unnu verkið.
Deila
Persónuverndarstefna
Allur réttur áskilinn`,
  fi: `
Etusivu
Kirjaudu sisään
Kotimaa
= Uusi silta avattiin neljän vuoden työn jälkeen
Teksti: Anna Esimerkki
Julkaistu 12. maaliskuuta 2024 klo 14.05
= Uusi silta joen yli avattiin tiistaina, sanoo Mallilan pormestari. Työ on kestänyt neljä vuotta ja maksanut enemmän kuin oli arvioitu.
Kuva: Matti Esimerkki / Lehtikuva
Juttu jatkuu mainoksen jälkeen
= Silta on 750 metriä pitkä, ja sen on tarkoitus lyhentää matkaa kaupunkiin niille, jotka asuvat joen toisella puolella.
Lue myös: Mallilan tori saa uudet puut
= ”Tämä on suuri päivä koko kaupungille”, pormestari sanoi ja kiitti myös vapaaehtoisia.
Jaa artikkeli
Seuraa meitä Facebookissa
Tietosuojaseloste
Kaikki oikeudet pidätetään`,
  pl: `
Strona główna
Zaloguj się
Gospodarka
= Nowy most otwarty po czterech latach budowy
Autor: Jan Przykładowy
12 marca 2024 r., godz. 14:05
= Nowy most na rzece został we wtorek otwarty dla ruchu, poinformował burmistrz Przykładowa. Budowa trwała cztery lata i kosztowała więcej, niż się spodziewano.
Fot. Anna Wzorcowa/PAP
Dalsza część artykułu pod reklamą
= Most ma 750 metrów długości i łączy dwie dzielnice miasta, które dotąd dzieliła rzeka.
Czytaj także: Targ w Przykładowie będzie remontowany
= "To wielki dzień dla mieszkańców" - powiedział burmistrz podczas uroczystości, w której było wielu gości.
Udostępnij
Obserwuj nas na Facebooku
Polityka prywatności
Wszelkie prawa zastrzeżone`,
  cs: `
Úvodní strana
Přihlásit se
Domácí
= Nový most se otevřel po čtyřech letech stavby
Autor: Jan Příkladný
12. března 2024 14:05
= Nový most přes řeku byl v úterý otevřen, řekl starosta Vzorova. Stavba trvala čtyři roky a stála více, než se čekalo.
Foto: Anna Vzorná, ČTK
Článek pokračuje pod reklamou
= Most je 750 metrů dlouhý a spojuje dvě části města, které dosud dělila řeka.
Čtěte také: Tržiště ve Vzorově čeká oprava
= "Je to velký den pro všechny obyvatele," řekl starosta při slavnosti, na kterou přišlo mnoho lidí.
Sdílet článek
Sledujte nás na Facebooku
Ochrana osobních údajů
Všechna práva vyhrazena`,
  sk: `
Úvodná stránka
Prihlásiť sa
Domáce
= Nový most sa otvoril po štyroch rokoch výstavby
Autor: Ján Príkladný
12. marca 2024 o 14:05
= Nový most cez rieku bol v utorok otvorený, povedal starosta Vzorova. Výstavba trvala štyri roky a stála viac, ako sa čakalo.
Foto: Anna Vzorná, TASR
Článok pokračuje pod reklamou
= Most je 750 metrov dlhý a spája dve časti mesta, ktoré doteraz delila rieka.
Čítajte tiež: Trhovisko vo Vzorove čaká oprava
= "Je to veľký deň pre všetkých obyvateľov," povedal starosta na slávnosti, na ktorú prišlo veľa ľudí.
Zdieľať článok
Sledujte nás na Facebooku
Ochrana osobných údajov
Všetky práva vyhradené`,
  hu: `
Címlap
Bejelentkezés
Belföld
= Négy év munka után megnyílt az új híd
Szerző: Példa János
2024. március 12. 14:05
= Kedden megnyitották az új hidat a folyón, közölte Mintafalva polgármestere. A munka négy évig tartott, és többe került, mint azt tervezték.
Fotó: Minta Anna / MTI
Hirdetés
= A híd 750 méter hosszú, és a város két olyan részét köti össze, amelyeket eddig a folyó választott el.
Olvassa el ezt is: Felújítják a piacot Mintafalván
= „Ez nagy nap a város minden lakójának” – mondta a polgármester az ünnepségen, ahol sokan voltak.
Megosztás
Kövessen minket a Facebookon
Adatvédelmi tájékoztató
Minden jog fenntartva`,
  ro: `
Prima pagină
Autentificare
Actualitate
= Podul nou a fost deschis după patru ani de lucrări
Autor: Ion Exemplescu
Publicat: 12 martie 2024, ora 14:05
= Podul nou peste râu a fost deschis marți, a spus primarul din Exemplești. Lucrările au durat patru ani și au costat mai mult decât se aștepta.
Foto: Ana Exemplescu / Agerpres
Articolul continuă după reclamă
= Podul are 750 de metri și leagă două cartiere pe care până acum le despărțea râul.
Citește și: Piața din Exemplești va fi renovată
= „Este o zi mare pentru toți locuitorii”, a spus primarul la ceremonia la care au fost mulți invitați.
Distribuie
Urmărește și pe Google News
Politica de confidențialitate
Toate drepturile rezervate`,
  tr: `
ANASAYFA
GİRİŞ YAP
EKONOMİ
= Dört yıl süren çalışma sonunda yeni köprü açıldı
Muhabir: Ali Örnek
Giriş: 12.03.2024 - 14:05 Güncelleme: 12.03.2024 - 15:10
= Nehir üzerindeki yeni köprü salı günü hizmete açıldı, Örnekköy belediye başkanı bir açıklama yaptı. Çalışmalar dört yıl sürdü ve beklenenden daha pahalıya mal oldu.
Fotoğraf: Ayşe Örnek/AA
REKLAM
= Köprü 750 metre uzunluğunda ve kentin nehirle ayrılan iki yakasını birbirine bağlıyor.
İLGİNİZİ ÇEKEBİLİR: Örnekköy'de pazar yeri yenileniyor
= "Bu, kentte yaşayan herkes için büyük bir gün" diyen başkan, törende çok sayıda konuğu ağırladı.
Paylaş
Bizi takip edin
Gizlilik politikası
Tüm hakları saklıdır`,
  ru: `
Главная
Войти
Общество
= Новый мост открыли после четырёх лет работ
Автор: Иван Примеров
12 марта 2024 г., 14:05
= Новый мост через реку открыли во вторник, сообщил мэр Примерска. Работы длились четыре года и обошлись дороже, чем ожидалось.
Фото: Анна Примерова / ТАСС
Реклама
= Мост длиной 750 метров соединил два района города, которые до этого разделяла река.
ЧИТАЙТЕ ТАКЖЕ: В Примерске отремонтируют рынок
= "Это большой праздник для всех жителей", – сказал мэр на церемонии, на которую пришло много гостей.
Поделиться
Подписывайтесь на наш Telegram-канал
Политика конфиденциальности
© 2024 Примерский вестник. Все права защищены`,
  uk: `
Головна
Увійти
Суспільство
= Новий міст відкрили після чотирьох років робіт
Автор: Іван Прикладенко
12 березня 2024, 14:05
= Новий міст через річку відкрили у вівторок, повідомив мер Прикладівки. Роботи тривали чотири роки і коштували більше, ніж очікували.
Фото: Ганна Прикладенко / Укрінформ
Реклама
= Міст завдовжки 750 метрів з'єднав два райони міста, які доти розділяла річка.
Читайте також: У Прикладівці відремонтують ринок
= "Це велике свято для всіх мешканців", – сказав мер на церемонії, на яку прийшло багато гостей.
Поділитися
Підписуйтесь на наш Telegram-канал
Політика конфіденційності
Всі права захищено`,
  bg: `
Начало
Вход
България
= Новият мост бе открит след четири години работа
Автор: Иван Примеров
12 март 2024 г., 14:05 ч.
= Новият мост над реката бе открит във вторник, съобщи кметът на Примерово. Работата продължи четири години и струваше повече, отколкото се очакваше.
Снимка: Анна Примерова / БТА
Реклама
= Мостът е дълъг 750 метра и свързва два квартала, които досега реката разделяше.
Прочетете още: Пазарът в Примерово ще бъде ремонтиран
= "Това е голям празник за всички жители", каза кметът на церемонията, на която дойдоха много гости.
Сподели
Последвайте ни във Facebook
Политика за поверителност
Всички права запазени`,
  el: `
ΑΡΧΙΚΗ
Σύνδεση
ΠΟΛΙΤΙΚΗ
= Άνοιξε η νέα γέφυρα έπειτα από τέσσερα χρόνια εργασιών
Γράφει η Άννα Παραδείγματος
Τρίτη, 12 Μαρτίου 2024, 14:05
= Η νέα γέφυρα στο ποτάμι άνοιξε την Τρίτη, ανακοίνωσε ο δήμαρχος. Οι εργασίες κράτησαν τέσσερα χρόνια και κόστισαν περισσότερο από ό,τι είχε υπολογιστεί.
Φωτογραφία: Νίκος Παραδείγματος / ΑΠΕ-ΜΠΕ
ΔΙΑΦΗΜΙΣΗ
= Η γέφυρα έχει μήκος 750 μέτρα και ενώνει δύο συνοικίες που μέχρι τώρα τις χώριζε το ποτάμι.
ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Ανακαινίζεται η αγορά στο Παράδειγμα
= «Είναι μια μεγάλη ημέρα για όλους τους κατοίκους», είπε ο δήμαρχος στην τελετή, στην οποία ήταν πολλοί.
Κοινοποίηση
Ακολουθήστε μας στο Facebook
Πολιτική απορρήτου
Με επιφύλαξη παντός δικαιώματος`,
  ar: `
الرئيسية
تسجيل الدخول
اقتصاد
= افتتاح الجسر الجديد بعد أربع سنوات من العمل
كتب: سالم المثالي
الثلاثاء 12 مارس 2024 - 14:05
= افتتحت البلدية الجسر الجديد على النهر يوم الثلاثاء، كما قال رئيس بلدية المثال. واستمر العمل أربع سنوات وكلف أكثر مما كان متوقعا.
تصوير: ليلى المثالية
إعلان
= ويبلغ طول الجسر 750 مترا وهو يربط بين حيين كان النهر يفصل بينهما حتى الآن.
اقرأ أيضاً: ترميم السوق القديمة في المثال
= وقال رئيس البلدية "هذا يوم كبير لكل سكان المدينة" في حفل حضره عدد كبير من الضيوف.
شارك المقال
تابعنا على فيسبوك
سياسة الخصوصية
جميع الحقوق محفوظة`,
  fa: `
صفحه اصلی
تماس با ما
اقتصادی
= پل جدید پس از چهار سال کار باز شد
نویسنده: سارا نمونه
سه‌شنبه ۱۲ اسفند ۱۴۰۲ - ۱۴:۰۵
= پل جدید روی رودخانه روز سه‌شنبه باز شد و شهردار نمونه‌شهر گفت که این کار چهار سال طول کشید و بیش از آن که انتظار می‌رفت هزینه داشت.
عکس: علی نمونه
تبلیغات
= این پل ۷۵۰ متر طول دارد و دو محله را که تا امروز رودخانه از هم جدا می‌کرد به هم وصل می‌کند.
بیشتر بخوانید: بازار قدیمی نمونه‌شهر بازسازی می‌شود
= شهردار در این مراسم گفت: «این روز بزرگی برای همه مردم شهر است» و از مهمانان تشکر کرد.
اشتراک‌گذاری
ما را در تلگرام دنبال کنید
حریم خصوصی
تمامی حقوق محفوظ است`,
  he: `
דף הבית
התחברות
כלכלה
= הגשר החדש נפתח אחרי ארבע שנות עבודה
מאת: דנה לדוגמה
12 במרץ 2024, 14:05
= הגשר החדש מעל הנהר נפתח ביום שלישי, כך אמר ראש העיר. העבודה נמשכה ארבע שנים ועלתה יותר ממה שהיה צפוי.
צילום: יוסי לדוגמה
פרסומת
= אורך הגשר 750 מטר והוא מחבר בין שתי שכונות שהנהר הפריד ביניהן עד היום.
קראו גם: השוק הישן בעיר הדוגמה ישופץ
= "זה יום גדול לכל תושבי העיר", אמר ראש העיר בטקס, שבו היו גם אורחים רבים.
שתפו את הכתבה
עקבו אחרינו בפייסבוק
מדיניות פרטיות
כל הזכויות שמורות`,
  hi: `
होम
लॉगिन
राजनीति
= चार साल के काम के बाद नया पुल खुला
लेखक: राम उदाहरण
12 मार्च 2024, 14:05
= नदी पर बना नया पुल मंगलवार को खोल दिया गया, उदाहरणपुर के महापौर ने कहा। इस काम में चार साल लगे और यह उम्मीद से ज्यादा महंगा रहा।
फोटो: सीता उदाहरण
विज्ञापन
= यह पुल 750 मीटर लंबा है और शहर के दो हिस्सों को जोड़ता है जिन्हें अब तक नदी अलग करती थी।
ये भी पढ़ें: उदाहरणपुर का पुराना बाजार फिर से बनेगा
= महापौर ने समारोह में कहा, "यह शहर के सभी लोगों के लिए एक बड़ा दिन है" और मेहमानों का स्वागत किया।
शेयर करें
हमें फेसबुक पर फॉलो करें
गोपनीयता नीति
सर्वाधिकार सुरक्षित`,
  bn: `
হোম
যোগাযোগ
রাজনীতি
= চার বছর কাজের পর নতুন সেতু খুলে দেওয়া হলো
লেখক: রাহিম উদাহরণ
প্রকাশ: ১২ মার্চ ২০২৪, ১৪:০৫
= নদীর ওপর নতুন সেতুটি মঙ্গলবার খুলে দেওয়া হয়েছে, বলেছেন উদাহরণপুরের মেয়র। কাজটি শেষ করতে চার বছর লেগেছে এবং খরচ হয়েছে ধারণার চেয়ে বেশি।
ছবি: সীমা উদাহরণ
বিজ্ঞাপন
= সেতুটি ৭৫০ মিটার লম্বা এবং এটি শহরের দুই অংশকে যুক্ত করেছে, যা এত দিন নদী আলাদা করে রেখেছিল।
আরও পড়ুন: উদাহরণপুরের পুরোনো বাজার সংস্কার হবে
= মেয়র অনুষ্ঠানে বলেন, "এটি শহরের সব মানুষের জন্য একটি বড় দিন" এবং অতিথিদের ধন্যবাদ জানান।
শেয়ার করুন
গোপনীয়তা নীতি
সর্বস্বত্ব সংরক্ষিত`,
  th: `
หน้าแรก
เข้าสู่ระบบ
การเมือง
= เปิดสะพานใหม่หลังก่อสร้างสี่ปี
โดย: สมชาย ตัวอย่าง
12 มีนาคม 2567 เวลา 14:05 น.
= สะพานใหม่ข้ามแม่น้ำเปิดใช้เมื่อวันอังคาร นายกเทศมนตรีเมืองตัวอย่างกล่าวว่า การก่อสร้างใช้เวลาสี่ปีและใช้งบประมาณมากกว่าที่คาดไว้
ภาพ: สมหญิง ตัวอย่าง
โฆษณา
= สะพานมีความยาว 750 เมตร และเชื่อมสองฝั่งของเมืองซึ่งแม่น้ำแบ่งออกจากกันมาจนถึงวันนี้ ผู้คนจึงเดินทางได้สะดวกขึ้น
อ่านเพิ่มเติม: ตลาดเก่าเมืองตัวอย่างจะได้รับการปรับปรุง
= "นี่เป็นวันสำคัญของชาวเมืองทุกคน" นายกเทศมนตรีกล่าวในพิธีซึ่งมีแขกมาร่วมงานเป็นจำนวนมาก
แชร์ข่าวนี้
นโยบายความเป็นส่วนตัว
สงวนลิขสิทธิ์`,
  vi: `
Trang chủ
Đăng nhập
Thời sự
= Cây cầu mới mở cửa sau bốn năm thi công
Tác giả: Nguyễn Ví Dụ
Thứ ba, 12/3/2024, 14:05 (GMT+7)
= Cây cầu mới bắc qua sông đã được mở cửa hôm thứ ba, thị trưởng thành phố cho biết. Công trình kéo dài bốn năm và tốn nhiều tiền hơn so với dự kiến.
Ảnh: Trần Ví Dụ
Quảng cáo
= Cây cầu dài 750 m và nối hai khu của thành phố mà đến nay vẫn bị con sông chia cắt.
>> Xem thêm: Chợ cũ Ví Dụ sẽ được sửa chữa
= "Đây là một ngày lớn của người dân thành phố", thị trưởng nói tại buổi lễ có rất nhiều khách mời.
Chia sẻ bài viết
Theo dõi chúng tôi trên Facebook
Chính sách bảo mật
Mọi quyền được bảo lưu`,
  ja: `
トップ
ログイン
社会
= 四年の工事を経て新しい橋が開通　市長「大きな一日」
2024年3月12日 14時05分
= 例示市は12日、市内を流れる川に架かる新しい橋を開通させた。市長によると、工事は四年にわたり、費用は当初の見込みを上回ったという。
写真：例示花子
広告
= 橋の長さは750メートルで、これまで川に隔てられていた二つの地区を結ぶ。通勤の時間が短くなると期待されている。
【関連記事】例示市の古い市場、改修へ
= 式典で市長は「市民にとって大きな一日だ」と述べ、工事に携わった人々に感謝した。
この記事をシェアする
プライバシーポリシー
無断転載を禁じます`,
  ko: `
홈
로그인
사회
= 4년 공사 끝에 새 다리 개통
입력 2024.03.12 14:05
= 예시시는 12일 강을 가로지르는 새 다리를 개통했다고 밝혔다. 시장에 따르면 공사는 4년 동안 이어졌고 비용은 예상보다 많이 들었다.
[사진=예시뉴스]
광고
= 다리 길이는 750미터로, 지금까지 강이 갈라 놓았던 두 지역을 잇는다. 출퇴근 시간이 짧아질 것으로 기대된다.
▶ 관련기사: 예시시 옛 시장 새로 단장한다
= 시장은 기념식에서 "시민 모두에게 뜻깊은 날"이라고 말하며 공사에 참여한 사람들에게 감사를 전했다.
기사 공유
개인정보처리방침
무단 전재 및 재배포 금지`,
  zh: `
首页
登录
社会
= 施工四年的新桥正式通车
发布时间：2024-03-12 14:05
= 示例市跨河新桥周二正式通车。市长表示，工程历时四年，费用超出了最初的预算，但新桥将方便两岸居民出行。
图片来源：示例通讯社
广告
= 新桥全长750米，连接了一直被河流隔开的两个城区，预计居民上下班的时间将会缩短。
相关阅读：示例市老市场将重新装修
= 市长在通车仪式上说：“对全体市民来说，这是重要的一天。”他还感谢了参与施工的工人。
分享
隐私政策
版权所有，未经授权不得转载`
}

const parse = makeParser({})
const parsers = Object.fromEntries(Object.keys(pages).map((language) => [language, makeParser({language})]))

const linesOf = (page: string) => page.trim().split('\n')
const copyOf = (page: string) =>
  linesOf(page)
    .map((line) => line.replace(/^= /, ''))
    .join('\n')

/** The first letters of each line that no rule labels: paragraphs, headings, what stands in a list. */
function kept(article: Article): Set<number> {
  const story = new Set(['paragraph', 'headline', 'subheading', 'deck', 'quote', 'list', 'item'])
  return new Set(
    nodesOf(article).flatMap((node) => (story.has(node.type) && node.position ? [node.position.start.line] : []))
  )
}

describe('page words', () => {
  it('are known of the languages that the manual names', () => {
    const manual = readFileSync(`${import.meta.dirname}/../../docs/rules.md`, 'utf8')
    const named = [...(/\*page words\*[\s\S]*?They are([\s\S]*?)\.\n/u.exec(manual)?.[1] ?? '').matchAll(/`(\w+)`/g)]
    expect(named.map(([, code]) => code)).toEqual(pageWordLanguagesOf(packs))
    expect(Object.keys(pages)).toEqual(pageWordLanguagesOf(packs))
  })

  it('make no language one that a pack is for', () => {
    expect(languagesOf(packs).filter((code) => pageWordLanguagesOf(packs).includes(code))).toEqual([])
    expect(languageCode('pl-PL', packs)).toBe('pl')
  })

  it.each(Object.entries(pages))(
    'tell the story of a page in "%s" from all else, without being told its language',
    (language, page) => {
      const article = parse(copyOf(page))
      const story = linesOf(page).flatMap((line, at) => (line.startsWith('= ') ? [at + 1] : []))
      expect(article.metadata.language).toBe(language)
      expect([...kept(article)].sort((one, other) => one - other)).toEqual(story)
      expect(article.metadata.published).toBe(['fa', 'bn', 'th', 'hu'].includes(language) ? null : '2024-03-12')
    }
  )

  it.each(Object.keys(pages))('of "%s" hold in no page of another language', (language) => {
    const own = new RegExp(`^${language}/`, 'u')
    for (const [other, page] of Object.entries(pages))
      if (other !== language)
        expect(nodesOf(parse(copyOf(page))).filter((node) => 'rule' in node && own.test(node.rule ?? ''))).toEqual([])
  })

  it.each(Object.entries(pages))('of "%s" take no sentence of its stories', (language, page) => {
    const story = linesOf(page).flatMap((line) => (line.startsWith('= ') ? line.slice(2) : []))
    const article = (parsers[language] as typeof parse)(story.join('\n\n'))
    expect(nodesOf(article).filter((node) => 'rule' in node && node.rule?.startsWith(`${language}/`))).toEqual([])
  })
})
