import pino from 'pino'

/** Problems of the running desk, one JSON line each, on standard error; no person's words or address in them. */
export const problems = pino({ level: 'warn', base: null }, pino.destination(2))
