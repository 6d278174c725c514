// Markdown to the site's HTML: GitHub's anchors, colours at build time by classes (a strict CSP refuses style
// attributes, which is what most highlighters write), live examples, and the plain text that the search finds.
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import MarkdownIt from 'markdown-it';

const languages = { bash, css, javascript, json, typescript, xml };
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);

const alias = {
  js: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  html: 'xml',
  sh: 'bash',
};
const shown = {
  html: 'HTML',
  js: 'JavaScript',
  ts: 'TypeScript',
  tsx: 'TSX',
  css: 'CSS',
  json: 'JSON',
  sh: 'Shell',
};

export const escape = (text) =>
  `${text}`.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** The anchor that GitHub gives a heading, so that one link works there and here. */
export function slugOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

export function highlight(code, language) {
  const name = alias[language] ?? language;
  return languages[name] ? hljs.highlight(code, { language: name }).value : escape(code);
}

/** `html live buyer=gross cart=SU-1:5,SU-2:1` as its language, its words and its settings. */
export function infoOf(info) {
  const [language = '', ...rest] = info.trim().split(/\s+/);
  const words = rest.filter((word) => !word.includes('='));
  const settings = Object.fromEntries(
    rest
      .filter((word) => word.includes('='))
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
  return { language, words, settings };
}

/** Puts links on the names of known types in coloured code; `types` says where each is described. */
function linkTypes(html, types) {
  return html
    .split(/(<[^>]+>)/)
    .map((piece) =>
      piece.startsWith('<')
        ? piece
        : piece.replace(/\b[A-Z]\w+\b/g, (name) =>
            types.has(name) ? `<a href="${types.get(name)}">${name}</a>` : name,
          ),
    )
    .join('');
}

/** A block of code with its language and a button that copies it (which `site.ts` brings to life). */
export function codeBlock(code, language, types) {
  const label = shown[language] ?? '';
  const coloured = highlight(code.replace(/\n$/, ''), language);
  const text = types ? linkTypes(coloured, types) : coloured;
  return `<figure class="code"><figcaption><span>${label}</span><button type="button" class="copy" hidden>Copy</button></figcaption><pre tabindex="0"><code>${text}</code></pre></figure>\n`;
}

/** Makes the HTML of live examples before they run: what `fallback({ kind })` shows meanwhile, and the source. */
export const exampleOf =
  (fallback) =>
  (code, { language, words, settings }) => {
    const kind = words.find((word) => /^(live|anatomy|do|dont)$/.test(word));
    const { width = '', ...data } = settings;
    const attributes = Object.entries({ kind, ...data })
      .map(([name, value]) => ` data-${name}="${escape(value)}"`)
      .join('');
    return `<figure class="example"${attributes}><div class="stage ${escape(width)}">${fallback({ kind })}</div>${codeBlock(code, language)}</figure>\n`;
  };

const textOf = (token) =>
  (token.children ?? [])
    .map(({ type, content }) =>
      /^(text|code_inline)$/.test(type) ? content : type === 'softbreak' ? ' ' : '',
    )
    .join('');

/** A paragraph and the `do` or `dont` example below it become one piece of advice; those that follow stand side by side. */
function adviceOf(tokens, parser) {
  const kindAt = (at) => {
    const [paragraph, , , fence] = tokens.slice(at, at + 4);
    if (paragraph?.type !== 'paragraph_open' || fence?.type !== 'fence') return undefined;
    return infoOf(fence.info).words.find((word) => word === 'do' || word === 'dont');
  };
  const block = (content) =>
    Object.assign(new parser.core.State.prototype.Token('html_block', '', 0), { content });
  let open = false;
  for (let at = 0; at < tokens.length; at++) {
    const kind = kindAt(at);
    if (kind) {
      tokens.splice(at, 0, block(`${open ? '' : '<div class="advices">'}<div class="advice ${kind}">`));
      tokens.splice(at + 5, 0, block('</div>'));
      open = true;
      at += 5;
    } else if (open) {
      tokens.splice(at, 0, block('</div>'));
      open = false;
      at++;
    }
  }
  if (open) tokens.push(block('</div>'));
}

/**
 * Renders a page. `link(href)` answers where a link leads on the site, undefined for a file that the site does not have;
 * `live(code, info)` the HTML of an example.
 */
export function render(markdown, { link, live, types }) {
  const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
  const headings = [];
  const used = new Map();
  const tokens = parser.parse(markdown.replace(/^<!--[\s\S]*?-->\n/gm, ''), {});
  const sections = [{ id: '', heading: '', text: '' }];
  let title = '';

  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') {
      const text = textOf(tokens[at + 1]);
      const level = Number(token.tag.slice(1));
      const slug = slugOf(text);
      const times = used.get(slug) ?? 0;
      used.set(slug, times + 1);
      const id = times ? `${slug}-${times}` : slug;
      token.attrSet('id', id);
      if (level === 1 && !title) title = text;
      else {
        headings.push({ id, text, level });
        sections.push({ id, heading: text, text: '' });
      }
    } else if (token.type === 'inline' && !/^(heading|th)_open$/.test(tokens[at - 1]?.type)) {
      sections.at(-1).text += `${textOf(token)} `;
    }
  });

  const description =
    sections
      .find(({ text }) => text.trim())
      ?.text.trim()
      .slice(0, 200) ?? '';
  adviceOf(tokens, parser);

  const rules = parser.renderer.rules;
  rules.fence = (all, at) => {
    const { content, info } = all[at];
    const parts = infoOf(info);
    const example =
      parts.words.some((word) => /^(live|anatomy|do|dont)$/.test(word)) && live?.(content, parts);
    return example || codeBlock(content, parts.language, parts.words.includes('linked') ? types : undefined);
  };
  rules.code_block = (all, at) => codeBlock(all[at].content, '');
  rules.heading_close = (all, at) => {
    const { tag } = all[at];
    const open = all.slice(0, at).findLast((token) => token.type === 'heading_open');
    const anchor =
      tag === 'h1'
        ? ''
        : ` <a class="anchor" href="#${open.attrGet('id')}" aria-label="Link to this section">#</a>`;
    return `${anchor}</${tag}>\n`;
  };
  // A column of figures is aligned by a class: the site's pages allow no style of their own.
  rules.th_open = rules.td_open = (all, at) => {
    const { tag } = all[at];
    return /right/.test(all[at].attrGet('style') ?? '') ? `<${tag} class="figures">` : `<${tag}>`;
  };
  rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  rules.table_close = () => '</table></div>\n';
  // A link to a source file has nowhere to go on the site: its words stay.
  rules.link_open = (all, at, options, env, self) => {
    const href = all[at].attrGet('href');
    const target = link(href);
    env.closing ??= [];
    env.closing.push(target !== undefined);
    if (target === undefined) return '<span class="file">';
    all[at].attrSet('href', target);
    if (/^https?:/.test(target)) all[at].attrSet('rel', 'noreferrer');
    return self.renderToken(all, at, options);
  };
  rules.link_close = (all, at, options, env) => (env.closing.pop() ? '</a>' : '</span>');
  rules.image = (all, at, options, env, self) => {
    const token = all[at];
    token.attrSet('src', link(token.attrGet('src')) ?? token.attrGet('src'));
    token.attrSet('alt', token.content);
    token.attrSet('loading', 'lazy');
    return self.renderToken(all, at, options);
  };

  const html = parser.renderer.render(tokens, parser.options, {});
  return { html, title, headings, sections, description };
}
