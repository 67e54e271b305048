import type { join as source } from '../en/join';
import type { Translation } from '../translation';

export const join: Translation<typeof source> = {
  landing: {
    title: 'Estalla una crisis.\nLa primera hora es tuya.',
    lead: 'Tu equipo responde. La gente reacciona.',
    submit: 'Entrar',
    incomplete: 'El PIN tiene ocho cifras. {count, plural, one {Falta #} many {Faltan #} other {Faltan #}}.',
    practise: 'Practicar a solas',
    practiseHint: 'Sin cuenta, unos 15 minutos',
    workshop: 'Dirijo un taller',
    workshopHint: 'De 5 a 300 personas, con análisis final',
    otherWays: 'Otras formas de empezar',
    catalogue: 'A qué puedes jugar',
    minutes: '{minutes, number} min · {hazard}',
    fictional: 'Todas las empresas y personas son ficticias.',
  },
  screen: {
    title: 'Entrar en un taller',
    lookingUp: 'Buscando el taller…',
    askPin: 'Escribe el PIN que ves en la pantalla de la sala.',
    otherPin: 'Escribir otro PIN',
    playing: 'Vas a entrar en',
    scenario: 'Escenario: {title}',
    people:
      '{count, plural, =0 {Aún no hay nadie} one {Hay # persona} many {Hay # de personas} other {Hay # personas}}',
    locked: 'La sala de espera está bloqueada. Si ya tienes un puesto, aún puedes volver.',
  },
  name: {
    label: 'Tu nombre en el juego',
    hint: 'Tu nombre de pila o un apodo. Lo verá toda la sala.',
    dice: 'Que los dados elijan un nombre',
    rolled: 'Ahora te llamas {name}.',
    empty: 'Escribe un nombre o tira los dados.',
    tooLong: 'Como máximo, {limit} caracteres.',
    submit: 'Entrar',
  },
  language: {
    label: 'Leo en',
    hint: 'Tu equipo puede leer en otros idiomas. Puedes cambiarlo cuando quieras.',
  },
  again: {
    title: 'Hola de nuevo, {name}',
    text: 'Tu puesto sigue siendo tuyo, y también todo lo que hiciste.',
    plain: 'Hola de nuevo',
    action: 'Recuperar mi puesto',
    actionAs: 'Continuar como {name}',
    other: 'Entrar con otro nombre',
  },
  code: {
    open: 'Tengo un código de puesto',
    title: 'Pasar a este dispositivo',
    text: 'El código de tu puesto está en el dispositivo con el que jugabas: menú, «Pasar a otro dispositivo».',
    label: 'Código de puesto',
    empty: 'Escribe el código de tu puesto.',
    submit: 'Ocupar mi puesto',
    close: 'Entrar con un nombre',
  },
};
