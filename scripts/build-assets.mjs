/** Style sheet, fonts and icon into one folder, each file named after its content, with a list of the names. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { compileAsync, SassString } from 'sass';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const upstream = join(root, 'node_modules/dkfds/src');
const fonts = join(upstream, 'fonts/IBMPlexSans/split/woff2');

/** Name in the list → where it comes from. Two cuts of the font, Latin letters only: 34 kB for both. */
const files = {
  'IBMPlexSans-Regular.woff2': join(fonts, 'IBMPlexSans-Regular-Latin1.woff2'),
  'IBMPlexSans-SemiBold.woff2': join(fonts, 'IBMPlexSans-SemiBold-Latin1.woff2'),
  'icon.svg': join(root, 'src/ui/styles/icon.svg'),
};

function hashedName(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const ending = extname(name);
  return `${name.slice(0, -ending.length)}-${hash}${ending}`;
}

async function compileStyles(manifest, minify) {
  const { css } = await compileAsync(join(root, 'src/ui/styles/main.scss'), {
    loadPaths: [join(upstream, 'stylesheets')],
    quietDeps: true,
    // A byte order mark would kill the first rule.
    charset: false,
    functions: {
      'asset-url($name)': ([name]) =>
        new SassString(`url(${manifest[name.assertString().text]})`, { quotes: false }),
    },
    silenceDeprecations: ['import', 'if-function'],
  });
  return minify ? (await transform(css, { loader: 'css', minify: true, target: 'es2022' })).code : css;
}

/**
 * Builds into `outDir` and returns the list `{ 'main.css': 'main-….css', … }`, which also lies there as
 * `manifest.json`. The file names change with the content, so they may be cached for ever.
 */
export async function buildAssets({ outDir, minify = true }) {
  await mkdir(outDir, { recursive: true });
  const manifest = {};
  const add = async (name, content) => {
    manifest[name] = hashedName(name, content);
    await writeFile(join(outDir, manifest[name]), content);
  };
  for (const [name, source] of Object.entries(files)) await add(name, await readFile(source));
  await add('main.css', await compileStyles(manifest, minify));
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await buildAssets({ outDir: process.argv[2] ?? join(root, 'dist/assets') }));
}
