const JOINT = '; enable: ';

/** A reason and the setting that would enable what is missing, as the one `reason` of a reading. */
export function withSetting(reason: string, setting: string): string {
  return reason + JOINT + setting;
}

/** Takes them apart again; `setting` is `null` where the reason names none. */
export function apartFromSetting(reason: string): { readonly reason: string; readonly setting: string | null } {
  const at = reason.indexOf(JOINT);
  return at < 0 ? { reason, setting: null } : { reason: reason.slice(0, at), setting: reason.slice(at + JOINT.length) };
}
