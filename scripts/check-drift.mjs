// Rebuilds what is generated and fails when the commit holds something else.
import { execFileSync } from 'node:child_process';

const run = (command, args) => execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });

run('npm', ['run', '-s', 'build']);
try {
  run('git', ['diff', '--exit-code', '--stat', '--', 'dist', 'schema', 'README.md', 'docs']);
} catch {
  console.error('\nGenerated files differ from what the source makes. Run `npm run build` and commit the result.');
  process.exit(1);
}
