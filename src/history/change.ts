import type { Fingerprints } from '../lib/fingerprints.ts';
import type { Instant } from './instant.ts';
import type { PullRequest } from './pull-request.ts';
import type { RiskClass, Weight } from './weight.ts';

/** A version in a changed line, before and after the landing. `key` is the line with its versions blanked out. */
export interface PinMove {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /**
   * Whether the same landing also switched the source (image repository, chart registry). `from` and `to` then belong
   * to different series and cannot be compared.
   */
  readonly isElsewhere: boolean;
}

/** Comments that mark something as temporary (`# revert after the sale`), verbatim, on added and on removed lines. */
export interface TemporaryComments {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Kind of file that its contents reveal when the path alone does not. `ci` is a workflow that deploys;
 * `generated-manifest` is a Kubernetes manifest that a tool wrote and that is applied as it is.
 */
export type ContentKind =
  | Extract<Tool, 'kubernetes' | 'argocd' | 'flux' | 'crossplane' | 'kustomize' | 'cloudformation' | 'ansible' | 'arm'>
  | Extract<Tool, 'compose' | 'cloud-init' | 'helm' | 'nix' | 'nomad' | 'octodns' | 'ci'>
  | 'generated'
  | 'generated-manifest';

/**
 * How one file's contents differ before and after a landing. Lines are compared as multisets, so a line that only moved
 * inside the file is neither added nor removed. Trailing white space is ignored and blank lines are not counted.
 */
export interface ContentDelta {
  readonly addedCount: number;
  readonly removedCount: number;
  /** Hashes of the added lines that hold more than punctuation, ascending; empty if there are too many to keep. */
  readonly added: Fingerprints;
  readonly removed: Fingerprints;
  readonly pins: readonly PinMove[];
  /** Risk classes (areas with a large blast radius) that the changed lines mention. */
  readonly risks: readonly RiskClass[];
  /** `null`: none. */
  readonly temporaryComments: TemporaryComments | null;
}

/** Kind of a tree entry: a regular file, a symbolic link or a submodule. */
export type FileKind = 'file' | 'symlink' | 'submodule';

/** One path that a landing changed, compared with its first parent. A rename is a deletion and an addition. */
export interface FileChange {
  readonly path: string;
  /** Kind of the entry after the landing; for a deleted path, before it. */
  readonly kind: FileKind;
  /** Kind before the landing; set only if it changed (a file replaced by a symlink). */
  readonly turnedFrom?: FileKind;
  /** Blob id before; `null`: the path is new. */
  readonly before: string | null;
  /** Blob id after; `null`: the path was deleted. */
  readonly after: string | null;
  /** `null`: contents unknown or not compared (absent object, binary, too large, lock file, not a regular file). */
  readonly content: ContentDelta | null;
  /** Kind of file by its contents after the landing (before it, if deleted); `null`: no clue, or contents unknown. */
  readonly contentKind: ContentKind | null;
}

/** A commit that a merge brought in, or one of several landings that were joined into one. */
export interface InnerCommit {
  readonly sha: string;
  readonly authoredAt: Instant;
  readonly author: Author;
  readonly message: string;
}

/** Git author of a commit, not the committer and not the person who merged. Only used to detect machines. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** Git's data on one first-parent commit of the default branch, or on the joined commits of a rebased pull request. */
export interface Landing {
  /** Full id of the first-parent commit. */
  readonly sha: string;
  readonly parents: readonly string[];
  /** Index on the first-parent line as read: 0 is the oldest. It decides "before" and "after"; dates do not. */
  readonly position: number;
  /** Committer date. It decides the week, never the order. */
  readonly landedAt: Instant;
  readonly authoredAt: Instant;
  readonly author: Author;
  readonly title: string;
  /** The whole message, the title included; cut at 64 kB. */
  readonly message: string;
  readonly files: readonly FileChange[];
  /** Commits that the merge brought in, or the joined commits, oldest first; empty for any other landing. */
  readonly inner: readonly InnerCommit[];
  /**
   * How many of `inner` are on the first-parent line of the second parent: the landings that a merge of the default
   * branch into itself hides.
   */
  readonly sideLine: number;
}

/** Infrastructure tool that a path belongs to; `other`: infrastructure only because the configuration says so. */
export type Tool =
  | 'terraform'
  | 'terragrunt'
  | 'cloudformation'
  | 'cdk'
  | 'bicep'
  | 'arm'
  | 'pulumi'
  | 'ansible'
  | 'helm'
  | 'kubernetes'
  | 'kustomize'
  | 'argocd'
  | 'flux'
  | 'packer'
  | 'puppet'
  | 'chef'
  | 'salt'
  | 'nix'
  | 'crossplane'
  | 'nomad'
  | 'octodns'
  | 'dnscontrol'
  | 'docker'
  | 'compose'
  | 'cloud-init'
  | 'ci'
  | 'other';

/** One unit that landed on the default branch: a merged pull request or, without one, one first-parent commit. */
export interface Change extends Omit<Landing, 'parents' | 'sideLine'> {
  /** First-parent commits of this change, oldest first; more than one only if GitHub's data names a rebase merge. */
  readonly commits: readonly string[];
  /** Pull-request number; `null` for a direct push. */
  readonly number: number | null;
  /** Head branch, from the merge commit's title or the pull request. */
  readonly branch: string | null;
  readonly pull: PullRequest | null;
  /** Whether a machine did the work. */
  readonly machine: boolean;
  /** Whether it touches at least one infrastructure path. */
  readonly infra: boolean;
  /** The entries of `files` that are infrastructure. */
  readonly infraFiles: readonly FileChange[];
  readonly tools: readonly Tool[];
  readonly weight: Weight;
}
