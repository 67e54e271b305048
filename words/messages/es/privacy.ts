import type { privacy as source } from '../en/privacy';
import type { Translation } from '../translation';

export const privacy: Translation<typeof source> = {
  create: {
    worksCouncil: 'Modo solo equipos',
    worksCouncilHint:
      'Cada persona ve solo sus propios resultados. Tú recibes cifras de equipo, a partir de tres personas. No se puede desactivar una vez empezada una ronda.',
    worksCouncilStays: 'Sigue activado: ya ha empezado una ronda.',
    retention: 'Borrar los nombres tras',
    retentionHint: 'Desde la última actividad. Los resultados de equipo se conservan.',
    days: '{days, plural, one {# día} many {# de días} other {# días}}',
  },
  mode: {
    name: 'Modo solo equipos',
    player: 'Tus resultados individuales solo los ves tú. El instructor ve cifras de equipo.',
    console: 'Modo solo equipos: solo cifras de equipo',
    small:
      '{count, plural, one {El equipo {teams} tiene menos de tres personas y no saldrá} many {Los equipos {teams} tienen menos de tres personas y no saldrán} other {Los equipos {teams} tienen menos de tres personas y no saldrán}} en el análisis. Reparte a esas personas entre los demás.',
    withheld:
      'Modo solo equipos: {count, plural, one {queda fuera un equipo con menos de tres personas} many {quedan fuera # de equipos con menos de tres personas} other {quedan fuera # equipos con menos de tres personas}}.',
    nothing: 'Modo solo equipos: ningún equipo llegó a tres personas, así que no hay cifras que mostrar.',
    exports: 'Modo solo equipos: los archivos solo llevan cifras de equipo, sin nombres ni archivo sellado.',
  },
  join: {
    sentence:
      'Sin cuenta. Este servidor guarda tu nombre y lo que haces en el juego, para el análisis, y nada más sobre ti. Tu nombre se borra {days, plural, one {# día} many {# de días} other {# días}} después de la última ronda.',
    more: 'Privacidad en detalle',
  },
  own: {
    title: 'Tus datos',
    open: 'Ver o borrar tus datos',
    link: 'Tu enlace personal',
    linkHint: 'Guárdalo. Con él puedes ver, descargar y borrar tus datos cuando quieras, sin cuenta.',
    copy: 'Copiar mi enlace',
    qr: 'Código QR de tu enlace personal',
    loading: 'Cargando…',
    noKey: 'Esta página necesita tu enlace completo.',
    nothing: 'No hay datos bajo este enlace',
    nothingHint: 'Se han borrado o el enlace está incompleto.',
    failed: 'El servidor no ha respondido. No ha cambiado nada. Vuelve a intentarlo en un momento.',
    again: 'Reintentar',
    workshop: 'Taller: {title}',
    practice: 'Práctica a solas',
    homework: 'Tarea: {title}',
    homeworkName: 'En la tarea te llamas {name}',
    homeworkTries:
      '{count, plural, =0 {Todavía ningún intento que cuente} one {# intento} many {# de intentos} other {# intentos}}{best, select, none {} other {, mejor resultado {best} de 100}}',
    homeworkPlatform:
      'En {platform} tu identificador es {id}. Con él se envía tu resultado a tu curso. Se borra con lo demás. Los resultados que tu curso ya tiene se quedan allí.',
    listed:
      'En la lista de participantes figuras como {name}{group, select, none {} other {, grupo {group}}}{email, select, none {} other {, {email}}}. Se borra con los demás nombres y cuando borras tus datos.',
    retention:
      'Tu nombre se borra {days, plural, one {# día} many {# de días} other {# días}} después de la última actividad. Lo que hizo tu equipo se conserva sin él.',
    removed: 'Los nombres se borraron el {date}.',
    worksCouncil: 'Modo solo equipos: lo que hiciste solo lo ves tú.',
    round: '{title}, {date}',
    notPlayed: 'sin empezar',
    called: 'Nombre: {name}',
    team: 'Equipo: {letter}',
    roles: 'Roles: {roles}',
    entries: 'En el registro: {count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
    survey: 'Tus respuestas a la encuesta',
    mark: { useful: 'útil', real: 'realista', heard: 'escucha', ready: 'preparación' },
    surveyMark: '{question}: {mark, number} de 5',
    surveyWords: 'En tus palabras',
    cards: 'Tus tarjetas en el tablero',
    certificate: 'Certificado {code}, a nombre de {name}',
    certificateNoName: 'Certificado {code}, sin nombre',
    elsewhere: 'En tu dispositivo: la llave de tu puesto, solo en este navegador.',
    json: 'Descargar en JSON',
    csv: 'Descargar en CSV',
    erase: 'Borrar mi nombre y mis palabras',
    eraseTitle: '¿Borrar tu nombre y tus palabras?',
    eraseText:
      'Tu nombre, tu chat, tus textos, tus respuestas a la encuesta y tus tarjetas se borran enseguida en todas partes, y ya no podrás usar tu puesto. En un día como máximo desaparecen también los últimos restos de la base de datos. Lo que hizo tu equipo se conserva, sin ti. No se puede deshacer.',
    erased: 'Borrado',
    erasedHint: 'Tu nombre y tus palabras ya no están. Los resultados de tu equipo no cambian.',
    act: {
      'seat-admitted': 'Entraste como',
      'seat-renamed': 'Cambiaste tu nombre a',
      'seat-moved': 'Pasaste a otro equipo',
      'seat-removed': 'Se quitó tu puesto',
      'roles-set': 'Recibiste tus roles',
      'presence-set': 'Te conectaste o perdiste la conexión',
      'language-set': 'Lees en',
      'extra-time-set': 'Ajustaste tu tiempo de lectura',
      'practice-vote-cast': 'Probaste a votar',
      'vote-cast': 'Votaste',
      'words-written': 'Escribiste',
      said: 'Dijiste a tu equipo',
      'enquiry-taken': 'Atendiste una consulta',
      'enquiry-answered': 'Respondiste a una consulta',
      'faq-pinned': 'Fijaste las preguntas frecuentes',
      'check-begun': 'Empezaste a verificar',
      'channel-watched': 'Vigilaste un canal',
      'intel-shared': 'Compartiste',
      'response-placed': 'Elegiste dónde sale una respuesta',
      'words-submitted': 'Escribiste en público',
      'words-edited': 'Tus palabras con los cambios del instructor',
      'post-held': 'Cancelaste o repusiste una publicación programada',
      'post-moved': 'Moviste una publicación programada',
      'answer-signed': 'Diste el visto bueno jurídico a una respuesta',
      'roster-set': 'Organizaste los turnos',
      'people-woken': 'Despertaste a gente para la atención al cliente',
      'account-frozen': 'Pediste bloquear o desbloquear una cuenta',
      'story-saved': 'Guardaste una historia',
      'call-answered': 'Atendiste o rechazaste una llamada',
      'hand-set': 'Levantaste o bajaste la mano',
    },
  },
  page: {
    title: 'Privacidad',
    lead: 'Qué guarda Golden Hour sobre los participantes, quién lo ve y durante cuánto tiempo. Funciona en el servidor de quien organiza y solo se envía algo a los sistemas que la organización ha conectado.',
    keptTitle: 'Qué se guarda',
    keptName:
      'El nombre o apodo que escribes. No necesitas correo ni cuenta, y no se guarda nada de tu dispositivo.',
    keptGiven:
      'Lo que indican otros: tu nombre, grupo y correo si tu instructor hizo una lista de participantes, y tu nombre e identificador si vienes de una plataforma de formación.',
    keptActs:
      'Lo que haces en el juego, y cuándo: votos, chat de equipo, textos, respuestas de atención al cliente y lo que compartes.',
    keptPapers:
      'Si los rellenas: las respuestas a la encuesta, las tarjetas del tablero y tu nombre en un certificado.',
    seesTitle: 'Quién lo ve',
    seesTeam: 'Tu equipo: nombres, votos y chat, mientras se decide.',
    seesCrew:
      'El instructor, los coinstructores y observadores, las personas de la organización con las que se comparte el taller y su titular: todos los equipos, para dirigir, evaluar y analizar la ronda. Pueden tomar apuntes privados.',
    seesRoom:
      'La pantalla de la sala: nombres en la sala de espera y después, recuentos y resultados de equipo. Nunca votos ni chat.',
    seesHomework:
      'Tareas por enlace: tu instructor ve tu nombre, cuántas veces lo intentaste, cuándo y tu mejor resultado. Puedes borrarlo en su página.',
    seesSystems:
      'Los sistemas que la organización ha conectado: su plataforma de formación recibe tu resultado y su almacén de registros de aprendizaje (LRS), lo que elegiste, escribiste y comprobaste. En el modo solo equipos no reciben nada sobre ti.',
    modeTitle: 'Modo solo equipos',
    mode: 'Quien organiza puede activarlo antes de la primera ronda, pero no desactivarlo después. Lo que haces solo lo ves tú y, mientras se decide, tu equipo. Los instructores, el análisis y todos los archivos reciben cifras de equipo, a partir de tres personas.',
    longTitle: 'Cuánto tiempo se guarda',
    long: 'Los nombres y tus palabras se borran a los 7, 30 o 90 días de la última actividad. Lo elige quien organiza (por defecto, 30) y la sala de espera lo indica. Los resultados de equipo se conservan, sin nombres.',
    rightsTitle: 'Tu enlace personal',
    rights:
      'Lo encuentras en tu menú y al final de una ronda. Con él puedes verlo, descargarlo y borrarlo todo cuando quieras, sin cuenta. Lo que borras desaparece enseguida de todas las pantallas y archivos, y de la base de datos en un día como máximo.',
    noneTitle: 'Lo que no hacemos',
    none: 'Sin cookies, salvo idioma y aspecto. Sin rastreo y sin peticiones a terceros. Las páginas, las tipografías y las imágenes vienen solo de este servidor.',
  },
};
