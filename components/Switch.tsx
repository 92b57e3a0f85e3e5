interface Props {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A checkbox that looks like the switch it is. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
