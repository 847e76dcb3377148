import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    globalSetup: ['tests/build-once.ts'],
    // What kills a run in its midst depends on how fast the machine is at that moment: the checks try such a test once more.
    retry: process.env['CI'] ? 1 : 0,
    // A hung test is stopped; a machine that others use as well may take ten times as long as a free one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2
  }
})
