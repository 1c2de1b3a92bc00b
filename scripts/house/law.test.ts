import { expect, test } from 'vitest';
import { lawComplaints } from './law.ts';

const complain = (path: string, text: string) => lawComplaints([{ path, text }]);

/** One planted violation for each row of the law and each "never" beneath it. */
const planted: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['a package knows no other package', 'packages/a/src/x.ts', "import { b } from '@medvirk/b';"],
  ['a package takes nothing from npm', 'packages/a/src/x.ts', "import { z } from 'zod';"],
  ['the addresses know nobody', 'src/paths.ts', "import { t } from './ui/texts.ts';"],
  ['the languages know nobody', 'src/i18n/dates.ts', "import { paths } from '../paths.ts';"],
  ['the settings know nobody', 'src/config.ts', "import type { Database } from './db/database.ts';"],
  ['the database knows no room', 'src/db/migrate.ts', "import type { Plan } from '../engagement/plan.ts';"],
  [
    'a component knows no domain word',
    'src/ui/field.tsx',
    "import type { Plan } from '../engagement/plan.ts';",
  ],
  ['a component knows no address', 'src/ui/header.tsx', "import { paths } from '../paths.ts';"],
  [
    'documents know no database',
    'src/documents/pdf.ts',
    "import type { Database } from '../db/database.ts';",
  ],
  ['mail knows no room', 'src/post/mail.ts', "import { may } from '../people/rights.ts';"],
  ['the plumbing knows no person', 'src/web/form.ts', "import { guard } from '../people/guard.ts';"],
  ['the heart does not fetch', 'src/engagement/plan.ts', "import { openDatabase } from '../db/database.ts';"],
  ['the heart knows no wing', 'src/engagement/plan.ts', "import { memo } from '../plan/memo/model.ts';"],
  ['a store makes no page', 'src/plan/memo/store.ts', "import { Page } from './memo-page.tsx';"],
  ['a store reads no form', 'src/plan/memo/store.ts', "import { readForm } from '../../web/form.ts';"],
  ['a model decides nothing', 'src/plan/memo/model.ts', "import { open } from './rules.ts';"],
  ['a rule fetches nothing', 'src/plan/memo/rules.ts', "import { load } from './store.ts';"],
  ['a rule fetches no type either', 'src/plan/memo/rules.ts', "import type { Row } from './store.ts';"],
  ['a rule takes no file', 'src/plan/memo/rules.ts', "import { readFile } from 'node:fs/promises';"],
  ['a rule says nothing', 'src/plan/memo/rules.ts', "import { memoTexts } from './texts.ts';"],
  ['a text knows no page', 'src/plan/memo/texts.ts', "import type { Props } from './memo-page.tsx';"],
  ['a page fetches nothing', 'src/plan/memo/memo-page.tsx', "import { load } from './store.ts';"],
  [
    'a page knows no engagement store',
    'src/plan/memo/memo-page.tsx',
    "import { l } from '../../engagement/plan-store.ts';",
  ],
  ['a page decides nothing', 'src/plan/memo/memo-page.tsx', "import { isOpen } from './rules.ts';"],
  ['a page knows no request', 'src/plan/memo/memo-page.tsx', "import type { Context } from 'hono';"],
  ['a plug knows no address', 'src/run/survey/kind.ts', "import { paths } from '../../paths.ts';"],
  ['a room knows no other room', 'src/plan/memo/routes.tsx', "import { q } from '../questions/model.ts';"],
  [
    'a room knows no type of another',
    'src/plan/memo/routes.tsx',
    "import type { Q } from '../questions/model.ts';",
  ],
  ['a wing knows no other wing', 'src/plan/routes.ts', "import { kinds } from '../run/kinds.ts';"],
  ['a room does not know its wing', 'src/plan/memo/routes.tsx', "import { planRoutes } from '../routes.ts';"],
  ['people know no wing', 'src/people/routes.tsx', "import { planRoutes } from '../plan/routes.ts';"],
  [
    'a room takes only the guard from people',
    'src/site/routes.tsx',
    "import { all } from '../people/store.ts';",
  ],
  ['the app makes no page', 'src/app.ts', "import { FrontPage } from './site/front-page.tsx';"],
  [
    'only main and the commands know the app',
    'src/site/routes.tsx',
    "import { createApp } from '../app.ts';",
  ],
  ['main knows no room', 'src/main.ts', "import { loadSettings } from './site/settings-store.ts';"],
  ['an element knows no server', 'src/elements/count-down.ts', "import { paths } from '../paths.ts';"],
  ['the server knows no element', 'src/site/front-page.tsx', "import '../elements/count-down.ts';"],
  ['an import inside a type counts', 'src/paths.ts', "export type D = import('./db/database.ts').Database;"],
  ['an import at run time counts', 'src/paths.ts', "export const d = () => import('./db/database.ts');"],
  ['an export from elsewhere counts', 'src/paths.ts', "export { d } from './db/database.ts';"],
];

test.each(planted)('%s', (_, path, text) => {
  expect(complain(path, text)).toHaveLength(1);
});

test('what the law allows passes', () => {
  const text = `
    import type { Context } from 'hono';
    import { guard } from '../../people/guard.ts';
    import { loadPlan } from '../../engagement/plan-store.ts';
    import { MemoPage } from './memo-page.tsx';
    import { isReady } from './rules.ts';
  `;
  expect(complain('src/plan/memo/routes.tsx', text)).toEqual([]);
});

test('a type of own rules may be shown on a page', () => {
  expect(complain('src/plan/memo/memo-page.tsx', "import type { Verdict } from './rules.ts';")).toEqual([]);
});

test('a row that names only types refuses the value', () => {
  const path = 'src/engagement/plan.ts';
  expect(complain(path, "import type { Database } from '../db/database.ts';")).toEqual([]);
  expect(complain(path, "import { type Database } from '../db/database.ts';")).toEqual([]);
  expect(complain(path, "import { type Database, openDatabase } from '../db/database.ts';")).toHaveLength(1);
});

test.each([
  'src/utils/strings.ts',
  'src/helper.ts',
  'src/plan/memo/deep/rules.ts',
  'src/plan/memo/Widget.tsx',
  'src/plan/anything.ts',
])('%s has no row and is refused', (path) => {
  expect(complain(path, '')).toEqual([`${path}: has no row in the import law`]);
});

test('planned rooms are known before they are built', () => {
  const planned = ['src/run/survey/kind.ts', 'src/use/follow-up/model.ts', 'src/receipt/routes.tsx'];
  expect(planned.flatMap((path) => complain(path, ''))).toEqual([]);
});
