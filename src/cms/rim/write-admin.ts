// The visual editor into a built site.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../reader/content.ts';
import { ADMIN_ASSETS, ADMIN_FOLDER } from '../../site/hosting/rules.ts';
import { adminPage } from '../admin-page.ts';
import { cmsConfig } from '../cms-config.ts';
import { bundleCms } from './bundle-cms.ts';

/** @param site the folder of the built site */
export async function writeAdmin(content: Content, site: string): Promise<void> {
  const { folder, script } = await bundleCms();
  cpSync(folder, join(site, ADMIN_ASSETS), { recursive: true });
  mkdirSync(join(site, ADMIN_FOLDER), { recursive: true });
  writeFileSync(join(site, ADMIN_FOLDER, 'index.html'), adminPage(content, script));
  writeFileSync(join(site, ADMIN_FOLDER, 'config.json'), JSON.stringify(cmsConfig(content, process.cwd()), null, 2));
}
