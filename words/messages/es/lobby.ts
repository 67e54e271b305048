import type { lobby as source } from '../en/lobby';
import type { Translation } from '../translation';

export const lobby: Translation<typeof source> = {
  title: 'Sala de espera',
  you: {
    title: 'Ya estás dentro, {name}.',
    waiting:
      'La ronda empieza cuando lo decida tu instructor. Mientras, lee la situación y conoce a tu equipo.',
  },
  rename: { open: 'Cambiar mi nombre', label: 'Tu nombre en el juego', save: 'Guardar el nombre' },
  role: {
    title: '{count, plural, one {Tu rol} many {Tus roles} other {Tus roles}}',
    watch: 'No pierdas de vista:',
  },
  deck: {
    label: 'Lo que necesitas saber',
    back: 'Atrás',
    next: 'Siguiente',
    place: '{place, number} de {of, number}',
    everything: 'Leerlo todo',
  },
  verb: {
    lead: 'Decide',
    social: 'Habla',
    care: 'Escucha',
    legal: 'Revisa',
    operations: 'Averigua',
  },
  tryVote: {
    title: 'Voto de prueba',
    hint: 'Solo prueba la conexión. No cuenta.',
    question: '¿Cómo tomas el café en una noche larga?',
    option0: 'Negro',
    option1: 'Con leche',
    option2: 'Mejor un té',
    option3: 'Dormir no es una estrategia',
    notYet: 'Toca una respuesta.',
    sending: 'Enviando…',
    saved: 'Voto guardado. Tu dispositivo funciona.',
    votes: 'Coincides con {names}',
  },
  briefing: {
    kicker: 'Situación: {company}',
    company: 'La empresa',
    situation: 'Hoy',
    rules: 'Cómo se trabaja',
  },
  mates: {
    title: 'Tu equipo',
    count: '{count, plural, one {# persona} many {# de personas} other {# personas}}',
    others: 'Los demás equipos',
    you: 'Tú',
    acting: 'Líder en funciones',
    away: 'Sin conexión',
    simulated: 'Simulado',
  },
  choice: {
    title: 'Elige tu puesto',
    hint: 'Cada persona elige el suyo. Puedes cambiar hasta que empiece la ronda.',
    team: 'Equipo',
    teamOption: '{name} ({count, plural, one {# persona} many {# de personas} other {# personas}})',
    roles: 'Roles',
  },
  priorities: {
    title: '¿Quién importa más?',
    hint: 'El equipo lo acuerda antes de empezar: decide cómo se pondera el resultado. Cualquiera puede marcarlo.',
    hintPractice: 'Decide cómo se pondera tu resultado.',
    most: 'Importan más',
    mostNote: '{count, plural, =2 {Dos elegidos} one {Elige uno más} many {Elige dos} other {Elige dos}}',
    least: 'Importa menos',
    leastNote: 'Elige uno',
    weights:
      'Los dos que más importan cuentan el doble y el que menos, la mitad. Los demás grupos cuentan una vez.',
    unfinished: 'Mientras no estén elegidos los tres, valen los pesos habituales.',
    fixedTitle: 'Qué cuenta en esta ronda',
    fixed: 'Tu instructor lo ha decidido para todos los equipos.',
    fix: 'Decidir qué cuenta',
    fixHint: 'Desactivado: cada equipo elige dos grupos que importan más y uno que importa menos',
  },
};
