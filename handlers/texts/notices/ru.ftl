### Notices to many people: what staff see, and what people choose.

## For people
notice-footer = 🔕 Не присылать уведомления: /mute
command-mute = не присылать уведомления
settings-notices = 🔔 Уведомления
bell-screen =
    🔔 Здесь вы выбираете, о чём вам сообщать. Ответы юриста приходят всегда.

    /mute – не присылать никаких уведомлений
bell-screen-muted =
    🔕 Уведомления выключены. Ответы юриста приходят всегда.

    /unmute – включить снова
bell-law = Новое в законах моих стран
bell-answers = Если изменится ответ, который я читал
bell-topics = 📚 Темы
bell-topics-which = О чём вам сообщать?
bell-do-mute = 🔕 Ничего не присылать
bell-do-unmute = 🔔 Включить уведомления
bell-muted = 🔕 Больше не присылаем уведомления. Ответы юриста приходят как раньше. Включить снова: /unmute
bell-unmuted = 🔔 Уведомления включены. Выбрать темы: /settings
bell-tell-me = Законы меняются. Сообщить вам, если этот ответ изменится? Для этого мы 60 дней помним, какие ответы вы читали. Отключить: /settings
bell-tell-yes = 🔔 Да, сообщите
bell-tell-no = Не надо
bell-will-tell = Хорошо, сообщим коротко и без подробностей.
bell-will-not-tell = Хорошо, сообщать не будем. Передумаете: /settings
correction = { $number ->
    [1] Ответ на вопрос, который вы читали, изменился.
   *[other] Ответы, которые вы читали, изменились.
 }
correction-look = Посмотреть

## For staff
notice-overview = 📣 Уведомления. Каждое читает второй человек, прежде чем оно уйдёт людям.
notice-line = № { $number } · { $state }
notice-number = Уведомление № { $number }. Кому?
notice-head = Уведомление № { $number } · { $state }. Пишет { $name }.
notice-segment =
    Откуда: { $origins }
    Где сейчас: { $destinations }
    Языки: { $languages }
    Кому: { $interests }
    Получат: { $people }
notice-all-origins = все страны
notice-all-destinations = все страны
notice-all-languages = все
notice-all-interests = всем, кто не отключил уведомления
notice-which-origins = Из каких стран? Ничего не выбрано – из всех.
notice-which-destinations = В каких странах? Ничего не выбрано – во всех.
notice-which-languages = На каких языках говорят? Ничего не выбрано – на всех.
notice-which-interests = Только тем, кто подписан? Ничего не выбрано – всем, кто не отключил уведомления.
notice-interest-law = новое в законах
notice-few = меньше 5
notice-about = около { $n }
notice-missing = Нет текста: { $languages }. Эти люди получат русский текст, а без него первый.
notice-starts-at-once = Начнётся сразу после одобрения.
notice-starts-at = Начнётся { $moment } ({ $zone }).
notice-progress =
    📣 Уведомление № { $number } · { $state }
    Отправлено: { $sent }
    Ждут отправки: { $owed }
    Не доставлено: { $failed }
    Недоступны: { $blocked }
    Отключили уведомления: { $muted }
    Отозвано: { $taken_back }
notice-state-draft = черновик
notice-state-waiting = ждёт второго человека
notice-state-approved = одобрено
notice-state-sending = отправляется
notice-state-paused = на паузе
notice-state-sent = отправлено
notice-state-cancelled = отменено
notice-which-text = На каком языке пишем?
notice-ask-text = { $language }: пришлите текст, до { $most } знаков. Без имён, номеров дел и чужих вопросов. Ссылки – только на сайты из нашей базы. «-» уберёт текст.
notice-too-long = Слишком длинно: { $length } знаков, можно { $most }. Пришлите короче.
notice-foreign-links = Не сохранено. Этих адресов нет среди источников и контактов нашей базы, поэтому в уведомлении их быть не может: { $links }. Если это не ссылка, поставьте пробел после точки.
notice-tested = Отправлено вам, так его увидят люди.
notice-ask-start = Когда начать? Напишите день и время, например 25.11 10:00, или только время. Часовой пояс: { $zone } (меняется в /duty).
notice-no-moment = Не понимаю время. Напишите, например, 25.11 10:00. Не в прошлом и не позже, чем через 60 дней.
notice-nobody-reads = Сохранено, но одобрить пока некому: нужен второй администратор или координатор.
notice-asked = Отправлено на одобрение. Второй человек увидит его таким же.
notice-please-read = { $name } просит одобрить уведомление № { $number }.
notice-approved = Уведомление № { $number } одобрено.
notice-approved-yours = Ваше уведомление № { $number } одобрено.
notice-outdated = С тех пор, как вы смотрели, уведомление изменилось. Вот оно сейчас:
notice-sent-back = Уведомление № { $number } вернули вам на правку.
notice-done = Готово
notice-cancel-sure = Отменить уведомление № { $number }? Что уже пришло людям, вернуть нельзя.
notice-cancelled = Уведомление № { $number } отменено. Всё, что ещё не ушло, отозвано.
notice-all-sent = Уже всё отправлено, отменять нечего.
notice-too-late = Отменить можно было 10 минут после начала. Поставьте на паузу и закончите.
notice-finished = ✅ Отправка закончена.
notice-not-possible = Это сейчас невозможно: уведомление уже в другом состоянии, или это может сделать только другой человек.
notice-do-new = ➕ Новое уведомление
notice-do-origins = 🏠 Откуда
notice-do-destinations = 📍 Где сейчас
notice-do-languages = 🌐 Языки
notice-do-interests = 🔔 Кому
notice-do-done = ✔️ Выбрано
notice-do-segment = 👥 Кому
notice-do-texts = ✍️ Тексты
notice-do-skip = Пропустить этот язык
notice-do-preview = 👁 Как увидят люди
notice-do-test = 🧪 Прислать мне
notice-do-ask-now = 📨 На одобрение, отправить сразу
notice-do-ask-later = 🕘 На одобрение, отправить в другое время
notice-do-change = ✏️ Снова менять
notice-do-approve = ✅ Одобрить
notice-do-send-back = ↩️ Вернуть на правку
notice-do-open = Посмотреть
notice-do-pause = ⏸ Пауза
notice-do-resume = ▶️ Продолжить
notice-do-end = ⏹ Закончить на этом
notice-do-cancel = ✖️ Отменить
notice-do-cancel-yes = Да, отменить
audit-notice-written = просит одобрить уведомление
audit-notice-approved = одобряет уведомление
audit-notice-sent-back = возвращает на правку уведомление
audit-notice-paused = ставит на паузу уведомление
audit-notice-resumed = продолжает уведомление
audit-notice-cancelled = отменяет уведомление
audit-notice-ended = заканчивает уведомление
