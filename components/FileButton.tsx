interface Props {
  label: string;
  /** What a screen reader says, where the label alone does not tell which file. */
  spoken: string;
  isPlain: boolean;
  isOff: boolean;
  onChoose: (file: File) => void;
}

/** A button that asks for one JSON file. The input under it keeps the keyboard's and the browser's own ways. */
export function FileButton({ label, spoken, isPlain, isOff, onChoose }: Props) {
  return (
    <label class={`button file-button ${isPlain ? 'plain' : ''} ${isOff ? 'off' : ''}`}>
      {label}
      <input
        class="unseen"
        type="file"
        accept=".json,application/json"
        aria-label={spoken}
        disabled={isOff}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again once it was corrected.
          if (file) onChoose(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
