import { Words } from './Words.tsx';

/** Sentences from a pack as a list. */
export function TextList({ texts }: { texts: readonly string[] }) {
  return (
    <ul class="bullets">
      {texts.map((text) => (
        <li key={text}>
          <Words>{text}</Words>
        </li>
      ))}
    </ul>
  );
}
