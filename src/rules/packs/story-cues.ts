/**
 * Sentences that point to what a page has beside the story, behind a sentence on the same line: words that announce a video or a post that the copy does not
 * have, "more to follow", "click here". A table of words for each language becomes rules.
 */
import {pattern} from '../fragments.ts'
import type {Example, Label, Rule} from '../types.ts'

/** Before them is the end of a sentence. */
const after = String.raw`(?<=[\p{L}\d)%][.!?…][”"’»)\]]{0,2} ?)`

type Cue = 'media' | 'brackets' | 'pending' | 'click'

interface Words {
  /** "Watch the video here", before a colon. */
  media: string
  /** "see video", in brackets. */
  brackets: string
  /** "More to follow". */
  pending: string
  /** "Click here to read more": up to the end of the line. */
  click: string
  needs: Readonly<Record<Cue, readonly string[]>>
  /** Copy for the examples: a sentence of the story, and the next sentence. */
  story: readonly [string, string]
  examples: Readonly<Record<Cue, string>>
  /** Near misses, behind the first sentence. */
  skips: Readonly<Record<Cue, string>>
}

const table: Readonly<Record<string, Words>> = {
  es: {
    media: String.raw`(?:(?:M[ií]r[ae]|V(?:ea|éa|e|er)|Obs[eé]rv[ae]|Esc[uú]ch[ae]|Rev[ií]v[ae])(?:l[oae]s?)?(?: (?:aquí|acá|abajo|a continuación))?(?: (?:el|la|los|las) (?:vídeo|video|tráiler|trailer|momento(?: exacto)?|audio|imágenes|fotos|gol|goles|publicación|tuit|post|clip|avance))?(?: (?:aquí|acá|abajo|a continuación|completo|completa))?(?<=aquí|acá|abajo|ión|vídeo|video|tr[aá]iler|momento|exacto|audio|imágenes|fotos|gol|goles|tuit|post|clip|avance|completo|completa))`,
    brackets: String.raw`(?:[Vv]er|VER|[Vv]ea|[Mm]ir[ae]|MIRA)(?: (?:el|EL|la|las|los))? (?:v[ií]deos?|VIDEO|VÍDEO|gráfico|infografía|galería|fotos?|imágenes|documento)(?: (?:aquí|abajo|adjunt[oa]|completo|completa))?|[Cc]ontinúa (?:leyendo )?(?:después|tras) (?:del anuncio|de la publicidad)`,
    pending: String.raw`(?:[Nn]oticia|[Ii]nformación|[Hh]istoria) en (?:desarrollo|proceso|ampliación)|[Ee]n breve,? (?:más información|ampliaremos)|[Mm]ás información en (?:breve|instantes|minutos)|[Hh]abrá ampliación|[Ss]eguiremos informando`,
    click: String.raw`(?:Ha(?:z|ga) clic|Pulse|Pincha|Pinche|Clic) (?:aquí|acá|en este enlace)[^.!?:,]{0,80}`,
    needs: {
      media: ['Mir', 'Mír', 'Vea', 'Véa', 'Ve ', 'Ver', 'Observ', 'Obsérv', 'scuch', 'scúch', 'Reviv', 'Revív'],
      brackets: ['(', '['],
      pending: [
        'en desarrollo',
        'en proceso',
        'en ampliación',
        'n breve',
        'ás información en',
        'abrá ampliación',
        'eguiremos informando'
      ],
      click: ['clic', 'Clic', 'Pulse', 'Pinch']
    },
    story: ['El puente cerró el lunes, dijo el alcalde.', 'Los vecinos esperan una fecha.'],
    examples: {
      media: 'Vea el momento exacto:',
      brackets: '(ver vídeo)',
      pending: 'Noticia en desarrollo.',
      click: 'Pulse aquí para ver el mapa'
    },
    skips: {
      media: 'Mira el puente: nadie pasa.',
      brackets: '(ver el plano de la página 4)',
      pending: 'La noticia está en desarrollo, dijo.',
      click: 'Pulse aquí, dijo el alcalde, y señaló el botón.'
    }
  },
  pt: {
    media: String.raw`(?:(?:Veja|Assista|Ouça|Confira|Reveja|Escute)(?: (?:aqui|abaixo|a seguir))?(?: (?:a[o]?|o|as|os) (?:vídeo|trailer|momento(?: exato)?|áudio|imagens|fotos|gol|golo|publicação|tuíte|post|clipe))?(?: (?:aqui|abaixo|a seguir|completo|completa|na íntegra))?)(?<!Veja|Confira|Reveja)`,
    brackets: String.raw`(?:[Vv]eja|VEJA|[Aa]ssista|[Vv]er|[Cc]onfira)(?: (?:o|O|a|ao|as|os))? (?:v[ií]deos?|VÍDEO|gráfico|infográfico|galeria|fotos?|imagens|documento)(?: (?:aqui|abaixo|acima|anexo|completo))?|[Ll]eia a (?:reportagem|matéria|notícia|íntegra)(?: completa)?(?: aqui)?|[Cc]ontinua (?:depois|após) (?:da|a) publicidade`,
    pending: String.raw`(?:[Nn]otícia|[Mm]atéria|[Rr]eportagem|[Tt]exto|[Aa]rtigo) em (?:atualização|actualização|desenvolvimento)|[Ee]m atualização|[Mm]ais informações (?:em instantes|em breve|a qualquer momento)|[Ee]m breve,? mais informações`,
    click: String.raw`(?:Clique|Toque|Acesse) (?:aqui|neste link)[^.!?:,]{0,80}`,
    needs: {
      media: ['Veja', 'Assista', 'Ouça', 'Confira', 'Reveja', 'Escute'],
      brackets: ['(', '['],
      pending: [
        'em atualização',
        'em actualização',
        'em desenvolvimento',
        'm atualização',
        'ais informações',
        'm breve'
      ],
      click: ['lique', 'Toque', 'Acesse']
    },
    story: ['A ponte fechou na segunda-feira, disse o prefeito.', 'Os moradores esperam uma data.'],
    examples: {
      media: 'Reveja o momento exato:',
      brackets: '(veja o vídeo)',
      pending: 'Notícia em atualização.',
      click: 'Toque aqui e veja o mapa'
    },
    skips: {
      media: 'Veja a ponte: ninguém passa.',
      brackets: '(ver página 4)',
      pending: 'A notícia está em atualização, disse.',
      click: 'Clique aqui, disse o prefeito, e mostrou o botão.'
    }
  },
  fr: {
    media: String.raw`(?:(?:Regardez|Voyez|Écoutez|Découvrez|Revoyez|Voir|Voici)(?:-l(?:e|a|es))?(?: (?:ici|ci-dessous))?(?: (?:le|la|les) (?:vidéo|bande-annonce|moment|extrait|images|photos|but|buts|publication|tweet|post|clip|son))?(?: (?:ici|ci-dessous|en vidéo|complète))?)(?<!Voir|Voici|Découvrez|Voyez)`,
    brackets: String.raw`(?:[Vv]oir|VOIR|[Rr]egarder)(?: (?:la|LA|le|les))? (?:vidéos?|VIDÉO|graphique|infographie|galerie|photos?|images|document)(?: (?:ici|ci-dessous|ci-contre|ci-dessus))?|[Ll]ire (?:ci-contre|ci-dessous|par ailleurs|l['’]encadré)|[Ll]a suite après (?:la|cette) publicité`,
    pending: String.raw`[Pp]lus d['’]info(?:rmation)?s (?:à suivre|à venir|dans quelques minutes|suivront)|(?:[Aa]rticle|[Ii]nformation) en cours (?:de mise à jour|d['’]actualisation)|[Ss]uit davantage d['’]informations`,
    click: String.raw`(?:Cliquez|Cliquer) (?:ici|sur ce lien)[^.!?:,]{0,80}`,
    needs: {
      media: ['egardez', 'oyez', 'coutez', 'couvrez', 'Voir ', 'Voici '],
      brackets: ['(', '['],
      pending: ["d'info", 'd’info', 'en cours', 'uit davantage'],
      click: ['liquez', 'liquer']
    },
    story: ['Le pont a fermé lundi, a dit le maire.', 'Les habitants attendent une date.'],
    examples: {
      media: 'Voici la bande-annonce :',
      brackets: '(voir vidéo)',
      pending: 'Plus d’informations à suivre.',
      click: 'Cliquez ici pour voir la carte'
    },
    skips: {
      media: 'Voici le pont : personne ne passe.',
      brackets: '(voir le plan en page 4)',
      pending: 'Les travaux sont en cours de mise à jour, a-t-il dit.',
      click: 'Cliquez ici, a dit le maire, en montrant le bouton.'
    }
  },
  it: {
    media: String.raw`(?:(?:Guarda|Vedi|Ascolta|Ecco|Rivedi|Guardate)(?: (?:qui|qua|sotto|di seguito))?(?: (?:il|la|le|lo|i) (?:video|trailer|momento|audio|immagini|foto|gol|post|tweet|clip|filmato))?(?: (?:qui|qua|sotto|qui sotto|di seguito|integrale|completo|completa))?)(?<!Guarda|Vedi|Ecco|Guardate)`,
    brackets: String.raw`(?:[Gg]uarda|GUARDA|[Vv]edi|VEDI|[Qq]ui|QUI|[Ee]cco)(?: (?:il|IL|la|le|lo))? (?:video|VIDEO|grafico|infografica|galleria|gallery|foto|FOTO|immagini|documento|filmato)(?: (?:qui|sotto|qui sotto|integrale))?|[Cc]ontinua (?:a leggere )?dopo la pubblicità`,
    pending: String.raw`(?:[Nn]otizia|[Aa]rticolo) in (?:aggiornamento|corso di aggiornamento)|[Ii]n aggiornamento|[Ss]egu(?:e|ono) (?:aggiornament[oi]|ulteriori aggiornamenti|servizio)|[Nn]otizia in evoluzione`,
    click: String.raw`(?:Clicca|Cliccate|Premi) (?:qui|su questo link)[^.!?:,]{0,80}`,
    needs: {
      media: ['uarda', 'Vedi ', 'scolta', 'Ecco ', 'Rivedi'],
      brackets: ['(', '['],
      pending: ['aggiornament', 'in evoluzione', 'egue servizio'],
      click: ['licca', 'Premi']
    },
    story: ['Il ponte ha chiuso lunedì, ha detto il sindaco.', 'Gli abitanti aspettano una data.'],
    examples: {
      media: 'Ecco il video:',
      brackets: '(ecco il video)',
      pending: 'Seguono aggiornamenti.',
      click: 'Premi qui per la mappa'
    },
    skips: {
      media: 'Ecco il ponte: nessuno passa.',
      brackets: '(vedi la pianta a pagina 4)',
      pending: 'Il piano è in aggiornamento, ha detto.',
      click: 'Clicca qui, ha detto il sindaco, e ha mostrato il tasto.'
    }
  },
  de: {
    media: String.raw`(?:(?:Sehen Sie|Hören Sie|Schauen Sie|Sehen) (?:sich )?(?:hier|unten)(?: (?:das|den|die) (?:Video|Trailer|Moment|Audio|Bilder|Fotos|Tor|Post|Tweet|Podcast|Clip))?|Hier (?:das|der|die) (?:Video|Trailer|Audio|Bilder|Post|Tweet|Clip)(?: in voller Länge)?|Hier geht es zum (?:Video|Trailer))`,
    brackets: String.raw`(?:[Ss]iehe|[Ss]ehen Sie)(?: (?:das|auch|unser|hier))? (?:Video|Grafik|Infografik|Galerie|Fotos?|Bildergalerie|Dokument|Infobox|Kasten)(?: (?:hier|unten|oben))?`,
    pending: String.raw`(?:[Ww]eitere|[Mm]ehr) Informationen (?:folgen|in Kürze)(?: in Kürze)?|[Mm]ehr (?:in Kürze|folgt(?: in Kürze)?)|[Dd]ie(?:se|ser)? (?:Meldung|Artikel|Beitrag|Text) wird (?:laufend |fortlaufend |ständig )?(?:aktualisiert|ergänzt)`,
    click: String.raw`(?:Hier|HIER) (?:klicken|tippen)(?:, um)?[^.!?:,]{0,80}|(?:Klicken|Tippen) Sie hier(?:, um)?[^.!?:,]{0,80}`,
    needs: {
      media: ['Sehen', 'Hören', 'Schauen', 'Hier '],
      brackets: ['(', '['],
      pending: ['eitere Informationen', 'ehr Informationen', 'ehr in Kürze', 'ehr folgt', 'aktualisiert', 'ergänzt'],
      click: ['klicken', 'tippen', 'Klicken', 'Tippen']
    },
    story: ['Die Brücke ist seit Montag gesperrt, sagte der Bürgermeister.', 'Die Anwohner warten auf ein Datum.'],
    examples: {
      media: 'Hier das Video:',
      brackets: '(siehe Video)',
      pending: 'Mehr in Kürze.',
      click: 'Hier tippen, um die Karte zu sehen'
    },
    skips: {
      media: 'Hier die Brücke: Niemand geht hinüber.',
      brackets: '(siehe Plan auf Seite 4)',
      pending: 'Der Plan wird aktualisiert.',
      click: 'Klicken Sie hier, sagte er, und zeigte auf den Knopf.'
    }
  },
  nl: {
    media: String.raw`(?:(?:Bekijk|Beluister|Luister) (?:hier|hieronder)(?: (?:naar )?(?:de|het) (?:video|trailer|moment|audio|beelden|foto’s|doelpunt|bericht|tweet|podcast|clip))?|(?:Bekijk|Beluister) (?:de|het) (?:video|trailer|beelden|podcast|fragment)(?: (?:hier|hieronder))?)`,
    brackets: String.raw`(?:[Zz]ie|[Bb]ekijk)(?: (?:de|het|hier))? (?:video|grafiek|infographic|fotoserie|foto’s|foto|kader|document|beelden)(?: (?:hier|hieronder|hierboven))?|(?:[Tt]ekst|[Aa]rtikel) (?:gaat (?:verder|door)|loopt door) (?:onder|na) de (?:foto|video|advertentie|tweet|afbeelding)`,
    pending: String.raw`[Mm]eer (?:informatie )?volgt(?: later)?|[Ll]ater meer|[Dd]it (?:bericht|artikel) wordt (?:nog )?(?:aangevuld|bijgewerkt)|[Ww]ordt vervolgd`,
    click: String.raw`(?:Klik|Tik) hier[^.!?:,]{0,80}`,
    needs: {
      media: ['ekijk', 'eluister', 'Luister'],
      brackets: ['(', '['],
      pending: ['eer volgt', 'informatie volgt', 'ater meer', 'aangevuld', 'bijgewerkt', 'vervolgd'],
      click: ['Klik', 'Tik']
    },
    story: ['De brug is maandag gesloten, zei de burgemeester.', 'De bewoners wachten op een datum.'],
    examples: {
      media: 'Bekijk hier de beelden:',
      brackets: '(zie video)',
      pending: 'Meer volgt.',
      click: 'Tik hier voor de kaart'
    },
    skips: {
      media: 'Bekijk de brug: niemand gaat eroverheen.',
      brackets: '(zie de tekening op pagina 4)',
      pending: 'Later meer mensen dan nu, zei hij.',
      click: 'Klik hier, zei hij, en wees naar de knop.'
    }
  },
  tl: {
    media: String.raw`(?:(?:Panoorin|Pakinggan|Tingnan|Narito)(?: (?:dito|rito))?(?: ang (?:mga )?(?:buong )?(?:video|trailer|audio|larawan|post|tweet|clip|ulat))?(?: (?:dito|rito|sa ibaba))?)(?<!Narito|Tingnan|Panoorin|Pakinggan)`,
    brackets: String.raw`(?:[Pp]anoorin|PANOORIN|[Tt]ingnan|[Pp]akinggan) ang (?:mga )?(?:buong )?(?:video|VIDEO|larawan|ulat|panayam|infographic)(?: (?:dito|sa ibaba|sa itaas))?`,
    pending: String.raw`[Aa]bangan ang (?:iba pang|karagdagang|susunod na|mga) (?:detalye|update|updates|balita|ulat)|(?:[Tt]his is a )?[Dd]eveloping story`,
    click: String.raw`(?:I-click|Mag-click|I-tap|Pindutin) (?:dito|rito|ang link)[^.!?:,]{0,80}`,
    needs: {
      media: ['anoorin', 'akinggan', 'ingnan', 'arito'],
      brackets: ['(', '['],
      pending: ['bangan ang', 'eveloping story'],
      click: ['click', 'I-tap', 'Pindutin']
    },
    story: ['Isinara noong Lunes ang tulay, sabi ng alkalde.', 'Naghihintay ang mga residente ng petsa.'],
    examples: {
      media: 'Narito ang trailer:',
      brackets: '(Panoorin ang video)',
      pending: 'Abangan ang iba pang detalye.',
      click: 'I-click dito para sa mapa'
    },
    skips: {
      media: 'Narito ang tulay: walang dumaraan.',
      brackets: '(tingnan ang plano sa pahina 4)',
      pending: 'Abangan ang pagbubukas ng tulay, sabi niya.',
      click: 'I-click dito, sabi niya, at itinuro ang buton.'
    }
  }
}

interface Kind {
  cue: Cue
  name: string
  label: Label
  inside?: true
  make: (words: string) => string
}

const kinds: readonly Kind[] = [
  {
    cue: 'media',
    name: 'media-cue',
    label: 'boilerplate:video',
    inside: true,
    make: (words) => `${words} ?:(?= ?$| ?["“«„¿¡]?[\\p{Lu}])`
  },
  {
    cue: 'brackets',
    name: 'pointer-in-brackets',
    label: 'boilerplate:video',
    inside: true,
    make: (words) => `[([](?:${words})[)\\]]`
  },
  {
    cue: 'pending',
    name: 'more-to-follow',
    label: 'boilerplate:other',
    make: (words) => `[([]?(?:${words})[.… ]{0,4}[)\\]]?$`
  },
  {cue: 'click', name: 'click-here', label: 'boilerplate:other', make: (words) => `[([]?(?:${words})[.!:]?[)\\]]?$`}
]

/** The rules of a language. */
export const storyCues = (language: string): readonly Rule[] => {
  const words = table[language] as Words
  return kinds.map(({cue, name, label, inside, make}) => {
    const [first, second] = words.story
    const example = words.examples[cue]
    const match: Example = inside ? `${first} ${example} ${second}` : `${first} ${second} ${example}`
    return {
      id: `${language}/${name}`,
      label,
      zone: 'anywhere',
      extent: inside ? 'inside' : 'ending',
      needs: [...words.needs[cue]],
      pattern: pattern`${after}${make(words[cue])}`,
      examples: {match: [match], skip: [`${first} ${words.skips[cue]}`]}
    }
  })
}
