/** How much the judge may remove: nothing, certain lines, probable lines. */
export type Cleaning = 'careful' | 'balanced' | 'strict'

export const cleanings: readonly Cleaning[] = ['careful', 'balanced', 'strict']
