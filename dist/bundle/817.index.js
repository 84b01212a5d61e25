export const id = 817;
export const ids = [817,482,775];
export const modules = {

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var lib_core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/history/instant.js
var history_instant = __webpack_require__(370);
// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/limits.js
var limits = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/action/inputs.js




/** Reads the inputs from the environment. */
function readInputs(env, options) {
    const read = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || null;
    const asOf = instantOf(read('as-of'), options.now);
    return {
        token: read('token'),
        path: read('path'),
        config: read('config'),
        issue: wholeNumber('issue', read('issue'), 2 ** 31 - 1),
        weeks: wholeNumber('weeks', read('weeks'), limits/* MOST_WEEKS */.um),
        asOf,
        dryRun: truth('dry-run', read('dry-run')) || asOf !== null,
        maxWait: minutes('max-wait', read('max-wait')),
        failOn: idsOf(read('fail-on'), options.kpis),
    };
}
function instantOf(text, now) {
    if (text === null)
        return null;
    const instant = (0,history_instant/* parseInstant */.nV)(text);
    if (instant === null) {
        throw bad('as-of', text, 'Write a day such as `2026-08-24`, or an instant such as `2026-08-24T05:17:00Z`.');
    }
    if (instant > now)
        throw bad('as-of', text, 'Choose an instant that has passed.');
    return instant;
}
function wholeNumber(name, text, most) {
    if (text === null)
        return null;
    const value = /^#?\d{1,10}$/.test(text) ? Number(text.replace('#', '')) : 0;
    if (value >= 1 && value <= most)
        return value;
    throw bad(name, text, `Write a whole number from 1${most <= 1000 ? ` to ${most}` : ' on'}.`);
}
function minutes(name, text) {
    if (text === null)
        return null;
    const wait = (0,limits/* waitMs */.Cu)(text);
    if (wait === null)
        throw bad(name, text, `Write a whole number of minutes from 0 to ${limits/* MOST_MINUTES */.GE}.`);
    return wait;
}
function truth(name, text) {
    if (text === null || /^false$/i.test(text))
        return false;
    if (/^true$/i.test(text))
        return true;
    throw bad(name, text, 'Write `true` or `false`.');
}
/** Splits ids at commas, spaces and line breaks; `all` names every KPI. */
function idsOf(text, known) {
    const ids = (text ?? '').split(/[\s,]+/).filter((id) => id !== '');
    if (ids.includes('all'))
        return known;
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const meant = (0,nearest/* nearest */.p)(id, known);
        throw bad('fail-on', id, meant === null ? `Known KPIs: ${known.join(', ')}, or all.` : `Did you mean \`${meant}\`?`);
    }
    return ids;
}
function bad(name, text, remedy) {
    return new errors/* UserError */.yo(`The input ${name} cannot be ${JSON.stringify(text.slice(0, 100))}.`, { remedy });
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/action/log.js



function createLog(redact) {
    const safe = (text) => (0,report_escape/* logText */.kc)(redact(text));
    let isOpen = false;
    const endStep = () => {
        if (isOpen)
            lib_core/* endGroup */.N4();
        isOpen = false;
    };
    return {
        info: (text) => lib_core/* info */.pq(safe(text)),
        notice: (text) => lib_core/* notice */.lm(redact(text)),
        step(title) {
            endStep();
            lib_core/* startGroup */.Oh(safe(title));
            isOpen = true;
        },
        endStep,
        fail(error) {
            endStep();
            const failure = error instanceof errors/* UserError */.yo ? error : (0,errors/* refusedBySystem */.DG)(error);
            if (failure !== null)
                return lib_core/* setFailed */.C1(redact(`${failure.message}\n${failure.remedy}`));
            lib_core/* setFailed */.C1('This is a bug of infra-kpis: please report it with the lines above.');
            lib_core/* info */.pq(safe(error instanceof Error ? (error.stack ?? error.message) : String(error)));
        },
    };
}

// EXTERNAL MODULE: ./build/config/repository-name.js
var repository_name = __webpack_require__(5791);
// EXTERNAL MODULE: ./build/pipeline.js + 91 modules
var pipeline = __webpack_require__(6607);
// EXTERNAL MODULE: ./build/github/answer.js
var github_answer = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/github/pages.js
var github_pages = __webpack_require__(2270);
// EXTERNAL MODULE: ./build/github/client.js + 3 modules
var client = __webpack_require__(482);
;// CONCATENATED MODULE: ./build/publish/idempotent-write.js


/** Attempts at one write whose answers are lost. */
const ATTEMPTS = 3;
/** Time for a write whose answer was lost to become visible, in milliseconds. */
const SETTLING_MS = 3_000;
/**
 * Creates one thing. If the answer is lost, looks for the thing before trying again. Throws `UserError` if all attempts
 * are lost.
 */
async function createOnce(create, find, wait) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await create();
        }
        catch (error) {
            if (!(error instanceof client/* UnconfirmedWrite */.a))
                throw error;
            await wait(SETTLING_MS);
            const found = await find();
            if (found !== null)
                return found;
            if (attempt === ATTEMPTS)
                throw lostEachTime(error);
        }
    }
}
/**
 * Sends a write that may be repeated without harm, and repeats it if the answer is lost. Throws `UserError` if all
 * attempts are lost.
 */
async function retryWrite(write, wait) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await write();
            return;
        }
        catch (error) {
            if (!(error instanceof client/* UnconfirmedWrite */.a))
                throw error;
            if (attempt === ATTEMPTS)
                throw lostEachTime(error);
            await wait(SETTLING_MS);
        }
    }
}
function lostEachTime(cause) {
    return new errors/* UserError */.yo(`GitHub did not confirm a write, ${ATTEMPTS} times: ${cause.message}.`, {
        remedy: 'Run again later: the next run finds what was written and repeats nothing.',
        cause,
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/publish/marker.js

const VERSION = 1;
/** Longest hidden snapshot in a comment, in base64 characters. */
const MOST_ENCODED = 8_000;
/** Longest hidden snapshot after decompression, in bytes. */
const MOST_DECODED = 256_000;
const WEEK_LINE = /^<!-- infra-kpis report=(\S{1,200}) week=(\d{4}-W\d{2}) v=(\d{1,3})(?: ([A-Za-z0-9+/=]{1,8000}))? -->$/;
const YEAR_LINE = /^<!-- infra-kpis year=(\d{4})(?: previous=(\d{1,10}))? -->$/;
/** Identifies a report: the repository that it measures, plus a key if that repository has several reports. */
function reportKey(repository, key) {
    return key === undefined ? repository : `${repository}:${key}`;
}
/** The hidden line that marks an issue as one of a report. */
function issueMark(key) {
    return `<!-- infra-kpis report=${key} -->`;
}
/** Whether the body of an issue has this report's marker. Letter case is ignored, as in GitHub's names. */
function hasIssueMark(body, key) {
    return linesOf(body).some((line) => line.toLowerCase() === issueMark(key).toLowerCase());
}
/** The hidden line with the year that an issue covers and the number of the previous year's issue. */
function yearMark(year, previous) {
    return `<!-- infra-kpis year=${year}${previous === null ? '' : ` previous=${previous}`} -->`;
}
/** Reads the line that `yearMark` writes; `null`: the body has none. */
function readYearMark(body) {
    for (const line of linesOf(body)) {
        const [, year, previous] = YEAR_LINE.exec(line) ?? [];
        if (year !== undefined)
            return { year: Number(year), previous: previous === undefined ? null : Number(previous) };
    }
    return null;
}
/**
 * The hidden line of a weekly comment. Data that is too long is left out, because it serves only to show what changed
 * since.
 */
function weekMark(key, week, data) {
    const encoded = (0,external_node_zlib_.deflateRawSync)(JSON.stringify(data)).toString('base64');
    const hidden = encoded.length > MOST_ENCODED ? '' : ` ${encoded}`;
    return `<!-- infra-kpis report=${key} week=${week} v=${VERSION}${hidden} -->`;
}
/** Reads the last week marker in a comment; `null`: the comment does not belong to this report. */
function readWeekMark(body, key) {
    for (const line of linesOf(body).toReversed()) {
        const [, report, week = '', version, data] = WEEK_LINE.exec(line) ?? [];
        if (report?.toLowerCase() === key.toLowerCase())
            return { week, data: Number(version) === VERSION ? decode(data) : null };
    }
    return null;
}
/**
 * Whether two texts are equal apart from line endings, white space at the end, and the compression of the hidden data.
 */
function sameText(one, other) {
    return unpacked(one) === unpacked(other);
}
function unpacked(body) {
    const lines = linesOf(body).map((line) => {
        const data = WEEK_LINE.exec(line)?.[4];
        return data === undefined ? line : line.replace(data, () => JSON.stringify(decode(data)));
    });
    return lines.join('\n').trimEnd();
}
function linesOf(body) {
    return body.split(/\r?\n/);
}
function decode(data) {
    if (data === undefined)
        return null;
    try {
        return JSON.parse((0,external_node_zlib_.inflateRawSync)(Buffer.from(data, 'base64'), { maxOutputLength: MOST_DECODED }).toString('utf8'));
    }
    catch {
        // Damaged or edited by hand: there is nothing to compare with.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/publish/queries.js
// Every document that publishing sends. A test checks each against GitHub's published schema.
const ISSUE = `
  fragment issue on Issue {
    id number url title body createdAt updatedAt locked isPinned viewerDidAuthor
    repository { id nameWithOwner visibility isArchived hasIssuesEnabled }
  }`;
/** Issues of the repository, most recently updated first. */
const ISSUES = `
  query Issues($owner: String!, $name: String!, $first: Int!, $after: String) {
    repository(owner: $owner, name: $name) {
      id nameWithOwner visibility isArchived hasIssuesEnabled
      issues(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { ...issue }
        pageInfo { hasNextPage endCursor }
      }
    }
    rateLimit { cost }
  }${ISSUE}`;
const ISSUE_BY_NUMBER = `
  query IssueByNumber($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) {
      id nameWithOwner visibility isArchived hasIssuesEnabled
      issue(number: $number) { ...issue }
    }
    rateLimit { cost }
  }${ISSUE}`;
const COMMENTS = `
  query Comments($issue: ID!, $first: Int!, $after: String) {
    node(id: $issue) {
      ... on Issue {
        comments(first: $first, after: $after) {
          nodes { id url body createdAt viewerDidAuthor }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
    rateLimit { cost }
  }`;
const VISIBILITY = `
  query Visibility($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { visibility }
    rateLimit { cost }
  }`;
const CREATE_ISSUE = `
  mutation CreateIssue($repository: ID!, $title: String!, $body: String!) {
    createIssue(input: { repositoryId: $repository, title: $title, body: $body }) { issue { ...issue } }
  }${ISSUE}`;
const EDIT_ISSUE = `
  mutation EditIssue($issue: ID!, $body: String!, $state: IssueState) {
    updateIssue(input: { id: $issue, body: $body, state: $state }) { issue { id } }
  }`;
const ADD_COMMENT = `
  mutation AddComment($issue: ID!, $body: String!) {
    addComment(input: { subjectId: $issue, body: $body }) {
      commentEdge { node { id url body createdAt viewerDidAuthor } }
    }
  }`;
const EDIT_COMMENT = `
  mutation EditComment($comment: ID!, $body: String!) {
    updateIssueComment(input: { id: $comment, body: $body }) { issueComment { id } }
  }`;
const PIN_ISSUE = `
  mutation PinIssue($issue: ID!) {
    pinIssue(input: { issueId: $issue }) { issue { id } }
  }`;
const UNPIN_ISSUE = `
  mutation UnpinIssue($issue: ID!) {
    unpinIssue(input: { issueId: $issue }) { issue { id } }
  }`;

;// CONCATENATED MODULE: ./build/publish/comments.js






const EMPTY_THREAD = { ours: [], cursor: null };
/** The first comment of each week, oldest week first. */
function weeklyOf({ ours }) {
    const first = ours.filter((comment, index) => ours.findIndex(({ week }) => week === comment.week) === index);
    return first.toSorted((one, other) => (one.week < other.week ? -1 : 1));
}
/**
 * Reads all comments posted after those in `known`. A comment is ours only if it has our marker and we are its author.
 */
async function readThread(publisher, issue, known = EMPTY_THREAD) {
    const ours = [...known.ours];
    let { cursor } = known;
    const listing = {
        document: COMMENTS,
        variables: { issue },
        pageSize: 50,
        after: known.cursor,
        connectionOf: commentsIn,
    };
    for await (const page of (0,github_pages/* readPages */.n)(publisher.client, listing)) {
        ours.push(...page.nodes.flatMap((comment) => asOurs(comment, publisher.key)));
        cursor = page.cursor;
    }
    return { ours, cursor };
}
function commentsIn(answer) {
    const comments = (0,github_answer/* complete */.My)(answer).node?.comments;
    if (comments === undefined)
        throw issueIsGone();
    return comments;
}
function asOurs(comment, key) {
    const mark = comment.viewerDidAuthor ? readWeekMark(comment.body, key) : null;
    return mark === null ? [] : [{ ...comment, ...mark }];
}
/** Posts one comment per week: creates the week's comment, edits it, or leaves it alone if nothing changed. */
async function postComment(publisher, issue, thread, text) {
    const present = commentOf(thread, text.week);
    if (present === null) {
        const posted = await addComment(publisher, issue, thread, text);
        await redirectDuplicateComments(publisher, posted);
        return { outcome: 'created', url: commentOf(posted, text.week)?.url ?? '', thread: posted };
    }
    await redirectDuplicateComments(publisher, thread);
    if (sameText(present.body, text.body))
        return { outcome: 'unchanged', url: present.url, thread };
    await editComment(publisher, present, text.body);
    return { outcome: 'edited', url: present.url, thread };
}
/** Creates the comment, then reads the thread again to see a comment that a concurrent run may have created. */
async function addComment(publisher, issue, thread, { week, body }) {
    const create = async () => {
        const { addComment: added } = await publisher.client.mutate(ADD_COMMENT, { issue, body });
        return added.commentEdge.node;
    };
    const find = async () => commentOf(await readThread(publisher, issue, thread), week);
    const made = await createOnce(create, find, publisher.wait);
    const again = await readThread(publisher, issue, thread);
    const isRead = again.ours.some(({ id }) => id === made.id);
    return isRead ? again : { ...again, ours: [...again.ours, ...asOurs(made, publisher.key)] };
}
/** Replaces the text of each duplicate by a link to the first comment of its week. Nothing is deleted. */
async function redirectDuplicateComments(publisher, thread) {
    for (const comment of thread.ours) {
        const first = commentOf(thread, comment.week);
        if (first === null || first === comment)
            continue;
        await editComment(publisher, comment, `The report of ${comment.week} is in [another comment](${first.url}).`);
    }
}
async function editComment(publisher, { id }, body) {
    await retryWrite(() => publisher.client.mutate(EDIT_COMMENT, { comment: id, body }), publisher.wait);
}
function commentOf({ ours }, week) {
    return ours.find((comment) => comment.week === week) ?? null;
}
function issueIsGone() {
    return new errors/* UserError */.yo('The report issue was deleted while the report was made.', { remedy: 'Run again.' });
}

;// CONCATENATED MODULE: ./build/publish/issues.js





/** The year that a report issue covers: the one in its marker, else the year of its creation. */
function yearOf(issue) {
    return readYearMark(issue.body)?.year ?? Number(issue.createdAt.slice(0, 4));
}
/** Whether we created an issue for this report. Only then are its title and body ever written. */
function isOurs(issue, key) {
    return issue.viewerDidAuthor && hasIssueMark(issue.body, key);
}
/** The issue with a number; `null`: there is no such issue in the repository, or no longer. */
async function issueByNumber(client, target, number) {
    const { owner, name } = target;
    const answer = await client.query(ISSUE_BY_NUMBER, {
        owner,
        name,
        number,
    });
    const missing = answer.problems.every(({ type, path }) => type === 'NOT_FOUND' && path.at(-1) === 'issue');
    if (missing && answer.data?.repository)
        return answer.data.repository.issue;
    return (0,github_answer/* complete */.My)(answer).repository?.issue ?? null;
}
/**
 * Searches the repository's issues for ours, most recently updated first. An issue of the given year or of the one
 * before was updated since the earlier of them began, so the search ends there.
 */
async function findIssues(publisher, target, year) {
    const seen = [];
    const connectionOf = (answer) => {
        const repository = repositoryIn(answer, target);
        seen.push(repository);
        return repository.issues;
    };
    const pages = () => (0,github_pages/* readPages */.n)(publisher.client, {
        document: ISSUES,
        variables: { ...target },
        pageSize: 50,
        connectionOf,
    });
    const ours = [];
    const keepOurs = (issues) => ours.push(...issues.filter((issue) => isOurs(issue, publisher.key)));
    for await (const { nodes } of pages()) {
        keepOurs(nodes);
        if (ours.some((issue) => yearOf(issue) === year) || endsBefore(nodes, year - 1))
            break;
    }
    // An issue that was updated in the meantime has moved to the first page, which was read before.
    if (seen.length > 1)
        keepOurs((await pages().next()).value?.nodes ?? []);
    const repository = seen.at(-1);
    if (repository === undefined)
        throw noRepository(target);
    return { repository, ...sortOut(ours, year) };
}
function repositoryIn(answer, target) {
    const { repository } = (0,github_answer/* complete */.My)(answer);
    if (repository === null)
        throw noRepository(target);
    return repository;
}
function endsBefore(nodes, year) {
    const last = nodes.at(-1);
    return last !== undefined && last.updatedAt < `${year}-01-01`;
}
/** The year's first issue, its duplicates and, if the year has none, the newest issue of an earlier year. */
function sortOut(ours, year) {
    const byNumber = [...new Map(ours.map((issue) => [issue.number, issue])).values()].toSorted((one, other) => one.number - other.number);
    const [issue = null, ...duplicates] = byNumber.filter((candidate) => yearOf(candidate) === year);
    const before = byNumber.filter((candidate) => yearOf(candidate) < year).at(-1) ?? null;
    return { issue, before: issue === null ? before : null, duplicates };
}
/** The visibility of a repository; `null`: the token cannot see the repository. */
async function visibilityOf(client, target) {
    const { data } = await client.query(VISIBILITY, { ...target });
    return data?.repository?.visibility ?? null;
}
function noRepository({ owner, name }) {
    return new errors/* UserError */.yo(`There is no repository ${owner}/${name}, or the token may not see it.`, {
        remedy: 'Check `publish.repository` in the configuration, and give a token that can write issues there.',
    });
}

;// CONCATENATED MODULE: ./build/publish/open-issue.js



/**
 * Creates the year's issue, then reads again to see one that a concurrent run may have created. The first one stays;
 * the others are returned as duplicates.
 */
async function openIssue(publisher, repository, target, { year, title, body }) {
    const create = async () => {
        const variables = { repository: repository.id, title, body };
        return (await publisher.client.mutate(CREATE_ISSUE, variables)).createIssue
            .issue;
    };
    const find = async () => (await findIssues(publisher, target, year)).issue;
    const made = await createOnce(create, find, publisher.wait);
    const again = await findIssues(publisher, target, year);
    const all = sortOut([made, ...(again.issue === null ? [] : [again.issue]), ...again.duplicates], year);
    return { issue: all.issue ?? made, duplicates: all.duplicates };
}
/** Replaces the body of each duplicate by a reference to the first issue and closes it. Nothing is deleted. */
async function redirectDuplicateIssues(publisher, first, duplicates) {
    for (const double of duplicates) {
        await editIssue(publisher, double.id, { body: `This report is kept in #${first.number}.`, state: 'CLOSED' });
    }
}
async function editIssue(publisher, issue, change) {
    await retryWrite(() => publisher.client.mutate(EDIT_ISSUE, { issue, ...change }), publisher.wait);
}

;// CONCATENATED MODULE: ./build/publish/pins.js



/**
 * Pins the report issue and unpins the one of the year before. GitHub allows at most three pinned issues, so this may
 * fail: the reason is then returned as a notice.
 */
async function movePin(publisher, issue, before) {
    try {
        if (before?.isPinned)
            await publisher.client.mutate(UNPIN_ISSUE, { issue: before.id });
        if (!issue.isPinned)
            await publisher.client.mutate(PIN_ISSUE, { issue: issue.id });
        return [];
    }
    catch (error) {
        // The write is not confirmed. The next run checks again, and the report itself is published.
        if (error instanceof client/* UnconfirmedWrite */.a)
            return [];
        if (error instanceof errors/* UserError */.yo)
            return [`The report issue could not be pinned: ${error.message}`];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/publish/publish.js





/**
 * Writes the report: the issue, the week's comment, then the issue's body. Each step first checks what exists, so the
 * next run completes one that was interrupted, and nothing is ever duplicated or deleted. Throws the survey's obstacle
 * if there is one.
 */
async function publish(publisher, survey, texts, options) {
    if (survey.obstacle !== null)
        throw survey.obstacle;
    const { issue, thread } = await ensureIssue(publisher, survey, texts);
    const posted = await postComment(publisher, issue.id, thread, { week: texts.week, body: texts.comment });
    if (isOurs(issue, publisher.key))
        await refreshBody(publisher, issue, dashboardOf(publisher, survey, texts, posted.thread));
    const notices = options.pin ? await movePin(publisher, issue, survey.before) : [];
    return { outcome: posted.outcome, issueNumber: issue.number, commentUrl: posted.url, notices };
}
/** The year's issue, created if there is none, and linked from the issue of the year before. */
async function ensureIssue(publisher, survey, texts) {
    const { found, target, year, before } = survey;
    if (found.issue !== null) {
        await redirectDuplicateIssues(publisher, found.issue, found.duplicates);
        await linkToNextIssue(publisher, before, found.issue);
        return { issue: found.issue, thread: survey.thread };
    }
    const body = dashboardOf(publisher, survey, texts, EMPTY_THREAD);
    const { issue, duplicates } = await openIssue(publisher, found.repository, target, {
        year,
        title: texts.title,
        body,
    });
    await redirectDuplicateIssues(publisher, issue, duplicates);
    await linkToNextIssue(publisher, before, issue);
    return { issue, thread: await readThread(publisher, issue.id) };
}
/** The body of our issue: the present state according to the report, and the hidden markers. */
function dashboardOf(publisher, survey, texts, thread) {
    const { found, year, before, previousIssue } = survey;
    const mark = found.issue === null ? null : readYearMark(found.issue.body);
    const marks = [issueMark(publisher.key), yearMark(mark?.year ?? year, mark?.previous ?? before?.number ?? null)];
    return `${texts.dashboard({ comments: weeklyOf(thread), previousIssue }).trimEnd()}\n\n${marks.join('\n')}`;
}
async function refreshBody(publisher, issue, body) {
    if (!sameText(issue.body, body))
        await editIssue(publisher, issue.id, { body });
}
/** Adds a line to the previous year's issue that links to the one of this year. */
async function linkToNextIssue(publisher, before, issue) {
    const line = `**Reports continue in #${issue.number}.**`;
    if (before === null || !isOurs(before, publisher.key) || before.body.startsWith(line))
        return;
    await editIssue(publisher, before.id, { body: `${line}\n\n${before.body}` });
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/action/fail-on.js


/**
 * The error that fails the step if a KPI named in `fail-on` has the verdict `misses`. `unclear` is not a miss. `null`:
 * no named KPI misses its target.
 */
function missedTargets(report, ids) {
    const missed = report.kpis.filter((row) => ids.includes(row.id) && row.verdict === 'misses');
    if (missed.length === 0)
        return null;
    return new errors/* UserError */.yo(`A target is missed: ${missed.map(shortfallText).join('; ')}.`, {
        remedy: 'The report says what would help. Change `targets` in the configuration, or `fail-on`, if this is expected.',
    });
}
function shortfallText({ title, target, headline, unit }) {
    const wanted = target === null ? '' : `, and ${(0,format/* targetText */.Z3)(target, unit)} is wanted`;
    return `${title} is at ${(0,format/* headlineText */.uh)(headline, unit)}${wanted}`;
}

// EXTERNAL MODULE: ./build/kpis/change-failure-rate.js
var change_failure_rate = __webpack_require__(5254);
// EXTERNAL MODULE: ./build/kpis/runbook-coverage.js + 1 modules
var runbook_coverage = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/kpis/throughput.js
var throughput = __webpack_require__(8182);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var report_markdown = __webpack_require__(8035);
// EXTERNAL MODULE: ./build/report/page/select.js
var page_select = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/action/outputs.js









/** KPIs that have an output for their headline figure. */
const CORE = [throughput/* throughput */.$, change_failure_rate/* changeFailureRate */.b, runbook_coverage/* runbookCoverage */.d];
/** In bytes: GitHub accepts a job summary of up to 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
const SUMMARY_ROWS = 200;
/** Writes the report as JSON and Markdown below the runner's temporary folder, where later steps can read it. */
async function writeFiles(temp, report, now, markdown) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(temp, 'infra-kpis-report-'));
    const files = { json: external_node_path_.join(folder, 'report.json'), markdown: external_node_path_.join(folder, 'report.md') };
    await (0,promises_.writeFile)(files.json, `${JSON.stringify((0,json/* toJson */.a)(report, now), null, 2)}\n`);
    await (0,promises_.writeFile)(files.markdown, markdown);
    return files;
}
/** Writes the report to the job summary, with more rows than a comment has room for. */
async function writeSummary(report, previous) {
    await lib_core/* summary */.z.addRaw((0,report_markdown/* renderMarkdown */.Gc)(report, { previous, rows: SUMMARY_ROWS, limit: SUMMARY_LIMIT })).write();
}
/** Sets the outputs for files and figures: only paths and numbers, never text that others wrote. */
function setReportOutputs(report, files) {
    (0,lib_core/* setOutput */.uH)('report-json', files.json);
    (0,lib_core/* setOutput */.uH)('report-markdown', files.markdown);
    for (const core of CORE)
        (0,lib_core/* setOutput */.uH)(core.id, (0,page_select/* kpi */.hC)(report, core)?.headline.value ?? '');
}
/** Sets the outputs that say where the report was posted; they are empty in a dry run. */
function setPublishedOutputs(published) {
    (0,lib_core/* setOutput */.uH)('issue-number', published?.issueNumber ?? '');
    (0,lib_core/* setOutput */.uH)('comment-url', published?.commentUrl ?? '');
}

// EXTERNAL MODULE: ./build/github/backoff.js
var backoff = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/github/transport.js + 1 modules
var transport = __webpack_require__(1775);
// EXTERNAL MODULE: ./build/github/unavailable.js
var unavailable = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/github/moved.js



/** A refused token and a rate limit say nothing about where the issue is. */
const REFUSED = new Set([401, 403, 429]);
/** Requests for one address before giving up. */
const moved_ATTEMPTS = 3;
/** At most this many redirects are followed. */
const MOST_HOPS = 3;
/**
 * Where an issue was transferred to; `null`: nowhere, or the token cannot see it. GraphQL says only that the issue does
 * not exist, but REST redirects to its new place. The token is sent only to addresses below `apiUrl`.
 *
 * @throws GitHubUnavailable if GitHub does not answer: where the issue is stays unknown then.
 */
async function movedIssue(options, address) {
    const send = options.fetch ?? (await (0,transport/* proxyFetch */.Z)(options.apiUrl));
    let url = `${options.apiUrl}/repos/${address.owner}/${address.name}/issues/${address.number}`;
    for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
        const response = await answered(send, url, options);
        const location = response.headers.get('location') ?? '';
        if (response.status === 200)
            return hop === 0 ? null : addressIn(await response.json().catch(() => null));
        if (!location.startsWith(`${options.apiUrl}/`))
            return null;
        url = location;
    }
    return null;
}
/** Asks until GitHub says where the issue is, or that it is nowhere. */
async function answered(send, url, { token, wait }) {
    for (let attempt = 1; attempt <= moved_ATTEMPTS; attempt += 1) {
        const response = await send(url, {
            headers: { authorization: `bearer ${token}`, accept: 'application/vnd.github+json' },
            redirect: 'manual',
            signal: (0,transport.deadlineOfExchange)(),
        }).catch(() => null);
        if (response !== null && response.status < 500 && !REFUSED.has(response.status))
            return response;
        if (attempt < moved_ATTEMPTS)
            await wait((0,backoff/* backoff */.J)(attempt));
    }
    throw new unavailable/* GitHubUnavailable */.k('GitHub did not say whether the report issue was transferred', {
        remedy: 'Run again later; see https://www.githubstatus.com for disturbances.',
    });
}
function addressIn(json) {
    const answer = json;
    const [, owner, name] = /\/repos\/([\w.-]+)\/([\w.-]+)$/.exec(String(answer?.repository_url ?? '')) ?? [];
    const number = answer?.number;
    return owner !== undefined && name !== undefined && typeof number === 'number' ? { owner, name, number } : null;
}

;// CONCATENATED MODULE: ./build/publish/survey.js




/** Reads the state of this report on GitHub; writes nothing. */
async function readPublished(publisher, destination) {
    const year = Number(destination.week.slice(0, 4));
    const found = destination.issue === null
        ? await findIssues(publisher, destination.target, year)
        : await named(publisher, destination);
    const thread = found.issue === null ? EMPTY_THREAD : await readThread(publisher, found.issue.id);
    const isFirst = thread.ours.every((comment) => comment.week >= destination.week);
    const before = isFirst ? await issueBefore(publisher, destination, found) : null;
    const earlier = before === null ? thread : await readThread(publisher, before.id);
    return {
        target: destination.target,
        year,
        found,
        thread,
        before,
        previousIssue: before?.url ?? previousUrl(found.issue),
        previous: weeklyOf(earlier).findLast((comment) => comment.week < destination.week) ?? null,
        obstacle: obstacleOf(found) ?? (await privacyObstacle(publisher, destination, found)),
    };
}
async function named(publisher, { target, issue: number, movedTo }) {
    if (number === null)
        throw new Error('an issue is named by its number');
    let issue = await issueByNumber(publisher.client, target, number);
    if (issue === null) {
        const moved = await movedTo({ ...target, number });
        issue = moved === null ? null : await issueByNumber(publisher.client, moved, moved.number);
    }
    if (issue !== null)
        return { repository: issue.repository, issue, before: null, duplicates: [] };
    throw new errors/* UserError */.yo(`There is no issue #${number} in ${target.owner}/${target.name}: it may have been deleted.`, {
        remedy: 'Correct the input `issue`, or leave it out: the report issue is then found, or made, by itself.',
    });
}
/**
 * The previous year's issue, which the first report of a year is compared with. Its number comes from the marker of
 * this year's issue if an earlier run created that one and was interrupted.
 */
async function issueBefore(publisher, { target }, found) {
    const number = found.issue === null ? null : (readYearMark(found.issue.body)?.previous ?? null);
    return number === null ? found.before : issueByNumber(publisher.client, target, number);
}
function previousUrl(issue) {
    const number = issue === null ? null : (readYearMark(issue.body)?.previous ?? null);
    return number === null || issue === null ? null : issue.url.replace(/\d+$/, String(number));
}
function obstacleOf({ repository, issue }) {
    const { nameWithOwner } = repository;
    if (repository.isArchived) {
        return new errors/* UserError */.yo(`${nameWithOwner} is archived: nothing can be written to it.`, {
            remedy: 'Name another repository for the report in `publish.repository`, or set `dry-run: true`.',
        });
    }
    if (issue?.locked) {
        return new errors/* UserError */.yo(`The report issue ${nameWithOwner}#${issue.number} is locked.`, {
            remedy: 'Unlock its conversation, or name another issue in the input `issue`.',
        });
    }
    if (!repository.hasIssuesEnabled) {
        return new errors/* UserError */.yo(`Issues are switched off in ${nameWithOwner}.`, {
            remedy: 'Switch them on in its settings, or name another repository in `publish.repository`.',
        });
    }
    return null;
}
/**
 * The error for a report of a private repository that would be published in a public one; `null`: it may be published.
 * A measured repository that the token cannot see counts as private.
 */
async function privacyObstacle(publisher, { source, allowPublic }, { repository }) {
    if (allowPublic || repository.visibility !== 'PUBLIC')
        return null;
    const name = source === null ? 'a repository of another server' : `${source.owner}/${source.name}`;
    if (name.toLowerCase() === repository.nameWithOwner.toLowerCase())
        return null;
    if (source !== null && (await visibilityOf(publisher.client, source)) === 'PUBLIC')
        return null;
    return new errors/* UserError */.yo(`The report of ${name}, which may be private, would be read by everyone.`, {
        remedy: 'Publish it into a private repository, or set `publish.allow-public: true` in the configuration.',
    });
}

// EXTERNAL MODULE: ./build/config/mention.js
var mention = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/report/page/actions.js + 1 modules
var actions = __webpack_require__(6668);
// EXTERNAL MODULE: ./build/report/page/charts.js
var charts = __webpack_require__(162);
// EXTERNAL MODULE: ./build/report/page/headline.js + 1 modules
var headline = __webpack_require__(997);
// EXTERNAL MODULE: ./build/report/page/not-measured.js
var not_measured = __webpack_require__(5615);
// EXTERNAL MODULE: ./build/report/page/numbers.js + 2 modules
var numbers = __webpack_require__(5666);
// EXTERNAL MODULE: ./build/report/page/page.js
var page = __webpack_require__(2768);
;// CONCATENATED MODULE: ./build/report/dashboard.js










/** The body of the report issue: the current state, and links to the weekly comments, newest first. */
function renderDashboard(report, links) {
    const title = `Infrastructure KPIs of ${report.repository.name}`;
    const week = (0,page_select/* lastWeek */.t0)(report);
    const state = { ...(0,headline/* headline */.P)(report), title: `As of ${week.id}` };
    const sections = [
        state,
        ...(0,actions/* actions */.o)(report),
        (0,numbers/* numbers */.n)(report),
        ...(0,charts/* charts */.e)(report),
        reports(links),
        ...(0,not_measured/* notMeasured */.q)(report),
    ];
    return (0,report_markdown/* writePage */.xv)({ title, sections }, report_markdown/* COMMENT_LIMIT */.W$);
}
/** The only line that mentions people, those of `notify:`. Invalid names are skipped. `null`: there is nobody. */
function renderNotify(names) {
    const mentions = names.filter(mention/* isMention */.v);
    return mentions.length === 0 ? null : `cc ${mentions.map((name) => `@${name.replace('@', '')}`).join(' ')}`;
}
function reports({ comments, previousIssue }) {
    const newest = comments.toSorted((one, other) => (one.week < other.week ? 1 : -1));
    const weeks = newest.flatMap(({ week, url }, index) => [...(index === 0 ? [] : [' · ']), (0,page/* link */.nf)(index === 0 ? week : (0,format/* weekName */.KP)(week), url)]);
    const blocks = [
        weeks.length === 0 ? (0,page/* paragraph */.FY)('The first weekly report comes as a comment below.') : (0,page/* paragraph */.FY)(...weeks),
        ...(previousIssue === null ? [] : [(0,page/* list */.p_)([[(0,page/* link */.nf)('The reports before this issue', previousIssue)]])]),
        (0,page/* paragraph */.FY)('Each week has a comment of its own; subscribe to this issue to be notified. Every figure is measured again from history on each run.'),
    ];
    return { id: 'weeks', title: 'Weekly reports', folded: false, blocks };
}

// EXTERNAL MODULE: ./build/report/snapshot.js
var snapshot = __webpack_require__(1271);
;// CONCATENATED MODULE: ./build/publish/texts.js





/**
 * Renders all texts of a report for GitHub. The comment, with its marker and mentions, is kept within `COMMENT_LIMIT`.
 */
function textsOf(report, { key, notify, previous }) {
    const week = (0,page_select/* lastWeek */.t0)(report).id;
    const mark = weekMark(key, week, (0,snapshot/* snapshotOf */.eY)(report));
    const tail = [renderNotify(notify), mark].filter((part) => part !== null).join('\n\n');
    const limit = report_markdown/* COMMENT_LIMIT */.W$ - Buffer.byteLength(`\n\n${tail}`);
    const markdown = (0,report_markdown/* renderMarkdown */.Gc)(report, { previous, limit });
    return {
        week,
        markdown,
        title: `Infrastructure KPIs of ${key}, ${week.slice(0, 4)}`,
        comment: `${markdown.trimEnd()}\n\n${tail}`,
        dashboard: (links) => renderDashboard(report, links),
    };
}
/** The snapshot hidden in an earlier comment; `undefined`: it does not have today's format. */
function readSnapshot(data) {
    return snapshot/* snapshotSchema */.ap.safeParse(data).data;
}

;// CONCATENATED MODULE: ./build/action/publication.js







/** Reads what was posted before and renders the texts accordingly. Writes nothing to GitHub. */
async function preparePublication(job, source, report, client) {
    const { config } = source.config;
    const key = reportKey(source.name, config.publish.key);
    const publisher = client === null ? null : { client, key, wait: job.clock.wait };
    const { survey, problem } = publisher === null ? NOT_ASKED : await ask(publisher, job, source, report);
    const previous = previousOf(survey);
    return { publisher, survey, problem, previous, texts: textsOf(report, { key, notify: config.notify, previous }) };
}
const NOT_ASKED = { survey: null, problem: null };
/**
 * Reads the state on GitHub. A `UserError` is returned instead of thrown, because the report's files are worth writing
 * even if the report cannot be published.
 */
async function ask(publisher, job, source, report) {
    const destination = {
        target: (0,repository_name/* repositoryName */.aR)(source.config.config.publish.repository ?? job.runner.repository),
        issue: job.inputs.issue,
        week: (0,page_select/* lastWeek */.t0)(report).id,
        source: source.isOnServer ? (0,repository_name/* repositoryName */.aR)(source.name) : null,
        allowPublic: source.config.config.publish['allow-public'],
        movedTo: (issue) => movedIssue({ token: job.inputs.token ?? '', apiUrl: job.runner.api, wait: job.clock.wait }, issue),
    };
    try {
        return { survey: await readPublished(publisher, destination), problem: null };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { survey: null, problem: error };
        throw error;
    }
}
function previousOf(survey) {
    if (survey === null)
        return 'unknown';
    return survey.previous === null ? 'none' : (readSnapshot(survey.previous.data) ?? 'unknown');
}

// EXTERNAL MODULE: ./build/collect/config-file.js
var config_file = __webpack_require__(1278);
// EXTERNAL MODULE: ./build/collect/git/branch.js
var git_branch = __webpack_require__(252);
// EXTERNAL MODULE: ./build/collect/git/process.js + 1 modules
var git_process = __webpack_require__(5040);
;// CONCATENATED MODULE: ./build/collect/git/remote.js



const SERVER = /^https?:\/\/[\w.-]+(?::\d{1,5})?$/;
/** Environment variables with network settings that git and its HTTP library read; no others are passed on. */
const NETWORK_SETTINGS = [
    ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]),
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
];
/** Whether a text is `https://` and a host, without a path. */
function isServer(text) {
    return SERVER.test(text);
}
/** The error for an address that is no repository on a GitHub server. */
function noSuchPlace(server, name) {
    return new errors/* UserError */.yo(`"${server}/${name}" is not the address of a GitHub repository.`, {
        remedy: 'Check GITHUB_SERVER_URL and GITHUB_REPOSITORY: the runner sets both.',
    });
}
/** Describes a repository on a GitHub server. */
function remoteOf(source, env) {
    const server = source.server.replace(/\/+$/, '');
    if (!isServer(server) || !(0,repository_name/* isRepositoryName */.en)(source.name))
        throw noSuchPlace(server, source.name);
    const network = NETWORK_SETTINGS.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...source, server, url: `${server}/${source.name}.git`, network: Object.fromEntries(network) };
}
/** The token as git sends it, for HTTP basic authentication. It is as secret as the token itself. */
function basicCredential(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/**
 * The environment in which a git process reaches the remote: only the server's URL scheme is allowed, redirects are
 * off, and the token is a setting in the environment, never on disk, on a command line or in an address.
 */
function credentials(remote) {
    const settings = [
        ['http.followRedirects', 'false'],
        ['credential.helper', ''],
        // Gives up a connection that delivers less than 1,000 bytes a second for a minute.
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '60'],
        ['gc.auto', '0'],
    ];
    if (remote.token !== null) {
        settings.push([`http.${remote.server}/.extraheader`, `AUTHORIZATION: basic ${basicCredential(remote.token)}`]);
    }
    return {
        ...remote.network,
        GIT_ALLOW_PROTOCOL: new URL(remote.server).protocol.replace(':', ''),
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}
/** The server's refusal as advice; `null`: the server did not refuse, so another attempt may help. */
function explainRefusal(error, remote) {
    const said = error.stderr;
    const branch = /couldn't find remote ref refs\/heads\/(\S{1,255})/.exec(said)?.[1];
    if (branch !== undefined) {
        return new errors/* UserError */.yo(`${remote.name} has no branch ${branch}.`, {
            remedy: 'Check `branch` in the configuration.',
            cause: error,
        });
    }
    if (remote_REFUSED.test(said)) {
        const why = remote.token === null ? 'there is no token, and it is not public' : 'the token may not read it';
        return new errors/* UserError */.yo(`${remote.name} could not be cloned: ${why}.`, {
            remedy: 'Add `contents: read` to the `permissions` of the job, or give a token that can read the repository.',
            cause: error,
        });
    }
    return null;
}
const remote_REFUSED = /authentication failed|could not read username|(?:error:|HTTP) 40[134]\b|not found|access denied|forbidden/i;
/** The error, with advice, for a server that could not be reached. */
function outOfReach(error, remote) {
    const why = /^(?:error: RPC failed; |fatal: )(.{1,200})/m.exec(error.stderr)?.[1] ?? 'git does not say why';
    return new errors/* UserError */.yo(`${remote.name} could not be cloned from ${remote.server}: ${why}.`, {
        remedy: error.stderr.includes('No space left')
            ? git_process/* FULL_DISK */.ym
            : 'Check that the server can be reached from the runner, proxies included, and run again.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/collect/git/clone.js






/**
 * Commit dates are not always in order, and `--shallow-since` cuts at the first commit that is too old. So 30 days more
 * than needed are fetched; if the cut still falls inside the window, the whole history is.
 */
const MARGIN = 30 * history_instant/* DAY */.d_;
/** Number of commits to fetch if even the newest one landed before the requested start. */
const DORMANT_DEPTH = 50;
/** Creates an empty bare repository in `directory`, to be filled from `remote` only. */
async function makeClone(remote, directory, context) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const local = (args) => (0,git_process/* gitOutput */.oM)(args, { environment: context, cwd: directory });
    const online = (args) => remoteOutput(remote, args, context, directory);
    const fetchBranch = (name, depth) => online([...FETCH, depth, '--end-of-options', remote.url, `+refs/heads/${name}:refs/heads/${name}`]);
    const tipOf = async (name) => (await local(['rev-parse', '--verify', `refs/heads/${name}`])).trim();
    await local(['init', '--quiet', '--bare', '--template=', '.']);
    return {
        directory,
        async tip(wanted) {
            const name = wanted ?? (await defaultBranchOf(remote, context));
            await fetchBranch(name, '--depth=1');
            await local(['symbolic-ref', 'HEAD', `refs/heads/${name}`]);
            return { name, tip: await tipOf(name) };
        },
        async deepen({ name, tip }, since) {
            const from = since - MARGIN;
            const newest = Number(await local(['log', '-1', '--format=%ct', tip, '--']));
            // A server refuses a `--shallow-since` that would leave no commit.
            await fetchBranch(name, newest < from ? `--depth=${DORMANT_DEPTH}` : `--shallow-since=${(0,history_instant/* formatInstant */.r4)(from)}`);
            // The branch may have moved in the meantime.
            const reached = await tipOf(name);
            if (await isCutInside(directory, reached, since, local))
                await fetchBranch(name, '--unshallow');
            return { name, tip: await tipOf(name) };
        },
    };
}
// Writes only objects and one reference: no FETCH_HEAD, tags or submodules, and no background maintenance.
const FETCH = 'fetch --quiet --no-tags --no-write-fetch-head --no-auto-maintenance --no-recurse-submodules --update-shallow'.split(' ');
/** The default branch according to the server. */
async function defaultBranchOf(remote, context) {
    const answer = await remoteOutput(remote, ['ls-remote', '--symref', '--end-of-options', remote.url, 'HEAD'], context);
    const name = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer)?.[1];
    if (name !== undefined)
        return name;
    throw (0,git_branch/* emptyRepository */.SD)(remote.name);
}
/** The newest commit of a branch according to the server; `null`: it has no such branch. */
async function newestOn(remote, branch, context) {
    const answer = await remoteOutput(remote, ['ls-remote', '--end-of-options', remote.url, `refs/heads/${branch}`], context);
    return /^[0-9a-f]{40,64}(?=\t)/.exec(answer)?.[0] ?? null;
}
/** Attempts to reach a remote: most failures of a connection are gone a moment later. */
const clone_ATTEMPTS = 3;
/** Pause after the first failed attempt, in milliseconds; it grows by as much with each further one. */
const PAUSE_MS = 5_000;
/**
 * Runs a git command that talks to the remote and retries if the connection fails. No other git process gets the token.
 */
async function remoteOutput(remote, args, context, cwd) {
    const options = { environment: context, cwd, env: credentials(remote) };
    for (let attempt = 1;; attempt += 1) {
        try {
            return await (0,git_process/* gitOutput */.oM)(args, options);
        }
        catch (error) {
            if (!(error instanceof git_process/* GitError */.XS))
                throw error;
            const refusal = explainRefusal(error, remote);
            if (refusal !== null)
                throw refusal;
            if (attempt === clone_ATTEMPTS)
                throw outOfReach(error, remote);
            await context.wait(attempt * PAUSE_MS);
        }
    }
}
/**
 * Whether the clone is too shallow: its oldest first-parent commit landed at or after `since`, but its parents were cut
 * off.
 */
async function isCutInside(directory, tip, since, local) {
    const boundary = await (0,promises_.readFile)(external_node_path_.join(directory, 'shallow'), 'utf8').catch(() => '');
    if (boundary === '')
        return false;
    const line = await local(['rev-list', '--first-parent', '--timestamp', tip, '--']);
    const [landedAt = '', oldest = ''] = line.trimEnd().split('\n').at(-1)?.split(' ') ?? [];
    return Number(landedAt) >= since && boundary.includes(oldest);
}

// EXTERNAL MODULE: ./build/collect/git/repository.js + 1 modules
var repository = __webpack_require__(601);
// EXTERNAL MODULE: ./build/history/period.js
var period = __webpack_require__(4618);
// EXTERNAL MODULE: ./build/collect/config.js + 6 modules
var config = __webpack_require__(5502);
;// CONCATENATED MODULE: ./build/action/checkout.js







/**
 * Opens the checkout in the folder of the input `path`, which must be one, else in the workspace. `null`: the workspace
 * holds no checkout that can be read.
 */
async function findCheckout(request) {
    const { inputs, runner } = request;
    if (inputs.path !== null)
        return (0,repository/* openRepository */.h)(external_node_path_.resolve(runner.workspace, inputs.path), request);
    const isThere = await (0,promises_.stat)(external_node_path_.join(runner.workspace, '.git')).catch(() => null);
    if (isThere === null)
        return null;
    try {
        return await (0,repository/* openRepository */.h)(runner.workspace, request);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        request.log.info(`What is in the workspace is not used. ${error.message}`);
        return null;
    }
}
/** Uses the checkout as source. `null`: it lacks part of the history, so a clone is needed. */
async function useCheckout(request, checkout, identity) {
    const lack = checkout.shallow ? 'shallow' : checkout.partial ? 'partial' : null;
    if (lack !== null)
        return cloneNeeded(request, identity, `The checkout is ${lack}`);
    const name = await defaultBranchFor(request, checkout, identity);
    const first = name === null ? await (0,git_branch/* chooseBranch */.ie)(checkout, null) : await (0,git_branch/* findBranch */.E0)(checkout, name);
    if (first === null)
        return cloneNeeded(request, identity, `The checkout has no branch ${name}`);
    const config = await configOf(request, checkout, first.tip);
    const wanted = config.config.branch;
    const branch = wanted === undefined || wanted === first.name ? first : await (0,git_branch/* findBranch */.E0)(checkout, wanted);
    if (branch === null)
        return cloneNeeded(request, identity, `The checkout has no branch ${wanted}`);
    if (await isBehind(request, branch, identity)) {
        return cloneNeeded(request, identity, `The checkout is not at the newest commit of ${branch.name}`);
    }
    return { repository: checkout, branch, config, ...identity };
}
/**
 * Whether the server has another newest commit of the branch. A workspace that another workflow left behind, or a run
 * that is repeated later, would show the newest weeks as empty.
 */
async function isBehind(request, { name, tip }, { remote }) {
    if (remote === null)
        return false;
    try {
        const newest = await newestOn(remote, name, request);
        return newest !== null && newest !== tip;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        request.log.info(`The checkout is used as it is, for the server did not say whether it is current. ${error.message}`);
        return false;
    }
}
/**
 * The default branch from the event or, if the checkout has no origin/HEAD, from the server. `null`: the checkout
 * decides.
 */
async function defaultBranchFor(request, checkout, identity) {
    if (identity.defaultBranch !== null || identity.remote === null)
        return identity.defaultBranch;
    const isKnown = (await checkout.resolve('refs/remotes/origin/HEAD')) !== null;
    return isKnown ? null : defaultBranchOf(identity.remote, request);
}
function cloneNeeded({ log }, { remote }, why) {
    if (remote !== null) {
        log.info(`${why}: a clone of its own is made for the report.`);
        return null;
    }
    throw new errors/* UserError */.yo(`${why}: its history would give wrong numbers.`, {
        remedy: 'Check it out whole: `fetch-depth: 0`, without `filter`, with the branch that is measured.',
    });
}
/** Loads the configuration of this run from a repository. */
function configOf({ inputs }, repository, commit) {
    return (0,config/* loadConfig */.Z)({
        repository,
        commit,
        ...(inputs.config === null ? {} : { path: inputs.config }),
        ...(inputs.weeks === null ? {} : { inputs: { weeks: inputs.weeks } }),
    });
}

// EXTERNAL MODULE: ./build/collect/git/origin.js
var git_origin = __webpack_require__(3002);
;// CONCATENATED MODULE: ./build/action/identity.js


/**
 * Identifies the repository by the checkout's origin. Without a checkout or an origin it is the repository of the
 * workflow.
 */
function identify({ inputs, runner, env }, checkout) {
    const origin = (0,git_origin/* parseOrigin */.e)(checkout?.originUrl ?? null);
    const name = origin?.name ?? runner.repository;
    const isHere = checkout?.originUrl == null || origin?.host === new URL(runner.server).host;
    if (!isHere) {
        return { name, url: origin?.url ?? null, remote: null, isOnServer: origin === null, defaultBranch: null };
    }
    const isOwn = name.toLowerCase() === runner.repository.toLowerCase();
    return {
        name,
        url: `${runner.server}/${name}`,
        remote: checkout !== null && origin === null ? null : remoteOf({ ...runner, name, token: inputs.token }, env),
        isOnServer: true,
        defaultBranch: isOwn ? runner.defaultBranch : null,
    };
}

;// CONCATENATED MODULE: ./build/action/source.js









/**
 * Opens the checkout if it has the whole history of the branch, else a clone made for this run. So a checkout that is
 * shallow, partial, missing or of another branch does not change a number. The checkout is only read.
 */
async function openSource(request) {
    const checkout = await findCheckout(request);
    const identity = identify(request, checkout);
    const fromCheckout = checkout === null ? null : await useCheckout(request, checkout, identity);
    if (fromCheckout !== null)
        return fromCheckout;
    return cloneInstead(request, checkout, identity);
}
/**
 * Makes a clone and opens it. Fetches the newest commit first: the configuration in its tree may say how much history
 * to fetch.
 */
async function cloneInstead(request, checkout, identity) {
    const { temp, log, asOf } = request;
    if (identity.remote === null)
        throw new Error('without a remote there is nothing to clone');
    log.step(`Cloning ${identity.name}`);
    const directory = external_node_path_.join(temp, 'clone.git');
    const clone = await makeClone(identity.remote, directory, request);
    const first = await clone.tip(identity.defaultBranch);
    const config = await configForClone(request, checkout, directory, first);
    const branch = await reachedBranch(clone, first, config.config, asOf);
    await checkout?.close();
    return { repository: await (0,repository/* openRepository */.h)(directory, request), branch, config, ...identity };
}
async function reachedBranch(clone, first, config, asOf) {
    const wanted = config.branch;
    const branch = wanted === undefined || wanted === first.name ? first : await clone.tip(wanted);
    const [oldest] = (0,period/* completeWeeks */.j6)(asOf, config.weeks);
    return clone.deepen(branch, (oldest?.start ?? asOf) - daysBefore(config) * history_instant/* DAY */.d_);
}
/**
 * Days of history needed before the window: the look-back for reverts, and the longest permitted age of a runbook,
 * because at the boundary of a shallow clone every runbook looks newly added.
 */
function daysBefore({ lookback, runbooks }) {
    return Math.max(lookback, ...Object.values(runbooks['max-age']));
}
/**
 * Loads the configuration from the checkout if its work tree holds the file, else from the newest commit of the cloned
 * branch.
 */
async function configForClone(request, checkout, directory, branch) {
    const file = request.inputs.config ?? config_file/* CONFIG_PATH */.tF;
    const head = await checkout?.resolve('HEAD');
    const root = checkout?.workTree ?? null;
    const isInWorkTree = root !== null && (await (0,promises_.stat)(external_node_path_.join(root, file)).catch(() => null)) !== null;
    if (isInWorkTree && checkout !== null && head != null)
        return configOf(request, checkout, head);
    const clone = await (0,repository/* openRepository */.h)(directory, request);
    try {
        return await configOf(request, clone, branch.tip);
    }
    finally {
        await clone.close();
    }
}

;// CONCATENATED MODULE: ./build/action/run.js









/**
 * Measures the repository and publishes the report. If the runner's summary or output file cannot be written, or a
 * target is missed, the step fails only after everything else is written.
 */
async function runJob(job) {
    const { inputs, runner, clock, log } = job;
    const client = await clientOf(job);
    log.step('Opening the repository');
    const source = await openSource({ ...job, asOf: inputs.asOf ?? clock.now, wait: clock.wait });
    const report = await measure(job, source, await clientOf(job));
    log.step('Publishing the report');
    const publication = await preparePublication(job, source, report, client);
    const { texts, previous } = publication;
    const files = await writeFiles(runner.temp, report, clock.now, texts.markdown);
    const outputsRefused = await errorOf("the job's outputs", () => setReportOutputs(report, files));
    const summaryRefused = runner.hasSummary
        ? await errorOf("the job's summary", () => writeSummary(report, previous))
        : null;
    const published = inputs.dryRun ? null : await post(publication, source);
    const linksRefused = await errorOf("the job's outputs", () => setPublishedOutputs(published));
    const refused = outputsRefused ?? summaryRefused ?? linksRefused;
    logOutcome(job, publication, published);
    log.endStep();
    if (refused !== null)
        throw refused;
    const missed = missedTargets(report, inputs.failOn);
    if (missed !== null)
        throw missed;
}
/** Calls `write` and returns its failure as an error with advice; `null`: it succeeded. */
async function errorOf(what, write) {
    try {
        await write();
        return null;
    }
    catch (error) {
        const because = error instanceof Error ? error.message : String(error);
        return new errors/* UserError */.yo(`The report was made, but ${what} could not be written: ${because}`, {
            remedy: 'Let the user of the step write the files that GITHUB_STEP_SUMMARY and GITHUB_OUTPUT name; in a container it may be another one.',
            cause: error,
        });
    }
}
/**
 * Creates a client with a budget of its own. Reading and publishing get one each, so reading cannot use up the budget
 * for publishing. `null`: a dry run without a token.
 */
async function clientOf({ inputs, runner, clock, log }) {
    if (inputs.token !== null) {
        const { createGitHubClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 482));
        const { milliseconds: now, wait } = clock;
        const budget = inputs.maxWait === null ? {} : { waitMs: inputs.maxWait };
        return createGitHubClient({ token: inputs.token, apiUrl: runner.api, now, wait, log: log.info, budget });
    }
    if (inputs.dryRun)
        return null;
    throw new errors/* UserError */.yo('There is no token to publish the report with.', {
        remedy: 'Leave the input `token` out, so that the job gives its own, with `issues: write` in its `permissions`; or set `dry-run: true`.',
    });
}
async function measure({ inputs, clock, log }, source, client) {
    const { repository, branch, config, name, url } = source;
    const { checkLinks } = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 6236));
    try {
        return await (0,pipeline/* makeReport */.d)({
            repository,
            name,
            url,
            branch: branch.name,
            tip: branch.tip,
            asOf: inputs.asOf ?? clock.now,
            config: config.config,
            configHash: config.hash,
            configFile: config.file,
            version: version/* VERSION */.xv,
            progress: log.step,
            elapsedMs: clock.elapsedMs,
            checkLinks,
            ...(client === null || !source.isOnServer ? {} : { github: { client, ...(0,repository_name/* repositoryName */.aR)(name) } }),
        });
    }
    finally {
        await repository.close();
    }
}
async function post({ publisher, survey, problem, texts }, source) {
    if (problem !== null)
        throw problem;
    if (publisher === null || survey === null)
        throw new Error('without a token nothing can be published');
    return publish(publisher, survey, texts, { pin: source.config.config.publish.pin });
}
function logOutcome({ inputs, log }, { survey, problem }, published) {
    for (const notice of published?.notices ?? [])
        log.notice(notice);
    if (published !== null) {
        log.info(`Comment ${published.outcome}: ${published.commentUrl}`);
        return;
    }
    const why = inputs.asOf === null ? 'This is a dry run' : 'A past instant is replayed';
    log.notice(`${why}: nothing was written to GitHub. The report is in the job's summary and outputs.`);
    const obstacle = problem ?? survey?.obstacle ?? null;
    if (obstacle !== null)
        log.info(`A real run would stop here: ${obstacle.message} ${obstacle.remedy}`);
}

;// CONCATENATED MODULE: ./build/action/runner.js




/** Reads the runner's environment. `temp`: the temporary folder to use if RUNNER_TEMP is not set. */
async function readRunner(env, temp) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (!(0,repository_name/* isRepositoryName */.en)(repository)) {
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY does not say which repository this is.', {
            remedy: 'Run this as a step of a workflow; on a machine of your own use `node dist/cli.js report DIR`.',
        });
    }
    const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    if (!isServer(server))
        throw noSuchPlace(server, repository);
    return {
        server,
        api: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
        repository,
        defaultBranch: await defaultBranch(env['GITHUB_EVENT_PATH'], repository),
        workspace: env['GITHUB_WORKSPACE'] || '.',
        temp: env['RUNNER_TEMP'] || temp,
        hasSummary: Boolean(env['GITHUB_STEP_SUMMARY']),
    };
}
async function defaultBranch(eventPath, repository) {
    if (!eventPath)
        return null;
    const text = await (0,promises_.readFile)(eventPath, 'utf8').catch(() => 'null');
    try {
        const event = JSON.parse(text);
        const { full_name: name, default_branch: branch } = event?.repository ?? {};
        const isThis = typeof name === 'string' && name.toLowerCase() === repository.toLowerCase();
        return isThis && typeof branch === 'string' && branch !== '' ? branch : null;
    }
    catch {
        // The event is not valid JSON: the default branch is then read from git.
        return null;
    }
}

// EXTERNAL MODULE: ./build/github/redact.js
var redact = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/kpis/index.js + 1 modules
var kpis = __webpack_require__(1921);
;// CONCATENATED MODULE: ./build/action.js












/** Entry point of the Action. In a run of the Action, only this file reads the environment and the clock. */
async function main() {
    const token = process.env['INPUT_TOKEN']?.trim() ?? '';
    for (const secret of token === '' ? [] : [token, basicCredential(token)])
        (0,lib_core/* setSecret */.Pq)(secret);
    const log = createLog((0,redact/* createRedactor */.l)(token));
    const abort = new AbortController();
    try {
        await run(log, abort);
    }
    catch (error) {
        // Cancelled by a signal: nothing to report.
        if (!abort.signal.aborted)
            log.fail(error);
    }
}
/** Runs the job with one temporary folder, which is removed however the run ends: success, failure or signal. */
async function run(log, abort) {
    const { env } = process;
    const now = Math.floor(Date.now() / 1000);
    const inputs = readInputs(env, { kpis: kpis/* kpis */.u.map(({ id }) => id), now });
    const runner = await readRunner(env, (0,external_node_os_.tmpdir)());
    const temp = await (0,promises_.mkdtemp)(external_node_path_.resolve(runner.temp, 'infra-kpis-'));
    const remove = () => (0,promises_.rm)(temp, { recursive: true, force: true, maxRetries: 5 });
    onSignal((exitCode) => {
        abort.abort();
        remove().finally(() => process.exit(exitCode));
    });
    const clock = { now, milliseconds: () => Date.now(), elapsedMs: () => performance.now(), wait: external_node_timers_promises_.setTimeout };
    try {
        await runJob({ inputs, runner, env, temp, clock, log, signal: abort.signal });
    }
    finally {
        await remove();
    }
}
/** The runner cancels a job with SIGINT, followed by SIGTERM a little later; a terminal that closes sends SIGHUP. */
function onSignal(handle) {
    process.on('SIGHUP', () => handle(129));
    process.on('SIGINT', () => handle(130));
    process.on('SIGTERM', () => handle(143));
}


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName)
/* harmony export */ });
/**
 * Whether a text can be a branch name. Checks git's main rules: revisions such as `main~1`, patterns, options and
 * control characters are refused.
 */
function isBranchName(text) {
    return text !== '' && !text.startsWith('-') && !/[\s~^:?*[\\\0-\x1f\x7f]|\.\.|@\{|\/$|\.lock$/.test(text);
}


/***/ }),

/***/ 5791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/** `owner/name`: one slash, and on both sides what GitHub allows in names. */
const REPOSITORY_NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function isRepositoryName(text) {
    return REPOSITORY_NAME.test(text);
}
/** The parts of a text for which `isRepositoryName` holds. */
function repositoryName(text) {
    const [owner = '', name = ''] = text.split('/');
    return { owner, name };
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ refusedBySystem),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that the user can act on: the message says what happened, the remedy says what to do next. Any other error
 * that is thrown is a bug in infra-kpis.
 */
class UserError extends Error {
    name = 'UserError';
    remedy;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.remedy = options.remedy;
    }
}
/**
 * Turns a failed system call (full disk, missing folder, no permission) into advice. `null`: the error did not come
 * from a system call.
 */
function refusedBySystem(error) {
    if (!(error instanceof Error && 'syscall' in error))
        return null;
    return new UserError(`The system refused: ${error.message}`, {
        remedy: 'Check that the disk has room, and that the folder exists and is writable. TMPDIR sets the temporary folder.',
        cause: error,
    });
}
/** The command line itself was wrong: exit code 2 instead of 1. */
class UsageError extends UserError {
    name = 'UsageError';
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
const LONGEST_MS = 30_000;
/** Pause before the next attempt, in milliseconds: 1 s, 2 s, 4 s, …, at most 30 s. */
function backoff(attempt) {
    return Math.min(1_000 * 2 ** (attempt - 1), LONGEST_MS);
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ UnconfirmedWrite),
  createGitHubClient: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: ./build/github/answer.js
var answer = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/github/backoff.js
var backoff = __webpack_require__(9006);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/unavailable.js
var unavailable = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/github/budget.js

/** Less than the 1,000 points an hour that `GITHUB_TOKEN` has for the whole repository. */
const DEFAULT_BUDGET = { requests: 900, points: 900, waitMs: 15 * 60_000 };
/** Creates the meter of one client. `now`: the clock in milliseconds since 1970. */
function createMeter({ budget, now, wait, log }) {
    const used = { requests: 0, points: 0 };
    let waited = 0;
    return {
        used,
        request() {
            if (used.requests >= budget.requests || used.points >= budget.points) {
                throw new unavailable/* GitHubUnavailable */.k(`This run has used its budget of ${budget.requests} requests and ${budget.points} points`, {
                    remedy: 'Measure fewer weeks, or run again when GitHub answers without faults.',
                });
            }
            used.requests += 1;
        },
        async pause(ms, because) {
            if (waited + ms > budget.waitMs) {
                throw new unavailable/* GitHubUnavailable */.k(`${because}: going on would take a pause of ${pauseText(ms)}, more than this run may wait`, {
                    remedy: `Run again after ${clock(now() + ms)} UTC, or allow a longer wait with \`max-wait\`.`,
                });
            }
            waited += ms;
            log(`${because}: waiting ${pauseText(ms)}`);
            await wait(ms);
        },
    };
}
function pauseText(ms) {
    return ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.ceil(ms / 60_000)} min`;
}
function clock(ms) {
    return new Date(ms).toISOString().slice(11, 16);
}

// EXTERNAL MODULE: ./build/github/permissions.js
var permissions = __webpack_require__(1498);
;// CONCATENATED MODULE: ./build/github/faults.js




const SECONDARY = /secondary rate limit|abuse detection|submitted too quickly/i;
const OVERLOADED = /^Something went wrong while executing your query/;
/** Types of problems that no further attempt would solve. */
const PERMANENT = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND', 'UNPROCESSABLE', 'STALE_DATA']);
/** The error after the last attempt. */
function givenUp(because, attempts) {
    return new unavailable/* GitHubUnavailable */.k(`${because}, ${attempts} times`, {
        remedy: 'Run again later; see https://www.githubstatus.com for disturbances. If it lasts, check the API address, the proxy and the network.',
    });
}
/** Judges a reply, both by GitHub's documentation and by faults that were observed. `now`: milliseconds since 1970. */
function judgeReply(reply, now) {
    const { status, problems } = reply;
    if (status === 0)
        return brokenConnection(reply.fault);
    const limit = limitOf(reply, now);
    if (limit !== null)
        return limit;
    if (status === 502 || status === 504)
        return { kind: 'too-big', because: `GitHub answered ${status}` };
    if (status >= 500)
        return { kind: 'transient', because: `GitHub answered ${status}` };
    if (status >= 400)
        return { kind: 'refused', error: refusal(reply) };
    if (reply.data === undefined || reply.data === '') {
        return { kind: 'transient', because: "GitHub's answer was cut off" };
    }
    if (problems.some(({ type, message }) => type === 'RESOURCE_LIMITS_EXCEEDED' || OVERLOADED.test(message))) {
        return { kind: 'too-big', because: 'GitHub gave up on the query' };
    }
    if (reply.data === null && problems.length === 0) {
        return { kind: 'transient', because: 'GitHub answered without data and without a reason' };
    }
    const transient = problems.find((problem) => !(0,answer/* isForbidden */.US)(problem) && !PERMANENT.has(problem.type ?? ''));
    if (transient === undefined)
        return { kind: 'answered' };
    return { kind: 'partial', because: "parts of GitHub's answer are missing" };
}
/** Faults by which Node distrusts a certificate: no further attempt would help. */
const DISTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)/;
function brokenConnection(fault) {
    if (fault !== null && DISTRUSTED.test(fault)) {
        const error = new errors/* UserError */.yo(`The certificate of GitHub's API is not trusted (${fault})`, {
            remedy: 'Set NODE_EXTRA_CA_CERTS to a file with the certificates of your own authority.',
        });
        return { kind: 'refused', error };
    }
    const why = fault === null ? '' : ` (${fault})`;
    return { kind: 'too-big', because: `GitHub did not answer in time, or the connection broke${why}` };
}
function limitOf(reply, now) {
    const { status, problems, header } = reply;
    const said = [reply.message, ...problems.map(({ message }) => message)];
    const isSecondary = said.some((text) => SECONDARY.test(text));
    const isPrimary = problems.some(({ type }) => type === 'RATE_LIMITED');
    const isRefused = status === 403 || status === 429;
    const isSpent = header('x-ratelimit-remaining') === '0';
    const retryAfter = seconds(header('retry-after'));
    const applies = isPrimary || isSecondary || status === 429 || (isRefused && (isSpent || retryAfter !== null));
    if (!applies)
        return null;
    const reset = isSpent || isPrimary ? seconds(header('x-ratelimit-reset')) : null;
    return {
        kind: 'limited',
        because: isSecondary ? 'GitHub asks to slow down' : "GitHub's rate limit is used up",
        until: retryAfter !== null ? now + retryAfter * 1000 : reset === null ? null : reset * 1000 + 1000,
    };
}
function seconds(value) {
    return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : null;
}
function refusal({ status, message }) {
    if (status === 401) {
        return new errors/* UserError */.yo('GitHub refused the token (401)', {
            remedy: 'Check that the token is not expired or revoked, and that it belongs to this GitHub server.',
        });
    }
    if (status === 403 && message.includes('Resource not accessible'))
        return (0,permissions/* missingPermission */.U)([]);
    if (status === 404) {
        return new errors/* UserError */.yo('There is no GitHub API at this address (404)', {
            remedy: 'Check the API address: https://api.github.com, https://api.NAME.ghe.com or https://HOST/api/v3.',
        });
    }
    return new errors/* UserError */.yo(`GitHub refused the request (${status})`, {
        remedy: 'Check the access of the token and any proxy or firewall on the way.',
    });
}

// EXTERNAL MODULE: ./build/github/redact.js
var github_redact = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/github/transport.js + 1 modules
var transport = __webpack_require__(1775);
;// CONCATENATED MODULE: ./build/github/exchange.js





/** Shortest pause at a rate limit, doubled each time in a row: by a clock that is ahead, the reset time has passed. */
const MIN_PAUSE_MS = 1_000;
/** Pause when GitHub names no reset time: one minute, doubled each time in a row. */
const DEFAULT_PAUSE_MS = 60_000;
/** Creates the exchange of one client: transport, budget and rate limit together. */
function createExchange(options) {
    if (!/^https?:/.test(options.apiUrl) || !URL.canParse(options.apiUrl))
        throw noAddress(options.apiUrl);
    const { now, wait } = options;
    const redact = (0,github_redact/* createRedactor */.l)(options.token);
    const budget = { ...DEFAULT_BUDGET, ...options.budget };
    const meter = createMeter({ budget, now, wait, log: (line) => options.log(redact(line)) });
    const deadline = options.deadline ?? transport.deadlineOfExchange;
    const send = (0,transport/* createTransport */.o)({ token: options.token, apiUrl: options.apiUrl, fetch: options.fetch, deadline });
    let limit = { until: Number.NEGATIVE_INFINITY, because: '', repeats: 0 };
    return {
        used: meter.used,
        pause: meter.pause,
        async exchange(document, variables) {
            const held = limit.until - now();
            if (held > 0)
                await meter.pause(held, limit.because);
            meter.request();
            const reply = await send(document, variables);
            meter.used.points += costOf(reply.data);
            const outcome = judgeReply(reply, now());
            limit = outcome.kind === 'limited' ? limitAfter(outcome, limit.repeats, now()) : { ...limit, repeats: 0 };
            return { answer: answerOf(reply, redact), outcome };
        },
    };
}
function noAddress(apiUrl) {
    return new errors/* UserError */.yo(`${JSON.stringify(apiUrl)} is not the address of GitHub's API.`, {
        remedy: 'Set GITHUB_API_URL to https://api.github.com, https://api.NAME.ghe.com or https://HOST/api/v3.',
    });
}
function limitAfter(outcome, repeats, now) {
    const { until, because } = outcome;
    return until === null
        ? { until: now + DEFAULT_PAUSE_MS * 2 ** repeats, because, repeats: repeats + 1 }
        : { until: Math.max(until, now + MIN_PAUSE_MS * 2 ** repeats), because, repeats: repeats + 1 };
}
function answerOf({ data, problems }, redact) {
    return {
        data: (data ?? null),
        problems: problems.map((problem) => ({ ...problem, message: redact(problem.message) })),
    };
}
/** Points that an answer cost, as GitHub reports them if the document asks for it; else 1. */
function costOf(data) {
    const cost = data?.rateLimit?.cost;
    return typeof cost === 'number' ? cost : 1;
}

;// CONCATENATED MODULE: ./build/github/client.js




/** A write whose answer did not arrive: it may or may not have happened. */
class UnconfirmedWrite extends Error {
    constructor(because) {
        super(`${because}; whether it has written is not known`);
        this.name = 'UnconfirmedWrite';
    }
}
/** Attempts at one document before giving up. */
const MOST_ATTEMPTS = 8;
/** Attempts before partial data is accepted as it is. */
const ATTEMPTS_AT_PARTIAL = 3;
/** GitHub asks for a pause of one second between two writes. */
const WRITE_PAUSE_MS = 1_000;
/** A client for one run. Nothing is loaded or sent before its first use. */
function createGitHubClient(options) {
    const { exchange, pause, used } = createExchange(options);
    const pageSizes = new Map();
    async function queryBatch(name, most, ask) {
        for (let attempt = 1;; attempt += 1) {
            const size = Math.min(most, pageSizes.get(name) ?? most);
            const { document, variables } = ask(size);
            const { answer, outcome } = await exchange(document, variables);
            if (outcome.kind === 'answered')
                return answer;
            if (outcome.kind === 'refused')
                throw outcome.error;
            if (outcome.kind === 'partial' && attempt >= ATTEMPTS_AT_PARTIAL)
                return answer;
            if (attempt >= MOST_ATTEMPTS)
                throw givenUp(outcome.because, attempt);
            if (outcome.kind === 'too-big')
                pageSizes.set(name, Math.max(1, Math.floor(size / 2)));
            if (outcome.kind !== 'limited')
                await pause((0,backoff/* backoff */.J)(attempt), outcome.because);
        }
    }
    function query(document, variables) {
        const { first } = variables;
        if (typeof first !== 'number')
            return queryBatch(document, 1, () => ({ document, variables }));
        return queryBatch(document, first, (size) => ({ document, variables: { ...variables, first: size } }));
    }
    async function waitUntil(ms, because) {
        const left = ms - options.now();
        if (left > 0)
            await pause(left, because);
    }
    return { query, queryBatch, mutate: writer(exchange, options), waitUntil, usage: used };
}
/** Returns `mutate` of a client, which keeps a pause between two writes. */
function writer(exchange, { now, wait }) {
    let wroteAt = Number.NEGATIVE_INFINITY;
    return async (document, variables) => {
        for (let attempt = 1;; attempt += 1) {
            const early = wroteAt + WRITE_PAUSE_MS - now();
            if (early > 0)
                await wait(early);
            const { answer, outcome } = await exchange(document, variables);
            wroteAt = now();
            if (outcome.kind === 'limited' && attempt < MOST_ATTEMPTS)
                continue;
            return written(answer, outcome);
        }
    };
}
function written({ data, problems }, outcome) {
    if (outcome.kind === 'refused')
        throw outcome.error;
    if (outcome.kind !== 'answered')
        throw new UnconfirmedWrite(outcome.because);
    if (problems[0] !== undefined)
        throw (0,answer/* problemError */.gS)(problems[0]);
    if (data === null || Object.values(data).includes(null))
        throw new UnconfirmedWrite('GitHub answered nothing');
    return data;
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const HIDDEN = '***';
const CREDENTIALS_IN_URL = /(:\/\/)[^/\s@]{1,2000}@/g;
/**
 * Returns a function that replaces a token by `***` in any text that leaves the program: as it is, URL-encoded, and in
 * base64 whatever precedes it. Everything before the `@` of an address is replaced too.
 */
function createRedactor(token) {
    const forms = token === '' ? [] : [token, encodeURIComponent(token), ...base64Forms(token)];
    const hidden = [...new Set(forms)].sort((a, b) => b.length - a.length);
    return (text) => hidden.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text).replaceAll(CREDENTIALS_IN_URL, `$1${HIDDEN}@`);
}
/**
 * The base64 forms of a token. Base64 works in groups of three bytes, so the text before the token shifts it by 0, 1 or
 * 2 bytes. Characters at the edges depend on the neighbouring bytes too and are left out.
 */
function base64Forms(token) {
    return [0, 1, 2].flatMap((shift) => {
        const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(token)]);
        const whole = bytes.toString('base64').replaceAll('=', '');
        const inner = whole.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 ? undefined : -1);
        return inner.length < 8 ? [] : [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
    });
}


/***/ }),

/***/ 1775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport),
  deadlineOfExchange: () => (/* binding */ deadlineOfExchange),
  Z: () => (/* binding */ proxyFetch)
});

;// CONCATENATED MODULE: ./build/github/bounded-body.js
/** Largest answer that is read; a page of GitHub's API has at most a few megabytes. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * Wraps a `fetch` so that an answer is returned only with its whole body, read before `init.signal` aborts and up to
 * `MAX_BYTES`. Without it, a body that comes slowly is waited for without end: `fetch` itself lets go of the signal once
 * the headers are there.
 *
 * @throws the signal's reason, or RangeError for a larger body; in both cases the connection is closed.
 */
function withBoundedBody(send) {
    return async (url, init) => {
        const response = await send(url, init);
        const body = await bodyOf(response, init?.signal ?? undefined);
        const { status, statusText, headers } = response;
        return new Response(body, { status, statusText, headers: [...headers] });
    };
}
async function bodyOf(response, signal) {
    if (response.body === null)
        return null;
    const reader = response.body.getReader();
    const cancel = () => void reader.cancel().catch(() => undefined);
    signal?.addEventListener('abort', cancel);
    const chunks = [];
    try {
        signal?.throwIfAborted();
        for (let size = 0;;) {
            const { done, value } = await reader.read();
            signal?.throwIfAborted();
            if (done)
                return Buffer.concat(chunks);
            size += value.length;
            if (size > MAX_BYTES)
                throw new RangeError(`the answer is larger than ${MAX_BYTES} bytes`);
            chunks.push(value);
        }
    }
    catch (error) {
        cancel();
        throw error;
    }
    finally {
        signal?.removeEventListener('abort', cancel);
    }
}

;// CONCATENATED MODULE: ./build/github/transport.js

/** Default time limit of one exchange: 20 s, twice the 10 s after which GitHub gives up on a GraphQL query. */
function deadlineOfExchange() {
    const deadline = AbortSignal.timeout(20_000);
    // Node collects a deadline to which only `AbortSignal.any` listens, and it is then never reached.
    deadline.addEventListener('abort', () => undefined);
    return deadline;
}
/**
 * Returns a function that sends GraphQL documents. It never throws for a failure of the network or of GitHub: the reply
 * describes it. The HTTP client is loaded on first use, so a run without GitHub does not load it.
 */
function createTransport(options) {
    let ready;
    return async (document, variables) => {
        ready ??= createSender(options);
        return (await ready)(document, variables);
    };
}
async function createSender({ token, fetch, deadline, ...options }) {
    const apiUrl = options.apiUrl.replace(/\/$/, '');
    const { graphql } = await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 8839));
    const send = fetch ?? (await proxyFetch(apiUrl));
    return async (document, variables) => {
        let headers = null;
        const tapped = async (url, init) => {
            const response = await send(url, init);
            headers = response.headers;
            return response;
        };
        const header = (name) => headers?.get(name) ?? null;
        try {
            const data = await graphql(document, {
                ...variables,
                baseUrl: apiUrl,
                headers: { authorization: `bearer ${token}` },
                request: { fetch: tapped, signal: deadline(), redirect: 'error' },
            });
            return { status: 200, header, data, problems: [], message: '', fault: null };
        }
        catch (error) {
            return { header, ...failedReply(error) };
        }
    };
}
function failedReply(error) {
    if (Array.isArray(error.errors)) {
        const problems = error.errors.map(({ type, path, message }) => ({
            type: typeof type === 'string' ? type : null,
            path: Array.isArray(path) ? path : [],
            message: typeof message === 'string' ? message : '',
        }));
        return { status: 200, data: error.data ?? null, problems, message: '', fault: null };
    }
    const status = error.response === undefined ? 0 : (error.status ?? 0);
    return { status, data: undefined, problems: [], message: error.message, fault: status === 0 ? faultOf(error) : null };
}
/** The code of a network fault, which is that of the innermost cause. */
function faultOf(error) {
    if (!(error instanceof Error))
        return null;
    const code = 'code' in error && typeof error.code === 'string' && /^[A-Z_]{3,60}$/.test(error.code) ? error.code : null;
    return faultOf(error.cause) ?? code;
}
/**
 * A `fetch` that uses the proxy named in the environment for this address, like everything else on a runner, and reads
 * bounded bodies only.
 */
async function proxyFetch(apiUrl) {
    const [{ HttpClient }, undici] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 4942)), __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19))]);
    const dispatcher = new HttpClient().getAgentDispatcher(apiUrl);
    // undici's and Node's types of `fetch` describe the same standard but are not compatible.
    const send = undici.fetch;
    return withBoundedBody((url, init) => send(url, { ...init, ...(dispatcher === undefined ? {} : { dispatcher }) }));
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ inOneUnit),
/* harmony export */   V8: () => (/* binding */ WEEK),
/* harmony export */   W8: () => (/* binding */ commitDate),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   tV: () => (/* binding */ longDay)
/* harmony export */ });
/** An hour in seconds. */
const HOUR = 3_600;
/** A day in seconds. */
const DAY = 86_400;
/** A week in seconds. */
const WEEK = 7 * DAY;
/**
 * A length of time in the largest fitting unit: whole seconds and minutes, tenths of hours and days. Values are rounded
 * before the unit is chosen, so 3,599.9 s are 1 h and not 60 min.
 */
function inOneUnit(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return [whole, 's'];
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return [minutes, 'min'];
    const hours = tenths(seconds / HOUR);
    return hours < 24 ? [hours, 'h'] : [tenths(seconds / DAY), 'd'];
}
function tenths(value) {
    return Math.round(value * 10) / 10;
}
/** `2026-08-10T00:00:00Z`, the only format in which instants are written. */
function formatInstant(instant) {
    return new Date(instant * 1000).toISOString().replace('.000Z', 'Z');
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `10 August 2026`, the UTC day of an instant in a sentence. */
function longDay(instant) {
    const [year, month, day] = formatDay(instant).split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
/** `2026-08-10`, the UTC day of an instant, as options and files take it. */
function formatDay(instant) {
    return formatInstant(instant).slice(0, 10);
}
/** The last instant that `formatInstant` can write with a year of four digits. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
/** A commit's date, as git prints it. Commits may claim any date: one after the year 9999 becomes `LAST`. */
function commitDate(seconds) {
    return Math.min(Number(seconds), LAST);
}
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;
/**
 * Parses `YYYY-MM-DD` (00:00 UTC) or RFC 3339; `null` for anything else and for days that do not exist (30 February).
 * Fractions of a second are dropped.
 */
function parseInstant(text) {
    const day = DAY_ONLY.test(text) ? text : RFC_3339.exec(text)?.[1];
    if (day === undefined || !isCalendarDay(day))
        return null;
    const milliseconds = Date.parse(text.replace(' ', 'T').toUpperCase());
    return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}
function isCalendarDay(day) {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The candidate with the smallest Levenshtein distance to a mistyped word, letter case ignored; `null`: none is near
 * enough. Near enough: the distance is at most a third of the longer word's length, rounded up.
 */
function nearest(word, candidates) {
    const wanted = word.toLowerCase();
    const ranked = candidates
        .map((candidate) => ({ candidate, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase()) }))
        .filter(({ candidate, away }) => away <= Math.ceil(Math.max(wanted.length, candidate.length) / 3))
        .sort((one, other) => one.away - other.away);
    return ranked[0]?.candidate ?? null;
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ waitMs),
/* harmony export */   GE: () => (/* binding */ MOST_MINUTES),
/* harmony export */   um: () => (/* binding */ MOST_WEEKS)
/* harmony export */ });
/** Longest window, in complete weeks, that the configuration, an input of the Action or an option may request. */
const MOST_WEEKS = 520;
/** Longest total wait for GitHub, in minutes, that an input of the Action or an option may allow. */
const MOST_MINUTES = 120;
/**
 * Converts the text of `max-wait` from minutes to milliseconds. `null`: not a whole number from 0 to `MOST_MINUTES`.
 */
function waitMs(minutes) {
    return /^\d{1,3}$/.test(minutes) && Number(minutes) <= MOST_MINUTES ? Number(minutes) * 60_000 : null;
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ clipWords),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   e9: () => (/* binding */ clipMiddle),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * One escaping function per output. Each takes untrusted text (titles, paths, labels, names) and returns text that is
 * displayed as written and has no effect: no mention, no link, no row break, no command.
 */
const MAX_CHARACTERS = 10_000;
/**
 * WORD JOINER: invisible, and allows no line break. `oneLine` removes it from untrusted text, so each one in the output
 * is ours.
 */
const BREAK = '\u2060';
/** Text as one line without control characters, bidi overrides and invisible characters; first step of every escape. */
function oneLine(text) {
    return text
        .slice(0, MAX_CHARACTERS)
        .replace(/[^\S\u00a0]+|\u0085+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, '')
        .trim();
}
/** Shortens a text to at most `length` characters and marks the cut. */
function clip(text, length) {
    const characters = [...oneLine(text)];
    return characters.length <= length
        ? characters.join('')
        : `${characters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`;
}
/**
 * Shortens a text to at most `length` characters. Cuts nearer the start, because the end of a path or note says most.
 */
function clipMiddle(text, length) {
    const characters = [...oneLine(text)];
    if (characters.length <= length)
        return characters.join('');
    const head = Math.floor(length / 3);
    return `${characters.slice(0, head).join('').trimEnd()}…${characters
        .slice(head + 1 - length)
        .join('')
        .trimStart()}`;
}
/** Maximum length of a word in a table; longer ones would squeeze the other columns. */
const LONGEST_WORD = 48;
/** Shortens long words, such as paths and addresses, which tables cannot break. */
function clipWords(text) {
    return text.replace(/\S+/gu, (word) => clipMiddle(word, LONGEST_WORD));
}
/** Text inside GitHub-flavoured Markdown, including table cells. Keeps spaces at the ends, because texts are joined. */
function markdownText(text) {
    return padded(text, (line) => line
        .replace(/(?<=[@#])|(?<=\bGH-)(?=\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi, BREAK)
        .replace(/[0-9a-f]{7,}/gi, brokenSha)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]~$|]/g, '\\$&')
        .replace(/^([-+=]|\d+[.)](?= |$))/, '\\$1')
        .replaceAll(BREAK, '&#8288;'));
}
/** Splits a possible commit id invisibly into parts that are too short to be linked. */
function brokenSha(run) {
    return run.replace(/.{6}(?=.)/g, `$&${BREAK}`);
}
/** A Markdown code span: nothing in it is a mention, a reference or a link. */
function markdownCode(text, inTable) {
    const line = oneLine(text) || ' ';
    const ticks = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(ticks + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${inTable ? line.replace(/\|/g, '\\|') : line}${pad}${fence}`;
}
/** Text inside HTML or SVG, including attribute values in double quotes. */
function htmlText(text) {
    return padded(text, (line) => line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;'));
}
/** A quoted label inside mermaid, which parses it as Markdown without escapes: special characters are removed. */
function mermaidText(text) {
    return oneLine(text)
        .replace(/["`*_#;[\]{}<>\\|%&@$~]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/** Text on a terminal: no escape sequence gets through. */
function terminalText(text) {
    return padded(text, (line) => line);
}
/**
 * Text in a workflow's log that the runner never takes for a command: `::` and `##[` are broken by a space, and further
 * lines are indented.
 */
function logText(text) {
    return text
        .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '')
        .replace(/:(?=:)/g, ': ')
        .replaceAll('##[', '# #[')
        .replaceAll('\n', '\n  ');
}
function padded(text, escaped) {
    const line = oneLine(text);
    if (line === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${escaped(line)}${/\s$/.test(text) ? ' ' : ''}`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   LX: () => (/* binding */ DEFINITIONS),
/* harmony export */   py: () => (/* binding */ HOMEPAGE),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yx: () => (/* binding */ SCHEMA)
/* harmony export */ });
/** The version in package.json; a test checks that both are equal. */
const VERSION = '1.0.0';
/**
 * Version of the KPI definitions; a test checks that the changelog's newest entry has the same. If it rises, past weeks
 * are measured differently, and the report calls restated figures a change of definitions, not an event.
 */
const DEFINITIONS = '1';
/** The project's home page. */
const HOMEPAGE = 'https://github.com/infra-kpis/infra-kpis';
/** Moving tag of this major version (`v1`), which workflows refer to. */
const TAG = `v${VERSION.split('.')[0]}`;
/** JSON Schema with which editors check a configuration. */
const SCHEMA = `https://raw.githubusercontent.com/infra-kpis/infra-kpis/${TAG}/schema/infra-kpis.schema.json`;


/***/ })

};
