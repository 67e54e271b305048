/** The look of a page that stands alone, such as in somebody else's frame: no font or sheet of ours is asked for. */
export const smallPageStyle = `
:root{color-scheme:light dark}
body{margin:0;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif;text-align:center;color:light-dark(#10161d,#e8eef4);background:light-dark(#f6f7f9,#0b0f14)}
main:not([hidden]){min-height:calc(100vh - 3rem);display:grid;place-content:center;justify-items:center;gap:1rem}
h1{margin:0;font-size:1.375rem;line-height:1.25}
p{margin:0;max-width:34rem;color:light-dark(#51606f,#9fb0c0)}
a{display:inline-flex;align-items:center;min-height:2.75rem;padding:0 1.25rem;border-radius:.5rem;font-weight:600;text-decoration:none;
color:light-dark(#fff,#06121f);background:light-dark(#0b5fd0,#5aa9ff)}
a:focus-visible{outline:3px solid light-dark(#10161d,#e8eef4);outline-offset:2px}
code{display:block;overflow-wrap:anywhere;user-select:all;color:light-dark(#10161d,#e8eef4)}`;
