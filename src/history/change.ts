import type { Fingerprints } from './fingerprints.ts';
import type { Instant } from './instant.ts';
import type { PullRequest } from './pull-request.ts';
import type { RiskClass, Weight } from './weight.ts';

/** A version that a changed line carries, before and after: `key` is the line with the version blanked. */
export interface PinMove {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Whether what it is a version of is taken from another place now: the two have no order. */
  readonly isElsewhere: boolean;
}

/** Comments that say that something stands for a while only, as they are written, by what became of their lines. */
export interface PassingComments {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What a file is, by its contents, where the path alone does not tell. `ci` is a workflow that deploys. */
export type ContentSign =
  | Extract<Tool, 'kubernetes' | 'argocd' | 'flux' | 'crossplane' | 'kustomize' | 'cloudformation' | 'ansible' | 'arm'>
  | Extract<Tool, 'compose' | 'cloud-init' | 'nix' | 'ci'>
  | 'generated';

/**
 * How one file's contents differ: lines as multisets, so a line that only moved inside the file is neither added nor
 * removed. White space at the end of a line is cut off, blank lines are no lines.
 */
export interface ContentDelta {
  readonly addedCount: number;
  readonly removedCount: number;
  /** Fingerprints of the added lines that carry meaning (lone punctuation does not), ascending; empty over the cap. */
  readonly added: Fingerprints;
  readonly removed: Fingerprints;
  readonly pins: readonly PinMove[];
  /** Classes of blast radius that the changed lines speak of. */
  readonly risks: readonly RiskClass[];
  /** `null`: none. */
  readonly passing: PassingComments | null;
}

export type FileKind = 'file' | 'symlink' | 'submodule';

/** One path that a landing changed, against its first parent. Renames are a deletion and an addition. */
export interface FileChange {
  readonly path: string;
  /** Of what stands there after it; where the path was deleted, of what stood there before. */
  readonly kind: FileKind;
  /** What stood there before, where one kind became another, such as a file a link. */
  readonly turnedFrom?: FileKind;
  /** Blob id before; `null`: the path is new. */
  readonly before: string | null;
  /** Blob id after; `null`: the path was deleted. */
  readonly after: string | null;
  /** `null`: contents unknown or not compared (absent object, binary, over the size limit, lock file, no plain file). */
  readonly content: ContentDelta | null;
  /** What the contents after it (before, where the path was deleted) tell; `null`: nothing, or they are unknown. */
  readonly sign: ContentSign | null;
}

/** A commit that came in by the other side of a merge, or as one of several landings that were joined. */
export interface InnerCommit {
  readonly sha: string;
  readonly authoredAt: Instant;
  readonly author: Author;
  readonly message: string;
}

/** Who did the work: never the committer, never whoever pressed merge. Only ever used to tell people from machines. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** What git tells of one first-parent commit of the default branch, or of the several of a rebased pull request, joined. */
export interface Landing {
  /** Full id of the first-parent commit. */
  readonly sha: string;
  readonly parents: readonly string[];
  /** Place on the first-parent line as read: 0 is the oldest. Decides "before" and "after", never the date. */
  readonly position: number;
  /** Committer date: decides the week, never the order. */
  readonly landedAt: Instant;
  readonly authoredAt: Instant;
  readonly author: Author;
  readonly title: string;
  /** The whole message, the title included; cut at 64 kB. */
  readonly message: string;
  readonly files: readonly FileChange[];
  /** Commits that the merge brought in, or those that were joined, oldest first; empty for any other. */
  readonly inner: readonly InnerCommit[];
  /** How many of them stand on the second parent's own first-parent line. */
  readonly sideLine: number;
}

/** What manages a path; `other`: configuration says that it is infrastructure. */
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
  | 'docker'
  | 'compose'
  | 'cloud-init'
  | 'ci'
  | 'other';

/** One unit that landed on the default branch: a merged pull request or, where there is none, one first-parent commit. */
export interface Change extends Omit<Landing, 'parents' | 'sideLine'> {
  /** First-parent commits of this change, oldest first: more than one only where pull-request data joins a rebase merge. */
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
  /** Those of `files` that are infrastructure. */
  readonly infraFiles: readonly FileChange[];
  readonly tools: readonly Tool[];
  readonly weight: Weight;
}
