const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ISO_DATE = /(?<![\d-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/g;

/** The text with its dates spelled out: "from 2025-01-01" is "from 1 January 2025", `2025-01` is "January 2025", `2025` stays. */
export function dateWords(text: string): string {
  return text.replace(ISO_DATE, (date, year: string, month: string, day: string | undefined) => {
    const name = MONTHS[Number(month) - 1];
    if (name === undefined) return date;
    return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  });
}
