const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2025-01-01` as "1 January 2025", `2025-01` as "January 2025", `2025` as it is; any other text unchanged. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
