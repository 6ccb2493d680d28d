// A folder of this machine as a page's File System Access API sees it: what a person would choose in the browser's picker.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** From now on the picker of every page in this context gives the folder, without asking. */
export async function chooseFolder(context: BrowserContext, root: string): Promise<void> {
  const at = (path: string) => join(root, path);
  await context.exposeFunction('diskList', (path: string) =>
    existsSync(at(path))
      ? readdirSync(at(path), { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory()])
      : null,
  );
  await context.exposeFunction('diskRead', (path: string) =>
    existsSync(at(path)) ? readFileSync(at(path), 'base64') : null,
  );
  await context.exposeFunction('diskWrite', (path: string, base64: string) =>
    writeFileSync(at(path), Buffer.from(base64, 'base64')),
  );
  await context.exposeFunction('diskMake', (path: string) => void mkdirSync(at(path), { recursive: true }));
  await context.exposeFunction('diskRemove', (path: string) => rmSync(at(path), { recursive: true }));
  await context.addInitScript(handles);
}

type Disk = {
  diskList(path: string): Promise<[name: string, isFolder: boolean][] | null>;
  diskRead(path: string): Promise<string | null>;
  diskWrite(path: string, base64: string): Promise<void>;
  diskMake(path: string): Promise<void>;
  diskRemove(path: string): Promise<void>;
};

/** Runs in the page: handles as the browser's own, over the five functions above. */
function handles(): void {
  const disk = window as unknown as Disk;
  const missing = () => new DOMException('not there', 'NotFoundError');

  class FileHandle {
    kind = 'file';
    path: string;
    constructor(path: string) {
      this.path = path;
    }
    get name() {
      return this.path.split('/').at(-1)!;
    }
    async getFile() {
      const bytes = Uint8Array.from(atob((await disk.diskRead(this.path)) ?? ''), (letter) => letter.charCodeAt(0));
      return new File([bytes], this.name);
    }
    async createWritable() {
      const parts: BlobPart[] = [];
      const close = async () => {
        const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
        await disk.diskWrite(this.path, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
      };
      return { write: async (part: BlobPart) => void parts.push(part), close };
    }
    async move(folder: FolderHandle, name: string) {
      const from = this.path;
      this.path = folder.pathOf(name);
      await disk.diskWrite(this.path, (await disk.diskRead(from))!);
      await disk.diskRemove(from);
    }
  }

  class FolderHandle {
    kind = 'directory';
    path: string;
    constructor(path: string) {
      this.path = path;
    }
    get name() {
      return this.path.split('/').at(-1)!;
    }
    pathOf(name: string) {
      return this.path ? `${this.path}/${name}` : name;
    }
    async *entries() {
      for (const [name, isFolder] of (await disk.diskList(this.path)) ?? [])
        yield [name, new (isFolder ? FolderHandle : FileHandle)(this.pathOf(name))];
    }
    async getDirectoryHandle(name: string, options?: { create?: boolean }) {
      if (!(await disk.diskList(this.pathOf(name)))) {
        if (!options?.create) throw missing();
        await disk.diskMake(this.pathOf(name));
      }
      return new FolderHandle(this.pathOf(name));
    }
    async getFileHandle(name: string, options?: { create?: boolean }) {
      if ((await disk.diskRead(this.pathOf(name))) === null) {
        if (!options?.create) throw missing();
        await disk.diskWrite(this.pathOf(name), '');
      }
      return new FileHandle(this.pathOf(name));
    }
    async removeEntry(name: string) {
      await disk.diskRemove(this.pathOf(name));
    }
    async requestPermission() {
      return 'granted';
    }
  }

  Object.assign(window, { showDirectoryPicker: async () => new FolderHandle('') });
}
