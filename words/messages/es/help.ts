import type { help as source } from '../en/help';
import type { Translation } from '../translation';

export const help: Translation<typeof source> = {
  title: 'Ayuda',
  onlyInEnglish: 'Esta página todavía no está en español. Aquí la tienes en inglés.',
  page: {
    trainer: 'Dirigir un taller',
    operating: 'Administrar el servidor',
    lti: 'Plataformas de formación (LTI 1.3)',
    xapi: 'Registros de aprendizaje (xAPI)',
  },
};
