import type { CommandNames } from '../en/commandNames.ts';

export const es: CommandNames = {
  commands: {
    kb: {
      name: 'kb',
      description: 'Mantener la base de conocimientos: escribir, corregir, ver lo que falta',
      options: {},
    },
    'kb refresh': {
      name: 'actualizar',
      description: 'Cargar de nuevo la carpeta de conocimientos y decir qué cambia',
      options: { preview: { name: 'vista', description: 'Decir solo qué cambiaría' } },
    },
    'kb history': {
      name: 'historial',
      description: 'Qué se publicó y cambió, quién y cuándo, y cómo volver atrás',
      options: { entry: { name: 'entrada', description: 'Los cambios de una entrada' } },
    },
    'kb gaps': {
      name: 'lagunas',
      description: 'Lo que se preguntó y no se encontró, lo más frecuente primero',
      options: {},
    },
    'kb add': { name: 'añadir', description: 'Escribir una respuesta que este servidor dará desde ahora', options: {} },
    'kb edit': {
      name: 'editar',
      description: 'Cambiar una respuesta, para este servidor',
      options: { entry: { name: 'entrada', description: 'La entrada: escribe palabras suyas y elige' } },
    },
    'kb remove': {
      name: 'quitar',
      description: 'Quitar una respuesta de este servidor u ocultar aquí una de la carpeta',
      options: { entry: { name: 'entrada', description: 'La entrada: escribe palabras suyas y elige' } },
    },
    'kb export': {
      name: 'exportar',
      description: 'Las respuestas propias de este servidor, como archivos Markdown para la carpeta',
      options: {},
    },
    'kb test': {
      name: 'probar',
      description: 'Por qué se responde así: puntuaciones, siguientes candidatos, palabras corregidas',
      options: { question: { name: 'pregunta', description: 'La pregunta' } },
    },
    'kb stats': {
      name: 'estadísticas',
      description: 'Preguntadas, respondidas, sin respuesta y útiles, por semana',
      options: {},
    },
    'kb settings': {
      name: 'ajustes',
      description: 'Ver y cambiar cómo se comporta el bot en este servidor',
      options: {
        moderators: { name: 'moderadores', description: 'Quién puede usar /kb además de «Gestionar servidor»' },
        private: { name: 'privado', description: 'Las respuestas son privadas si no se pide otra cosa' },
        channel: { name: 'canal', description: 'Responder aquí en público; otra vez: dejar de hacerlo' },
        forum: {
          name: 'foro',
          description: 'Responder las publicaciones nuevas de este foro; otra vez: dejar de hacerlo',
        },
        language: { name: 'idioma', description: 'Idioma de avisos y botones: en, uk, de, fr o es' },
        log: { name: 'registro', description: 'Dónde se anuncia cada cambio de los moderadores' },
        mentions: { name: 'menciones', description: 'Responder cuando se menciona al bot' },
        reset: { name: 'restablecer', description: 'Devolver un ajuste a su valor inicial' },
      },
    },
  },
};
