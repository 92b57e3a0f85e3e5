import '../../assets/styles/base.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/lists.css';
import '../../assets/styles/card.css';
import '../../assets/styles/page.css';
import type { Explanation } from '../../analysis/explanation.ts';
import type { Article, FindingRef, Highlight } from '../../analysis/reading.ts';
import sample from '../../assets/sample/article.json';
import { blockId } from '../../components/MarkedArticle.tsx';
import { mount } from '../../components/mount.ts';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { browser } from '../../platform/browser.ts';
import { ask } from '../../platform/messages.ts';

const article = sample as Article;
let highlights: readonly Highlight[] | null = null;
let hasFailed = false;
let current: FindingRef | null = null;
let explanation: Explanation | null = null;

async function open(finding: FindingRef): Promise<void> {
  current = finding;
  explanation = await ask('explain-sample', { finding }).catch(() => null);
  draw();
}

function draw(): void {
  mount(
    <WelcomePage
      article={article}
      highlights={highlights}
      hasFailed={hasFailed}
      current={current}
      explanation={explanation}
      onOpen={(finding) => void open(finding)}
      actions={{
        onShow: (span) => document.getElementById(blockId(span.block))?.scrollIntoView({ block: 'center' }),
        onExplain: (finding) => void open(finding),
        onChoose: null,
        onClose: () => {
          current = null;
          explanation = null;
          draw();
        },
        onOpenPanel: null,
      }}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
  );
}

draw();
try {
  highlights = (await ask('read-sample', {})).highlights;
} catch {
  hasFailed = true;
}
draw();
