import type { Colleague, Member, PlanRole } from '../../engagement/plan-members.ts';
import { canBeLifted, liftedRole, planRoles } from '../../engagement/plan-members.ts';
import { inLanguage, paths } from '../../paths.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { More } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Headband, Wrap } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { Frame } from '../../ui/shell.tsx';
import { Shell } from '../../ui/shell.tsx';
import type { MembersDone, MembersWords } from './members-texts.ts';
import { membersTexts } from './members-texts.ts';
import type { NamedMember } from './model.ts';
import { togetherTexts } from './texts.ts';

export type MemberProblem = 'person' | 'role';

export type MembersPageProps = {
  readonly frame: Frame;
  readonly plan: { readonly number: number; readonly title: string };
  readonly members: readonly NamedMember[];
  /** Those who can be put on the plan. */
  readonly others: readonly Colleague[];
  readonly mayWrite: boolean;
  readonly typed?: { readonly person: string; readonly role: string } | undefined;
  readonly problems?: readonly MemberProblem[] | undefined;
  readonly isKept?: boolean | undefined;
  readonly done?:
    | {
        readonly what: MembersDone;
        readonly name: string;
        readonly undo?: Pick<Member, 'person' | 'role'> | undefined;
      }
    | undefined;
  /** Somebody changed a person's role meanwhile; theirs is left out when the person was taken off. */
  readonly clash?:
    | { readonly name: string; readonly theirs?: PlanRole | undefined; readonly mine: PlanRole }
    | undefined;
};

/** Who is on one plan, and what they may do there. */
export function MembersPage(props: MembersPageProps) {
  const { frame, plan, members, mayWrite, problems = [] } = props;
  const { locale } = frame;
  const words = membersTexts[locale];
  const together = inLanguage(locale, paths.planTogether(plan.number));
  return (
    <Shell
      frame={frame}
      title={`${words.title} · ${plan.title}`}
      languageForm={mayWrite && props.others.length > 0 ? 'member' : undefined}
    >
      <Headband
        title={words.title}
        lead={words.lead}
        crumbs={[
          { label: plan.title, href: together },
          { label: togetherTexts[locale].title, href: together },
          { label: words.title },
        ]}
      />
      <Wrap>
        <div class="mv-top-note">
          <ErrorSummary
            title={words.errorsTitle}
            errors={problems.map((problem) => ({ id: problem, text: words.problem[problem] }))}
          />
          <Told {...props} words={words} />
        </div>
        <Section id="members" title={words.membersTitle(members.length)} intro={words.membersIntro}>
          {members.length === 0 ? <p>{words.none}</p> : null}
          <ul class="mv-ruled mv-offers">
            {members.map((member) => (
              <li>
                <div>
                  <b>{member.name}</b>
                  <p class="mv-soft">{standing(words, member)}</p>
                </div>
                {mayWrite ? <Change {...props} words={words} member={member} /> : null}
              </li>
            ))}
          </ul>
        </Section>
        {mayWrite ? <Add {...props} words={words} /> : null}
      </Wrap>
    </Shell>
  );
}

type Worded = MembersPageProps & { readonly words: MembersWords };

/** What somebody may do here; where the house lets them do more than the plan says, that. */
function standing(words: MembersWords, { role, houseRole, isActive }: NamedMember): string {
  if (!isActive) return words.inactive;
  const may = liftedRole<PlanRole>(houseRole, role);
  return may === role ? words.roles[role] : words.moreInHouse[may];
}

function Told({ frame, plan, words, isKept, clash, done }: Worded) {
  if (clash) {
    return (
      <Notice kind="not-saved" title={words.clashTitle(clash.name)}>
        <p>
          {clash.theirs === undefined
            ? words.clashGone
            : words.clash(words.roles[clash.theirs], words.roles[clash.mine])}
        </p>
      </Notice>
    );
  }
  if (isKept) return <Notice kind="not-saved" title={words.kept} />;
  if (!done) return null;
  const { undo } = done;
  return (
    <Notice kind="saved" title={words.done[done.what](done.name)}>
      {undo ? (
        <form method="post" action={inLanguage(frame.locale, paths.planMembers(plan.number))}>
          <input type="hidden" name="person" value={undo.person} />
          <input type="hidden" name="role" value={undo.role} />
          <Button kind="quiet" name="do" value="add">
            {words.undo}
          </Button>
        </form>
      ) : null}
    </Notice>
  );
}

function Change({ frame, plan, words, member, clash }: Worded & { readonly member: NamedMember }) {
  const isClash = clash?.name === member.name;
  return (
    <More summary={words.change} open={isClash}>
      <form method="post" action={inLanguage(frame.locale, paths.planMembers(plan.number))}>
        <input type="hidden" name="person" value={member.person} />
        <input type="hidden" name="version" value={String(member.version)} />
        <SelectField
          name="role"
          id={`role-${member.person}`}
          label={words.roleOf(member.name)}
          width="medium"
          options={planRoles.map((role) => ({ value: role, label: words.roles[role] }))}
          value={isClash ? clash.mine : member.role}
        />
        <ButtonRow>
          <Button kind="secondary" small name="do" value="change" about={member.name}>
            {words.save}
          </Button>
          <Button kind="quiet" name="do" value="remove" about={member.name}>
            {words.remove}
          </Button>
        </ButtonRow>
      </form>
    </More>
  );
}

function Add({ frame, plan, words, others, typed, problems = [] }: Worded) {
  if (others.length === 0) {
    return (
      <Section id="add" title={words.addTitle}>
        <p>{words.nobodyLeft}</p>
      </Section>
    );
  }
  const errorOf = (name: MemberProblem) => (problems.includes(name) ? words.problem[name] : undefined);
  return (
    <Section id="add" title={words.addTitle}>
      <form
        class="mv-stack"
        method="post"
        id="member"
        action={inLanguage(frame.locale, paths.planMembers(plan.number))}
        novalidate
      >
        <SelectField
          name="person"
          label={words.person}
          empty={words.choose}
          width="medium"
          error={errorOf('person')}
          options={others.map(({ id, name, role }) => ({
            value: id,
            label: canBeLifted(role) ? `${name} (${words.inHouse[role]})` : name,
          }))}
          value={typed?.person}
        />
        <Choices
          name="role"
          type="radio"
          legend={words.role}
          legendLook="small"
          error={errorOf('role')}
          choices={planRoles.toReversed().map((role) => ({
            value: role,
            label: words.roles[role],
            note: words.roleNotes[role],
          }))}
          value={typed?.role ?? 'commenter'}
        />
        <ButtonRow>
          <Button name="do" value="add">
            {words.add}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
