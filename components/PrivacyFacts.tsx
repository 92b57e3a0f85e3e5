/** What Sidelight does and does not do with what is read, as plain facts. */
export function PrivacyFacts() {
  return (
    <section class="section" aria-labelledby="privacy-title">
      <h2 id="privacy-title">Privacy</h2>
      <ul class="bullets">
        <li>
          Articles are read on this device. Sidelight makes no network request, unless you allow look-ups and
          press a look-up button.
        </li>
        <li>
          A page is read only when you press the button, unless you put its site on the list of sites always
          read.
        </li>
        <li>What was read is forgotten when its tab or the browser is closed. No history is kept.</li>
        <li>Only your choices on the options page and the packs you add are stored, on this device.</li>
        <li>The links on the cards open the source’s own site, and only when you click them.</li>
      </ul>
    </section>
  );
}
