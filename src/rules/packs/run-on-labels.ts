/**
 * Labels and calls of a page that follow a sentence on the same line, in copy whose lines were joined. A table of words for each language becomes rules; text
 * that continues as a sentence does not match.
 */
import {pattern} from '../fragments.ts'
import type {Example, Label, Rule} from '../types.ts'

/** Before them is the end of a sentence. */
const after = String.raw`(?<=[\p{L}\d)%][.!?…][”"’»)\]]{0,2} ?)`

interface Words {
  /** Labels of an advertisement, as a pattern; the next sentence may follow. */
  advertisement?: string
  /** Labels before the title of another story, after the last sentence: a sign and the title follow. */
  readAlso?: string
  /** The same, before a title in brackets. */
  brackets?: string
  /** Calls to follow or to subscribe: everything up to the end of the line, which contains no other sentence. */
  follow?: string
  /** Buttons and links at the end of a line: "Read more", "Watch the video above". */
  buttons?: string
  needs: {advertisement?: string; readAlso?: string; brackets?: string; follow?: string; buttons?: string}
  /** Copy for the examples: a sentence of the story, and the next sentence. */
  story: readonly [string, string]
  examples: {advertisement?: string; readAlso?: string; brackets?: string; follow?: string; buttons?: string}
  /** Near misses, one of each kind. */
  skip: {advertisement?: string; readAlso?: string; brackets?: string; follow?: string; buttons?: string}
}

const signs = String.raw` ?[:|>»►–-]{1,2} ?`
/** A title, which may contain questions and calls, but no full stop. */
const title = String.raw`["“«‘¿¡„]?[\p{Lu}\d][^.]{8,240}`

const table: Readonly<Record<string, Words>> = {
  es: {
    readAlso:
      '(?:Lea|Lee|LEA|LEE|Mira|MIRA|Vea|VEA|Ve|Te puede interesar|TE PUEDE INTERESAR|Le puede interesar|LE PUEDE INTERESAR|Te recomendamos|Le recomendamos|Más información|MÁS INFORMACIÓN|Relacionado|RELACIONADO|Leer|LEER)(?: (?:también|TAMBIÉN|además|ADEMÁS|más|MÁS|aquí))?',
    follow:
      '(?:Síguenos|Síganos|Sigue(?:nos)?|Únete|Suscríbete|Suscríbase|Descarga|Regístrate)(?: [^.!?]{2,120})?(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|Google News|TikTok|X|boletín|newsletter|canal|app|redes sociales)[^.!?]{0,50}[.!]?',
    buttons:
      '(?:Leer más|LEER MÁS|Ver más|Compartir|Seguir leyendo|Ve(?:a|r)? (?:aquí )?el video(?: (?:aquí|abajo|completo))?|Mira (?:aquí )?el video(?: (?:aquí|abajo|completo))?|Video relacionado)[.:!]?',
    needs: {
      readAlso:
        'también, TAMBIÉN, además, ADEMÁS, interesar, INTERESAR, ecomendamos, ás información, ÁS INFORMACIÓN, elacionado, ELACIONADO, MIRA, LEA, LEE, Lea, Lee, Vea',
      follow: 'íguenos, íganos, Sigue, Únete, uscríb, Descarga, Regístrate',
      buttons: 'eer más, EER MÁS, er más, ompartir, eguir leyendo, el video, ideo relacionado'
    },
    story: ['El puente cerró el lunes, dijo el alcalde.', 'Los vecinos esperan una fecha.'],
    examples: {
      readAlso: 'Te puede interesar | El viejo molino cierra en mayo',
      follow: 'Síguenos en Twitter: @muestra',
      buttons: 'Leer más'
    },
    skip: {
      readAlso: 'Lea también la letra pequeña, aconseja la alcaldesa.',
      follow: 'Sigue abierta la vía del puerto.',
      buttons: 'Compartir el puente es lo justo, dijo.'
    }
  },
  pt: {
    advertisement: '(?:CONTINUA (?:DEPOIS|APÓS) DA? (?:A )?PUBLICIDADE|Continua (?:depois da|após a) publicidade)',
    readAlso:
      '(?:Leia|LEIA|Veja|VEJA|Saiba|SAIBA|Confira|CONFIRA|Assista)(?: (?:também|TAMBÉM|mais|MAIS))|(?:Matéria relacionada|Relacionad[ao]s?)',
    follow:
      '(?:Siga(?:-nos)?|Inscreva-se|Assine|Cadastre-se|Baixe|Receba|Acompanhe|Participe)(?: [^.!?]{2,120})?(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|Google Notícias|Google News|TikTok|X|newsletter|canal|app|redes sociais)[^.!?]{0,50}[.!]?',
    buttons: '(?:Leia mais|Ver mais|Compartilhe|Partilhar|Continue lendo|Clique aqui)[.:!]?',
    needs: {
      advertisement: 'ublicidade, UBLICIDADE',
      readAlso: 'também, TAMBÉM, mais, MAIS, elacionad',
      follow: 'Siga, nscreva, Assine, adastre, Baixe, Receba, companhe, articipe',
      buttons: 'eia mais, er mais, ompartilhe, artilhar, ontinue lendo, lique aqui'
    },
    story: ['A ponte fechou na segunda-feira, disse o prefeito.', 'Os moradores esperam uma data.'],
    examples: {
      advertisement: 'CONTINUA DEPOIS DA PUBLICIDADE',
      readAlso: 'Veja também | O velho moinho fecha em maio',
      follow: 'Siga-nos no Instagram',
      buttons: 'Continue lendo'
    },
    skip: {
      advertisement: 'Publicidade da ponte custou caro, disse.',
      readAlso: 'Leia também as letras pequenas, aconselha a prefeita.',
      follow: 'Siga em frente, disse o guarda.',
      buttons: 'Clique aqui não é resposta, disse.'
    }
  },
  fr: {
    advertisement:
      '[-–—]? ?(?:Publicité|PUBLICITÉ|La suite après (?:la|cette) publicité|LA SUITE APRÈS LA PUBLICITÉ)(?: [-–—])?',
    readAlso:
      '(?:À|A|à)? ?(?:[Ll]ire|LIRE|[Vv]oir|VOIR|[Éé]couter|ÉCOUTER)(?: (?:aussi|AUSSI|également|ÉGALEMENT))(?: notre (?:direct|dossier|article))?(?= ?[|>»►–-])',
    follow:
      "(?:Suivez-nous|Suivez|Abonnez-vous|Inscrivez-vous|Recevez|Téléchargez|Rejoignez)(?: [^.!?]{2,120})?(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|Google|TikTok|X|newsletter|chaîne|application|réseaux sociaux|lettre d[’']information)[^.!?]{0,50}[.!]?",
    buttons: '(?:Lire la suite|Lire plus|Partager|En savoir plus|Voir la vidéo|Regardez la vidéo)[.:!]?',
    needs: {
      advertisement: 'ublicité, UBLICITÉ',
      readAlso: 'aussi, AUSSI, également, ÉGALEMENT',
      follow: 'Suivez, bonnez, nscrivez, ecevez, éléchargez, ejoignez',
      buttons: 'ire la suite, ire plus, artager, n savoir plus, la vidéo'
    },
    story: ['Le pont a fermé lundi, a dit le maire.', 'Les habitants attendent une date.'],
    examples: {
      advertisement: '- Publicité -',
      readAlso: 'LIRE AUSSI > Le vieux moulin ferme en mai',
      follow: 'Abonnez-vous à notre newsletter',
      buttons: 'Lire la suite'
    },
    skip: {
      advertisement: 'Publicité mensongère, dit le maire.',
      readAlso: 'Lire aussi les petites lignes, conseille la maire.',
      follow: 'Suivez la route du port, dit le garde.',
      buttons: 'Partager le pont est juste, a-t-il dit.'
    }
  },
  it: {
    readAlso: '(?:Leggi|LEGGI|Guarda|GUARDA|Vedi|VEDI|Ascolta)(?: (?:anche|ANCHE))(?: qui)?(?= ?[|>»►–-])',
    follow:
      '(?:Segui(?:ci)?|Seguite|Iscriviti|Abbonati|Scarica|Ricevi)(?: [^.!?]{2,120})?(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|Google News|TikTok|X|newsletter|canale|app|social)[^.!?]{0,50}[.!]?',
    buttons: '(?:Continua a leggere|Leggi tutto|Leggi di più|Guarda il video|Condividi)[.:!]?',
    needs: {
      readAlso: 'anche, ANCHE',
      follow: 'Segui, scriviti, bbonati, Scarica, icevi',
      buttons: 'ontinua a leggere, eggi tutto, eggi di più, uarda il video, ondividi'
    },
    story: ['Il ponte ha chiuso lunedì, ha detto il sindaco.', 'Gli abitanti aspettano una data.'],
    examples: {
      readAlso: 'Vedi anche | Il vecchio mulino chiude a maggio',
      follow: 'Segui anche la pagina Facebook',
      buttons: 'Continua a leggere'
    },
    skip: {
      readAlso: 'Leggi anche le righe piccole, consiglia la sindaca.',
      follow: 'Segui la strada del porto, dice la guardia.',
      buttons: 'Condividi il ponte, ha detto il sindaco.'
    }
  },
  de: {
    brackets: 'Lesen Sie (?:auch|hier|mehr)(?: dazu)?|Mehr (?:zum Thema|dazu)|Siehe auch|Auch interessant',
    advertisement:
      '(?:ANZEIGE|(?:Anzeige|Werbung)(?= (?:Der|Die|Das|Ein|Eine|Es|Er|Sie|Wir|Auch|Doch|Aber|Im|In|Am|Nach|Für|Mit|Bei|Zu|So|Den|Dem)(?![\\p{L}])|$))',
    follow:
      '(?:Folgen Sie|Treten Sie|Abonnieren Sie|Melden Sie sich|Folge uns|Folgt uns|Jetzt abonnieren)(?: [^.!?]{2,120})?(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|Google News|TikTok|X|Newsletter|Kanal|App|abonnieren)[^.!?]{0,50}[.!]?',
    buttons:
      '(?:Weiterlesen|Mehr lesen|Zum Video|Zum Artikel|Hier geht es zum (?:Video|Artikel|Liveblog)|Teilen|Mehr dazu)[.:!]?',
    needs: {
      brackets: '(Lesen Sie, (Mehr, (Siehe auch, (Auch interessant, [Siehe auch',
      advertisement: 'nzeige, NZEIGE, erbung',
      follow: 'olgen Sie, Treten Sie, bonnieren, elden Sie sich, olge uns, olgt uns',
      buttons: 'eiterlesen, ehr lesen, um Video, um Artikel, ier geht es zum, eilen, ehr dazu'
    },
    story: ['Die Brücke ist seit Montag gesperrt, sagte der Bürgermeister.', 'Die Anwohner warten auf ein Datum.'],
    examples: {
      brackets: '(Lesen Sie auch: Alte Mühle schließt im Mai)',
      advertisement: 'Anzeige',
      follow: 'Folgen Sie uns auf Twitter',
      buttons: 'Hier geht es zum Video'
    },
    skip: {
      brackets: '(Siehe auch Seite 4)',
      advertisement: 'Anzeige gegen den Fahrer wurde erstattet.',
      follow: 'Folgen Sie der Straße zum Hafen, sagte er.',
      buttons: 'Weiterlesen will er nicht.'
    }
  },
  nl: {
    brackets: 'Lees (?:ook|meer|hier)|Zie ook|Bekijk ook',
    advertisement: '(?:ADVERTENTIE|Advertentie|RECLAME|Reclame)',
    follow:
      '(?:Volg ons|Volg|Abonneer je|Schrijf je in|Meld je aan|Download)(?: [^.!?]{2,120})?(?:Twitter|Facebook|Instagram|WhatsApp|Telegram|Google Nieuws|TikTok|X|nieuwsbrief|kanaal|app)[^.!?]{0,50}[.!]?',
    buttons: '(?:Lees verder|Lees meer|Meer lezen|Delen|Bekijk de video)[.:!]?',
    needs: {
      brackets: '(Lees, (Zie ook, (Bekijk ook, [Lees',
      advertisement: 'dvertentie, DVERTENTIE, eclame, RECLAME',
      follow: 'Volg, bonneer je, chrijf je in, eld je aan, ownload',
      buttons: 'ees verder, ees meer, eer lezen, Delen, ekijk de video'
    },
    story: ['De brug is maandag gesloten, zei de burgemeester.', 'De bewoners wachten op een datum.'],
    examples: {
      brackets: '(Lees ook: Oude molen sluit in mei)',
      advertisement: 'Advertentie',
      follow: 'Volg ons op Facebook',
      buttons: 'Lees verder'
    },
    skip: {
      brackets: '(Zie ook pagina 4)',
      advertisement: 'Reclame voor de brug was duur, zei hij.',
      follow: 'Volg de weg naar de haven, zei hij.',
      buttons: 'Delen is het nieuwe bezit, zei hij.'
    }
  },
  en: {
    readAlso:
      "(?:ALSO READ|Also [Rr]ead|READ ALSO|Read [Aa]lso|READ|SEE ALSO|See [Aa]lso|SEE MORE|MORE|RELATED|Related|WATCH|Watch|LISTEN|DON[’']T MISS|Recommended|RECOMMENDED)(?: (?:STORY|STORIES|story|stories|ARTICLE|article|here|HERE))?",
    buttons:
      '(?:Read the (?:full|whole|original|complete) (?:story|article|report|interview|piece|post)(?: (?:here|at \\p{Lu}[^.!?]{2,40}|on \\p{Lu}[^.!?]{2,40}))?|Watch the (?:full )?(?:video|clip|interview|trailer)(?: (?:above|below|here))?|Subscribe (?:now|today|here)|Click here to (?:read|subscribe|watch|see|view|sign up)[^.!?]{0,60}|Story continues(?: below)?|Article continues (?:below|after (?:this |the )?(?:ad|advertisement|video)))[.:!]?',
    needs: {
      readAlso:
        'READ, Read, read, SEE, See, MORE, RELATED, Related, WATCH, Watch, LISTEN, MISS, ecommended, RECOMMENDED',
      buttons: 'ead the , atch the , ubscribe, lick here, tory continues, rticle continues'
    },
    story: ['The bridge was closed on Monday, the mayor said.', 'The people are waiting for a date.'],
    examples: {readAlso: 'Also Read | Old mill to close in May', buttons: 'Watch the video above.'},
    skip: {
      readAlso: 'Read also what is written small, the mayor said.',
      buttons: 'Watch the video and you will see, he said.'
    }
  },
  ms: {
    readAlso:
      '(?:BACA|Baca)(?: (?:JUGA|[Jj]uga|LAGI|[Ll]agi))?|ARTIKEL BERKAITAN|Artikel [Bb]erkaitan|BERITA BERKAITAN|Berita [Bb]erkaitan',
    needs: {readAlso: 'BACA, Baca, erkaitan, BERKAITAN'},
    story: ['Jambatan itu ditutup pada Isnin, kata Datuk Bandar.', 'Penduduk menunggu tarikh pembukaan.'],
    examples: {readAlso: 'BACA: Kincir Lama Ditutup Mei'},
    skip: {readAlso: 'Baca surat itu sekali lagi, katanya.'}
  },
  tl: {
    brackets: 'READ|READ MORE|BASAHIN|BASAHIN RIN|WATCH|PANOORIN|Basahin|Read|RELATED',
    advertisement:
      '(?:ADVERTISEMENT|Advertisement|(?:Article|ARTICLE) (?:continues|CONTINUES) (?:after|AFTER) (?:this|THIS) (?:advertisement|ADVERTISEMENT))',
    needs: {
      brackets: '(READ, (BASAHIN, (WATCH, (PANOORIN, (Basahin, (Read, (RELATED, [READ, [BASAHIN',
      advertisement: 'dvertisement, ADVERTISEMENT'
    },
    story: ['Isinara noong Lunes ang tulay, sabi ng alkalde.', 'Naghihintay ang mga residente ng petsa.'],
    examples: {
      brackets: '(BASAHIN: Lumang gilingan isasara)',
      advertisement: 'Article continues after this advertisement'
    },
    skip: {brackets: '(Basahin ang liham.)', advertisement: 'Advertisement lang iyon, sabi niya.'}
  }
}

interface Kind {
  key: keyof Words['examples']
  name: string
  label: Label
  inside?: true
  /** The pattern for the words, in their place. */
  make: (words: string) => string
}

const kinds: readonly Kind[] = [
  {
    key: 'advertisement',
    name: 'advertisement-between',
    label: 'boilerplate:advertisement',
    inside: true,
    make: (words) => `${words}(?= ?$| ["“«„¿¡]?[\\p{Lu}])`
  },
  {
    key: 'readAlso',
    name: 'read-also-and-title',
    label: 'boilerplate:related',
    make: (words) => `(?:${words})${signs}${title}$`
  },
  {
    key: 'brackets',
    name: 'read-also-in-brackets',
    label: 'boilerplate:related',
    inside: true,
    make: (words) => `[([](?:${words}) ?[:|>] ?[^()[\\]]{6,150}[)\\]]`
  },
  {key: 'follow', name: 'follow-run-on', label: 'boilerplate:promotion', make: (words) => `${words}$`},
  {key: 'buttons', name: 'button-run-on', label: 'boilerplate:other', make: (words) => `${words}$`}
]

const ruleOf = (language: string, words: Words, {key, name, label, inside, make}: Kind): Rule[] => {
  const [source, needs, example, skip] = [words[key], words.needs[key], words.examples[key], words.skip[key]]
  if (!source || !needs || !example || !skip) return []
  const [first, second] = words.story
  const match: Example[] = inside ? [`${first} ${example} ${second}`] : [`${first} ${second} ${example}`]
  return [
    {
      id: `${language}/${name}`,
      label,
      zone: 'anywhere',
      extent: inside ? 'inside' : 'ending',
      needs: needs.split(', '),
      pattern: pattern`${after}${make(source)}`,
      examples: {match, skip: [`${first} ${skip}`]}
    }
  ]
}

/** The rules of a language. */
export const runOnLabels = (language: string): readonly Rule[] =>
  kinds.flatMap((kind) => ruleOf(language, table[language] as Words, kind))
