/** Words by which people say that a change was temporary. All patterns run in linear time. */

/**
 * Words of an undo that say why it was planned: the cause has gone, or the purpose was fulfilled.
 * Evidence: ceph/ceph-ansible@85d7102a (`is now fixed`), mitodl/ol-infrastructure@0f52ecf6 (`rush is over`).
 */
export const ENDED =
  /\b(?:(?:is|are|has been|have been)(?: now)? (?:fixed|over|complete|completed|concluded|finished|done|resolved)|(?:no longer|(?<!\b(?:was|were) )not) (?:needed|necessary|required)(?! to\b)(?: any ?more)?|(?:has|have|seems? to have)(?: hopefully)?(?: been)? (?:corrected|subsided|cleared|moved|returned to)|(?:is|are)(?: now)? (?:running|working) (?:properly )?again|all[- ]clear|(?:this|that|it|issue|problem) (?:is|has been)(?: now)? sorted|revert\w{0,3} [^.\n]{0,40}\bas planned|(?:is|are) ready now|scal(?:e|ing) back|(?:testing|import|maintenance|migration) (?:complete|done|successful|worked)|after (?:the )?(?:\S{1,20} ){0,3}renewal|after (?:the )?(?:successful )?(?:\S{1,20} ){0,2}(?:test|testing|maintenance|release|migration|upgrade|rebuild|reindex|patching|workshop|hackathon|conference|exam)|fixed upstream|(?:added|installed|introduced|made|set|put|enabled|disabled)\b[^.\n]{0,40} as a temporary measure|revert\w{0,3} [^.\n]{0,60}\btemporary (?:change|setting|value|measure))\b/i;

/**
 * Words of an undo that say that the time to undo has come.
 * Evidence: openstack/openstack-ansible@3210274e (`now merged`), alphagov/govuk-puppet@a7e513e2.
 */
export const TIME_HAS_COME =
  /\b(?:revert|undo|remov|drop)\w{0,3} (?:the |a |this )?temp(?:orary)?\b|\bnow that\b|\bnow (?:merged|fixed|resolved|unnecessary)\b|\b(?:should be|is|are) (?:now )?unnecessary\b|\bnow we can\b|\bcan (?:now )?(?:be (?:reverted|removed)|(?:revert|remove|drop) (?:this|it)\b)|\brevert\w{0,3} (?:(?:the|this|our) )?(?:experiment|pilot)\b|\btest(?:ing)? changes\b|\b(?:in|to) (?:its|their|the) original (?:state|values?)\b|^(?:[^:\n]{0,60}: ?)?return\w* [^.\n]{1,80} to normal\b|\bback to (?:the )?normal\b|\b(?:was|were|been) (?:only |just )?(?:temporarily(?! (?:unavailable|unreachable|inaccessible|down|broken|failing|lost|out))|(?:a )?temporary)\b|\bto continue (?:with )?development\b|\bfor \S{1,40} (?:RC )?(?:development|prep)\b/i;

/**
 * Words after an end that announce a re-land instead: `After that is fixed we can merge this back in`.
 * Evidence: rubygems/rubygems.org@ec152837.
 */
export const LANDS_LATER = /^[^.\n]{0,40}\b(?:merge|re-?(?:land|apply|merge)|try|bring)\b/i;

/**
 * Words of an undo that removes a pin or a workaround; they count only if the title of its target has a word of `HELD`.
 * Evidence: wikimedia/operations-deployment-charts@bc2df3f2.
 */
export const LET_GO =
  /\b(?:remov|drop|delet)\w{0,3} (?:[\w-]{1,20} ){0,2}(?:pin(?:s|ning)?|work-?arounds?)\b|\bunpin\w{0,4}\b/i;
export const HELD = /\bpin|\bwork-?around/i;

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
export const ANNOUNCED = new RegExp(
  [
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
    String.raw`\b(?:for|to (?:support|give|run|prepare)) (?:a|the) (?:\w{1,20} )?(?:demo|demonstration|game ?day|drill|training session)\b`,
    String.raw`\b(?:tonight|overnight|over the weekend)\b`,
  ].join('|'),
  'i',
);
/**
 * Words by which a change calls itself temporary as a whole. They count in its title and body only: in a commit that
 * came in with it they may refer to a part.
 * Evidence: wmde/wbaas-deploy@208eb385 (`Temporarily increasing`), kubevirt/project-infra@ec7b2622 (`As a workaround`).
 */
export const SAID_TO_BE_TEMPORARY = new RegExp(
  [
    String.raw`\btemporarily (?:add|allow|block|bypass|chang|comment|decreas|disabl|enabl|exclud|increas|lower|mov|paus|pin|point|rais|remov|scal|skip|stop|switch|tak|turn|us)\w*`,
    String.raw`\b(?:as|this is) a (?:temporary )?work-?around\b`,
    '^te?mp(?:orary)?:',
  ].join('|'),
  'i',
);
/** A branch named as temporary. Evidence: alphagov/govuk-puppet@6ffda13b and Azure/ARO-HCP@00d60c41. */
export const BRANCH_FOR_A_WHILE = /^temp(?:orary)?[-_/]/i;
/**
 * Words of a title that mark a change as temporary, each with the purpose that `explain` prints.
 * Evidence: hmcts/azure-public-dns@0e8e170a (shuttered), mozilla-releng/build-puppet@af168015 (`Temporarily`),
 * Altinn/dialogporten@b857064e (`Debugging`), nix-community/infra@50081986 (a pin), kubernetes/test-infra@e8b39e19 (a
 * freeze), NixOS/infra@015868a7 (an experiment), redhat-appstudio/infra-deployments@c2ed9639 (automation paused),
 * hmcts/azure-platform-terraform@0fc9579d and openstreetmap/chef@20168f91 (a rebuild),
 * ministryofjustice/modernisation-platform-environments@e6c57265 (`for DB upgrade`), hmcts/sds-flux-config@3b01f34e
 * (`to avoid pipeline failure`), alphagov/govuk-helm-charts@c57b7c2c (`MAINTENANCE_MESSAGE`) and @73a5e525 (`Scale
 * down`), hmcts/sds-azure-platform@1b82f715 (out of the gateway), usegalaxy-au/infrastructure@824c2da0 (`offline`),
 * miraheze/puppet@f7e2e966 (`read-only`), coreos/fedora-coreos-config@16b6d419 (tests left out). Not matched, because
 * the words are names or have another sense: `for test.digital` in ministryofjustice/dns@fe1ffff5, `for
 * test-admin-deploy` in cds-snc/notification-terraform@1a5e7d15, `lock file maintenance` in
 * cds-snc/forms-terraform@e14a7a80, `for testing and staging` in giantswarm/management-cluster-bases@05532116,
 * `training on` in hotosm/k8s-infra@93ad537b.
 */
export const FOR_A_WHILE: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:un)?shutter(?:s|ed|ing)?\b|(?<![a-z\d]|lock[ -]?file )maintenance(?![a-z\d]|[ _](?:windows?|configurations?|plans?|jobs?|scripts?)(?![a-z\d]))|\bholding page\b|\bbanners?\b/i,
    'a maintenance page',
  ],
  [
    /^(?:\S+ )?dry[ -]?run\b|\bfor (?:a |the )?dry[ -]?run\b|\brehears|\bdrill\b|\btrial\b|\bmake (?:it|this) fail\b|\bexperiment(?!al)|\b(?:to run|for)\b[^\n]{0,40}\b(?:proof[ -]of[ -]concept|poc)\b/i,
    'a rehearsal',
  ],
  [
    /(?<!\b(?:remov|renam|delet|clean)\w{0,3}(?: up)? (?:(?:the|old|all|any|references?|to|of|unused) ){0,4})\btemp(?:orary|or[a-z]{1,3}ly)?\b|\bbriefly\b|\bwork-?around\b|\bwork around\b|\bfor (?:now|the moment|a while|the time being)\b|\bduring (?:the )?(?:\S{1,20} )?(?:upgrades?|set-?up|migrations?|maintenance|rebuilds?|reboots?)\b|\b(?:until|till)\b(?! (?:desktop|tablet|mobile|phablet)\b)|\bone[- ]off\b/i,
    'temporary',
  ],
  [
    /\bdnm\b|\bdo[ -]not[ -]merge\b|\bdebug(?:ging)?\b|(?<!\b(?:used|intended|meant|designed) )\bfor (?:a )?(?:tests|testing|test(?! (?!(?:of|in|on|purposes?|only|and|with|run)\b)\w))\b(?![.-]\w| (?:and|or) (?:staging|prod))|\bverbosity\b|(?<!^add\w*\b[^:\n]{0,60})\bto test\b/i,
    'for a test',
  ],
  [/^(?:(?:AB#\d{1,7}|[A-Z][A-Z\d]{1,9}-\d{1,7}):? )?test(?:ing)?\s|^(?:\S+ )?test(?:ing)?$/i, 'a test'],
  [/\b(?:deny-?list|snooz(?:e|ing)|xfail)\b|\bskip\w{0,4} (?:[\w-]{1,20} ){0,3}tests?\b/i, 'a test left out'],
  [
    /\bfreez(?:e|ing)\b|\bfrozen\b(?![ -]lock)|\bban(?:s|ned|ning)?\b|\bpaus(?:e|es|ed|ing)\b|\bsuspend/i,
    'a freeze, ban or pause',
  ],
  [
    /\b(?:disabl|stop|turn)\w*\b(?!-)[^\n]{0,40}\b(?:sync(?:ing)?|deploy|deployments?|workflows?|pipelines?|jobs?|steps?|tests?|alerts?|alerting|notifications?)\b(?!-\w)/i,
    'automation paused',
  ],
  [
    /^(?:[^:]{0,60}: ?)?(?:de-?pool|drain|cordon|fail(?:ing)?[ -]?over|switch[ -]?over)\w{0,3}\b/i,
    'traffic moved away',
  ],
  [
    /\b(?:remov|tak)\w* [^\n]{1,60} (?:from|out of) (?:the )?(?:load[ -]?balancers?|application gateway|app ?gw|lb|rotation)\b|\b(?:set|mark|tak|put|bring|turn)\w*\b[^\n]{0,60}\b(?:off-?line|online|out of (?:service|rotation))\b|\boff-?line$|^(?:[^:]{0,60}: ?)?(?:downtime|quiesc\w+)\b/i,
    'out of service for a while',
  ],
  [
    /\b(?:put|set|switch|plac)\w*\b[^\n]{0,60}\b(?:in|into|to) (?:(?:read[ -]?only|dry[ -]?run)(?: mode)?(?=$| against\b)|(?:read[ -]?only|off-?line|dry[ -]?run) mode\b)|^\S+ read[ -]only$|\bmak\w{1,3} [^\n]{1,40} read[ -]?only$/i,
    'read-only or dry for a while',
  ],
  [/\bnon[- ]voting\b|\bquarantin(?:e|ed)\b|^pin(?:s|ning)?\b/i, 'a pin or quarantine'],
  [
    /^sandbox\b|\b(?:in|on|to|for|the|add\w{0,3}|updat\w{1,3}|grow) sandbox\b|(?<![\w./-])labs?\b(?![./])|\bgolden[- ]?path\b|(?<!\b(?:enabl|support|allow|run)\w{0,4} )\btraining\b|\bplayground\b/i,
    'in a sandbox',
  ],
  [
    /\bcut[ -]?over\b|\bprepar(?:e|ing) (?:for|to)\b|\bchange window\b|\bchg-?\d{4,}|\bchange #?\d{4,}\b|(?<!\brenam\w{1,3} [^\n]{0,60})\bfor (?:the )?(?:[\w./-]{1,30} ){0,3}(?:release|upgrade|migration)(?=\W*$|\W+(?:of|to|on|in|v?\d))|\bfor (?:the )?(?:initial|first) bootstrap\b/i,
    'a change window',
  ],
  [
    /\bfor (?:\S{1,20} ){0,3}(?:workshop|hackathon|conference|webinar|exam)s?\b|\bfor the (?:\w{1,12} )?(?:break|holidays?|weekend)\b|\b(?:workshop|hackathon|webinar|exam) prep\b/i,
    'an event',
  ],
  [
    /\b(?:for|during|while) (?:\S{1,20} ){0,2}rebuild(?:s|ing)?(?=\W*$)|\b(?:delet|remov|destroy|tear)\w* [^\n]{1,60} to (?:(?:be )?re-?(?:gen|creat|build|deploy|provision|import)\w*|upgrade (?:it|them)\b)/i,
    'a rebuild',
  ],
  [
    /\bscal(?:e[sd]?|ing)[ -]?(?:up|out|down)\b|\bbump number of\b|\bfor (?:the )?(?:load|peak|rush|event)\b/i,
    'a change of scale',
  ],
  [
    /\b(?:disabl|stop|switch|turn|remov|skip|exclud|mark)\w*\b[^\n]{0,80}\b(?:due to|because of|failing|failures?|broken|incident|outage|while)\b/i,
    'a measure against trouble elsewhere',
  ],
];
