/** What Dutch pages say about themselves to their readers: players, newsletters, comments, subscriptions, cookies, errors. */
import type {Rule} from '../types.ts'
import {onlyPhrases} from './phrases.ts'
import {type PageVoice, type ServiceTopic, serviceRules} from './service-lines.ts'

const voice: PageVoice = {
  language: 'nl',
  story:
    'zei|zegt|zeggen|zeiden|vertelde|vertelt|verklaarde|liet weten|laat weten|meldde|stelde|aldus|volgens|hij|haar|hem|zijn (?:vader|moeder|broer|vrouw)|gisteren|burgemeester|politie|rechter|rechtbank|minister|president|regering|bewoners|had|hadden|werden|onderzoek|woordvoerder|beloofde|waarschuwde|vroeg',
  reports: '\\p{L}+(?:de|te|den|ten) (?:de|het|een)',
  before: '(?:helaas|sorry|excuses|oeps|let op|beste lezer|hallo|dank|alsjeblieft|gelieve)[,!:]* (?:maar )?',
  follows: [
    '(?:deel|begin|sommige|laat)~<160>',
    '(?:en |of |dan )?(?:klik|klikt|tik|controleer|check|lees|bekijk|kijk|log|meld|registreer|abonneer|laad|ververs|vernieuw|probeer|bezoek|neem|schrijf|stuur|mail|kies|annuleer|zeg|steun|doneer|maak|geef|volg|gebruik|blijf|word|activeer|zet|accepteer|ontvang|luister|test|deel|download|ontdek|wijzig|beheer|vul|bevestig|ga|schakel|houd|wees|reageer|meer|stem|schuif|swipe|vergeet|hou)~<180>',
    '(?:je|jij|jouw|u|uw|jullie|wij|we|ons|onze|als|om|voor|door|met|zonder|geen|niet|nog|alleen|slechts|al|op (?:elk|ieder)|altijd|vanaf|alle|de (?:reacties|prijzen|links|redactie|nieuwsbrief|inhoud|producten)|het (?:abonnement|formulier)|deze|dit|informatie|reacties|in ons|dank|bedankt|hier|ook|dan|nu|er|gratis|zo|opzeggen|maandelijks)~<180>',
    '\\S{1,40}@\\S{3,40}|(?:https?://|www\\.)\\S{4,120}|[\\d+() -]{6,20}|\\d{1,3} ?min(?:uten|uut)?'
  ]
}

const media =
  '(?:video|audio|inhoud|content|speler|player|podcast|bestand|advertentie|livestream|stream|post|tweet|kaart|formulier|fragment)'
const failing =
  '(?:(?:is|zijn)(?: helaas| momenteel| tijdelijk)*<20> ?niet(?: meer| langer)? (?:beschikbaar|toegankelijk|ondersteund)|(?:kan|kunnen|kon|konden)(?: helaas| momenteel)* niet(?: meer)? (?:worden )?(?:afgespeeld|geladen|getoond|weergegeven|gevonden)(?: worden)?|wordt niet ondersteund|is (?:verwijderd|verlopen|geblokkeerd)|vereist<40>)'
const where =
  '(?: (?:in (?:je|jouw|uw|deze|dit)~<30>|op (?:je|jouw|uw|dit|deze)~<30>|door (?:je|uw)~<30>|op dit moment|momenteel|vanwege<50>|omdat (?:je|u|de server)<50>))'
const letter =
  '(?:nieuwsbrief|nieuwsbrieven|[\\p{L}-]{3,20}nieuwsbrief|mailinglijst|nieuwsalerts?|nieuwsupdates?|meldingen|update)'
const mail = '(?:mailbox|inbox|mail|e-?mail|postvak|brievenbus|telefoon|e-?mailbox)'
const terms =
  '(?:voorwaarden|privacy[\\p{L}]*|cookies?|cookiebeleid|gebruiksvoorwaarden|beleid|nieuwsbrief|verwerking|reglement|gegevens)'
const readers =
  '(?:abonnees?|leden|geregistreerde (?:gebruikers|lezers)|ingelogde (?:gebruikers|lezers)|lezers|gebruikers|premium-?(?:leden|abonnees|gebruikers)?|plus-?(?:abonnees|leden))'
const enrol =
  '(?:log(?: eerst)? in|inloggen|ingelogd|meld (?:je|u)(?: gratis| hier| nu)* aan|aanmelden|aangemeld|registreer(?: je| u| gratis| nu)*|registreren|geregistreerd|maak (?:een )?(?:gratis )?account(?: aan)?|neem een abonnement|word abonnee|abonneer (?:je|u)|een account|abonnee zijn)'

const player: ServiceTopic = {
  about: 'service-player',
  label: 'boilerplate:video',
  says: [
    [
      'beschikbaar|afgespeeld|geladen|getoond|weergegeven|gevonden|ondersteund|verwijderd|verlopen|geblokkeerd|vereist|toegankelijk',
      `(?:deze|dit|onze) ${media} ${failing}${where}?`
    ],
    [
      'beschikbaar|afgespeeld|geladen|getoond|weergegeven',
      `(?:de video|de inhoud|de content|de speler) (?:is (?:helaas )?niet(?: meer)? beschikbaar|(?:kan|kon)(?: helaas)? niet (?:worden )?(?:afgespeeld|geladen|getoond|weergegeven)(?: worden)?)${where}?`
    ],
    [
      'pagina',
      '(?:de|deze) pagina(?: die (?:je|u) (?:zoekt|zocht|opvroeg))? (?:bestaat niet(?: meer)?|is niet(?: meer)? (?:beschikbaar|gevonden)|kan niet (?:worden )?gevonden(?: worden)?|kon niet worden gevonden|is verwijderd)'
    ],
    ['browser', '(?:je|jouw|uw|deze) browser~<10> ?(?:ondersteunt|kan|is|blokkeert|staat)~<80>'],
    [
      'javascript',
      '(?:om <60>,? )?(?:je moet |u moet |gelieve )?(?:schakel|zet|activeer) (?:alsjeblieft )?javascript<80>'
    ],
    [
      "video|galerij|foto's|foto’s|interview|afbeelding|beelden",
      "(?:klik|tik|swipe|veeg|schuif|gebruik|scroll|blader)~<30> ?(?:om|voor|door|naar)~<50>(?:te (?:bekijken|zien|vergroten|spelen|beluisteren|openen|lezen|starten)|bekijken|galerij|foto's)~<30>"
    ],
    [
      'video|formulier|kaart|speler',
      '(?:zie je|ziet u|werkt|lukt)~<40>niet~<20>\\?? ?(?:klik|probeer|ververs|herlaad)~<50>'
    ],
    ['pagina', '(?:ververs|herlaad|vernieuw|laad)~ (?:de|deze) pagina<30>'],
    [
      'toestemming|externe|sociale media|youtube|twitter|instagram|facebook|derde partij',
      '(?:om (?:deze|dit)|hier|deze (?:inhoud|content|video|post)|voor het tonen|we hebben|bekijk)~<70>(?:toestemming|externe|sociale media|cookies)~<60>(?:nodig|tonen|bekijken|geaccepteerd|accepteren|cookies|instellingen|partij|geven)~<40>'
    ],
    [
      'luister|beluister',
      '(?:luister naar|beluister) (?:dit|deze|het|de) (?:artikel|podcast|verhaal|aflevering)(?: (?:nu|hier))?(?: \\(?\\d{1,2}(?::\\d\\d)? ?(?:min(?:uten)?)?\\)?)?'
    ]
  ],
  match: [
    'Je browser ondersteunt deze video niet.',
    'De pagina kon niet worden gevonden.',
    'De video kan helaas niet worden geladen. Ververs de pagina.'
  ],
  skip: [
    // Video's en pagina's van een verhaal.
    'De video is voor de familie niet toegankelijk, zei de advocaat.',
    'Deze video van een visser ging de wereld rond.',
    'De pagina bestaat in geen enkel archief van het dorp.',
    'Deze inhoud van de kist werd driehonderd jaar geleden beschreven.',
    'Klik van een camera, geflits, gedrang: zo begon de avond.',
    'De speler is niet beschikbaar voor de wedstrijd van zondag.',
    'Luister naar dit water en word weer kind.',
    'Hier stond tot de oorlog een houten toren.'
  ]
}

const newsletter: ServiceTopic = {
  about: 'service-newsletter',
  label: 'boilerplate:promotion',
  says: [
    [
      'akkoord|instem|aanvaard|accepteer',
      `(?:door|met|bij)~<70>,? (?:ga|gaat|stem|stemt|accepteer|accepteert|aanvaard|aanvaardt) (?:je|u)~<50>${terms}~<100>`
    ],
    [
      'ik ga akkoord|ik wil|ik heb de|ik geef',
      `(?:ja, )?ik (?:ga akkoord|wil|heb de|geef)~<60>(?:${terms}|nieuwsbrief|aanbiedingen|ontvangen|toestemming)~<80>`
    ],
    [
      'mailbox|inbox|per mail|per e-mail|je mail|uw mail|postvak',
      `(?:ontvang|krijg|elke|iedere|dagelijks|wekelijks|het (?:belangrijkste|beste|laatste)|de (?:belangrijkste|beste|laatste)|alle|onze|wil je|wilt u)~<100>(?:in|via|per|op)~(?: (?:je|jouw|uw|de))? ?${mail}~<50>`
    ],
    [
      'nieuwsbrief|nieuwsbrieven|mailinglijst|nieuwsalert',
      `(?:meld (?:je|u)|schrijf (?:je|u)|abonneer (?:je|u)|ontvang|aanmelden|inschrijven|krijg|lees|mis niets)~<50>(?:voor|op|van|onze|de|met)? ?<20>${letter}~<70>`
    ],
    [
      'uitschrijven|afmelden|opzeggen',
      '(?:je kunt|u kunt|je kan|u kan|afmelden|uitschrijven)~<50>(?:uitschrijven|afmelden|op elk moment|op ieder moment|opzeggen|altijd|kan)~<60>'
    ],
    [
      'bedankt|dank je|dank u',
      '(?:hartelijk |heel erg )?(?:bedankt|dank je|dank u|dank je wel) voor (?:je|uw|jouw|het) (?:aanmelding|inschrijving|registratie|abonnement|feedback|stem|reactie|bericht|interesse|deelname|steun|bezoek|lezen|stemmen)~<60>'
    ],
    [
      'bevestigingsmail|bevestigingse-mail|e-mail gestuurd|mail gestuurd|e-mail ter bevestiging',
      '(?:we|wij) (?:hebben|sturen) (?:je|u)~<60>(?:mail)~<60>|(?:je|u) (?:ontvangt|krijgt)~<40>(?:bevestigings[\\p{L}-]*mail|mail ter bevestiging)<40>'
    ],
    ['spam', '(?:geen mail<30>\\? )?(?:controleer|check|kijk)~<30>spam<30>'],
    [
      'e-mailadres|mailadres|emailadres',
      '(?:vul|geef|voer|laat)~<20>(?:je|uw|een)(?: geldig)? (?:e-?mail|mail)adres<30>|(?:je|uw|het) e-?mailadres (?:wordt niet|is (?:on)?geldig|is al|wordt alleen)<50>'
    ],
    [
      'aangemeld|ingeschreven|gelukt|geregistreerd|ingelogd',
      '(?:je|u) (?:bent|hebt|heeft|ben)~<20>(?:succesvol |al |nu )*(?:aangemeld|ingeschreven|geregistreerd|ingelogd|uitgeschreven)<30>|(?:je|uw) (?:aanmelding|inschrijving) is (?:gelukt|ontvangen|bevestigd|geslaagd)<20>'
    ],
    [
      'op de hoogte',
      '(?:zo )?blijf(?:t)? (?:je |u )?(?:altijd )?op de hoogte(?: (?:van|met|via|over)~ ?(?:het|ons|onze|al|alles|de)~<60>)?'
    ],
    ['recaptcha', '(?:deze (?:site|website)|dit formulier|beschermd)~<30>recaptcha<110>']
  ],
  match: [
    'Door je aan te melden ga je akkoord met onze voorwaarden.',
    'Ontvang elke ochtend het belangrijkste nieuws in je mailbox.',
    'U kunt zich altijd weer afmelden.',
    'Bedankt voor je inschrijving! Controleer je spamfolder.',
    'We hebben je een e-mail gestuurd.',
    'Vul hier je e-mailadres in.',
    'Ik ga akkoord met de privacyverklaring.'
  ],
  skip: [
    // Post en brieven van een verhaal.
    'Door te tekenen gingen de vissers akkoord met de voorwaarden van de rederij.',
    'Elke ochtend ligt de krant in de brievenbus van de oude kapitein.',
    'De nieuwsbrief van de kerk bereikt driehonderd huizen.',
    'Bedankt voor de redding, staat op het bord bij de haven.',
    'Blijf uit de buurt van de rivier, maant een bord.',
    'Ik ga weg, roept een boer in de zaal.',
    'Opzeggen kan bij de club, niet bij het dorp.',
    'Je bent welkom, staat op de deur van het café.'
  ]
}

const comments: ServiceTopic = {
  about: 'service-comments',
  label: 'boilerplate:other',
  says: [
    [
      'reageren|reactie|reacties',
      `(?:(?:je|u) (?:moet|dient)|om te|${enrol}|graag)~<40> ?(?:${enrol}|reageren|een reactie|reacties)~<40>(?:reageren|reactie|reacties|plaatsen|achterlaten|zijn|in|kunnen|lezen)~<30>`
    ],
    [
      'reageren|reactie',
      `${enrol}~(?: (?:of [\\p{L} ]{4,24}|nu|hier|eerst))* (?:om|en)(?: te| mee te)? (?:reageren|reageer|praten|een reactie)~<40>`
    ],
    ['reageren|reacties', `alleen ${readers} kunnen (?:reageren|reacties|een reactie)<40>`],
    [
      'reageren|reacties',
      '(?:reageren is|de reacties (?:op|bij|onder) (?:dit|deze)<20> zijn|de reacties zijn|reacties zijn|de reactiemogelijkheid is)~<10>(?:niet (?:meer )?mogelijk|gesloten|uitgeschakeld|gemodereerd)(?: (?:op|bij|onder|voor)<40>)?'
    ],
    [
      'reacties',
      '(?:beledigende |alle |discriminerende |ongepaste )?reacties (?:die|worden|met|zonder|zijn|van)~<80>(?:verwijderd|gemodereerd|geplaatst|huisregels|goedgekeurd|redactie|spelregels)~<40>'
    ],
    [
      'reacties|respectvol|huisregels|spelregels',
      '(?:we behouden|wij behouden|de redactie behoudt|houd het|blijf|lees|bekijk|respecteer)~<40>(?:reacties|respectvol|huisregels|spelregels|beschaafd)~<60>'
    ],
    [
      'reageert|reactie|reageer',
      '(?:wees|ben) de eerste (?:die reageert|om te reageren)<20>|(?:laat|plaats|schrijf|geef) (?:een|je|uw) reactie(?: (?:achter|hieronder|op dit))?<20>|(?:laat ons|praat mee|deel)~<40>reacties<20>|(?:reageer|praat mee) (?:op|over) dit artikel<20>'
    ],
    ['je reactie|uw reactie', '(?:je|uw) reactie (?:is|wordt|wacht)~<60>'],
    [
      'gebruikersnaam|verplichte velden|nog geen reacties|reactie melden|meld deze reactie',
      '(?:kies|vul)~<15>gebruikersnaam<30>|verplichte velden zijn<30>|(?:er zijn )?nog geen reacties<20>|(?:reactie melden|meld deze reactie)'
    ]
  ],
  match: [
    'Reageren is niet meer mogelijk.',
    'Log in om te reageren',
    'Om te reageren moet je ingelogd zijn.',
    'Alleen abonnees kunnen reageren.',
    'Reacties die beledigend zijn worden verwijderd.',
    'Wees de eerste die reageert',
    'Je reactie wordt eerst bekeken. Lees onze huisregels.',
    'Er zijn nog geen reacties'
  ],
  skip: [
    // Reacties van een verhaal.
    'De reacties op de brug staan niet in het verslag.',
    'Om mee te varen moet je achttien zijn.',
    'Alleen leden kunnen stemmen op de vergadering van de club.',
    'Reacties op het plein zijn er deze dagen van alle soorten.',
    'Een reactie wilde de kapitein niet geven.',
    'Wees de eerste op de steiger, maant de oude loods.',
    'Laat een bitter woord vallen en verlies je baan.',
    'Je reactie was onterecht, schreef de actrice, zei een vriend.'
  ]
}

const subscription: ServiceTopic = {
  about: 'service-subscription',
  label: 'boilerplate:promotion',
  says: [
    [
      'verder lezen|verder te lezen|te lezen|toegang|alles lezen|lees verder|onbeperkt',
      `(?:${enrol})~(?: (?:nu|hier|gratis|of [\\p{L} ]{4,24}))*,? (?:om|en|voor)~<60>(?:lezen|toegang|lees|onbeperkt)~<40>`
    ],
    [
      'verder lezen|verder te lezen|te lezen',
      `(?:om|wil je|wilt u)~<30>(?:te lezen|verder lezen|lezen)~<10>\\??,? <20>(?:${enrol}|heb je)~<50>`
    ],
    [
      'abonnees|leden|premium|geregistreerde',
      `(?:(?:dit|deze) (?:artikel|inhoud|content|verhaal|video|pagina|podcast) is |artikel |exclusief |alleen )(?:(?:alleen|exclusief|enkel|uitsluitend|beschikbaar|toegankelijk|voorbehouden)[ ,]){0,3}(?:te lezen )?(?:voor|aan) (?:onze |alle )?${readers}(?: (?:beschikbaar|toegankelijk|met|van)~<30>)?`
    ],
    ['gratis artikel', '(?:je|u|nog|dit is)~<40>gratis artikel(?:en)?<40>'],
    [
      'abonnee|account',
      '(?:al |ben je al |bent u al |nog geen |heb je al |heeft u al )(?:een )?(?:abonnee|account|lid|abonnement|digitaal abonnement)\\??(?: (?:log|klik|meld|maak|neem|registreer|word)~<40>)?'
    ],
    [
      'je abonnement|uw abonnement|je account|uw account|ander apparaat',
      '(?:je|uw|jouw) (?:abonnement|account) (?:wordt|is|geeft|kan|loopt|maakt)~<40>(?:apparaat|gebruikt|actief|verlopen|geblokkeerd|toegang|opgezegd|verlengd|af|mogelijk|artikelen)~<50>'
    ],
    [
      'alle artikelen|onbeperkt|digitale krant|digitaal abonnement|volledige toegang',
      '(?:lees|krijg|nu|toegang|geniet|probeer|vanaf|onbeperkt)~<40>(?:alle artikelen|onbeperkt|digitale krant|digitaal abonnement|volledige toegang|alle)~<70>'
    ],
    [
      'per maand|eerste maand|probeer gratis|maandelijks opzegbaar|gratis proberen|elk moment opzegbaar',
      '(?:probeer|vanaf|nu|voor|slechts|neem|maandelijks|lees|abonneer)~<50>(?:per maand|eerste maand|gratis|opzegbaar|proberen)~<50>'
    ],
    [
      'journalistiek|redactie|ons werk',
      '(?:als (?:je|u)<60>,? )?(?:steun|help|ondersteun|maak|draag bij aan)~<50>(?:journalistiek|onze redactie|ons werk)~<70>'
    ],
    [
      'jouw steun|je steun|uw steun|je donatie|uw donatie|jouw bijdrage|je bijdrage|uw bijdrage|je abonnement',
      '(?=<160>(?:journalis|redactie|ons|onze|werk|wij|we ))(?:met |dankzij |zonder )?(?:jouw|je|uw) (?:steun|donatie|bijdrage|abonnement|hulp|gift) (?:maakt|helpt|zorgt|kunnen we|kunnen wij|is (?:belangrijk|nodig)|stelt)~<80>'
    ],
    [
      'doneer|word lid|word abonnee|word vriend',
      '(?:als <60>,? )?(?:doneer|word (?:nu |ook )?(?:lid|abonnee|vriend|donateur))(?: (?:nu|hier|van|en|voor|via|een|vandaag)~<60>)?'
    ]
  ],
  match: [
    'Je hebt je laatste gratis artikel van deze maand gelezen.',
    'Nog geen abonnee? Neem een abonnement',
    'Lees alle artikelen vanaf 2 euro per maand',
    'Steun onze redactie met een donatie.',
    'Jouw bijdrage helpt ons verder.',
    'Word lid en steun onze journalistiek.'
  ],
  skip: [
    // Abonnementen en steun van een verhaal.
    'Jouw steun doet me goed, riep de kandidaat vanaf het balkon, zei een buurman.',
    'De abonnees van de krant betaalden minder dan in het jaar ervoor.',
    'De inhoud van de brief is alleen voor de notaris.',
    'Om de brief te lezen pakte de notaris een loep.',
    'Steun voor de club is er niet meer.',
    'De rekening van het café wordt in delen betaald.',
    'De vrije toegang tot het strand eindigde in mei met het hek.',
    'Lid van de club is ze sinds haar achtste.'
  ]
}

const commerce: ServiceTopic = {
  about: 'service-commerce',
  label: 'boilerplate:advertisement',
  says: [
    [
      'affiliate|commissie',
      '(?:dit artikel|deze (?:pagina|links)|sommige links|de links|in dit artikel|wij|we|als je|als u|bij aankoop|wanneer je)~<80>(?:affiliate|commissie)[\\p{L}-]*<100>'
    ],
    [
      'onafhankelijk',
      '(?:de|alle|onze)~<10>(?:producten|aanbevelingen|tips)~<30>(?:zijn|worden)~<30>onafhankelijk~<80>'
    ],
    [
      'prijzen',
      '(?:de )?prijzen~<20>(?:kunnen (?:(?:inmiddels )?(?:afwijken|wijzigen|variëren)|zijn gewijzigd)|zijn onder voorbehoud)(?: (?:zonder|door|na|sinds|per (?:winkel|aanbieder))~<50>)?'
    ],
    [
      'gesponsord|adverteerder|advertorial',
      '(?:dit|deze) (?:artikel|inhoud|content|bijdrage)~<30>(?:gesponsord|adverteerder|advertorial)<50>'
    ]
  ],
  match: [
    'Dit artikel bevat affiliate-links.',
    'Als je via deze links koopt, krijgen wij een commissie.',
    'Alle producten worden onafhankelijk gekozen.',
    'Prijzen kunnen wijzigen zonder kennisgeving.'
  ],
  skip: [
    // Commissies en prijzen van een verhaal.
    'Makelaars rekenen een commissie van vier procent per boot.',
    'De prijzen stijgen in mei, vreest de sector.',
    'De producten van de boerderij worden voor dag en dauw met de hand geplukt.',
    'Onafhankelijk daarvan gaat de brug in mei dicht.'
  ]
}

const cookies: ServiceTopic = {
  about: 'service-cookies',
  label: 'boilerplate:legal',
  says: [
    [
      'cookies',
      '(?:wij(?: en onze partners)?|we|deze (?:website|site)|onze (?:website|site)) (?:gebruik(?:en|t)|plaats(?:en|t)|maken gebruik van|maakt gebruik van) <20>cookies(?:,? (?:om|voor|en (?:vergelijkbare|andere|soortgelijke)|zodat|die (?:ons|nodig)|op (?:deze|onze))~<150>)?'
    ],
    [
      'cookies',
      '(?:door|als je|als u|bij)~<60>,? (?:ga|gaat|stem|stemt|geef|accepteer|geeft) (?:je|u)~<50>cookies<40>'
    ],
    [
      'cookie|privacybeleid|privacyverklaring|voorkeuren|je privacy|uw privacy',
      '(?:je kunt|u kunt|lees|bekijk|meer|beheer|accepteer|weiger|wijzig|wij respecteren|we respecteren|voor meer)~<60>(?:cookies?|cookiebeleid|cookie-?instellingen|privacybeleid|privacyverklaring|voorkeuren|privacy)~(?: (?:op elk|aanpassen|wijzigen|accepteren|weigeren|beheren|en|voor|altijd)~<50>)?'
    ]
  ],
  match: ['Je kunt je voorkeuren altijd wijzigen.', 'Lees meer in onze privacyverklaring.'],
  skip: [
    // Gegevens van een verhaal.
    'Bedrijven gebruiken cookies om mensen te volgen, zei de auteur.',
    'Als de bemanning doorgaat met staken, gaat de rederij failliet.',
    'Privacy is belangrijk voor de acteur, die ver van alles woont.',
    'Het privacybeleid van het netwerk veranderde in mei.'
  ]
}

const alerts: ServiceTopic = {
  about: 'service-alerts',
  label: 'boilerplate:promotion',
  says: [
    [
      'meldingen|pushberichten|notificaties',
      '(?:zet|schakel|activeer|ontvang|krijg|wil je) ?(?:onze |de |je )*<15>(?:meldingen|pushberichten|notificaties)~(?: (?:aan|in|van|voor|om|op|bij)~<60>)?'
    ],
    [
      'onze app|de app|app store|google play|nieuwsapp|-app',
      '(?:download|installeer|gebruik|probeer)~<20>(?:onze|de)~<20>app~(?: (?:en|voor|in|om|via|nu|gratis)~<60>)?'
    ],
    [
      'poll|peiling|stelling',
      '(?:de|deze) (?:poll|peiling) is (?:gesloten|afgelopen)|stem~<20>(?:poll|peiling|stelling)<30>'
    ],
    [
      'fout|mis gegaan|misgegaan|probeer|sessie',
      '(?:er is|er ging|er liep)~<10>(?:iets|een (?:onverwachte )?fout)~<10>(?:opgetreden|mis|fout|misgegaan|misgelopen)(?: (?:bij|tijdens|met)<40>)?|probeer het~<10>(?:later|opnieuw|nog eens|nogmaals)<20>|(?:je|uw) sessie is verlopen'
    ],
    ['gedeeld', 'dit artikel is [\\d.,]{1,10} keer gedeeld'],
    [
      'leestijd|min lezen|luistertijd',
      '(?:leestijd|luistertijd):? (?:ca\\. ?|ongeveer )?\\d{1,2} ?(?:min(?:uten|uut)?\\.?)?|\\d{1,2} ?min(?:uten|uut)?\\.? (?:leestijd|lezen)'
    ],
    [
      'een tip|fout gezien|foutje|informatie|tip voor|vragen',
      '(?:heb je|heeft u|weet je|ken je|zie je|ziet u)~<20>(?:een (?:tip|fout|foutje|verhaal|vraag)|informatie|vragen|nieuws|iets)~<40>(?:(?=\\?)|,? (?:mail|laat|neem|stuur)~<60>)|(?:fout|foutje|taalfout) (?:gezien|gevonden|ontdekt)\\??(?: ?(?:mail|laat|meld)~<40>)?'
    ],
    [
      'mail ons|stuur ons|tip ons|neem contact|onze redactie|de redactie',
      '(?:mail|stuur|tip|app) (?:ons|onze redactie|de redactie)(?: (?:via|op|je|uw|een|naar|met|dan)~<60>)?|neem contact op(?: met (?:ons|de redactie|onze redactie))?<40>'
    ],
    [
      'volg ons|ons kanaal|whatsappkanaal',
      '(?:volg|abonneer je op|word lid van)~<10>(?:ons|onze)~<30>(?:facebook|instagram|whatsapp|twitter|telegram|kanaal|google|x|youtube)[\\p{L}]*<40>'
    ],
    ['meer over ', 'meer (?:over|op) [\\p{L} ]{3,30}:']
  ],
  match: [
    'Zet meldingen aan en mis niets.',
    'Deze peiling is gesloten.',
    'Er is iets misgegaan. Probeer het later opnieuw.',
    'Dit artikel is 1.234 keer gedeeld',
    'Heb je een tip? Mail ons via redactie@voorbeeld.example',
    'Neem contact op met de redactie'
  ],
  skip: [
    // Peilingen en fouten van een verhaal.
    'De peiling is een klap voor de partij.',
    'Er is een fout in het plan van de brug, erkent de ingenieur.',
    'Er is iets grondig mis met de oude haven.',
    'Heb je geduld, dan komt de rivier vanzelf.',
    'De meldingen van ziekte liepen op tot veertig.',
    'Probeer het water eens, riep de visser.',
    'Fout op fout stapelde zich op na het ongeluk.',
    'Stuur recht, riep de loods naar de roerganger.'
  ]
}

const account: ServiceTopic = {
  about: 'service-account',
  label: 'boilerplate:other',
  note: 'Accounts, passwords, the age of an article, reactions of readers.',
  says: [
    [
      'dit artikel|dit bericht',
      'dit (?:artikel|bericht) is (?:ouder dan|meer dan)~ (?:een|\\d{1,2}|twee|drie|zes) (?:jaar|maanden?)(?: (?:geleden )?(?:gepubliceerd|oud|geleden))?'
    ],
    [
      'leuk?|interessant?|nuttig?|goed?|artikel nuttig',
      '(?:vond|vind) (?:je|u) dit (?:artikel|verhaal) (?:leuk|interessant|nuttig|goed)(?=\\?)|was dit artikel nuttig'
    ],
    [
      'wachtwoord',
      'wachtwoord (?:vergeten|wijzigen|herstellen)|(?:ben je )?je wachtwoord vergeten|(?:je|uw|het) wachtwoord (?:moet|is)~<40>'
    ],
    [
      'al in gebruik|al geregistreerd|bestaat al',
      '(?:dit|het|uw|je) (?:e-?mailadres|mailadres) is al~<30>|er bestaat al een account<40>'
    ],
    ['nog geen reacties', '(?:er zijn )?nog geen reacties'],
    [
      'niet verantwoordelijk|niet aansprakelijk',
      '(?:de redactie|wij|deze site|[\\p{L} ]{3,25}) (?:is|zijn) niet (?:verantwoordelijk|aansprakelijk) voor <20>(?:reacties|inhoud)~<50>'
    ],
    [
      'abonnee zijn|ingelogd zijn|lid zijn',
      '(?:je|u) (?:moet|dient)(?: eerst)? (?:abonnee|ingelogd|lid|geregistreerd) (?:zijn|te zijn) om <50>'
    ],
    [
      'accepteer de cookies|accepteer cookies|cookies accepteren',
      'accepteer (?:de |onze )?cookies om<50>|(?:om|voor)~<50>(?:moet je|moet u|dien je)<20>cookies accepteren'
    ],
    ['artikel gratis|gratis verder', 'lees (?:dit artikel gratis|gratis (?:verder|dit artikel|alle artikelen))<50>']
  ],
  match: ['Dit artikel is ouder dan drie jaar.', 'Was dit artikel nuttig?', 'Er bestaat al een account met dit adres.'],
  skip: [
    // Wachtwoorden en markten van een verhaal.
    'Dit artikel van de wet is ouder dan de republiek, herinnert de rechter.',
    'Vond je de markt leuk, vroeg de meester aan de kinderen.',
    'Het wachtwoord was de naam van de boot.'
  ]
}

const labels = [
  'over de auteur',
  'terug naar de video',
  'terug naar boven',
  'naar boven',
  'terug naar het artikel',
  'ga naar de inhoud',
  'naar hoofdinhoud',
  'hoofdinhoud',
  'toevoegen aan favorieten',
  'artikel bewaren',
  'bewaar artikel',
  'bewaren',
  'later lezen',
  'bekijk reacties',
  'alle reacties bekijken',
  'alle reacties',
  'toon reacties',
  'verberg reacties',
  'toon meer',
  'toon minder',
  'bekijk meer',
  "bekijk alle foto's",
  'bekijk fotogalerij',
  'bekijk video',
  'video afspelen',
  'afspelen',
  'pauzeren',
  'volledig scherm',
  'ondertiteling',
  'vergroot afbeelding',
  'volgend artikel',
  'vorig artikel',
  'cookie-instellingen',
  'cookie instellingen',
  'cookiebeleid',
  'privacybeleid',
  'privacyverklaring',
  'privacy-instellingen',
  'accepteer alle cookies',
  'alles accepteren',
  'alle cookies accepteren',
  'accepteren',
  'weigeren',
  'alles weigeren',
  'gebruiksvoorwaarden',
  'algemene voorwaarden',
  'mijn account',
  'mijn profiel',
  'mijn abonnement',
  'beheer abonnement',
  'bekijk abonnementen',
  'al abonnee?',
  'word abonnee',
  'abonnee worden',
  'geef artikel cadeau',
  'deel dit artikel',
  'artikel delen',
  'kopieer link',
  'link gekopieerd',
  'verstuur per e-mail',
  'deel via e-mail',
  'nieuwsbrief',
  'nieuwsbrieven',
  'meldingen aanzetten',
  'nu niet',
  'nee bedankt',
  'huisregels',
  'meld een fout',
  'fout melden',
  'reactie melden',
  'beluister artikel',
  'luister artikel',
  'lettergrootte',
  'tekstgrootte',
  'volg onderwerp',
  'volg auteur',
  'bekijk profiel',
  'lees meer over dit onderwerp',
  'meer over dit onderwerp',
  'delen via whatsapp',
  'delen via e-mail',
  'delen via mail',
  'delen op facebook',
  'delen op x',
  'abonneer je',
  'abonneer je nu',
  'neem een abonnement',
  'toon meer artikelen',
  'laad meer',
  'laad meer artikelen',
  'meer laden',
  'meer tonen',
  'meer artikelen',
  'bekijk alles',
  'bekijk alle artikelen',
  'alle artikelen',
  'terug naar home',
  'afbeelding vergroten',
  'foto vergroten',
  'beluister dit artikel',
  'klik hier',
  'link kopiëren',
  'naar de inhoud',
  'meldingen inschakelen',
  'lees het hele artikel',
  'lees het volledige artikel',
  'van dezelfde auteur',
  'meer van deze auteur',
  'verder lezen',
  'je e-mailadres',
  'uw e-mailadres',
  'bekijk de fotogalerij',
  'bekijk de foto’s',
  'laden',
  'onze podcasts',
  'onze nieuwsbrieven'
]

export const dutchService: readonly Rule[] = [
  {
    id: 'nl/service-label',
    label: 'boilerplate:other',
    zone: 'anywhere',
    ...onlyPhrases(labels),
    shape: {words: 8},
    examples: {
      match: ['Terug naar de video', "Bekijk alle foto's", 'Alles weigeren'],
      // Koppen van een verhaal.
      skip: ['Terug naar de haven', 'Bekijk het tij', 'Alles op een rij', 'Volgend jaar']
    }
  },
  ...serviceRules(voice, [player, newsletter, comments, subscription, commerce, cookies, alerts, account])
]
