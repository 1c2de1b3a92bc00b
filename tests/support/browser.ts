import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';
import { unpackArchive, unpackProgram } from './unpack.ts';

/** The npm package that carries the browser; its own launcher and arguments are not used. */
const carrier = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))));
const packed = (file: string) => join(carrier, 'chromium/bin', file);
const version: string = JSON.parse(readFileSync(join(carrier, 'chromium/package.json'), 'utf8')).version;

const { uid } = userInfo();
/** One unpacked browser per version and user; nobody else can put a program there. */
const folder = join(tmpdir(), `medvirk-chromium-${version}-${uid}`);
const own = process.env.MEDVIRK_CHROMIUM;

/** Fonts come along too, so that a picture looks the same on every machine. */
const fontsConf = (at: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${at}/fonts</dir><cachedir>${at}/font-cache</cachedir></fontconfig>
`;

/** Unpacks the browser once; two processes at the same time do no harm. */
export async function prepareBrowser(): Promise<void> {
  if (own || isPrepared()) return;
  const half = await mkdtemp(`${folder}-`);
  await unpackProgram(packed('chromium.br'), join(half, 'chromium'));
  await unpackArchive(packed('al2023.tar.br'), half);
  await unpackArchive(packed('fonts.tar.br'), half);
  await mkdir(join(half, 'font-cache'));
  await writeFile(join(half, 'fonts.conf'), fontsConf(folder));
  await rename(half, folder).catch(async (error: unknown) => {
    await rm(half, { recursive: true, force: true });
    if (!isPrepared()) throw error;
  });
}

function isPrepared(): boolean {
  if (!existsSync(join(folder, 'fonts.conf'))) return false;
  if (uid !== -1 && statSync(folder).uid !== uid)
    throw new Error(`${folder} belongs to another user: remove it.`);
  return true;
}

/** How every browser here is launched: a real one with its own processes, no talk behind the page's back. */
export function browserLaunch(): LaunchOptions {
  const isRoot = uid === 0;
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--no-first-run',
    '--no-pings',
    '--font-render-hinting=none',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
  if (own) return { executablePath: own, args };
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder };
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...definedOnly(env), LD_LIBRARY_PATH: libraries },
  };
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const pairs = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return Object.fromEntries(pairs);
}
