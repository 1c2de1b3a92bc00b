/**
 * The import law. Left may import right; everything else is forbidden. ARCHITECTURE.md shows the same table,
 * made by `asMarkdown`, and a test compares them.
 *
 * Targets: a role of `layout.ts`, `itself` (the same package or top folder), `own X` (role X of the same room),
 * `room` (everything of the same room), `guard` (people/guard.ts and people/rights.ts), `ids` (engagement/ids.ts),
 * or what comes from npm and Node: see `outside`.
 */
export type Row = {
  readonly files: string;
  readonly roles: readonly string[];
  readonly may: readonly string[];
  /** What may be imported with `import type` only. */
  readonly types?: readonly string[];
};

export const outside: Readonly<Record<string, RegExp>> = {
  'schema library': /^zod$/,
  'query builder': /^kysely$/,
  drivers: /^(pg|@electric-sql\/pglite)(\/|$)/,
  'hono/jsx': /^hono\/(jsx|html)(\/|$)/,
  hono: /^(hono|@hono\/node-server)(\/(?!css$)|$)/,
  node: /^node:/,
  libraries: /^(?!zod$|kysely$|pg$|@electric-sql\/|hono|@hono\/|node:)/,
};

const house = ['engagement', 'package'];

export const law: readonly Row[] = [
  { files: '`packages/x`', roles: ['package'], may: ['itself'] },
  { files: '`paths.ts`, `i18n`', roles: ['paths', 'i18n', 'own paths'], may: ['itself'] },
  { files: '`config.ts`', roles: ['config'], may: ['node'] },
  { files: '`db`', roles: ['db'], may: ['itself', 'query builder', 'drivers', 'node'] },
  {
    files: '`ui`, `documents`',
    roles: ['ui', 'documents'],
    may: ['itself', 'i18n', 'hono/jsx', 'node', 'libraries'],
  },
  {
    files: '`work`, `post`, `files`',
    roles: ['work', 'post', 'files'],
    may: ['itself', 'i18n', 'ids', 'db', 'work', 'query builder', 'node', 'libraries'],
  },
  {
    files: '`web`',
    roles: ['web'],
    may: ['itself', 'ui', 'i18n', 'db', 'query builder', 'hono', 'hono/jsx', 'node', 'libraries'],
  },
  {
    files: '`engagement/*.ts` (not store)',
    roles: ['engagement'],
    may: ['itself', 'package', 'i18n', 'schema library'],
    types: ['db', 'hono/jsx'],
  },
  {
    files: '`*store.ts`',
    roles: ['store'],
    may: ['own model', 'itself', ...house, 'db', 'work', 'query builder', 'schema library'],
    types: ['i18n'],
  },
  { files: '`model.ts`', roles: ['model'], may: ['own model', ...house, 'i18n', 'schema library'] },
  {
    files: '`rules.ts` and any other plain `.ts` of a room',
    roles: ['rules', 'plain'],
    may: ['own model', 'own rules', 'own plain', ...house],
    types: ['own texts', 'i18n', 'schema library'],
  },
  {
    files: '`texts.ts`, `*-text.ts`',
    roles: ['texts', 'wording'],
    may: ['own texts', 'own wording', 'i18n', ...house],
    types: ['own model', 'own rules', 'own plain'],
  },
  {
    files:
      '`*-page.tsx`, `*-panel.tsx`, `*-form.tsx`, `*-slip.ts`, `*-document.ts`, `*-letter.ts`, `frame.ts`',
    roles: ['page', 'frame'],
    may: [
      ...['own model', 'own texts', 'own wording', 'own page', 'own plain', 'own paths', ...house],
      ...['ui', 'i18n', 'documents', 'paths', 'hono/jsx'],
    ],
    types: ['own rules', 'post', 'work'],
  },
  {
    files: '`kind.ts`, `panels.tsx`, `jobs.ts`, `demo.ts`',
    roles: ['plug'],
    may: ['room', ...house, 'documents', 'post', 'work', 'hono/jsx'],
    types: ['db'],
  },
  {
    files:
      '`routes.tsx`, `*-routes.tsx`; in `people` also the doorkeepers (`guard`, `recognise`, `access` …)',
    roles: ['routes', 'doorkeeper'],
    may: [
      ...[
        'room',
        ...house,
        'guard',
        'paths',
        'web',
        'ui',
        'i18n',
        'db',
        'work',
        'documents',
        'post',
        'files',
      ],
      ...['hono', 'hono/jsx', 'node', 'schema library'],
    ],
  },
  {
    files: "a wing's `routes.ts`, `kinds.ts`, `panels.ts`",
    roles: ['wing'],
    may: ['room', 'hono'],
    types: ['engagement', 'guard', 'web', 'db'],
  },
  {
    files: '`app.ts`',
    roles: ['app'],
    may: [
      ...[
        'wing',
        'routes',
        'frame',
        'plug',
        'doorkeeper',
        'guard',
        'engagement',
        'web',
        'ui',
        'work',
        'post',
      ],
      ...['files', 'db', 'config', 'paths', 'i18n', 'hono', 'node'],
    ],
  },
  {
    files: '`main.ts`, `cli/`',
    roles: ['main', 'cli'],
    may: [
      ...['itself', 'app', 'demonstration', 'doorkeeper', 'plug', 'config', 'paths', 'package', 'engagement'],
      ...['db', 'work', 'post', 'web', 'hono', 'node'],
    ],
  },
  {
    files: '`demonstration.ts` (the invented content of all rooms)',
    roles: ['demonstration'],
    may: ['plug', 'engagement', 'package', 'db', 'work', 'post', 'i18n'],
  },
  { files: '`elements`', roles: ['elements'], may: ['itself', 'package'] },
];

const names: Readonly<Record<string, string>> = {
  package: '`packages`',
  room: 'everything in their own room',
  guard: '`people/guard`, `people/rights`',
  routes: "rooms' `routes`",
  frame: "rooms' `frame`",
  plug: "rooms' `panels`, `jobs`, `demo`",
  wing: 'wings',
  doorkeeper: 'the doorkeepers',
  ids: '`engagement/ids`',
};

const spell = (target: string) => {
  if (names[target]) return names[target];
  if (target.startsWith('own ')) return `own ${target.slice(4)}`;
  return target in outside || target === 'itself' ? target : `\`${target}\``;
};

/** The table as Markdown, for ARCHITECTURE.md. */
export function asMarkdown(): string {
  const lines = law.map(({ files, may, types }) => {
    const onlyTypes = types ? `; *types* of ${types.map(spell).join(', ')}` : '';
    return `| ${files} | ${may.map(spell).join(', ')}${onlyTypes} |`;
  });
  return ['| file | may import |', '|---|---|', ...lines].join('\n');
}

if (import.meta.main) console.log(asMarkdown());
