import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasIssueMark, readWeekMark, weekMark } from '../../src/publish/marker.ts';
import { type StandIn, startGitHub } from '../github/server.ts';
import { addComment, addIssue, addRepository } from '../github/state.ts';
import { KEY, marked, publishReport, repositoryOf, surveyOf, writes } from './publish-run.ts';

let github: StandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(() => github.close());

const alice = { login: 'alice', kind: 'User' } as const;

function onlyIssue() {
  const [issue] = repositoryOf(github).issues;
  if (issue === undefined) throw new Error('there is no issue');
  return issue;
}

describe('the first run', () => {
  it('creates the report issue with a link to the comment of the week', async () => {
    const published = await publishReport(github, { week: '2026-W32' });
    const issue = onlyIssue();
    expect(published).toMatchObject({ outcome: 'created', issueNumber: issue.number });
    expect(issue.title).toBe('Infrastructure KPIs of acme/infra, 2026');
    expect(issue.comments).toHaveLength(1);
    expect(issue.body).toContain(`2026-W32: ${published.commentUrl}`);
    expect(published.survey.previous).toBeNull();
  });

  it('sends three mutations and four queries', async () => {
    await publishReport(github, { week: '2026-W32' });
    expect(writes(github)).toEqual(['CreateIssue', 'AddComment', 'EditIssue']);
    expect(github.requests).toHaveLength(7);
  });
});

describe('a later run', () => {
  beforeEach(async () => {
    await publishReport(github, { week: '2026-W32' });
    github.requests.length = 0;
  });

  it('of the same week writes nothing if nothing changed', async () => {
    expect(await publishReport(github, { week: '2026-W32' })).toMatchObject({ outcome: 'unchanged' });
    expect(writes(github)).toEqual([]);
    expect(github.requests).toHaveLength(2);
  });

  it('of the same week edits the comment if history changed', async () => {
    expect(await publishReport(github, { week: '2026-W32', text: 'One failed.' })).toMatchObject({ outcome: 'edited' });
    expect(onlyIssue().comments.map(({ body }) => body)).toEqual([expect.stringContaining('One failed.')]);
    expect(writes(github)).toEqual(['EditComment', 'EditIssue']);
  });

  it('of the next week posts a new comment, reads the data of the last one, and lists both', async () => {
    const { survey } = await publishReport(github, { week: '2026-W33' });
    expect(survey.previous?.data).toEqual({ week: '2026-W32', text: 'All is well.' });
    expect(marked(github).weeks).toEqual(['2026-W32', '2026-W33']);
    expect(onlyIssue().body).toMatch(/2026-W32: http.*\n.*2026-W33: http/);
  });

  it('compares with the last posted week, even if weeks are missing', async () => {
    const survey = await surveyOf(github, { week: '2026-W36' });
    expect(survey.previous?.week).toBe('2026-W32');
  });

  it('compares with the week before, even if it edits', async () => {
    await publishReport(github, { week: '2026-W33' });
    const survey = await surveyOf(github, { week: '2026-W33' });
    expect(survey.previous?.week).toBe('2026-W32');
  });

  it('keeps a title that a person changed, and an issue closed that a person closed', async () => {
    Object.assign(onlyIssue(), { title: 'How are we doing?', closedAt: github.state.now });
    await publishReport(github, { week: '2026-W33' });
    expect(onlyIssue()).toMatchObject({ title: 'How are we doing?', closedAt: github.state.now });
    expect(onlyIssue().comments).toHaveLength(2);
  });

  it('finds its comment after 250 others', async () => {
    const { comments } = onlyIssue();
    for (let index = 0; index < 250; index += 1)
      addComment(github.state, onlyIssue(), { author: alice, body: `+${index}` });
    comments.push(...comments.splice(0, 1));
    expect(await publishReport(github, { week: '2026-W32' })).toMatchObject({ outcome: 'unchanged' });
    expect(marked(github).weeks).toEqual(['2026-W32']);
  });

  it('finds its issue before 250 newer ones', async () => {
    github.state.now += 60;
    for (let index = 0; index < 250; index += 1) addIssue(github.state, repositoryOf(github));
    expect(await publishReport(github, { week: '2026-W32' })).toMatchObject({ outcome: 'unchanged' });
    expect(marked(github).issues).toHaveLength(1);
  });

  it('finds its issue even if an update moves it to the first page during the search', async () => {
    github.state.now += 60;
    for (let index = 0; index < 120; index += 1) addIssue(github.state, repositoryOf(github));
    github.onRequest = () => {
      if (github.requests.length === 2) onlyIssue().updatedAt = github.state.now + 60;
    };
    await publishReport(github, { week: '2026-W32' });
    expect(onlyIssue().updatedAt).toBe(github.state.now + 60);
    expect(marked(github).issues).toHaveLength(1);
  });

  it('finds issue and comment in any letter case of the repository’s name', () => {
    const body = '<!-- infra-kpis report=Acme/Infra -->';
    expect(hasIssueMark(body, 'acme/infra')).toBe(true);
    expect(readWeekMark('<!-- infra-kpis report=Acme/Infra week=2026-W34 v=1 -->', 'acme/infra')?.week).toBe(
      '2026-W34',
    );
    expect(hasIssueMark(body, 'acme/infra:eu')).toBe(false);
  });

  it('does not search older issues than those of last year', async () => {
    const old = Date.parse('2024-06-01') / 1000;
    repositoryOf(github).issues.length = 0;
    for (let index = 0; index < 250; index += 1) addIssue(github.state, repositoryOf(github), { createdAt: old });
    await surveyOf(github, { week: '2026-W32' });
    expect(github.requests).toHaveLength(1);
  });

  it('does not edit a comment with the mark by somebody else', async () => {
    const forged = addComment(github.state, onlyIssue(), { author: alice, body: weekMark(KEY, '2026-W33', null) });
    await publishReport(github, { week: '2026-W33' });
    expect(forged.body).toBe(weekMark(KEY, '2026-W33', null));
    expect(onlyIssue().comments).toHaveLength(3);
  });

  it('does not use an issue with the mark by somebody else', async () => {
    Object.assign(onlyIssue(), { author: alice });
    const before = { ...onlyIssue() };
    await publishReport(github, { week: '2026-W32' });
    expect(onlyIssue()).toEqual(before);
    expect(repositoryOf(github).issues).toHaveLength(2);
  });

  it('creates a new issue if the old one was deleted', async () => {
    repositoryOf(github).issues.length = 0;
    await publishReport(github, { week: '2026-W33' });
    expect(marked(github)).toMatchObject({ issues: [{}], weeks: ['2026-W33'] });
  });

  it('creates a new issue if the old one was transferred', async () => {
    onlyIssue().movedTo = { repository: 'acme/other', number: 1 };
    await publishReport(github, { week: '2026-W33' });
    expect(repositoryOf(github).issues[1]?.comments).toHaveLength(1);
  });

  it('fails with advice if the issue is locked, and writes nothing', async () => {
    onlyIssue().locked = true;
    await expect(publishReport(github, { week: '2026-W33' })).rejects.toMatchObject({
      message: expect.stringContaining('locked'),
      remedy: expect.stringContaining('Unlock'),
    });
    expect(writes(github)).toEqual([]);
  });
});

describe('an issue given by number', () => {
  it('gets only comments if somebody else created it', async () => {
    const issue = addIssue(github.state, repositoryOf(github), { title: 'KPIs', body: 'Ours to read', author: alice });
    await publishReport(github, { week: '2026-W32', destination: { issue: issue.number } });
    expect(issue).toMatchObject({ title: 'KPIs', body: 'Ours to read' });
    expect(writes(github)).toEqual(['AddComment']);
  });

  it('is found where it was transferred to', async () => {
    const other = addRepository(github.state, { name: 'reports' });
    const home = addIssue(github.state, other, { author: alice });
    const gone = addIssue(github.state, repositoryOf(github), {
      movedTo: { repository: 'acme/reports', number: home.number },
    });
    await publishReport(github, { week: '2026-W32', destination: { issue: gone.number } });
    expect(home.comments).toHaveLength(1);
  });

  it('is found after one failure of GitHub, and never replaced if GitHub does not answer', async () => {
    const other = addRepository(github.state, { name: 'reports' });
    const home = addIssue(github.state, other, { author: alice });
    const movedTo = { repository: 'acme/reports', number: home.number };
    const gone = addIssue(github.state, repositoryOf(github), { movedTo });
    github.failingRest = 1;
    await publishReport(github, { week: '2026-W32', destination: { issue: gone.number } });
    expect(home.comments).toHaveLength(1);
    github.failingRest = 9;
    await expect(
      publishReport(github, { week: '2026-W33', destination: { issue: gone.number } }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('did not say whether the report issue was transferred'),
    });
    expect(home.comments).toHaveLength(1);
  });

  it('is an error if it does not exist', async () => {
    await expect(publishReport(github, { week: '2026-W32', destination: { issue: 404 } })).rejects.toMatchObject({
      message: expect.stringContaining('no issue #404'),
      remedy: expect.stringContaining('input `issue`'),
    });
    expect(writes(github)).toEqual([]);
  });
});

describe('permission to publish', () => {
  it.each([
    ['an archived repository', { isArchived: true }, /archived/],
    ['a repository without issues', { hasIssues: false }, /Issues are switched off/],
  ])('is missing in %s', async (_, state, message) => {
    Object.assign(repositoryOf(github), state);
    await expect(publishReport(github, { week: '2026-W32' })).rejects.toThrow(message);
    expect(writes(github)).toEqual([]);
  });

  it('is named in the error if the token lacks it', async () => {
    github.state.permissions = { contents: 'read', issues: 'read' };
    await expect(publishReport(github, { week: '2026-W32' })).rejects.toMatchObject({
      remedy: expect.stringContaining('issues: write'),
    });
    expect(marked(github).issues).toEqual([]);
  });

  it('is denied for the report of a private repository in a public one, unless configured', async () => {
    addRepository(github.state, { name: 'status', isPrivate: false });
    const destination = { target: { owner: 'acme', name: 'status' } };
    await expect(publishReport(github, { week: '2026-W32', destination })).rejects.toMatchObject({
      remedy: expect.stringContaining('publish.allow-public'),
    });
    expect(writes(github)).toEqual([]);
    await publishReport(github, { week: '2026-W32', destination: { ...destination, allowPublic: true } });
    expect(github.state.repositories[1]?.issues).toHaveLength(1);
  });

  it('is denied for the report of a repository that the token may not read', async () => {
    Object.assign(repositoryOf(github), { isPrivate: false });
    const destination = { source: { owner: 'acme', name: 'hidden' } };
    await expect(publishReport(github, { week: '2026-W32', destination })).rejects.toThrow('may be private');
    await expect(publishReport(github, { week: '2026-W32', destination: { source: null } })).rejects.toThrow(
      'may be private',
    );
  });

  it('is given for the report of a public repository in a public one', async () => {
    Object.assign(repositoryOf(github), { isPrivate: false });
    addRepository(github.state, { name: 'source', isPrivate: false });
    const destination = { source: { owner: 'acme', name: 'source' } };
    expect(await publishReport(github, { week: '2026-W32', destination })).toMatchObject({ outcome: 'created' });
  });
});

describe('a new year', () => {
  beforeEach(async () => {
    github.state.now = Date.parse('2026-12-28') / 1000;
    await publishReport(github, { week: '2026-W52', pin: true });
    github.state.now = Date.parse('2027-01-11') / 1000;
    github.requests.length = 0;
  });

  it('starts a new issue, with links in both, and compares with the last week of the old one', async () => {
    const { survey } = await publishReport(github, { week: '2027-W01' });
    const [old, current] = repositoryOf(github).issues;
    expect(survey.previous?.week).toBe('2026-W52');
    expect(current?.title).toBe('Infrastructure KPIs of acme/infra, 2027');
    expect(current?.body).toContain(`Before: ${github.url}/acme/infra/issues/${old?.number}`);
    expect(old?.body).toMatch(`**Reports continue in #${current?.number}.**`);
    expect(old?.comments).toHaveLength(1);
  });

  it('continues in the new issue, and keeps its link to the old one', async () => {
    await publishReport(github, { week: '2027-W01' });
    await publishReport(github, { week: '2027-W02' });
    const [old, current] = repositoryOf(github).issues;
    expect(repositoryOf(github).issues).toHaveLength(2);
    expect(current?.comments).toHaveLength(2);
    expect(current?.body).toContain(`Before: ${github.url}/acme/infra/issues/${old?.number}`);
  });

  it('puts the last week of an ISO year that ends in January into the old issue', async () => {
    await publishReport(github, { week: '2026-W53' });
    expect(repositoryOf(github).issues).toHaveLength(1);
  });

  it('pins the new issue instead of the old one', async () => {
    const [old] = repositoryOf(github).issues;
    expect(repositoryOf(github).pinned).toEqual([old?.id]);
    await publishReport(github, { week: '2027-W01', pin: true });
    expect(repositoryOf(github).pinned).toEqual([repositoryOf(github).issues[1]?.id]);
  });
});

describe('pinning', () => {
  it('is done once', async () => {
    await publishReport(github, { week: '2026-W32', pin: true });
    await publishReport(github, { week: '2026-W33', pin: true });
    expect(writes(github).filter((operation) => operation === 'PinIssue')).toHaveLength(1);
  });

  it('only causes a notice if GitHub rejects it', async () => {
    repositoryOf(github).pinned = ['I_1', 'I_2', 'I_3'];
    const { notices, outcome } = await publishReport(github, { week: '2026-W32', pin: true });
    expect(outcome).toBe('created');
    expect(notices).toEqual([expect.stringContaining('could not be pinned')]);
  });
});
