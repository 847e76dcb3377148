#!/usr/bin/env node
'use strict'
// From 22.1 on Node keeps the code that it made of the command, and starts faster the next time.
require('node:module').enableCompileCache?.()
require('../dist/cli/main.js').start()
