import type { Instant } from './instant.ts';

/** A successful deployment. It deployed every change up to `sha` on the first-parent line. */
export interface Deployment {
  readonly sha: string;
  readonly environment: string;
  readonly succeededAt: Instant;
}
