#!/usr/bin/env node
import { runCli } from './bundle/index.js';

await runCli();
