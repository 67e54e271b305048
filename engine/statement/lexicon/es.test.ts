import { describe, expect, test } from 'vitest';
import type { MarkKind } from '../../vocabulary';
import { foundIn } from '../found';
import { languageOfText, marksOf } from '../marks';

type Case = [text: string, marks: MarkKind[]];

const regret: Case[] = [
  ['Lo sentimos.', ['empathy']],
  ['Lo siento de verdad.', ['empathy']],
  ['No lo sentimos.', []],
  ['Lamentamos profundamente lo ocurrido el domingo.', ['acknowledges', 'empathy']],
  ['No lamentamos nada.', []],
  ['Os pedimos perdón a todos.', ['empathy']],
  ['Pedimos perdon y asumimos nuestra culpa.', ['responsibility', 'empathy']],
  ['No vamos a pedir disculpas por esta decisión.', []],
  ['Nunca podremos pedir suficientes disculpas a su familia.', ['empathy']],
  ['Sentimos no haber estado ahí.', ['empathy']],
  ['Sentimos orgullo de nuestro equipo.', []],
  ['Nos avergüenza lo que hicimos.', ['acknowledges', 'empathy']],
  ['Sentimos que te sientas así.', ['blame-shifting']],
  ['Lamentamos si alguien se ha sentido ofendido.', ['blame-shifting']],
  ['Pedimos disculpas a quienes se hayan podido sentir ofendidos.', ['blame-shifting']],
  ['Lamentamos la forma en que se han interpretado nuestras palabras.', ['blame-shifting']],
  ['Disculpen las molestias.', ['empathy', 'jargon']],
  ['Entendemos vuestra indignación.', ['empathy']],
  ['Comprendemos que los clientes estén enfadados.', ['empathy']],
  ['Entendemos el mercado mejor que nadie.', []],
  ['No podemos ni imaginar el miedo que pasó.', ['empathy']],
  ['Debió de ser aterrador para ella.', ['empathy']],
  ['Nadie debería pasar por algo así.', ['empathy']],
  ['Mereces una explicación.', ['empathy']],
  ['Ningún cliente debería vivir algo así.', ['empathy']],
  ['Perdona, pero eso no es cierto.', []],
  ['Perdonad las molestias.', ['empathy', 'jargon']],
  ['No sabéis cuánto lo sentimos.', ['empathy']],
  ['Siento vergüenza ajena.', []],
  ['Pensamos en el futuro de la marca.', []],
  ['Nos duele en el alma lo que les pasó a esas familias.', ['acknowledges', 'empathy']],
  ['Estamos con la familia Romero en el hospital.', ['empathy']],
  ['Estamos con ganas de verte.', []],
  ['Nos ponemos en el lugar de quien esperaba en la puerta.', ['empathy']],
  ['Nos ponemos en marcha.', []],
  ['Entiendo perfectamente que estés harta.', ['empathy']],
  ['Normal que estéis enfadados.', ['empathy']],
  ['¡Sentimos la espera! Hoy abrimos a las ocho.', ['empathy']],
  ['No sentimos el retraso.', []],
  ['La compañía pide disculpas a los afectados.', ['empathy']],
  ['Mil perdones, Sofía.', ['empathy']],
  ['Pedimos disculpas si nuestras palabras molestaron a alguien.', ['blame-shifting']],
  ['Lamentamos que el video haya generado malestar.', ['blame-shifting']],
  ['Ni pedimos perdón ni lo vamos a hacer.', []],
  ['En ningún caso lamentamos lo dicho.', []],
];

const owning: Case[] = [
  ['Nos hemos equivocado.', ['responsibility']],
  ['Nos equivocamos, sin excusas.', ['responsibility']],
  ['No nos equivocamos.', []],
  ['Si nos equivocamos, lo diremos.', []],
  ['Asumimos toda la responsabilidad.', ['responsibility']],
  ['No asumimos la responsabilidad de terceros.', []],
  ['Somos los únicos responsables.', ['responsibility']],
  ['Somos una empresa responsable con el planeta.', []],
  ['No somos responsables.', ['blame-shifting']],
  ['Fue un error nuestro y de nadie más.', ['responsibility']],
  ['No fue culpa nuestra.', ['blame-shifting']],
  ['La culpa es solo nuestra.', ['responsibility']],
  ['La culpa no es nuestra.', ['blame-shifting']],
  ['No fue el temporal, la culpa es nuestra.', ['responsibility']],
  ['Os hemos fallado.', ['responsibility']],
  ['Nos han fallado.', []],
  ['No estuvimos a la altura.', ['responsibility']],
  ['Deberíamos haber preguntado antes.', ['responsibility']],
  ['No debimos publicarlo.', ['responsibility']],
  ['¿Es un bulo? No. Hemos cometido un error grave.', ['responsibility']],
  ['¿Somos responsables? Nos lo preguntamos esta noche.', []],
  ['Hemos metido la pata.', ['responsibility']],
  ['El error es mío.', ['responsibility']],
  ['No fue un fallo del sistema: fue una decisión.', []],
  ['Fue cosa del becario.', ['blame-shifting']],
  ['Ha habido un error humano por parte de un empleado.', ['blame-shifting']],
  ['No nos hacemos responsables.', ['blame-shifting']],
  ['Se cometieron errores.', ['blame-shifting']],
  ['Se trata de un hecho aislado, sacado de contexto.', ['blame-shifting']],
  ['El retraso se produjo por causas ajenas a nuestra voluntad.', ['blame-shifting']],
  ['Se debió a un fallo informático de un proveedor.', ['blame-shifting']],
  ['El pasajero se negó a abandonar el avión.', ['blame-shifting']],
  ['El pasajero no tiene la culpa.', []],
  ['El personal solo siguió el protocolo.', ['blame-shifting']],
  ['Somos víctimas de una campaña de desprestigio.', ['blame-shifting']],
  ['La cagamos. Así de claro.', ['responsibility']],
  ['Se nos fue de las manos.', ['responsibility']],
  ['No dimos la talla y tardamos demasiado.', ['responsibility']],
  ['La empresa asume su responsabilidad.', ['responsibility']],
  ['Fue responsabilidad nuestra.', ['responsibility']],
  ['Es nuestra responsabilidad ofrecer un pan rico cada mañana.', []],
  ['Nos hacemos responsables.', ['responsibility']],
  ['Negamos haber cometido errores.', []],
  ['El community manager se confundió de cuenta.', ['blame-shifting']],
  ['Quien escribió ese tuit ya no trabaja con nosotros.', ['blame-shifting']],
  ['El plato ya no forma parte de la carta.', []],
  ['El proveedor no nos avisó.', ['blame-shifting']],
  ['La normativa europea nos obliga a hacerlo.', ['blame-shifting']],
  ['La ley nos ampara.', []],
  ['Nunca fue nuestra intención ofender.', ['blame-shifting']],
  ['No tenemos intención de cerrar.', []],
  ['Una minoría ruidosa ha tergiversado el anuncio.', ['blame-shifting']],
];

const saying: Case[] = [
  ['Hemos visto el video y sabemos lo que pasó.', ['acknowledges']],
  ['No sabemos qué pasó.', []],
  ['Tenéis toda la razón: esto no debió pasar nunca.', ['acknowledges']],
  ['Tienes razon.', ['acknowledges']],
  ['Tiene usted toda la razón.', ['acknowledges']],
  ['No tienen razón.', []],
  ['El trato que recibió es inaceptable.', ['acknowledges']],
  ['Si reinicias, no debería pasar nada.', []],
  ['No es cierto que hayamos despedido a nadie.', []],
  ['Reconocemos el esfuerzo de nuestro equipo.', []],
  ['Te devolveremos el importe antes del viernes.', ['remedy']],
  ['Vamos a devolverles el dinero a todos.', ['remedy']],
  ['No vamos a devolver el dinero.', []],
  ['Hemos retirado el anuncio.', ['remedy']],
  ['No hemos retirado el anuncio.', []],
  ['Todos los pasajeros recibirán el reembolso en 24 horas.', ['remedy']],
  ['A partir del lunes nadie tendrá que ceder su asiento.', ['remedy']],
  ['Los gastos corren de nuestra cuenta.', ['remedy']],
  ['Síguenos en nuestra cuenta oficial.', []],
  ['Informaremos de nuevo a las 18:00.', ['next-update']],
  ['Manana a las nueve os contaremos mas.', ['next-update']],
  ['Más a las seis, aquí mismo.', ['next-update']],
  ['Atendemos a más de 200 personas a la semana.', []],
  ['Daremos una rueda de prensa mañana a las 10.', ['next-update']],
  ['En una hora os contamos más.', ['next-update']],
  ['Hoy publicamos el catálogo de otoño.', []],
  ['Hemos decidido retirar la campaña.', ['remedy']],
  ['Hoy no daremos más información.', []],
  ['En cuanto sepamos más, lo contamos aquí.', ['next-update']],
  ['Actualizaremos este hilo cada hora.', ['next-update']],
  ['Nos tomamos este asunto muy en serio.', ['jargon']],
  ['Trabajamos con la mayor brevedad en aras de la excelencia.', ['jargon']],
  ['No hacemos comentarios sobre procesos en curso.', ['jargon']],
  ['¿En serio? Menudo día.', []],
  ['Feliz domingo.', []],
  ['Rectificamos: los datos de ayer no eran correctos.', ['acknowledges']],
  ['Lo supimos el martes y callamos.', ['acknowledges']],
  ['No lo sabíamos.', []],
  ['La cadena reconoce el esfuerzo de sus equipos.', []],
  ['Paramos la producción esta misma tarde.', ['remedy']],
  ['Vamos a parar un momento a tomar café.', []],
  ['Hemos visto tu mensaje, Pablo.', ['acknowledges']],
  ['Hemos visto crecer esta ciudad.', []],
  ['Ya devolvimos el dinero a los 340 clientes.', ['remedy']],
  ['No devolvimos el dinero.', []],
  ['Nunca borramos críticas.', []],
  ['Ey, que esto lo arreglamos hoy.', ['remedy']],
  ['Ya pusimos en marcha la devolución de todos los pagos.', ['remedy']],
  ['Cerramos la cocina hasta que la revise un laboratorio.', ['remedy']],
  ['Cerramos los lunes.', []],
  ['Hemos cambiado de logo.', []],
  ['Nos hacemos cargo de todos los gastos médicos.', ['remedy']],
  ['Quien tenga un bote del lote 204 puede cambiarlo en cualquier tienda.', ['remedy']],
  ['A las 17 h actualizamos este hilo.', ['next-update']],
  ['Hoy a las 20:00 sorteamos dos entradas.', []],
  ['Antes de las diez de la noche tendrán una respuesta.', ['next-update']],
  ['No tendrán respuesta hoy.', []],
  ['Les mantendremos informados.', ['jargon']],
  ['Se han tomado las medidas oportunas.', ['jargon']],
  ['Este lamentable incidente no representa nuestros valores.', ['jargon']],
  ['La situación está siendo gestionada por nuestros equipos.', ['jargon']],
];

const given = (text: string) => marksOf(text, 'es').map(({ mark }) => mark);

describe('[Q7] marks of Spanish statements', () => {
  test.each(regret)('regret: %s', (text, marks) => expect(given(text)).toEqual(marks));
  test.each(owning)('whose doing it was: %s', (text, marks) => expect(given(text)).toEqual(marks));
  test.each(saying)('what is and will be: %s', (text, marks) => expect(given(text)).toEqual(marks));
});

test('[Q7] a whole statement and what each of its marks rests on', () => {
  const text =
    'Hemos visto el video. Nos hemos equivocado y pedimos perdón a Nuria. Esta tarde la llamaremos. A las 20:00 informaremos aquí.';
  const shown = marksOf(text, 'es').map(({ mark, spans }) => [
    mark,
    spans.map(({ from, to }) => text.slice(from, to)),
  ]);
  expect(shown).toEqual([
    ['acknowledges', ['Hemos visto el video']],
    ['responsibility', ['Nos hemos equivocado']],
    ['empathy', ['pedimos perdón']],
    ['remedy', ['llamaremos']],
    ['next-update', ['20:00 informaremos']],
  ]);
});

test.each<[string, string[]]>([
  ['Lo sentimos mucho.', ['empathy', 'empty-apology']],
  ['Lo sentimos. Fue un error nuestro.', ['responsibility', 'empathy']],
  ['La compañía lamenta el retraso.', ['empathy', 'empty-apology']],
  ['Lo sentimos. Devolveremos cada euro.', ['empathy', 'remedy', 'promise']],
  ['Hemos retirado el anuncio.', ['remedy']],
  ['Informaremos a las 18:00.', ['next-update', 'promise']],
  ['El avión salió vacío de Bilbao.', ['asserts']],
])('[Q11] what the crowd may answer in "%s"', (text, found) => {
  const claims = ['Un avión salió vacío', 'La tripulación durmió en Lisboa'];
  expect(foundIn(text, 'es', claims).map(({ mark }) => mark)).toEqual(found);
});

test('the language of a text is Spanish by its small words', () => {
  expect(languageOfText('Lo sentimos y pedimos perdón a todos los pasajeros.', 'en')).toBe('es');
  expect(languageOfText('We are sorry and we will call you.', 'es')).toBe('en');
  expect(languageOfText('Vi er kede af det, og vi ringer til jer.', 'es')).toBe('da');
});
