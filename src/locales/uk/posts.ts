import type { PostMessages } from '../en/posts.ts';
import { pluralize } from './pluralize.ts';

export const uk: PostMessages = {
  answeredNow: (question) => `На запитання «${question}» тепер є відповідь:`,
  mended: (title) => `Відповідь, на яку ви поскаржилися («${title}»), змінено. Тепер вона така:`,
  told: (title, text) => `Модератори пишуть про вашу скаргу на «${title}»:\n> ${text}`,
  digest: {
    title: (from, to) => `Тиждень від ${from} до ${to}`,
    counts: (asked, answered, suggested, declined, flagged) =>
      `Запитань ${asked} · з відповіддю ${answered} · з підказками ${suggested} · без відповіді ${declined} · скарг ${flagged}`,
    answer: (number) => `Відповісти на ${number}`,
  },
  digestIn: (channel) => `Підсумок тижня в: ${channel || 'жодному каналі'}`,
  greeting: {
    hello: (server) => `Дякую, що додали мене на **${server}**. Три кроки:`,
    steps: [
      'Спробуйте там `/ask`: я відповідаю з бази знань і показую джерела.',
      'Відкрийте `/kb settings`: виберіть канали, канал журналу й роль, яка може відповідати на відкриті запитання.',
      'За кілька днів загляньте в `/kb gaps`: там запитання, на які я не мав відповіді.',
    ],
    missing: (permissions) =>
      `Мені бракує там дозволів: **${permissions}**. Надайте їх моїй ролі: Налаштування сервера → Ролі.`,
    complete: 'Я маю всі потрібні дозволи.',
  },
  permissions: {
    ViewChannel: 'Переглядати канали',
    SendMessages: 'Надсилати повідомлення',
    SendMessagesInThreads: 'Надсилати повідомлення в гілках',
    EmbedLinks: 'Вбудовувати посилання',
    ReadMessageHistory: 'Читати історію повідомлень',
  },
  feedback: 'Відгуки',
  feedbackLine: (heading, votes, flags) => `${heading} · 👍 ${votes} · скарг: ${flags}`,
  flagged: (count) => `Скарги: ${count}`,
  chooseFlagged: 'Виберіть відповідь зі скаргою',
  flagsOf: (heading) => `**Скарга: ${heading}**`,
  flagLine: (reason, day) => `${day}: «${reason}»`,
  tellFlagger: 'Написати скаржнику',
  tellField: 'Ваші слова тим, хто поскаржився',
  flagsKept: (heading) => `**Залишено:** ${heading}. Скарги розглянуто.`,
  flaggersTold: (count) =>
    count === 0
      ? 'Немає кого сповіщати.'
      : `**Готово:** сповіщення отримає ${pluralize(count, 'особа', 'особи', 'осіб')}, без вашого імені.`,
  flagSettled: 'Ці скарги розглянуто: відповідь залишено або змінено.',
  log: {
    flagsKept: (who, heading) => `${who}: **${heading}** залишено після скарги`,
    flaggersTold: (who, heading) => `${who}: надіслано повідомлення тим, хто поскаржився на **${heading}**`,
  },
};
