const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text without the invisible characters that turn the direction of what stands around them. */
export function stripBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
