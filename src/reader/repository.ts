// Where `repo:` of shop.yml leads, taken apart: the host's editor is an address, its API wants the parts.

/** `folder` is the path of the project within the repository, '' for its root. */
export type Repository = {
  kind: 'github' | 'gitlab' | 'gitea';
  origin: string;
  name: string;
  branch: string;
  folder: string;
};

/** How each Git host writes the address at which it edits a file, up to the file's path. */
const shapes: [Repository['kind'], RegExp][] = [
  ['gitlab', /^\/(?<name>.+?)\/-\/edit\/(?<branch>[^/]+)(?:\/(?<folder>.+))?$/],
  ['gitea', /^\/(?<name>[^/]+\/[^/]+)\/_edit\/branch\/(?<branch>[^/]+)(?:\/(?<folder>.+))?$/],
  ['github', /^\/(?<name>[^/]+\/[^/]+)\/edit\/(?<branch>[^/]+)(?:\/(?<folder>.+))?$/],
];

/** @param address as in shop.yml: https://github.com/OWNER/NAME/edit/main  @returns undefined where it is no such address */
export function repositoryOf(address: string | undefined): Repository | undefined {
  if (!address) return undefined;
  const { origin, pathname } = new URL(address);
  for (const [kind, shape] of shapes) {
    const { name, branch, folder = '' } = shape.exec(pathname)?.groups ?? {};
    if (name && branch) return { kind, origin, name, branch, folder };
  }
  return undefined;
}
