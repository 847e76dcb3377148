/** What pages in each language say of their writers under a story. */
import type {Rule} from '../types.ts'
import {writerRule} from './service-people.ts'

const story = {
  en: 'The council closed the bridge on Monday, the mayor said, and buses take the long way round.',
  es: 'El ayuntamiento cerró el puente el lunes, dijo la alcaldesa, y los autobuses dan un rodeo.',
  pt: 'A prefeitura fechou a ponte na segunda-feira, disse a prefeita, e os ônibus dão uma volta.',
  fr: 'La mairie a fermé le pont lundi, a dit la maire, et les bus font un détour par la vallée.',
  de: 'Die Stadt hat die Brücke am Montag gesperrt, sagte die Bürgermeisterin, und Busse fahren einen Umweg.',
  it: 'Il comune ha chiuso il ponte lunedì, ha detto la sindaca, e gli autobus fanno un lungo giro.',
  nl: 'De gemeente sloot de brug maandag, zei de burgemeester, en de bussen rijden een eind om.'
} as const

/** A story of two paragraphs with a line under it. */
const under = (language: keyof typeof story, line: string) => ({
  text: `${story[language]}\n\n${story[language]}\n\n${line}`,
  line: 5
})

export const aboutWriters: Readonly<Record<keyof typeof story, Rule>> = {
  en: writerRule({
    language: 'en',
    is: 'is (?:an?|the|our)|are',
    trade:
      'reporters?|journalists?|correspondents?|editors?|columnists?|contributors?|photographers?|photojournalists?|producers?|critics?|writers?|anchors?|bureau chief|fellow',
    work: String.raw`covering|who covers|covers|focus(?:es|ing) on|specializ(?:es|ing)|specialis(?:es|ing)|based in|writes about|writing about|who writes|reporting on|beats? includes?|\. (?:[Ss]he|He|They)(?:['’]s)? (?:joined|covers?|previously|has (?:been|written|worked|covered|reported|won)|writes?|lives|is based|holds|graduated|is the author|also|specializes|reports?|can be|was (?:previously|formerly))|\. (?:Her|His|Their) (?:latest|last|new|first|most recent|books?|work|column|writing) |\. (?:Follow|Reach|Contact|Email) `,
    needs: [
      'reporter',
      'journalist',
      'correspondent',
      'editor',
      'columnist',
      'contributor',
      'photographer',
      'photojournalist',
      'producer',
      'critic',
      'writer',
      'anchor',
      'bureau chief',
      'fellow'
    ],
    match: [
      under('en', 'Jane Roe is a reporter for the Sample Herald, covering transport and housing.'),
      under('en', 'Jane Roe is an award-winning journalist based in Harbor City. She joined the Herald in 2012.'),
      under('en', 'John Doe is the senior political correspondent at Sample News, focusing on the two houses.')
    ],
    skip: [
      // A reporter in the story.
      under('en', 'Jane Roe is a reporter who was held at the border for nine hours on Monday, her lawyer said.'),
      under('en', 'John Doe, a journalist, was covering the flood when the bridge fell.'),
      under('en', 'The editor is the woman who closed the old paper in May.'),
      // Who it is may be the last thing that a story says of a reporter.
      under('en', 'Jane Roe is a reporter for the Sample Herald.'),
      under('en', 'The writer is a retired teacher.')
    ]
  }),
  es: writerRule({
    language: 'es',
    is: 'es(?: una?| el| la)?',
    alone: '(?:Es|Ha sido|Periodista|Redactora?|Corresponsal|Licenciad[oa] en|Graduad[oa] en)(?: (?:una?|el|la))?',
    trade:
      'periodistas?|redactora?|corresponsal|editora?|reporter[oa]|jef[ae] de|colaboradora?|columnista|subdirectora?|enviad[oa] especial|delegad[oa]|Periodismo|EL PAÍS|fotoperiodista|analista',
    work: String.raw`especializad[oa]|[Cc]ubre|que cubre|[Ee]scribe sobre|ha trabajado|[Ll]icenciad[oa]|[Gg]raduad[oa]|donde (?:cubre|escribe|trabaja|se ocup[aó])|\. (?:Antes|Ha|Desde|Es autora?|Es máster|Máster|Trabaja|Trabajó|Previamente|Anteriormente|Sigue|Escribe|Cubre)`,
    needs: [
      'periodista',
      'redactor',
      'corresponsal',
      'editor',
      'reporter',
      'jefa de',
      'jefe de',
      'colaborador',
      'columnista',
      'subdirector',
      'enviad',
      'delegad',
      'periodismo',
      'analista'
    ],
    match: [
      under('es', 'Juana Ejemplo es redactora de El Faro de Muestra, especializada en transporte y vivienda.'),
      under('es', 'Es jefa de la delegación del norte. Antes fue corresponsal en el puerto durante diez años.')
    ],
    skip: [
      // Una periodista en la historia.
      under('es', 'Juana Ejemplo es una periodista detenida en la frontera el lunes, dijo su abogada.'),
      under('es', 'La redactora del diario viejo vive aún en el puerto.')
    ]
  }),
  pt: writerRule({
    language: 'pt',
    is: 'é(?: uma?| o| a)?',
    alone: '(?:É|Jornalista|Repórter|Editora?|Formad[oa] em|Graduad[oa] em)(?: (?:uma?|o|a))?',
    trade:
      'jornalistas?|repórter|correspondente|editora?|colunista|redatora?|colaboradora?|Jornalismo|fotojornalista|produtora?|chefe',
    work: String.raw`especializad[oa]|[Cc]obre|que cobre|[Ee]screve sobre|trabalhou|[Ff]ormad[oa]|[Gg]raduad[oa]|com passagens?|pela (?:Universidade|Faculdade|PUC|USP|UFRJ)|\. (?:Antes|Já|Desde|É autora?|Trabalha|Trabalhou|Escreve|Cobre|Tem|Foi)`,
    needs: [
      'jornalista',
      'repórter',
      'correspondente',
      'editor',
      'colunista',
      'redator',
      'colaborador',
      'jornalismo',
      'produtor',
      'chefe'
    ],
    match: [under('pt', 'Joana Exemplo é repórter da Folha de Amostra e cobre transporte e habitação.')],
    skip: [
      // Uma repórter na história.
      under('pt', 'Joana Exemplo é uma jornalista detida na fronteira na segunda-feira, disse a advogada.'),
      under('pt', 'A editora do velho jornal ainda mora no porto.')
    ]
  }),
  fr: writerRule({
    language: 'fr',
    is: 'est(?: une?| la| le)?',
    trade:
      'journaliste|correspondante?|rédactrice en chef|rédacteur en chef|rédactrice|rédacteur|chroniqueuse|chroniqueur|reporter|éditorialiste|grand reporter|photographe',
    work: String.raw`spécialisée?|spécialiste d|en charge d|chargée? d|[Cc]ouvre|qui couvre|qui suit|[Ss]uit|[Éé]crit sur|\. (?:Elle|Il) (?:couvre|suit|a (?:travaillé|rejoint|été|couvert)|écrit|travaille|est (?:diplômée?|l['’]autrice|l['’]auteur))`,
    needs: ['journaliste', 'correspondant', 'rédact', 'chroniqueu', 'reporter', 'éditorialiste', 'photographe'],
    match: [under('fr', 'Jeanne Exemple est journaliste au Phare de l’Exemple, spécialisée dans les transports.')],
    skip: [
      // Une journaliste dans l'histoire.
      under('fr', 'Jeanne Exemple est une journaliste arrêtée lundi à la frontière, a dit son avocate.')
    ]
  }),
  de: writerRule({
    language: 'de',
    is: 'ist|arbeitet als|schreibt als',
    trade:
      '[Rr]edakteur(?:in)?|[Jj]ournalist(?:in)?|[Kk]orrespondent(?:in)?|[Aa]utor(?:in)?|[Rr]eporter(?:in)?|[\\p{L}-]{3,25}(?:redakteur|korrespondent|reporter)(?:in)?|Volontär(?:in)?|Ressortleiter(?:in)?|Kolumnist(?:in)?',
    work: String.raw`schreibt|berichtet|zuständig für|mit (?:den )?Schwerpunkt(?:en)?|spezialisiert|beschäftigt sich|im Ressort|für das Ressort|\. (?:Sie|Er) (?:schreibt|berichtet|hat|arbeitet|studierte|ist|war|beschäftigt|kümmert)`,
    needs: ['redakteur', 'journalist', 'korrespondent', 'autor', 'reporter', 'volontär', 'ressortleiter', 'kolumnist'],
    match: [
      under('de', 'Johanna Muster ist Redakteurin beim Musterboten und berichtet über Verkehr und Wohnen.'),
      under('de', 'Max Muster ist freier Journalist. Er schreibt über Häfen und Flüsse.')
    ],
    skip: [
      // Eine Journalistin in der Geschichte.
      under(
        'de',
        'Johanna Muster ist eine Journalistin, die am Montag an der Grenze festgehalten wurde, sagte ihre Anwältin.'
      )
    ]
  }),
  it: writerRule({
    language: 'it',
    is: 'è(?: una?| il| la)?',
    trade:
      'giornalista|corrispondente|redattrice|redattore|inviat[oa]|editorialista|caporedattrice|caporedattore|collaboratrice|collaboratore|reporter|fotograf[ao]',
    work: String.raw`specializzat[oa]|[Ss]i occupa|che si occupa|[Ss]crive di|[Ss]egue|ha lavorato|[Ll]aureat[oa]|\. (?:Ha (?:lavorato|scritto|collaborato)|Si occupa|Scrive|Laureat[oa]|Lavora|Dal|In precedenza)`,
    needs: [
      'giornalista',
      'corrispondente',
      'redatt',
      'inviat',
      'editorialista',
      'caporedatt',
      'collaborat',
      'reporter',
      'fotograf'
    ],
    match: [under('it', 'Giovanna Esempio è giornalista del Faro di Esempio e si occupa di trasporti.')],
    skip: [
      // Una giornalista nella storia.
      under('it', 'Giovanna Esempio è una giornalista fermata lunedì al confine, ha detto la sua legale.')
    ]
  }),
  nl: writerRule({
    language: 'nl',
    is: 'is|werkt als|schrijft als',
    trade:
      '(?:[\\p{L}-]{2,20})?(?:journalist(?:e)?|verslaggever|verslaggeefster|redacteur|redactrice|correspondent(?:e)?|columnist(?:e)?|reporter)',
    work: String.raw`schrijft|gespecialiseerd|volgt|bericht over|met als specialisme|\. (?:Zij|Ze|Hij) (?:schrijft|werkt|volgt|is|was|studeerde|heeft|bericht)`,
    needs: ['journalist', 'verslagge', 'redact', 'correspondent', 'columnist', 'reporter'],
    match: [under('nl', 'Johanna Voorbeeld is verslaggever bij de Voorbeeldbode en schrijft over vervoer.')],
    skip: [
      // Een journalist in het verhaal.
      under('nl', 'Johanna Voorbeeld is een journalist die maandag aan de grens werd vastgehouden, zei haar advocaat.')
    ]
  })
}
