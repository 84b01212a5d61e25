#!/usr/bin/env node
import { runAction } from './bundle/index.js';

await runAction();
