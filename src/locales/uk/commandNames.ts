import type { CommandNames } from '../en/commandNames.ts';

export const uk: CommandNames = {
  commands: {
    kb: {
      name: 'kb',
      description: 'Вести базу знань: додавати й виправляти відповіді, бачити, чого бракує',
      options: {},
    },
    'kb refresh': {
      name: 'оновити',
      description: 'Перезавантажити теку знань і показати, що зміниться',
      options: { preview: { name: 'перегляд', description: 'Лише показати, що змінилося б' } },
    },
    'kb history': {
      name: 'історія',
      description: 'Публікації та зміни: хто, коли і як їх скасувати',
      options: { entry: { name: 'запис', description: 'Зміни одного запису' } },
    },
    'kb gaps': { name: 'прогалини', description: 'Запитання без відповіді, найчастіші спершу', options: {} },
    'kb add': { name: 'додати', description: 'Додати відповідь для цього сервера', options: {} },
    'kb drafts': {
      name: 'чернетки',
      description: 'Чернетки відповідей: опублікувати, змінити чи викинути',
      options: {},
    },
    'kb edit': {
      name: 'змінити',
      description: 'Змінити відповідь для цього сервера',
      options: {
        entry: { name: 'запис', description: 'Введіть кілька слів із запису й виберіть його' },
        details: { name: 'деталі', description: 'Змінити тему, застереження й дату замість тексту' },
      },
    },
    'kb remove': {
      name: 'вилучити',
      description: 'Вилучити відповідь цього сервера або приховати тут відповідь із теки знань',
      options: { entry: { name: 'запис', description: 'Введіть кілька слів із запису й виберіть його' } },
    },
    'kb import': {
      name: 'імпорт',
      description: 'Узяти відповіді з файлу: побачити зміни й опублікувати',
      options: { file: { name: 'файл', description: 'Markdown, таблиця, JSON, документ або експорт /kb' } },
    },
    'kb export': {
      name: 'експорт',
      description: 'Експортувати власні відповіді цього сервера у файли Markdown',
      options: {},
    },
    'kb synonyms': {
      name: 'синоніми',
      description: 'Слова, що на цьому сервері означають те саме: переглянути, додати чи вилучити',
      options: { words: { name: 'слова', description: 'Нова група, наприклад: спортзала = тренажерка' } },
    },
    'kb test': {
      name: 'перевірити',
      description: 'Випробувати запитання: відповідь, певність, причини й що її змінить',
      options: { question: { name: 'запитання', description: 'Запитання' } },
    },
    'kb stats': {
      name: 'статистика',
      description: 'Запитання за тижнями: поставлено, з відповіддю, без відповіді, корисно',
      options: {},
    },
    'kb settings': {
      name: 'налаштування',
      description: 'Переглянути й змінити, як бот поводиться на цьому сервері',
      options: {
        moderators: {
          name: 'модератори',
          description: 'Роль, яка може користуватися /kb, крім тих, хто керує сервером',
        },
        may: {
          name: 'може',
          description: 'Що може ця роль: відповідати, редагувати, публікувати, змінювати налаштування або нічого',
        },
        private: { name: 'приватно', description: 'Відповіді приватні за замовчуванням' },
        channel: { name: 'канал', description: 'Дозволити публічні відповіді в цьому каналі або більше не дозволяти' },
        forum: { name: 'форум', description: 'Відповідати на нові дописи в цьому форумі або більше не відповідати' },
        language: { name: 'мова', description: 'Мова сповіщень і кнопок: en, uk, de, fr або es' },
        log: { name: 'журнал', description: 'Канал, де повідомляти про кожну зміну модераторів' },
        mentions: { name: 'згадки', description: 'Відповідати, коли бота згадують' },
        reset: { name: 'скинути', description: 'Скинути одне з налаштувань' },
      },
    },
  },
};
