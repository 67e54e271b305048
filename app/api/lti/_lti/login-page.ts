import { smallPageStyle } from '@/server/host/small-page';
import { languages } from '@/words/messages/index';
import { negotiateLanguage } from '@/words/negotiate';

type LoginPage = {
  /** the platform's page */
  to: string;
  state: string;
  verifier: string;
  /** this login again, in a tab of its own */
  afresh: string;
};

// Where the browser keeps nothing for us in the platform's frame, a tab of its own is the way.
const script = `const d=document.body.dataset,k='golden-hour.lti.'+d.state;
try{sessionStorage.setItem(k,d.verifier);if(sessionStorage.getItem(k)!==d.verifier)throw 0;location.replace(d.to)}
catch{document.querySelector('main').hidden=false}`;

/** A page that keeps its secret in this tab, or frame, and goes on to the platform; no cookie is set, in no frame. */
export async function loginPage(request: Request, page: LoginPage): Promise<Response> {
  const language = negotiateLanguage(undefined, request.headers.get('accept-language'));
  const { tab } = (await languages[language].load()).lti;
  const nonce = /'nonce-([^']+)'/.exec(request.headers.get('content-security-policy') ?? '')?.[1] ?? '';
  const data = (['to', 'state', 'verifier'] as const).map((name) => `data-${name}="${escaped(page[name])}"`);
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Golden Hour</title><style>${smallPageStyle}</style><body ${data.join(' ')}>
<main hidden><h1>${tab.title}</h1><p>${tab.why}</p><p><a href="${escaped(page.afresh)}" target="_blank" rel="noopener noreferrer">${tab.open}</a></p></main>
<script nonce="${nonce}">${script}</script></body></html>`;
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
