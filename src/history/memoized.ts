interface Cache<Input, Output> {
  get(input: Input): Output | undefined;
  set(input: Input, output: Output): unknown;
}

/** `make`, worked out once for each text: a path comes again with every change of it. */
export function memoized<Output>(make: (text: string) => Output): (text: string) => Output {
  return cached(make, new Map());
}

/** `make`, worked out once for each object and forgotten with it: every week asks the same of all changes. */
export function memoizedFor<Input extends object, Output>(make: (input: Input) => Output): (input: Input) => Output {
  return cached(make, new WeakMap());
}

function cached<Input, Output>(make: (input: Input) => Output, cache: Cache<Input, Output>): (input: Input) => Output {
  return (input) => {
    const known = cache.get(input);
    if (known !== undefined) return known;
    const output = make(input);
    cache.set(input, output);
    return output;
  };
}
