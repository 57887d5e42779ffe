### What the service says. Short, warm, plain. No names, no numbers of documents, no content in notices.

## First contact
choose-language-help = Сурооңузду азыр эле жазсаңыз болот.
welcome-back = Кайра кош келиңиз! Сурооңузду өз сөзүңүз менен жазыңыз.
consent =
    Биз чет өлкөдө иштегендерге укугун коргоого жардам беребиз. Бул акысыз. Биз полиция да, мамлекет да эмеспиз.

    Эмнени сактайбыз: тилиңизди, өлкөлөрүңүздү жана, юрист сурасаңыз, жазганыңызды. Жазганыңыз шифрленген. Аны юристиңиз окуйт, кеңеш керек болсо, бир кесиптеши. Юристке барбаган суроо 1 күндөн, жабылган кайрылуу 12 айдан кийин өчүрүлөт. Дагы: атсыз, номерсиз суроолор (90 күн), статистикага сандар.
    Telegram өзү боттор менен жазышканды көрө алат.

    /forget каалаган убакта баарын өчүрөт. Бул жерде эч кимдин сизден акча сураганга акысы жок.
consent-yes = ✅ Макулмун
consent-later = Кийинчерээк
ask-origin = Кайсы өлкөдөн болосуз?
ask-destination = Азыр кайсы өлкөдөсүз же кайда баратасыз?
skip = Өткөрүп жиберүү
ready =
    Даяр. Эми сурооңузду өз сөзүңүз менен жазыңыз, катасы болсо да мейли. Мен өзбекче, орусча, тажикче, кыргызча, казакча жана англисче түшүнөм.

    Мисалы: «{ ready-example }»
ready-question = Сурооңузду өз сөзүңүз менен жазыңыз.
ready-example = 2 айдан бери кожоюн айлыгымды бербей жатат
menu-help = 🆘 Шашылыш жардам
menu-cases = 📨 Кайрылууларым
menu-topics = 📚 Темалар
menu-settings = ⚙️ Тил жана өлкө
menu-queue = 📥 Кезек
menu-my-work = 🗂 Мендеги иштер
settings =
    Тил: { $language }
    Кайдан: { $origin }
    Азыр кайда: { $destination }
settings-language = Тилди өзгөртүү
settings-origin = Кайдан экенимди өзгөртүү
settings-destination = Кайда экенимди өзгөртүү
not-set = тандала элек
placeholder = Сурооңузду жазыңыз
kept = Сакталды. Сурооңузду өз сөзүңүз менен жазыңыз.

## Countries
country-uz = Өзбекстан
country-kg = Кыргызстан
country-tj = Тажикстан
country-kz = Казакстан
country-tm = Түркмөнстан
country-ru = Россия
country-tr = Түркия
country-kr = Түштүк Корея
country-ae = Араб Эмираттары
country-sa = Сауд Арабиясы
country-pl = Польша
country-de = Германия
country-gb = Улуу Британия
country-jp = Япония
country-lt = Литва
country-lv = Латвия
country-il = Израиль
country-us = АКШ (Америка)

## Cities of the contacts; one without a name here is shown as it stands there
city-moscow = Москва
city-almaty = Алматы
city-astana = Астана
city-dushanbe = Душанбе
city-bishkek = Бишкек
city-tashkent = Ташкент
city-shymkent = Чымкент
city-aktau = Актау

## Answers
more = ℹ️ Кадам-кадамы менен
helped = 👍 Жардам берди
not-helped = 👎 Жардам бербеди
ask-lawyer = 👩‍⚖️ Юристтен сурайм
none-of-these = Булардын бири да эмес
answer-certainty-law = Мыйзамда ушундай жазылган.
answer-certainty-practice = Иш жүзүндө ушундай болот.
answer-certainty-unclear = Муну так билбейбиз.
answer-footer = Жалпы маалымат. Ачык булактардан текшерилген күнү: { $checked }. { $reviewed ->
    [yes] Юрист карап чыккан.
   *[no] Юрист азырынча карап чыга элек.
 }
answer-old = Бул жоопту кайра текшерүү мөөнөтү өтүп кеткен. Бир нерсе кылардан мурун юристтен сураңыз.
answer-other-language = Бул жооп сиздин тилде азырынча жок. Бул тексттин тили: { $language }.
answer-sources = Булактар
answer-as-of = { $date } күнүнө карата
answer-steps = Эмне кылуу керек
answer-need = Эмне керек болот
answer-avoid = Эмне кылбоо керек
answer-if-refused = Баш тартышса
answer-call = Кайда чалуу керек
contact-as-of = номер алынган күн: { $date }
contact-undated = номердин датасы белгисиз
two-questions = Эки нерсе сурадыңыз. Кезеги менен жооп берем.
unsure = Туура түшүндүмбү, так билбейм. Ушулардын бириби?
unsure-where = Туура түшүндүмбү, так билбейм. Ушулардын бириби? Жооп өлкөгө жараша болот.
no-answer =
    Буга текшерилген жообум жок, божомолдоп айтпайм.
    Юрист сизге ушул чатта жооп бере алат. Бул акысыз.
no-answer-red = Бул ишке юрист керек. Мындай суроого программа өзү жооп бербейт.
rephrase = Башкача айтып көрүңүзчү: эмне болду, кайда болду, эмне кылгыңыз келет?
still-unsure = Дагы эле жакшы түшүнө албадым. Юрист түшүнөт. Ага жөнөтөйүнбү?
helped-thanks = Кубанып калдым. Керек болгондо кайра жазыңыз. Бул чатты керек болгон башкаларга да жөнөтүңүз.
not-helped-sorry = Кечиресиз. Юрист сизге ушул жерде жооп бере алат. Бул акысыз.
article-gone = Бул жооп өзгөрүптүр. Дагы бир жолу сурап коюңузчу.

## Conversation
smalltalk-greeting = Саламатсызбы! Сурооңузду өз сөзүңүз менен жазыңыз.
smalltalk-thanks = Эч нерсе эмес. Күнү-түнү ушул жердемин.
smalltalk-goodbye = Аман болуңуз! Керек болгондо жазыңыз.
smalltalk-who = Мен Himoya, чет өлкөдө иштегендерге акысыз укуктук жардаммын. Текшерилген макалалар боюнча жооп берем. Мен билбегенге юрист жооп берет.
smalltalk-insult = Сизге оор экенин көрүп турам. Эмне болгонун айтыңыз, жардам берүүгө аракет кылам.
smalltalk-other = Мен ушул жердемин. Сурооңузду өз сөзүңүз менен жазыңыз.
out-of-scope =
    Буга жардам бере албайм. Мен чет өлкөдө иштегендердин укугу боюнча жардам берем: документ, каттоо, айлык, полиция, депортация, кирүүгө тыюу (запрет).
out-of-scope-jobs =
    Биз жумуш таап бербейбиз, виза сатпайбыз. Бирөөгө акча берерден мурун менден сураңыз: агенттиктин лицензиясы барбы?
only-emoji = Көрдүм. Эмне болгонун бир-эки сөз менен жазып коюңузчу.
unknown-command = Мындай команданы билбейм. Сурооңузду эле жазыңыз же муну басыңыз: /help
help =
    Сурооңузду өз сөзүңүз менен жазыңыз. Текшерилген жообум болсо, дароо жооп берем. Болбосо, юрист ушул жерде жооп берет.

    /sos – шашылыш жардам жана телефондор
    /cases – юристке кайрылууларыңыз
    /topics – темалар боюнча жооптор
    /settings – тил жана өлкөлөр
    /forget – сиз жөнүндө баарын өчүрүү
stale-button = Бул баскыч эскирип калган. Мага кайра жазыңызчу.

## Urgent
sos-where = Кайсы өлкөдөсүз? Кимге чалууну көрсөтөм.
sos-no-numbers = Бул өлкө боюнча текшерилген телефон номерим жок. Көп өлкөдө 112 шашылыш жардам номери иштейт. Юрист сизге ушул жерде жооп бере алат.
urgent-intro = Бул шашылыш иш. Азыр эң биринчи мындай кылыңыз:
urgent-passed =
    Муну юристке да жөнөттүм: № { $number } кайрылуу. Дагы эмне маанилүү болсо, ушул жерге жазыңыз: кайда, качан, ким.
urgent-passed-no-lawyer = Муну жөнөтүп да койдум: № { $number } кайрылуу. Юрист окуганча убакыт өтүшү мүмкүн. Азыр жогорудагы номерлерге чалыңыз.
urgent-question = Туура жардам берүү үчүн бир суроо: бул киши азыр эркин чыгып кете алабы?
urgent-free-no = 🔴 Жок, кете албайт
urgent-free-yes = 🟢 Ооба, эркин

## Files
file-got-voice = Үн билдирүүнү уга албайм. Юрист уга алат.
file-got-photo = Мен сүрөттү окубайм. Юрист карай алат.
file-got-document = Мен файлды ачпайм. Юрист ача алат.
file-got-other = Муну окуй албайм. Эмне керек экенин бир-эки сөз менен жазыңыз же юристке жөнөтүңүз.
file-warning = Паспорт менен документтер жеке маалымат. Юристке керек болсо гана жөнөтүңүз. Файл Telegram ичинде калат, биз көчүрмөсүн сактабайбыз.
file-add = № { $number } кайрылууга кошуу
location-got = Турган жериңизди сактабайм. Маанилүү болсо, шаардын атын жазыңыз.

## Cases, client's side
case-consent = Сурооңузду жана менин жообумду бир юрист окуйт, кеңеш керек болсо, дагы бир кесиптеши. Статистикага атсыз сандар гана кирет. Макулсузбу?
case-consent-yes = ✅ Макулмун, жөнөтүңүз
case-opened =
    № { $number } кайрылууңуз юристтерге жетти. Абалы: күтүүдө, кезекте { $place }-орун.
    Жооп ушул чатка келет. Юристтер ушул жерге гана жазат. Эч кимдин сизден акча сураганга акысы жок.
case-too-many = Сизде { $limit } ачык кайрылуу бар. Сөзүңүздү ошолордун бирине кошуп коюңузчу: /cases
case-nothing = Адегенде сурооңузду жазыңызчы. Анан юристке жөнөтөм.
case-taken = № { $number } кайрылууңузду юрист алып, окуп жатат.
case-answer = Юристтин жообу, № { $number } кайрылуу
case-answer-warning = Юристтер ушул чатка гана жазат. Эч кимдин сизден акча же сырсөз (пароль) сураганга акысы жок.
case-answer-file = № { $number } кайрылуу боюнча юрист сизге файл жөнөттү.
case-closed = № { $number } кайрылууңуз жабылды. Сурооңуз калса, кайра ачыңыз.
case-back = № { $number } кайрылууңуз кайра кезекке турду. Аны башка юрист алат.
case-add = ✍️ Кошуу
case-withdraw = Кайтарып алуу
case-reopen = Кайра ачуу
case-add-prompt = № { $number } кайрылууга эмне кошкуңуз келсе, жазыңыз. Файл да жөнөтсөңүз болот.
case-added = № { $number } кайрылууга кошулду.
case-added-hint = № { $number } кайрылууга кошулду. Эгер бул жаңы суроо болсо, баскычты басыңыз.
case-new-question = Бул жаңы суроо
case-which = Бул ачык кайрылууңуз жөнүндөбү же жаңы сурообу?
case-withdraw-sure = № { $number } кайрылууну кайтарып аласызбы? Юристтер аны мындан ары карабайт.
case-withdraw-yes = Ооба, кайтарып алам
case-keep = Жок, кала берсин
case-withdrawn = № { $number } кайрылуу кайтарып алынды.
case-reopened = № { $number } кайрылуу кайра ачылды, юристти күтүүдө.
case-not-now = Азыр № { $number } кайрылуу менен муну кылууга болбойт. Абалы: { $state }.
case-not-found = Мындай кайрылууну таба албадым.
case-none = Сизде кайрылуу жок. Сурооңузду жазыңыз. Жообум болбосо, юристке жөнөтөм.
case-line = № { $number } · { $state }
case-list = Кайрылууларыңыз:
case-state-waiting = юристти күтүүдө
case-state-taken = юрист иштеп жатат
case-state-answered = жооп берилди
case-state-closed = жабылды
case-state-withdrawn = кайтарып алынды
case-edit-noted = № { $number } кайрылуудагы өзгөртүүңүздү юрист көрөт.

## Privacy
forget-sure = Сиз жөнүндө баарын өчүрөйүнбү: тилди, өлкөлөрдү, кайрылууларды жана андагы бардык сөздөрдү? Аны кайтарууга болбойт.
forget-yes = Ооба, баарын өчүрүңүз
forget-no = Жок
forget-kept = Эч нерсе өчүрүлгөн жок.
forgotten = Баары өчүрүлдү. Бул чатты Telegram ичинде өзүңүз тазаласаңыз болот. Жардам керек болгондо кайра жазыңыз.
forget-staff = Сиз бул кызматта иштейсиз. Адегенде админден кирүү укугуңузду жабууну сураныңыз.

## Lawyers
staff-welcome-lawyer =
    { $name }, эми сиз бул жерде юристсиз.
    Жаңы кайрылуу жөнүндө мазмунсуз кыска билдирүү келет. Окуш үчүн аны ишке алыңыз.
    Жооп берүү: «Жооп» баскычын басыңыз же кайрылуудагы билдирүүгө жооп (reply) жазыңыз. Сиз алдын ала көрмөйүнчө эч нерсе кетпейт.
staff-welcome-admin =
    { $name }, эми сиз бул жерде админсиз.
    /invite – юрист же админ чакыруу
    /staff – кызматкерлердин тизмеси
    /room – нөөмөт тобун туташтыруу
    /status – кызмат кандай иштеп жатат
staff-code-refused = Бул шилтеме мындан ары иштебейт. Жаңысын сураңыз.
staff-ended = Админ бул жердеги ишиңизди токтотту.
desk-queue = Кезекте: { $total }
desk-queue-empty = Эч ким күтүп турган жок. Рахмат.
desk-mine = Сиздеги кайрылуулар:
desk-mine-empty = Азыр колуңузда кайрылуу жок. /queue
desk-new-case = Жаңы кайрылуу № { $number }
desk-card = № { $number } · T{ $level } · { $destination } · { $topic } · { $language } · { $wait } мүн.
desk-take = Алуу: № { $number }
desk-taken-by-other = Башка кесиптеш мурда алып койду: № { $number }
desk-no-longer-waiting = № { $number } эми кезекте эмес.
desk-case-title = № { $number } кайрылуу
desk-case-facts =
    Деңгээли T{ $level } · { $state }
    Кайдан: { $origin }, азыр кайда: { $destination }, жазган тили: { $language }
desk-case-shown = Бот көрсөткөнү: { $articles }
desk-case-shown-nothing = Боттун жообу болгон жок.
desk-case-danger = Коркунуч: { $danger }
desk-case-said-client = 🧍 Кардар, { $when }
desk-case-said-edit = 🧍 Кардар билдирүүсүн өзгөрттү, { $when }
desk-case-said-lawyer = 👩‍⚖️ Жооп, { $when }
desk-answer = ✍️ Жооп: № { $number }
desk-close = ✅ Жабуу
desk-give-back = ↩️ Кезекке кайтаруу
desk-open-case = № { $number } кайрылуу
desk-answer-prompt = № { $number } кайрылууга жооп жазыңыз. Жөнөтүлөрдөн мурун аны көрөсүз.
desk-preview = Кардарга (№ { $number } кайрылуу) мына бул кетет:
desk-preview-file = Кардарга (№ { $number } кайрылуу) жогорудагы файл кетет.
desk-send = 📨 Жөнөтүү: № { $number }
desk-discard = Караламаны өчүрүү
desk-discarded = Каралама өчүрүлдү. Эч нерсе жөнөтүлгөн жок.
desk-sent = № { $number } кайрылууга жооп жолдо.
desk-nothing-to-send = Бул кайрылуу боюнча жөнөтө турган эч нерсе жок.
desk-closed = № { $number } кайрылуу жабылды.
desk-given-back = № { $number } кайрылуу кезекке кайтты.
desk-client-added = № { $number } кайрылууга кардар кошумча жазды:
desk-client-edited = № { $number } кайрылууда кардар билдирүүсүн өзгөрттү:
desk-client-withdrew = № { $number } кайрылууну кардар кайтарып алды.
desk-client-erased = Кардар баарын өчүрдү: № { $number } кайрылуу эми жок.
desk-undelivered = Жеткен жок, № { $number } кайрылуу: кардарга жеткирүү мүмкүн болбоду ({ $reason }). Кайрылуу ачык бойдон калат.
desk-undelivered-blocked = ботту бөгөттөп койгон
desk-undelivered-deleted = аккаунт жок болуп калган
desk-undelivered-other = Telegram билдирүүнү кабыл алган жок
desk-not-sent-to-anyone =
    Бул эч кимге кеткен жок. Кардарга жооп берүү: «Жооп» баскычын басыңыз же кайрылуудагы билдирүүгө жооп (reply) жазыңыз.
desk-empty-answer = Жоопту текст, үн билдирүү же файл түрүндө жөнөтүңүз.
room-card-waiting = 🟡 № { $number } · T{ $level } · { $destination } · { $topic }
room-card-taken = 🔵 № { $number } · алынды
room-card-over = ⚪ № { $number } · бүттү
room-ready = Эми бул нөөмөт тобу. Бул жерге мазмунсуз карточкалар гана келет.
danger-detention = кармалган
danger-deportation = депортация
danger-violence = зомбулук
danger-forced_labour = мажбурлап иштетүү
danger-passport_withheld = паспортун бербей жатышат
danger-child = бала коркунучта
danger-military = аскерге мажбурлоо
danger-missing = дайынсыз киши
danger-injury = оор жаракат
danger-death = өлүм
danger-suicide = өз жанына кол салуу коркунучу
topic-unknown = темасы жок

## Admins
admin-invite-whom = Кимди чакырасыз? Шилтеме бир жолу жана үч күн гана иштейт.
admin-role-lawyer = Юрист
admin-role-admin = Админ
admin-invite-link = Бул шилтемени бир гана кишиге жөнөтүңүз. Ал бир жолу жана үч күн гана иштейт:
admin-staff = Кызматкерлер:
admin-staff-line = { $name } · { $role } · башталган күнү: { $since }
admin-revoke = Токтотуу: { $name }
admin-revoke-sure = Азыр ишин токтотобузбу: { $name }? Ачык кайрылуулар кезекке кайтат.
admin-revoke-yes = Ооба, токтотуу
admin-revoked = { $name } мындан ары кире албайт. Кезекке кайткан кайрылуулар: { $number }.
admin-revoke-self = Өз ишиңизди өзүңүз токтото албайсыз. Башка админ токтото алат.
admin-room = Ботту ушул шилтеме менен нөөмөт тобуна кошуңуз. Ал бир жолу иштейт:
admin-status =
    Кезектеги кайрылуулар: { $waiting }
    Иштелбей калган жаңыртуулар (кийинкиге калтырылган): { $parked }
    Жөнөтүлө турган билдирүүлөр: { $owed }, жетпеген: { $failed }, белгисиз: { $unknown }
    Макалалар: { $articles }
    Акыркы 7 күн: жооп { $answered }, күмөндүү { $unsure }, жоопсуз { $noanswer }, шашылыш { $urgent }, юристке { $handed }
admin-parked = Бир жаңыртуу (update) 3 аракеттен кийин да иштелген жок ({ $fault }). Ал 72 саат сакталат. Оңдогондон кийин: python -m bot replay
parked-sorry = Биз жактан ката кетип, акыркы билдирүүңүздү окуй албадым. Админге кабар берилди. Башка сөз менен дагы бир жолу жазып коюңузчу.

## Commands menu
command-start = Кайра баштоо
command-sos = Шашылыш жардам
command-cases = Кайрылууларым
command-topics = Темалар боюнча жооптор
command-settings = Тил жана өлкө
command-help = Жардам
command-forget = Мен жөнүндө баарын өчүрүү

## Looking for oneself
topics-where = Кайсы өлкө тууралуу?
topics = Сурооңуз эмне жөнүндө? Бул өлкө үчүн жооптор: { $country }
back = ⬅️ Артка
treaties = 🤝 Өлкөлөрдүн келишимдери
treaties-need-countries = Сизге кайсы келишимдер тиешелүү экени эки өлкөгө жараша: кайдан болосуз жана кайда иштейсиз. Экөөнү тең айтыңызчы.
treaties-list = Жумушчулар жөнүндө келишимдер: { $origin } жана { $destination }. Бирин басыңыз: ал сизге эмне берет, эмне бербейт, көрөсүз.
treaties-none = Жумушчулар жөнүндө күчүндө турган келишимди ({ $origin } жана { $destination }) билбейм. Сиз иштеген өлкөнүн мыйзамы баары бир сизди коргойт.
treaty-mark-in-force = ✅
treaty-mark-presumed = ❔
treaty-mark-not-in-force = ⏸
treaty-mark-ended = ⛔
treaty-mark-unclear = ❔
treaty-mark-memorandum = ✉️
treaty-status-in-force = ✅ Күчүндө.
treaty-status-presumed = ❔ Күчүндө болушу мүмкүн. Качан күчүнө киргенин көргөн жокпуз.
treaty-status-not-in-force = ⏸ Азырынча күчүнө кире элек.
treaty-status-ended = ⛔ Эми күчүндө эмес.
treaty-status-unclear = ❔ Күчүндөбү же жокпу, так билбейбиз.
treaty-status-memorandum = ✉️ Бул мекемелердин макулдашуусу, өлкөлөрдүн келишими эмес. Сотто укук бербейт.
treaty-signed = Кол коюлган: { $day }.
treaty-in-force = Күчүнө кирген: { $day }.
treaty-gives = Сизге эмне берет
treaty-lacks = Эмне бербейт
treaty-footer = Ачык булактардан, { $checked } каралган. Юрист азырынча текшере элек.
treaty-article = 📖 Муну кантип колдонсо болот

## Emergency cards
card-say = Муну айтыңыз же көрсөтүңүз:
card-never = Мындай кылбаңыз:
card-relative = Эгер тууганы же досу болсоңуз:
sos-what = Эмне болду? Басыңыз, жакынкы бир саатта эмне кылууну айтам.
situation-detention = 🚓 Кармап кетишти
situation-deportation = ✈️ Депорт кылып жатышат
situation-passport-withheld = 🛂 Паспортту алып коюшту
situation-violence = ⛓ Сабап, камап, мажбурлап жатышат
situation-missing-person = 🔎 Жакыным жоголуп кетти
situation-army-pressure = 🪖 Армияга мажбурлап жатышат

## Terms
unit-hour = { $number } саат
unit-day = { $number } күн
unit-working-day = { $number } жумуш күнү
unit-month = { $number } ай
unit-year = { $number } жыл
term-line = ⏳ { $action }: { $length }. Ушул күндөн эсептелет: { $event }.
term-count = ⏳ Акыркы күнүмдү эсептөө
term-when = Кайсы күндөн эсептейбиз? { $event }. Басыңыз же күндү мындай жазыңыз: 15.11
term-days-ago = { $days ->
    [0] Бүгүн
    [1] Кечээ
   *[other] { $days } күн мурун
 }
term-left = Акыркы күнүңүз: { $day }. Калган күндөр: { $days }. Акыркы күндү күтпөңүз.
term-over = Акыркы күн { $day } болчу. Андан бери өткөн күндөр: { $days }. Бүгүн юристке жазыңыз: кээде мөөнөттү калыбына келтирсе болот.
term-how = Мындай эсептедик: { $length }, { $start } тартып. Эреже { $checked } карата. Эс алуу жана майрам күндөрү толук эске алынган жок. Акыркы күнгө ишенүүдөн мурун юристтен сураңыз.

## The desk: a case in hand
desk-ask = ❓ Кардардан суроо
desk-note = 📝 Эскертме
desk-more = ⋯ Дагы
desk-more-title = № { $number } кайрылуу: эмне кылабыз?
desk-article = 📄 Макала коюу
desk-await = 🏛 Мекемени күтөбүз
desk-level = 🔺 Шашылыштык
desk-deadline = 📅 Мыйзам мөөнөтү
desk-second = 👥 Экинчи юрист
desk-transfer = ➡️ Өткөрүү
desk-merge = 🔗 Бириктирүү
desk-ask-prompt = № { $number } кайрылуунун ээсине сурооңузду жазыңыз. Жөнөтүүдөн мурун көрөсүз.
desk-note-prompt = № { $number } кайрылууга эскертме жазыңыз. Кардар аны көрбөйт.
desk-article-prompt = № { $number } кайрылуу: макаланы басыңыз же эмне жөнүндө экенин жазыңыз.
desk-deadline-prompt = № { $number } кайрылуу: акыркы күндү мындай жазыңыз: 15.12
desk-deadline-unread = Бул күнгө окшобойт. Мындай жазыңыз: 15.12
desk-deadline-set = № { $number } кайрылуу: акыркы күн { $day }.
desk-close-which = № { $number } кайрылуу эмне менен бүттү?
desk-close-solved = Маселе чечилди
desk-close-advised = Кеңеш берилди
desk-close-referred = Башка жакка жөнөтүлдү
desk-close-no-reply = Кардар жооп бербейт
desk-close-not-ours = Биздин маселе эмес
desk-level-which = № { $number } кайрылуу канчалык шашылыш?
desk-level-0 = T0 · азыр коркунуч
desk-level-1 = T1 · сааттар маанилүү
desk-level-2 = T2 · күндөр маанилүү
desk-level-3 = T3 · кадимки
desk-level-4 = T4 · бизге эмес
desk-level-set = № { $number } кайрылуу: эми T{ $level }.
desk-await-which = № { $number } кайрылуу сизге качан кайтсын?
desk-await-3 = 3 күндөн кийин
desk-await-7 = Бир жумадан кийин
desk-await-14 = 2 жумадан кийин
desk-await-30 = Бир айдан кийин
desk-await-set = № { $number } кайрылуу мекемени күтүүдө, сизге кайтат: { $day }.
desk-note-kept = 📝 № { $number } кайрылууга эскертме сакталды. Кардар көрбөйт.
desk-preview-ask = Бул суроо № { $number } кайрылуунун ээсине кетет:
desk-undo = ↩️ Жөнөтүүнү токтотуу
desk-undone = № { $number } кайрылууга жооп кеткен жок. Ал кайра каралама.
desk-undo-late = Кеч болду: жооп кетип калган.
desk-delivered = ✅ Кардарга жетти, кайрылуу № { $number }.
desk-article-which = № { $number } жообуна кайсы макала коюлсун?
desk-article-none = Мындай макала табылган жок. Башкача жазыңыз. № { $number } кайрылуу күтүүдө.
desk-no-colleague = Азырынча башка юрист жок.
desk-second-whom = № { $number } кайрылуу боюнча кимдин пикири керек?
desk-transfer-whom = № { $number } кайрылууну кимге өткөрөбүз?
desk-transfer-reason = Кесиптешиңизге себебин жазыңыз. Бул эскертме болуп калат, кардар көрбөйт.
desk-transfer-first-whom = Адегенде кесиптешиңиздин атын басыңыз.
desk-second-asked = Кесиптешиңиз № { $number } кайрылууну көрөт жана эскертме жаза алат.
desk-transferred = № { $number } кайрылуу эми кесиптешиңизде.
desk-second-for-you = 👥 Кесиптешиңиз № { $number } кайрылуу боюнча пикириңизди сурап жатат. Кардарга ал жооп берет, сиз эскертме калтыра аласыз.
desk-transfer-for-you = ➡️ № { $number } кайрылуу сизге өткөрүлдү. Себеби төмөнкү эскертмеде.
desk-merge-none = Бул кардардын сизде башка кайрылуусу жок. № { $number } өзгөрбөйт.
desk-merge-which = № { $number } кайсы кайрылуу менен бириктирилсин?
desk-merged = Бириктирилди. № { $number } кайрылуу уланат.
desk-only-text = Бул жерге текст керек.
desk-case-for-other = 🧑‍🤝‍🧑 Башка киши үчүн жазып жатат.
desk-case-deadline = ⏳ Акыркы күн: { $day } (калган күндөр: { $days }).
desk-case-follow-up = 🏛 Кайтат: { $day }.
desk-case-reopened = 🔁 Кайра ачылган, жолу: { $times }
desk-case-earlier = Бул кардардын башка кайрылуулары: { $cases }
desk-case-said-note = 📝 Эскертме (кардар көрбөйт), { $when }
case-question = Юрист сурап жатат, кайрылуу № { $number }
case-merged = № { $number } жана № { $other } кайрылуулары бир нерсе жөнүндө. № { $other } уланат, эч нерсе жоголгон жок.
case-state-with-client = юрист жообуңузду күтүүдө
case-state-with-authority = мекеменин жообу күтүлүүдө
case-state-merged = башкасы менен бириктирилген
admin-role-coordinator = координатор
staff-welcome-coordinator = { $name }, эми сиз бул жерде координаторсуз. Юристтей кайрылуулар менен иштейсиз жана кезекти көзөмөлдөйсүз: /numbers

## After an answer
rate-thanks = Рахмат. Бул башкаларга жардам берет.
rate-why = Өкүнүчтүү. Эмне туура болгон жок?
rate-why-unclear = Түшүнүксүз
rate-why-useless = Иш жүзүндө жардам берген жок
rate-why-late = Өтө кеч
rate-why-rude = Орой
rate-why-kept = Рахмат. Эмне түшүнүксүз калганын юристке жазыңыз же кайрылууну кайра ачыңыз.
after-first = Бир нече күн мурун юрист сизге жооп берди, кайрылуу № { $number }. Айтканын жасай алып жатасызбы?
after-second = Иш эмне менен бүттү, кайрылуу № { $number }?
after-done = ✅ Жасадым
after-going = ⏳ Жасап жатам
after-unclear = ❓ Эмне кыларымды түшүнбөдүм
after-solved = ✅ Чечилди
after-partly = ➗ Жарым-жартылай
after-failed = ❌ Болгон жок
after-thanks = Айтканыңыз үчүн рахмат. Каалаган убакта жазыңыз.
after-again = Анда кайрылууну кайра ачыңыз: юрист дагы карайт.
case-other = 🧑‍🤝‍🧑 Бул мен жөнүндө эмес
case-other-consent = Түшүнүктүү: № { $number } кайрылуу башка киши жөнүндө. Ал бизге жазып жатканыңызды билеби?
case-other-knows = Ооба, билет жана макул
case-other-cannot = Азыр сураш мүмкүн эмес
case-other-kept = Жазып койдук. Ал жөнүндө жардамга керектүүсүн гана жазыңыз.

## Waiting, triage, duty
wait-nobody = Азыр эч бир юрист кезметте эмес. Шашылыш болсо, номерлерге чалыңыз: /sos
wait-next = Азыр юристтер кезметте эмес. Кийинки кезмет: { $day }, сиздин убакыт менен { $hour }. Шашылыш болсо: /sos
wait-unknown = Канча күтөрүңүздү азырынча айта албайм: кайрылуулар аз болгон. Юрист алары менен жазам.
wait-usual = Юрист адатта { $hours } саат ичинде жооп берет. Бул убада эмес.
wait-full = Юристтерде жетишкенинен көп кайрылуу бар. Азыр шашылышын гана алабыз. Сурооңузду бир күн сактайм: эртең кайра аракет кылыңыз. Темалар: /topics
wait-full-urgent = 🆘 Бул шашылыш
triage-ask = Булардын бири болсо, басыңыз. Анда юристтер эртерээк карайт.
triage-locked = 🔒 Бул жерден кете албайм
triage-hurt = 🩹 Сабап, коркутуп жатышат, жарадар бар
triage-dated = 📅 Датасы бар кагаз бар
triage-date-prompt = Бул кагаз боюнча кайсы күнгө чейин үлгүрүү керек, кайрылуу № { $number }? Мындай жазыңыз: 15.12
triage-date-kept = Жазып койдум: кайрылуу № { $number }, акыркы күн { $day }.
triage-noted = Юристтер муну көрүп турат, кайрылуу № { $number }. Азыр коркунуч болсо: /sos
desk-raised = 🔺 № { $number } кайрылуу шашылышыраак болду: кардар ушинтип белгиледи. Аны ачыңыз.
desk-hands-full = Сизде кезеги сизде турган { $most } кайрылуу бар. Адегенде бирине жооп бериңиз.
vigil-soon = ⏰ Биринчи жооптун убактысы бүтүп баратат:
vigil-soon-many = ⏰ { $total } кайрылууда биринчи жооптун убактысы бүтүп баратат. /queue
vigil-missed = 🔴 Биринчи жооптун убактысы өтүп кетти:
vigil-missed-many = 🔴 { $total } кайрылууда биринчи жооптун убактысы өтүп кетти. /queue
vigil-given-back = № { $number } кайрылуу сизде көп турду жана кезекке кайтты. Эч нерсе эмес: бош кесиптеш алат.
vigil-follow-up = 🏛 Бүгүн № { $number } кайрылууга кайтмак болгонсуз.
vigil-nudge = Юрист жообуңузду күтүүдө, кайрылуу № { $number }. Маселе чечилген болсо, жокко чыгарсаңыз болот.
vigil-closed = № { $number } кайрылууну жаптык: көптөн бери кабар болгон жок. Суроо калса, бир басуу менен кайра ачыңыз.
menu-duty = 🕘 Кезмет
duty =
    { $state }
    Сааттар: { $start }–{ $end }, { $zone }
    Тилдер: { $languages }
    Өлкөлөр: { $countries }
    Темалар: { $subjects }
    Жок болуу: { $away }
    Бир убакта кайрылуулар: { $most }
duty-state-on = 🟢 Сиз кезметтесиз
duty-state-off = ⚪️ Сиз кезметте эмессиз
duty-all = баары
duty-turn-on = 🟢 Кезметти баштоо
duty-turn-off = ⚪️ Кезметти бүтүрүү
duty-hours = 🕘 Сааттар
duty-zone = 🌍 Убакыт алкагы
duty-languages = 🗣 Тилдер
duty-countries = 🏳️ Өлкөлөр
duty-most = 📚 Бир убакта канча
duty-here = ордуңуздасыз
duty-subjects = 🗂 Темалар
duty-away = 🏖 Жок болуу
duty-subjects-which = Кайсы темалар боюнча жооп бересиз? Эч нерсе белгиленбесе – баары боюнча.
duty-away-prompt = Кайсы күнгө чейин (ошол күн да кирет) жок болосуз? Мисалы 15.12. Эрте кайтсаңыз: «-».
duty-away-unread = Бул күнгө окшобойт. Мындай жазыңыз: 15.12
duty-conflicts = ⚖️ Кызыкчылык кагылышы
duty-zone-which = Сааттарыңыз кайсы убакыт алкагында?
duty-most-which = Бир убакта канча кайрылуу жүргүзөсүз?
duty-languages-which = Кайсы тилдерде иштейсиз? Эч нерсе белгиленбесе, баарында.
duty-countries-which = Кайсы өлкөлөр боюнча жооп бересиз? Эч нерсе белгиленбесе, баары.
duty-hours-prompt = Сааттарды мындай жазыңыз: 9-18. Күнү-түнү: 0-24. Түн: 22-6.
duty-hours-unread = Бул сааттарга окшобойт. Мындай жазыңыз: 9-18
duty-conflicts-prompt = Кайсы иш берүүчүлөр жана агенттиктер менен кызыкчылыгыңыз бир? Аттарын чекиттүү үтүр менен жазыңыз. Мындай кайрылууларды көрбөйсүз. Азыр: { $names }
duty-conflicts-kept = Жазылган аттар: { $number }.
numbers-title = 📊 Акыркы { $days } күн
numbers-open = Азыр ачык
numbers-first-answer = Биринчи жооп, саат
numbers-resolution = Жабылганга чейин, саат
numbers-time = T{ $level }: жарымы { $middle }, ондон тогузу { $most } ичинде (кайрылуулар: { $cases })
numbers-outcomes = Жыйынтыктар
numbers-ratings = Кардарлардын баасы
numbers-load = Юристтин кезегиндеги кайрылуулар
numbers-reopened = Кайра ачылган: { $number }

## Raids
raid-where = Рейддер. Бир суткадагы шашылыш кармоолор, өлкөлөр боюнча. Өлкөнү басыңыз.
raid-on = 🚨 Рейд режими күйгүзүлдү: { $country }. Күткөн окшош кайрылуулар: { $number }. Бул өлкөдөгү адамдар адегенде кармоо тууралуу картаны көрөт.
raid-off = Рейд режими өчүк: { $country }. Күткөн окшош кайрылуулар: { $number }.
raid-turn-on = 🚨 Күйгүзүү
raid-turn-off = Өчүрүү
raid-city = 🏙 Бир гана шаар
raid-city-prompt = Рейд кайсы шаарда? Атын жазыңыз. Бүт өлкө: «-».
raid-answer = ✍️ Баарына жооп ({ $number })
raid-answer-prompt = Бул топтун күткөн бардык кайрылууларына бир жооп жазыңыз. Жөнөтүүдөн мурун көрөсүз.
raid-preview = Бул ушунча кайрылууга кетет: { $number }. Жөнөтүү үчүн { $word } деп жазыңыз. Өзгөртүү үчүн жаңы текст жазыңыз.
raid-word = ЖӨНӨТҮҮ
raid-sent = Жооп жөнөтүлүүдө. Кайрылуулар: { $number }.
raid-now = 🚨 Азыр текшерүү жана кармоо көп: { $where }. Кармап калса эмне кылуу керек:
