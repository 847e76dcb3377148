/** Page words of languages of Eastern and South-Eastern Europe with Latin script: Polish, Czech, Slovak, Hungarian, Romanian, Turkish. */
import type {PageWords} from './page-words.ts'

export const easternPageWords: readonly PageWords[] = [
  {
    language: 'pl',
    related:
      'Czytaj także|Czytaj też|Zobacz także|Przeczytaj także|Zobacz też|Czytaj również|Zobacz również|Przeczytaj też|Przeczytaj również|Czytaj więcej|Zobacz więcej|Więcej na ten temat|Czytaj dalej|Sprawdź także|Sprawdź też|Posłuchaj także|Polecamy|Polecane|Polecamy także|Polecane artykuły|Powiązane artykuły|Powiązane|Powiązane tematy|Podobne artykuły|Zobacz podobne|Najnowsze|Najnowsze wiadomości|Najnowsze artykuły|Najczęściej czytane|Najpopularniejsze|Popularne|Pozostałe wiadomości|Inne artykuły|Więcej wiadomości|Nie przegap|Warto przeczytać|To może cię zainteresować|Może cię zainteresować|Więcej o',
    sharing:
      'Udostępnij|Udostępnij artykuł|Skomentuj|Udostępnij na Facebooku|Udostępnij na X|Udostępnij na Twitterze|Podziel się|Podziel się artykułem|Tweetnij|Wyślij|Wyślij znajomemu|Poleć|Poleć znajomym|Lubię to|Kopiuj link|Skopiuj link|Link skopiowany|Drukuj|Wydrukuj|Zapisz|Zapisz na później|Komentarze|Komentarz|Dodaj komentarz|Zobacz komentarze|Pokaż komentarze|Napisz komentarz|Obserwuj|Obserwuj nas|Oceń artykuł|Zgłoś błąd|Posłuchaj|Posłuchaj artykułu|Słuchaj artykułu',
    menu: 'Strona główna|Zaloguj się|Polityka prywatności|O nas|Zaloguj|Wyloguj|Wyloguj się|Zarejestruj się|Załóż konto|Moje konto|Menu|Szukaj|Wyszukaj|Zamknij|Subskrybuj|Subskrypcja|Prenumerata|Kup prenumeratę|E-wydanie|Newsletter|Newslettery|Kontakt|Skontaktuj się z nami|Redakcja|Biuro reklamy|Regulamin|Prywatność|Ustawienia prywatności|Zarządzaj zgodami|Pliki cookies|Polityka cookies|Deklaracja dostępności|Mapa strony|Archiwum|Akceptuję|Akceptuj wszystkie|Odrzuć|Ustawienia|Pokaż więcej|Zobacz wszystkie|Następny|Poprzedni|Dalej|Wstecz|Wróć|Powrót|Przejdź do treści|Do góry|Program TV|Podcasty|Galeria zdjęć|Redaktor naczelny',
    sections:
      'Wiadomości|Sport|Pogoda|Polityka|Kraj|Polska|Świat|Gospodarka|Biznes|Kultura|Społeczeństwo|Opinie|Zdrowie|Nauka|Technologia|Technologie|Rozrywka|Styl życia|Podróże|Motoryzacja|Piłka nożna|Kryminalne|Region|Regiony|Edukacja|Finanse|Nieruchomości|Historia|Kobieta|Kuchnia|Ludzie|Wideo|Zdjęcia|Felietony|Wywiady|Praca|Kariera',
    advertisement:
      'Reklama|Dalsza część artykułu pod reklamą|Materiał sponsorowany|Artykuł sponsorowany|Ogłoszenie|Ogłoszenia|Materiał promocyjny|Materiał partnera|Treść sponsorowana|Dalsza część tekstu pod reklamą|Dalszy ciąg materiału pod wideo|Dalsza część tekstu pod wideo|Ciąg dalszy pod reklamą|Reklama - treść poniżej',
    promotion: {
      asks: 'Obserwuj|Zapisz się na|Pobierz|Zapisz się do|Subskrybuj|Śledź|Dołącz do|Polub|Kup dostęp do',
      offers:
        'nas na Facebooku|nasz newsletter|naszego newslettera|newslettera|naszą aplikację|nasz kanał|nas w Google News|nas na Instagramie|nas na X|nas na Twitterze|naszych kanałów|naszego kanału'
    },
    photo: 'Fot|Foto|Zdjęcie|Autor zdjęcia|Źródło zdjęcia|Fotografia|Zdjęcia|Zdjęcie ilustracyjne|Grafika|Rys',
    byline: 'Autor|Tekst|Oprac|Opracowanie|Autorka|Autorzy|Redakcja|Opracował|Opracowała|Rozmawiał|Rozmawiała',
    by: 'Oprac.|oprac.',
    source: 'Źródło|Źródła',
    timeLine: {
      labels:
        'Opublikowano|Aktualizacja|Data publikacji|Publikacja|Zaktualizowano|Ostatnia aktualizacja|Dodano|Data dodania|Utworzono|Opublikowany|Data utworzenia',
      months:
        'stycznia/sty lutego/lut marca/mar kwietnia/kwi maja/maj czerwca/cze lipca/lip sierpnia/sie września/wrz października/paź listopada/lis grudnia/gru',
      weekdays: 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
      fillers: 'godz.|godzina|o godz.|r.|roku|dnia'
    },
    legal:
      'Wszelkie prawa zastrzeżone|Wszystkie prawa zastrzeżone|Kopiowanie bez zgody zabronione|Przedruk zabroniony|Rozpowszechnianie artykułu bez zgody redakcji zabronione',
    and: 'i|oraz',
    places:
      'Warszawa|Kraków|Łódź|Wrocław|Poznań|Gdańsk|Gdynia|Szczecin|Bydgoszcz|Lublin|Białystok|Katowice|Rzeszów|Kielce|Olsztyn|Toruń|Opole',
    samples: {
      title: 'Remont targu w Przykładowie opóźniony',
      person: 'Jan Przykładowy',
      date: '12 marca 2024 r., godz. 14:05'
    },
    near: {
      related: 'Czytaj też ulotkę, mówi farmaceuta.|Najnowsze badania mówią co innego.|Więcej o moście powie minister.',
      sharing: 'Podziel się chlebem|Komentarze z zagranicy były przychylne.',
      menu: 'Kontakt z mostem|Szukaj wiatru w polu, mówi burmistrz.',
      advertisement: 'Reklama kosztowała ministra stanowisko|Ogłoszenie wyników nastąpi w poniedziałek.',
      promotion: 'Śledź losy mostu, prosi burmistrz.|Pobierz numerek przy wejściu.',
      photo: 'Foto na ścianie|Zdjęcie wisi nadal w ratuszu.',
      byline: 'Autor książki o moście|Tekst jest stary.',
      source: 'Źródło radości|Źródła w mieście mówią co innego.',
      timeLine: 'Most zamknięto 12 marca 2024 roku.|Aktualizacja planu mostu',
      legal: 'Wszelkie prawa zastrzeżone są dla artysty, mówi sędzia.'
    }
  },
  {
    language: 'cs',
    related:
      'Čtěte také|Čtěte i|Přečtěte si také|Související články|Čtěte více|Přečtěte si|Přečtěte si i|Více k tématu|K tématu|Související|Související témata|Podívejte se také|Mohlo by vás zajímat|Mohlo by Vás zajímat|Doporučujeme|Doporučené články|Nejčtenější|Nejčtenější články|Nejnovější|Nejnovější zprávy|Nejnovější články|Další články|Další zprávy|Podobné články|Nepřehlédněte|Témata|Číst dál|Číst více|Celý článek',
    sharing:
      'Sdílet|Sdílet článek|Diskuse|Sdílet na Facebooku|Sdílejte|Sdílejte článek|Sdílej|Tweetnout|Poslat e-mailem|Poslat|Vytisknout|Tisk|Kopírovat odkaz|Zkopírovat odkaz|Uložit|Uložit na později|Diskuze|Komentáře|Vstoupit do diskuse|Přidat komentář|Zobrazit komentáře|Sledovat|Sledujte nás|Nahlásit chybu|Poslechnout|Poslechněte si článek|Líbí se mi',
    menu: 'Přihlásit se|Domů|Předplatné|Ochrana osobních údajů|Úvodní strana|Hlavní stránka|Hlavní strana|Titulní strana|Přihlásit|Přihlášení|Odhlásit|Odhlásit se|Registrace|Registrovat se|Můj účet|Můj profil|Menu|Hledat|Vyhledávání|Zavřít|Předplatit|Koupit předplatné|E-noviny|Newsletter|Newslettery|Kontakt|Kontakty|O nás|Redakce|Inzerce|Reklama na webu|Podmínky užití|Obchodní podmínky|Zásady ochrany osobních údajů|Nastavení soukromí|Nastavení cookies|Cookies|Mapa stránek|Archiv|Souhlasím|Přijmout vše|Odmítnout|Nastavení|Zobrazit více|Zobrazit vše|Další|Předchozí|Zpět|Zpět nahoru|Přejít k obsahu|Přejít na obsah|TV program|Podcasty|Fotogalerie|Šéfredaktor',
    sections:
      'Zprávy|Domácí|Zahraniční|Sport|Zprávy z domova|Svět|Česko|Politika|Ekonomika|Byznys|Kultura|Názory|Komentáře|Regiony|Krimi|Věda|Technika|Technologie|Zdraví|Počasí|Cestování|Auto|Bydlení|Fotbal|Hokej|Magazín|Společnost|Finance|Životní styl|Rozhovory|Video|Žena|Kariéra',
    advertisement:
      'Reklama|Článek pokračuje pod reklamou|Inzerce|Komerční sdělení|Sponzorovaný obsah|Sponzorováno|Placená inzerce|Text pokračuje pod reklamou|Komerční článek|PR článek',
    promotion: {
      asks: 'Sledujte|Odebírejte|Přihlaste se k odběru|Stáhněte si|Přidejte se k|Předplaťte si',
      offers: 'nás na Facebooku|náš newsletter|našeho newsletteru|naši aplikaci|nás na Instagramu|nás na X|náš kanál'
    },
    photo: 'Foto|Zdroj foto|Autor fotografie|Fotografie|Snímek|Zdroj fotografie|Ilustrační foto|Grafika|Autor foto',
    byline: 'Autor|Autorka|Text|Autoři|Napsal|Napsala|Připravil|Připravila',
    source: 'Zdroj|Zdroje',
    timeLine: {
      labels: 'Publikováno|Aktualizováno|Aktualizace|Vydáno|Vytvořeno|Datum vydání|Poslední aktualizace|Zveřejněno',
      months:
        'ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec',
      weekdays: 'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne',
      fillers: 'v|ve|hodin|hod.',
      dayMarks: '.'
    },
    legal:
      'Všechna práva vyhrazena|Publikování nebo šíření obsahu je bez souhlasu zakázáno|Jakékoli užití obsahu je bez souhlasu zakázáno',
    and: 'a',
    places:
      'Praha|Brno|Ostrava|Plzeň|Liberec|Olomouc|Zlín|Pardubice|Hradec Králové|České Budějovice|Ústí nad Labem|Jihlava',
    samples: {title: 'Oprava tržiště ve Vzorově se protáhne', person: 'Jan Příkladný', date: '12. března 2024 14:05'},
    near: {
      related: 'Čtěte také příbalový leták, říká lékárník.|Nejnovější výzkum říká něco jiného.',
      sharing: 'Sdílet chléb|Diskuse o mostu trvala dva dny.',
      menu: 'Kontakt s mostem|Hledat budou i v noci.',
      advertisement: 'Reklama stála ministra místo|Inzerce v novinách zdražila.',
      promotion: 'Sledujte značky u silnice, říká policie.',
      photo: 'Foto na zdi|Snímek visí dál na radnici.',
      byline: 'Autor knihy o mostu|Text je starý.',
      source: 'Zdroj radosti|Zdroje ve městě říkají něco jiného.',
      timeLine: 'Most byl zavřen 12. března 2024.|Aktualizace plánu mostu',
      legal: 'Všechna práva vyhrazena jsou umělci, říká soudce.'
    }
  },
  {
    language: 'sk',
    related:
      'Čítajte tiež|Čítajte aj|Prečítajte si aj|Súvisiace články|Prečítajte si|Prečítajte si tiež|Čítajte viac|Viac k téme|Súvisiace|Pozrite si aj|Pozrite aj|Mohlo by vás zaujímať|Odporúčame|Odporúčané články|Najčítanejšie|Najčítanejšie články|Najnovšie|Najnovšie správy|Najnovšie články|Ďalšie články|Ďalšie správy|Podobné články|Neprehliadnite|Celý článok',
    sharing:
      'Zdieľať|Zdieľať článok|Diskusia|Zdieľať na Facebooku|Zdieľajte|Zdieľajte článok|Poslať e-mailom|Poslať|Vytlačiť|Tlačiť|Kopírovať odkaz|Skopírovať odkaz|Uložiť|Komentáre|Pridať komentár|Zobraziť komentáre|Sledovať|Sledujte nás|Nahlásiť chybu|Vypočuť článok',
    menu: 'Prihlásiť sa|Domov|Predplatné|Ochrana osobných údajov|Úvodná stránka|Hlavná stránka|Titulka|Prihlásiť|Prihlásenie|Odhlásiť|Odhlásiť sa|Registrácia|Registrovať sa|Môj účet|Môj profil|Menu|Hľadať|Vyhľadávanie|Zavrieť|Predplatiť|Kúpiť predplatné|Newsletter|Newslettre|Kontakt|Kontakty|O nás|Redakcia|Inzercia|Reklama na webe|Podmienky používania|Obchodné podmienky|Zásady ochrany osobných údajov|Nastavenia súkromia|Nastavenie cookies|Nastavenia cookies|Cookies|Mapa stránok|Archív|Súhlasím|Prijať všetko|Odmietnuť|Nastavenia|Zobraziť viac|Zobraziť všetko|Ďalšie|Predchádzajúce|Späť|Späť hore|Prejsť na obsah|TV program|Podcasty|Fotogaléria|Šéfredaktor',
    sections:
      'Správy|Domáce|Zahraničné|Šport|Slovensko|Svet|Politika|Ekonomika|Biznis|Kultúra|Názory|Komentáre|Regióny|Krimi|Veda|Technológie|Zdravie|Počasie|Cestovanie|Auto|Bývanie|Futbal|Hokej|Magazín|Spoločnosť|Financie|Životný štýl|Rozhovory|Kariéra',
    advertisement:
      'Reklama|Článok pokračuje pod reklamou|Inzercia|Komerčné oznámenie|Sponzorovaný obsah|Sponzorované|Platená inzercia|Text pokračuje pod reklamou|PR článok',
    promotion: {
      asks: 'Sledujte|Odoberajte|Prihláste sa na odber|Stiahnite si|Pridajte sa k|Predplaťte si',
      offers: 'nás na Facebooku|náš newsletter|nášho newslettra|našu aplikáciu|nás na Instagrame|nás na X|náš kanál'
    },
    photo: 'Foto|Zdroj foto|Autor fotografie|Fotografia|Snímka|Zdroj fotografie|Ilustračné foto|Grafika|Autor foto',
    byline: 'Autor|Autorka|Text|Autori|Napísal|Napísala|Pripravil|Pripravila',
    source: 'Zdroj|Zdroje',
    timeLine: {
      labels: 'Publikované|Aktualizované|Aktualizácia|Vydané|Vytvorené|Zverejnené|Posledná aktualizácia|Dátum vydania',
      months:
        'januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september októbra/október novembra/november decembra/december',
      weekdays: 'pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa',
      fillers: 'o|hod.|hodine',
      dayMarks: '.'
    },
    legal:
      'Všetky práva vyhradené|Publikovanie alebo ďalšie šírenie správ je zakázané|Akékoľvek použitie obsahu je bez súhlasu zakázané',
    and: 'a',
    places: 'Bratislava|Košice|Prešov|Žilina|Nitra|Trnava|Trenčín|Banská Bystrica|Poprad|Martin',
    samples: {title: 'Oprava trhoviska vo Vzorove sa predĺži', person: 'Ján Príkladný', date: '12. marca 2024 o 14:05'},
    near: {
      related: 'Čítajte tiež príbalový leták, hovorí lekárnik.|Najnovšie výskumy hovoria niečo iné.',
      sharing: 'Zdieľať chlieb|Diskusia o moste trvala dva dni.',
      menu: 'Kontakt s mostom|Hľadať budú aj v noci.',
      advertisement: 'Reklama stála ministra miesto|Inzercia v novinách zdražela.',
      promotion: 'Sledujte značky pri ceste, hovorí polícia.',
      photo: 'Foto na stene|Snímka visí stále na radnici.',
      byline: 'Autor knihy o moste|Text je starý.',
      source: 'Zdroj radosti|Zdroje v meste hovoria niečo iné.',
      timeLine: 'Most zatvorili 12. marca 2024.|Aktualizácia plánu mosta',
      legal: 'Všetky práva vyhradené sú umelcovi, hovorí sudca.'
    }
  },
  {
    language: 'hu',
    related:
      'Olvassa el ezt is|Olvasd el ezt is|Kapcsolódó cikkek|Kapcsolódó cikk|Ezt is olvassa el|Ezt is olvasd el|Ezt olvasta már|Kapcsolódó|Kapcsolódó anyagok|Kapcsolódó tartalom|Ez is érdekelheti|Ez is érdekelhet|Ajánlott cikkek|Ajánlott|Ajánljuk még|Ajánljuk|Olvasson tovább|Tovább olvasom|Tovább a cikkre|Bővebben|Legolvasottabb|Legolvasottabbak|Legfrissebb|Legfrissebb hírek|Friss hírek|Legnépszerűbb|További hírek|További cikkek|Még több hír|A témában|Cikkajánló|Részletek itt|Lásd még|Nézze meg ezt is',
    sharing:
      'Megosztás|Megosztom|Hozzászólások|Megosztás Facebookon|Megosztás a Facebookon|Oszd meg|Ossza meg|Küldés e-mailben|Küldés|Nyomtatás|Link másolása|Másolás|Mentés|Hozzászólás|Hozzászólok|Szóljon hozzá|Szólj hozzá|Kommentek|Komment|Tetszik|Követés|Kövess minket|Kövessen minket|Cikk meghallgatása|Hibát talált',
    menu: 'Főoldal|Bejelentkezés|Címlap|Impresszum|Kezdőlap|Belépés|Kijelentkezés|Regisztráció|Fiókom|Profilom|Menü|Keresés|Bezárás|Bezár|Előfizetés|Előfizetek|Hírlevél|Hírlevelek|Rólunk|Szerkesztőség|Médiaajánlat|Hirdetési lehetőségek|Adatvédelem|Adatvédelmi tájékoztató|Adatkezelési tájékoztató|Felhasználási feltételek|Jogi nyilatkozat|ÁSZF|Sütikezelés|Süti beállítások|Sütibeállítások|Sütik|Elfogadom|Elfogadás|Összes elfogadása|Elutasítás|Beállítások|Továbbiak|Mutass többet|Összes|Következő|Előző|Vissza|Vissza a tetejére|Ugrás a tartalomra|Archívum|Oldaltérkép|TV-műsor|Podcastok|Galéria|Főszerkesztő|Felelős szerkesztő',
    sections:
      'Hírek|Belföld|Külföld|Sport|Gazdaság|Politika|Kultúra|Vélemény|Tudomány|Technika|Tech|Egészség|Időjárás|Utazás|Autó|Életmód|Bűnügy|Bulvár|Helyi hírek|Közélet|Világ|Foci|Labdarúgás|Otthon|Videó|Videók|Fotók|Oktatás|Interjú|Karrier|Kapcsolat',
    advertisement:
      'Hirdetés|A cikk a hirdetés után folytatódik|Reklám|Szponzorált tartalom|Támogatott tartalom|Fizetett tartalom|Fizetett hirdetés|Promóció|A hirdetés után folytatjuk',
    promotion: {
      asks: 'Iratkozzon fel|Kövessen|Töltse le|Iratkozz fel|Kövess|Töltsd le|Csatlakozzon|Fizessen elő|Kövesse',
      offers:
        'hírlevelünkre|minket a Facebookon|bennünket a Facebookon|minket Facebookon|applikációnkat|alkalmazásunkat|csatornánkra|minket a Google Hírekben'
    },
    photo: 'Fotó|Fotók|Forrás és fotó|Kép|Fénykép|Képek|Borítókép|Nyitókép|Kiemelt kép|Illusztráció|Grafika',
    byline: 'Szerző|Írta|Szöveg|Szerkesztette',
    source: 'Forrás|Források',
    timeLine: {
      labels: 'Megjelent|Frissítve|Közzétéve|Publikálva|Létrehozva|Módosítva|Utolsó frissítés',
      months:
        'január/jan február/feb március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec',
      weekdays: 'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap',
      fillers: 'óra',
      dayMarks: '.'
    },
    legal: 'Minden jog fenntartva|A cikk másodközlése tilos|Minden jog fenntartva a kiadó számára',
    and: 'és',
    places: 'Budapest|Debrecen|Szeged|Miskolc|Pécs|Győr|Nyíregyháza|Kecskemét|Székesfehérvár|Szombathely',
    samples: {title: 'Csúszik a piac felújítása Mintafalván', person: 'Példa János', date: '2024. március 12. 14:05'},
    near: {
      related:
        'Olvassa el ezt is a betegtájékoztatóban, mondja a gyógyszerész.|Legfrissebb adatok szerint esett az ár.',
      sharing: 'Megosztás a hídon|Hozzászólások érkeztek külföldről is.',
      menu: 'Kapcsolat a híddal|Keresés indult a hajó után.',
      advertisement: 'Hirdetés miatt bukott a miniszter|Reklám lesz a hídon.',
      promotion: 'Kövesse a táblákat az út mentén, kéri a rendőrség.',
      photo: 'Fotó a falon|Kép a hídról a városházán',
      byline: 'Szerző és kiadó vitája|Írta a könyvet a hídról.',
      source: 'Forrás az erdőben|Források szerint nem így volt.',
      timeLine: 'A hidat 2024. március 12-én zárták le.|Megjelent a könyv a hídról',
      legal: 'Minden jog fenntartva a művésznek, mondja a bíró.'
    }
  },
  {
    language: 'ro',
    spellings: {ș: '[șş]', ț: '[țţ]', ă: '[ăa]', â: '[âîa]', î: '[îâi]'},
    related:
      'Citește și|Citește mai mult|Vezi și|Articole similare|Citiți și|Citește mai departe|Vezi mai mult|Vezi mai multe|Ascultă și|Articole recomandate|Articole asemănătoare|Articole din aceeași categorie|Știri similare|Știri recomandate|Recomandări|Recomandate|Recomandări video|Te-ar putea interesa|Te-ar mai putea interesa|Ți-ar putea plăcea|Cele mai citite|Cele mai noi|Cele mai noi știri|Ultimele știri|Ultima oră|Ultimele articole|Populare|Mai multe despre|Mai multe știri|Pe aceeași temă|Nu rata|Alte articole|Alte știri|Află mai multe',
    sharing:
      'Distribuie|Distribuie articolul|Comentarii|Distribuie pe Facebook|Distribuiți|Partajează|Trimite|Trimite prin e-mail|Printează|Tipărește|Imprimă|Copiază link|Copiază linkul|Salvează|Comentează|Adaugă un comentariu|Lasă un comentariu|Adaugă comentariu|Vezi comentariile|Urmărește-ne|Urmăriți-ne|Urmărește|Apreciază|Ascultă articolul|Raportează o eroare',
    menu: 'Autentificare|Prima pagină|Politica de confidențialitate|Despre noi|Acasă|Conectare|Intră în cont|Înregistrare|Cont nou|Contul meu|Deconectare|Meniu|Caută|Căutare|Închide|Abonare|Abonează-te|Abonamente|Newsletter|Contact|Contactează-ne|Redacția|Publicitate|Termeni și condiții|Confidențialitate|Politica de cookies|Politica cookies|Cookies|Setări cookies|Modifică setările cookie|Protecția datelor|GDPR|ANPC|Sunt de acord|Acceptă|Acceptă toate|Refuză|Setări|Arată mai mult|Vezi toate|Următorul|Anterior|Înapoi|Înapoi sus|Sari la conținut|Arhivă|Harta site-ului|Program TV|Podcasturi|Galerie foto|Redactor-șef|Caseta redacțională',
    sections:
      'Știri|Actualitate|Politică|Sport|Politic|Economie|Economic|Externe|Internațional|Eveniment|Social|Societate|Cultură|Opinii|Sănătate|Știință|Tehnologie|Tech|Vremea|Meteo|Justiție|Educație|Monden|Divertisment|Lifestyle|Fotbal|Auto|Turism|Călătorii|Locale|Regional|Administrație|Finanțe|Interviuri|Editorial|Cariere',
    advertisement:
      'Publicitate|Articolul continuă după reclamă|Reclamă|Advertorial|Conținut sponsorizat|Articol sponsorizat|Comunicat publicitar|(P)|Continuarea după reclamă',
    promotion: {
      asks: 'Abonează-te la|Urmărește|Descarcă|Abonați-vă la|Urmăriți|Înscrie-te la|Intră pe|Alătură-te',
      offers:
        'newsletterul nostru|newsletter|pagina noastră|ne pe Facebook|știrile noastre pe Google News|aplicația noastră|canalul nostru|și pe Google News|și pe Instagram'
    },
    photo: 'Foto|Sursa foto|Fotografie|Credit foto|Imagine|Foto arhivă|Fotografii|Imagine ilustrativă|Grafică',
    byline: 'Autor|Text|Scris de|Autori|Redactor|Editor|A consemnat',
    by: 'Scris de',
    source: 'Sursa|Surse|Sursă',
    timeLine: {
      labels:
        'Publicat|Actualizat|Publicat la|Data publicării|Actualizat la|Data actualizării|Ultima actualizare|Publicat în|Publicat pe|Modificat',
      months:
        'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sep/sept octombrie/oct noiembrie/noi/nov decembrie/dec',
      weekdays: 'luni|marți|miercuri|joi|vineri|sâmbătă|duminică',
      fillers: 'ora|la ora|orele'
    },
    legal:
      'Toate drepturile rezervate|Reproducerea integrală sau parțială este interzisă|Preluarea fără acord este interzisă',
    and: 'și',
    places: 'București|Cluj-Napoca|Iași|Timișoara|Brașov|Constanța|Craiova|Galați|Ploiești|Oradea|Sibiu|Chișinău',
    samples: {
      title: 'Piața din Exemplești se redeschide',
      person: 'Ion Exemplescu',
      date: 'Marți, 12 martie 2024, ora 14:05'
    },
    near: {
      related: 'Citește și prospectul, spune farmacistul.|Cele mai noi date arată altceva.',
      sharing: 'Distribuie pâine săracilor|Comentarii din străinătate au venit luni.',
      menu: 'Contact cu podul|Caută barca, spune primarul.',
      advertisement: 'Publicitate pentru tutun interzisă|Reclamă pe pod',
      promotion: 'Urmărește indicatoarele de pe drum, spune poliția.',
      photo: 'Foto pe perete|Imagine veche cu podul',
      byline: 'Autor al cărții despre pod|Text vechi',
      source: 'Sursa bucuriei|Surse din oraș spun altceva.',
      timeLine: 'Podul a fost închis pe 12 martie 2024.|Actualizat în fiecare zi',
      legal: 'Toate drepturile rezervate artistului, spune judecătorul.'
    }
  },
  {
    language: 'tr',
    // The dotted and the dotless i are two letters, and patterns do not know their capitals.
    spellings: {i: '[iİ]', ı: '[ıI]', İ: '[iİ]', I: '[ıI]', "'": "['’]"},
    related:
      'Ayrıca okuyun|İlginizi çekebilir|İlgili haber|Bunlar da ilginizi çekebilir|Bu haber de ilginizi çekebilir|İlgili haberler|İlgili içerikler|Benzer haberler|Devamını oku|Devamını okuyun|Haberin devamı|Haberin devamı için tıklayın|Ayrıca bakınız|Bunu da okuyun|Bunlara da bakın|Şunlar da ilginizi çekebilir|Önerilen haberler|Önerilen haber|Önerilen video|Önerilen videolar|Öne çıkan haberler|Öne çıkanlar|Son dakika|Son dakika haberleri|Son haberler|En çok okunanlar|En çok okunan haberler|Çok okunanlar|En son haberler|En çok arananlar|Diğer haberler|Popüler haberler|Günün önemli haberleri|Günün önemli manşetleri|Sıradaki haber|Editörün seçtikleri|Tüm haberler|Gözden kaçmasın',
    sharing:
      "Paylaş|Haberi paylaş|Yorumlar|Facebook'ta paylaş|Twitter'da paylaş|X'te paylaş|WhatsApp'ta paylaş|Şurada paylaş|Paylaşın|Bu haberi paylaş|Linki kopyala|Bağlantıyı kopyala|Kopyala|Yazdır|Kaydet|Favorilere ekle|E-posta gönder|Yorum|Yorum yap|Yorum yaz|Yorumları gör|Yorumları göster|İlk yorumu sen yap|Takip et|Bizi takip edin|Yazı boyutu|Haberi dinle|Dinle|Abone ol|Beğen|Hata bildir|Görüntüle",
    menu: 'Anasayfa|Ana sayfa|Giriş yap|Künye|Üye ol|Kayıt ol|Çıkış yap|Hesabım|Profilim|Menü|Arama|Kapat|Abonelik|E-gazete|E-bülten|Bülten|Bize ulaşın|Hakkımızda|Reklam ver|İnsan kaynakları|Gizlilik politikası|Gizlilik|Kişisel verilerin korunması|KVKK|Aydınlatma metni|Çerez politikası|Çerezler|Çerez ayarları|Kullanım koşulları|Kullanım şartları|Yayın ilkeleri|Site haritası|Arşiv|Kabul et|Tümünü kabul et|Reddet|Ayarlar|Daha fazla|Tümünü gör|Tümü|Sonraki|Önceki|Geri|Başa dön|Yukarı çık|İçeriğe geç|TV rehberi|Yayın akışı|Canlı yayın|Canlı izle|Foto galeri|Video galeri|Resmi ilanlar|Yazarlar|Yazı işleri müdürü|Genel yayın yönetmeni',
    sections:
      'Gündem|Ekonomi|Spor|Dünya|Türkiye|Siyaset|Haberler|Türkiye haberleri|Yerel haberler|Güncel|Politika|Yaşam|Sağlık|Kültür sanat|Kültür-sanat|Teknoloji|Bilim|Magazin|Eğitim|Otomobil|Otomotiv|Seyahat|Hava durumu|Futbol|Basketbol|Asayiş|Yerel|Video|Galeri|Röportaj|Bilim teknoloji|Finans|Emlak|Astroloji|Kadın|Özel haber|Kariyer|İletişim|Ara',
    advertisement:
      'Reklam|Haberin devamı reklamın altında|Sponsorlu içerik|Advertorial|İlan|Sponsorlu|Reklamdan sonra devam ediyor|Reklam alanı|Tanıtım',
    promotion: {
      asks: 'takip edin|abone olun|indirin|takip et|abone ol|katılın|üye olun',
      offers:
        "Bizi Facebook'ta|Bültenimize|Uygulamamızı|Bizi Google News'te|Bizi Instagram'da|Bizi X'te|Bizi Twitter'da|Kanalımıza|WhatsApp kanalımıza|YouTube kanalımıza|uygulamasını"
    },
    photo: 'Fotoğraf|Foto|Fotoğraflar|Görsel|Grafik|Fotoğraf kaynağı|Arşiv fotoğrafı',
    byline: 'Muhabir|Yazar|Haber|Haberi hazırlayan|Editör|Derleyen|Kaynak muhabir|Yazan',
    source: 'Kaynak|Haber kaynağı',
    timeLine: {
      labels:
        'Giriş|Güncelleme|Yayınlanma|Yayın tarihi|Son güncelleme|Güncellenme|Yayınlanma tarihi|Güncelleme tarihi|Oluşturulma tarihi|Eklenme|Yayımlanma|Haber giriş|Giriş tarihi|Haberin giriş tarihi|Kayıt tarihi',
      months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
      weekdays: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
      fillers: 'saat'
    },
    legal:
      'Tüm hakları saklıdır|Her hakkı saklıdır|İzinsiz ve kaynak gösterilmeden yayınlanamaz|Kaynak gösterilmeden alıntı yapılamaz|İzin alınmadan kullanılamaz',
    and: 've',
    places: 'İstanbul|Ankara|İzmir|Bursa|Antalya|Adana|Konya|Gaziantep|Trabzon|Erzurum|Diyarbakır|Samsun|Hatay|Van',
    samples: {title: "Örnekköy'de pazar yeri yeniden açılıyor", person: 'Ali Örnek', date: '12 Mart 2024 Salı 14:05'},
    near: {
      related: 'Son dakika golü maçı bitirdi.|İlginizi çekebilir dediği kitabı okudu.',
      sharing: 'Paylaş ekmeğini|Yorumlar yurt dışından da geldi.',
      menu: 'Ara seçim pazar günü|Kapat gözlerini, dedi şair.',
      advertisement: 'Reklam bakanı koltuğundan etti|İlan edilen karar pazartesi yürürlüğe girecek.',
      promotion: 'Yol boyunca tabelaları takip edin, dedi polis.',
      photo: 'Fotoğraf hâlâ belediyede asılı.|Foto muhabiri yaralandı',
      byline: 'Yazar evine döndü|Haber duyulunca herkes sokağa çıktı.',
      source: 'Kaynak suyu kesildi|Kaynaklar aynı görüşte değil.',
      timeLine: 'Köprü 12 Mart 2024 Salı günü kapatıldı.|Güncelleme yapılacak',
      legal: 'Tüm hakları saklıdır diyen yargıç kararı okudu.'
    }
  }
]
