import { type Claim, claimOn, nameOf, type Sight } from './claim.ts';
import { sharesPath } from './references.ts';

const BY_NUMBER = /^revert-(?<number>\d{1,7})(?:-|$)/i;
const BY_SHA = /^(?:[\w.-]+\/)?revert-(?:\d{10}-)?(?<sha>[0-9a-f]{8,40})$/i;

const BY_WORD =
  /^(?:[\w.-]+\/)?(?:revert|back-?out|roll-?back)\d{0,2}(?:[-_/]|$)|[-_/](?:revert|back-?out|roll-?back)$/i;

/**
 * Whether a person named the branch after going back: `revert/malware-role`, `backout-mdc1`, `health-check-revert`.
 * Right in mozilla-releng/build-puppet@c2eea70d and ministryofjustice/modernisation-platform@e87ac126, at the end in
 * ministryofjustice/modernisation-platform-environments@b6e0c8f9, counted on in ministryofjustice/dns@2021c9c0 (`revert2`).
 */
export function branchUndoes(branch: string | null): boolean {
  return branch !== null && BY_WORD.test(branch);
}

/**
 * The branch that a host's Revert button makes: `revert-12-topic`, `revert-<sha>`, `revert-<time>-<sha>`. The change
 * that it names must share a path: `revert-2024-migration` is somebody's own name.
 * Right by number in alphagov/govuk-puppet@3064a368 and kubernetes/test-infra@8245463f, by id in
 * Azure/ARO-HCP@5b1458bb and kubernetes/test-infra@661502e4.
 */
export function branchName({ change, message, lookup }: Sight): Claim[] {
  const branch = message.branch ?? '';
  const sha = BY_SHA.exec(branch)?.groups?.['sha'];
  const number = BY_NUMBER.exec(branch)?.groups?.['number'];
  const target = sha !== undefined ? lookup.bySha(sha) : number === undefined ? null : lookup.byNumber(Number(number));
  if (target === null || !sharesPath(change, target)) return [];
  return [claimOn(target, 'certain', 'branch', `its branch is named after a revert of ${nameOf(target)}`)];
}
