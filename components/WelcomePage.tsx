import type { Explanation } from '../analysis/explanation.ts';
import type { Article, FindingRef, Highlight } from '../analysis/reading.ts';
import type { CardActions } from './card-actions.ts';
import { dateWords } from './date-words.ts';
import { ExplanationCard } from './ExplanationCard.tsx';
import { MarkedArticle } from './MarkedArticle.tsx';
import { PrivacyFacts } from './PrivacyFacts.tsx';

interface Props {
  article: Article;
  /** `null` while the sample is being read; empty with `hasFailed` when it could not be. */
  highlights: readonly Highlight[] | null;
  hasFailed: boolean;
  current: FindingRef | null;
  /** `null`: nothing was clicked yet. */
  explanation: Explanation | null;
  onOpen: (finding: FindingRef) => void;
  actions: CardActions;
  onOpenOptions: () => void;
}

const CARD_ID = 'card';

/** The page after install: what Sidelight does, shown on an article of our own, before any site is allowed. */
export function WelcomePage(props: Props) {
  const { article, explanation } = props;
  return (
    <main class="page welcome">
      <header class="welcome-header">
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <h1>Context beside the news</h1>
        <p class="lead">
          Sidelight marks the names, the claims and the legal topics in an article. Click a mark to see who or
          what this is, who says so and through whom, and what international law says about it. It never says
          who is right.
        </p>
      </header>
      <HowItWorks />
      <section class="try" aria-labelledby="try-title">
        <h2 id="try-title">Try it here</h2>
        <p class="soft">
          A sample article. The outlet, the people and the events in it are invented; the places and the law
          are real.
        </p>
        <Legend />
        {props.hasFailed && (
          <p class="limit" role="alert">
            The sample could not be read, so nothing is marked. Reloading this page may help.
          </p>
        )}
        <div class="try-columns">
          <div>
            <p class="small soft">
              {article.meta.publisher} · {dateWords(article.meta.published)} · {article.meta.byline}
            </p>
            <MarkedArticle
              article={article}
              highlights={props.highlights ?? []}
              current={props.current}
              cardId={CARD_ID}
              onOpen={props.onOpen}
            />
          </div>
          <aside class="try-card" id={CARD_ID} aria-label="Card">
            {explanation === null ? (
              <p class="soft">Click any marked words and their card stands here.</p>
            ) : (
              <ExplanationCard
                key={props.current === null ? '' : `${props.current.kind} ${props.current.index}`}
                explanation={explanation}
                actions={props.actions}
              />
            )}
          </aside>
        </div>
      </section>
      <PrivacyFacts />
      <p>
        <button type="button" class="button" onClick={props.onOpenOptions}>
          Options
        </button>
      </p>
    </main>
  );
}

function HowItWorks() {
  return (
    <ol class="steps">
      <li>
        <strong>Open an article</strong> on any news site.
      </li>
      <li>
        <strong>Press the Sidelight button</strong> in the toolbar, or <kbd>Alt</kbd> <kbd>Shift</kbd>{' '}
        <kbd>S</kbd>. Only then is the page read.
      </li>
      <li>
        <strong>Click a mark</strong> for its card, or open the side panel for everything at once.
      </li>
    </ol>
  );
}

function Legend() {
  return (
    <ul class="legend" aria-label="What the marks mean">
      <li>
        <span class="mark name">dotted line</span> a name
      </li>
      <li>
        <span class="mark claim">tint</span> a claim
      </li>
      <li>
        <span class="mark law">tint with a line</span> a legal topic
      </li>
    </ul>
  );
}
