/** Names of the commands; without one, inputs are converted. */
export type CommandName =
  | 'convert'
  | 'filter'
  | 'schema'
  | 'completions'
  | 'man'
  | 'diff'
  | 'explain'
  | 'restore'
  | 'rules'
  | 'learn'
  | 'doctor'
  | 'help'
