#!/usr/bin/env node
import { requireNode } from './compose/node.ts'

requireNode()
const { runCommand } = await import('./compose/commands.ts')
process.exitCode = await runCommand(process.argv.slice(2))
