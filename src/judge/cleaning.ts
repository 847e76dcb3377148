/** How much the judge may take out: nothing; what is sure; what is likely. */
export type Cleaning = 'careful' | 'balanced' | 'strict'

export const cleanings: readonly Cleaning[] = ['careful', 'balanced', 'strict']
