/** French: rules that agencies, papers and sites share. */

import type {Pack} from '../types.ts'
import {aboutWriters} from './about-writers.ts'
import {creditRoles, creditRow, deskEnding} from './credit-rows.ts'
import {frenchCredits} from './fr-credits.ts'
import {frenchDatelines} from './fr-datelines.ts'
import {frenchService} from './fr-service.ts'
import {frenchSources, frenchSourceWords} from './fr-sources.ts'
import {frenchWeb} from './fr-web.ts'
import {frenchWords} from './fr-words.ts'
import {frenchEndings} from './inline-endings.ts'
import {insideLines} from './inside-lines.ts'
import {linesWithDayOf} from './lines-with-day-words.ts'
import {outletLines} from './outlet-lines.ts'
import {pageRemnants} from './page-remnants.ts'
import {releaseHeads} from './release-heads.ts'
import {runOnLabels} from './run-on-labels.ts'
import {storyCues} from './story-cues.ts'

export const french: Pack = {
  name: 'fr',
  language: 'fr',
  vocabulary: {...frenchWords, creditRoles: creditRoles('fr'), sources: frenchSourceWords},
  rules: [
    ...frenchDatelines,
    ...linesWithDayOf('fr', frenchWords),
    ...releaseHeads.fr,
    creditRow('fr'),
    deskEnding('fr'),
    ...frenchWeb,
    ...frenchCredits,
    ...frenchService,
    aboutWriters.fr,
    ...(outletLines['fr'] ?? []),
    ...frenchSources,
    ...frenchEndings,
    ...runOnLabels('fr'),
    ...pageRemnants('fr'),
    ...storyCues('fr'),
    ...insideLines('fr')
  ]
}
