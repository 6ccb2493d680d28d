// Loaded before a command (node --import): the command is killed at the moment that KILL_AT names, as by kill -9.
// KILL_AT is “before 2” or “after 2”, the second renaming of a site's folder, or “removing”, half-way through an old site.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const { rename, rm } = { rename: fs.renameSync, rm: fs.rmSync };
const isOfSite = (path: fs.PathLike) => /dist(-new|-old|-unfinished)?$/.test(String(path));
const moment = process.env.KILL_AT;
let renamed = 0;

function dieAt(now: string): void {
  if (now === moment) process.kill(process.pid, 'SIGKILL');
}

fs.renameSync = (from, to) => {
  const number = isOfSite(to) ? ++renamed : 0;
  dieAt(`before ${number}`);
  rename(from, to);
  dieAt(`after ${number}`);
};

fs.rmSync = (path, options) => {
  if (moment === 'removing' && String(path).endsWith('dist-old') && fs.existsSync(path)) {
    const names = fs.readdirSync(path);
    for (const name of names.slice(names.length / 2)) rm(join(String(path), name), { recursive: true });
    dieAt('removing');
  }
  rm(path, options);
};

syncBuiltinESMExports();
