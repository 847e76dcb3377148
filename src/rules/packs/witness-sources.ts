/**
 * Citing phrases that European languages share: somebody who works for a medium saw it; a medium published the news first; somebody wrote on a social network.
 */
import {pattern} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'
import {list, sourceRules} from './source-frames.ts'

interface Words {
  /** Who works for a medium, up to its name: "un corresponsal de". */
  witness: string
  witnessNeeds: string
  /** What such people do, after the name. */
  saw: string
  /** "adelantada por": the participle of a verb of media, with its agent. */
  first: string
  firstNeeds: string
  /** The preposition before a network, with a capital: "En"; and what is done there, with the text that may precede it. */
  on: string
  wrote: string
  examples: Readonly<Record<'witness' | 'first' | 'network', Example>>
  skips: Readonly<Record<'witness' | 'first' | 'network', readonly Example[]>>
}

const table: Readonly<Record<string, Words>> = {
  es: {
    witness: String.raw`(?:[Uu]n|[Uu]na|[Uu]nos|[Ll]os|[Ee]l|[Ll]a) (?:periodista|corresponsal|fotógrafo|reportero|reportera|enviado|enviada|equipo|camarógrafo)s?(?: especial(?:es)?)? (?:de|del)`,
    witnessNeeds: 'periodista, corresponsal, fotógrafo, reporter, enviad, un equipo de, camarógrafo',
    saw: String.raw`(?:(?:ha|han|pudo|pudieron) )?(?:vio|vieron|visto|constat|comprob|observ|presenci|escuch|contó|contaron|ver )`,
    first: String.raw`(?:adelantad|avanzad|revelad|desvelad|publicad|difundid|destapad|filtrad|dad)[oa]s?(?: a conocer)?(?: (?:hoy|ayer|este \p{L}+|en exclusiva|inicialmente|originalmente|primero|en primer lugar|por primera vez|en primicia))? (?:por|en)(?= |$)|(?:[Ll]a (?:información|noticia|exclusiva|versión|historia|primicia|denuncia) la|[Ll]o) (?:dio a conocer|dieron a conocer|adelantó|avanzó|publicó|reveló|desveló|difundió|destapó|publica|adelanta|avanza|revela)(?: (?:hoy|ayer|este \p{L}+|en exclusiva))?`,
    firstNeeds: list(
      'adelantad, avanzad, revelad, desvelad, publicad, difundid, destapad, filtrad, dada a, adelantó, avanzó, publicó, reveló, desveló, difundió, destapó, a conocer, lo publica, lo adelanta, lo avanza, lo revela'
    ).join(),
    on: 'En(?: su (?:cuenta|perfil|página) (?:oficial )?(?:de|en))?',
    wrote: String.raw`(?:[^.;:!?]{0,60} )?(?:escribió|publicó|compartió|anunció|aseguró|señaló|agradeció|dijo|confirmó|informó|lamentó|expresó|pidió|difundió|posteó|celebró|criticó|subió)`,
    examples: {
      witness: {text: 'Un corresponsal de la AFP vio camiones en el puente.', fields: {name: 'AFP'}},
      first: {
        text: 'La noticia, adelantada en exclusiva por Radio Muestra, fue confirmada.',
        fields: {name: 'Radio Muestra'}
      },
      network: {text: 'En Instagram, la cantante publicó una foto del puente.', fields: {name: 'Instagram'}}
    },
    skips: {
      witness: ['Un periodista de la Universidad de Muestra vio camiones.', 'Un equipo de la Policía vio camiones.'],
      first: ['La noticia, adelantada por Juan Pérez, fue confirmada.', 'La ley, publicada por el Gobierno, rige hoy.'],
      network: ['En Facebook trabajan mil personas.', 'En Muestra, el alcalde publicó una foto.']
    }
  },
  pt: {
    witness: String.raw`(?:[Uu]m|[Uu]ma|[Oo]s|[Oo]|[Aa]|[Aa] equipe|[Aa] reportagem) ?(?:jornalista|correspondente|fotógrafo|repórter|enviado|enviada|equipe|equipa|reportagem)s?(?: especial)? (?:d[aeo])`,
    witnessNeeds: 'jornalista, correspondente, fotógrafo, repórter, enviad, a equipe d, uma equipa d, reportagem d',
    saw: String.raw`(?:(?:pôde|puderam|foi|foram) )?(?:viu|viram|constat|presenci|observ|ouviu|testemunh|apurou|ver )`,
    first: String.raw`(?:avançad|noticiad|revelad|adiantad|antecipad|publicad|divulgad|veiculad)[oa]s?(?: (?:hoje|ontem|inicialmente|originalmente|nesta \p{L}+(?:-feira)?|esta \p{L}+(?:-feira)?|em primeira mão|em primeiro lugar|primeiro|com exclusividade))? (?:pel[oa]|por|n[oa])(?= |$)|(?:[Aa]|[Nn]a) edição (?:\p{Ll}+ ){0,2}(?:\p{Ll}+-feira )?d[oae]`,
    firstNeeds: 'avançad, noticiad, revelad, adiantad, antecipad, publicad, divulgad, veiculad, edição',
    on: 'N[oa](?: (?:sua|seu) (?:conta|perfil|página) (?:oficial )?(?:d|n)[oae])?',
    wrote: String.raw`(?:[^.;:!?]{0,60} )?(?:escreveu|publicou|compartilhou|partilhou|anunciou|afirmou|agradeceu|disse|confirmou|informou|lamentou|postou|pediu|celebrou|criticou|comentou)`,
    examples: {
      witness: {text: 'Um repórter da Lusa viu camiões na ponte.', fields: {name: 'Lusa'}},
      first: {
        text: 'A notícia, avançada em primeira mão pela Rádio Amostra, foi confirmada.',
        fields: {name: 'Rádio Amostra'}
      },
      network: {text: 'No Instagram, a cantora publicou uma foto da ponte.', fields: {name: 'Instagram'}}
    },
    skips: {
      witness: ['Um jornalista da Universidade Amostra viu camiões.'],
      first: ['A notícia, avançada por João Silva, foi confirmada.', 'A lei, publicada pelo Governo, vale hoje.'],
      network: ['No Facebook trabalham mil pessoas.']
    }
  },
  fr: {
    witness: String.raw`(?:[Uu]ne?|[Dd]es|[Ll]es?|[Ll]a) (?:journaliste|correspondant|photographe|reporter|vidéaste|envoyé|équipe)e?s?(?: spécia(?:l|ux|le))?(?: sur place)? (?:de|du)`,
    witnessNeeds: 'journaliste, correspondant, photographe, reporter, vidéaste, envoyé, équipe',
    saw: String.raw`(?:(?:a|ont) )?(?:vu|constat|pu |observ|assist|entendu|compté|filmé|interrog)`,
    first: String.raw`(?:révélé|dévoilé|rapporté|annoncé|publié|relayé|diffusé|évoqué)e?s?(?: (?:ce matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en premier|en premier lieu|en exclusivité|d['’]abord|initialement))? (?:par|dans)(?= )|(?:l['’]édition|l['’]émission)(?: de \p{L}+)? (?:de|du)`,
    firstNeeds: 'révélé, dévoilé, rapporté, annoncé, publié, relayé, diffusé, évoqué, édition, émission',
    on: 'Sur(?: (?:son|sa) (?:compte|page|profil)(?: officielle?)?)?',
    wrote: String.raw`(?:[^.;:!?]{0,60} )?(?:écrit|publi[ée]|partag[ée]|annonc[ée]|affirm[ée]|remerci[ée]|post[ée]|réagi|déplor[ée]|dénonc[ée]|salu[ée]|dit)`,
    examples: {
      witness: {text: "Des journalistes de l'AFP ont vu des camions sur le pont.", fields: {name: 'AFP'}},
      first: {text: 'Le cas, révélé en premier par Radio Exemple, a été confirmé.', fields: {name: 'Radio Exemple'}},
      network: {text: 'Sur Instagram, la chanteuse a publié une photo du pont.', fields: {name: 'Instagram'}}
    },
    skips: {
      witness: ["Un journaliste de l'Université Exemple a vu des camions."],
      first: ['Le cas, révélé par Jean Dupont, a été confirmé.', 'La loi, annoncée par la Police, est prête.'],
      network: ['Sur Facebook, mille pages sont fermées.']
    }
  },
  it: {
    witness: String.raw`(?:[Uu]n|[Uu]na|[Ii]|[Ii]l|[Gg]li|[Ll]a|[Ll]['’]) ?(?:giornalist[aie]|corrispondent[ei]|fotograf[oi]|inviat[oaie]|cronist[aie]|reporter|troupe) (?:d[aei]l?|della|dell['’]|dello)`,
    witnessNeeds: 'giornalist, corrispondent, fotograf, inviat, cronist, reporter, troupe',
    saw: String.raw`(?:(?:ha|hanno) )?(?:visto|constat|assist|sentito|contato|potuto|osserv|raccont)`,
    first: String.raw`(?:sollevat|documentat|scoperchiat|rivelat|anticipat|pubblicat|diffus|riportat|rilanciat|svelat|lanciat)[oaie](?: (?:oggi|ieri|in esclusiva|in anteprima|inizialmente|per prim[oa]|stamattina))? (?:d[ae]l(?:la|lo)?|dall['’]|da|su|sul(?:la)?)`,
    firstNeeds:
      'sollevat, documentat, scoperchiat, rivelat, anticipat, pubblicat, diffus, riportat, rilanciat, svelat, lanciat',
    on: 'Su(?:l (?:suo|proprio) (?:profilo|account|canale)(?: ufficiale)?)?',
    wrote: String.raw`(?:[^.;:!?]{0,60} )?(?:scriv|scritto|pubblic|condivi|annunci|afferma|ringrazi|post|comment|attacc|critic|dice|detto)`,
    examples: {
      witness: {text: "Un cronista dell'ANSA ha visto camion sul ponte.", fields: {name: 'ANSA'}},
      first: {
        text: 'La notizia, anticipata in esclusiva da Radio Esempio, è stata confermata.',
        fields: {name: 'Radio Esempio'}
      },
      network: {text: 'Su Instagram la cantante ha pubblicato una foto del ponte.', fields: {name: 'Instagram'}}
    },
    skips: {
      witness: ["Un giornalista dell'Università Esempio ha visto camion."],
      first: [
        'La notizia, anticipata da Mario Rossi, è stata confermata.',
        'La legge, pubblicata dalla Regione, vale.'
      ],
      network: ['Su Facebook lavorano in mille.']
    }
  },
  de: {
    witness: String.raw`(?:[Ee]in|[Ee]ine|[Dd]er|[Dd]ie) (?:Reporter|Reporterin|Journalist|Journalistin|Korrespondent|Korrespondentin|Fotograf|Fotografin|Kamerateam)(?:en)? (?:der|des|von|vom)`,
    witnessNeeds: 'Reporter, Journalist, Korrespondent, Fotograf, Kamerateam',
    saw: '(?:sah|sahen|beobachtet|berichtet|hörte|zählte|filmte|war vor Ort)',
    first: String.raw`(?:von|vom)(?= (?:der |dem |den )?[^.;:!?]{2,60} (?:enthüllt|aufgedeckt|öffentlich gemacht|publik gemacht|verbreitet\p{L}*|veröffentlicht\p{L}+|ausgestrahlt\p{L}*|gezeigt\p{L}*)(?!\p{L}))|(?:[Pp]ublik|[Öö]ffentlich) gemacht (?:hatten?|hat|haben)(?: (?:den|die|das) \p{Lu}\p{L}+)?`,
    firstNeeds:
      'enthüllt, aufgedeckt, ffentlich gemacht, ublik gemacht, verbreitet, veröffentlicht, ausgestrahlt, gezeigt',
    on: 'Auf(?: (?:seinem|ihrem) (?:Account|Kanal|Profil) (?:auf|bei))?|Bei',
    wrote:
      '(?:schrieb|schreibt|veröffentlichte|postete|teilte|teilt|bedankte|kündigte|zeigte|zeigt|erklärte|verbreitete|äußerte|kritisierte)',
    examples: {
      witness: {text: 'Eine Reporterin der AFP sah Lastwagen auf der Brücke.', fields: {name: 'AFP'}},
      first: {text: 'Der Fall wurde von Radio Muster aufgedeckt.', fields: {name: 'Radio Muster'}},
      network: {text: 'Bei Instagram zeigte die Sängerin ein Bild der Brücke.', fields: {name: 'Instagram'}}
    },
    skips: {
      witness: ['Eine Reporterin der Universität Muster sah Lastwagen.'],
      first: ['Der Fall wurde von Erika Muster aufgedeckt.', 'Der Fall wurde von der Polizei aufgedeckt.'],
      network: ['Bei Facebook arbeiten tausend Leute.']
    }
  },
  nl: {
    witness: String.raw`(?:[Ee]en|[Dd]e|[Hh]et) (?:verslaggevers?|verslaggeefster|journalisten?|correspondent|fotograaf|cameraploeg) van(?: de| het)?`,
    witnessNeeds: 'verslagge, journalist, correspondent, fotograaf, cameraploeg',
    saw: '(?:zag|zagen|meldt|meldde|hoorde|telde|ziet|constateerde|was ter plaatse)',
    first: String.raw`(?:onthuld|gemeld|gepubliceerd|bericht|naar buiten gebracht|gebracht|uitgelekt|ontdekt)(?: (?:vandaag|gisteren|eerder|als eerste|eerst|op \p{Ll}+dag))? (?:door|in|via)`,
    firstNeeds: 'onthuld, gemeld, gepubliceerd, bericht door, gebracht door, uitgelekt, ontdekt door',
    on: 'Op(?: (?:zijn|haar|hun))?|Via',
    wrote:
      '(?:schrijft|schreef|plaatst|plaatste|deelt|deelde|meldt|meldde|zegt|zei|bedankt|bedankte|laat|liet|toont|toonde|reageert|reageerde|kondigt|maakt|maakte)',
    examples: {
      witness: {text: 'Een verslaggever van de NOS zag vrachtwagens op de brug.', fields: {name: 'NOS'}},
      first: {text: 'Het nieuws werd naar buiten gebracht door Omroep Voorbeeld.', fields: {name: 'Omroep Voorbeeld'}},
      network: {text: 'Op Instagram plaatste de zangeres een foto van de brug.', fields: {name: 'Instagram'}}
    },
    skips: {
      witness: ['Een journalist van de Universiteit Voorbeeld zag vrachtwagens.'],
      first: ['Het nieuws werd naar buiten gebracht door Jan Jansen.', 'Het lek werd ontdekt door de Politie.'],
      network: ['Op Facebook staan duizend foto’s.']
    }
  }
}

const left = String.raw`(?<![\p{L}\d])`
const networkNames = '(?:Twitter|Facebook|Instagram|You[Tt]ube|TikTok|Telegram|LinkedIn|X(?= |,))'

/** Who works for a medium saw it; a medium had it first; somebody wrote on a network. */
export const witnessSources = (pack: string): readonly Rule[] => {
  const {witness, witnessNeeds, saw, first, firstNeeds, on, wrote, examples, skips} = table[pack] as Words
  const ends = String.raw`(?:(?<=['’])|(?![\p{L}\d]))`
  return sourceRules(pack, {
    witness: {
      kind: 'cited',
      asks: 'medium',
      needs: witnessNeeds,
      pattern: pattern`${left}(?<verb>${witness})${ends}(?=[^.;:!?]{2,60}? ${saw})`,
      match: [examples.witness],
      skip: skips.witness
    },
    first: {
      kind: 'cited',
      asks: 'likely',
      needs: firstNeeds,
      pattern: pattern`${left}(?<verb>${first})${ends}`,
      match: [examples.first],
      skip: skips.first
    },
    network: {
      kind: 'cited',
      asks: 'likely',
      needs: 'Twitter, Facebook, Instagram, YouTube, Youtube, TikTok, Telegram, LinkedIn, _X',
      pattern: pattern`(?<=^|[.!?”"»“] )(?<verb>${on}) (?=${networkNames},? ${wrote})`,
      match: [examples.network],
      skip: skips.network
    }
  })
}
