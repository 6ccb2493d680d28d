// How a benchmark is asked to run.

/** `quick` takes seconds and proves that the benchmark works; figures worth quoting come from `usual` and `all`. */
export type Size = 'quick' | 'usual' | 'all';
/** `data` is the folder of the public sets; without it only what is in the repository is measured. */
export type Options = { size: Size; data?: string | undefined };
