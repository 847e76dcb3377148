/** Italian: rules that agencies, papers and sites share. */

import type {Pack} from '../types.ts'
import {aboutWriters} from './about-writers.ts'
import {creditRoles, creditRow, deskEnding} from './credit-rows.ts'
import {italianEndings} from './inline-endings.ts'
import {insideLines} from './inside-lines.ts'
import {italianCredits} from './it-credits.ts'
import {italianDatelines} from './it-datelines.ts'
import {italianService} from './it-service.ts'
import {italianSources, italianSourceWords} from './it-sources.ts'
import {italianWeb} from './it-web.ts'
import {italianWords} from './it-words.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {outletLines} from './outlet-lines.ts'
import {pageRemnants} from './page-remnants.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'
import {storyCues} from './story-cues.ts'

export const italian: Pack = {
  name: 'it',
  language: 'it',
  vocabulary: {...italianWords, creditRoles: creditRoles('it'), sources: italianSourceWords},
  rules: [
    ...italianDatelines,
    ...linesWithDayOf('it', italianWords),
    ...releaseHeads.it,
    creditRow('it'),
    deskEnding('it'),
    ...italianWeb,
    ...italianCredits,
    ...italianService,
    aboutWriters.it,
    ...(outletLines['it'] ?? []),
    ...italianSources,
    ...italianEndings,
    ...runOnLabels('it'),
    ...pageRemnants('it'),
    ...storyCues('it'),
    ...insideLines('it')
  ]
}
