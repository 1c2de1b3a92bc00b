import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Database } from '../../db/database.ts';
import { inTransaction } from '../../db/transaction.ts';
import { commentMarks } from '../../engagement/comment-store.ts';
import { dayOf } from '../../engagement/day.ts';
import { recordEvent } from '../../engagement/event-store.ts';
import type { Chance } from '../../engagement/ids.ts';
import { newId, readId } from '../../engagement/ids.ts';
import type { FieldClash } from '../../engagement/merge-fields.ts';
import { asSettled, baseOf, mergeFields, sayBase } from '../../engagement/merge-fields.ts';
import type { Area } from '../../engagement/municipality.ts';
import { municipalityFor } from '../../engagement/municipality-store.ts';
import type { Plan } from '../../engagement/plan.ts';
import { assessInHouse } from '../../engagement/plan-assessment-store.ts';
import { planAt } from '../../engagement/plan-store.ts';
import { inLanguage, paths } from '../../paths.ts';
import type { Staff } from '../../people/guard.ts';
import { guard } from '../../people/guard.ts';
import { may } from '../../people/rights.ts';
import type { FormValues } from '../../web/form.ts';
import { one, readForm } from '../../web/form.ts';
import type { KeptForms } from '../../web/kept-forms.ts';
import { isSwitchingLanguage } from '../../web/locale.ts';
import { problem } from '../../web/problem.tsx';
import { ContactPage, saidIn } from './contact-page.tsx';
import { csvOf } from './csv.ts';
import { spreadFacts } from './facts.ts';
import type {
  Contact,
  ContactField,
  ContactFields,
  ContactId,
  ContactProblem,
  Filled,
  TextLength,
  TextView,
} from './model.ts';
import { contactsAtMost, emptyContact, textAtMost, textLengths, textLimits } from './model.ts';
import {
  contactFields,
  differingFields,
  filledFromContact,
  reachOf,
  readContact,
  sizeOf,
  sortContacts,
  unknownGroups,
  viewTexts,
} from './rules.ts';
import { SpreadSheetPage } from './sheet-page.tsx';
import { gapsIn, suggestedTexts } from './spread-text.ts';
import { SpreadingPage } from './spreading-page.tsx';
import {
  addContact,
  changeContact,
  contactsOf,
  dropSpreadText,
  findContact,
  removeContact,
  restoreContact,
  saveSpreadText,
  spreadTextsOf,
} from './store.ts';
import { suggestionsFor } from './suggestions.ts';
import { TextPage } from './text-page.tsx';
import type { SpreadingDone } from './texts.ts';
import { spreadingTexts } from './texts.ts';

export type SpreadingDeps = {
  readonly db: Database;
  readonly zone: string;
  readonly chance: Chance;
  readonly kept: KeptForms;
};
type C = Context<Staff>;

const doneWords: readonly SpreadingDone[] = [
  'added',
  'saved',
  'removed',
  'restored',
  'contacted',
  'text',
  'follows',
];

/** Whom to call, what came of it, and the texts they can use. */
export function spreadingRoutes({ db, zone, chance, kept }: SpreadingDeps): Hono<Staff> {
  const routes = new Hono<Staff>();
  const read = guard('read-plans');
  const write = guard('write-plans');

  routes.get(paths.planSpreading(':number'), read, async (c) => {
    const plan = await findPlan(c);
    return plan ? listPage(c, plan) : problem(c, { kind: 'not-found' });
  });

  routes.get(paths.planSpreadSheet(':number'), read, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const today = dayOf(c.var.now, zone);
    const contacts = (await contactsOf(db, plan.id)).filter(({ removedAt }) => !removedAt);
    const { areas } = await municipalityFor(db, plan);
    return c.html(
      <SpreadSheetPage
        frame={c.var.frame}
        plan={plan}
        today={today}
        contacts={sortContacts(contacts, today)}
        areas={areas}
        texts={(await textsOf(c, plan)).texts}
      />,
    );
  });

  routes.get(paths.planSpreadCsv(':number'), read, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const { locale } = c.var;
    const words = spreadingTexts[locale];
    const { areas } = await municipalityFor(db, plan);
    const contacts = (await contactsOf(db, plan.id)).filter(({ removedAt }) => !removedAt);
    const rows = sortContacts(contacts, dayOf(c.var.now, zone)).map((contact) => [
      contact.day ?? '',
      contact.who,
      contact.organisation,
      saidIn(locale, contact, 'groups', areas),
      saidIn(locale, contact, 'areas', areas),
      saidIn(locale, contact, 'channel', areas),
      contact.detail,
      contact.doer,
      saidIn(locale, contact, 'state', areas),
      contact.doneOn ?? '',
      contact.result,
    ]);
    return c.body(csvOf([words.csvColumns, ...rows]), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${words.csvFile}-${plan.number}.csv"`,
      'cache-control': 'no-store',
    });
  });

  routes.post(paths.planSpreading(':number'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const suggestion = one(form.values, 'suggestion');
    if (suggestion !== '') return addSuggested(c, plan, suggestion);
    const restore = readId<'contact'>(one(form.values, 'restore'));
    if (restore) return putBack(c, plan, restore);
    const [id, version] = one(form.values, 'contacted').split(' ');
    const contacted = readId<'contact'>(id ?? '');
    if (contacted) return noteContacted(c, plan, contacted, Number(version));
    return back(c, plan);
  });

  routes.get(paths.planContact(':number', ':id'), write, async (c) => {
    const plan = await findPlan(c);
    if (!plan) return problem(c, { kind: 'not-found' });
    const isNew = c.req.param('id') === 'ny';
    const contact = isNew ? undefined : await contactAt(c, plan);
    if (!isNew && !contact) return problem(c, { kind: 'not-found' });
    const typed = await kept.take(c);
    return contactPage(c, plan, contact, {
      filled: typed ?? filledFromContact(contact ?? emptyContact),
      kept: typed !== undefined,
      isGone: contact?.removedAt !== undefined,
      version: typed && contact ? one(typed, 'version') : undefined,
      base: typed && one(typed, 'base'),
    });
  });

  routes.post(paths.planContact(':number', ':id'), write, async (c) => {
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    for (;;) {
      const plan = await findPlan(c);
      const isNew = c.req.param('id') === 'ny';
      const contact = plan && !isNew ? await contactAt(c, plan) : undefined;
      if (!plan || (!isNew && !contact)) return problem(c, { kind: 'not-found' });
      const answer = await sendContact(c, plan, contact, form.values);
      // Somebody saved in the same moment: the form is laid on what they saved.
      if (answer !== 'again') return answer;
    }
  });

  async function sendContact(c: C, plan: Plan, contact: Contact | undefined, values: FormValues) {
    const shown = {
      ...{ filled: values, version: one(values, 'version'), key: one(values, 'key') },
      base: one(values, 'base'),
    };
    if (isSwitchingLanguage(values)) return contactPage(c, plan, contact, shown);
    if (contact && one(values, 'do') === 'remove') return takeOff(c, plan, contact);
    const { areas } = await municipalityFor(db, plan);
    const today = dayOf(c.var.now, zone);
    const known = [...areas.map(({ slug }) => slug), ...(contact?.areas ?? [])];
    const read = (filled: Filled) => readContact(filled, known, today);
    const base = contact && baseOf(values, contact.version, filledFromContact(contact));
    const reading = read(asSettled(values, base));
    if (!reading.ok) return contactPage(c, plan, contact, { ...shown, problems: reading.problems }, 422);
    if (!contact) return addNew(c, plan, reading.contact, values);
    if (contact.removedAt) return contactPage(c, plan, contact, { filled: values, isGone: true }, 409);
    const { merged, clashes } = mergeFields({
      ...{ names: contactFields, ticks: ['groups', 'areas'], base },
      ...{ mine: filledFromContact(reading.contact), stored: filledFromContact(contact) },
    });
    if (clashes.length > 0) return contactPage(c, plan, contact, { filled: merged, clashes }, 409);
    const both = read(merged);
    if (!both.ok) return contactPage(c, plan, contact, { ...shown, problems: both.problems }, 422);
    return saveContact(c, plan, contact, both.contact);
  }

  async function addNew(c: C, plan: Plan, fields: ContactFields, values: FormValues) {
    const { now } = c.var;
    const id = readId<'contact'>(one(values, 'key')) ?? newId<'contact'>(now, chance);
    const there = await contactsOf(db, plan.id);
    if (isFull(there)) {
      return contactPage(c, plan, undefined, { filled: values, key: id, isFull: contactsAtMost }, 422);
    }
    await inTransaction(db, async (tx) => {
      const isAdded = await addContact(tx, { ...fields, id, plan: plan.id, suggestion: '' }, now);
      if (isAdded) await note(tx, c, plan, 'contact-added', { id, ...fields });
    });
    return back(c, plan, 'added', id);
  }

  async function saveContact(c: C, plan: Plan, contact: Contact, fields: ContactFields) {
    const differing = differingFields(contact, fields);
    if (differing.length === 0) return back(c, plan, 'saved', contact.id);
    const saved = await inTransaction(db, async (tx) => {
      const isSaved = await changeContact(tx, contact, fields);
      const details = Object.fromEntries(
        differing.map((field) => [field, [contact[field] ?? null, fields[field] ?? null]]),
      );
      if (isSaved)
        await note(tx, c, plan, 'contact-changed', { id: contact.id, who: fields.who, ...details });
      return isSaved;
    });
    return saved ? back(c, plan, 'saved', contact.id) : 'again';
  }

  async function takeOff(c: C, plan: Plan, contact: Contact) {
    await inTransaction(db, async (tx) => {
      if (await removeContact(tx, plan.id, contact.id, c.var.now))
        await note(tx, c, plan, 'contact-removed', { id: contact.id, who: contact.who });
    });
    return back(c, plan, 'removed', contact.id);
  }

  async function putBack(c: C, plan: Plan, id: ContactId) {
    await inTransaction(db, async (tx) => {
      const contact = await findContact(tx, plan.id, id);
      if (contact && (await restoreContact(tx, plan.id, id)))
        await note(tx, c, plan, 'contact-restored', { id, who: contact.who });
    });
    return back(c, plan, 'restored', id);
  }

  /** A press says that they were called and nothing else: whatever others changed of the line meanwhile stands. */
  async function noteContacted(c: C, plan: Plan, id: ContactId, version: number) {
    const doneOn = dayOf(c.var.now, zone);
    for (;;) {
      const contact = await findContact(db, plan.id, id);
      if (!contact) return back(c, plan);
      // Pressed twice, it is done already.
      if (contact.state === 'contacted') return back(c, plan, 'contacted', id);
      const isAsSeen = contact.version === version || contact.state === 'waiting';
      if (!isAsSeen || contact.removedAt) return listPage(c, plan, 'changed');
      const state = 'contacted' as const;
      const saved = await inTransaction(db, async (tx) => {
        const isSaved = await changeContact(tx, contact, { ...contact, state, doneOn });
        const details = { id, who: contact.who, state: [contact.state, state] };
        if (isSaved) await note(tx, c, plan, 'contact-changed', details);
        return isSaved;
      });
      if (saved) return back(c, plan, 'contacted', id);
    }
  }

  async function addSuggested(c: C, plan: Plan, key: string) {
    const { now, locale } = c.var;
    const contacts = await contactsOf(db, plan.id);
    const suggestion = suggestionsFor(plan.answers, contacts).find((each) => each.key === key);
    // Pressed twice, or the plan has changed meanwhile: the page shows how it is now.
    if (!suggestion) return back(c, plan);
    if (isFull(contacts)) return listPage(c, plan, 'full');
    const id = newId<'contact'>(now, chance);
    const { groups, channel } = suggestion;
    const contact = { ...emptyContact, who: suggestion.who[locale], groups, channel };
    await inTransaction(db, async (tx) => {
      const isAdded = await addContact(tx, { ...contact, id, plan: plan.id, suggestion: key }, now);
      if (isAdded) await note(tx, c, plan, 'contact-added', { id, who: contact.who, suggestion: key });
    });
    return back(c, plan, 'added', id);
  }

  routes.get(paths.planSpreadText(':number', ':length'), write, async (c) => {
    const plan = await findPlan(c);
    const length = lengthAt(c);
    if (!plan || !length) return problem(c, { kind: 'not-found' });
    const view = await textAt(c, plan, length);
    const typed = await kept.take(c);
    return textPage(c, plan, view, {
      typed: typed ? one(typed, 'body') : view.body,
      seen: (typed && one(typed, 'seen')) || view.suggestion,
      version: typed && Number(one(typed, 'version')),
      kept: typed !== undefined,
    });
  });

  routes.post(paths.planSpreadText(':number', ':length'), write, async (c) => {
    const plan = await findPlan(c);
    const length = lengthAt(c);
    if (!plan || !length) return problem(c, { kind: 'not-found' });
    const form = await readForm(c);
    if (!form.ok) return problem(c, form.problem);
    const view = await textAt(c, plan, length);
    const version = Number(one(form.values, 'version'));
    const action = one(form.values, 'do');
    if (action === 'follow' || action === 'keep') return settleText(c, plan, view, action, version);
    if (action === 'theirs') return back(c, plan);
    const typed = one(form.values, 'body');
    const seen = one(form.values, 'seen').slice(0, textAtMost) || view.suggestion;
    if (isSwitchingLanguage(form.values)) {
      // The other language's text is another text: only the words around it change.
      return textPage(c, plan, view, { typed, seen: view.suggestion });
    }
    const body = typed.replace(/[ \t]+\n/g, '\n').trim();
    const limit = textLimits[length];
    const wrong =
      body === ''
        ? 'empty'
        : sizeOf(length, body) > limit.most || body.length > textAtMost
          ? 'too-long'
          : undefined;
    if (wrong) return textPage(c, plan, view, { typed, seen, version, problem: wrong }, 422);
    if (body === view.body) return back(c, plan, view.state === 'follows' ? 'follows' : 'text');
    const saved = version === view.version && (await keepText(c, plan, { ...view, body, suggestion: seen }));
    if (saved) return back(c, plan, 'text');
    const latest = await textAt(c, plan, length);
    const clash = { who: latest.updatedBy ?? '', body: latest.body };
    return textPage(c, plan, latest, { typed, seen, version: latest.version, clash }, 409);
  });

  /** The plan has changed: the new suggestion is taken, or one's own words still fit. */
  async function settleText(c: C, plan: Plan, view: TextView, action: 'follow' | 'keep', version: number) {
    if (view.state === 'follows') return back(c, plan, 'follows');
    const { length } = view;
    const done =
      version === view.version &&
      (action === 'keep'
        ? await keepText(c, plan, view)
        : await inTransaction(db, async (tx) => {
            const at = { plan: plan.id, length, language: c.var.locale, version };
            const isDropped = await dropSpreadText(tx, at);
            if (isDropped) await note(tx, c, plan, 'spread-text-follows', { length, before: view.body });
            return isDropped;
          }));
    if (done) return back(c, plan, action === 'keep' ? 'text' : 'follows');
    return listPage(c, plan, 'changed');
  }

  function keepText(c: C, plan: Plan, view: TextView): Promise<boolean> {
    const { now, person, locale } = c.var;
    const { length, body, version } = view;
    return inTransaction(db, async (tx) => {
      const isSaved = await saveSpreadText(tx, {
        ...{ plan: plan.id, length, language: locale, body, suggested: view.suggestion, version },
        ...{ by: person.name, now },
      });
      if (isSaved) await note(tx, c, plan, 'spread-text-kept', { length, language: locale, body });
      return isSaved;
    });
  }

  const findPlan = (c: C): Promise<Plan | undefined> => planAt(db, c.req.param('number'));
  const lengthAt = (c: C): TextLength | undefined =>
    textLengths.find((length) => length === c.req.param('length'));
  const isFull = (contacts: readonly Contact[]): boolean =>
    contacts.filter(({ removedAt }) => !removedAt).length >= contactsAtMost;

  async function contactAt(c: C, plan: Plan): Promise<Contact | undefined> {
    const id = readId<'contact'>(c.req.param('id') ?? '');
    return id && findContact(db, plan.id, id);
  }

  async function textAt(c: C, plan: Plan, length: TextLength): Promise<TextView> {
    const { texts } = await textsOf(c, plan);
    const view = texts.find((text) => text.length === length);
    if (!view) throw new Error(`No text of the length ${length}`);
    return view;
  }

  /** The texts in the visitor's language: what was written, or the plan's suggestion of today. */
  async function textsOf(c: C, plan: Plan) {
    const { frame, locale, now } = c.var;
    const today = dayOf(now, zone);
    const assessment = await assessInHouse(db, plan, today);
    const { contact, municipality } = frame;
    const facts = spreadFacts(plan, assessment, {
      ...{ today, municipality, contact },
      wording: assessment.basis.municipality.policy.wording,
    });
    const texts = viewTexts(suggestedTexts(locale, facts), await spreadTextsOf(db, plan.id, locale));
    const reckoned = facts.isAsking && !facts.isDeadlineSet ? facts.deadline : undefined;
    return { texts, gaps: gapsIn(facts), reckoned };
  }

  async function listPage(c: C, plan: Plan, refused?: 'changed' | 'full') {
    const { frame, now, person } = c.var;
    const today = dayOf(now, zone);
    const all = await contactsOf(db, plan.id);
    const contacts = all.filter(({ removedAt }) => !removedAt);
    const reach = reachOf(plan.answers, contacts);
    const { areas } = await municipalityFor(db, plan);
    const what = doneWords.find((word) => word === c.req.query('ok'));
    return c.html(
      <SpreadingPage
        frame={frame}
        plan={plan}
        today={today}
        contacts={sortContacts(contacts, today)}
        removed={all.filter(({ removedAt }) => removedAt)}
        areas={areas}
        reach={reach}
        unknown={unknownGroups(reach)}
        suggestions={suggestionsFor(plan.answers, all)}
        {...(await textsOf(c, plan))}
        mayWrite={may(person.role, 'write-plans')}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        maySet={may(person.role, 'change-settings')}
        done={what && { what, contact: all.find(({ id }) => id === c.req.query('hvem')) }}
        refused={refused}
      />,
      refused === undefined ? 200 : refused === 'full' ? 422 : 409,
    );
  }

  type ContactView = {
    readonly filled: Filled;
    readonly kept?: boolean;
    readonly problems?: readonly ContactProblem[];
    readonly base?: string | undefined;
    readonly clashes?: readonly FieldClash<ContactField>[];
    readonly isGone?: boolean;
    readonly isFull?: number;
    readonly key?: string;
    readonly version?: string | undefined;
  };

  async function contactPage(
    c: C,
    plan: Plan,
    contact: Contact | undefined,
    view: ContactView,
    status: 200 | 409 | 422 = 200,
  ) {
    const { areas } = await municipalityFor(db, plan);
    // An area the municipality has taken away still stands on the lines that name it.
    const gone = (contact?.areas ?? []).filter((slug) => areas.every((area) => area.slug !== slug));
    const offered: readonly Area[] = [...areas, ...gone.map((slug) => ({ slug, name: slug }))];
    const { key, version, base, ...shown } = view;
    return c.html(
      <ContactPage
        frame={c.var.frame}
        plan={plan}
        contact={contact}
        areas={offered}
        {...shown}
        base={contact && (base || sayBase(filledFromContact(contact)))}
        comments={await commentMarks(db, plan.id, may(c.var.person.role, 'comment-plans'))}
        problems={view.problems ?? []}
        kept={view.kept ?? false}
        hidden={
          contact
            ? { name: 'version', value: version ?? String(contact.version) }
            : { name: 'key', value: readId<'contact'>(key ?? '') ?? newId<'contact'>(c.var.now, chance) }
        }
      />,
      status,
    );
  }

  type WrittenView = {
    readonly typed: string;
    readonly seen: string;
    readonly version?: number | undefined;
    readonly problem?: 'empty' | 'too-long';
    readonly kept?: boolean;
    readonly clash?: { readonly who: string; readonly body: string };
  };

  function textPage(
    c: C,
    plan: Plan,
    view: TextView,
    { version, ...written }: WrittenView,
    status: 200 | 409 | 422 = 200,
  ) {
    return c.html(
      <TextPage
        frame={c.var.frame}
        plan={plan}
        view={{ ...view, version: version ?? view.version }}
        {...written}
        size={sizeOf(view.length, written.typed.trim())}
        kept={written.kept ?? false}
      />,
      status,
    );
  }

  function back(c: C, plan: Plan, done?: SpreadingDone, who?: ContactId) {
    const query = new URLSearchParams({ ...(done ? { ok: done } : {}), ...(who ? { hvem: who } : {}) });
    const at = inLanguage(c.var.locale, paths.planSpreading(plan.number));
    return c.redirect(query.size > 0 ? `${at}?${query}` : at, 303);
  }

  return routes;
}

function note(
  tx: Database,
  c: C,
  plan: Plan,
  what: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { now, person } = c.var;
  const by = { at: now, actor: person.id, actorName: person.name };
  return recordEvent(tx, { ...by, subjectKind: 'plan', subjectId: plan.id, what, details });
}
