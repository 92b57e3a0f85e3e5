/** What a look-up sends, to whom and what is kept: said before the reader is asked to allow it. */
export function LookUpWords() {
  return (
    <ul class="bullets">
      <li>
        <strong>Sent,</strong> only when you press a look-up button: the name on the card, to the Wikipedia in
        the language of the name. When you search for what the name may mean, the name or your choice goes to
        Wikidata.
      </li>
      <li>
        <strong>Not sent:</strong> the article, its address, any cookie, anything that says who you are. As
        with every site you open, Wikipedia sees your internet address and which browser you use.
      </li>
      <li>
        <strong>Kept:</strong> the answer, in memory until the browser closes. In private windows look-ups
        stay off.
      </li>
    </ul>
  );
}
