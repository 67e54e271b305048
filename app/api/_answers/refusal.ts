/** A refusal is an answer: a word that the screen translates. */
export function refusal(code: string, status: number): Response {
  return Response.json({ code }, { status });
}

/** No file yet: no font has these signs. Asked again with `anyway`, it is made with a box for each. */
export function unprintable(letters: readonly string[]): Response {
  return Response.json({ code: 'unprintable', letters }, { status: 422 });
}
