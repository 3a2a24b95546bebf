import type { PostMessages } from '../en/posts.ts';

export const es: PostMessages = {
  answeredNow: (question) => `«${question}» ya tiene respuesta:`,
  mended: (title) => `La respuesta que señalaste, «${title}», ha cambiado. Ahora dice:`,
  told: (title, text) => `La moderación te escribe sobre tu aviso acerca de «${title}»:\n> ${text}`,
  digest: {
    title: (from, to) => `La semana del ${from} al ${to}`,
    counts: (asked, answered, suggested, declined, flagged) =>
      `Hechas ${asked} · respondidas ${answered} · sugeridas ${suggested} · sin respuesta ${declined} · señaladas ${flagged}`,
    answer: (number) => `Responder la ${number}`,
  },
  digestIn: (channel) => `Resumen semanal en: ${channel || 'ningún canal'}`,
  greeting: {
    hello: (server) => `Gracias por añadirme a **${server}**. Tres pasos:`,
    steps: [
      'Prueba allí `/ask`: respondo con la base de conocimientos y muestro las fuentes.',
      'Abre `/kb settings`: elige los canales, el canal de registro y el rol que puede responder preguntas abiertas.',
      'Mira `/kb gaps` dentro de unos días: ahí están las preguntas que no supe responder.',
    ],
    missing: (permissions) =>
      `Allí me faltan permisos: **${permissions}**. Dáselos a mi rol en Ajustes del servidor → Roles.`,
    complete: 'Tengo todos los permisos que necesito.',
  },
  permissions: {
    ViewChannel: 'Ver canales',
    SendMessages: 'Enviar mensajes',
    SendMessagesInThreads: 'Enviar mensajes en hilos',
    EmbedLinks: 'Insertar enlaces',
    ReadMessageHistory: 'Leer el historial de mensajes',
  },
  feedback: 'Opiniones',
  feedbackLine: (heading, votes, flags) => `${heading} · 👍 ${votes} · señalada ${flags}×`,
  flagged: (count) => `Señaladas: ${count}`,
  chooseFlagged: 'Elige una respuesta señalada',
  flagsOf: (heading) => `**Señalada: ${heading}**`,
  flagLine: (reason, day) => `${day}: «${reason}»`,
  tellFlagger: 'Escribir a quien avisó',
  tellField: 'Tus palabras para quienes la señalaron',
  flagsKept: (heading) => `**Se mantiene:** ${heading}. Los avisos quedan resueltos.`,
  flaggersTold: (count) =>
    count === 0
      ? 'Ya no queda nadie a quien avisar.'
      : `**Hecho:** se avisa a ${count === 1 ? 'una persona' : `${count} personas`}, sin tu nombre.`,
  flagSettled: 'Esos avisos están resueltos: la respuesta se mantuvo o cambió.',
  log: {
    flagsKept: (who, heading) => `${who} mantuvo **${heading}** tras un aviso`,
    flaggersTold: (who, heading) => `${who} escribió a quienes señalaron **${heading}**`,
  },
};
