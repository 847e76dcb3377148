/** Page words of the languages of Northern Europe: Danish, Norwegian, Icelandic, Finnish. */
import type {PageWords} from './page-words.ts'

export const northernPageWords: readonly PageWords[] = [
  {
    language: 'da',
    related:
      'Læs også|Læs mere|Læs videre|Se også|Læs mere om|Hør også|Relaterede artikler|Relaterede nyheder|Relateret|Relateret indhold|Mere om emnet|Mere om|Flere artikler|Flere nyheder|Seneste nyt|Seneste nyheder|Mest læste|Mest læst|Populære artikler|Anbefalet|Anbefalede artikler|Gå ikke glip af|Måske er du også interesseret i|Andre læser',
    sharing:
      'Del artiklen|Del|Del artikel|Del på Facebook|Del på Twitter|Del på X|Del på LinkedIn|Kopiér link|Kopier link|Print|Udskriv|Gem|Gem artikel|Send til en ven|Kommentarer|Kommentér|Skriv en kommentar|Vis kommentarer|Følg|Følg os|Lyt til artiklen|Lyt|Tip os|Tip redaktionen|Fandt du en fejl',
    menu: 'Log ind|Til forsiden|Bliv abonnent|Privatlivspolitik|Forside|Menu|Luk|Luk menu|Søg|Log ud|Opret konto|Min side|Min konto|Abonnement|Abonnér|Køb abonnement|E-avis|Nyhedsbrev|Nyhedsbreve|Kundeservice|Kontakt|Kontakt os|Om os|Annoncering|Annoncér|Job hos os|Persondatapolitik|Cookiepolitik|Cookies|Cookieindstillinger|Administrer samtykke|Brugervilkår|Betingelser|Ophavsret|Tilgængelighed|Tilgængelighedserklæring|Accepter alle|Afvis|Indstillinger|Vis mere|Vis alle|Næste|Forrige|Tilbage|Gå til indhold|Spring til indhold|Til toppen|TV-guide|Podcasts|Ansvarshavende chefredaktør',
    sections:
      'Nyheder|Indland|Udland|Politik|Økonomi|Erhverv|Sport|Fodbold|Kultur|Underholdning|Debat|Leder|Lokalt|Vejr|Vejret|Krimi|Livsstil|Sundhed|Videnskab|Tech|Rejser|Kendte|Samfund|Penge|Motor|Mad',
    advertisement:
      'Annonce|Artiklen fortsætter efter annoncen|Sponsoreret indhold|Annoncer|Reklame|Sponsoreret|Betalt indhold|Kommercielt samarbejde|Artiklen fortsætter under annoncen|Annoncørbetalt indhold|Annoncørindhold',
    promotion: {
      asks: 'Tilmeld dig|Hent|Følg|Abonnér på|Download|Bliv en del af',
      offers: 'vores nyhedsbrev|nyhedsbrevet|vores nyhedsbreve|vores app|os på Facebook|os på Instagram|os på X'
    },
    photo: 'Foto|Arkivfoto|Billede|Fotos|Illustration|Grafik',
    byline: 'Skrevet af|Tekst|Journalist|Af',
    by: 'Af|Skrevet af',
    source: 'Kilde|Kilder',
    timeLine: {
      labels: 'Publiceret|Opdateret|Udgivet|Offentliggjort|Sidst opdateret|Senest opdateret|Oprettet',
      months:
        'januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov december/dec',
      weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tirs|ons|tors|fre|lør|søn',
      fillers: 'kl.|kl|klokken|den|d.',
      dayMarks: '.'
    },
    legal: 'Alle rettigheder forbeholdes|Ophavsretligt beskyttet materiale|Eftertryk forbudt',
    and: 'og',
    places: 'København|Aarhus|Odense|Aalborg|Esbjerg|Randers|Kolding|Vejle|Roskilde|Nuuk|Tórshavn',
    samples: {title: 'Nyt torv åbner i Havnby', person: 'Anna Eksempel', date: 'Onsdag den 12. marts 2024 kl. 14.05'},
    near: {
      related: 'Læs også indlægssedlen, siger apotekeren.|Mere om broen vil ministeren sige på mandag.',
      sharing: 'Del lige over|Kommentarer fra udlandet',
      menu: 'Kultur som chance|Vejret bliver værre.',
      advertisement: 'Annonce kostede ministeren jobbet|Reklame for tobak bliver forbudt.',
      promotion: 'Hent børnene før klokken fire, siger skolen.|Følg skiltene langs vejen.',
      photo: 'Foto på væggen|Billedet hænger stadig på rådhuset.',
      byline: 'Af broen er kun pillerne tilbage.',
      source: 'Kilde til glæde|Kilder i byen siger noget andet.',
      timeLine: 'Den 12. marts 2024 blev broen lukket.|Opdateret viden om broen',
      legal: 'Alle rettigheder forbeholdes kunstneren, siger dommeren.'
    }
  },
  {
    language: 'no',
    related:
      'Les også|Les mer|Les videre|Se også|Les mer om|Hør også|Relaterte artikler|Relaterte saker|Relatert|Flere saker|Flere nyheter|Siste nytt|Siste nyheter|Mest lest|Mest leste|Populært|Anbefalt|Anbefalte saker|Anbefalt for deg|Gå ikke glip av|Mer om saken|Mer om|Mer om dette emnet|Andre leser|Les hele saken|Les saken her',
    sharing:
      'Del artikkelen|Del|Del saken|Del på Facebook|Del på Twitter|Del på X|Del på e-post|Kopier lenke|Kopier lenken|Lenke kopiert|Skriv ut|Lagre|Lagre artikkelen|Tips en venn|Kommentarer|Kommenter|Skriv en kommentar|Vis kommentarer|Følg|Følg oss|Følg saken|Lytt til saken|Lytt|Tips oss|Har du tips|Fant du en feil|Meld fra om feil|Vis mer',
    menu: 'Logg inn|Til forsiden|Bli abonnent|Personvern|Forside|Forsiden|Hovedmeny|Meny|Lukk|Lukk meny|Søk|Logg ut|Opprett konto|Min side|Min konto|Abonnement|Abonner|Kjøp abonnement|Kjøp tilgang|E-avis|eAvis|Nyhetsbrev|Kundeservice|Kundesenter|Kontakt|Kontakt oss|Om oss|Annonsere|Annonser hos oss|Ledige stillinger|Jobb hos oss|Personvernerklæring|Informasjonskapsler|Cookies|Personverninnstillinger|Administrer samtykke|Samtykkeinnstillinger|Brukervilkår|Vilkår|Opphavsrett|Tilgjengelighet|Tilgjengelighetserklæring|Godta alle|Avvis|Innstillinger|Vis alle|Neste|Forrige|Tilbake|Gå til innhold|Hopp til innhold|Til toppen|TV-guide|Podkast|Ansvarlig redaktør|Sjefredaktør',
    sections:
      'Nyheter|Innenriks|Utenriks|Politikk|Økonomi|Næringsliv|Sport|Fotball|Kultur|Underholdning|Debatt|Meninger|Leder|Kommentar|Lokalt|Vær|Været|Krim|Livsstil|Helse|Vitenskap|Teknologi|Reise|Kjendis|Samfunn|Motor|Mat|Anmeldelser|Oppskrifter|Familie|Forbruker',
    advertisement:
      'Annonse|Annonsørinnhold|Artikkelen fortsetter under annonsen|Annonser|Reklame|Sponset innhold|Sponset|Betalt innhold|Saken fortsetter under annonsen|Saken fortsetter etter annonsen|Artikkelen fortsetter etter annonsen|Annonsørbetalt innhold',
    promotion: {
      asks: 'Meld deg på|Last ned|Følg|Abonner på|Få|Bli med i',
      offers:
        'vårt nyhetsbrev|nyhetsbrevet vårt|nyhetsbrevet|appen vår|vår app|oss på Facebook|oss på Instagram|oss på X'
    },
    photo: 'Foto|Arkivfoto|Bilde|Bilder|Illustrasjon|Illustrasjonsfoto|Grafikk|Skjermbilde|FOTO',
    byline: 'Skrevet av|Tekst|Journalist|Av',
    by: 'Av|Skrevet av',
    source: 'Kilde|Kilder',
    timeLine: {
      labels: 'Publisert|Oppdatert|Sist oppdatert|Først publisert|Opprettet|Sist endret|Endret',
      months:
        'januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov desember/des',
      weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|ons|tor|fre|lør|søn',
      fillers: 'kl.|kl|klokken|den|d.',
      dayMarks: '.'
    },
    legal: 'Alle rettigheter forbeholdt|Alle rettigheter reservert|Opphavsrettslig beskyttet|Ettertrykk forbudt',
    and: 'og',
    places:
      'Bergen|Trondheim|Stavanger|Tromsø|Kristiansand|Drammen|Fredrikstad|Bodø|Ålesund|Haugesund|Hammerfest|Lillehammer',
    samples: {
      title: 'Nytt torg åpner i Havneby',
      person: 'Anna Eksempel',
      date: 'Publisert torsdag 12. mars 2024 - 13:26'
    },
    near: {
      related: 'Les også pakningsvedlegget, sier apotekeren.|Mer om broen vil statsråden si på mandag.',
      sharing: 'Del likt|Kommentarer fra utlandet',
      menu: 'Kultur som mulighet|Været blir verre.',
      advertisement: 'Annonse kostet statsråden jobben|Reklame for tobakk blir forbudt.',
      promotion: 'Følg skiltene langs veien, sier politiet.|Få vil bruke broen.',
      photo: 'Foto på veggen|Bildet henger fortsatt på rådhuset.',
      byline: 'Av broen er bare pilarene igjen.',
      source: 'Kilde til glede|Kilder i byen sier noe annet.',
      timeLine: 'Den 12. mars 2024 ble broen stengt.|Oppdatert kunnskap om broen',
      legal: 'Alle rettigheter forbeholdt kunstneren, sier dommeren.'
    }
  },
  {
    language: 'is',
    related:
      'Lesa meira|Lestu líka|Lestu meira|Sjá einnig|Sjá meira|Lesið einnig|Tengdar fréttir|Tengt efni|Tengdar greinar|Fleiri fréttir|Nýjustu fréttir|Nýjast|Mest lesið|Mest lesnar|Vinsælt|Meira um málið|Meira úr flokknum|Ekki missa af',
    sharing:
      'Deila|Deila frétt|Deila á Facebook|Deila grein|Deila á Twitter|Deildu|Prenta|Afrita slóð|Afrita hlekk|Vista|Senda|Senda í tölvupósti|Athugasemdir|Skrifa athugasemd|Hlusta|Hlusta á frétt|Senda ábendingu|Ábendingar|Fylgdu okkur',
    menu: 'Innskráning|Skrá inn|Gerast áskrifandi|Forsíða|Valmynd|Leita|Leit|Loka|Útskráning|Nýskráning|Mínar síður|Áskrift|Kaupa áskrift|Rafrænt blað|Fréttabréf|Þjónusta|Hafa samband|Hafðu samband|Um okkur|Um vefinn|Auglýsa|Auglýsingar|Persónuverndarstefna|Persónuvernd|Vafrakökur|Vafrakökustefna|Skilmálar|Notendaskilmálar|Samþykkja|Samþykkja allt|Hafna|Stillingar|Sjá allt|Næsta|Fyrri|Til baka|Fara í efni|Hlaðvörp|Ritstjóri|Starfsfólk',
    sections:
      'Fréttir|Innlent|Erlent|Stjórnmál|Viðskipti|Íþróttir|Fótbolti|Menning|Lífið|Skoðun|Leiðari|Umræðan|Veður|Heilsa|Tækni|Vísindi|Ferðalög|Fólk|Matur|Sport|Bílar|Neytendur',
    advertisement: 'Auglýsing|Auglýsingar|Kynning|Kostað efni|Kostuð kynning|Samstarf',
    promotion: {
      asks: 'Skráðu þig á|Fylgdu|Sæktu|Skráðu þig í|Fylgstu með',
      offers: 'póstlistann okkar|póstlista okkar|fréttabréfið okkar|okkur á Facebook|okkur á Instagram|appið okkar'
    },
    photo: 'Mynd|Ljósmynd|Myndir|Ljósmyndir|Ljósmyndari',
    byline: 'Höfundur|Blaðamaður|Texti|Eftir',
    source: 'Heimild|Heimildir',
    timeLine: {
      labels: 'Birt|Uppfært|Síðast uppfært|Birtist|Útgefið',
      months:
        'janúar/jan febrúar/feb mars/mar apríl/apr maí júní/jún júlí/júl ágúst/ágú september/sep/sept október/okt nóvember/nóv desember/des',
      weekdays: 'mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur',
      fillers: 'kl.|kl|klukkan',
      dayMarks: '.'
    },
    legal: 'Allur réttur áskilinn|Öll réttindi áskilin',
    and: 'og',
    places: 'Reykjavík|Akureyri|Selfoss|Keflavík|Ísafjörður|Egilsstaðir',
    samples: {title: 'Nýtt torg opnað í Dæmavík', person: 'Anna Dæmadóttir', date: 'Birt 12. mars 2024 kl. 14:05'},
    near: {
      related: 'Sjá einnig hvernig áin rennur, segir skáldið.|Meira um málið segir ráðherrann á mánudag.',
      sharing: 'Deila um brúna|Athugasemdir frá útlöndum bárust á mánudag.',
      menu: 'Leita að bátnum|Veðrið versnar.',
      advertisement: 'Auglýsing kostaði ráðherrann starfið|Kynning verður á torginu.',
      promotion: 'Fylgdu skiltunum við veginn, segir lögreglan.',
      photo: 'Mynd á veggnum|Myndin hangir enn í ráðhúsinu.',
      byline: 'Eftir brúnni standa aðeins stöplarnir.|Höfundur bókarinnar',
      source: 'Heimild til gleði',
      timeLine: 'Þann 12. mars 2024 var brúnni lokað.|Birt í dag',
      legal: 'Allur réttur áskilinn er listamanninum, segir dómarinn.'
    }
  },
  {
    language: 'fi',
    related:
      'Lue myös|Lue lisää|Katso myös|Lue lisää aiheesta|Lue seuraavaksi|Lue juttu|Kuuntele myös|Aiheesta lisää|Lisää aiheesta|Aiheeseen liittyvää|Aiheeseen liittyvät|Muut lukevat|Luetuimmat|Luetuimmat uutiset|Uusimmat|Uusimmat uutiset|Tuoreimmat|Tuoreimmat uutiset|Suositellut|Suosittelemme|Suosittelemme sinulle|Lisää uutisia|Muita uutisia|Sinua voisi kiinnostaa|Älä missaa',
    sharing:
      'Jaa artikkeli|Jaa|Jaa juttu|Jaa Facebookissa|Jaa Twitterissä|Jaa X:ssä|Jaa WhatsAppissa|Kopioi linkki|Linkki kopioitu|Tulosta|Tallenna|Tallenna artikkeli|Lähetä sähköpostilla|Kommentoi|Kommentit|Näytä kommentit|Lue kommentit|Kirjoita kommentti|Seuraa|Seuraa meitä|Kuuntele|Kuuntele juttu|Anna palautetta|Lähetä juttuvinkki|Juttuvinkki|Vinkkaa meille|Ilmoita virheestä|Huomasitko virheen',
    menu: 'Kirjaudu sisään|Kirjaudu|Tilaa lehti|Tietosuojaseloste|Etusivu|Etusivulle|Valikko|Avaa valikko|Sulje|Hae|Haku|Kirjaudu ulos|Rekisteröidy|Luo tunnus|Luo tili|Oma tili|Omat tiedot|Tilaa|Tilaajalle|Tilaajapalvelu|Näköislehti|Digilehti|Uutiskirje|Uutiskirjeet|Tilaa uutiskirje|Asiakaspalvelu|Yhteystiedot|Ota yhteyttä|Tietoa meistä|Mediatiedot|Mainosta|Töihin meille|Tietosuoja|Tietosuojalauseke|Evästeet|Evästeasetukset|Evästekäytännöt|Käyttöehdot|Saavutettavuus|Saavutettavuusseloste|Hyväksy|Hyväksy kaikki|Hylkää|Asetukset|Näytä lisää|Näytä kaikki|Seuraava|Edellinen|Takaisin|Siirry sisältöön|Takaisin ylös|Podcastit|TV-opas|Päätoimittaja|Vastaava päätoimittaja',
    sections:
      'Uutiset|Kotimaa|Ulkomaat|Politiikka|Talous|Urheilu|Jalkapallo|Kulttuuri|Viihde|Mielipide|Mielipiteet|Pääkirjoitus|Kolumnit|Paikalliset|Sää|Terveys|Tiede|Teknologia|Matkailu|Elämäntapa|Ruoka|Autot|Ihmiset|Lukijalta|Asuminen|Raha',
    advertisement:
      'Mainos|Juttu jatkuu mainoksen jälkeen|Mainos päättyy|Ilmoitus|Mainokset|Kaupallinen yhteistyö|Sponsoroitu sisältö|Artikkeli jatkuu mainoksen jälkeen|Artikkeli jatkuu mainoksen alla|Juttu jatkuu mainoksen alla|Sisältö jatkuu mainoksen alla',
    promotion: {
      asks: 'Tilaa|Lataa|Seuraa|Liity',
      offers: 'uutiskirjeemme|sovelluksemme|uutiskirje tästä|meitä Facebookissa|meitä Instagramissa|meitä X:ssä'
    },
    photo: 'Kuva|Kuvat|Arkistokuva|Valokuva|Kuvaaja|Grafiikka|Kuvitus|Kuvituskuva',
    byline: 'Teksti|Toimittaja|Kirjoittaja|Teksti ja kuvat',
    source: 'Lähde|Lähteet',
    timeLine: {
      labels: 'Julkaistu|Päivitetty|Viimeksi päivitetty|Muokattu|Luotu',
      months:
        'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
      weekdays: 'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|ma|ti|ke|to|pe|la|su',
      fillers: 'klo|kello',
      dayMarks: '.'
    },
    legal: 'Kaikki oikeudet pidätetään|Tekijänoikeus pidätetään',
    and: 'ja',
    places: 'Helsinki|Tampere|Turku|Oulu|Jyväskylä|Kuopio|Lahti|Vantaa|Espoo|Rovaniemi',
    samples: {
      title: 'Uusi tori avataan Mallilassa',
      person: 'Anna Esimerkki',
      date: 'ke 12. maaliskuuta 2024 klo 14.05'
    },
    near: {
      related: 'Lue myös pakkausseloste, sanoo apteekkari.|Luetuimmat kirjat ovat vanhoja.',
      sharing: 'Jaa tasan|Kommentit ulkomailta olivat myönteisiä.',
      menu: 'Kulttuuri mahdollisuutena|Sää huononee.',
      advertisement: 'Mainos vei ministeriltä paikan|Ilmoitus tuli maanantaina.',
      promotion: 'Seuraa opasteita tien varrella, sanoo poliisi.',
      photo: 'Kuva seinällä|Kuva on yhä kaupungintalolla.',
      byline: 'Kirjoittaja on tutkija.|Teksti on vanha.',
      source: 'Lähde iloon|Lähde on kuivunut.',
      timeLine: 'Silta suljettiin 12. maaliskuuta 2024.|Julkaistu kirja sillasta',
      legal: 'Kaikki oikeudet pidätetään taiteilijalle, sanoo tuomari.'
    }
  }
]
