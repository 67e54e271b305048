import type { exportWords as source } from '../en/exports';
import type { Translation } from '../translation';

export const exportWords: Translation<typeof source> = {
  action: 'Exportar',
  title: 'Exportar esta ronda',
  lead: 'Se crea en este servidor a partir del registro de la ronda. Nadie más recibe copia.',
  language: 'Idioma del documento',
  names: 'Con nombres',
  namesHint:
    'Quién votó qué, quién respondió qué, chat de equipo, apuntes y comentarios. Sin nombres, solo hay resultados por equipo.',
  kind: 'Formato',
  kinds: {
    report: 'Informe final (PDF)',
    slides: 'Diapositivas del análisis (PPTX)',
    workbook: 'Todas las cifras (XLSX)',
    table: 'Una tabla (CSV)',
    json: 'Para otros programas (JSON)',
    xapi: 'Registros de aprendizaje (xAPI, JSON)',
    sealed: 'Archivo sellado de la ronda',
  },
  hints: {
    report:
      'Resultado, curvas, decisiones, porqués, el caso real, preguntas y una página para el plan de mejora.',
    slides:
      'Las diapositivas del proyector con gráficos editables, notas para quien presenta y minutos. No nombra a nadie, salvo en las tarjetas que alguien escribió.',
    workbook:
      'Equipos, decisiones, votos, curvas, atención al cliente, datos internos, textos, notas, tablero, plan y encuesta. Chat, apuntes y comentarios, solo con nombres.',
    table: 'Una de las tablas, para una hoja de cálculo o un programa de estadística.',
    json: 'Todo el análisis y todas las tablas.',
    xapi: 'Lo que la gente eligió, escribió y verificó, y el resultado de cada equipo, como declaraciones para un almacén de registros de aprendizaje (LRS). Sin nombres, hablan los equipos en lugar de las personas y no se incluyen las palabras de nadie.',
    sealed:
      'Registro a prueba de manipulaciones que cualquiera puede verificar y reproducir. Sin nombres, sigue mostrando por número qué hizo cada puesto.',
  },
  part: 'Tabla',
  download: 'Descargar',
  working: 'Preparándolo…',
  done: 'Guardado en tus descargas',
  problem: {
    title: 'No ha funcionado.',
    unprintable:
      'Nuestra tipografía no tiene {letters}. Toca otra vez «Descargar» para imprimir □ en su lugar.',
    'not-ready': 'Los resultados de esta ronda aún no están listos. Vuelve a intentarlo en un momento.',
    'no-such-round': 'Ya no tienes acceso a esta ronda.',
    'signed-out': 'Tu sesión se ha cerrado. Iníciala en otra pestaña y vuelve aquí.',
    'works-council': 'Modo solo equipos: no hay archivo sellado, porque mostraría lo que hizo cada puesto.',
    failed: 'Algo ha fallado por nuestra parte. Vuelve a intentarlo. La ronda está a salvo.',
  },
  msel: {
    action: 'Lista de eventos (MSEL)',
    title: 'Lista de eventos de «{title}»',
    lead: 'Cada incidencia, decisión y dato interno en una línea: hora, de, para, canal, acción esperada. Para una hoja de cálculo o para planificar un ejercicio.',
    secret: 'Desvela toda la historia. No la compartas con los participantes.',
    file: 'Archivo',
    files: { xlsx: 'Hoja de cálculo (XLSX)', csv: 'CSV' },
    download: 'Descargar la lista',
    working: 'Preparándola…',
    done: 'Guardada en tus descargas',
  },
  pack: {
    action: 'Kit del instructor',
    title: 'Kit del instructor',
    lead: 'Un PDF para imprimir antes del taller: guion, fichas de rol, un cartel con el código QR y las decisiones en papel con hoja de puntuación.',
    secret: 'Desvela la historia. No lo compartas con los participantes.',
    download: 'Descargar el kit',
    working: 'Preparándolo…',
    done: 'Guardado en tus descargas',
  },
  sheet: {
    teams: 'Equipos',
    decisions: 'Decisiones',
    votes: 'Votos',
    curves: 'Curvas',
    desk: 'Atención al cliente',
    intel: 'Datos internos',
    chat: 'Chat de equipo',
    statements: 'Textos',
    grades: 'Notas',
    notes: 'Apuntes',
    board: 'Tablero',
    plan: 'Plan de mejora',
    survey: 'Encuesta',
  },
};
