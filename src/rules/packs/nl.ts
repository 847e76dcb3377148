/** Dutch and Flemish: rules that agencies and sites share. */

import type {Pack} from '../types.ts'
import {aboutWriters} from './about-writers.ts'
import {creditRoles, creditRow, deskEnding} from './credit-rows.ts'
import {dutchEndings} from './inline-endings.ts'
import {insideLines} from './inside-lines.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {dutchCredits} from './nl-credits.ts'
import {dutchDatelines} from './nl-datelines.ts'
import {dutchService} from './nl-service.ts'
import {dutchSources, dutchSourceWords} from './nl-sources.ts'
import {dutchWeb} from './nl-web.ts'
import {dutchWords} from './nl-words.ts'
import {outletLines} from './outlet-lines.ts'
import {pageRemnants} from './page-remnants.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'
import {storyCues} from './story-cues.ts'

export const dutch: Pack = {
  name: 'nl',
  language: 'nl',
  vocabulary: {...dutchWords, creditRoles: creditRoles('nl'), sources: dutchSourceWords},
  rules: [
    ...linesWithDayOf('nl', dutchWords),
    ...releaseHeads.nl,
    creditRow('nl'),
    deskEnding('nl'),
    ...dutchDatelines,
    ...dutchCredits,
    ...dutchWeb,
    ...dutchService,
    aboutWriters.nl,
    ...(outletLines['nl'] ?? []),
    ...dutchSources,
    ...dutchEndings,
    ...runOnLabels('nl'),
    ...pageRemnants('nl'),
    ...storyCues('nl'),
    ...insideLines('nl')
  ]
}
