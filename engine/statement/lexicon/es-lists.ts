import type { Lists } from '../pattern';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What puts something right. The endings of "we will" and of pronouns that hang on ("devolverte") are added below. */
const mending = words(`
  devolver reembolsar reintegrar abonar pagar indemnizar compensar cubrir sustituir reemplazar cambiar reparar arreglar
  solucionar corregir rectificar retirar eliminar borrar suspender apartar cancelar habilitar llamar visitar invitar formar
  contratar denunciar restablecer
`);
const telling = words(`
  informar contar publicar actualizar responder contestar explicar escribir comunicar avisar comparecer compartir anunciar
  aclarar
`);
const days = words('lunes martes miércoles jueves viernes sábado domingo');
const after = (verbs: string[], ending: string) => verbs.map((verb) => `${verb}${ending}`);

/** The lists that the Spanish lines name. */
export const esLists: Lists = {
  fix: after(mending, '*'),
  will: [...after(mending, 'emos'), ...after(mending, 'é'), 'repondremos', 'haremos llegar'],
  done: words(`
    devuelto reembolsado abonado pagado indemnizado compensado sustituido reemplazado reparado arreglado solucionado
    corregido rectificado retirado eliminado borrado suspendido apartado cancelado habilitado llamado contratado denunciado
    restablecido
  `),
  doing: words(`
    devolviendo reembolsando abonando indemnizando sustituyendo reemplazando reparando arreglando corrigiendo retirando
    eliminando llamando contratando
  `),
  mended: words(`
    devolvemos devolvimos reembolsamos abonamos indemnizamos sustituimos reemplazamos retiramos suspendemos suspendimos
    corregimos borramos eliminamos arreglamos solucionamos reparamos cancelamos apartamos reponemos repusimos reenviamos
    restablecimos compensamos
  `),
  back: words('devolución devoluciones reembolso reembolsos'),
  good: words('dinero reembolso devolución importe reposición compensación indemnización recambio'),
  tell: [...after(telling, 'emos'), ...after(telling, 'é'), 'diremos', 'diré'],
  say: [...after(telling, '*'), 'decir*'],
  tells: words('informamos contamos decimos publicamos avisamos actualizamos respondemos cuento digo'),
  day: days,
  time: [...days, ...words('hoy mañana tarde noche mediodía medianoche hora horas minutos semana #')],
  bad: words(`
    inaceptable inadmisible intolerable inexcusable injustificable imperdonable vergonzoso indigno mal incorrecto injusto
  `),
  feeling: words(`
    enfado enojo rabia indignación ira frustración miedo preocupación dolor malestar angustia decepción tristeza impotencia
    inquietud consternación enfadad* enojad* indignad* frustrad* frustrante preocupad* decepcionad* hart* dolid* furios*
    asustad* angustiad* molesto molesta molestos sientes sienten sentís siente sentir
  `),
  awful: words(`
    aterrador aterradora humillante horrible terrible durísimo duro angustioso doloroso espantoso difícil miedo fatal mal
  `),
  house: words('empresa compañía aerolínea marca cadena dirección banco entidad firma'),
  affected: words('familia familias víctima víctimas afectad* herid* heridos padres'),
  unease: words('malestar polémica confusión ofensa incomodidad revuelo controversia'),
  rules: words('protocolo protocolos normas norma procedimiento procedimientos órdenes reglas'),
  law: words('normativa ley regulación legislación reglamento contrato'),
  others: words(`
    policía pasajero pasajera pasajeros cliente clienta clientes proveedor proveedores proveedora subcontrata contratista
    agencia empleado empleada empleados trabajador trabajadora gerente encargado encargada técnicos prensa autoridades
    comandante piloto conductor becario becaria huelga sistema software temporal clima socio tercero terceros críticos
    desconocido bots hacker hackers community
  `),
};
