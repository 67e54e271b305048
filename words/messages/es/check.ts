import type { check as source } from '../en/check';
import type { Translation } from '../translation';

export const check: Translation<typeof source> = {
  title: '¿Funciona aquí?',
  lead: 'Comprueba si Golden Hour funciona en este dispositivo y en su red. Tarda unos segundos y no se guarda nada.',
  checking: 'Comprobando…',
  again: 'Comprobar de nuevo',
  overall: {
    good: 'Todo en orden: aquí se puede jugar.',
    fair: 'Aquí se puede jugar, aunque {count, plural, one {hay algo que no está como debería.} many {hay # cosas que no están como deberían.} other {hay # cosas que no están como deberían.}}',
    bad: 'Aquí aún no se puede jugar. Envía la línea de abajo al departamento de informática.',
  },
  websocket: {
    name: 'Conexión directa (WebSocket)',
    good: 'Funciona. La respuesta tarda {ms, number} ms.',
    fair: 'Bloqueada. El juego usa la vía alternativa de abajo.',
    bad: 'Bloqueada.',
  },
  polling: {
    name: 'Vía alternativa (long polling)',
    good: 'Funciona. La respuesta tarda {ms, number} ms.',
    fair: 'Bloqueada. Solo hace falta si no hay conexión directa.',
    bad: 'Bloqueada. Sin ninguna de las dos vías, el juego no funciona.',
  },
  clock: {
    name: 'Reloj de este dispositivo',
    good: 'En hora, con un margen de {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
    fair: 'Va desviado {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}. Las cuentas atrás son correctas: las lleva el servidor.',
    bad: 'No se ha podido consultar la hora del servidor.',
  },
  storage: {
    name: 'Cookies y almacenamiento',
    good: 'Permitidos. Si recargas la página, vuelves a tu puesto.',
    fair: 'Bloqueados. Apunta el código de tu puesto: si recargas la página, lo necesitarás para volver.',
    bad: 'Bloqueados.',
  },
  translation: {
    name: 'Traducción del navegador',
    good: 'Desactivada.',
    fair: 'Activada. Desactívala en este sitio: puede confundir palabras del juego. Los idiomas propios del juego están arriba.',
    bad: 'Activada.',
  },
  state: { good: 'Bien', fair: 'Aviso', bad: 'Problema' },
  forIt: 'Para informática',
  forItHint: 'Una línea con lo que se ha encontrado. No lleva ningún nombre.',
  copy: 'Copiar la línea',
  line: '{address}, {date}: WebSocket {websocket}, long polling {polling}, reloj {clock}, almacenamiento {storage}, traducción {translated}. Hace falta: {address}, WebSocket a /socket.io/ (o long polling), nada más. {browser}',
  works: '{ms, number} ms',
  blocked: 'bloqueado',
  unknown: 'desconocido',
  offBy: '{seconds, number} s de desvío',
  yes: 'sí',
  no: 'no',
};
