/**
 * Short lines around a story that outlets of one language print in similar words: that a picture is from the archive, what the author of an opinion is, that
 * the opinion is theirs, where a post can be seen, who made the text. One table for each language, one rule for each kind.
 */
import {pattern, patternAnyCase} from '../fragments.ts'
import type {Example, Rule} from '../types.ts'

/** The words of one language. A key that is missing has no rule. */
interface OutletWords {
  /** A picture from the archive, as a pattern in any case: "photo d'illustration". */
  archive: string
  archiveNeeds: readonly string[]
  archiveExample: string
  archiveSkip: string
  /** "The author is", as a pattern. */
  author: string
  authorNeeds: readonly string[]
  /** Professions of authors of opinions. */
  trade: string
  authorExample: string
  authorSkip: string
  /** Whose opinion it is, as a pattern for the whole line, in any case. */
  opinion?: string
  opinionNeeds?: readonly string[]
  opinionExample?: string
  opinionSkip?: string
  /** Who made the text, as a pattern; `NAME` stands for a name. */
  made?: string
  madeNeeds?: readonly string[]
  madeExamples?: readonly string[]
  madeSkip?: string
  /** Links to a post, a film, the text after an advertisement: phrases that fill the line, as a pattern in any case. */
  embed: string
  embedNeeds: readonly string[]
  embedExamples: readonly string[]
  embedSkip: string
}

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|al|bin|binti|da|de|del|della|der|di|do|dos|el|la|le|van|von|y|e|et|und|en|at|dan)){1,7}`
/** The owner of a picture, after a sign: a few words, and not a sentence. */
const owner = String.raw`(?: ?[.:|/–—(-]{1,3} ?[\p{L}\d][^.!?,]{1,40})?[).]{0,2}`

const words: Readonly<Record<string, OutletWords>> = {
  es: {
    archive:
      '(?:imagen|foto|fotografía) (?:de archivo|ilustrativa|referencial|de referencia|de cortesía|cortesía|meramente ilustrativa)|archivo fotográfico',
    archiveNeeds: ['archivo', 'ilustrativa', 'referencia', 'cortesía', 'fotográfico'],
    archiveExample: 'Archivo fotográfico',
    archiveSkip: 'Imagen de archivo que nadie había visto',
    author: '(?:El autor|La autora|Los autores|Las autoras|El columnista|La columnista) (?:es|son)',
    authorNeeds: ['autor', 'columnista'],
    trade:
      'profesora?(?:es)?|catedrátic[oa]s?|periodistas?|abogad[oa]s?|economistas?|escritora?|investigadora?|politólog[oa]|sociólog[oa]|historiadora?|director[a]?|presidenta?e?|analistas?|doctora?|miembro|docente|senadora?|diputad[oa]|médic[oa]|ex[\\p{L}]+',
    authorExample: '*El autor es profesor de historia en la Universidad de Muestra.',
    authorSkip: 'El autor es quien más perdió con la crecida.',
    made: String.raw`(?<names>NAME) ?[/|] ?(?:El|La|Los)? ?\p{Lu}[\p{L}]*(?: (?:de |del )?\p{Lu}[\p{L}]*){0,3}|(?:Texto|TEXTO|Redacción|Entrevista|Investigación)(?: y fotos?)?: ?(?<writers>NAME)`,
    madeNeeds: ['/', '|', 'texto', 'redacción', 'entrevista', 'investigación'],
    madeExamples: ['J. Ejemplo / El Faro', 'Texto: Juana Ejemplo'],
    madeSkip: 'Texto: la carta que nadie leyó',
    embed:
      'ver (?:esta|la) (?:publicación|foto|entrada)(?: completa)? en (?:instagram|facebook|x|twitter|tiktok)|(?:mira|vea|mire|ve) (?:el|este) video(?: (?:aquí|a continuación|completo))?',
    embedNeeds: ['instagram', 'facebook', 'twitter', 'tiktok', ' video'],
    embedExamples: ['Ver esta publicación en Facebook'],
    embedSkip: 'Mira el video y llora, dijo la alcaldesa.'
  },
  pt: {
    archive:
      '(?:imagem|foto|fotografia) (?:meramente )?(?:ilustrativa|de arquivo|de divulgação)|(?:imagem|foto) ?: ?(?:divulgação|reprodução|arquivo)|divulgação|reprodução',
    archiveNeeds: ['ilustrativa', 'arquivo', 'divulgação', 'reprodução'],
    archiveExample: 'Imagem ilustrativa. Divulgação',
    archiveSkip: 'Divulgação do edital atrasa obra',
    author: '(?:O autor|A autora|Os autores|As autoras|O colunista|A colunista) (?:é|são)',
    authorNeeds: ['autor', 'colunista'],
    trade:
      'professora?(?:es)?|jornalistas?|advogad[oa]s?|economistas?|escritora?|pesquisadora?|cientista|sociólog[oa]|historiadora?|diretora?|presidente|analistas?|doutora?|membro|docente|senadora?|deputad[oa]|médic[oa]|ex-[\\p{L}]+',
    authorExample: '*O autor é professor de história da Universidade de Amostra.',
    authorSkip: 'O autor é quem mais perdeu com a cheia.',
    made: String.raw`(?:Texto|TEXTO|Entrevista|Apuração|Colaborou|Colaboraram)(?: e fotos?)?:? ?(?<names>NAME)`,
    madeNeeds: ['texto', 'entrevista', 'apuração', 'colabor'],
    madeExamples: ['Apuração: Joana Exemplo'],
    madeSkip: 'Texto: a carta que ninguém leu',
    embed:
      'ver (?:essa|esta) (?:publicação|foto) no (?:instagram|facebook|x|twitter|tiktok)|(?:assista|veja|confira) (?:ao|o) vídeo(?: (?:aqui|abaixo|completo))?',
    embedNeeds: ['instagram', 'facebook', 'twitter', 'tiktok', 'vídeo'],
    embedExamples: ['Ver essa publicação no Facebook'],
    embedSkip: 'Assista ao vídeo e chore, disse a prefeita.'
  },
  fr: {
    archive:
      "(?:photo|image|cliché) (?:d['’](?:illustration|archives?)|prétexte)|(?:illustration|archives?)(?= ?[-–—/:(])",
    archiveNeeds: ['illustration', 'archive', 'prétexte'],
    archiveExample: "Photo d'illustration. Le Phare",
    archiveSkip: "Photo d'archives que personne n'avait vue",
    author: "(?:L['’]auteure?|L['’]autrice|Les auteure?s|Les autrices) (?:est|sont)",
    authorNeeds: ['auteur', 'autrice'],
    trade:
      'professeure?s?|journalistes?|avocate?s?|économistes?|écrivaine?s?|chercheu[rs]e?s?|politologue|sociologue|historienne?s?|directrice|directeur|présidente?|analystes?|docteure?|membre|enseignante?s?|sénat(?:eur|rice)|députée?|médecins?|maîtres?|ancienn?e?s?',
    authorExample: "* L'auteur est professeur d'histoire à l'université de l'Exemple.",
    authorSkip: "L'auteur est celui qui a le plus perdu.",
    opinion:
      "les (?:propos|opinions|points de vue|avis)[^.!?]{0,60} n['’]engagent? que[^.!?]{2,60}|(?:cette tribune|ce texte|cet article)[^.!?]{0,40} n['’](?:engage|exprime)[^.!?]{2,80}|les (?:tribunes|opinions)[^.!?]{0,60} ne reflètent pas (?:nécessairement|forcément)[^.!?]{2,80}",
    opinionNeeds: ["n'engag", 'n’engag', "n'exprim", 'n’exprim', 'ne reflètent'],
    opinionExample: "Les propos tenus dans cette tribune n'engagent que leur auteur.",
    opinionSkip: "Le maire n'engage que la commune.",
    made: String.raw`De (?:notre|nos) (?:correspondante?s?|envoyée?s? spécia(?:le?s?|ux))(?: (?:à|en|au|aux|dans|pour) [\p{L} '’-]{2,30}?)?,? (?<names>NAME)|(?:Texte|TEXTE|Recueilli|Entretien)(?: et photos?)? ?: ?(?<writers>NAME)|(?<signed>NAME) \((?:avec|et) (?:agences?|l['’]AFP|AFP|Reuters)(?: et [\p{L} ]{2,20})?\)`,
    madeNeeds: ['correspondant', 'envoyé', 'texte', 'recueilli', 'entretien', '(avec', '(et '],
    madeExamples: ['De notre correspondante Jeanne Exemple', 'Jeanne Exemple (avec AFP)'],
    madeSkip: 'De notre correspondante, personne ne savait rien.',
    embed:
      '(?:voir|afficher) (?:cette|la) (?:publication|photo)(?: complète)? sur (?:instagram|facebook|x|twitter|tiktok)|(?:voir|regardez|regarder) (?:la|cette) vidéo(?: (?:ici|ci-dessous|complète))?',
    embedNeeds: ['instagram', 'facebook', 'twitter', 'tiktok', 'vidéo'],
    embedExamples: ['Afficher cette publication sur Facebook'],
    embedSkip: 'Voir la vidéo et pleurer, dit la maire.'
  },
  de: {
    archive: '(?:symbol|archiv|beispiel)(?:bild|foto)(?:er|s)?|(?:foto|bild) ?: ?archiv',
    archiveNeeds: ['symbol', 'archiv', 'beispiel'],
    archiveExample: 'Archivfoto. Musterbote',
    archiveSkip: 'Symbolbild einer ganzen Stadt',
    author: '(?:Der (?:Autor|Verfasser)|Die (?:Autorin|Verfasserin)|Unser Autor|Unsere Autorin) ist',
    authorNeeds: ['autor', 'verfasser'],
    trade:
      'Professor(?:in)?|Journalist(?:in)?|Rechtsanw[aä]lt(?:in)?|Ökonom(?:in)?|Schriftsteller(?:in)?|Politikwissenschaftler(?:in)?|Soziolog(?:e|in)|Historiker(?:in)?|Direktor(?:in)?|Präsident(?:in)?|Publizist(?:in)?|Mitglied|Dozent(?:in)?|Abgeordneter?|Arzt|Ärztin|Leiter(?:in)?|freie[r]? [\\p{L}]+',
    authorExample: 'Die Autorin ist Professorin für Geschichte an der Universität Musterstadt.',
    authorSkip: 'Der Autor ist der, der am meisten verlor.',
    opinion:
      '(?:gastbeiträge|namentlich gekennzeichnete (?:beiträge|artikel)|leserbriefe|kommentare|die (?:beiträge|meinungen)[^.!?]{0,40})[^.!?]{0,40} (?:nicht (?:zwingend|unbedingt|notwendigerweise|zwangsläufig|immer)? ?(?:die|der) (?:meinung|ansicht|auffassung)|die (?:meinung|ansicht) (?:des|der) (?:autor|verfasser|einsender))[^.!?]{0,80}',
    opinionNeeds: ['meinung', 'ansicht', 'auffassung'],
    opinionExample: 'Gastbeiträge geben nicht zwingend die Meinung der Redaktion wieder.',
    opinionSkip: 'Die Meinung der Redaktion war geteilt.',
    made: String.raw`(?:Text|TEXT|Bericht|Recherche|Interview|Protokoll)(?: und Fotos?)?: ?(?<names>NAME)`,
    madeNeeds: ['text', 'bericht', 'recherche', 'interview', 'protokoll'],
    madeExamples: ['Text: Johanna Muster'],
    madeSkip: 'Das Gespräch führte zu nichts.',
    embed:
      'sieh dir diesen beitrag auf (?:instagram|facebook|x|twitter|tiktok) an|(?:diesen )?beitrag auf (?:instagram|facebook|x|twitter) (?:ansehen|anzeigen)|(?:hier|jetzt) (?:das|im) video(?: (?:ansehen|anschauen|sehen))?',
    embedNeeds: ['instagram', 'facebook', 'twitter', 'tiktok', 'video'],
    embedExamples: ['Sieh dir diesen Beitrag auf Instagram an', 'Hier das Video ansehen'],
    embedSkip: 'Sieh dir diesen Beitrag an, sagte die Bürgermeisterin.'
  },
  it: {
    archive: "(?:foto|immagine|immagini) (?:d['’]archivio|di repertorio|di archivio|generica|simbolica)",
    archiveNeeds: ['archivio', 'repertorio', 'generica', 'simbolica'],
    archiveExample: "Foto d'archivio. Ansa",
    archiveSkip: "Foto d'archivio che nessuno aveva visto",
    author: "(?:L['’]autore|L['’]autrice|Gli autori|Le autrici) (?:è|sono)",
    authorNeeds: ['autor', 'autric'],
    trade:
      'professor(?:e|essa|i)|giornalist[aei]|avvocat[oae]|economist[ai]|scrittor[ei]|scrittrice|ricercatrice|ricercator[ei]|politolog[oa]|sociolog[oa]|storic[oa]|direttore|direttrice|presidente|analist[ai]|docente|senatore|senatrice|deputat[oa]|medico|ex [\\p{L}]+',
    authorExample: "*L'autore è professore di storia all'Università di Esempio.",
    authorSkip: "L'autore è quello che ha perso di più.",
    made: String.raw`(?:Testo|TESTO|Intervista|Servizio)(?: e foto)?(?: ?:| di) ?(?<names>NAME)|\((?:ha|hanno) collaborato (?<writers>NAME)\)`,
    madeNeeds: ['testo', 'intervista', 'servizio', 'collaborato'],
    madeExamples: ['Testo: Giovanna Esempio'],
    madeSkip: 'Servizio: la carta che nessuno lesse',
    embed:
      "(?:visualizza|guarda) (?:questo|il) post su (?:instagram|facebook|x|twitter|tiktok)|guarda (?:anche )?(?:qui )?(?:il|i) video(?: (?:qui|completo|integrale|(?:del|dell['’]|della |dei |delle )[\\p{L}]{3,20}))?",
    embedNeeds: ['instagram', 'facebook', 'twitter', 'tiktok', ' video'],
    embedExamples: ['Guarda il post su Facebook', "Guarda il video dell'arresto"],
    embedSkip: 'Guarda il video e piangi, ha detto la sindaca.'
  },
  nl: {
    archive: 'archief(?:foto|beeld|video)|(?:foto|beeld) ter illustratie|stock(?:foto|beeld)|foto ?: ?archief',
    archiveNeeds: ['archief', 'illustratie', 'stock'],
    archiveExample: 'Archieffoto. ANP',
    archiveSkip: 'Archieffoto van een hele stad',
    author: '(?:De (?:auteur|schrijver|schrijfster)|Onze auteur) is',
    authorNeeds: ['auteur', 'schrijver', 'schrijfster'],
    trade:
      'hoogleraar|journaliste?|advocate?|econoom|schrijver|schrijfster|onderzoeker|onderzoekster|politicoloog|socioloog|historicus|historica|directeur|voorzitter|analist|docente?|lid|senator|kamerlid|arts|publicist|oud-[\\p{L}]+',
    authorExample: 'De auteur is hoogleraar geschiedenis aan de Universiteit van Voorbeeld.',
    authorSkip: 'De auteur is degene die het meest verloor.',
    made: String.raw`(?:Tekst|TEKST|Verslag|Interview|Redactie)(?: en (?:foto['’]?s?|beeld))?: ?(?<names>NAME)|\([Mm]et medewerking van (?<writers>NAME)\)`,
    madeNeeds: ['tekst', 'verslag', 'interview', 'redactie', 'medewerking'],
    madeExamples: ['Tekst: Johanna Voorbeeld'],
    madeSkip: 'Tekst: de brief die niemand las',
    embed:
      '(?:dit bericht|deze post) op (?:instagram|facebook|x|twitter|tiktok) (?:bekijken|weergeven)|bekijk (?:hier |ook )?(?:de|deze|onze) (?:video|beelden)(?: (?:hier|hieronder|van (?:de|het) [\\p{L}]{3,20}))?',
    embedNeeds: ['instagram', 'facebook', 'twitter', 'tiktok', 'video', 'beelden'],
    embedExamples: ['Dit bericht op Instagram bekijken', 'Bekijk de video van de aanhouding'],
    embedSkip: 'Bekijk de video en huil, zei de burgemeester.'
  },
  tl: {
    archive: 'file photo|larawan mula sa file|kuhang larawan|archive photo',
    archiveNeeds: ['file', 'larawan', 'archive'],
    archiveExample: 'Archive photo',
    archiveSkip: 'File photo ng alkalde ang ninakaw',
    author: '(?:Ang (?:may-akda|awtor|manunulat)) ay(?: isang)?',
    authorNeeds: ['may-akda', 'awtor', 'manunulat'],
    trade:
      'propesor|mamamahayag|abogado|ekonomista|guro|kolumnista|doktor|mananaliksik|senador|direktor|pangulo|kasapi',
    authorExample: 'Ang may-akda ay isang propesor ng kasaysayan sa Pamantasang Halimbawa.',
    authorSkip: 'Ang may-akda ay ang nawalan ng lahat.',
    made: String.raw`(?:Ulat|ULAT) (?:ni|nina|mula kay|mula kina) (?<names>NAME)|[—–-]{1,2} ?(?:may|kasama ang|mula sa) (?:mga )?ulat (?:mula sa|ng|ni|nina) .{2,40}`,
    madeNeeds: ['ulat '],
    madeExamples: ['Ulat ni Juana Halimbawa', '— may ulat mula sa PNA'],
    madeSkip: 'Ulat ni Juana Halimbawa ang nagsabi nito.',
    embed:
      'tingnan ang post na ito sa (?:instagram|facebook|x|twitter|tiktok)|mag-?scroll (?:para|upang) (?:magpatuloy|ipagpatuloy)(?: (?:sa|ang) pagbabasa)?|panoorin ang (?:buong )?video(?: (?:dito|sa ibaba))?',
    embedNeeds: ['instagram', 'facebook', 'twitter', 'tiktok', 'scroll', 'video'],
    embedExamples: ['Mag-scroll para magpatuloy sa pagbabasa'],
    embedSkip: 'Panoorin ang video, sabi ng alkalde.'
  },
  ms: {
    archive: '(?:gambar|foto) (?:hiasan|fail|arkib)(?: sahaja)?',
    archiveNeeds: ['hiasan', 'fail', 'arkib'],
    archiveExample: 'Gambar fail - Bernama',
    archiveSkip: 'Gambar hiasan di dewan itu dicuri',
    author: 'Penulis (?:ialah|adalah|merupakan)(?: seorang)?',
    authorNeeds: ['penulis'],
    trade:
      'pensyarah|profesor|penganalisis|pengarah|peguam|wartawan|penyelidik|guru|felo|pengerusi|presiden|ahli|pegawai|pelajar|doktor|ketua|penasihat|bekas [\\p{L}]+',
    authorExample: '*Penulis ialah pensyarah di Universiti Contoh',
    authorSkip: 'Penulis ialah orang yang paling rugi.',
    opinion:
      '(?:artikel|rencana|tulisan|kenyataan) ini (?:adalah |ialah |merupakan )?(?:pandangan|pendapat) peribadi[^.!?]{2,120}|[^.!?]{3,60} tidak semestinya (?:mewakili|mencerminkan) (?:pandangan|pendirian|pendapat)[^.!?]{2,80}',
    opinionNeeds: ['peribadi', 'tidak semestinya'],
    opinionExample: 'Artikel ini pandangan peribadi penulis dan tidak semestinya mewakili pandangan Contoh.',
    opinionSkip: 'Pandangan peribadi beliau tidak semestinya benar.',
    embed:
      '(?:lihat|tonton) (?:siaran|hantaran|catatan) ini di (?:instagram|facebook|x|twitter|tiktok)|skrol (?:ke bawah )?untuk (?:terus|meneruskan|menyambung)(?: membaca| bacaan)?|tonton video(?: (?:penuh|ini|di sini|di bawah))?',
    embedNeeds: ['instagram', 'facebook', 'twitter', 'tiktok', 'skrol', 'video'],
    embedExamples: ['Lihat siaran ini di Instagram', 'Skrol untuk terus membaca'],
    embedSkip: 'Tonton video itu, kata datuk bandar.'
  }
}

/** Two paragraphs of a story, followed by the line. */
const under = (stories: readonly string[], line: string): Example => ({
  text: `${stories.join('\n\n')}\n\n${line}`,
  line: 5
})

const stories: Readonly<Record<string, readonly [string, string]>> = {
  es: [
    'El ayuntamiento reabrió el lunes el viejo puente, cerrado desde la crecida de enero, informó la alcaldesa.',
    'Los vecinos esperaban la obra desde hacía tres meses, porque el rodeo añade media hora al camino.'
  ],
  pt: [
    'A prefeitura reabriu na segunda-feira a velha ponte, fechada desde a cheia de janeiro, informou a prefeita.',
    'Os moradores esperavam a obra havia três meses, porque o desvio acrescenta meia hora ao caminho.'
  ],
  fr: [
    'La mairie a rouvert lundi le vieux pont, fermé depuis la crue de janvier, a annoncé la maire.',
    'Les habitants attendaient depuis trois mois, car le détour ajoute une demi-heure au trajet.'
  ],
  de: [
    'Die Stadt hat am Montag die alte Brücke wieder freigegeben, die seit dem Hochwasser im Januar gesperrt war.',
    'Die Anwohner warteten seit drei Monaten, denn der Umweg durch das Tal dauert eine halbe Stunde.'
  ],
  it: [
    'Il comune ha riaperto lunedì il vecchio ponte, chiuso dalla piena di gennaio, ha annunciato la sindaca.',
    'Gli abitanti aspettavano da tre mesi, perché il giro per la valle allunga il viaggio di mezz’ora.'
  ],
  nl: [
    'De gemeente heeft maandag de oude brug weer geopend, die sinds het hoogwater van januari dicht was.',
    'De bewoners wachtten al drie maanden, want de omweg door het dal duurt een half uur.'
  ],
  tl: [
    'Binuksan muli ng lungsod nitong Lunes ang lumang tulay na isinara mula nang bumaha noong Enero, ayon sa alkalde.',
    'Tatlong buwan nang naghihintay ang mga residente dahil kalahating oras ang dagdag sa biyahe.'
  ],
  ms: [
    'Majlis daerah membuka semula jambatan lama itu pada Isnin selepas ditutup sejak banjir, kata yang dipertua.',
    'Penduduk sudah tiga bulan menunggu kerana laluan melalui lembah menambah setengah jam perjalanan.'
  ]
}

function rulesOf(language: string, given: OutletWords): Rule[] {
  const story = stories[language] as readonly [string, string]
  const rules: Rule[] = [
    {
      id: `${language}/archive-picture`,
      label: 'caption',
      zone: 'anywhere',
      needs: given.archiveNeeds,
      pattern: patternAnyCase`^[([]?(?:${given.archive})${owner}[)\]]?$`,
      shape: {words: 10},
      note: 'A picture from another day, and its owner.',
      examples: {match: [given.archiveExample], skip: [given.archiveSkip]}
    },
    {
      id: `${language}/author-line`,
      label: 'credit',
      zone: 'tail',
      fields: {role: 'writer'},
      needs: given.authorNeeds,
      pattern: pattern`^[^\p{L}\p{N}]{0,4}${given.author} (?:[\p{L}]{1,4} )?(?:${given.trade})(?![\p{L}\d])[^.!?:"“”„«»]{0,150}[.)]{0,2}$`,
      shape: {length: 200},
      evidence:
        'Under the story, it opens with "the author is" and a profession that is usual for authors of opinion pieces.',
      examples: {match: [under(story, given.authorExample)], skip: [under(story, given.authorSkip)]}
    },
    {
      id: `${language}/embed-link`,
      label: 'boilerplate:embed',
      zone: 'anywhere',
      needs: given.embedNeeds,
      pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:${given.embed})[ .:!…»>]{0,4}$`,
      shape: {words: 12},
      examples: {match: [...given.embedExamples], skip: [given.embedSkip]}
    }
  ]
  if (given.opinion && given.opinionNeeds && given.opinionExample && given.opinionSkip)
    rules.push({
      id: `${language}/opinion-line`,
      label: 'boilerplate:legal',
      zone: 'anywhere',
      needs: given.opinionNeeds,
      pattern: patternAnyCase`^[^\p{L}\p{N}]{0,4}(?:${given.opinion})\.?$`,
      shape: {length: 240},
      evidence: 'The fixed words that say whose opinion it is fill the line.',
      examples: {match: [given.opinionExample], skip: [given.opinionSkip]}
    })
  if (given.made && given.madeNeeds && given.madeExamples && given.madeSkip)
    rules.push({
      id: `${language}/made-by`,
      label: 'credit',
      zone: 'tail',
      needs: given.madeNeeds,
      pattern: pattern`^(?:${given.made.replaceAll('NAME', name)})\.?$`,
      shape: {words: 14},
      examples: {match: given.madeExamples.map((line) => under(story, line)), skip: [under(story, given.madeSkip)]}
    })
  return rules
}

/** The rules of all languages in the table. */
export const outletLines: Readonly<Record<string, readonly Rule[]>> = Object.fromEntries(
  Object.entries(words).map(([language, given]) => [language, rulesOf(language, given)])
)
