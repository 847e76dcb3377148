/** Agencia EFE (Madrid), in Spanish and Portuguese: keywords in capitals above the headline. */
import {pattern} from '../fragments.ts'
import type {Pack} from '../types.ts'

export const efe: Pack = {
  name: 'efe',
  outlet: {
    names: ['EFE', 'Efe', 'Agencia EFE', 'ACAN-EFE', 'EFECOM', 'EFE Verde'],
    marks: [/© ?(?:Agencia )?EFE/u]
  },
  rules: [
    {
      id: 'efe/keywords',
      label: 'note',
      zone: 'head',
      pattern: pattern`^\p{Lu}[\p{Lu}\p{M}.]+(?:[ -]\p{Lu}[\p{Lu}\p{M}.]+){0,3}$`,
      shape: {words: 4, length: 45},
      examples: {
        match: [
          {
            text: 'PERÚ SUCESOS\nReabre el puente viejo del puerto\nLima, 3 feb (EFE).- El puente viejo reabrió el lunes tras la crecida del río.',
            language: 'es'
          },
          {
            text: 'CHINA-ENERGÍA\nReabre el puente viejo\nPekín, 3 feb (EFE).- El puente viejo reabrió el lunes tras la crecida del río.',
            language: 'es'
          }
        ],
        // A headline has small letters, or more words.
        skip: ['El puente de EFE', 'REABRE EL PUENTE VIEJO DEL PUERTO']
      }
    }
  ]
}
