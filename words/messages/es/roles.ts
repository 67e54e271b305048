import type { roles as source } from '../en/roles';
import type { Translation } from '../translation';

export const roles: Translation<typeof source> = {
  title: 'Lo que puedes hacer',
  alone:
    '{count, plural, one {Solo puedes hacerlo tú} many {Solo pueden hacerlo tus roles} other {Solo pueden hacerlo tus roles}}',
  power: {
    lead: 'Cierras la respuesta, despiertas a gente para la atención al cliente y puedes publicar contra todo consejo.',
    social: 'Publicas, vigilas más canales y retienes o dejas salir las publicaciones programadas.',
    care: 'Organizas los turnos, fijas las preguntas frecuentes y respondes con plantillas.',
    legal: 'Das el visto bueno y tachas palabras. Las cartas y las autoridades solo te llegan a ti.',
    operations:
      'Verificas más rápido que nadie, bloqueas cuentas y sabes qué es viable. Una promesa que no votas tiene una cuarta parte menos de tiempo.',
  },
  goal: {
    label: 'Tu objetivo privado:',
    met: 'Logrado',
    missed: 'No logrado',
    score: 'Tu puntuación personal: {score, number} de 100',
  },
  ended: {
    title: 'Tus objetivos privados',
    hint: 'Solo lo ve tu rol. No cuenta para el equipo.',
  },
  wake: {
    action: 'Despertar a gente',
    hint: 'Dos minutos a pleno rendimiento y después, más cansancio. {left, plural, =0 {Ya no te queda ninguna.} one {Te queda # vez.} many {Te quedan # de veces.} other {Te quedan # veces.}}',
    on: 'Todo el mundo despierto durante {seconds, number} s',
  },
  roster: {
    title: 'Turnos',
    free: '{count, plural, =0 {Todo el mundo está de turno} one {# ayudante libre} many {# de ayudantes libres} other {# ayudantes libres}}',
    shift: { day: 'Día, 06–14', late: 'Tarde, 14–22', night: 'Noche, 22–06' },
    now: 'ahora',
    line: { open: 'En público', direct: 'Llamadas y correo' },
    more: 'Uno más: {line}, {shift}',
    less: 'Uno menos: {line}, {shift}',
    tired: 'Cansancio: {share}',
    gap: 'Entre las 02 y las 05 se rinde la mitad.',
    strength: 'De turno ahora: {share} de la capacidad',
  },
  freeze: {
    title: 'Cuentas',
    action: 'Bloquear',
    release: 'Desbloquear',
    on: 'Bloqueada: no puede publicar',
    soon: 'Bloqueada en {seconds, number} s',
    which: 'Bloquear {name}',
    releaseWhich: 'Desbloquear {name}',
  },
  promises: {
    title: 'Lo que prometen estas respuestas',
    within: 'en {time}',
    kind: { update: 'una actualización', action: 'una acción' },
  },
  chain: {
    title: 'Visto bueno',
    step: { draft: 'Borrador', legal: 'Jurídico', lead: 'Líder' },
    state: {
      draft: 'El equipo acuerda una respuesta.',
      legal: 'Jurídico la lee.',
      lead: 'Con visto bueno. La envía quien lidera.',
    },
    agreed: 'De camino: {label}',
    seconds: '{seconds, number} s',
    sign: 'Visto bueno',
    redline: 'Tachar promesas y afirmaciones',
    redlineHint: 'Cuesta diez segundos y la respuesta conserva el 85 % de su efecto.',
    strike: 'Toca las palabras que quieras tachar. Cuesta diez segundos.',
    send: 'Enviar',
    ready: 'Lista en {seconds, number} s',
    skip: 'Enviar sin visto bueno',
    skipTitle: '¿Enviar sin pasar por jurídico?',
    skipText:
      'Una de cada tres sale mal: 6 puntos de culpa. El análisis muestra que no llevaba el visto bueno.',
    redlined: 'Jurídico ha tachado promesas y afirmaciones.',
  },
  told: {
    chain: 'Borrador {draft}, jurídico {legal}, líder {lead}',
    unsigned: 'Borrador {draft}, enviada sin visto bueno tras {lead}',
    redlined: 'con tachaduras',
    unchecked: 'Nadie de operaciones votó esta promesa: tuvo una cuarta parte menos de tiempo.',
    doubtful: 'Datos internos que no eran lo que parecían',
    doubt: { wrong: 'Falso', stale: 'Desfasado' },
    shared: 'compartido',
    kept: 'no compartido',
  },
};
