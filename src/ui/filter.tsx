export type FilterOption = {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  readonly count?: number | undefined;
};

/** One question with its answers as links: one click, no script, and the address can be kept. */
export function FilterLine({
  label,
  options,
}: {
  readonly label: string;
  readonly options: readonly FilterOption[];
}) {
  return (
    <nav class="mv-filter" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      <ul>
        {options.map((option) => (
          <li>
            <a href={option.href} aria-current={option.current ? 'true' : undefined}>
              {option.label}
              {option.count === undefined ? null : <small> {option.count}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
