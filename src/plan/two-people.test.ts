import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { house } from '../../tests/support/house.ts';
import { planByNumber } from '../engagement/plan-store.ts';
import { storedTasks } from '../engagement/task-store.ts';
import { contactsOf } from './spreading/store.ts';

const database = await testDatabase();
const { db } = database;
const place = await house(database);
const pia = await place.visitor('planner', 'Pia');
const ole = await place.visitor('planner', 'Ole');

type Sent = Record<string, readonly string[]>;
type Field = { readonly page: string; readonly name: string; readonly write: (nth: number) => string };

const fields: readonly Field[] = [
  { page: 'navn', name: 'title', write: (nth) => `Havnen ${nth}` },
  { page: 'navn', name: 'question', write: (nth) => `Hvor højt ${nth}` },
  { page: 'spoergsmaal/2', name: 'open', write: (nth) => `Kajen ${nth}` },
  { page: 'spoergsmaal/2', name: 'fixed', write: (nth) => `Sporet ${nth}` },
  { page: 'skridt/dialogmoede', name: 'times', write: (nth) => String(nth + 2) },
  { page: 'skridt/dialogmoede', name: 'hours', write: (nth) => `${nth % 20},5` },
  { page: 'huskeliste/dialogmoede:loop', name: 'owner', write: (nth) => `Bo ${nth}` },
  { page: 'huskeliste/dialogmoede:loop', name: 'note', write: (nth) => `Ordre ${nth}` },
  { page: 'kontakter/linje/CONTACT', name: 'doer', write: (nth) => `Ida ${nth}` },
  { page: 'kontakter/linje/CONTACT', name: 'result', write: (nth) => `De ringer ${nth}` },
];

async function aPlan() {
  const begun = await pia.post('/planer/ny', { title: 'Havnen' });
  const number = Number(/\/planer\/(\d+)\//.exec(begun.headers.get('location') ?? '')?.[1]);
  await pia.post(`/planer/${number}/skridt`, { do: 'add deepen:dialogmoede' });
  // The first saving of a step decides everything that was as usual.
  const step = `/planer/${number}/skridt/dialogmoede`;
  await pia.post(step, formIn(await pia.text(step)));
  const added = await pia.post(`/planer/${number}/kontakter/linje/ny`, { key: '', who: 'Roklubben' });
  const contact = /hvem=([^&]+)/.exec(added.headers.get('location') ?? '')?.[1] ?? '';
  return { number, pathOf: ({ page }: Field) => `/planer/${number}/${page.replace('CONTACT', contact)}` };
}

/** What is stored in each field, past every page. */
async function storedIn(number: number): Promise<readonly (string | undefined)[]> {
  const plan = await planByNumber(db, number);
  if (!plan) throw new Error('The plan is not there');
  const step = plan.chosen?.find(({ key }) => key === 'dialogmoede');
  const task = (await storedTasks(db, plan.id)).find(({ key }) => key === 'dialogmoede:loop');
  const [contact] = await contactsOf(db, plan.id);
  return [
    ...[plan.title, plan.question, plan.answers.open, plan.answers.fixed],
    ...[
      step?.times && String(step.times),
      step?.format?.hours && String(step.format.hours).replace('.', ','),
    ],
    ...[task?.owner, task?.note, contact?.doer, contact?.result],
  ].map((value) => value || undefined);
}

/** The page's own form, as a browser would send it. */
function formIn(page: string): Sent {
  const [, form = ''] = /<main.*?<form[^>]*novalidate[^>]*>(.*?)<\/form>/s.exec(page) ?? [];
  const sent: Record<string, string[]> = {};
  const add = (name: string, value: string) => {
    sent[name] = [...(sent[name] ?? []), unescaped(value)];
  };
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const isChoice = /type="(radio|checkbox)"/.test(input);
    if (isChoice && !/ checked/.test(input)) continue;
    add(/ name="([^"]*)"/.exec(input)?.[1] ?? '', / value="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  for (const [, name = '', value = ''] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n?([^<]*)</g))
    add(name, value);
  return sent;
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

type Form = {
  readonly sent: Record<string, readonly string[]>;
  readonly seen: readonly (string | undefined)[];
};

const edit = fc.record({ field: fc.nat(fields.length - 1), age: fc.nat(2) });
/** The other field of the same page. */
const besides = fc.nat(fields.length - 1).map((field) => ({
  pia: { field, age: 0 },
  ole: { field: field % 2 === 0 ? field + 1 : field - 1, age: 0 },
}));
/** Both press at once, often on the same page, or one of them alone. */
const turns = fc.array(
  fc.oneof(besides, fc.record({ pia: edit, ole: edit }), fc.record({ pia: edit }), fc.record({ ole: edit })),
  { minLength: 4, maxLength: 8 },
);
const people = { pia, ole };
type Who = keyof typeof people;

test('whoever changes what from however old a page: nothing that was acknowledged is ever lost', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (order) => {
      const { number, pathOf } = await aPlan();
      const forms = new Map<string, Form[]>();
      let model = await storedIn(number);
      /** The form that a value came from: sent again, after the back button, it means what it says. */
      const lastForm: (Form | undefined)[] = [];
      let nth = 0;

      async function fetched(who: Who, index: number, age: number): Promise<Form> {
        const field = fields[index];
        if (!field) throw new Error('No such field');
        const key = `${who} ${field.page}`;
        const own = forms.get(key) ?? [];
        forms.set(key, own);
        own.push({ sent: { ...formIn(await people[who].text(pathOf(field))) }, seen: model });
        return own[Math.max(0, own.length - 1 - age)] ?? fetched(who, index, 0);
      }

      for (const turn of order) {
        const edits: { who: Who; index: number; value: string; form: Form }[] = [];
        for (const [who, { field: index, age }] of Object.entries(turn) as [
          Who,
          { field: number; age: number },
        ][]) {
          const form = await fetched(who, index, age);
          const value = fields[index]?.write(nth++) ?? '';
          form.sent[fields[index]?.name ?? ''] = [value];
          edits.push({ who, index, value, form });
        }
        const answers = await Promise.all(
          edits.map(async ({ who, index, form }) => {
            const field = fields[index];
            return field ? (await people[who].post(pathOf(field), form.sent)).status : 0;
          }),
        );
        const after = [...model];
        for (const [at, { index, value, form }] of edits.entries()) {
          expect([303, 409]).toContain(answers[at]);
          if (answers[at] !== 303) continue;
          const isOverwriting = form.seen[index] !== model[index] && lastForm[index] !== form;
          expect(isOverwriting, `${fields[index]?.page} ${fields[index]?.name} was overwritten`).toBe(false);
          after[index] = value;
          lastForm[index] = form;
        }
        const [one, other] = edits;
        const isSame = one !== undefined && one.index === other?.index;
        if (isSame) expect(answers, 'two values of one field').not.toEqual([303, 303]);
        model = after;
        expect(await storedIn(number)).toEqual(model);
      }
    }),
    { numRuns: 8, seed: 303 },
  );
}, 60_000);
