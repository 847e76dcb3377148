/** What Dutch and Flemish sites put around a story. */
import {alternation} from '../escape-pattern.ts'
import {patternAnyCase} from '../fragments.ts'
import type {Rule} from '../types.ts'

const list = (labels: string) => labels.split(/\s*[|\n]\s*/u).filter(Boolean)
const anyOf = (labels: string) => alternation(list(labels))
const needsOf = (labels: string) => [...new Set(list(labels).map((label) => label.toLowerCase()))]

/** Links to other articles. A title may follow. */
const related = `
Lees ook|Lees ook dit|Lees ook deze artikelen|Lees meer|Lees meer over|Lees verder|Lees hier meer|Lees hierover ook|Lees daarover ook|Lees ook onze analyse|Bekijk ook|Bekijk hier|Luister ook|Luister hier|Zie ook|Meer lezen
Meer over dit onderwerp|Meer over dit thema|Meer over|Meer hierover|Meer nieuws|Meer artikelen|Meer berichten|Meer informatie|Meer uit|Gerelateerd|Gerelateerde artikelen|Gerelateerd nieuws|Gerelateerde berichten|Gerelateerde onderwerpen
Dit vind je misschien ook interessant|Ook interessant|Ook interessant voor jou|Aanbevolen|Aanbevolen artikelen|Aanraders|Aanrader van de redactie|Onze aanraders|Mis het niet|Niet te missen|Eerder schreven we|Eerder verscheen
Meest gelezen|Meest bekeken|Meest recent|Net binnen|Laatste nieuws|Nieuwste artikelen|Uitgelicht|In het kort|Populair|Nu populair|Best gelezen|Volgend artikel|Vorig artikel|Volgend bericht|Vorig bericht|Naar het artikel|Alle artikelen|Alle berichten|Dossier|Bekijk alle artikelen|Toon meer|Bekijk meer`

const sharing = `
Delen|Deel|Deel dit artikel|Deel dit bericht|Deel dit|Deel via|Deel op|Artikel delen|Deel artikel|Deel op Facebook|Deel op Twitter|Deel op X|Deel op LinkedIn|Deel op WhatsApp|Deel via WhatsApp|Deel via e-mail|Deel via mail|Tweet|Tweeten|Mail|E-mail|E-mailen|Mailen|Doorsturen|Stuur door|Print|Printen|Afdrukken|Kopieer link|Link kopiëren|Kopieer de link|Link gekopieerd
Bewaar|Bewaren|Bewaar artikel|Opslaan|Artikel opslaan|Bewaard|Cadeau geven|Geef dit artikel cadeau|Beluister|Beluister dit artikel|Luister naar dit artikel|Luister|Lettergrootte|Tekstgrootte
Reageer|Reageren|Reacties|Reactie|Reacties bekijken|Bekijk reacties|Bekijk de reacties|Toon reacties|Plaats een reactie|Reactie plaatsen|Laat een reactie achter|Geef een reactie|Geef je mening|Praat mee|Discussieer mee|Volg|Volgen|Volg ons|Volg ons op|Fout gezien|Fout gezien? Mail ons|Foutje gezien|Tip de redactie|Tip ons|Heb je een tip|Stuur je foto`

/** Menus, services and footers: such a line contains nothing else. */
const menu = `
Home|Startpagina|Voorpagina|Naar de homepage|Naar hoofdinhoud|Ga naar de inhoud|Ga naar inhoud|Direct naar de inhoud|Naar de inhoud|Overslaan en naar de inhoud gaan|Spring naar inhoud|Menu|Menu openen|Menu sluiten|Hoofdmenu|Hoofdnavigatie|Zoeken|Zoek|Zoek op|Zoekterm|Sluiten|Sluit|Terug|Terug naar boven|Naar boven|Volgende|Vorige|Je bent hier|U bent hier|Meer|Toon alles|Bekijk alles
Inloggen|Log in|Uitloggen|Registreren|Registreer|Aanmelden|Maak een account|Account aanmaken|Mijn account|Mijn profiel|Mijn nieuws|Wachtwoord vergeten|Abonneren|Abonneer|Abonnement|Abonnementen|Neem een abonnement|Word abonnee|Abonnee worden|Digitaal abonnement|Proefabonnement|Klantenservice|Nieuwsbrief|Nieuwsbrieven|Schrijf je in|Schrijf u in|Inschrijven|Digitale krant|Krant|Podcast|Podcasts|Webshop|Doneer|Doneren|Steun ons
Privacy|Privacybeleid|Privacyverklaring|Privacy & cookies|Privacyinstellingen|Privacy-instellingen|Cookies|Cookiebeleid|Cookieverklaring|Cookie-instellingen|Cookies beheren|Cookievoorkeuren|Gebruiksvoorwaarden|Algemene voorwaarden|Voorwaarden|Disclaimer|Colofon|Auteursrecht|Copyright|Toegankelijkheid|Toegankelijkheidsverklaring|Contact|Contact opnemen|Over ons|Redactie|Adverteren|Adverteer|Vacatures|Werken bij|Veelgestelde vragen|Help|RSS|Sitemap|Archief|Accepteren|Alles accepteren|Akkoord|Weigeren|Instellingen|Voorkeuren
Nieuws|Binnenland|Buitenland|Politiek|Economie|Geld|Sport|Voetbal|Cultuur|Media|Cultuur & media|Opinie|Columns|Regio|Regionaal|Wetenschap|Tech|Gezondheid|Lifestyle|Entertainment|Showbizz|Weer|Het weer|Verkeer|Puzzels|Uitslagen|Video|Video's|Foto's|Fotoserie|Fotogalerij|Liveblog|Live|Uitzendingen|Gemist|Radio|Televisie|Tv-gids
Bekijk de video|Video afspelen|Speel video af|Afspelen|Pauzeren|Volledig scherm|Video laden|Videospeler inladen|Vergroot afbeelding|Afbeelding vergroten|Sluit afbeelding|Bekijk de foto's|Bekijk hier de foto's|Download|Download de app|Social`

const tags =
  "Tags|Trefwoorden|Onderwerpen|Thema’s|Thema's|Categorie|Categorieën|Rubriek|Labels|In dit artikel|Meer over deze onderwerpen"

const offer = String.raw`(?:nieuwsbrief|nieuwsbrieven|app|abonnement|proefabonnement|podcast|WhatsApp|Telegram|pushberichten|kanaal|digitale krant|nieuwsupdate)`

const nobodySays = String.raw`(?!.*[,”"’'] (?:zegt|zeggen|zei(?:den)?|meldt|melden|aldus|schrijft|vertelt|vindt|stelt|volgens)\b)`

export const dutchWeb: readonly Rule[] = [
  {
    id: 'nl/advertisement',
    label: 'boilerplate:advertisement',
    zone: 'anywhere',
    needs: ['advertentie', 'reclame', 'gesponsord', 'publireportage', 'partnercontent', 'branded', 'adverteren'],
    pattern: patternAnyCase`^[-–—*_#[(+|.… ]*(?:advertenties?|reclame|gesponsord(?:e (?:inhoud|content|berichten?))?|publireportage|advertorial|partnercontent|branded content|(?:artikel|tekst|verhaal|bericht) (?:gaat|loopt) (?:verder|door) (?:onder|na) de (?:advertentie|reclame)|(?:lees )?verder (?:onder|na) de advertentie|einde (?:van de )?advertentie|(?:hier )?adverteren\?)[-–—*_#\])+|.:… ]*$`,
    examples: {
      match: [
        'Advertentie',
        '- Advertentie -',
        'Gesponsorde inhoud',
        'Artikel gaat verder onder de advertentie',
        'Tekst gaat verder na de reclame'
      ],
      skip: [
        // Advertising in the story.
        'Advertentie kost minister zijn baan',
        'Reclame voor tabak wordt verboden',
        'De advertentie verscheen maandag in drie kranten.'
      ]
    }
  },
  {
    id: 'nl/read-also',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: needsOf(related),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,6}(?:${anyOf(related)})(?:\s?(?:[:：|]|\s[-–—>]{1,2}\s|[»›→])\s*(?<title>.*)|[^\p{L}\p{N}]*)$`,
    shape: {length: 240},
    block: {lines: 'title', most: 6, whenBare: true},
    examples: {
      match: [
        'Lees ook',
        'LEES OOK:',
        {text: 'Lees ook: Markthal gaat weer open', fields: {title: 'Markthal gaat weer open'}},
        {text: '> Lees meer: Markthal gaat weer open', fields: {title: 'Markthal gaat weer open'}},
        'Bekijk ook:',
        'Meest gelezen',
        'Gerelateerde artikelen',
        {text: 'Zie ook – Markthal gaat weer open', fields: {title: 'Markthal gaat weer open'}},
        'Eerder schreven we:',
        'Laatste nieuws'
      ],
      skip: [
        // Sentences that begin alike.
        'Lees ook de bijsluiter, zegt de apotheker.',
        'Meer over de brug wil de minister maandag zeggen.',
        'Zie ook hoe stil het water is, schrijft de dichter.',
        'Meer informatie gaf de politie maandag niet.'
      ]
    }
  },
  {
    id: 'nl/read-elsewhere',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['bekijk', 'lees', 'klik', 'liveblog', 'volg', 'video', 'luister'],
    pattern: patternAnyCase`^${nobodySays}(?:(?:bekijk|lees|zie|beluister|luister)\b[^.!?:]{0,110} (?:hieronder|hierboven|in (?:de|deze|onze|dit) (?:video|liveblog|podcast|dossier|fotoserie)[^.!?:]{0,30})|(?:bekijk|lees|beluister) (?:hier|hieronder)\b(?:[^.!?:]{2,140}|[^.!?:]{0,60}: [^.!?]{2,80}(?=$))|(?:klik|tik) (?:hier|op)\b[^.!?]{2,120}|volg (?:het|de|alle|al het)\b[^.!?]{2,100} (?:liveblog|via .{2,30}|hier)|lees (?:het|de|meer)\b[^.!?:]{2,100} (?:op|in|via|bij) (?:onze|ons|de|het|\S+\.(?:nl|be))[^!?]{0,60}|(?:dat|dit) zie je in (?:de|deze) video[^.!?]{0,40})[.:!]?$`,
    shape: {length: 220},
    examples: {
      match: [
        'Bekijk de trailer hieronder.',
        'Lees hieronder in welke straten de brug open is',
        'Klik hier voor meer foto’s van de brug.',
        'Volg het laatste nieuws over de brug in ons liveblog.',
        'Bekijk hier de beelden van de brug:',
        'Lees meer over de brug in ons dossier',
        'Dat zie je in de video hierboven.'
      ],
      skip: [
        // What people do.
        'Bekijk het van de andere kant, zegt de burgemeester.',
        'Volg de borden langs de weg, meldt de politie.',
        'Klik en klaar: zo werkt de brug',
        // A sentence of the story behind the call.
        {
          text: 'De brug is dicht, zei de burgemeester. Bekijk hier de beelden: De bewoners wachten op een datum.'
        }
      ]
    }
  },
  {
    id: 'nl/text-goes-on',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: ['verder', 'loopt door', 'gaat door'],
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,3}(?:de )?(?:tekst|artikel|verhaal|bericht|interview|lees)(?: (?:gaat|loopt))?(?: verder| door) (?:onder|na|in|op) (?:de|het|deze|dit) (?:foto|foto's|afbeelding|video|kaart|tweet|post|bericht|grafiek|infographic|instagrampost|fragment|kader|tabel|podcast|illustratie|volgende pagina)[^\p{L}]{0,3}$`,
    examples: {
      match: [
        'Tekst gaat verder onder de foto.',
        'Artikel gaat verder onder de video',
        'Lees verder onder de afbeelding',
        '(Tekst loopt door onder de tweet)',
        'Verhaal gaat verder na de kaart'
      ],
      // A sentence of the story.
      skip: ['Het verhaal gaat verder onder de grond, zegt de gids.']
    }
  },
  {
    id: 'nl/sharing',
    label: 'boilerplate:sharing',
    zone: 'anywhere',
    needs: needsOf(sharing),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:\d{1,5} )?(?:${anyOf(sharing)})(?:(?: ?[|·•/,]? ?)(?:${anyOf(sharing)}|facebook|twitter|x|whatsapp|telegram|linkedin|messenger|instagram|pinterest)){0,10}[^\p{L}\p{N}]{0,4}\d{0,4}\)?$`,
    shape: {length: 140},
    examples: {
      match: [
        'Deel dit artikel',
        'Delen',
        'Deel via WhatsApp',
        '12 reacties',
        'Reacties (4)',
        'Reageer',
        'Kopieer link',
        'Volg ons op Facebook',
        'Fout gezien? Mail ons',
        'Delen Tweeten Mailen'
      ],
      skip: [
        // Subheadings and sentences.
        'Delen is het nieuwe hebben',
        'Reacties uit het buitenland',
        'Deel van de brug ingestort',
        'Volgen kan de stad het tempo niet.'
      ]
    }
  },
  {
    id: 'nl/menu',
    label: 'boilerplate:other',
    zone: 'anywhere',
    needs: needsOf(menu),
    pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:${anyOf(menu)})(?: ?[|·•/>›»] ?(?:${anyOf(menu)})){0,20}[^\p{L}\p{N}]{0,4}$`,
    examples: {
      match: [
        'Privacybeleid',
        'Home | Binnenland',
        'Inloggen',
        'Naar boven',
        'Videospeler inladen...',
        'Cookie-instellingen',
        'Over ons',
        'Word abonnee'
      ],
      skip: ['Weer open', 'Het weer blijft slecht.', 'Sport is gezond', 'Cultuur als kans']
    }
  },
  {
    id: 'nl/tags',
    label: 'boilerplate:tags',
    zone: 'anywhere',
    needs: ['tags', 'trefwoorden', 'onderwerpen', 'thema', 'categor', 'rubriek', 'labels', 'in dit artikel'],
    pattern: patternAnyCase`^(?:(?:${anyOf(tags)})\s?:?|(?:tags|trefwoorden|onderwerpen|categorie|categorieën|rubriek)\s?:\s?[^.!?:]{2,200})$`,
    shape: {length: 220, sentenceEnd: false},
    examples: {
      match: ['Tags', 'Trefwoorden: brug, rivier, hoogwater', 'Categorie: Regio', 'Onderwerpen'],
      // A sentence.
      skip: ['Onderwerpen genoeg, zegt de minister.', 'Onderwerpen op tafel']
    }
  },
  {
    id: 'nl/promotion',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: [
      'nieuwsbrief',
      'nieuwsbrieven',
      'app',
      'abonnement',
      'podcast',
      'whatsapp',
      'telegram',
      'pushberichten',
      'kanaal',
      'krant',
      'nieuwsupdate'
    ],
    pattern: patternAnyCase`^${nobodySays}(?:(?:schrijf (?:je|u)|meld (?:je|u)|abonneer (?:je|u)|download|ontvang|volg|neem|probeer|krijg|lees|installeer|blijf op de hoogte)\b[^.!?]{0,120}\b(?:onze|ons|de|het|je|uw|gratis|hier|een)\b[^.!?]{0,60}${offer}|wil je [^.!?]{2,60}\? [^.!?]{2,60}${offer}|(?:gratis|dagelijks|elke (?:dag|ochtend|week)|wil je|niets missen)\b[^.!?]{0,100}${offer}|(?:onze|de gratis) ${offer}[^.!?]{0,80}(?:aanmelden|inschrijven|downloaden|ontvangen|abonneren))[^.!?]{0,140}[.!?:]?(?: [^.!?]{2,120}[.!]?)?$`,
    shape: {length: 360},
    examples: {
      match: [
        'Schrijf je in voor onze nieuwsbrief',
        'Ontvang elke ochtend het belangrijkste nieuws in onze nieuwsbrief.',
        'Download de gratis app van Voorbeeldblad',
        'Volg ons via het WhatsApp-kanaal',
        'Wil je niets missen? Meld je dan aan voor onze nieuwsbrief.'
      ],
      skip: [
        // Software in the story.
        'Download de app niet, zegt de politie.',
        'De app van de gemeente werd maandag gepresenteerd.',
        'Neem de pont, meldt de gemeente.'
      ]
    }
  },
  {
    id: 'nl/subscription',
    label: 'boilerplate:promotion',
    zone: 'anywhere',
    needs: ['abonnee', 'gratis', 'onbeperkt', 'account', 'proef', 'steun', 'premium', 'plus-artikel'],
    pattern: patternAnyCase`^${nobodySays}(?:(?:dit|deze) (?:artikel|inhoud|verhaal) is (?:alleen |exclusief |enkel )?(?:voor|beschikbaar voor) (?:onze )?(?:abonnees|leden|premium)[^.!?]{0,80}|(?:al|ben je al|bent u al|reeds) abonnee\??[^.!?]{0,60}|(?:lees|krijg) (?:nu )?(?:onbeperkt|gratis)\b[^.!?]{2,100}|(?:probeer|lees) (?:nu )?\d{1,2} (?:weken|maanden?|dagen) (?:gratis|voor)[^.!?]{0,60}|(?:maak|log in met) (?:een |je |uw )?(?:gratis )?account[^.!?]{0,80}|(?:alleen|enkel|exclusief) voor abonnees)[.!?:]?$`,
    shape: {length: 220},
    examples: {
      match: [
        'Dit artikel is alleen voor abonnees',
        'Al abonnee? Log hier in',
        'Lees nu onbeperkt alle artikelen',
        'Probeer 4 weken gratis',
        'Maak een gratis account aan om verder te lezen',
        'Exclusief voor abonnees'
      ],
      // Members in the story.
      skip: ['Dit verhaal is voor wie van bruggen houdt.', 'Gratis lezen kan vanaf maandag in de bibliotheek.']
    }
  },
  {
    id: 'nl/external-content',
    label: 'boilerplate:embed',
    zone: 'anywhere',
    needs: ['cookies', 'toestemming', 'javascript', 'kan niet worden', 'niet beschikbaar', 'inhoud', 'element'],
    pattern: patternAnyCase`^${nobodySays}(?:(?:hier|op deze plek) (?:staat|stond|zie je|hoort)\b[^.!?]{1,100}(?:cookies|inhoud|toestemming|content).{0,240}|(?:om|voor) (?:deze|dit|de|het) (?:inhoud|video|element|bericht|content|tweet|post)\b.{2,120}(?:cookies|toestemming|javascript|accepteren).{0,200}|(?:deze|dit|de|het) (?:inhoud|video|element|content|bericht) (?:kan niet worden (?:geladen|getoond|afgespeeld)|is niet (?:meer )?beschikbaar).{0,120}|(?:wij|we|\p{L}{2,20}) (?:gebruiken|gebruikt|maken gebruik van) cookies\b.{0,240}|(?:zet|schakel) javascript (?:aan|in).{0,100})[.!]?$`,
    shape: {length: 420},
    examples: {
      match: [
        'Hier staat inhoud van een extern platform. Accepteer cookies om die te zien.',
        'Om deze video te bekijken moet je cookies accepteren.',
        'Deze inhoud kan niet worden geladen.',
        'Wij gebruiken cookies om onze site te verbeteren.'
      ],
      // A place in the story.
      skip: ['Hier staat sinds maandag een noodbrug.', 'De video is niet echt, zegt de politie.']
    }
  },
  {
    id: 'nl/first-published',
    label: 'boilerplate:other',
    zone: 'tail',
    needs: ['bericht', 'artikel', 'verscheen', 'eerst op'],
    pattern: patternAnyCase`^(?:het |dit )?(?:bericht|artikel|verhaal)\b.{0,200}? (?:verscheen|is|werd) (?:eerst|eerder|oorspronkelijk)(?: (?:verschenen|gepubliceerd|geplaatst))? (?:op|in|bij) .{2,60}$`,
    shape: {length: 320},
    examples: {
      match: [
        'Het bericht Markthal gaat weer open verscheen eerst op Voorbeeld.nl.',
        'Dit artikel verscheen eerder in Voorbeeldblad'
      ],
      // A report in the story.
      skip: ['Het bericht kwam maandag naar buiten.']
    }
  },
  {
    id: 'nl/copyright',
    label: 'boilerplate:legal',
    zone: 'anywhere',
    needs: ['rechten voorbehouden', 'overname', 'auteursrecht', '©', 'toestemming'],
    pattern: patternAnyCase`^${nobodySays}(?:(?:©|\(c\)|copyright)[^.!?]{0,100}(?:[.,] ?)?alle rechten voorbehouden.{0,120}|alle rechten voorbehouden.{0,120}|(?:overname|gebruik|verspreiding|kopiëren)\b.{0,100}(?:zonder|alleen met) .{0,40}toestemming.{0,80}|op (?:dit|alle) .{2,60} rust(?:en)? auteursrecht.{0,160}|(?:©|\(c\)) ?(?:[\p{L}. ]{2,40},? ?)?(?:19|20)\d\d(?: ?[-–] ?(?:20)?\d\d)?(?: [\p{L}.& -]{2,50})?)$`,
    shape: {length: 300},
    examples: {
      match: [
        '© 2024 Voorbeeldblad. Alle rechten voorbehouden.',
        'Overname zonder schriftelijke toestemming is verboden.'
      ],
      // The law in the story.
      skip: ['Overname van de haven gaat door', 'Alle rechten van de boeren zijn gewaarborgd, staat er.']
    }
  },
  {
    id: 'nl/video-title',
    label: 'boilerplate:video',
    zone: 'body',
    needs: ['video', 'podcast', 'beluister'],
    pattern: patternAnyCase`^(?:video|podcast|audio)\s?[:|]\s?(?<title>.{4,140}[^.!?])$|^\d{1,2}:\d\d(?: min\.?)?(?: video)?$|^videospeler inladen[.…]*$`,
    examples: {
      match: [
        {
          text: 'De brug is sinds maandag gesloten na hoog water, zegt de burgemeester van de stad.\nVideo: Markthal gaat weer open\nBewoners moeten met de pont naar de overkant, en dat blijft nog weken zo.',
          line: 2,
          fields: {title: 'Markthal gaat weer open'}
        }
      ],
      // A sentence.
      skip: ['Video: dat is het medium van nu, zegt ze.']
    }
  },
  {
    id: 'nl/relative-time',
    label: 'boilerplate:related',
    zone: 'anywhere',
    needs: ['geleden', 'min', 'uur'],
    pattern: patternAnyCase`^(?:\d{1,2}|een) (?:minuten|minuut|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?) geleden$`,
    examples: {
      match: ['28 minuten geleden', '3 uur geleden', 'Een dag geleden'],
      // A time in the story.
      skip: ['3 uur geleden gebeurde het', 'Lang geleden']
    }
  }
]
