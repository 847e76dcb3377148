/**
 * Credits, calls and titles of other articles that follow the last sentence of a paragraph on the same line, or stand between two of its sentences, in copy
 * whose lines were joined.
 */
import {pattern} from '../fragments.ts'
import type {Rule} from '../types.ts'

/** Before them is the end of a sentence. */
const after = String.raw`(?<=[.!?…”"’»“)\]]\s?)`
/** Agencies whose copy other outlets rewrite. */
const agency = String.raw`(?:AFP|AP|ATS|ats|Reuters|EFE|Efe|Lusa|Belga|BELGA|ANSA|Ansa|dpa|DPA|APA|ANP|Xinhua|Estadão Conteúdo|Estadão|Folhapress|Agência Brasil|Agência Estado|La Presse Canadienne|Keystone-ATS|AGI|Adnkronos|Askanews|agences|agencias|agências|agenzie|Agenturen)`
const name = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:d[aeo]s?|di|du|von|van) )?(?: \p{Lu}[\p{L}.'’-]*){0,3}`

const credit = (id: string, needs: readonly string[], rest: Pick<Rule, 'pattern' | 'examples'>): Rule => ({
  id,
  label: 'credit',
  zone: 'tail',
  extent: 'ending',
  needs: [...needs],
  ...rest
})

const ending = (
  id: string,
  label: Rule['label'],
  needs: readonly string[],
  rest: Pick<Rule, 'pattern' | 'examples'>
): Rule => ({
  id,
  label,
  zone: 'anywhere',
  extent: 'ending',
  needs: [...needs],
  ...rest
})

const inside = (
  id: string,
  label: Rule['label'],
  needs: readonly string[],
  rest: Pick<Rule, 'pattern' | 'examples'>
): Rule => ({
  ...ending(id, label, needs, rest),
  extent: 'inside'
})

export const portugueseEndings: readonly Rule[] = [
  credit('pt/agency-run-on', ['Com ', '(Reportagem', '(Por ', '(Texto', '(Edição', '//'], {
    pattern: pattern`${after}(?:[*(]? ?[Cc]om (?:informações (?:d[aeo]s? )?)?${agency}(?:,? (?:e|da|do) ${agency})*[).]{0,2}|\((?:Reportagem|Por|Texto|Edição)(?: (?:de|por|adicional de))?:? ${name}(?:[,;] [^()]{3,80})?\)|\p{Lu}{2,4} ?\/\/ ?\p{Lu}{2,4}\.?)$`,
    examples: {
      match: [
        'A ponte reabriu na segunda-feira. *Com Estadão Conteúdo',
        'A ponte reabriu na segunda-feira. (Reportagem de Ana Prova)',
        'A ponte reabriu na segunda-feira. ABC // DEF.'
      ],
      // It goes on as a sentence.
      skip: ['A ponte reabriu. Com a Reuters ele não fala.', 'A ponte reabriu. (Por enquanto)']
    }
  }),
  inside('pt/advertisement-run-in', 'boilerplate:advertisement', ['PUBLICIDADE', 'Publicidade'], {
    pattern: pattern`${after}(?:PUBLICIDADE|Publicidade)(?= [\p{Lu}"“«]|$)`,
    examples: {
      match: ['A ponte reabriu na segunda-feira. Publicidade O prefeito falou na terça com os moradores.'],
      // It begins a sentence.
      skip: ['A ponte reabriu. Publicidade enganosa, disse o prefeito.']
    }
  }),
  ending('pt/video-run-on', 'boilerplate:video', ['eja ', 'ssista ', 'onfira ', 'uça '], {
    pattern: pattern`${after}(?:Veja|Assista|Confira|Ouça)(?: também)?(?: (?:ao?|à|os?|as)) (?:vídeos?|reportagem|entrevista|galeria|trailer|imagens|fotos)(?: (?:completa|completo|na íntegra|da \p{Ll}+))?(?: (?:abaixo|acima|aqui|a seguir))?[.:!]?$`,
    examples: {
      match: ['A ponte reabriu na segunda-feira. Veja o vídeo abaixo.'],
      // Somebody is asked to do more.
      skip: ['A ponte reabriu. Veja o vídeo e diga o que acha dele.']
    }
  })
]

export const frenchEndings: readonly Rule[] = [
  credit('fr/agency-run-on', ['vec ', '. ', '.-', '(AFP'], {
    pattern: pattern`${after}(?:\(?[Aa]vec (?:l['’])?${agency}(?:(?:,| et| \/|\/) ?${agency})*\)?\.?|(?:\p{Lu}\.[ -]?){2,3})$`,
    examples: {
      match: [
        'Le pont a rouvert lundi. (avec AFP)',
        'Le pont a rouvert lundi. Avec AFP',
        'Le pont a rouvert lundi. J. D.'
      ],
      // It goes on as a sentence.
      skip: ['Le pont a rouvert. Avec Belga, rien ne va.', 'Le pont est celui de J. D.']
    }
  })
]

export const italianEndings: readonly Rule[] = [
  credit('it/initials-run-on', ['.)', '['], {
    pattern: pattern`${after}(?:\((?:\p{Ll}\.){2,3}\)|\[\p{Lu}\. ?\p{Lu}\p{L}+\])\.?$`,
    examples: {
      match: ['Il ponte ha riaperto lunedì. (m.r.)', 'Il ponte ha riaperto lunedì. [M. Prova]'],
      // Something is explained.
      skip: ['Il ponte ha riaperto (vedi p.)']
    }
  }),
  inside('it/advertisement-run-in', 'boilerplate:advertisement', ['PUBBLICITÀ', 'Pubblicità'], {
    pattern: pattern`${after}(?:PUBBLICITÀ|Pubblicità)(?= [\p{Lu}"“«]|$)`,
    examples: {
      match: ['Il ponte ha riaperto lunedì. Pubblicità Il sindaco ha parlato martedì con gli abitanti.'],
      // It begins a sentence.
      skip: ['Il ponte ha riaperto. Pubblicità ingannevole, dice il sindaco.']
    }
  }),
  ending('it/read-also-run-on-dash', 'boilerplate:related', ['LEGGI ANCHE', 'Leggi anche', 'LEGGI ANCHE'], {
    pattern: pattern`${after}(?:LEGGI ANCHE|Leggi anche) ?[–—>»-] ?\p{Lu}[^.!?]{8,140}$`,
    examples: {
      match: ['Il ponte ha riaperto lunedì. LEGGI ANCHE – Il vecchio mulino chiude in maggio'],
      // Somebody is told to read.
      skip: ['Il ponte ha riaperto. Leggi anche quello che scrive il sindaco.']
    }
  })
]

export const germanEndings: readonly Rule[] = [
  inside(
    'de/goes-on-run-in',
    'boilerplate:advertisement',
    ['nach der Anzeige', 'nach dem Bild', 'nach dieser Anzeige', 'unter der Anzeige'],
    {
      pattern: pattern`${after}(?:Weiterlesen|Artikel|Der Artikel|Der Text|Text|Weiter)(?: geht)?(?: weiter| es weiter)? (?:nach|unter) (?:der|dieser|dem) (?:Anzeige|Werbung|Bild|Video)\.?(?= [\p{Lu}„»]|$)`,
      examples: {
        match: ['Die Brücke ist seit Montag offen. Weiterlesen nach der Anzeige Der Rat tagt im Mai.'],
        // A report to the police.
        skip: ['Die Brücke ist offen. Nach der Anzeige ermittelt die Polizei.']
      }
    }
  ),
  ending('de/notice-number-run-on', 'boilerplate:legal', ['©'], {
    pattern: pattern`${after}© ?\p{L}[\p{L}-]{1,20},? \p{L}{2,10}:\d[\d/-]{6,40}$`,
    examples: {
      match: ['Die Brücke ist seit Montag offen. © abc-infocom, abc:250303-99-123456/2'],
      // A sign.
      skip: ['Die Brücke ist offen. © steht auf dem Schild.']
    }
  }),
  credit('de/with-agency-run-on', ['it Material', 'it Agentur', 'nter Verwendung', 'it dpa', 'it AFP'], {
    pattern: pattern`${after}\(?(?:[Mm]it (?:Material|Informationen) (?:der|von|des) ${agency}|[Mm]it ${agency}|[Uu]nter Verwendung von ${agency}-Material)(?:(?:,| und| \/|\/) ?${agency})*\)?\.?$`,
    examples: {
      match: ['Die Brücke ist seit Montag offen. (Mit Material der dpa)'],
      // Somebody speaks with it.
      skip: ['Die Brücke ist offen. Mit dpa sprach der Minister.']
    }
  }),
  credit('de/source-run-on', ['Quelle', ' dpa', ' AFP', ' AP', ' sda', ' epd', ' KNA'], {
    pattern: pattern`${after}(?:\(?Quellen?\s?: ?[^.!?()]{2,50}\)?|(?:dpa|AFP|APA?|sda|epd|KNA)(?:\/[a-z]{2,4})?)$`,
    examples: {
      match: ['Die Brücke ist seit Montag offen. Quelle: dpa', 'Die Brücke ist seit Montag offen. dpa'],
      // A spring; the agency does something.
      skip: ['Die Brücke ist offen. Quelle des Flusses ist ein Moor.', 'Die Brücke ist offen. AFP fragt nach.']
    }
  }),
  ending(
    'de/read-also-run-on',
    'boilerplate:related',
    ['esen Sie', 'um Thema', 'Mehr dazu', 'interessant', 'iehe auch'],
    {
      pattern: pattern`${after}(?:Lesen Sie (?:auch|dazu|hierzu|mehr(?: dazu)?|hier)|Lesen Sie auch hier|Mehr (?:zum Thema|dazu)|Auch interessant|Siehe auch)(?: auch)?\s?[:–] ?["„»]?\p{Lu}[^.!?]{8,150}[!?]?$`,
      examples: {
        match: ['Die Brücke ist seit Montag offen. Lesen Sie auch: Die alte Mühle schließt im Mai'],
        // Advice.
        skip: ['Die Brücke ist offen. Lesen Sie auch das Kleingedruckte, rät der Verband.']
      }
    }
  ),
  inside(
    'de/call-in-brackets',
    'boilerplate:promotion',
    [
      '[Jetzt',
      '[Lesen Sie',
      '[Wenn Sie',
      '[Mehr',
      '[Behalten Sie',
      '[Jeden',
      '[Verfolgen',
      '[In unse',
      '[Hier',
      '[Abonn'
    ],
    {
      pattern: pattern`\[(?:Jetzt|Lesen Sie|Wenn Sie|Mehr|Behalten Sie|Jeden (?:Morgen|Tag|Abend)|Verfolgen Sie|In unsere[mnr]|Hier|Abonnieren)${'[^\\[\\]]{12,400}'}\]`,
      examples: {
        match: [
          'Die Brücke ist seit Montag offen. [Jetzt noch mehr wissen: Die App für alle Leser] Der Rat tagt im Mai.'
        ],
        // The editor's own words.
        skip: ['„Er [der Rat] hat nichts getan“, sagte sie.', '„[Jetzt] ist es gut“, sagte sie.']
      }
    }
  )
]

export const dutchEndings: readonly Rule[] = [
  credit('nl/source-run-on', ['Bron'], {
    pattern: pattern`${after}\(?Bron(?:nen)?\s?: ?[^.!?()]{2,50}\)?$`,
    examples: {
      match: ['De brug is sinds maandag open. Bron: ANP'],
      // A spring.
      skip: ['De brug is open. Bron van de rivier is een ven.']
    }
  }),
  ending(
    'nl/read-also-run-on',
    'boilerplate:related',
    ['ees ook', 'ees meer', 'EES OOK', 'ekijk ook', '[…]', '[...]', 'verscheen eerst op', '&#8230;'],
    {
      pattern: pattern`${after}(?:\(?(?:Lees|LEES|Bekijk|Zie) (?:ook|OOK|meer)\s?[:|] ?["‘“]?[\p{Lu}\d][^.!?()]{8,150}[!?]?\)?|(?:Lees meer|(?:Het bericht .{3,140} verscheen eerst op [^ ]{3,40})|\[(?:…|\.\.\.|&#8230;)\])\.?)$`,
      examples: {
        match: [
          'De brug is sinds maandag open. Lees ook: De oude molen sluit in mei',
          'De brug is sinds maandag open. Het bericht Brug weer open verscheen eerst op Voorbeeld.nl.'
        ],
        // Advice.
        skip: ['De brug is open. Lees ook de kleine letters, zegt de bond.']
      }
    }
  ),
  inside('nl/goes-on-run-in', 'boilerplate:other', ['gaat verder', 'gaat door', 'loopt door'], {
    pattern: pattern`${after}(?:De |Het )?(?:[Tt]ekst|[Vv]erhaal|[Aa]rtikel) (?:gaat|loopt) (?:verder|door) (?:onder|na) (?:de|het|deze|dit) \p{Ll}+\.?(?= |$)`,
    examples: {
      match: ['De brug is sinds maandag open. Tekst gaat verder onder de foto. De raad komt in mei bijeen.'],
      // A story of a river.
      skip: ['De brug is open. De weg loopt door onder het spoor.']
    }
  }),
  ending('nl/video-run-on', 'boilerplate:video', ['ekijk ', 'zie je in', 'hoor je in'], {
    pattern: pattern`${after}(?:Bekijk (?:(?:hier|hieronder|hierboven) )?(?:de|het) (?:trailer|video|beelden|filmpje|uitzending|foto['’]s|clip|interview)(?: (?:hier|hieronder|hierboven|terug))?|Dat (?:zie|hoor) je in de (?:video|uitzending|audio)(?: (?:hieronder|hierboven))?)[.:!]?$`,
    examples: {
      match: [
        'De film draait vanaf maandag. Bekijk de trailer hieronder.',
        'De brug is open. Dat zie je in de video hierboven.'
      ],
      // It goes on.
      skip: ['De film draait. Bekijk de trailer en oordeel zelf, zegt de maker.']
    }
  })
]

export const tagalogEndings: readonly Rule[] = [
  ending(
    'tl/read-also-run-on',
    'boilerplate:related',
    [
      'READ:',
      'BASAHIN:',
      'WATCH:',
      'PANOORIN:',
      'READ MORE:',
      'RELATED:',
      'WATCH AND',
      'PLEASE SHARE',
      'hoto credit',
      '(Halaw',
      '(Mula sa'
    ],
    {
      pattern: pattern`${after}(?:(?:READ|READ MORE|BASAHIN|BASAHIN RIN|WATCH|PANOORIN|RELATED): ?[^\s.][^.]{6,140}|(?:WATCH|PLEASE|LIKE) (?:AND|&) SHARE[!.]*|PLEASE SHARE[!.]*|Photo [Cc]redits?(?: to)?: ?${name}[.]?)$`,
      examples: {
        match: ['Binuksan ang tulay noong Lunes. BASAHIN: Lumang gilingan isasara sa Mayo'],
        // A sentence.
        skip: ['Binuksan ang tulay. Basahin ang liham ng alkalde, sabi niya.']
      }
    }
  )
]

export const englishEndings: readonly Rule[] = [
  inside(
    'en/related-in-brackets',
    'boilerplate:related',
    ['(READ', '(WATCH', '(SEE', '(RELATED', '(ALSO READ', '(Related', '(Read more', '(Also read', '[READ', '[Related'],
    {
      pattern: pattern`[([](?:READ|READ MORE|READ ALSO|ALSO READ|WATCH|SEE|RELATED|RELATED STORY|Related|Read more|Also [Rr]ead)\s?: ?${'[^()\\[\\]]{6,150}'}[)\]]`,
      examples: {
        match: ['The bridge opened on Monday. (READ: Old mill to close in May) The council meets in June.'],
        // A word in brackets.
        skip: ['The bridge (see: map) opened on Monday.']
      }
    }
  ),
  inside('en/goes-on-run-in', 'boilerplate:advertisement', ['ontinue', 'ONTINUE', 'kip ', 'SKIP'], {
    pattern: pattern`${after}(?:(?:Story|Article|STORY|ARTICLE) (?:[Cc]ontinue[sd]|CONTINUE[SD]) (?:[Bb]elow|BELOW)(?: (?:this )?(?:[Aa]d(?:vertisement)?|AD(?:VERTISEMENT)?))?|(?:Skip|SKIP) (?:[Aa]dvertisement|ADVERTISEMENT))\.?(?= [\p{Lu}"“]|$)`,
    examples: {
      match: [
        'The bridge opened on Monday. Story Continued Below The council meets in June.',
        'The bridge opened on Monday. SKIP ADVERTISEMENT The council meets in June.'
      ],
      // A story that goes on.
      skip: ['The bridge opened on Monday. Story continues below the waterline, she said.']
    }
  }),
  credit('en/agency-slash-run-on', ['/PNA', '(Source: ', '(source: ', '/dpa', '/AFP'], {
    pattern: pattern`${after}(?:\/\p{Lu}{2,5}|\((?:[Ss]ource|SOURCE): ?\p{Lu}[^()]{1,40}\))$`,
    examples: {
      match: ['The bridge opened on Monday. /PNA', 'The bridge opened on Monday. (Source: Sample News)'],
      // A choice.
      skip: ['The bridge opened to cars and/OR']
    }
  }),
  ending('en/share-this-run-on', 'boilerplate:sharing', ['hare this', 'HARE THIS', 'hare:'], {
    pattern: pattern`${after}(?:Share|SHARE)(?: (?:this|THIS)(?: (?:article|story|post|page|ARTICLE|STORY))?)?:?$`,
    examples: {
      match: ['The bridge opened on Monday. Share this:'],
      // A sentence.
      skip: ['The bridge opened on Monday, and the two towns share this']
    }
  })
]

export const commonEndings: readonly Rule[] = [
  inside('common/post-picture-run-in', 'boilerplate:embed', ['pic.twitter.com/', 'pic.x.com/'], {
    pattern: pattern`(?<![\p{L}\d/])pic\.(?:twitter|x)\.com\/[\p{L}\d]{4,16}`,
    examples: {
      match: ['The bridge opened on Monday. pic.twitter.com/aBcDeF1234'],
      // An address of another site.
      skip: ['The picture is at www.epic.twitter.com.sample/abc on the web.']
    }
  }),
  inside('common/post-signature-inside', 'boilerplate:embed', ['(@'], {
    pattern: pattern`(?<=[\p{L}\d.!?…”"’»)#] ?)[—–-]{1,2} ?\p{Lu}[^()—–@]{1,40} \(@\w{1,30}\) (?:\p{L}{3,10}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d\d)`,
    examples: {
      match: [
        'The bridge is open at last! — Jane Roe (@janeroe) May 3, 2019',
        'El puente está abierto. — Ana Muestra (@anamuestra) 3 de mayo de 2019'
      ],
      // Somebody's account, named in a sentence.
      skip: ['The mayor – Jane Roe (@janeroe) – said on May 3, 2019 that the bridge is open.']
    }
  })
]
