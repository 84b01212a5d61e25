interface Cache<Input, Output> {
  get(input: Input): Output | undefined;
  set(input: Input, output: Output): unknown;
}

/** Caches `make` by text, for example by path. A result `undefined` is not cached. */
export function memoized<Output>(make: (text: string) => Output): (text: string) => Output {
  return cached(make, new Map());
}

/** Caches `make` by object, as long as the object lives: every week derives the same from the list of all changes. */
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
