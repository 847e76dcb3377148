import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {toRecord} from '../../src/write/record.ts'

/** Sentences as agencies and papers print them, with the media that they cite; `*` is before a medium that somebody spoke to. */
const sentences: Readonly<Record<string, readonly (readonly [text: string, media: string])[]>> = {
  en: [
    ['The Harbor Gazette article also concedes that no ship was lost.', 'Harbor Gazette'],
    ['Belgrade radio, monitored in Vienna, said the bridge had fallen.', 'Belgrade radio'],
    ['A CNN/USA Today/Gallup poll put the share at 51 percent.', 'CNN/USA Today/Gallup'],
    ['The mines are in the U.S. The Harbor Gazette article also acknowledges a report.', 'Harbor Gazette'],
    ['The firm is in the U.S. Reuters reported that it failed.', 'Reuters'],
    ['The opposition newspaper Nova Gora called the vote a farce.', 'Nova Gora'],
    ["The Harbor Review's editor wrote that the bridge was old.", 'Harbor Review'],
    ['In a letter to the editor of the Harbor Globe, she denied it.', '*Harbor Globe'],
    ['Police tell The Daily Ferry that the man was alone.', '*Daily Ferry'],
    ['The minister was quoted as saying so by the Tasnim news agency.', 'Tasnim'],
    ['The Harbor Chronicle says the man ran. The Chronicle says he was caught.', 'Harbor Chronicle; Chronicle'],
    ['Network Rail said the line would reopen on Friday.', ''],
    ['Paper Source said it would close ten shops.', ''],
    ['The Chronicle of the town says little.', ''],
    ['The hospital told the family that he would live.', '']
  ],
  es: [
    ['Según una encuesta de Ipsos para América TV, la mitad lo aprueba.', 'Ipsos'],
    ['La información la adelantó ayer la Cadena SER.', 'Cadena SER'],
    ['A Radio Muestra, el alcalde le dijo que no habrá puente.', '*Radio Muestra'],
    ['El canal de Panamá informó que subirá los peajes.', '']
  ],
  pt: [
    [
      'A Organização Amostra de Pontes (OAP) constatou, em seu 24º Relatório, que há mil pontes.',
      'Organização Amostra de Pontes (OAP)'
    ],
    ['Segundo o colunista João Silva, de O Globo, o ministro sai.', 'O Globo'],
    ['A edição desta quarta-feira do Público revela o acordo.', 'Público'],
    ['O Público aplaudiu o cantor de pé.', '']
  ],
  fr: [
    [
      "Les prix montent, précise l'Institut national des statistiques (Insee). L'Insee signale une hausse.",
      'Institut national des statistiques (Insee); Insee'
    ],
    ["L'indice, rapporte l'Agence France-Presse, dans un article publié lundi, a baissé.", 'Agence France-Presse'],
    ['Le Journal du dimanche révèle que le ministre savait.', 'Journal du dimanche'],
    ["Des journalistes de l'AFP ont constaté les dégâts.", 'AFP'],
    ['La Croix-Rouge a indiqué que les secours étaient sur place.', '']
  ],
  it: [
    [
      'La legge è vecchia, si legge nella nota del gruppo parlamentare del Po della Camera.',
      'gruppo parlamentare del Po della Camera'
    ],
    ['La nota della ministra è lunga.', ''],
    ['Lo ha annunciato il ministro ospite di Ponte a Ponte su Rai 1.', '*Rai 1'],
    ['È quanto emerge dal rapporto di Legambiente.', 'Legambiente'],
    ['Lo si legge in una nota del ministero delle Strade.', 'ministero delle Strade'],
    ['Il Sole tornerà domenica, secondo i meteorologi.', '']
  ],
  de: [
    ['Der Verband Muster warnt in seinem neuen Bericht vor alten Brücken.', 'Verband Muster'],
    ['Wie die "Muster Zeitung" (Dienstag) berichtet, schließt die Brücke.', 'Muster Zeitung'],
    ['Im Deutschlandfunk forderte er ein Verbot.', '*Deutschlandfunk'],
    ['Gegenüber der dpa bestätigte ein Sprecher den Vorfall.', '*dpa'],
    ['Im Museum forderte er ein Verbot.', '']
  ],
  nl: [
    ['Tegenover Omroep Voorbeeld bevestigt de burgemeester het nieuws.', '*Omroep Voorbeeld'],
    ['Op Instagram plaatste de zangeres een foto.', 'Instagram'],
    ['In Amsterdam zegt de burgemeester dat hij stopt.', '']
  ],
  tl: [
    ['Ayon sa ulat ng ahensiyang Xinhua, bumagsak ang tulay.', 'Xinhua'],
    ['Ayon kay Pedro Reyes, basa ang daan.', '']
  ]
}

const mediaOf = (text: string, language: string) =>
  toRecord(parse(text, {language}))
    .sources.map(({kind, name}) => (kind === 'told' ? `*${name}` : name))
    .join('; ')

describe.each(Object.entries(sentences))('media cited in %s', (language, cases) => {
  it.each(cases)('%s', (text, media) => {
    expect(mediaOf(text, language)).toBe(media)
  })
})
