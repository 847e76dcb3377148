/** The words of further languages for the line with author and date; English has its own file. */

import type {Rule, Vocabulary} from '../types.ts'
import {type DayLineWords, linesWithDay} from './lines-with-day.ts'

type Words = Omit<DayLineWords, 'language' | 'vocabulary'>

const published = {published: '2024-11-12'}

const words = {
  id: {
    by: 'oleh|penulis|reporter|laporan|wartawan|kontributor|jurnalis|ditulis oleh|pewarta|editor',
    labels:
      'terakhir diperbarui|terakhir diubah|terakhir diupdate|dipublikasikan|dipublikasikan pada|diterbitkan|terbit|diperbarui|diperbaharui|update|updated|publish|published|tayang|diposting|diunggah|ditayangkan|rilis|last updated|publikasi',
    at: 'pukul|jam|pkl\\.?',
    desks: 'Redaksi|Tim|Newsroom',
    reading: 'menit|baca',
    byline: {
      match: [
        {text: 'Oleh Budi Santoso | Selasa, 12 November 2024, 10:15 WIB', fields: {names: ['Budi Santoso']}},
        {text: 'Oleh Budi Santoso, Berita Contoh | Diperbarui 12 Nov 2024', fields: {}},
        'Oleh: Budi Santoso - Selasa, 12 November 2024 10:15 WIB'
      ],
      // A sentence.
      skip: ['Oleh karena itu, 12 November 2024 menjadi hari libur.']
    },
    note: {
      match: [
        {text: 'Budi Santoso | Selasa, 12 November 2024 10:15 WIB', fields: published},
        {text: 'Budi Santoso • 12 Nov 2024', fields: published},
        'Berita Contoh | Diperbarui 12 Nov 2024, 10:15 WIB',
        'Redaksi - Selasa, 12 November 2024 - 10:15 WIB'
      ],
      // Who was born when.
      skip: ['Budi Santoso lahir pada 12 November 1990 di Contohan.']
    },
    dayAndByline: {
      match: [{text: '12 Nov 2024 | Oleh Ani Lestari, Berita Contoh', fields: {}}],
      // A sentence.
      skip: ['12 November 2024 adalah hari terakhir kapal itu berlayar.']
    },
    dayFirst: {
      match: [{text: 'Selasa, 12 November 2024, 10:15 WIB | Budi Santoso', fields: published}],
      // A sentence.
      skip: ['12 November 2024 adalah hari terakhir kapal itu berlayar.']
    }
  },
  ms: {
    by: 'oleh|laporan|wartawan',
    labels:
      'diterbitkan|diterbitkan pada|dikemas kini|dikemaskini|kemas kini|disiarkan|disiarkan pada|kemaskini terakhir|terbit|updated|published',
    at: 'pada|jam|pukul',
    desks: 'Pengarang|Meja',
    reading: 'minit|bacaan',
    byline: {
      match: [
        {text: 'Oleh Ahmad Salleh | Selasa, 12 November 2024, 10:15 am', fields: {names: ['Ahmad Salleh']}},
        {text: 'Oleh Ahmad Salleh, Berita Contoh | Dikemas kini 12 Nov 2024', fields: {}},
        'Oleh: Ahmad Salleh - Selasa, 12 November 2024 10:15 am'
      ],
      // A sentence.
      skip: ['Oleh itu, 12 November 2024 ialah hari cuti.']
    },
    note: {
      match: [
        {text: 'Ahmad Salleh | Selasa, 12 November 2024 10:15 am', fields: published},
        {text: 'Ahmad Salleh • 12 Nov 2024', fields: published},
        'Berita Contoh | Dikemas kini 12 Nov 2024, 10:15 am',
        'Pengarang - Selasa, 12 November 2024 - 10:15 am'
      ],
      // Who was born when.
      skip: ['Ahmad Salleh dilahirkan pada 12 November 1990 di Contohan.']
    },
    dayAndByline: {
      match: [{text: '12 Nov 2024 | Oleh Siti Contoh, Berita Contoh', fields: {}}],
      // A sentence.
      skip: ['12 November 2024 ialah hari terakhir feri itu.']
    },
    dayFirst: {
      match: [{text: 'Selasa, 12 November 2024, 10:15 am | Ahmad Salleh', fields: published}],
      // A sentence.
      skip: ['12 November 2024 ialah hari terakhir feri itu.']
    }
  },
  es: {
    by: 'por|texto|escrito por|redactado por|de',
    labels:
      'publicado|publicada|publicado el|publicado en|actualizado|actualizada|actualizado el|última actualización|creado|fecha',
    at: 'a las|a la|las',
    desks: 'Redacción|Digital|Agencias',
    reading: 'min|minuto|minutos|de|lectura',
    byline: {
      match: [
        {text: 'Por Juan Muestra | 12 de noviembre de 2024, 10:15', fields: {names: ['Juan Muestra']}},
        {text: 'Por Juan Muestra, Diario Ejemplo | Actualizado 12 nov 2024', fields: {}},
        'Por: Juan Muestra - 12 de noviembre de 2024 10:15'
      ],
      // A sentence.
      skip: ['Por el 12 de noviembre de 2024 se espera la decisión.']
    },
    note: {
      match: [
        {text: 'Juan Muestra | 12 de noviembre de 2024 10:15', fields: published},
        {text: 'Juan Muestra • 12 nov 2024', fields: published},
        'Diario Ejemplo | Actualizado 12 nov 2024, 10:15',
        'Redacción - 12 de noviembre de 2024 - 10:15'
      ],
      // Who was born when.
      skip: ['Juan Muestra nació el 12 de noviembre de 1990 en Muestra.']
    },
    dayAndByline: {
      match: [{text: '12 nov 2024 | Por Ana Ejemplo, Diario Ejemplo', fields: {}}],
      // A sentence.
      skip: ['12 de noviembre de 2024 fue el último día del transbordador.']
    },
    dayFirst: {
      match: [{text: '12 de noviembre de 2024, 10:15 | Juan Muestra', fields: published}],
      // A sentence.
      skip: ['12 de noviembre de 2024 fue el último día del transbordador.']
    }
  },
  pt: {
    by: 'por|escrito por|texto|da|do|de',
    labels:
      'publicado|publicada|publicado em|atualizado|atualizada|atualizado em|última atualização|postado|postado em|criado em',
    at: 'às|as|à',
    desks: 'Redação|Agências',
    reading: 'min|minuto|minutos|de|leitura',
    byline: {
      match: [
        {text: 'Por João Exemplo | 12 de novembro de 2024, 10h15', fields: {names: ['João Exemplo']}},
        {text: 'Por João Exemplo, Diário Exemplo | Atualizado em 12 nov 2024', fields: {}},
        'Por: João Exemplo - 12 de novembro de 2024 10h15',
        {
          text: 'Escrito por Ana Amostra, 00:45 / 04 de Maio de 2019. Atualizado às 10:23 / 04 de Maio de 2019',
          fields: {names: ['Ana Amostra']}
        }
      ],
      // A sentence.
      skip: ['Por isso, 12 de novembro de 2024 será feriado.']
    },
    note: {
      match: [
        {text: 'João Exemplo | 12 de novembro de 2024 10h15', fields: published},
        {text: 'João Exemplo • 12 nov 2024', fields: published},
        'Diário Exemplo | Atualizado em 12 nov 2024, 10h15',
        'Redação - 12 de novembro de 2024 - 10h15'
      ],
      // Who was born when.
      skip: ['João Exemplo nasceu em 12 de novembro de 1990 em Exemplo.']
    },
    dayAndByline: {
      match: [{text: '12 nov 2024 | Por Ana Amostra, Diário Exemplo', fields: {}}],
      // A sentence.
      skip: ['12 de novembro de 2024 foi o último dia da balsa.']
    },
    dayFirst: {
      match: [{text: '12 de novembro de 2024, 10h15 | João Exemplo', fields: published}],
      // A sentence.
      skip: ['12 de novembro de 2024 foi o último dia da balsa.']
    }
  },
  fr: {
    by: 'par|de|texte',
    labels:
      'dernière mise à jour|publié|publié le|publiée le|mis à jour|mis à jour le|mise à jour le|modifié le|modifié|actualisé le|créé le|posté le',
    at: 'à',
    desks: 'Rédaction|Agences?',
    reading: 'min|minute|minutes|de|lecture',
    byline: {
      match: [
        {text: 'Par Jean Exemple | 12 novembre 2024, 10h15', fields: {names: ['Jean Exemple']}},
        {text: 'Par Jean Exemple, Journal Exemple | Publié le 12/11/2024', fields: {}},
        'Par: Jean Exemple - 12 novembre 2024 10h15'
      ],
      // A sentence.
      skip: ['Par ailleurs, le 12 novembre 2024 sera férié.']
    },
    note: {
      match: [
        {text: 'Jean Exemple | 12 novembre 2024 10h15', fields: published},
        {text: 'Jean Exemple • 12/11/2024', fields: published},
        'Journal Exemple | Publié le 12/11/2024, 10h15',
        'Rédaction - 12 novembre 2024 - 10h15'
      ],
      // Who was born when.
      skip: ['Jean Exemple est né le 12 novembre 1990 à Exempleville.']
    },
    dayAndByline: {
      match: [{text: '12/11/2024 | Par Anne Modèle, Journal Exemple', fields: {}}],
      // A sentence.
      skip: ['12 novembre 2024 : le dernier jour du bac.']
    },
    dayFirst: {
      match: [{text: '12 novembre 2024, 10h15 | Jean Exemple', fields: published}],
      // A sentence.
      skip: ['12 novembre 2024 : le dernier jour du bac.']
    }
  },
  de: {
    by: 'von|text|autor|autorin',
    labels:
      'stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|publiziert|publiziert am|erstellt|erstellt am|datum|update|vom',
    at: 'um|,',
    desks: 'Redaktion|Agentur',
    reading: 'min',
    byline: {
      match: [
        {text: 'Von Max Muster | 12. November 2024, 10:15 Uhr', fields: {names: ['Max Muster']}},
        {text: 'Von Max Muster, Musterbote | Aktualisiert am 12.11.2024', fields: {}},
        'Von: Max Muster - 12. November 2024 10:15 Uhr'
      ],
      // A sentence.
      skip: ['Von Max Muster war am 12. November 2024 nichts zu hören.']
    },
    note: {
      match: [
        {text: 'Max Muster | 12. November 2024 10:15 Uhr', fields: published},
        {text: 'Max Muster • 12.11.2024', fields: published},
        'Musterbote | Aktualisiert am 12.11.2024, 10:15 Uhr',
        'Redaktion - 12. November 2024 - 10:15 Uhr'
      ],
      // Who was born when.
      skip: ['Max Muster wurde am 12. November 1990 in Musterstadt geboren.']
    },
    dayAndByline: {
      match: [{text: '12.11.2024 | Von Eva Beispiel, Musterbote', fields: {}}],
      // A sentence.
      skip: ['12. November 2024 war der letzte Tag der Fähre.']
    },
    dayFirst: {
      match: [{text: '12. November 2024, 10:15 Uhr | Max Muster', fields: published}],
      // A sentence.
      skip: ['12. November 2024 war der letzte Tag der Fähre.']
    }
  },
  it: {
    by: 'di|a cura di|testo di',
    labels: 'pubblicato|pubblicato il|pubblicata il|aggiornato|aggiornato il|ultimo aggiornamento|modificato il|data',
    at: 'alle|ore|alle ore',
    desks: 'Redazione',
    reading: 'min|minuto|minuti|di|lettura',
    byline: {
      match: [
        {text: 'Di Mario Esempio | 12 novembre 2024, 10:15', fields: {names: ['Mario Esempio']}},
        {text: 'Di Mario Esempio, Giornale Esempio | Aggiornato il 12/11/2024', fields: {}},
        'Di: Mario Esempio - 12 novembre 2024 10:15'
      ],
      // A sentence.
      skip: ['Di quel 12 novembre 2024 si parla ancora.']
    },
    note: {
      match: [
        {text: 'Mario Esempio | 12 novembre 2024 10:15', fields: published},
        {text: 'Mario Esempio • 12/11/2024', fields: published},
        'Giornale Esempio | Aggiornato il 12/11/2024, 10:15',
        'Redazione - 12 novembre 2024 - 10:15'
      ],
      // Who was born when.
      skip: ['Mario Esempio è nato il 12 novembre 1990 a Esempio.']
    },
    dayAndByline: {
      match: [{text: '12/11/2024 | Di Anna Campione, Giornale Esempio', fields: {}}],
      // A sentence.
      skip: ['12 novembre 2024 era l’ultimo giorno del traghetto.']
    },
    dayFirst: {
      match: [{text: '12 novembre 2024, 10:15 | Mario Esempio', fields: published}],
      // A sentence.
      skip: ['12 novembre 2024 era l’ultimo giorno del traghetto.']
    }
  },
  nl: {
    by: 'door|tekst|geschreven door',
    labels:
      'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|bijgewerkt|bijgewerkt op|laatste update|laatst bijgewerkt|gewijzigd|update',
    at: 'om',
    desks: 'Redactie',
    reading: 'min|minuut|minuten|leestijd',
    byline: {
      match: [
        {text: 'Door Jan Voorbeeld | 12 november 2024, 10:15', fields: {names: ['Jan Voorbeeld']}},
        {text: 'Door Jan Voorbeeld, Voorbeeldkrant | Bijgewerkt op 12-11-2024', fields: {}},
        'Door: Jan Voorbeeld - 12 november 2024 10:15'
      ],
      // A sentence.
      skip: ['Door Jan Voorbeeld werd op 12 november 2024 niets gezegd.']
    },
    note: {
      match: [
        {text: 'Jan Voorbeeld | 12 november 2024 10:15', fields: published},
        {text: 'Jan Voorbeeld • 12-11-2024', fields: published},
        'Voorbeeldkrant | Bijgewerkt op 12-11-2024, 10:15',
        'Redactie - 12 november 2024 - 10:15'
      ],
      // Who was born when.
      skip: ['Jan Voorbeeld werd op 12 november 1990 in Voorbeeldstad geboren.']
    },
    dayAndByline: {
      match: [{text: '12-11-2024 | Door Anna Monster, Voorbeeldkrant', fields: {}}],
      // A sentence.
      skip: ['12 november 2024 was de laatste dag van de veerboot.']
    },
    dayFirst: {
      match: [{text: '12 november 2024, 10:15 | Jan Voorbeeld', fields: published}],
      // A sentence.
      skip: ['12 november 2024 was de laatste dag van de veerboot.']
    }
  },
  tl: {
    by: 'ni|nina|ulat ni|by|mula kay',
    labels: 'inilathala|nai-publish|na-update|published|updated|posted',
    at: 'at|nang',
    desks: 'Desk|Team',
    byline: {
      match: [
        {text: 'Ni Juan Halimbawa | Nobyembre 12, 2024, 10:15 AM', fields: {names: ['Juan Halimbawa']}},
        {text: 'Ni Juan Halimbawa, Balitang Halimbawa | Published November 12, 2024', fields: {}},
        'Ni: Juan Halimbawa - Nobyembre 12, 2024 10:15 AM'
      ],
      // A sentence.
      skip: ['Ni minsan noong Nobyembre 12, 2024 ay hindi siya dumating.']
    },
    note: {
      match: [
        {text: 'Juan Halimbawa | Nobyembre 12, 2024 10:15 AM', fields: published},
        {text: 'Juan Halimbawa • November 12, 2024', fields: published},
        'Balitang Halimbawa | Published November 12, 2024, 10:15 AM',
        'Desk - Nobyembre 12, 2024 - 10:15 AM'
      ],
      // Who was born when.
      skip: ['Si Juan ay ipinanganak noong Nobyembre 12, 1990 sa Halimbawa.']
    },
    dayAndByline: {
      match: [{text: 'November 12, 2024 | Ni Ana Sampol, Balitang Halimbawa', fields: {}}],
      // A sentence.
      skip: ['Nobyembre 12, 2024 ang huling araw ng bangka.']
    },
    dayFirst: {
      match: [{text: 'Nobyembre 12, 2024, 10:15 AM | Juan Halimbawa', fields: published}],
      // A sentence.
      skip: ['Nobyembre 12, 2024 ang huling araw ng bangka.']
    }
  },
  sv: {
    by: 'av|text|text av',
    labels: 'publicerad|publicerad den|publicerat|uppdaterad|uppdaterad den|uppdaterat|senast uppdaterad',
    at: 'kl\\.?|klockan',
    desks: 'Redaktionen',
    reading: 'min|minuter|läsning',
    byline: {
      match: [
        {text: 'Av Bo Prov | 12 november 2024, 10:15', fields: {names: ['Bo Prov']}},
        {text: 'Av Bo Prov, Exempelbladet | Publicerad 2024-11-12', fields: {}},
        'Av: Bo Prov - 12 november 2024 10:15'
      ],
      // A sentence.
      skip: ['Av Bo Prov hördes inget den 12 november 2024.']
    },
    note: {
      match: [
        {text: 'Bo Prov | 12 november 2024 10:15', fields: published},
        {text: 'Bo Prov • 2024-11-12', fields: published},
        'Exempelbladet | Publicerad 2024-11-12, 10:15',
        'Redaktionen - 12 november 2024 - 10:15'
      ],
      // Who was born when.
      skip: ['Bo Prov föddes den 12 november 1990 i Exempelstad.']
    },
    dayAndByline: {
      match: [{text: '2024-11-12 | Av Anna Exempel, Exempelbladet', fields: {}}],
      // A sentence.
      skip: ['12 november 2024 var färjans sista dag.']
    },
    dayFirst: {
      match: [{text: '12 november 2024, 10:15 | Bo Prov', fields: published}],
      // A sentence.
      skip: ['12 november 2024 var färjans sista dag.']
    }
  }
} satisfies Record<string, Words>

/** The rules of one of these languages. */
export const linesWithDayOf = (
  language: keyof typeof words,
  vocabulary: Pick<Vocabulary, 'months' | 'weekdays'>
): Rule[] => linesWithDay({language, vocabulary, ...words[language]})
