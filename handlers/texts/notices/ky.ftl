### Notices to many people: what staff see, and what people choose.

## For people
notice-footer = 🔕 Билдирүү жибербегиле: /mute
command-mute = билдирүү жибербөө
settings-notices = 🔔 Билдирүүлөр
bell-screen =
    🔔 Эмне жөнүндө кабарлашыбызды ушул жерден тандайсыз. Юристтин жообу ар дайым келет.

    /mute – эч кандай билдирүү жибербөө
bell-screen-muted =
    🔕 Билдирүүлөр өчүрүлгөн. Юристтин жообу ар дайым келет.

    /unmute – кайра күйгүзүү
bell-law = Менин өлкөлөрүмдүн мыйзамдарындагы жаңылыктар
bell-answers = Мен окуган жооп өзгөрсө
bell-topics = 📚 Темалар
bell-topics-which = Эмне жөнүндө кабарлайлы?
bell-do-mute = 🔕 Эч нерсе жибербегиле
bell-do-unmute = 🔔 Билдирүүлөрдү күйгүзүү
bell-muted = 🔕 Мындан ары билдирүү жибербейбиз. Юристтин жообу мурдагыдай келет. Кайра күйгүзүү: /unmute
bell-unmuted = 🔔 Билдирүүлөр күйгүзүлдү. Темаларды тандоо: /settings
bell-tell-me = Мыйзамдар өзгөрүп турат. Бул жооп өзгөрсө, сизге кабарлайлыбы? Ал үчүн кайсы жоопторду окуганыңызды 60 күн эстеп турабыз. Өчүрүү: /settings
bell-tell-yes = 🔔 Ооба, кабарлагыла
bell-tell-no = Кереги жок
bell-will-tell = Жакшы, кыска жана майда-чүйдөсүз кабарлайбыз.
bell-will-not-tell = Жакшы, кабарлабайбыз. Оюңуз өзгөрсө: /settings
correction = { $number ->
    [1] Сиз окуган суроонун жообу өзгөрдү.
   *[other] Сиз окуган жооптор өзгөрдү.
 }
correction-look = Көрүү

## For staff
notice-overview = 📣 Билдирүүлөр. Ар бирин адамдарга кетээрден мурда экинчи адам окуйт.
notice-line = № { $number } · { $state }
notice-number = № { $number } билдирүү. Кимге?
notice-head = № { $number } билдирүү · { $state }. Жазган: { $name }.
notice-segment =
    Кайдан: { $origins }
    Азыр кайда: { $destinations }
    Тилдер: { $languages }
    Кимге: { $interests }
    Алат: { $people }
notice-all-origins = бардык өлкөлөр
notice-all-destinations = бардык өлкөлөр
notice-all-languages = баары
notice-all-interests = билдирүүнү өчүрбөгөндөрдүн баарына
notice-which-origins = Кайсы өлкөлөрдөн? Эч нерсе тандалбаса, баарынан.
notice-which-destinations = Кайсы өлкөлөрдө? Эч нерсе тандалбаса, баарында.
notice-which-languages = Кайсы тилдерде сүйлөйт? Эч нерсе тандалбаса, баарында.
notice-which-interests = Жазылгандарга ганабы? Эч нерсе тандалбаса, билдирүүнү өчүрбөгөндөрдүн баарына.
notice-interest-law = мыйзамдардагы жаңылыктар
notice-few = 5тен аз
notice-about = { $n } чамасында
notice-missing = Текст жок: { $languages }. Бул адамдар орусча текстти, ал жок болсо биринчисин алат.
notice-starts-at-once = Бекитилгенден кийин дароо башталат.
notice-starts-at = { $moment } башталат ({ $zone }).
notice-progress =
    📣 № { $number } билдирүү · { $state }
    Жөнөтүлдү: { $sent }
    Кезекте: { $owed }
    Жеткен жок: { $failed }
    Байланыш жок: { $blocked }
    Билдирүүнү өчүргөндөр: { $muted }
    Кайтарып алынды: { $taken_back }
notice-state-draft = долбоор
notice-state-waiting = экинчи адамды күтүүдө
notice-state-approved = бекитилди
notice-state-sending = жөнөтүлүүдө
notice-state-paused = токтотулуп турат
notice-state-sent = жөнөтүлдү
notice-state-cancelled = жокко чыгарылды
notice-which-text = Кайсы тилде жазабыз?
notice-ask-text = { $language }: текстти жибериңиз, { $most } белгиге чейин. Аты-жөнсүз, кайрылуунун номерисиз, башканын суроосусуз. Шилтеме биздин базадагы сайттарга гана. «-» текстти алып салат.
notice-too-long = Өтө узун: { $length } белги, { $most } болот. Кыскараак жибериңиз.
notice-foreign-links = Сакталган жок. Бул даректер биздин базанын булактары менен байланыштарынын арасында жок, ошондуктан билдирүүдө боло албайт: { $links }. Эгер бул шилтеме болбосо, чекиттен кийин боштук коюңуз.
notice-tested = Сизге жөнөтүлдү, адамдар ушундай көрөт.
notice-ask-start = Качан башталсын? Күндү жана убакытты жазыңыз, мисалы 25.11 10:00, же убакытты гана. Убакыт алкагы: { $zone } (/duty аркылуу өзгөрөт).
notice-no-moment = Убакытты түшүнгөн жокмун. Мисалы, мындай жазыңыз: 25.11 10:00. Өткөн убакыт да, 60 күндөн кийинки да болбойт.
notice-nobody-reads = Сакталды, бирок азырынча бекитчү адам жок: экинчи администратор же координатор керек.
notice-asked = Бекитүүгө жөнөтүлдү. Экинчи адам аны так ушундай көрөт.
notice-please-read = { $name } № { $number } билдирүүнү бекитүүңүздү суранат.
notice-approved = № { $number } билдирүү бекитилди.
notice-approved-yours = Сиздин № { $number } билдирүүңүз бекитилди.
notice-outdated = Сиз көргөндөн бери билдирүү өзгөрдү. Азыр ал мындай:
notice-sent-back = № { $number } билдирүү оңдоого сизге кайтарылды.
notice-done = Даяр
notice-cancel-sure = № { $number } билдирүүнү жокко чыгарабызбы? Адамдарга жеткенин кайтарууга болбойт.
notice-cancelled = № { $number } билдирүү жокко чыгарылды. Али кетпегени кайтарып алынды.
notice-all-sent = Баары жөнөтүлдү, жокко чыгара турган эч нерсе жок.
notice-too-late = Башталгандан кийин 10 мүнөт ичинде жокко чыгарууга болчу. Токтотуп туруп, аяктаңыз.
notice-finished = ✅ Жөнөтүү бүттү.
notice-not-possible = Муну азыр кылууга болбойт: билдирүү башка абалда же муну башка адам гана кыла алат.
notice-do-new = ➕ Жаңы билдирүү
notice-do-origins = 🏠 Кайдан
notice-do-destinations = 📍 Азыр кайда
notice-do-languages = 🌐 Тилдер
notice-do-interests = 🔔 Кимге
notice-do-done = ✔️ Тандалды
notice-do-segment = 👥 Кимге
notice-do-texts = ✍️ Тексттер
notice-do-skip = Бул тилди өткөрүп жиберүү
notice-do-preview = 👁 Адамдар кандай көрөт
notice-do-test = 🧪 Мага жөнөтүү
notice-do-ask-now = 📨 Бекитүүгө, дароо жөнөтүү
notice-do-ask-later = 🕘 Бекитүүгө, башка убакта жөнөтүү
notice-do-change = ✏️ Кайра өзгөртүү
notice-do-approve = ✅ Бекитүү
notice-do-send-back = ↩️ Оңдоого кайтаруу
notice-do-open = Көрүү
notice-do-pause = ⏸ Токтотуп туруу
notice-do-resume = ▶️ Улантуу
notice-do-end = ⏹ Ушул жерден аяктоо
notice-do-cancel = ✖️ Жокко чыгаруу
notice-do-cancel-yes = Ооба, жокко чыгарылсын
audit-notice-written = билдирүүнү бекитүүгө берет:
audit-notice-approved = билдирүүнү бекитет:
audit-notice-sent-back = билдирүүнү оңдоого кайтарат:
audit-notice-paused = билдирүүнү токтотуп турат:
audit-notice-resumed = билдирүүнү улантат:
audit-notice-cancelled = билдирүүнү жокко чыгарат:
audit-notice-ended = билдирүүнү аяктайт:
