#!/usr/bin/env node
'use strict'
const {enableCompileCache} = require('node:module')
enableCompileCache?.()
if (enableCompileCache) require('../dist/cli/main.js')
else require('../dist/cli/load-cached.js').run()
