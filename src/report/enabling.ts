const JOINT = '; enable: ';

/** Joins a reason and the setting that would enable the KPI into the `reason` of a reading. */
export function withSetting(reason: string, setting: string): string {
  return reason + JOINT + setting;
}

/** Splits what `withSetting` joined; `setting` is `null` if the reason contains none. */
export function apartFromSetting(reason: string): { readonly reason: string; readonly setting: string | null } {
  const at = reason.indexOf(JOINT);
  return at < 0 ? { reason, setting: null } : { reason: reason.slice(0, at), setting: reason.slice(at + JOINT.length) };
}
