/** The Action's entry: reads inputs and environment, runs the pipeline, publishes. */
export async function main(): Promise<void> {
  throw new Error('not built yet');
}
