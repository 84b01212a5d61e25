// Words by which people say that a change was temporary. All patterns run in linear time.

/**
 * Words of an undo that say why it was planned: the cause has gone, or the purpose was fulfilled.
 * Evidence: ceph/ceph-ansible@85d7102a (`is now fixed`), mitodl/ol-infrastructure@0f52ecf6 (`rush is over`).
 */
export const ENDED = anyOf(
  [
    '(?:is|are|has been|have been)(?: now)? (?:fixed|over|complete|completed|concluded|finished|done|resolved)',
    String.raw`(?:no longer|(?<!\b(?:was|were) )not) (?:needed|necessary|required)(?! to\b)(?: any ?more)?`,
    'should(?: now| hopefully){0,2} be (?:resolved|fixed|gone|over)',
    String.raw`should(?:n't| not|n’t) be (?:needed|necessary|required)(?! to\b)`,
    String.raw`after [^.\n]{1,60} (?:was|were|has been|have been|got) (?:improved|fixed|resolved|upgraded|merged|released|deployed)`,
    '(?:has|have|seems? to have)(?: hopefully)?(?: been)? (?:corrected|subsided|cleared|moved|returned to)',
    '(?:is|are)(?: now)? (?:running|working) (?:properly )?again',
    'all[- ]clear',
    '(?:this|that|it|issue|problem) (?:is|has been)(?: now)? sorted',
    String.raw`revert\w{0,3} [^.\n]{0,40}\bas planned`,
    '(?:is|are) ready now',
    'scal(?:e|ing) back',
    '(?:testing|import|maintenance|migration) (?:complete|done|successful|worked)',
    String.raw`after (?:the )?(?:\S{1,20} ){0,3}renewal`,
    String.raw`after (?:the )?(?:successful )?(?:\S{1,20} ){0,2}(?:test|testing|maintenance|release|migration|upgrade|rebuild|reindex|patching|workshop|hackathon|conference|exam)`,
    'fixed upstream',
    String.raw`(?:added|installed|introduced|made|set|put|enabled|disabled)\b[^.\n]{0,40} as a temporary measure`,
    String.raw`revert\w{0,3} [^.\n]{0,60}\btemporary (?:change|setting|value|measure)`,
  ].map((words) => String.raw`\b(?:${words})\b`),
);

/**
 * Words of an undo that say that the time to undo has come.
 * Evidence: openstack/openstack-ansible@3210274e (`now merged`), alphagov/govuk-puppet@a7e513e2.
 */
export const TIME_HAS_COME = anyOf([
  String.raw`\brevert\w{0,3} (?:the )?(?:workshop|hackathon|conference|exam|demo|campaign)(?:[' ]s)? (?:changes?|settings?|config\w*|scale|sizes?|resources)\b`,
  String.raw`\b(?:revert|undo|remov|drop)\w{0,3} (?:the |a |this )?temp(?:orary)?\b`,
  String.raw`\bnow that\b`,
  String.raw`\bnow (?:merged|fixed|resolved|unnecessary)\b`,
  String.raw`\b(?:should be|is|are) (?:now )?unnecessary\b`,
  String.raw`\bnow we can\b`,
  String.raw`\bcan (?:now )?(?:be (?:reverted|removed)|(?:revert|remove|drop) (?:this|it)\b)`,
  String.raw`\brevert\w{0,3} (?:(?:the|this|our) )?(?:experiment|pilot)\b`,
  String.raw`\btest(?:ing)? changes\b`,
  String.raw`\b(?:in|to) (?:its|their|the) original (?:state|values?)\b`,
  String.raw`^(?:[^:\n]{0,60}: ?)?return\w* [^.\n]{1,80} to normal\b`,
  String.raw`\bback to (?:the )?normal\b`,
  String.raw`\b(?:was|were|been) (?:only |just )?(?:temporarily(?! (?:unavailable|unreachable|inaccessible|down|broken|failing|lost|out))|(?:a )?temporary)\b`,
  String.raw`\bto continue (?:with )?development\b`,
  String.raw`\bfor \S{1,40} (?:RC )?(?:development|prep)\b`,
]);

/**
 * Words after an end that announce a re-land instead: `After that is fixed we can merge this back in`.
 * Evidence: rubygems/rubygems.org@ec152837.
 */
export const LANDS_LATER = /^[^.\n]{0,40}\b(?:merge|re-?(?:land|apply|merge)|try|bring)\b/i;

/**
 * Words of an undo that removes a pin or a workaround; they count only if the title of its target has a word of `HELD`.
 * Evidence: wikimedia/operations-deployment-charts@bc2df3f2, DEFRA/adp-flux-services@6745fee0 (`revert pinning`).
 */
export const LET_GO =
  /\b(?:remov|drop|delet|revert|undo)\w{0,3} (?:[\w-]{1,20} ){0,2}(?:pin(?:s|ning)?|work-?arounds?)\b|\bunpin(?:s|ned)?\b|^unpinning\b/im;
export const HELD = /\bpin|\bwork-?around|\bforc(?:e|ing)\b/i;

/**
 * Words of an undo that calls its target a workaround, removes a job that has run, or tears down to build again.
 * Evidence: openshift/managed-cluster-config@960cfa39 (`Revert … workaround`) and @2f4c131e (`Drop … reinstall Job`),
 * openshift/managed-cluster-config@3d29d886 (`cron job removal`), JamesAtIntegratnIO/gitops_homelab_2_0@efae9cca.
 */
export const DONE_WITH =
  /^(?:revert|undo|remov|drop|delet)\w{0,3} [^"“\n]{0,40}\bwork-?arounds?\b|^(?:remov|drop|delet|revok|clean)\w{0,3}\b[^\n]{0,60}\b(?:re-?install\w*|one-?off|cron)? ?jobs?$|\bjob removal$|^(?:[^:\n]{0,60}: ?)?tear(?:s|ing)?[ -]?down\b|\bfor (?:destroy|re-?creation)\b/i;

/**
 * Words before an end that mark it as still to come: `until it is fixed` says how long the roll-back lasts.
 * Evidence: Azure/ARO-HCP@05b15f98 and kubernetes/test-infra@fb0f8886.
 */
export const NOT_YET = /\b(?:until|till|once|when|before|unless)\b[^.]{0,80}$/i;

/**
 * Words by which a change announces its own end, in its title, its body or the commits that came in with it.
 * Evidence: openstack/kolla-ansible@453fca37 (`Revert this change once`), redhat-appstudio/infra-deployments@e2d0ce2f
 * (`will be reverted after`), alphagov/govuk-infrastructure@e93c08bd (`tonight`).
 */
export const ANNOUNCED = anyOf([
  String.raw`\b(?:will|can|to|should|must) be (?:reverted|removed|restored|undone|re-?enabled|re-?added|(?:added|put|switched|turned|moved) back(?: on)?) (?:once|after|afterwards|later|when|soon|as soon)\b`,
  String.raw`\brevert (?:(?:this|it)\b[^.\n]{0,30}? )?(?:once|when|after|as soon|later)\b`,
  String.raw`\bwill be (?:reverted|undone)(?= on | in |\s*(?:[.,;)!]|$))`,
  String.raw`\bwe(?:'ll| will) re-?(?:enable|add|activate)\b`,
  String.raw`\bat (?:the request of\b|\S{1,30}'s? request\b)`,
  String.raw`\bfor the (?:short term|duration of)\b|\buntil we have\b`,
  String.raw`\b(?:disabl|remov|skip|turn|switch|stop|allow)\w*\b[^.\n]{0,60}\bfor now\b`,
  String.raw`\buntil\b[^.\n]{1,80}\b(?:is|are|has been|have been)(?: \w{1,20})? (?:resolved|fixed|mitigated|merged|released|completed?|done|ready|available|integrated|deployed|in place)\b`,
  String.raw`\bthis is (?:only |just )?(?:a temporary \w|temporary(?=\s*(?:[.,;!\n]|$)))`,
  String.raw`\buntil this is\b`,
  String.raw`\bin prep(?:aration)? for (?:a|the)\b[^.\n]{0,40}\b(?:drill|test|exercise)\b`,
  String.raw`\bpin\w*\b[^.\n]{0,60}\bfor (?:the )?\S{1,30} (?:release|deliverable|milestone)\b`,
  String.raw`\bto allow \w{1,10} to restore\b`,
  String.raw`\bwhile (?:we |i )?(?:are |am )?(?:investigat|debug|troubleshoot|look(?:ing)? into)\w*`,
  String.raw`\b(?:remove|revert|undo|restore|re-?enable) (?:\S{1,20} ){0,3}when\b[^.\n]{1,60}\b(?:is|are) (?:back|done|fixed|ready|over)\b`,
  String.raw`\b(?:for|to (?:support|give|run|prepare)) (?:a|the) (?:\w{1,20} )?(?:demo|demonstration|game ?day|drill|training session)\b`,
  String.raw`\b(?:tonight|overnight|over the weekend)\b`,
]);
/**
 * Words by which a change calls itself temporary as a whole. They count in its title and body only: in a commit that
 * came in with it they may refer to a part.
 * Evidence: wmde/wbaas-deploy@208eb385 (`Temporarily increasing`), kubevirt/project-infra@ec7b2622 (`As a workaround`).
 */
export const SAID_TO_BE_TEMPORARY = anyOf([
  String.raw`\btemporarily (?:add|allow|block|bypass|chang|comment|decreas|disabl|enabl|exclud|increas|lower|mov|paus|pin|point|rais|remov|scal|skip|stop|switch|tak|turn|us)\w*`,
  String.raw`\b(?:as|this is) a (?:temporary )?work-?around\b`,
  '^te?mp(?:orary)?:',
  String.raw`^demo(?:\([^)\n]{1,40}\))?:`,
]);
/** A branch named as temporary. Evidence: alphagov/govuk-puppet@6ffda13b and Azure/ARO-HCP@00d60c41. */
export const BRANCH_FOR_A_WHILE = /^temp(?:orary)?[-_/]/i;

/** One pattern that matches where at least one of the alternatives does, in any letter case. */
function anyOf(alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'i');
}
