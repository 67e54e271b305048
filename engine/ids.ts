/** Ids are opaque strings made by the server; the engine never makes one. */
export type SeatId = string;
export type TeamId = string;
export type DecisionId = string;
export type ResponseId = string;

/** Milliseconds of play at standard tempo since the start: frozen by a pause, stretched by the tempo. The engine's only clock. */
export type PlayMs = number;
