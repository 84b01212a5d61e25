import type { Change } from '../history/change.ts';
import { type Claim, changeName, claimOn, type SignalInput } from './claim.ts';
import { type Inverse, inverseOf } from './inverse.ts';
import { CLEARLY_MORE, HALF } from './shares.ts';
import { likeness } from './titles.ts';

const PREFIX = String.raw`(?:\[[^\]\n]{1,40}\]\s*:?\s*)?(?:[\w./-]+(?:\([^()\n]{0,80}\))?!?:\s*)?`;
const VERB = String.raw`(?<verb>(?:(?:revert|back ?out|roll ?back)(?:s|ed|ing)?|re-?(?:apply|land|add)(?:s|ed|ing)?)(?:\^(?<power>\d{1,2}))?):?\s+`;
const QUOTED = new RegExp(String.raw`\b${VERB}(?:PR |commit |of )?["“'](?<title>[^\n]+)$`, 'i');
const BARE = new RegExp(String.raw`^${PREFIX}${VERB}(?:(?:changes|the)\s+)?(?<title>[^\n]+)$`, 'i');
const CLOSING = /["”'](?:\s*\([#!]\d+\))*\s*$/;
/** The number of the undo itself at the end of a bare title: `revert x - #12`. */
const OWN_NUMBER = /\s*-\s*#\d{1,7}$/;
const MAX_LINES = 20;
/** At most this many changes of one title are compared, the newest: machines repeat their titles. */
const MOST_OF_A_TITLE = 200;

interface Quote {
  readonly title: string;
  readonly isQuoted: boolean;
  /** `Reapply "x"` and `Revert^2 "x"` name the first change, but undo the latest revert of it. */
  readonly isChain: boolean;
}

/** The change that a quote refers to: `certain` if found by its number, `strong` if found by its title. */
interface Named {
  readonly target: Change;
  readonly tier: 'certain' | 'strong';
}

/**
 * Claims from the title of the reverted change, quoted or bare: `Revert "x"`, `fix(a): revert "x (#12)"`, `revert: x`,
 * `reverting x`; also re-lands: `Reapply "x"`, `Revert^2 "x"`. A number inside the quotes identifies the change. A
 * title without number must match an earlier change that shares a path; of several, the one that the contents confirm
 * best.
 * Evidence, quoted: argoproj/argo-helm@995352c8 and mozilla-releng/build-puppet@6e182943; number inside the quotes:
 * Altinn/dialogporten@4677f262 and hmcts/azure-public-dns@f83aa4f8; bare: ceph/ceph-ansible@1cff1f98 and
 * hmcts/azure-public-dns@bef79eb6; re-landed: pytorch/ci-infra@1a0b9c06, archlinux/infrastructure@af9f9d23 and
 * openstack/project-config@9b4c3bd7 (`Readd "x"`).
 */
export function quotedTitle(input: SignalInput): Claim[] {
  const { message, change } = input;
  const lines = [message.title, message.body, ...message.inner].slice(0, MAX_LINES).map(firstLine);
  return lines.flatMap((line, index) => {
    const quote = quoteIn(line);
    if (quote === null) return [];
    const named = (index === 0 ? byNumber(quote, input) : null) ?? byTitle(quote, index === 0, input);
    if (named === null || named.target === change) return [];
    return [claimOf(named, index < 2 ? 'its title' : 'a commit that it brought')];
  });
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 1_000) ?? '';
}

function quoteIn(line: string): Quote | null {
  const quoted = QUOTED.exec(line)?.groups;
  const groups = quoted ?? BARE.exec(line)?.groups;
  if (groups === undefined) return null;
  const { title = '', verb = '', power } = groups;
  const isChain = power !== undefined || /^re-?(?:apply|land|add)/i.test(verb);
  return {
    title: title.replace(quoted === undefined ? OWN_NUMBER : CLOSING, ''),
    isQuoted: quoted !== undefined,
    isChain,
  };
}

/**
 * Resolves the last `(#12)` at the end of the quoted title: the number of the change that is undone. Inside nested
 * quotes, as in `Revert "Revert "x (#12)""`, it is the number of the first change in the chain.
 * Evidence: getsentry/self-hosted@2d66a99f and hmcts/azure-public-dns@26ff2c8e.
 */
function byNumber({ title, isQuoted, isChain }: Quote, { change, lookup, undos }: SignalInput): Named | null {
  const groups = isQuoted ? /\([#!](?<number>\d{1,7})\)(?<inner>["”'\s]*)$/.exec(title)?.groups : undefined;
  const named = groups === undefined ? null : lookup.byNumber(Number(groups['number']), title);
  const isFirst = isChain || (groups?.['inner'] !== '' && quoteIn(title)?.isQuoted === true);
  const target = named === null || !isFirst ? named : undos.latestOf(named);
  if (named === null || target === null || named.number === change.number || (isFirst && target === named)) return null;
  if (inverseOf(change, target).shared === 0 && likeness(title, named.title) < CLEARLY_MORE) return null;
  return { target, tier: 'certain' };
}

function byTitle({ title, isChain }: Quote, isTitle: boolean, { change, lookup, undos }: SignalInput): Named | null {
  const named = lookup.byTitle(title).slice(-MOST_OF_A_TITLE);
  const links = isChain ? named.map((one) => undos.latestOf(one)).filter((one) => !named.includes(one)) : named;
  const found = links.map((link) => ({ target: link, ...inverseOf(change, link) })).filter(({ shared }) => shared > 0);
  const target = mostUndone(found) ?? (isTitle ? found.at(-1)?.target : undefined);
  return target === undefined ? null : { target, tier: 'strong' };
}

/** The change of which most is undone, at least half; of equals, the newest. */
function mostUndone(found: readonly (Inverse & { readonly target: Change })[]): Change | undefined {
  return found
    .filter(({ undone }) => undone >= HALF)
    .toSorted((a, b) => b.undone - a.undone || b.target.position - a.target.position)[0]?.target;
}

/** `what`: the text that quotes the target, in words for `explain`. */
function claimOf({ target, tier }: Named, what: string): Claim {
  const signal = tier === 'certain' ? 'title-reference' : 'quoted-title';
  return claimOn(target, tier, signal, `${what} quotes ${changeName(target)}`);
}
