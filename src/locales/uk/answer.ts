import type { AnswerMessages } from '../en/answer.ts';

export const uk: AnswerMessages = {
  unsure: 'Не зовсім зрозуміло, що ви маєте на увазі. Можу відповісти на таке:',
  open: 'База знань залишає це питання відкритим.',
  missing: 'У базі знань цього немає.',
  undated: 'без дати',
  published: (day) => `опубліковано ${day}`,
  fetched: (day) => `отримано ${day}`,
  changed: (day) => `змінено ${day}`,
  from: (title, paragraphs) => `З документа «${title}», ${paragraphs}`,
  asOf: (date) => `Станом на ${date}.`,
  outOfDate: (date) => `Може бути застарілим: було чинним до ${date}.`,
  stale: (day) => `Може бути застарілим: найновіша дата — ${day}.`,
  sourceChanged: 'Джерело змінилося відтоді, як це було написано.',
  older: (day) => `Старіше: від ${day}. Відповідь вище новіша.`,
  differing: 'Про це йдеться у двох документах:',
  corrected: (day) => `**Виправлено ${day}:** відповідь нижче змінилася відтоді, як її було дано.`,
  withdrawn: (day) => `**Виправлено ${day}:** цю відповідь відкликано.`,
  partWithdrawn: (day) => `**Виправлено ${day}:** частину цієї відповіді відкликано.`,
  restored: (day) => `**Виправлено ${day}:** знову чинна початкова відповідь.`,
  moderatorsAnswered: (question) => `Модератори відповіли на ваше запитання «${question}».`,
  moderatorsDismissed: (question) => `Модератори закрили ваше запитання «${question}» без відповіді.`,
  explain: {
    status: 'підсумок',
    outcomes: { answered: 'є відповідь', suggested: 'підказки', unanswered: 'без відповіді' },
    thresholds: 'пороги',
    assertedFrom: (assert, quote, suggest) =>
      `відповідь від ${assert} (документи від ${quote}), підказки від ${suggest}`,
    corrected: 'виправлено',
    nothing: 'нічого',
    margin: 'перевага',
    overNext: (margin) => `${margin} над наступним`,
    revision: 'редакція',
  },
  exam: {
    estimate: (finds, right) =>
      `Ця тека має знаходити й стверджувати приблизно ${finds} того, що містить${right ? `, і мати рацію приблизно в ${right} випадків, коли стверджує` : ''}.`,
    confused: (count, names) => `Записи, які важко розрізнити (${count}): ${names}`,
    lost: (count, names) => `Записи, яких не знайдено за власними формулюваннями (${count}): ${names}. Додайте ще.`,
  },
  meaning: {
    ready: 'значення: готово',
    off: 'значення: вимкнено, пошук лише за словами',
    starting: 'значення: запускається, доти пошук лише за словами',
    examining: 'значення: усі тексти закодовано, триває перевірка теки',
    building: (done, total, left) =>
      `значення: ${done} з ${total} текстів${left === null ? '' : `, залишилося приблизно ${left}`}`,
  },
};
