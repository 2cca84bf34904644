import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '@/platform/permissions.ts';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  default_locale: string;
  commands: Record<string, { suggested_key: { default: string } }>;
  icons: Record<string, string>;
  action: { default_popup: string; default_title: string };
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const manifest = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Manifest;

  it('asks for the permissions of the inventory and for no other', () => {
    expect(manifest.permissions.toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
  });

  it('has no permission over any site, and nothing that runs or shows before a click', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('is MV3 with popup, shortcut, icons and Indonesian by default', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.action).toEqual({ default_popup: 'popup.html', default_title: '__MSG_actionTitle__' });
    expect(manifest.commands['open-overlay']?.suggested_key.default).toBe('Alt+Shift+B');
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    expect(manifest.default_locale).toBe('id');
  });
});
