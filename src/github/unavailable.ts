import { UserError } from '../errors.ts';

/** GitHub cannot be read now, although the request is valid: faults, rate limits, or the run's own budget. */
export class GitHubUnavailable extends UserError {}
