### Notices to many people: what staff see, and what people choose.

## For people
notice-footer = 🔕 Хабарлама жібермеу: /mute
command-mute = хабарлама жібермеу
settings-notices = 🔔 Хабарламалар
bell-screen =
    🔔 Не туралы хабарлайтынымызды осы жерде таңдайсыз. Заңгердің жауабы әрқашан келеді.

    /mute – ешқандай хабарлама жібермеу
bell-screen-muted =
    🔕 Хабарламалар өшірулі. Заңгердің жауабы әрқашан келеді.

    /unmute – қайта қосу
bell-law = Менің елдерімнің заңдарындағы жаңалықтар
bell-answers = Мен оқыған жауап өзгерсе
bell-topics = 📚 Тақырыптар
bell-topics-which = Не туралы хабарлайық?
bell-do-mute = 🔕 Ештеңе жібермеңіз
bell-do-unmute = 🔔 Хабарламаларды қосу
bell-muted = 🔕 Енді хабарлама жібермейміз. Заңгердің жауабы бұрынғыдай келеді. Қайта қосу: /unmute
bell-unmuted = 🔔 Хабарламалар қосылды. Тақырыптарды таңдау: /settings
bell-tell-me = Заңдар өзгеріп тұрады. Бұл жауап өзгерсе, сізге хабарлайық па? Ол үшін қай жауаптарды оқығаныңызды 60 күн есте сақтаймыз. Өшіру: /settings
bell-tell-yes = 🔔 Иә, хабарлаңыз
bell-tell-no = Керек емес
bell-will-tell = Жақсы, қысқа әрі егжей-тегжейсіз хабарлаймыз.
bell-will-not-tell = Жақсы, хабарламаймыз. Ойыңыз өзгерсе: /settings
correction = { $number ->
    [1] Сіз оқыған сұрақтың жауабы өзгерді.
   *[other] Сіз оқыған жауаптар өзгерді.
 }
correction-look = Көру

## For staff
notice-overview = 📣 Хабарламалар. Адамдарға кетпес бұрын әрқайсысын екінші адам оқиды.
notice-line = № { $number } · { $state }
notice-number = № { $number } хабарлама. Кімге?
notice-head = № { $number } хабарлама · { $state }. Жазған: { $name }.
notice-segment =
    Қайдан: { $origins }
    Қазір қайда: { $destinations }
    Тілдер: { $languages }
    Кімге: { $interests }
    Алады: { $people }
notice-all-origins = барлық елдер
notice-all-destinations = барлық елдер
notice-all-languages = барлығы
notice-all-interests = хабарламаны өшірмегендердің бәріне
notice-which-origins = Қай елдерден? Ештеңе таңдалмаса, барлығынан.
notice-which-destinations = Қай елдерде? Ештеңе таңдалмаса, барлығында.
notice-which-languages = Қай тілдерде сөйлейді? Ештеңе таңдалмаса, барлығында.
notice-which-interests = Тек жазылғандарға ма? Ештеңе таңдалмаса, хабарламаны өшірмегендердің бәріне.
notice-interest-law = заңдардағы жаңалықтар
notice-few = 5-тен аз
notice-about = { $n } шамасында
notice-missing = Мәтін жоқ: { $languages }. Бұл адамдар орысша мәтінді, ол болмаса біріншісін алады.
notice-starts-at-once = Мақұлданған соң бірден басталады.
notice-starts-at = { $moment } басталады ({ $zone }).
notice-progress =
    📣 № { $number } хабарлама · { $state }
    Жіберілді: { $sent }
    Кезекте: { $owed }
    Жетпеді: { $failed }
    Байланыс жоқ: { $blocked }
    Хабарламаны өшіргендер: { $muted }
    Қайтарып алынды: { $taken_back }
notice-state-draft = жоба
notice-state-waiting = екінші адамды күтіп тұр
notice-state-approved = мақұлданды
notice-state-sending = жіберіліп жатыр
notice-state-paused = кідіртілген
notice-state-sent = жіберілді
notice-state-cancelled = болдырылмады
notice-which-text = Қай тілде жазамыз?
notice-ask-text = { $language }: мәтінді жіберіңіз, { $most } таңбаға дейін. Есімсіз, өтініш нөмірінсіз, біреудің сұрағынсыз. Сілтеме тек біздің базадағы сайттарға. «-» мәтінді алып тастайды.
notice-too-long = Тым ұзын: { $length } таңба, { $most } болады. Қысқарақ жіберіңіз.
notice-foreign-links = Сақталмады. Бұл мекенжайлар біздің базаның дереккөздері мен байланыстарының арасында жоқ, сондықтан хабарламада бола алмайды: { $links }. Егер бұл сілтеме болмаса, нүктеден кейін бос орын қойыңыз.
notice-tested = Сізге жіберілді, адамдар осылай көреді.
notice-ask-start = Қашан басталсын? Күні мен уақытын жазыңыз, мысалы 25.11 10:00, не тек уақытын. Уақыт белдеуі: { $zone } (/duty арқылы өзгереді).
notice-no-moment = Уақытты түсінбедім. Мысалы, былай жазыңыз: 25.11 10:00. Өткен уақыт та, 60 күннен кейінгі уақыт та болмайды.
notice-nobody-reads = Сақталды, бірақ әзірге мақұлдайтын адам жоқ: екінші әкімші не үйлестіруші керек.
notice-asked = Мақұлдауға жіберілді. Екінші адам оны дәл осылай көреді.
notice-please-read = { $name } № { $number } хабарламаны мақұлдауыңызды сұрайды.
notice-approved = № { $number } хабарлама мақұлданды.
notice-approved-yours = Сіздің № { $number } хабарламаңыз мақұлданды.
notice-outdated = Сіз қарағаннан бері хабарлама өзгерді. Қазір ол мынадай:
notice-sent-back = № { $number } хабарлама түзетуге сізге қайтарылды.
notice-done = Дайын
notice-cancel-sure = № { $number } хабарламаны болдырмаймыз ба? Адамдарға жеткенін қайтару мүмкін емес.
notice-cancelled = № { $number } хабарлама болдырылмады. Әлі кетпегені қайтарып алынды.
notice-all-sent = Бәрі жіберілді, болдырмайтын ештеңе жоқ.
notice-too-late = Басталғаннан кейін 10 минут ішінде болдырмауға болатын еді. Кідіртіп, аяқтаңыз.
notice-finished = ✅ Жіберу аяқталды.
notice-not-possible = Мұны қазір жасау мүмкін емес: хабарлама басқа күйде немесе мұны тек басқа адам жасай алады.
notice-do-new = ➕ Жаңа хабарлама
notice-do-origins = 🏠 Қайдан
notice-do-destinations = 📍 Қазір қайда
notice-do-languages = 🌐 Тілдер
notice-do-interests = 🔔 Кімге
notice-do-done = ✔️ Таңдалды
notice-do-segment = 👥 Кімге
notice-do-texts = ✍️ Мәтіндер
notice-do-skip = Бұл тілді өткізіп жіберу
notice-do-preview = 👁 Адамдар қалай көреді
notice-do-test = 🧪 Маған жіберу
notice-do-ask-now = 📨 Мақұлдауға, бірден жіберу
notice-do-ask-later = 🕘 Мақұлдауға, басқа уақытта жіберу
notice-do-change = ✏️ Қайта өзгерту
notice-do-approve = ✅ Мақұлдау
notice-do-send-back = ↩️ Түзетуге қайтару
notice-do-open = Көру
notice-do-pause = ⏸ Кідірту
notice-do-resume = ▶️ Жалғастыру
notice-do-end = ⏹ Осымен аяқтау
notice-do-cancel = ✖️ Болдырмау
notice-do-cancel-yes = Иә, болдырмау
audit-notice-written = хабарламаны мақұлдауға береді:
audit-notice-approved = хабарламаны мақұлдайды:
audit-notice-sent-back = хабарламаны түзетуге қайтарады:
audit-notice-paused = хабарламаны кідіртеді:
audit-notice-resumed = хабарламаны жалғастырады:
audit-notice-cancelled = хабарламаны болдырмайды:
audit-notice-ended = хабарламаны аяқтайды:
