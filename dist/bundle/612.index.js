export const id = 612;
export const ids = [612];
export const modules = {

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/** The Action's entry: reads inputs and environment, runs the pipeline, publishes. */
async function main() {
    throw new Error('not built yet');
}


/***/ })

};
