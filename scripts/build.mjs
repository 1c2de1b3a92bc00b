// `npm run build`: dist/server.mjs, dist/migrations, dist/assets.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { digestOfInputs, forgetBuild, rememberBuild } from './setup/build-stamp.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

/**
 * One file for the server: measured, it starts in 0.2 s where 250 files from node_modules take 0.4 s.
 * PGlite and pdfkit stay outside because they read their own files, docx and fflate because only the thread that sets
 * documents reads them; pg-native is optional and not used.
 */
export const serverOptions = {
  absWorkingDir: root,
  entryPoints: { server: 'src/main.ts', 'press-worker': 'src/documents/press-worker.ts' },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // What is imported later becomes a file of its own: the database opens while the rest is read.
  splitting: true,
  chunkNames: '[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  external: ['@electric-sql/pglite', '@electric-sql/pglite/*', 'docx', 'fflate', 'pdfkit', 'pg-native'],
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
};

const elementFiles = () => {
  const folder = join(root, 'src/elements');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => /-.*\.ts$/.test(file) && !file.includes('.test.'));
};

/** Each custom element becomes one file with its digest in the name, listed in the manifest. */
export async function buildElements({ minify }) {
  const files = elementFiles();
  if (files.length === 0) return;
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: files.map((file) => `src/elements/${file}`),
    outdir: join(dist, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: ['es2022', 'safari15'],
    minify,
    metafile: true,
    logLevel: 'warning',
  });
  const file = join(dist, 'assets/manifest.json');
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const [output, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint) manifest[basename(entryPoint).replace(/\.ts$/, '.js')] = basename(output);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

export function copyMigrations() {
  rmSync(join(dist, 'migrations'), { recursive: true, force: true });
  cpSync(join(root, 'src/db/migrations'), join(dist, 'migrations'), { recursive: true });
}

/** Each text file once for all in the two encodings that browsers take, so that the server need not at every start. */
export function compressTexts(folder) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  for (const file of readdirSync(folder).filter((name) => /\.(css|js|svg)$/.test(name))) {
    const text = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(text, quality));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(text, { level: 9 }));
  }
}

/** Style sheet, fonts and icons, then the elements beside them. */
export async function buildBrowserFiles({ minify }) {
  const { buildAssets } = await import('./build-assets.mjs');
  rmSync(join(dist, 'assets'), { recursive: true, force: true });
  mkdirSync(join(dist, 'assets'), { recursive: true });
  await buildAssets({ outDir: join(dist, 'assets'), minify });
  await buildElements({ minify });
  compressTexts(join(dist, 'assets'));
}

export async function build() {
  const digest = digestOfInputs(root);
  forgetBuild(root);
  mkdirSync(dist, { recursive: true });
  for (const file of readdirSync(dist)) if (/\.mjs(\.map)?$/.test(file)) rmSync(join(dist, file));
  copyMigrations();
  await Promise.all([bundle(serverOptions), buildBrowserFiles({ minify: true })]);
  rememberBuild(root, digest);
}

if (import.meta.main) {
  const began = performance.now();
  // esbuild has shown a mistake in the sources already, with its place.
  await build().catch((error) => {
    console.error(`The build failed: ${error.message}`);
    process.exit(1);
  });
  if (!process.argv.includes('--quiet'))
    console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
