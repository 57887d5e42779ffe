### Notices to many people: what staff see, and what people choose.

## For people
notice-footer = 🔕 Огоҳӣ нафиристед: /mute
command-mute = огоҳӣ нафиристодан
settings-notices = 🔔 Огоҳиҳо
bell-screen =
    🔔 Ин ҷо интихоб мекунед, ки дар бораи чӣ ба шумо хабар диҳем. Ҷавоби ҳуқуқшинос ҳамеша меояд.

    /mute – ягон огоҳӣ нафиристодан
bell-screen-muted =
    🔕 Огоҳиҳо хомӯшанд. Ҷавоби ҳуқуқшинос ҳамеша меояд.

    /unmute – боз фаъол кардан
bell-law = Навигариҳо дар қонунҳои кишварҳои ман
bell-answers = Агар ҷавобе, ки хондаам, тағйир ёбад
bell-topics = 📚 Мавзӯъҳо
bell-topics-which = Дар бораи чӣ ба шумо хабар диҳем?
bell-do-mute = 🔕 Ҳеҷ чиз нафиристед
bell-do-unmute = 🔔 Фаъол кардани огоҳиҳо
bell-muted = 🔕 Дигар огоҳӣ намефиристем. Ҷавоби ҳуқуқшинос мисли пештара меояд. Боз фаъол кардан: /unmute
bell-unmuted = 🔔 Огоҳиҳо фаъоланд. Интихоби мавзӯъҳо: /settings
bell-tell-me = Қонунҳо тағйир меёбанд. Агар ин ҷавоб тағйир ёбад, ба шумо хабар диҳем? Барои ин мо 60 рӯз дар ёд дорем, ки кадом ҷавобҳоро хондед. Хомӯш кардан: /settings
bell-tell-yes = 🔔 Ҳа, хабар диҳед
bell-tell-no = Лозим нест
bell-will-tell = Хуб, кӯтоҳ ва бе тафсилот хабар медиҳем.
bell-will-not-tell = Хуб, хабар намедиҳем. Агар фикратон дигар шавад: /settings
correction = { $number ->
    [1] Ҷавоби саволе, ки хонда будед, тағйир ёфт.
   *[other] Ҷавобҳое, ки хонда будед, тағйир ёфтанд.
 }
correction-look = Дидан

## For staff
notice-overview = 📣 Огоҳиҳо. Ҳар якеро пеш аз фиристодан шахси дуюм мехонад.
notice-line = № { $number } · { $state }
notice-number = Огоҳии № { $number }. Ба кӣ?
notice-head = Огоҳии № { $number } · { $state }. Навишт: { $name }.
notice-segment =
    Аз куҷо: { $origins }
    Ҳоло дар куҷо: { $destinations }
    Забонҳо: { $languages }
    Ба кӣ: { $interests }
    Мегиранд: { $people }
notice-all-origins = ҳамаи кишварҳо
notice-all-destinations = ҳамаи кишварҳо
notice-all-languages = ҳама
notice-all-interests = ба ҳамаи онҳое, ки огоҳиро хомӯш накардаанд
notice-which-origins = Аз кадом кишварҳо? Агар чизе интихоб нашавад, аз ҳама.
notice-which-destinations = Дар кадом кишварҳо? Агар чизе интихоб нашавад, дар ҳама.
notice-which-languages = Бо кадом забонҳо гап мезананд? Агар чизе интихоб нашавад, бо ҳама.
notice-which-interests = Танҳо ба обунашудагон? Агар чизе интихоб нашавад, ба ҳамаи онҳое, ки огоҳиро хомӯш накардаанд.
notice-interest-law = навигариҳо дар қонун
notice-few = камтар аз 5
notice-about = тақрибан { $n }
notice-missing = Матн нест: { $languages }. Ин одамон матни русӣ мегиранд, агар набошад, матни якумро.
notice-starts-at-once = Баъди тасдиқ дарҳол сар мешавад.
notice-starts-at = { $moment } сар мешавад ({ $zone }).
notice-progress =
    📣 Огоҳии № { $number } · { $state }
    Фиристода шуд: { $sent }
    Дар навбат: { $owed }
    Нарасид: { $failed }
    Дастнорас: { $blocked }
    Огоҳиро хомӯш кардаанд: { $muted }
    Бозпас гирифта шуд: { $taken_back }
notice-state-draft = сиёҳнавис
notice-state-waiting = шахси дуюмро интизор аст
notice-state-approved = тасдиқ шуд
notice-state-sending = фиристода мешавад
notice-state-paused = муваққатан бозистод
notice-state-sent = фиристода шуд
notice-state-cancelled = бекор шуд
notice-which-text = Бо кадом забон менависем?
notice-ask-text = { $language }: матнро фиристед, то { $most } аломат. Бе ном, бе рақами муроҷиат, бе саволи касе. Истинод танҳо ба сомонаҳои базаи мо. «-» матнро мегирад.
notice-too-long = Хеле дароз: { $length } аломат, то { $most } мумкин. Кӯтоҳтар фиристед.
notice-foreign-links = Нигоҳ дошта нашуд. Ин суроғаҳо дар байни манбаъҳо ва тамосҳои базаи мо нестанд, аз ин рӯ дар огоҳӣ буда наметавонанд: { $links }. Агар ин истинод набошад, баъди нуқта фосила гузоред.
notice-tested = Ба шумо фиристода шуд, одамон ҳамин тавр мебинанд.
notice-ask-start = Кай сар кунем? Рӯз ва вақтро нависед, масалан 25.11 10:00, ё танҳо вақтро. Минтақаи вақт: { $zone } (дар /duty иваз мешавад).
notice-no-moment = Вақтро нафаҳмидам. Масалан, чунин нависед: 25.11 10:00. На дар гузашта ва на баъди 60 рӯз.
notice-nobody-reads = Нигоҳ дошта шуд, вале ҳоло касе нест, ки тасдиқ кунад: администратори дуюм ё ҳамоҳангсоз лозим аст.
notice-asked = Барои тасдиқ фиристода шуд. Шахси дуюм айнан ҳаминро мебинад.
notice-please-read = { $name } хоҳиш мекунад, ки огоҳии № { $number }-ро тасдиқ кунед.
notice-approved = Огоҳии № { $number } тасдиқ шуд.
notice-approved-yours = Огоҳии шумо, № { $number }, тасдиқ шуд.
notice-outdated = Баъди он ки шумо дидед, огоҳӣ тағйир ёфт. Ҳоло он чунин аст:
notice-sent-back = Огоҳии № { $number } барои ислоҳ ба шумо баргашт.
notice-done = Тайёр
notice-cancel-sure = Огоҳии № { $number } бекор шавад? Он чи ба одамон расид, баргардонида намешавад.
notice-cancelled = Огоҳии № { $number } бекор шуд. Ҳар чи ҳанӯз нарафта буд, бозпас гирифта шуд.
notice-all-sent = Ҳама фиристода шуд, чизе барои бекор кардан нест.
notice-too-late = То 10 дақиқа баъди оғоз бекор кардан мумкин буд. Муваққатан бозистонед ва анҷом диҳед.
notice-finished = ✅ Фиристодан анҷом ёфт.
notice-not-possible = Ҳоло ин мумкин нест: огоҳӣ дар ҳолати дигар аст ё инро танҳо шахси дигар карда метавонад.
notice-do-new = ➕ Огоҳии нав
notice-do-origins = 🏠 Аз куҷо
notice-do-destinations = 📍 Ҳоло дар куҷо
notice-do-languages = 🌐 Забонҳо
notice-do-interests = 🔔 Ба кӣ
notice-do-done = ✔️ Интихоб шуд
notice-do-segment = 👥 Ба кӣ
notice-do-texts = ✍️ Матнҳо
notice-do-skip = Ин забонро гузаронидан
notice-do-preview = 👁 Одамон чӣ мебинанд
notice-do-test = 🧪 Ба ман фиристодан
notice-do-ask-now = 📨 Барои тасдиқ, дарҳол фиристодан
notice-do-ask-later = 🕘 Барои тасдиқ, дар вақти дигар фиристодан
notice-do-change = ✏️ Боз тағйир додан
notice-do-approve = ✅ Тасдиқ кардан
notice-do-send-back = ↩️ Барои ислоҳ баргардондан
notice-do-open = Дидан
notice-do-pause = ⏸ Бозистондан
notice-do-resume = ▶️ Давом додан
notice-do-end = ⏹ Дар ҳамин ҷо анҷом додан
notice-do-cancel = ✖️ Бекор кардан
notice-do-cancel-yes = Ҳа, бекор шавад
audit-notice-written = огоҳиро барои тасдиқ медиҳад:
audit-notice-approved = огоҳиро тасдиқ мекунад:
audit-notice-sent-back = огоҳиро барои ислоҳ бармегардонад:
audit-notice-paused = огоҳиро бозмедорад:
audit-notice-resumed = огоҳиро давом медиҳад:
audit-notice-cancelled = огоҳиро бекор мекунад:
audit-notice-ended = огоҳиро анҷом медиҳад:
