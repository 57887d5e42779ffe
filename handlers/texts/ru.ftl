### What the service says. Short, warm, plain. No names, no numbers of documents, no content in notices.

## First contact
choose-language-help = Вопрос можно написать прямо сейчас.
welcome-back = С возвращением! Напишите вопрос своими словами.
consent =
    Мы помогаем тем, кто работает за границей, защитить свои права. Это бесплатно. Мы не полиция и не государство.

    Что мы храним: ваш язык, ваши страны, а если вы попросите юриста – ваши слова. Слова зашифрованы. Их читает ваш юрист и, если нужен совет, один его коллега. Вопрос, который не ушёл юристу, удаляется через 1 день, закрытое обращение – через 12 месяцев. Ещё храним вопросы без имён и номеров (90 дней) и числа для статистики.
    Сам Telegram может видеть переписку с ботами.

    /forget – стереть всё, в любое время. Здесь никто не должен просить у вас деньги.
consent-yes = ✅ Соглашаюсь
consent-later = Позже
ask-origin = Из какой вы страны?
ask-destination = В какой стране вы сейчас или куда едете?
skip = Пропустить
ready =
    Готово. Теперь напишите вопрос своими словами, ошибки не страшны. Я понимаю узбекский, русский, таджикский, кыргызский, казахский и английский.

    Например: «{ ready-example }»
ready-question = Напишите вопрос своими словами.
ready-example = хозяин уже 2 месяца не платит зарплату
menu-help = 🆘 Срочно
menu-cases = 📨 Мои обращения
menu-topics = 📚 Темы
menu-settings = ⚙️ Язык и страна
menu-queue = 📥 Очередь
menu-my-work = 🗂 У меня в работе
settings =
    Язык: { $language }
    Откуда: { $origin }
    Где сейчас: { $destination }
settings-language = Сменить язык
settings-origin = Сменить страну: откуда я
settings-destination = Сменить страну: где я
not-set = не выбрано
placeholder = Напишите вопрос
kept = Сохранено. Напишите вопрос своими словами.

## Countries
country-uz = Узбекистан
country-kg = Кыргызстан
country-tj = Таджикистан
country-kz = Казахстан
country-tm = Туркменистан
country-ru = Россия
country-tr = Турция
country-kr = Южная Корея
country-ae = Арабские Эмираты
country-sa = Саудовская Аравия
country-pl = Польша
country-de = Германия
country-gb = Великобритания
country-jp = Япония
country-lt = Литва
country-lv = Латвия
country-il = Израиль
country-us = США

## Cities of the contacts; one without a name here is shown as it stands there
city-moscow = Москва
city-almaty = Алматы
city-astana = Астана
city-dushanbe = Душанбе
city-bishkek = Бишкек
city-tashkent = Ташкент
city-shymkent = Шымкент
city-aktau = Актау

## Answers
more = ℹ️ По шагам
helped = 👍 Помогло
not-helped = 👎 Не помогло
ask-lawyer = 👩‍⚖️ Спросить юриста
none-of-these = Ничего из этого
answer-certainty-law = Так написано в законе.
answer-certainty-practice = Так бывает на практике.
answer-certainty-unclear = Точно мы этого не знаем.
answer-footer = Общая информация. Сверено с открытыми источниками: { $checked }. { $reviewed ->
    [yes] Юрист это проверил.
   *[no] Юрист это ещё не проверял.
 }
answer-old = Срок проверки этого ответа прошёл. Прежде чем действовать, спросите юриста.
answer-other-language = На вашем языке этого ответа пока нет. Вот он на другом языке: { $language }.
answer-sources = Источники
answer-as-of = данные на { $date }
answer-steps = Что делать
answer-need = Что понадобится
answer-avoid = Чего не делать
answer-if-refused = Если вам отказали
answer-call = Куда звонить
contact-as-of = номер по данным на { $date }
contact-undated = дата номера неизвестна
two-questions = Вы спросили о двух вещах. Отвечу по очереди.
unsure = Боюсь понять вас неверно. Ваш вопрос – один из этих?
unsure-where = Боюсь понять вас неверно. Ваш вопрос – один из этих? Ответ зависит от страны.
no-answer =
    Проверенного ответа у меня нет, а гадать я не буду.
    Юрист может ответить вам здесь, в этом чате. Это бесплатно.
no-answer-red = Здесь нужен юрист. На такие вопросы бот не отвечает.
rephrase = Попробуйте, пожалуйста, другими словами: что случилось, где и что вы хотите сделать?
still-unsure = Всё ещё не могу понять как следует. Юрист поймёт. Передать ему ваш вопрос?
helped-thanks = Хорошо, что помогло. Пишите снова, когда понадобится. Расскажите об этом чате тем, кому он тоже нужен.
not-helped-sorry = Жаль, что не помогло. Юрист может ответить вам здесь. Это бесплатно.
article-gone = Этот ответ изменился. Спросите, пожалуйста, ещё раз.

## Conversation
smalltalk-greeting = Здравствуйте! Напишите вопрос своими словами.
smalltalk-thanks = Пожалуйста. Я здесь днём и ночью.
smalltalk-goodbye = Берегите себя. Пишите в любое время.
smalltalk-who = Я Himoya, бесплатная правовая помощь тем, кто работает за границей. Отвечаю по проверенным статьям. Если ответа у меня нет, отвечает юрист.
smalltalk-insult = Вижу, что вам тяжело. Расскажите, что случилось, и я постараюсь помочь.
smalltalk-other = Я здесь. Напишите вопрос своими словами.
out-of-scope =
    С этим я не помогу. Я помогаю с правами тех, кто работает за границей: документы, регистрация, зарплата, полиция, депортация, запрет на въезд.
out-of-scope-jobs =
    Мы не ищем работу и не продаём визы. Прежде чем кому-то платить, спросите меня, есть ли у агентства лицензия.
only-emoji = Вижу. Напишите, пожалуйста, коротко, что случилось.
unknown-command = Такой команды я не знаю. Напишите свой вопрос или нажмите /help.
help =
    Напишите вопрос своими словами. Если проверенный ответ есть, отвечу сразу. Если нет, вам ответит юрист, здесь же.

    /sos – срочная помощь и телефоны
    /cases – ваши обращения к юристам
    /topics – ответы по темам
    /settings – язык и страны
    /forget – стереть всё о вас
stale-button = Эта кнопка устарела. Напишите мне, пожалуйста, ещё раз.

## Urgent
sos-where = В какой вы стране? Покажу, кому звонить.
sos-no-numbers = Проверенных телефонов для этой страны у меня нет. Во многих странах работает экстренный номер 112. Юрист может ответить вам здесь.
urgent-intro = Это срочно. Сначала – что делать прямо сейчас:
urgent-passed =
    Это уже передано и юристу: обращение № { $number }. Напишите сюда, что ещё важно: где, когда, кто.
urgent-passed-no-lawyer = Это уже передано дальше: обращение № { $number }. Юрист может прочитать его не сразу. Звоните по номерам выше прямо сейчас.
urgent-question = Один вопрос, чтобы помочь правильно: может ли этот человек сейчас свободно выйти?
urgent-free-no = 🔴 Нет, не может выйти
urgent-free-yes = 🟢 Да, может выйти

## Files
file-got-voice = Голосовые сообщения я слушать не могу. Юрист может.
file-got-photo = Фото я не читаю. Юрист может посмотреть.
file-got-document = Файлы я не открываю. Юрист может.
file-got-other = Это я прочитать не могу. Напишите коротко, что вам нужно, или передайте это юристу.
file-warning = Паспорт и документы – это личное. Отправляйте их, только если они нужны юристу. Файл остаётся в Telegram, копию мы не храним.
file-add = Добавить к обращению № { $number }
location-got = Ваше местоположение я не храню. Если город важен, напишите его словами.

## Cases, client's side
case-consent = Ваш вопрос и мой ответ прочитает один юрист, а если ему понадобится совет – ещё один. В статистику идут только числа без имён. Вы согласны?
case-consent-yes = ✅ Соглашаюсь, передайте
case-opened =
    Обращение № { $number } у юристов. Сейчас оно ждёт, место в очереди: { $place }.
    Ответ придёт сюда, в этот чат. Юристы пишут только здесь. Никто не должен просить у вас деньги.
case-too-many = { $limit ->
    [one] У вас уже { $limit } открытое обращение. Допишите, пожалуйста, в него: /cases
    [few] У вас уже { $limit } открытых обращения. Допишите, пожалуйста, в одно из них: /cases
    [many] У вас уже { $limit } открытых обращений. Допишите, пожалуйста, в одно из них: /cases
   *[other] Открытых обращений у вас уже { $limit }. Допишите, пожалуйста, в одно из них: /cases
 }
case-nothing = Сначала напишите вопрос, пожалуйста. Потом я смогу его передать.
case-taken = Ваше обращение № { $number } теперь у юриста, он его читает.
case-answer = Ответ юриста, обращение № { $number }
case-answer-warning = Юристы пишут только в этом чате. Никто не должен просить у вас деньги или пароли.
case-answer-file = Юрист прислал вам файл по обращению № { $number }.
case-closed = Ваше обращение № { $number } закрыто. Если вопрос остался, откройте обращение снова.
case-back = Ваше обращение № { $number } снова в очереди. Его возьмёт другой юрист.
case-add = ✍️ Дописать
case-withdraw = Отменить
case-reopen = Открыть снова
case-add-prompt = Напишите, что добавить к обращению № { $number }. Можно прислать и файлы.
case-added = Добавлено к обращению № { $number }.
case-added-hint = Добавлено к обращению № { $number }. Если это новый вопрос, нажмите кнопку.
case-new-question = Это новый вопрос
case-which = Это к вашему открытому обращению или новый вопрос?
case-withdraw-sure = Отменить обращение № { $number }? Юристы перестанут им заниматься.
case-withdraw-yes = Да, отменить
case-keep = Нет, оставить
case-withdrawn = Обращение № { $number } отменено.
case-reopened = Обращение № { $number } снова открыто и ждёт юриста.
case-not-now = Сейчас с обращением № { $number } этого сделать нельзя. Его статус: { $state }.
case-not-found = Такого обращения я не нахожу.
case-none = Обращений у вас нет. Напишите вопрос. Если ответа у меня не найдётся, я передам вопрос юристу.
case-line = № { $number } · { $state }
case-list = Ваши обращения:
case-state-waiting = ждёт юриста
case-state-taken = в работе у юриста
case-state-answered = есть ответ
case-state-closed = закрыто
case-state-withdrawn = отменено
case-edit-noted = Юрист увидит ваше исправление в обращении № { $number }.

## Privacy
forget-sure = Стереть всё о вас: язык, страны, обращения и все слова в них? Вернуть это будет нельзя.
forget-yes = Да, стереть всё
forget-no = Нет
forget-kept = Ничего не стёрто.
forgotten = Всё стёрто. Этот чат в Telegram вы можете очистить сами. Пишите снова, когда понадобится помощь.
forget-staff = Вы работаете в службе. Сначала попросите администратора закрыть ваш доступ.

## Lawyers
staff-welcome-lawyer =
    { $name }, теперь вы здесь юрист.
    О новых обращениях приходят короткие уведомления без содержания. Чтобы прочитать обращение, возьмите его.
    Чтобы ответить клиенту, нажмите «Ответить» или ответьте на сообщение из обращения. Без предпросмотра ничего не уходит.
staff-welcome-admin =
    { $name }, теперь вы здесь администратор.
    /invite – пригласить юриста или администратора
    /staff – кто в команде
    /room – подключить дежурный чат
    /status – как работает сервис
staff-code-refused = Эта ссылка больше не действует. Попросите новую.
staff-ended = Администратор завершил вашу работу здесь.
desk-queue = Ждут в очереди: { $total }
desk-queue-empty = Никто не ждёт. Спасибо.
desk-mine = У вас в работе:
desk-mine-empty = У вас в работе ничего нет. /queue
desk-new-case = Новое обращение № { $number }
desk-card = № { $number } · T{ $level } · { $destination } · { $topic } · { $language } · { $wait } мин
desk-take = Взять № { $number }
desk-taken-by-other = Коллега успел раньше: № { $number }
desk-no-longer-waiting = Обращение № { $number } уже не ждёт.
desk-case-title = Обращение № { $number }
desk-case-facts =
    Уровень T{ $level } · { $state }
    Откуда: { $origin }, сейчас: { $destination }, пишет на языке: { $language }
desk-case-shown = Бот показал: { $articles }
desk-case-shown-nothing = У бота ответа не было.
desk-case-danger = Опасность: { $danger }
desk-case-said-client = 🧍 Клиент, { $when }
desk-case-said-edit = 🧍 Клиент изменил сообщение, { $when }
desk-case-said-lawyer = 👩‍⚖️ Ответ, { $when }
desk-answer = ✍️ Ответить по № { $number }
desk-close = ✅ Закрыть
desk-give-back = ↩️ Вернуть
desk-open-case = Обращение № { $number }
desk-answer-prompt = Напишите ответ по обращению № { $number }. Вы увидите его перед отправкой.
desk-preview = Это уйдёт клиенту по обращению № { $number }:
desk-preview-file = Файл выше уйдёт клиенту по обращению № { $number }.
desk-send = 📨 Отправить по № { $number }
desk-discard = Удалить черновик
desk-discarded = Черновик удалён. Ничего не отправлено.
desk-sent = Ответ по обращению № { $number } отправляется.
desk-nothing-to-send = По этому обращению отправлять нечего.
desk-closed = Обращение № { $number } закрыто.
desk-given-back = Обращение № { $number } снова в очереди.
desk-client-added = Клиент дополнил обращение № { $number }:
desk-client-edited = Клиент изменил сообщение в обращении № { $number }:
desk-client-withdrew = Клиент отменил обращение № { $number }.
desk-client-erased = Клиент стёр все свои данные: обращения № { $number } больше нет.
desk-undelivered = Не доставлено, обращение № { $number }: с клиентом нет связи ({ $reason }). Обращение остаётся открытым.
desk-undelivered-blocked = бот заблокирован клиентом
desk-undelivered-deleted = аккаунт удалён
desk-undelivered-other = Telegram не принял сообщение
desk-not-sent-to-anyone =
    Это никому не ушло. Чтобы ответить клиенту, нажмите «Ответить» или ответьте на сообщение из обращения.
desk-empty-answer = Пришлите ответ текстом, голосовым сообщением или файлом.
room-card-waiting = 🟡 № { $number } · T{ $level } · { $destination } · { $topic }
room-card-taken = 🔵 № { $number } · в работе
room-card-over = ⚪ № { $number } · завершено
room-ready = Теперь это дежурный чат. Сюда приходят только карточки без содержания.
danger-detention = задержание
danger-deportation = депортация
danger-violence = насилие
danger-forced_labour = принудительный труд
danger-passport_withheld = отобран паспорт
danger-child = ребёнок в опасности
danger-military = принуждают в армию
danger-missing = пропал человек
danger-injury = тяжёлая травма
danger-death = смерть
danger-suicide = угроза покончить с собой
topic-unknown = без темы

## Admins
admin-invite-whom = Кого приглашаете? Ссылка сработает один раз, срок – три дня.
admin-role-lawyer = Юрист
admin-role-admin = Администратор
admin-invite-link = Отправьте эту ссылку только одному человеку. Она сработает один раз, срок – три дня:
admin-staff = Команда:
admin-staff-line = { $name } · { $role } · с { $since }
admin-revoke = Закрыть доступ: { $name }
admin-revoke-sure = Закрыть доступ прямо сейчас: { $name }? Открытые обращения вернутся в очередь.
admin-revoke-yes = Да, закрыть
admin-revoked = Доступ закрыт: { $name }. Вернулось обращений в очередь: { $number }.
admin-revoke-self = Закрыть доступ самому себе нельзя. Это может сделать другой администратор.
admin-room = Добавьте бота в дежурный чат по этой ссылке. Она сработает один раз:
admin-status =
    Обращений в очереди: { $waiting }
    Не обработано событий (отложены): { $parked }
    Сообщений к отправке: { $owed }, не ушло: { $failed }, неизвестно: { $unknown }
    Статей: { $articles }
    За 7 дней: есть ответ { $answered }, бот не уверен { $unsure }, нет ответа { $noanswer }, срочных { $urgent }, передано юристам { $handed }
admin-parked = Событие не удалось обработать за 3 попытки ({ $fault }). Оно хранится 72 часа. После исправления: python -m bot replay
parked-sorry = Ваше последнее сообщение прочитать не удалось: сбой на нашей стороне. Администратор уже знает. Напишите, пожалуйста, ещё раз другими словами.

## Commands menu
command-start = Начать заново
command-sos = Срочная помощь
command-cases = Мои обращения
command-topics = Ответы по темам
command-settings = Язык и страна
command-help = Помощь
command-forget = Стереть всё обо мне

## Looking for oneself
topics-where = О какой стране речь?
topics = О чём вопрос? Ответы для страны: { $country }
back = ⬅️ Назад
treaties = 🤝 Договоры между странами
treaties-need-countries = Какие договоры действуют для вас, зависит от двух стран: откуда вы и где работаете. Назовите, пожалуйста, обе.
treaties-list = Договоры о работниках: { $origin } и { $destination }. Нажмите, и увидите, что договор вам даёт, а чего не даёт.
treaties-none = Действующего договора о работниках ({ $origin } и { $destination }) я не знаю. Закон страны, где вы работаете, всё равно вас защищает.
treaty-mark-in-force = ✅
treaty-mark-presumed = ❔
treaty-mark-not-in-force = ⏸
treaty-mark-ended = ⛔
treaty-mark-unclear = ❔
treaty-mark-memorandum = ✉️
treaty-status-in-force = ✅ Действует.
treaty-status-presumed = ❔ Скорее всего действует. Дня, когда договор начал действовать, мы не видели.
treaty-status-not-in-force = ⏸ Ещё не действует.
treaty-status-ended = ⛔ Больше не действует.
treaty-status-unclear = ❔ Точно мы не знаем, действует ли он.
treaty-status-memorandum = ✉️ Это договорённость между ведомствами, а не договор стран. В суде она прав не даёт.
treaty-signed = Подписан: { $day }.
treaty-in-force = Действует с: { $day }.
treaty-gives = Что он вам даёт
treaty-lacks = Чего он не даёт
treaty-footer = По открытым источникам, смотрели { $checked }. Юрист это ещё не проверял.
treaty-article = 📖 Что с этим делать

## Emergency cards
card-say = Скажите или покажите:
card-never = Не делайте этого:
card-relative = Если вы родственник или друг:
sos-what = Что случилось? Нажмите, и я скажу, что делать в ближайший час.
situation-detention = 🚓 Задержали
situation-deportation = ✈️ Высылают, депортация
situation-passport-withheld = 🛂 Забрали паспорт
situation-violence = ⛓ Бьют, заперли, заставляют работать
situation-missing-person = 🔎 Пропал близкий человек
situation-army-pressure = 🪖 Заставляют идти в армию

## Terms
unit-hour = { $number ->
    [one] { $number } час
    [few] { $number } часа
   *[other] { $number } часов
 }
unit-day = { $number ->
    [one] { $number } день
    [few] { $number } дня
   *[other] { $number } дней
 }
unit-working-day = { $number ->
    [one] { $number } рабочий день
    [few] { $number } рабочих дня
   *[other] { $number } рабочих дней
 }
unit-month = { $number ->
    [one] { $number } месяц
    [few] { $number } месяца
   *[other] { $number } месяцев
 }
unit-year = { $number ->
    [one] { $number } год
    [few] { $number } года
   *[other] { $number } лет
 }
term-line = ⏳ { $action }: { $length }. Считать от: { $event }.
term-count = ⏳ Посчитать мой последний день
term-when = С какого дня считать? { $event }. Нажмите или напишите день так: 15.11
term-days-ago = { $days ->
    [0] Сегодня
    [1] Вчера
    [few] { $days } дня назад
   *[other] { $days } дней назад
 }
term-left = Ваш последний день: { $day }. Осталось дней: { $days }. Не ждите последнего.
term-over = Последний день был { $day }. С тех пор прошло дней: { $days }. Напишите юристу сегодня: иногда срок можно вернуть.
term-how = Считали так: { $length }, от { $start }. Правило по данным на { $checked }. Выходные и праздники учтены не полностью. Прежде чем полагаться на последний день, спросите юриста.

## The desk: a case in hand
desk-ask = ❓ Спросить клиента
desk-note = 📝 Заметка
desk-more = ⋯ Ещё
desk-more-title = Обращение № { $number }: что сделать?
desk-article = 📄 Вставить статью
desk-await = 🏛 Ждём ведомство
desk-level = 🔺 Срочность
desk-deadline = 📅 Срок по закону
desk-second = 👥 Второй юрист
desk-transfer = ➡️ Передать
desk-merge = 🔗 Объединить
desk-ask-prompt = Напишите вопрос клиенту по обращению № { $number }. Вы увидите его перед отправкой.
desk-note-prompt = Напишите заметку к обращению № { $number }. Клиент её не увидит.
desk-article-prompt = Обращение № { $number }: нажмите статью или напишите, о чём она.
desk-deadline-prompt = Обращение № { $number }: напишите последний день так: 15.12
desk-deadline-unread = Это не похоже на день. Напишите так: 15.12
desk-deadline-set = Обращение № { $number }: последний день { $day }.
desk-close-which = Чем закончилось обращение № { $number }?
desk-close-solved = Вопрос решён
desk-close-advised = Дан совет
desk-close-referred = Направлен в другое место
desk-close-no-reply = Клиент не отвечает
desk-close-not-ours = Не наш вопрос
desk-level-which = Насколько срочно обращение № { $number }?
desk-level-0 = T0 · опасность сейчас
desk-level-1 = T1 · считаются часы
desk-level-2 = T2 · считаются дни
desk-level-3 = T3 · обычное
desk-level-4 = T4 · не к нам
desk-level-set = Обращение № { $number }: теперь T{ $level }.
desk-await-which = Когда вернуть вам обращение № { $number }?
desk-await-3 = Через 3 дня
desk-await-7 = Через неделю
desk-await-14 = Через 2 недели
desk-await-30 = Через месяц
desk-await-set = Обращение № { $number } ждёт ведомство и вернётся к вам: { $day }.
desk-note-kept = 📝 Заметка к обращению № { $number } сохранена. Клиент её не видит.
desk-preview-ask = Этот вопрос уйдёт клиенту по обращению № { $number }:
desk-undo = ↩️ Отменить отправку
desk-undone = Ответ по обращению № { $number } не ушёл. Он снова черновик.
desk-undo-late = Поздно: ответ уже ушёл.
desk-delivered = ✅ Доставлено клиенту, обращение № { $number }.
desk-article-which = Какую статью вставить в ответ № { $number }?
desk-article-none = Такой статьи не нашлось. Напишите другими словами. Обращение № { $number } ждёт.
desk-no-colleague = Других юристов сейчас нет.
desk-second-whom = Чьё мнение нужно по обращению № { $number }?
desk-transfer-whom = Кому передать обращение № { $number }?
desk-transfer-reason = Напишите коллеге, почему передаёте. Это останется заметкой, клиент её не увидит.
desk-transfer-first-whom = Сначала нажмите имя коллеги.
desk-second-asked = Коллега видит обращение № { $number } и может написать заметку.
desk-transferred = Обращение № { $number } теперь у коллеги.
desk-second-for-you = 👥 Коллега просит вашего мнения по обращению № { $number }. Ответ клиенту пишет он, вы можете оставить заметку.
desk-transfer-for-you = ➡️ Вам передано обращение № { $number }. Причина – в заметке ниже.
desk-merge-none = У этого клиента нет другого обращения у вас. № { $number } остаётся как есть.
desk-merge-which = С каким обращением объединить № { $number }?
desk-merged = Объединено. Дальше идёт обращение № { $number }.
desk-only-text = Здесь нужен текст.
desk-case-for-other = 🧑‍🤝‍🧑 Пишет за другого человека.
desk-case-deadline = ⏳ Последний день: { $day } (осталось дней: { $days }).
desk-case-follow-up = 🏛 Вернётся: { $day }.
desk-case-reopened = 🔁 Открывали снова, раз: { $times }
desk-case-earlier = Другие обращения этого клиента: { $cases }
desk-case-said-note = 📝 Заметка (клиент не видит), { $when }
case-question = Юрист спрашивает, обращение № { $number }
case-merged = Обращения № { $number } и № { $other } об одном. Дальше идёт № { $other }, ничего не потеряно.
case-state-with-client = юрист ждёт вашего ответа
case-state-with-authority = ждём ответа ведомства
case-state-merged = объединено с другим
admin-role-coordinator = координатор
staff-welcome-coordinator = { $name }, теперь вы здесь координатор. Вы работаете с обращениями, как юрист, и следите за очередью: /numbers

## After an answer
rate-thanks = Спасибо. Это поможет другим.
rate-why = Жаль. Что было не так?
rate-why-unclear = Непонятно
rate-why-useless = Не помогло на деле
rate-why-late = Слишком поздно
rate-why-rude = Грубо
rate-why-kept = Спасибо. Допишите юристу, что осталось неясным, или откройте обращение снова.
after-first = Несколько дней назад юрист ответил вам, обращение № { $number }. Получается сделать то, что он посоветовал?
after-second = Чем закончилось дело, обращение № { $number }?
after-done = ✅ Сделано
after-going = ⏳ Ещё делаю
after-unclear = ❓ Непонятно, что делать
after-solved = ✅ Решилось
after-partly = ➗ Частично
after-failed = ❌ Не получилось
after-thanks = Спасибо, что рассказали. Пишите в любое время.
after-again = Тогда откройте обращение снова: юрист посмотрит ещё раз.
case-other = 🧑‍🤝‍🧑 Это не обо мне
case-other-consent = Понятно: обращение № { $number } о другом человеке. Знает ли этот человек, что вы пишете нам?
case-other-knows = Да, знает и согласен
case-other-cannot = Сейчас спросить нельзя
case-other-kept = Записали. Пишите о нём только то, что нужно для помощи.

## Waiting, triage, duty
wait-nobody = Сейчас никто из юристов не дежурит. Если срочно, звоните по номерам: /sos
wait-next = Сейчас юристы не дежурят. Следующее дежурство: { $day }, с { $hour } по вашему времени. Если срочно: /sos
wait-unknown = Сколько ждать, пока сказать не могу: обращений было мало. Напишу, как только юрист возьмёт его.
wait-usual = Обычно юрист отвечает за { $hours } ч. Это не обещание.
wait-full = Сейчас у юристов больше обращений, чем они успевают. Мы берём только срочное. Ваш вопрос я сохранил на день: попробуйте завтра. Темы: /topics
wait-full-urgent = 🆘 Это срочно
triage-ask = Если что-то из этого про вас, нажмите. Тогда юристы посмотрят раньше.
triage-locked = 🔒 Не могу отсюда уйти
triage-hurt = 🩹 Бьют, угрожают, кто-то ранен
triage-dated = 📅 Есть бумага с датой
triage-date-prompt = До какого дня нужно успеть по этой бумаге, обращение № { $number }? Напишите так: 15.12
triage-date-kept = Записал: обращение № { $number }, последний день { $day }.
triage-noted = Юристы это видят, обращение № { $number }. Если опасность прямо сейчас: /sos
desk-raised = 🔺 Обращение № { $number } стало срочнее: так отметил клиент. Откройте его.
desk-hands-full = У вас уже { $most } обращений, где ваш ход. Сначала ответьте на одно из них.
vigil-soon = ⏰ Время первого ответа кончается:
vigil-soon-many = ⏰ У { $total } обращений кончается время первого ответа. /queue
vigil-missed = 🔴 Время первого ответа прошло:
vigil-missed-many = 🔴 У { $total } обращений время первого ответа прошло. /queue
vigil-given-back = Обращение № { $number } долго стояло у вас без движения и вернулось в очередь. Ничего страшного: его возьмёт тот, кто сейчас свободен.
vigil-follow-up = 🏛 Сегодня вы хотели вернуться к обращению № { $number }.
vigil-nudge = Юрист ждёт вашего ответа, обращение № { $number }. Если вопрос уже решён, можно отменить.
vigil-closed = Мы закрыли обращение № { $number }: давно ничего не было слышно. Если вопрос остался, откройте его снова одним нажатием.
menu-duty = 🕘 Дежурство
duty =
    { $state }
    Часы: { $start }–{ $end }, { $zone }
    Языки: { $languages }
    Страны: { $countries }
    Темы: { $subjects }
    Отсутствие: { $away }
    Обращений сразу: { $most }
duty-state-on = 🟢 Вы дежурите
duty-state-off = ⚪️ Вы не дежурите
duty-all = все
duty-turn-on = 🟢 Начать дежурство
duty-turn-off = ⚪️ Закончить дежурство
duty-hours = 🕘 Часы
duty-zone = 🌍 Часовой пояс
duty-languages = 🗣 Языки
duty-countries = 🏳️ Страны
duty-most = 📚 Сколько сразу
duty-here = вы на месте
duty-subjects = 🗂 Темы
duty-away = 🏖 Отсутствие
duty-subjects-which = По каким темам вы отвечаете? Ничего не отмечено – по всем.
duty-away-prompt = До какого дня включительно вас не будет? Например 15.12. Вернулись раньше: «-».
duty-away-unread = Это не похоже на день. Напишите так: 15.12
duty-conflicts = ⚖️ Конфликт интересов
duty-zone-which = В каком часовом поясе ваши часы?
duty-most-which = Сколько обращений вы ведёте сразу?
duty-languages-which = На каких языках вы работаете? Ничего не отмечено – на всех.
duty-countries-which = По каким странам вы отвечаете? Ничего не отмечено – по всем.
duty-hours-prompt = Напишите часы так: 9-18. Круглые сутки: 0-24. Ночь: 22-6.
duty-hours-unread = Это не похоже на часы. Напишите так: 9-18
duty-conflicts-prompt = С какими работодателями и агентствами у вас общий интерес? Напишите названия через точку с запятой. Такие обращения вы просто не увидите. Сейчас: { $names }
duty-conflicts-kept = Записано названий: { $number }.
numbers-title = 📊 За { $days } дней
numbers-open = Открыто сейчас
numbers-first-answer = Первый ответ, часы
numbers-resolution = До закрытия, часы
numbers-time = T{ $level }: половина за { $middle }, девять из десяти за { $most } (обращений: { $cases })
numbers-outcomes = Чем закончилось
numbers-ratings = Оценки клиентов
numbers-load = Ход юриста, обращений
numbers-reopened = Открыто снова: { $number }

## Raids
raid-where = Рейды. Сколько срочных задержаний за сутки, по странам. Нажмите страну.
raid-on = 🚨 Режим рейда включён: { $country }. Ждут похожих обращений: { $number }. Люди в этой стране видят карточку о задержании первой.
raid-off = Режим рейда выключен: { $country }. Ждут похожих обращений: { $number }.
raid-turn-on = 🚨 Включить
raid-turn-off = Выключить
raid-city = 🏙 Только один город
raid-city-prompt = В каком городе рейд? Напишите название. Вся страна: «-».
raid-answer = ✍️ Ответить всем ({ $number })
raid-answer-prompt = Напишите один ответ для всех ждущих обращений этой группы. Вы увидите его перед отправкой.
raid-preview = Это уйдёт по обращениям: { $number }. Чтобы отправить, напишите { $word }. Чтобы изменить, напишите новый текст.
raid-word = ОТПРАВИТЬ
raid-sent = Ответ отправляется. Обращений: { $number }.
raid-now = 🚨 Сейчас много проверок и задержаний: { $where }. Что делать, если задержали:
