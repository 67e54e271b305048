/** A refusal is an answer: a word that the screen translates. */
export function refusal(code: string, status: number): Response {
  return Response.json({ code }, { status });
}
