import fc from 'fast-check'

/**
 * Properties are checked on the same inputs in every run, so that a commit passes or fails by what it is; `npm run fuzz` looks for what
 * nobody thought of, and `SEED=7 npm test` takes other inputs.
 */
fc.configureGlobal({...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 1)})
