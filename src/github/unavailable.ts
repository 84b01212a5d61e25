import { UserError } from '../errors.ts';

/** GitHub cannot be read now, though nothing is wrong with what was asked: faults, limits, the run's own budget. */
export class GitHubUnavailable extends UserError {}
