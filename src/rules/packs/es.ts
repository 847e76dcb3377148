/** Spanish: rules that agencies, papers and sites share. */

import type {Pack} from '../types.ts'
import {aboutWriters} from './about-writers.ts'
import {creditRoles, creditRow, deskEnding} from './credit-rows.ts'
import {spanishCredits} from './es-credits.ts'
import {spanishDatelines} from './es-datelines.ts'
import {spanishService} from './es-service.ts'
import {spanishSources, spanishSourceWords} from './es-sources.ts'
import {spanishWeb} from './es-web.ts'
import {spanishWords} from './es-words.ts'
import {insideLines} from './inside-lines.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {spanishHeads} from './outlet-heads.ts'
import {outletLines} from './outlet-lines.ts'
import {pageRemnants} from './page-remnants.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'
import {storyCues} from './story-cues.ts'

export const spanish: Pack = {
  name: 'es',
  language: 'es',
  vocabulary: {...spanishWords, creditRoles: creditRoles('es'), sources: spanishSourceWords},
  rules: [
    ...spanishDatelines,
    ...spanishHeads,
    ...linesWithDayOf('es', spanishWords),
    ...releaseHeads.es,
    creditRow('es'),
    deskEnding('es'),
    ...spanishWeb,
    ...spanishCredits,
    ...spanishService,
    aboutWriters.es,
    ...(outletLines['es'] ?? []),
    ...spanishSources,
    ...runOnLabels('es'),
    ...pageRemnants('es'),
    ...storyCues('es'),
    ...insideLines('es')
  ]
}
