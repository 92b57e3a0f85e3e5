/** Shown while a page is being read. */
export function Reading() {
  return (
    <div class="notice">
      <p class="reading">Reading this page on your device…</p>
    </div>
  );
}
