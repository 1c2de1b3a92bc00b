import type { FooterColumn, Frame } from './frame.ts';
import { Icon } from './icon.tsx';

/** A telephone number as a link: spaces out, the country's code in front. */
export function telHref(telephone: string): string {
  const digits = telephone.replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('+') ? digits : `+45${digits}`}`;
}

function Column({ column }: { readonly column: FooterColumn }) {
  return (
    <div>
      <h2>{column.heading}</h2>
      {column.lines?.map((line) => (
        <p>{line}</p>
      ))}
      {column.links ? (
        <ul>
          {column.links.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

export function Footer({ frame }: { readonly frame: Frame }) {
  const { contact } = frame;
  return (
    <footer class="mv-foot">
      <div class="mv-wrap">
        {contact ? (
          <div class="mv-foot-contact">
            <h2>{contact.heading}</h2>
            <p>{contact.who}</p>
            <p class="mv-foot-phone">
              <Icon name="phone" />
              <a href={telHref(contact.telephone)}>{contact.telephone}</a>
            </p>
            <p>{contact.hours}</p>
          </div>
        ) : null}
        {frame.footer.map((column) => (
          <Column column={column} />
        ))}
      </div>
    </footer>
  );
}
