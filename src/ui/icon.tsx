/** Drawn on a 24-grid with one stroke, like a pen: they carry no meaning without the word beside them. */
const icons = {
  check: 'M4 12.5l5.5 5.5L20 6.5',
  cross: 'M5 5l14 14M19 5L5 19',
  minus: 'M4 12h16',
  plus: 'M4 12h16M12 4v16',
  next: 'M9 4l8 8-8 8',
  back: 'M15 4l-8 8 8 8',
  alert: 'M12 3.5L22 20.5H2zM12 10v5M12 17.6v.4',
  info: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19M12 11v6M12 7v.4',
  pen: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5',
  down: 'M12 3v12M6 10l6 6 6-6M4 21h16',
  print: 'M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z',
  speech: 'M3 4h18v12H10l-5 4.5V16H3z',
  phone: 'M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4c0 1-1 2-2 2C10 21 3 14 3 5c0-1 1-2 2-2z',
} as const;
export type IconName = keyof typeof icons;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="mv-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
