import { type Claim, changeName, claimOn, type SignalInput } from './claim.ts';
import { sharesPath } from './references.ts';

const BY_NUMBER = /^revert-(?<number>\d{1,7})(?:-|$)/i;
const BY_SHA = /^(?:[\w.-]+\/)?revert-(?:\d{10}-)?(?<sha>[0-9a-f]{8,40})$/i;

const BY_WORD =
  /^(?:[\w.-]+\/)?(?:revert|back-?out|roll-?back)\d{0,2}(?:[-_/]|$)|[-_/](?:revert|back-?out|roll-?back)$/i;

/**
 * Whether a person named the branch after a revert: `revert/malware-role`, `backout-mdc1`, `health-check-revert`.
 * Evidence: mozilla-releng/build-puppet@c2eea70d and ministryofjustice/modernisation-platform@e87ac126; with the
 * word at the end: ministryofjustice/modernisation-platform-environments@b6e0c8f9; with a counter:
 * ministryofjustice/dns@2021c9c0 (`revert2`).
 */
export function branchUndoes(branch: string | null): boolean {
  return branch !== null && BY_WORD.test(branch);
}

/**
 * Claims from the branch name that a host's Revert button creates: `revert-12-topic`, `revert-<sha>`,
 * `revert-<time>-<sha>`. The named change must share a path with the revert, because `revert-2024-migration` does
 * not refer to pull request 2024.
 * Evidence by number: alphagov/govuk-puppet@3064a368 and kubernetes/test-infra@8245463f; by id: Azure/ARO-HCP@5b1458bb
 * and kubernetes/test-infra@661502e4.
 */
export function branchName({ change, message, lookup }: SignalInput): Claim[] {
  const branch = message.branch ?? '';
  const sha = BY_SHA.exec(branch)?.groups?.['sha'];
  const number = BY_NUMBER.exec(branch)?.groups?.['number'];
  const target = sha !== undefined ? lookup.bySha(sha) : number === undefined ? null : lookup.byNumber(Number(number));
  if (target === null || !sharesPath(change, target)) return [];
  return [claimOn(target, 'certain', 'branch', `its branch is named after a revert of ${changeName(target)}`)];
}
