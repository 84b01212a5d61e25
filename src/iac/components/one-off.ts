import { fileStem } from '../../lib/paths.ts';

const ONE_OFF = new Set(
  `destroy teardown tear cleanup clean remove uninstall delete reset purge wipe prune migrate migration reboot restart
   stop shutdown start test tests check checks validate validation verify debug adhoc patch upgrade update rotate
   rollback restore recovery backup once oneoff fix hotfix facts gather ping prechecks precheck reconfigure stopall
   genconfig pull postdeploy down uptime sysprep pre post fetch transfer
   clear deprovision unregister promote create add move merge list extract bootstrap rename doctor diagnose diagnosis
   diagnostic diagnostics inspect`.split(/\s+/),
);

/** Whether a playbook, role or pipeline only does a single task or a tear-down, by the words of its file name. */
export function isOneOff(path: string): boolean {
  return fileStem(path)
    .toLowerCase()
    .split(/[-_]/)
    .some((token) => ONE_OFF.has(token));
}
