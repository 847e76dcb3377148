/** Press-release wires. */
import type {Pack} from '../types.ts'

export const pressRelease: Pack = {
  name: 'press-release',
  language: 'en',
  outlet: {
    names: [
      'PRNewswire',
      'PR Newswire',
      'BUSINESS WIRE',
      'Business Wire',
      'GLOBE NEWSWIRE',
      'GlobeNewswire',
      'PRNewswire-AsiaNet',
      'ACCESSWIRE'
    ]
  },
  rules: []
}
