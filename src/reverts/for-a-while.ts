/** Words that mark a change as temporary, by the purpose that `explain` prints. */
const WORDS: Readonly<Record<string, readonly RegExp[]>> = {
  'a maintenance page': [
    /\b(?:un)?shutter(?:s|ed|ing)?\b/i,
    /(?<![a-z\d]|lock[ -]?file )maintenance(?![a-z\d]|[ _](?:windows?|configurations?|plans?|jobs?|scripts?)(?![a-z\d]))/i,
    /\bholding page\b/i,
    /\bbanners?\b/i,
  ],
  'a rehearsal': [
    /^(?:\S+ )?dry[ -]?run\b/i,
    /\bfor (?:a |the )?dry[ -]?run\b/i,
    /\brehears/i,
    /\bpracti[cs]ing\b/i,
    /\bdrill\b/i,
    /\btrial\b/i,
    /\bmake (?:it|this) fail\b/i,
    /\bexperiment(?!al)/i,
    /\b(?:to run|for)\b[^\n]{0,40}\b(?:proof[ -]of[ -]concept|poc)\b/i,
  ],
  temporary: [
    /(?<!\b(?:remov|renam|delet|clean)\w{0,3}(?: up)? (?:(?:the|old|all|any|references?|to|of|unused) ){0,4})\btemp(?:orary|or[a-z]{1,3}ly)?\b/i,
    /\bbriefly\b/i,
    /\bwork-?around\b/i,
    /\bwork around\b/i,
    /\bfor (?:now|the moment|a while|the time being)\b/i,
    /\bduring (?:the )?(?:\S{1,20} )?(?:upgrades?|set-?up|migrations?|maintenance|rebuilds?|reboots?)\b/i,
    /\b(?:until|till)\b(?! (?:desktop|tablet|mobile|phablet)\b)/i,
    /\bone[- ]off\b/i,
    // Japanese, Korean, Chinese, German, French, Dutch
    /一時|一旦|暫定|メンテナンス|임시|临时|暂时|暫時|\b(?:temporär|vorübergehend|zeitweise|provisoire|temporaire|tijdelijk)/i,
  ],
  'for a test': [
    /\bdnm\b/i,
    /\bdo[ -]not[ -]merge\b/i,
    /(?<![\w-])debug(?:ging)?(?!-?\w)/i,
    /テスト用|동작 확인|\bintentional(?:ly)? (?:wrong|bad|invalid|broken|break|fail)/i,
    /\b(?:dev|qa|uat|int|staging|test) validation\b/i,
    /\bfor (?:\S{1,20} ){0,2}(?:prep|preparation|validation)(?=\W*$)/i,
    /(?<!\b(?:used|intended|meant|designed) )\bfor (?:a )?(?:tests|testing|test(?! (?!(?:of|in|on|purposes?|only|and|with|run)\b)\w))\b(?![.-]\w| (?:and|or) (?:staging|prod))/i,
    /\bverbosity\b/i,
    /(?<!^add\w*\b[^:\n]{0,60})\bto test\b/i,
    /\bfor (?:dr|load|perf(?:ormance)?|stress|fail-?over|chaos|pen(?:etration)?)[ -]test(?:s|ing)?\b/i,
  ],
  'a test': [/^(?:(?:AB#\d{1,7}|[A-Z][A-Z\d]{1,9}-\d{1,7}):? )?test(?:ing)?\s/i, /^(?:\S+ )?test(?:ing)?$/i],
  'a test left out': [/\b(?:deny-?list|snooz(?:e|ing)|xfail)\b/i, /\bskip\w{0,4} (?:[\w-]{1,20} ){0,3}tests?\b/i],
  'a freeze, ban or pause': [
    /\bfreez(?:e|ing)\b/i,
    /\bfrozen\b(?![ -]lock)/i,
    /\bban(?:s|ned|ning)?\b/i,
    /\bpaus(?:e|es|ed|ing)\b/i,
    /\bsuspend/i,
  ],
  'automation paused': [
    /\b(?:disabl|stop|turn)\w*\b(?!-)[^\n]{0,40}\b(?:sync(?:ing)?|deploy|deployments?|workflows?|pipelines?|jobs?|steps?|tests?|alerts?|alerting|notifications?)\b(?!-\w)/i,
  ],
  'traffic moved away': [
    /^(?:[^:]{0,60}: ?)?(?:de-?pool|drain|cordon|fail(?:ing)?[ -]?over|switch[ -]?over)\w{0,3}\b/i,
  ],
  'out of service for a while': [
    /\b(?:remov|tak)\w* [^\n]{1,60} (?:from|out of) (?:the )?(?:load[ -]?balancers?|application gateway|app ?gw|lb|rotation)\b/i,
    /\b(?:set|mark|tak|put|bring|turn)\w*\b[^\n]{0,60}\b(?:off-?line|online|out of (?:service|rotation))\b/i,
    /\boff-?line$/i,
    /^(?:[^:]{0,60}: ?)?quiesc\w+\b/i,
    /(?<!\b(?:zero|no|without|any|less|avoid\w*|reduc\w*|minimi\w*|prevent\w*)[ -](?:\w{1,12} ){0,2})\bdowntime\b/i,
  ],
  'read-only or dry for a while': [
    /\b(?:put|set|switch|plac)\w*\b[^\n]{0,60}\b(?:in|into|to) (?:(?:read[ -]?only|dry[ -]?run)(?: mode)?(?=$| against\b)|(?:read[ -]?only|off-?line|dry[ -]?run) mode\b)/i,
    /^\S+ read[ -]only$/i,
    /\bmak\w{1,3} [^\n]{1,40} read[ -]?only$/i,
  ],
  'a pin or quarantine': [
    /\bnon[- ]voting\b/i,
    /\bquarantin(?:e|ed)\b/i,
    /^pin(?:s|ning)?\b(?! (?:dependenc|(?:docker |container )?images?\b|[^\n]{0,60}\b(?:digests?|to [0-9a-f]{7})))/i,
  ],
  'in a sandbox': [
    /^sandbox\b/i,
    /\b(?:in|on|to|for|the|add\w{0,3}|updat\w{1,3}|grow) sandbox\b/i,
    /(?:^|\b(?:in|on|to|for|the|home|my|test|add\w{0,3}|updat\w{1,3}) )labs?\b(?![./])/i,
    /\bgolden[- ]?path\b/i,
    /(?<!\b(?:enabl|support|allow|run)\w{0,4} )\btraining\b/i,
    /\bplayground\b/i,
  ],
  'a change window': [
    /\bcut[ -]?over\b/i,
    /\bprepar(?:e|ing) (?:for|to)\b/i,
    /\bchange window\b/i,
    /\bchg-?\d{4,}/i,
    /\bchange #?\d{4,}\b/i,
    /(?<!\brenam\w{1,3} [^\n]{0,60})\bfor (?:the )?(?:[\w./-]{1,30} ){0,3}(?:release|upgrade|migration)(?=\W*$|\W+(?:of|to|on|in|v?\d))/i,
    /\bfor (?:the )?(?:initial|first) bootstrap\b/i,
  ],
  'an event': [
    /\bfor (?:\S{1,20} ){0,3}(?:workshop|hackathon|conference|webinar|exam)s?\b/i,
    /\bfor the (?:\w{1,12} )?(?:break|holidays?|weekend)\b/i,
    /\bfor\b[^\n]{1,40}\b(?:this|next) (?:week|weekend|month)\b/i,
    /\b(?:workshop|hackathon|webinar|exam) prep\b/i,
    /\b(?:bump|increas|rais|grow|scal)\w*\b[^\n]{0,60}\bfor\b[^\n]{0,40}\b(?:assignments?|midterms?|homeworks?|lectures?|class|course|project|students|teaching|campaign|sale)\b/i,
  ],
  'a branch that was tried': [/\bdeploy\w*\b[^\n]{0,60}\bfrom (?:the )?branch\b/i],
  'a run that was forced': [
    /\bforc(?:e|ing)\b[^\n]{0,40}\b(?:re-?(?:deploy|sync|install|run|creat)|reconcil|roll-?out|restart)/i,
  ],
  'a rebuild': [
    /\btear(?:s|ing)?[ -]?downs?\b|\bfor (?:destroy|destruction|re-?creation)\b/i,
    /\b(?:for|during|while) (?:\S{1,20} ){0,2}re-?(?:install(?:s|ing|ation)?|imag(?:e|ing)|provision(?:s|ing)?)(?=\W*$)/i,
    /\b(?:for|during|while) (?:\S{1,20} ){0,2}rebuild(?:s|ing)?(?=\W*$)/i,
    /\b(?:delet|remov|destroy|tear)\w* [^\n]{1,60} to (?:(?:be )?re-?(?:gen|creat|build|deploy|provision|import)\w*|upgrade (?:it|them)\b)/i,
  ],
  'a change of scale': [
    /\bscal(?:e[sd]?|ing)[ -]?(?:up|out|down)\b/i,
    /\bbump number of\b/i,
    /\bfor (?:the )?(?:load|peak|rush|event)\b/i,
    /\bwarm(?:s|ed|ing)?[ -]up\b/i,
    /\b(?:set|chang)\w*[ -](?:the )?replicas?(?:[ -]counts?)?\b/i,
  ],
  'a measure against trouble elsewhere': [
    /\b(?:disabl|stop|switch|turn|remov|skip|exclud|mark)\w*\b[^\n]{0,80}\b(?:due to|because of|failing|failures?|broken|incident|outage|while)\b/i,
  ],
};

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
export const FOR_A_WHILE: readonly (readonly [words: RegExp, purpose: string])[] = Object.entries(WORDS).flatMap(
  ([purpose, words]) => words.map((one) => [one, purpose] as const),
);
