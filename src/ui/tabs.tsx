export type TabsProps = {
  readonly label: string;
  readonly items: readonly {
    readonly label: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
};

/** The pages that belong together, as a row to go between; wraps on a phone. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav class="mv-tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
