export const id = 665;
export const ids = [665];
export const modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* unused harmony export REPORT_SCHEMA */
/* harmony import */ var _history_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _history_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4618);


const REPORT_SCHEMA = 'infra-kpis/report@1';
/** The report as `report.json`: of what others wrote it holds titles, names of components and owners only. No people. */
function toJson(report, generatedAt) {
    return {
        schema: REPORT_SCHEMA,
        tool: report.tool,
        generatedAt: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(generatedAt),
        asOf: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(report.asOf),
        repository: { name: report.repository.name, branch: report.repository.branch, head: report.repository.head },
        config: report.config,
        periods: report.periods.map(({ id, start, end, provisional }) => ({
            id,
            start: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(start),
            end: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(end),
            provisional,
        })),
        kpis: report.kpis.map(({ id, title, unit, better, target, headline, parts, series, trend, verdict, evidence }) => ({
            id,
            title,
            unit,
            better,
            target,
            headline,
            parts,
            series,
            trend,
            verdict,
            evidence,
        })),
        changes: report.changes.map(changeJson),
        reverts: report.reverts.map(revertJson),
        components: report.components.map(({ name, tier, owners, runbook }) => ({
            name,
            tier,
            owners,
            runbook: {
                state: runbook.state,
                target: runbook.target,
                updatedAt: runbook.updatedAt === null ? null : (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(runbook.updatedAt),
            },
        })),
        usage: report.usage,
        warnings: report.warnings,
    };
}
function changeJson(change) {
    const { sha, commits, number, title, landedAt, infra, machine, tools, weight, role, failure } = change;
    return {
        sha,
        commits,
        number,
        title,
        landedAt: (0,_history_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(landedAt),
        week: (0,_history_period_js__WEBPACK_IMPORTED_MODULE_1__/* .weekOf */ .gx)(landedAt).id,
        infra,
        bot: machine,
        tools,
        size: weight.size,
        risk: weight.risk,
        weight: weight.weight,
        role,
        failed: failure !== null,
        failedAfterDays: failure === null ? null : Math.round((failure.after / 86_400) * 100) / 100,
    };
}
function revertJson({ change, reland, planned, targets }) {
    return {
        sha: change.sha,
        number: change.number,
        reland,
        planned: planned !== null,
        targets: targets.map(({ sha, number, tier, signal, extent }) => ({ sha, number, tier, signal, extent })),
    };
}


/***/ })

};
