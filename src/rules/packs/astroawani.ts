/** Astro Awani (Kuala Lumpur). */
import type {Pack} from '../types.ts'

export const astroawani: Pack = {
  name: 'astroawani',
  language: 'ms',
  outlet: {names: ['Astro Awani', 'astroawani.com', 'AWANI']},
  rules: []
}
