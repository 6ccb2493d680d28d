// Installs a package of Debian where we may: as root on Debian or Ubuntu, in a container for instance.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export function installOnDebian(name: string): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) return;
  console.log(`No ${name} found: installing Debian’s package (apt-get install ${name}) …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--no-install-recommends', name);
}
