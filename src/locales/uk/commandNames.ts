import type { CommandNames } from '../en/commandNames.ts';

export const uk: CommandNames = {
  commands: {
    kb: { name: 'kb', description: 'Вести базу знань: писати, виправляти, бачити, чого бракує', options: {} },
    'kb refresh': {
      name: 'оновити',
      description: 'Наново завантажити теку знань і показати, що зміниться',
      options: { preview: { name: 'перегляд', description: 'Лише показати, що змінилося б' } },
    },
    'kb history': {
      name: 'історія',
      description: 'Що опубліковано й змінено, ким і коли, та як це повернути',
      options: { entry: { name: 'запис', description: 'Зміни одного запису' } },
    },
    'kb gaps': { name: 'прогалини', description: 'Що питали й не знайшли, найчастіше спершу', options: {} },
    'kb add': { name: 'додати', description: 'Написати відповідь, яку цей сервер даватиме відтепер', options: {} },
    'kb edit': {
      name: 'змінити',
      description: 'Змінити відповідь для цього сервера',
      options: { entry: { name: 'запис', description: 'Запис: введіть слова з нього й виберіть' } },
    },
    'kb remove': {
      name: 'вилучити',
      description: 'Вилучити відповідь цього сервера або приховати тут відповідь із теки знань',
      options: { entry: { name: 'запис', description: 'Запис: введіть слова з нього й виберіть' } },
    },
    'kb export': {
      name: 'експорт',
      description: 'Власні відповіді цього сервера у файлах Markdown для теки знань',
      options: {},
    },
    'kb test': {
      name: 'перевірити',
      description: 'Чому відповідь саме така: оцінки, наступні кандидати, виправлені слова',
      options: { question: { name: 'запитання', description: 'Запитання' } },
    },
    'kb stats': {
      name: 'статистика',
      description: 'Запитано, відповіли, не відповіли, корисно: за тижнями',
      options: {},
    },
    'kb settings': {
      name: 'налаштування',
      description: 'Переглянути й змінити, як бот поводиться на цьому сервері',
      options: {
        moderators: { name: 'модератори', description: 'Хто може вживати /kb, крім тих, хто керує сервером' },
        private: { name: 'приватно', description: 'Відповіді приватні, якщо не попросили інакше' },
        channel: { name: 'канал', description: 'Відповідати тут публічно; ще раз: більше ні' },
        forum: { name: 'форум', description: 'Відповідати на нові дописи цього форуму; ще раз: більше ні' },
        language: { name: 'мова', description: 'Мова сповіщень і кнопок: en, uk, de, fr або es' },
        log: { name: 'журнал', description: 'Де повідомляти про кожну зміну модераторів' },
        mentions: { name: 'згадки', description: 'Відповідати, коли бота згадують' },
        reset: { name: 'скинути', description: 'Повернути одному з них початкове значення' },
      },
    },
  },
};
