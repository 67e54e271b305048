import type { account as source } from '../en/account';
import type { Translation } from '../translation';

export const account: Translation<typeof source> = {
  name: 'Tu nombre',
  nameHint: 'Aparece en los informes, nunca ante los participantes.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  passwordHint: 'Al menos {least, number} caracteres. Una frase corta va muy bien.',
  passwordShort:
    'Por ahora, {count, plural, one {# carácter} many {# de caracteres} other {# caracteres}}. Necesitas al menos {least, number}.',
  emailWrong: 'No parece una dirección de correo. Ejemplo: mara@example.com',
  required: 'Rellena este campo.',
  showPassword: 'Mostrar la contraseña',
  hidePassword: 'Ocultar la contraseña',
  signIn: {
    title: 'Iniciar sesión',
    lead: 'Para instructores. Los participantes no necesitan cuenta: entran con el PIN.',
    submit: 'Iniciar sesión',
    wrong: 'El correo o la contraseña no son correctos.',
    forgotten:
      '¿Has olvidado tu contraseña? El titular de esta organización puede darte un enlace para crear otra. El titular lo recibe de quien administra el servidor: npm run instructor -- reset mara@example.com',
    forgot: '¿Has olvidado tu contraseña?',
    provider: 'Iniciar sesión con {label}',
    or: 'o con tu contraseña',
    problem: {
      'provider-domain':
        'El dominio de tu correo no está permitido aquí. Usa tu dirección del trabajo o habla con el titular.',
      'provider-unverified':
        'Tu proveedor aún no ha verificado tu correo. Verifícalo allí y vuelve a intentarlo.',
      cancelled: 'Has cancelado el inicio de sesión. No ha cambiado nada.',
      'not-linked':
        'Ya hay una cuenta con tu correo. Inicia sesión con su contraseña y conecta el inicio de sesión único en «Tu cuenta».',
      'provider-down':
        'El servicio de inicio de sesión no responde. Inténtalo más tarde o usa tu contraseña.',
      failed: 'No se ha podido iniciar sesión. Vuelve a intentarlo o usa tu contraseña.',
    },
    player: 'Entrar en un taller',
  },
  setup: {
    title: 'Configurar Golden Hour',
    lead: 'Crea la primera cuenta de instructor. Solo se hace una vez.',
    code: 'Código de un solo uso',
    codeHint: 'Está en la terminal donde arrancaste Golden Hour: cuatro grupos de cuatro.',
    submit: 'Crear la cuenta',
    wrongCode: 'Código incorrecto. Copia el último de la terminal: cada arranque crea uno nuevo.',
    malformed: 'Revisa el correo y la longitud de la contraseña.',
    closed: 'Golden Hour ya está configurado. Inicia sesión.',
    toSignIn: 'Ir al inicio de sesión',
  },
  forgotten: {
    title: 'Nueva contraseña',
    lead: 'Te enviaremos un enlace para elegir otra.',
    submit: 'Enviar el enlace',
    sent: 'Si hay una cuenta con este correo, el enlace va de camino. Sirve una vez, durante una hora.',
    back: 'Volver al inicio de sesión',
  },
  newPassword: {
    title: 'Elige una contraseña nueva',
    lead: 'Al guardarla se cierran todas tus sesiones.',
    submit: 'Guardar contraseña',
    saved: 'Tu nueva contraseña está guardada. Inicia sesión con ella.',
    over: 'Este enlace ya no sirve. Se ha usado o ha caducado. Pide otro.',
    noLink: 'Esta página necesita el enlace completo. Pídelo de nuevo.',
    signIn: 'Ir al inicio de sesión',
  },
  page: {
    title: 'Tu cuenta',
    role: 'Tu rol aquí: {role}.',
    saveName: 'Guardar nombre',
    nameSaved: 'Nombre guardado',
    language: 'Idioma',
    password: {
      title: 'Contraseña',
      current: 'Contraseña actual',
      fresh: 'Contraseña nueva',
      submit: 'Cambiar contraseña',
      wrong: 'Esa no es tu contraseña actual.',
      done: 'Contraseña cambiada. Tus demás sesiones se han cerrado.',
      none: 'Usas el inicio de sesión único y no tienes contraseña aquí.',
    },
    sessions: {
      title: 'Tus sesiones abiertas',
      lead: 'No guardamos con qué dispositivo ni desde qué dirección, solo cuándo.',
      here: 'Este navegador',
      elsewhere: 'Otro navegador',
      since: 'Desde el {date}, última actividad: {seen}',
      endOthers: 'Cerrar las demás sesiones',
      endAll: 'Cerrar todas las sesiones',
      only: 'No hay más sesiones.',
      done: 'Las demás sesiones se han cerrado',
    },
    provider: {
      title: 'Inicio de sesión único',
      connect: 'Conectar {label}',
      text: 'Así también podrás entrar con {label}. Debe tener el mismo correo: {email}.',
      connected: 'Conectado. Puedes iniciar sesión con {label}.',
      problem:
        'No se ha podido conectar. Ambos deben tener el mismo correo y el proveedor debe haberlo verificado.',
    },
  },
  menu: {
    label: 'Cuenta de {name}',
    account: 'Tu cuenta',
    signOut: 'Cerrar sesión',
  },
};
