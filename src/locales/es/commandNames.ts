import type { CommandNames } from '../en/commandNames.ts';

export const es: CommandNames = {
  commands: {
    kb: {
      name: 'kb',
      description: 'Mantener la base de conocimientos: añadir y corregir respuestas, ver qué falta',
      options: {},
    },
    'kb refresh': {
      name: 'actualizar',
      description: 'Recargar la carpeta de conocimientos y mostrar qué cambia',
      options: { preview: { name: 'vista', description: 'Mostrar solo qué cambiaría' } },
    },
    'kb history': {
      name: 'historial',
      description: 'Publicaciones y cambios: quién, cuándo y cómo deshacerlos',
      options: { entry: { name: 'entrada', description: 'Los cambios de una entrada' } },
    },
    'kb gaps': {
      name: 'lagunas',
      description: 'Preguntas sin respuesta, las más frecuentes primero',
      options: {},
    },
    'kb add': { name: 'añadir', description: 'Añadir una respuesta para este servidor', options: {} },
    'kb drafts': {
      name: 'borradores',
      description: 'Borradores de respuestas: publicarlos, cambiarlos o eliminarlos',
      options: {},
    },
    'kb edit': {
      name: 'editar',
      description: 'Cambiar una respuesta para este servidor',
      options: {
        entry: { name: 'entrada', description: 'Escribe algunas palabras de la entrada y elígela' },
        details: { name: 'detalles', description: 'Cambiar el tema, el aviso y la fecha en vez del texto' },
      },
    },
    'kb remove': {
      name: 'quitar',
      description: 'Quitar una respuesta de este servidor u ocultar aquí una de la carpeta',
      options: { entry: { name: 'entrada', description: 'Escribe algunas palabras de la entrada y elígela' } },
    },
    'kb import': {
      name: 'importar',
      description: 'Importar respuestas de un archivo: ver qué cambia y publicar',
      options: {
        file: { name: 'archivo', description: 'Markdown, hoja de cálculo, JSON, documento o lo que exportó /kb' },
      },
    },
    'kb export': {
      name: 'exportar',
      description: 'Exportar las respuestas propias de este servidor como archivos Markdown',
      options: {},
    },
    'kb synonyms': {
      name: 'sinónimos',
      description: 'Palabras que significan lo mismo en este servidor: verlas, añadirlas o quitarlas',
      options: { words: { name: 'palabras', description: 'Un grupo nuevo, como: gimnasio = polideportivo' } },
    },
    'kb test': {
      name: 'probar',
      description: 'Probar una pregunta: la respuesta, su seguridad, los motivos y qué la cambiaría',
      options: { question: { name: 'pregunta', description: 'La pregunta' } },
    },
    'kb stats': {
      name: 'estadísticas',
      description: 'Preguntas por semana: hechas, respondidas, sin respuesta, útiles',
      options: {},
    },
    'kb settings': {
      name: 'ajustes',
      description: 'Ver y cambiar cómo se comporta el bot en este servidor',
      options: {
        moderators: { name: 'moderadores', description: 'Rol que puede usar /kb, además de «Gestionar servidor»' },
        may: {
          name: 'puede',
          description: 'Qué puede ese rol: responder preguntas, editar, publicar, cambiar ajustes o nada',
        },
        private: { name: 'privado', description: 'Las respuestas son privadas por defecto' },
        channel: { name: 'canal', description: 'Permitir respuestas públicas en este canal o dejar de permitirlas' },
        forum: {
          name: 'foro',
          description: 'Responder a las publicaciones nuevas de este foro o dejar de hacerlo',
        },
        unsure: { name: 'dudosas', description: 'Las publicaciones sin respuesta segura reciben sugerencias o nada' },
        helpers: { name: 'ayudantes', description: 'Rol al que avisar cuando alguien aún necesita ayuda' },
        tag: { name: 'etiqueta', description: 'Etiqueta que reciben las publicaciones resueltas' },
        solved: {
          name: 'resueltas',
          description: 'Publicaciones resueltas: dejar abiertas, cerrar, archivar o ambas cosas',
        },
        threads: { name: 'hilos', description: '«Preguntar a los moderadores» abre un hilo privado con ese rol' },
        tickets: { name: 'tiques', description: 'Donde se abre un tique: un enlace https://' },
        language: { name: 'idioma', description: 'Idioma de avisos y botones: en, uk, de, fr o es' },
        digest: { name: 'resumen', description: 'Canal que recibe un resumen cada semana' },
        log: { name: 'registro', description: 'Canal donde se anuncia cada cambio de los moderadores' },
        mentions: { name: 'menciones', description: 'Responder cuando se menciona al bot' },
        reset: { name: 'restablecer', description: 'Devolver un ajuste a su valor inicial' },
      },
    },
  },
};
