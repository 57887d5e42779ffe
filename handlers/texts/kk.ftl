### What the service says. Short, warm, plain. No names, no numbers of documents, no content in notices.

## First contact
choose-language-help = Сұрағыңызды дәл қазір жаза аласыз.
welcome-back = Қайта қош келдіңіз! Сұрағыңызды өз сөзіңізбен жазыңыз.
consent =
    Біз шетелде жұмыс істейтіндерге өз құқығын қорғауға көмектесеміз. Бұл тегін. Біз полиция да, мемлекет те емеспіз.

    Нені сақтаймыз: тіліңізді, елдеріңізді және, заңгер сұрасаңыз, жазғаныңызды. Жазғаныңыз шифрланған. Оны заңгеріңіз оқиды, кеңес керек болса, бір әріптесі. Заңгерге бармаған сұрақ 1 күннен, жабылған өтініш 12 айдан кейін өшіріледі. Тағы: атсыз, нөмірсіз сұрақтар (90 күн), статистикаға сандар.
    Telegram өзі боттармен жазысқанды көре алады.

    /forget кез келген уақытта бәрін өшіреді. Бұл жерде ешкімнің сізден ақша сұрауға хақысы жоқ.
consent-yes = ✅ Келісемін
consent-later = Кейін
ask-origin = Қай елденсіз?
ask-destination = Қазір қай елдесіз немесе қайда бара жатырсыз?
skip = Өткізіп жіберу
ready =
    Дайын. Енді сұрағыңызды өз сөзіңізбен жазыңыз, қатесі болса да оқасы жоқ. Мен өзбекше, орысша, тәжікше, қырғызша, қазақша және ағылшынша түсінемін.

    Мысалы: «{ ready-example }»
ready-question = Сұрағыңызды өз сөзіңізбен жазыңыз.
ready-example = 2 айдан бері қожайын айлығымды бермей жүр
menu-help = 🆘 Шұғыл көмек
menu-cases = 📨 Өтініштерім
menu-topics = 📚 Тақырыптар
menu-settings = ⚙️ Тіл және ел
menu-queue = 📥 Кезек
menu-my-work = 🗂 Мендегі істер
settings =
    Тіл: { $language }
    Қайдан: { $origin }
    Қазір қайда: { $destination }
settings-language = Тілді өзгерту
settings-origin = Қайдан екенімді өзгерту
settings-destination = Қайда екенімді өзгерту
not-set = таңдалмаған
placeholder = Сұрағыңызды жазыңыз
kept = Сақталды. Сұрағыңызды өз сөзіңізбен жазыңыз.

## Countries
country-uz = Өзбекстан
country-kg = Қырғызстан
country-tj = Тәжікстан
country-kz = Қазақстан
country-tm = Түрікменстан
country-ru = Ресей
country-tr = Түркия
country-kr = Оңтүстік Корея
country-ae = Араб Әмірліктері
country-sa = Сауд Арабиясы
country-pl = Польша
country-de = Германия
country-gb = Ұлыбритания
country-jp = Жапония
country-lt = Литва
country-lv = Латвия
country-il = Израиль
country-us = АҚШ (Америка)

## Cities of the contacts; one without a name here is shown as it stands there
city-moscow = Мәскеу
city-almaty = Алматы
city-astana = Астана
city-dushanbe = Душанбе
city-bishkek = Бішкек
city-tashkent = Ташкент
city-shymkent = Шымкент
city-aktau = Ақтау

## Answers
more = ℹ️ Қадам-қадаммен
helped = 👍 Көмектесті
not-helped = 👎 Көмектеспеді
ask-lawyer = 👩‍⚖️ Заңгерден сұрау
none-of-these = Бұлардың ешқайсысы емес
answer-certainty-law = Заңда осылай жазылған.
answer-certainty-practice = Іс жүзінде осылай болады.
answer-certainty-unclear = Мұны нақты білмейміз.
answer-footer = Жалпы мәлімет. Ашық дереккөздерден тексерілген күні: { $checked }. { $reviewed ->
    [yes] Заңгер қарап шыққан.
   *[no] Заңгер әлі қарап шықпаған.
 }
answer-old = Бұл жауапты қайта тексеретін мерзім өтіп кетті. Бірдеңе істемес бұрын заңгерден сұраңыз.
answer-other-language = Бұл жауап сіздің тіліңізде әзірге жоқ. Бұл мәтіннің тілі: { $language }.
answer-sources = Дереккөздер
answer-as-of = { $date } күнгі жағдай
answer-steps = Не істеу керек
answer-need = Не керек болады
answer-avoid = Не істемеу керек
answer-if-refused = Бас тартса
answer-call = Қайда қоңырау шалу керек
contact-as-of = нөмір алынған күн: { $date }
contact-undated = нөмірдің күні белгісіз
two-questions = Екі нәрсе сұрадыңыз. Кезегімен жауап беремін.
unsure = Дұрыс түсіндім бе, сенімді емеспін. Мыналардың бірі ме?
unsure-where = Дұрыс түсіндім бе, сенімді емеспін. Мыналардың бірі ме? Жауап елге байланысты.
no-answer =
    Бұған тексерілген жауабым жоқ, болжап айтпаймын.
    Заңгер сізге осы чатта жауап бере алады. Бұл тегін.
no-answer-red = Бұл іске заңгер керек. Мұндай сұраққа бағдарлама өзі жауап бермейді.
rephrase = Басқаша айтып көріңізші: не болды, қайда болды, не істегіңіз келеді?
still-unsure = Бәрібір жақсы түсінбедім. Заңгер түсінеді. Оған жіберейін бе?
helped-thanks = Қуанып қалдым. Керек кезде қайта жазыңыз. Бұл чатты керек болған басқаларға да жіберіңіз.
not-helped-sorry = Кешіріңіз. Заңгер сізге осы жерде жауап бере алады. Бұл тегін.
article-gone = Бұл жауап өзгеріпті. Тағы бір рет сұраңызшы.

## Conversation
smalltalk-greeting = Сәлеметсіз бе! Сұрағыңызды өз сөзіңізбен жазыңыз.
smalltalk-thanks = Оқасы жоқ. Күні-түні осындамын.
smalltalk-goodbye = Аман болыңыз! Керек кезде жазыңыз.
smalltalk-who = Мен Himoya, шетелде жұмыс істейтіндерге тегін заң көмегімін. Тексерілген мақалалар бойынша жауап беремін. Мен білмегенге заңгер жауап береді.
smalltalk-insult = Сізге қиын екенін көріп тұрмын. Не болғанын айтыңыз, көмектесуге тырысамын.
smalltalk-other = Мен осындамын. Сұрағыңызды өз сөзіңізбен жазыңыз.
out-of-scope =
    Бұған көмектесе алмаймын. Мен шетелде жұмыс істейтіндердің құқығы бойынша көмектесемін: құжат, тіркеу, айлық, полиция, депортация, елге кіруге тыйым (запрет).
out-of-scope-jobs =
    Біз жұмыс тауып бермейміз, виза сатпаймыз. Біреуге ақша бермес бұрын менен сұраңыз: агенттіктің лицензиясы бар ма?
only-emoji = Көрдім. Не болғанын бір-екі сөзбен жазып жіберіңізші.
unknown-command = Мұндай команданы білмеймін. Сұрағыңызды жаза беріңіз немесе мынаны басыңыз: /help
help =
    Сұрағыңызды өз сөзіңізбен жазыңыз. Тексерілген жауабым болса, бірден жауап беремін. Болмаса, заңгер осы жерде жауап береді.

    /sos – шұғыл көмек пен телефондар
    /cases – заңгерге жіберген өтініштеріңіз
    /topics – тақырыптар бойынша жауаптар
    /settings – тіл мен елдер
    /forget – сіз туралы бәрін өшіру
stale-button = Бұл түйме ескіріп қалған. Маған қайта жазыңызшы.

## Urgent
sos-where = Қай елдесіз? Қайда қоңырау шалуды көрсетемін.
sos-no-numbers = Бұл ел бойынша тексерілген телефон нөмірім жоқ. Көп елде 112 шұғыл көмек нөмірі істейді. Заңгер сізге осы жерде жауап бере алады.
urgent-intro = Бұл шұғыл іс. Қазір ең алдымен былай істеңіз:
urgent-passed =
    Мұны заңгерге де жібердім: № { $number } өтініш. Тағы не маңызды болса, осында жазыңыз: қайда, қашан, кім.
urgent-passed-no-lawyer = Мұны жіберіп те қойдым: № { $number } өтініш. Заңгер оқығанша уақыт өтуі мүмкін. Қазір жоғарыдағы нөмірлерге қоңырау шалыңыз.
urgent-question = Дұрыс көмектесу үшін бір сұрақ: бұл адам қазір еркін шығып кете ала ма?
urgent-free-no = 🔴 Жоқ, кете алмайды
urgent-free-yes = 🟢 Иә, еркін

## Files
file-got-voice = Дауыстық хабарды тыңдай алмаймын. Заңгер тыңдай алады.
file-got-photo = Мен суретті оқымаймын. Заңгер қарай алады.
file-got-document = Мен файлды ашпаймын. Заңгер аша алады.
file-got-other = Мұны оқи алмаймын. Не керек екенін бір-екі сөзбен жазыңыз немесе заңгерге жіберіңіз.
file-warning = Паспорт пен құжаттар жеке мәлімет. Заңгерге керек болса ғана жіберіңіз. Файл Telegram ішінде қалады, біз көшірмесін сақтамаймыз.
file-add = № { $number } өтінішке қосу
location-got = Тұрған жеріңізді сақтамаймын. Маңызды болса, қаланың атын жазыңыз.

## Cases, client's side
case-consent = Сұрағыңыз бен менің жауабымды бір заңгер оқиды, кеңес керек болса, тағы бір әріптесі. Статистикаға тек атаусыз сандар кіреді. Келісесіз бе?
case-consent-yes = ✅ Келісемін, жіберіңіз
case-opened =
    № { $number } өтінішіңіз заңгерлерге жетті. Күйі: күтуде, кезекте { $place }-орын.
    Жауап осы чатқа келеді. Заңгерлер тек осы жерге жазады. Ешкімнің сізден ақша сұрауға хақысы жоқ.
case-too-many = Сізде { $limit } ашық өтініш бар. Айтарыңызды солардың біріне қосыңызшы: /cases
case-nothing = Алдымен сұрағыңызды жазыңызшы. Содан кейін заңгерге жіберемін.
case-taken = № { $number } өтінішіңізді заңгер алып, оқып жатыр.
case-answer = Заңгердің жауабы, № { $number } өтініш
case-answer-warning = Заңгерлер тек осы чатқа жазады. Ешкімнің сізден ақша не құпиясөз (пароль) сұрауға хақысы жоқ.
case-answer-file = № { $number } өтініш бойынша заңгер сізге файл жіберді.
case-closed = № { $number } өтінішіңіз жабылды. Сұрағыңыз қалса, қайта ашыңыз.
case-back = № { $number } өтінішіңіз қайта кезекке тұрды. Оны басқа заңгер алады.
case-add = ✍️ Қосу
case-withdraw = Қайтарып алу
case-reopen = Қайта ашу
case-add-prompt = № { $number } өтінішке не қосқыңыз келсе, жазыңыз. Файл да жіберуге болады.
case-added = № { $number } өтінішке қосылды.
case-added-hint = № { $number } өтінішке қосылды. Егер бұл жаңа сұрақ болса, түймені басыңыз.
case-new-question = Бұл жаңа сұрақ
case-which = Бұл ашық өтінішіңіз туралы ма, әлде жаңа сұрақ па?
case-withdraw-sure = № { $number } өтінішті қайтарып аласыз ба? Заңгерлер оны бұдан былай қарамайды.
case-withdraw-yes = Иә, қайтарып аламын
case-keep = Жоқ, қала берсін
case-withdrawn = № { $number } өтініш қайтарып алынды.
case-reopened = № { $number } өтініш қайта ашылды, заңгерді күтуде.
case-not-now = Қазір № { $number } өтінішпен мұны істеуге болмайды. Күйі: { $state }.
case-not-found = Мұндай өтінішті таба алмадым.
case-none = Сізде өтініш жоқ. Сұрағыңызды жазыңыз. Жауабым болмаса, заңгерге жіберемін.
case-line = № { $number } · { $state }
case-list = Өтініштеріңіз:
case-state-waiting = заңгерді күтуде
case-state-taken = заңгер қарап жатыр
case-state-answered = жауап берілді
case-state-closed = жабылды
case-state-withdrawn = қайтарып алынды
case-edit-noted = № { $number } өтініштегі өзгертуіңізді заңгер көреді.

## Privacy
forget-sure = Сіз туралы бәрін өшірейін бе: тілді, елдерді, өтініштерді және ондағы барлық сөзді? Оны қайтаруға болмайды.
forget-yes = Иә, бәрін өшіріңіз
forget-no = Жоқ
forget-kept = Ештеңе өшірілген жоқ.
forgotten = Бәрі өшірілді. Бұл чатты Telegram ішінде өзіңіз тазалай аласыз. Көмек керек кезде қайта жазыңыз.
forget-staff = Сіз осы қызметте жұмыс істейсіз. Алдымен админнен кіру құқығыңызды жабуды сұраңыз.

## Lawyers
staff-welcome-lawyer =
    { $name }, енді сіз мұнда заңгерсіз.
    Жаңа өтініш туралы мазмұнсыз қысқа хабар келеді. Оқу үшін оны жұмысқа алыңыз.
    Жауап беру: «Жауап» түймесін басыңыз немесе өтініштегі хабарға жауап (reply) жазыңыз. Сіз алдын ала көрмейінше ештеңе кетпейді.
staff-welcome-admin =
    { $name }, енді сіз мұнда админсіз.
    /invite – заңгер не админ шақыру
    /staff – қызметкерлер тізімі
    /room – кезекшілік тобын қосу
    /status – қызмет қалай жұмыс істеп тұр
staff-code-refused = Бұл сілтеме бұдан былай істемейді. Жаңасын сұраңыз.
staff-ended = Админ мұндағы жұмысыңызды тоқтатты.
desk-queue = Кезекте: { $total }
desk-queue-empty = Күтіп тұрған ешкім жоқ. Рақмет.
desk-mine = Сіздегі өтініштер:
desk-mine-empty = Қазір қолыңызда өтініш жоқ. /queue
desk-new-case = Жаңа өтініш № { $number }
desk-card = № { $number } · T{ $level } · { $destination } · { $topic } · { $language } · { $wait } мин
desk-take = Алу: № { $number }
desk-taken-by-other = Басқа әріптес бұрын алып қойды: № { $number }
desk-no-longer-waiting = № { $number } енді кезекте емес.
desk-case-title = № { $number } өтініш
desk-case-facts =
    Деңгейі T{ $level } · { $state }
    Қайдан: { $origin }, қазір қайда: { $destination }, жазған тілі: { $language }
desk-case-shown = Бот көрсеткені: { $articles }
desk-case-shown-nothing = Боттың жауабы болған жоқ.
desk-case-danger = Қауіп: { $danger }
desk-case-said-client = 🧍 Клиент, { $when }
desk-case-said-edit = 🧍 Клиент хабарын өзгертті, { $when }
desk-case-said-lawyer = 👩‍⚖️ Жауап, { $when }
desk-answer = ✍️ Жауап: № { $number }
desk-close = ✅ Жабу
desk-give-back = ↩️ Кезекке қайтару
desk-open-case = № { $number } өтініш
desk-answer-prompt = № { $number } өтінішке жауап жазыңыз. Жіберілмей тұрып оны көресіз.
desk-preview = Клиентке (№ { $number } өтініш) мынау кетеді:
desk-preview-file = Клиентке (№ { $number } өтініш) жоғарыдағы файл кетеді.
desk-send = 📨 Жіберу: № { $number }
desk-discard = Қараламаны өшіру
desk-discarded = Қаралама өшірілді. Ештеңе жіберілген жоқ.
desk-sent = № { $number } өтінішке жауап жолда.
desk-nothing-to-send = Бұл өтініш бойынша жіберетін ештеңе жоқ.
desk-closed = № { $number } өтініш жабылды.
desk-given-back = № { $number } өтініш кезекке қайтты.
desk-client-added = № { $number } өтінішке клиент қосып жазды:
desk-client-edited = № { $number } өтініште клиент хабарын өзгертті:
desk-client-withdrew = № { $number } өтінішті клиент қайтарып алды.
desk-client-erased = Клиент бәрін өшірді: № { $number } өтініш енді жоқ.
desk-undelivered = Жеткен жоқ, № { $number } өтініш: клиентке жеткізу мүмкін болмады ({ $reason }). Өтініш ашық күйде қалады.
desk-undelivered-blocked = ботты бұғаттап тастаған
desk-undelivered-deleted = аккаунт енді жоқ
desk-undelivered-other = Telegram хабарды қабылдамады
desk-not-sent-to-anyone =
    Бұл ешкімге кеткен жоқ. Клиентке жауап беру: «Жауап» түймесін басыңыз немесе өтініштегі хабарға жауап (reply) жазыңыз.
desk-empty-answer = Жауапты мәтін, дауыстық хабар не файл түрінде жіберіңіз.
room-card-waiting = 🟡 № { $number } · T{ $level } · { $destination } · { $topic }
room-card-taken = 🔵 № { $number } · алынды
room-card-over = ⚪ № { $number } · бітті
room-ready = Енді бұл кезекшілік тобы. Мұнда тек мазмұнсыз карточкалар келеді.
danger-detention = ұсталған
danger-deportation = депортация
danger-violence = зорлық-зомбылық
danger-forced_labour = мәжбүрлі еңбек
danger-passport_withheld = паспортын бермей жатыр
danger-child = бала қауіпте
danger-military = әскерге мәжбүрлеу
danger-missing = хабарсыз кеткен адам
danger-injury = ауыр жарақат
danger-death = өлім
danger-suicide = өз өміріне қауіп
topic-unknown = тақырыбы жоқ

## Admins
admin-invite-whom = Кімді шақырасыз? Сілтеме бір рет және үш күн ғана істейді.
admin-role-lawyer = Заңгер
admin-role-admin = Админ
admin-invite-link = Бұл сілтемені бір ғана адамға жіберіңіз. Ол бір рет және үш күн ғана істейді:
admin-staff = Қызметкерлер:
admin-staff-line = { $name } · { $role } · басталған күні: { $since }
admin-revoke = Тоқтату: { $name }
admin-revoke-sure = Жұмысын қазір тоқтатамыз ба: { $name }? Ашық өтініштер кезекке қайтады.
admin-revoke-yes = Иә, тоқтату
admin-revoked = { $name } бұдан былай кіре алмайды. Кезекке қайтқан өтініштер: { $number }.
admin-revoke-self = Өз жұмысыңызды өзіңіз тоқтата алмайсыз. Басқа админ тоқтата алады.
admin-room = Ботты осы сілтемемен кезекшілік тобына қосыңыз. Ол бір рет істейді:
admin-status =
    Кезектегі өтініштер: { $waiting }
    Өңделмеген жаңартулар (кейінге қалдырылған): { $parked }
    Жіберілетін хабарлар: { $owed }, жетпеген: { $failed }, белгісіз: { $unknown }
    Мақалалар: { $articles }
    Соңғы 7 күн: жауап { $answered }, күмәнді { $unsure }, жауапсыз { $noanswer }, шұғыл { $urgent }, заңгерге { $handed }
admin-parked = Бір жаңарту (update) 3 әрекеттен кейін де өңделмеді ({ $fault }). Ол 72 сағат сақталады. Түзеткен соң: python -m bot replay
parked-sorry = Біз жақтан ақау болып, соңғы хабарыңызды оқи алмадым. Админге хабар берілді. Басқа сөзбен тағы бір рет жазып жіберіңізші.

## Commands menu
command-start = Қайта бастау
command-sos = Шұғыл көмек
command-cases = Өтініштерім
command-topics = Тақырыптар бойынша жауаптар
command-settings = Тіл және ел
command-help = Көмек
command-forget = Мен туралы бәрін өшіру

## Looking for oneself
topics-where = Қай ел туралы?
topics = Сұрағыңыз не туралы? Мына бұл елге арналған жауаптар: { $country }
back = ⬅️ Артқа
treaties = 🤝 Елдер арасындағы келісімдер
treaties-need-countries = Сізге қай келісімдер қатысты екені екі елге байланысты: қайдансыз және қайда жұмыс істейсіз. Екеуін де айтыңызшы.
treaties-list = Жұмысшылар туралы келісімдер: { $origin } және { $destination }. Біреуін басыңыз: ол сізге не береді, не бермейді, көресіз.
treaties-none = Жұмысшылар туралы күшінде тұрған келісімді ({ $origin } және { $destination }) білмеймін. Сіз жұмыс істейтін елдің заңы бәрібір сізді қорғайды.
treaty-mark-in-force = ✅
treaty-mark-presumed = ❔
treaty-mark-not-in-force = ⏸
treaty-mark-ended = ⛔
treaty-mark-unclear = ❔
treaty-mark-memorandum = ✉️
treaty-status-in-force = ✅ Күшінде.
treaty-status-presumed = ❔ Күшінде болуы мүмкін. Қай күннен күшіне енгенін көрмедік.
treaty-status-not-in-force = ⏸ Әлі күшіне енген жоқ.
treaty-status-ended = ⛔ Енді күшінде емес.
treaty-status-unclear = ❔ Күшінде ме, жоқ па, нақты білмейміз.
treaty-status-memorandum = ✉️ Бұл мекемелер арасындағы уағдаластық, елдердің шарты емес. Сотта құқық бермейді.
treaty-signed = Қол қойылған: { $day }.
treaty-in-force = Күшіне енген: { $day }.
treaty-gives = Сізге не береді
treaty-lacks = Не бермейді
treaty-footer = Ашық дереккөздерден, { $checked } қаралды. Заңгер әлі тексерген жоқ.
treaty-article = 📖 Мұны қалай пайдалануға болады

## Emergency cards
card-say = Мынаны айтыңыз немесе көрсетіңіз:
card-never = Бұлай істемеңіз:
card-relative = Егер туысы немесе досы болсаңыз:
sos-what = Не болды? Басыңыз, жақын бір сағатта не істеу керегін айтамын.
situation-detention = 🚓 Ұстап кетті
situation-deportation = ✈️ Депортация жасап жатыр
situation-passport-withheld = 🛂 Паспортты алып қойды
situation-violence = ⛓ Ұрып, қамап, мәжбүрлеп жатыр
situation-missing-person = 🔎 Жақыным жоғалып кетті
situation-army-pressure = 🪖 Әскерге мәжбүрлеп жатыр

## Terms
unit-hour = { $number } сағат
unit-day = { $number } күн
unit-working-day = { $number } жұмыс күні
unit-month = { $number } ай
unit-year = { $number } жыл
term-line = ⏳ { $action }: { $length }. Осы күннен есептеледі: { $event }.
term-count = ⏳ Соңғы күнімді есептеу
term-when = Қай күннен есептейміз? { $event }. Басыңыз немесе күнді былай жазыңыз: 15.11
term-days-ago = { $days ->
    [0] Бүгін
    [1] Кеше
   *[other] { $days } күн бұрын
 }
term-left = Соңғы күніңіз: { $day }. Қалған күндер: { $days }. Соңғы күнді күтпеңіз.
term-over = Соңғы күн { $day } болған. Содан бері өткен күндер: { $days }. Бүгін заңгерге жазыңыз: кейде мерзімді қалпына келтіруге болады.
term-how = Былай есептедік: { $length }, { $start } бастап. Ереже { $checked } бойынша. Демалыс және мереке күндері толық ескерілмеген. Соңғы күнге сенбес бұрын заңгерден сұраңыз.

## The desk: a case in hand
desk-ask = ❓ Клиенттен сұрау
desk-note = 📝 Жазба
desk-more = ⋯ Тағы
desk-more-title = № { $number } өтініш: не істейміз?
desk-article = 📄 Мақала қою
desk-await = 🏛 Мекемені күтеміз
desk-level = 🔺 Шұғылдық
desk-deadline = 📅 Заң мерзімі
desk-second = 👥 Екінші заңгер
desk-transfer = ➡️ Тапсыру
desk-merge = 🔗 Біріктіру
desk-ask-prompt = № { $number } өтініш иесіне сұрағыңызды жазыңыз. Жіберер алдында көресіз.
desk-note-prompt = № { $number } өтінішке жазба қалдырыңыз. Клиент оны көрмейді.
desk-article-prompt = № { $number } өтініш: мақаланы басыңыз немесе не туралы екенін жазыңыз.
desk-deadline-prompt = № { $number } өтініш: соңғы күнді былай жазыңыз: 15.12
desk-deadline-unread = Бұл күнге ұқсамайды. Былай жазыңыз: 15.12
desk-deadline-set = № { $number } өтініш: соңғы күн { $day }.
desk-close-which = № { $number } өтініш немен аяқталды?
desk-close-solved = Мәселе шешілді
desk-close-advised = Кеңес берілді
desk-close-referred = Басқа жерге жіберілді
desk-close-no-reply = Клиент жауап бермейді
desk-close-not-ours = Біздің мәселе емес
desk-level-which = № { $number } өтініш қаншалықты шұғыл?
desk-level-0 = T0 · қазір қауіп
desk-level-1 = T1 · сағаттар маңызды
desk-level-2 = T2 · күндер маңызды
desk-level-3 = T3 · қалыпты
desk-level-4 = T4 · бізге емес
desk-level-set = № { $number } өтініш: енді T{ $level }.
desk-await-which = № { $number } өтініш сізге қашан қайтсын?
desk-await-3 = 3 күннен кейін
desk-await-7 = Бір аптадан кейін
desk-await-14 = 2 аптадан кейін
desk-await-30 = Бір айдан кейін
desk-await-set = № { $number } өтініш мекемені күтуде, сізге қайтады: { $day }.
desk-note-kept = 📝 № { $number } өтінішке жазба сақталды. Клиент көрмейді.
desk-preview-ask = Бұл сұрақ № { $number } өтініш иесіне жіберіледі:
desk-undo = ↩️ Жіберуді тоқтату
desk-undone = № { $number } өтінішке жауап кетпеді. Ол қайта жоба.
desk-undo-late = Кеш: жауап кетіп қалды.
desk-delivered = ✅ Клиентке жетті, өтініш № { $number }.
desk-article-which = № { $number } жауабына қай мақала қойылсын?
desk-article-none = Мұндай мақала табылмады. Басқаша жазыңыз. № { $number } өтініш күтуде.
desk-no-colleague = Әзірге басқа заңгер жоқ.
desk-second-whom = № { $number } өтініш бойынша кімнің пікірі керек?
desk-transfer-whom = № { $number } өтінішті кімге тапсырамыз?
desk-transfer-reason = Әріптесіңізге себебін жазыңыз. Бұл жазба болып қалады, клиент көрмейді.
desk-transfer-first-whom = Алдымен әріптесіңіздің атын басыңыз.
desk-second-asked = Әріптесіңіз № { $number } өтінішті көреді және жазба жаза алады.
desk-transferred = № { $number } өтініш енді әріптесіңізде.
desk-second-for-you = 👥 Әріптесіңіз № { $number } өтініш бойынша пікіріңізді сұрайды. Клиентке ол жауап береді, сіз жазба қалдыра аласыз.
desk-transfer-for-you = ➡️ № { $number } өтініш сізге тапсырылды. Себебі төмендегі жазбада.
desk-merge-none = Бұл клиенттің сізде басқа өтініші жоқ. № { $number } өзгермейді.
desk-merge-which = № { $number } қай өтінішпен біріктірілсін?
desk-merged = Біріктірілді. № { $number } өтініш жалғасады.
desk-only-text = Мұнда мәтін керек.
desk-case-for-other = 🧑‍🤝‍🧑 Басқа адам үшін жазып отыр.
desk-case-deadline = ⏳ Соңғы күн: { $day } (қалған күндер: { $days }).
desk-case-follow-up = 🏛 Қайтады: { $day }.
desk-case-reopened = 🔁 Қайта ашылған, рет: { $times }
desk-case-earlier = Осы клиенттің басқа өтініштері: { $cases }
desk-case-said-note = 📝 Жазба (клиент көрмейді), { $when }
case-question = Заңгер сұрайды, өтініш № { $number }
case-merged = № { $number } мен № { $other } өтініштері бір нәрсе туралы. № { $other } жалғасады, ештеңе жоғалған жоқ.
case-state-with-client = заңгер жауабыңызды күтуде
case-state-with-authority = мекеме жауабы күтілуде
case-state-merged = басқасымен біріктірілген
admin-role-coordinator = үйлестіруші
staff-welcome-coordinator = { $name }, енді сіз мұнда үйлестірушісіз. Заңгердей өтініштермен жұмыс істейсіз және кезекті бақылайсыз: /numbers

## After an answer
rate-thanks = Рахмет. Бұл басқаларға көмектеседі.
rate-why = Өкінішті. Не дұрыс болмады?
rate-why-unclear = Түсініксіз
rate-why-useless = Іс жүзінде көмектеспеді
rate-why-late = Тым кеш
rate-why-rude = Дөрекі
rate-why-kept = Рахмет. Не түсініксіз қалғанын заңгерге жазыңыз немесе өтінішті қайта ашыңыз.
after-first = Бірнеше күн бұрын заңгер сізге жауап берді, өтініш № { $number }. Айтқанын істей алып жатырсыз ба?
after-second = Іс немен аяқталды, өтініш № { $number }?
after-done = ✅ Істедім
after-going = ⏳ Істеп жатырмын
after-unclear = ❓ Не істерімді түсінбедім
after-solved = ✅ Шешілді
after-partly = ➗ Жартылай
after-failed = ❌ Болмады
after-thanks = Айтқаныңызға рахмет. Кез келген уақытта жазыңыз.
after-again = Онда өтінішті қайта ашыңыз: заңгер тағы қарайды.
case-other = 🧑‍🤝‍🧑 Бұл мен туралы емес
case-other-consent = Түсінікті: № { $number } өтініш басқа адам туралы. Ол бізге жазып отырғаныңызды біле ме?
case-other-knows = Иә, біледі және келіседі
case-other-cannot = Қазір сұрау мүмкін емес
case-other-kept = Жазып қойдық. Ол туралы көмекке керегін ғана жазыңыз.

## Waiting, triage, duty
wait-nobody = Қазір бірде-бір заңгер кезекшілікте емес. Шұғыл болса, нөмірлерге қоңырау шалыңыз: /sos
wait-next = Қазір заңгерлер кезекшілікте емес. Келесі кезекшілік: { $day }, сіздің уақытыңызша { $hour }. Шұғыл болса: /sos
wait-unknown = Қанша күту керегін әзірге айта алмаймын: өтініштер аз болған. Заңгер алған бойда жазамын.
wait-usual = Заңгер әдетте { $hours } сағат ішінде жауап береді. Бұл уәде емес.
wait-full = Заңгерлерде үлгергенінен көп өтініш бар. Қазір тек шұғылын аламыз. Сұрағыңызды бір күн сақтаймын: ертең қайталап көріңіз. Тақырыптар: /topics
wait-full-urgent = 🆘 Бұл шұғыл
triage-ask = Осылардың бірі болса, басыңыз. Сонда заңгерлер ертерек қарайды.
triage-locked = 🔒 Бұл жерден кете алмаймын
triage-hurt = 🩹 Ұрып, қорқытып жатыр, жараланған бар
triage-dated = 📅 Күні жазылған қағаз бар
triage-date-prompt = Бұл қағаз бойынша қай күнге дейін үлгеру керек, өтініш № { $number }? Былай жазыңыз: 15.12
triage-date-kept = Жазып қойдым: өтініш № { $number }, соңғы күн { $day }.
triage-noted = Заңгерлер мұны көріп тұр, өтініш № { $number }. Қазір қауіп болса: /sos
desk-raised = 🔺 № { $number } өтініш шұғылырақ болды: клиент солай белгіледі. Оны ашыңыз.
desk-hands-full = Сізде кезегі сіздегі { $most } өтініш бар. Алдымен біріне жауап беріңіз.
vigil-soon = ⏰ Бірінші жауаптың уақыты бітіп барады:
vigil-soon-many = ⏰ { $total } өтініште бірінші жауаптың уақыты бітіп барады. /queue
vigil-missed = 🔴 Бірінші жауаптың уақыты өтіп кетті:
vigil-missed-many = 🔴 { $total } өтініште бірінші жауаптың уақыты өтіп кетті. /queue
vigil-given-back = № { $number } өтініш сізде ұзақ тұрып қалды да, кезекке қайтты. Ештеңе етпейді: бос әріптес алады.
vigil-follow-up = 🏛 Бүгін № { $number } өтінішке оралмақ едіңіз.
vigil-nudge = Заңгер жауабыңызды күтіп отыр, өтініш № { $number }. Мәселе шешілген болса, тоқтатуға болады.
vigil-closed = № { $number } өтінішті жаптық: көптен хабар болмады. Сұрақ қалса, бір басып қайта ашыңыз.
menu-duty = 🕘 Кезекшілік
duty =
    { $state }
    Сағаттар: { $start }–{ $end }, { $zone }
    Тілдер: { $languages }
    Елдер: { $countries }
    Тақырыптар: { $subjects }
    Болмау: { $away }
    Бір мезгілдегі өтініштер: { $most }
duty-state-on = 🟢 Сіз кезекшіліктесіз
duty-state-off = ⚪️ Сіз кезекшілікте емессіз
duty-all = барлығы
duty-turn-on = 🟢 Кезекшілікті бастау
duty-turn-off = ⚪️ Кезекшілікті аяқтау
duty-hours = 🕘 Сағаттар
duty-zone = 🌍 Уақыт белдеуі
duty-languages = 🗣 Тілдер
duty-countries = 🏳️ Елдер
duty-most = 📚 Бірден қанша
duty-here = орныңыздасыз
duty-subjects = 🗂 Тақырыптар
duty-away = 🏖 Болмау
duty-subjects-which = Қай тақырыптар бойынша жауап бересіз? Ештеңе белгіленбесе – бәрі бойынша.
duty-away-prompt = Қай күнге дейін (сол күн де кіреді) болмайсыз? Мысалы 15.12. Ерте қайтсаңыз: «-».
duty-away-unread = Бұл күнге ұқсамайды. Былай жазыңыз: 15.12
duty-conflicts = ⚖️ Мүдделер қақтығысы
duty-zone-which = Сағаттарыңыз қай уақыт белдеуінде?
duty-most-which = Бірден қанша өтініш жүргізесіз?
duty-languages-which = Қай тілдерде жұмыс істейсіз? Ештеңе белгіленбесе, бәрінде.
duty-countries-which = Қай елдер бойынша жауап бересіз? Ештеңе белгіленбесе, бәрі.
duty-hours-prompt = Сағаттарды былай жазыңыз: 9-18. Тәулік бойы: 0-24. Түн: 22-6.
duty-hours-unread = Бұл сағаттарға ұқсамайды. Былай жазыңыз: 9-18
duty-conflicts-prompt = Қай жұмыс берушілер мен агенттіктермен мүддеңіз ортақ? Атауларын нүктелі үтірмен жазыңыз. Ондай өтініштерді көрмейсіз. Қазір: { $names }
duty-conflicts-kept = Жазылған атаулар: { $number }.
numbers-title = 📊 Соңғы { $days } күн
numbers-open = Қазір ашық
numbers-first-answer = Бірінші жауап, сағат
numbers-resolution = Жабылғанға дейін, сағат
numbers-time = T{ $level }: жартысы { $middle }, оннан тоғызы { $most } ішінде (өтініштер: { $cases })
numbers-outcomes = Нәтижелер
numbers-ratings = Клиенттердің бағасы
numbers-load = Заңгер кезегіндегі өтініштер
numbers-reopened = Қайта ашылған: { $number }

## Raids
raid-where = Рейдтер. Бір тәуліктегі шұғыл ұстаулар, елдер бойынша. Елді басыңыз.
raid-on = 🚨 Рейд режимі қосылды: { $country }. Күтіп тұрған ұқсас өтініштер: { $number }. Бұл елдегі адамдар алдымен ұсталу туралы картаны көреді.
raid-off = Рейд режимі өшірулі: { $country }. Күтіп тұрған ұқсас өтініштер: { $number }.
raid-turn-on = 🚨 Қосу
raid-turn-off = Өшіру
raid-city = 🏙 Тек бір қала
raid-city-prompt = Рейд қай қалада? Атын жазыңыз. Бүкіл ел: «-».
raid-answer = ✍️ Бәріне жауап ({ $number })
raid-answer-prompt = Осы топтың күтіп тұрған барлық өтінішіне бір жауап жазыңыз. Жіберер алдында көресіз.
raid-preview = Бұл осынша өтінішке кетеді: { $number }. Жіберу үшін { $word } деп жазыңыз. Өзгерту үшін жаңа мәтін жазыңыз.
raid-word = ЖІБЕРУ
raid-sent = Жауап жіберілуде. Өтініштер: { $number }.
raid-now = 🚨 Қазір тексеру мен ұстау көп: { $where }. Ұстаса не істеу керек:
