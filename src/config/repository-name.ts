/** A repository on GitHub, written `owner/name`. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** `owner/name`: one slash, and on both sides what GitHub allows in names. */
export const REPOSITORY_NAME = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

export function isRepositoryName(text: string): boolean {
  return REPOSITORY_NAME.test(text);
}

/** The parts of a text for which `isRepositoryName` holds. */
export function repositoryName(text: string): RepositoryName {
  const [owner = '', name = ''] = text.split('/');
  return { owner, name };
}
