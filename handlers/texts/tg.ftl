### What the service says. Short, warm, plain. No names, no numbers of documents, no content in notices.

## First contact
choose-language-help = Саволатонро ҳамин ҳозир навишта метавонед.
welcome-back = Боз хуш омадед! Саволатонро бо гапи худатон нависед.
consent =
    Мо ба коргарон дар хориҷа ёрӣ медиҳем, ки ҳуқуқи худро ҳимоя кунанд. Ин бепул аст. Мо полис ҳам нестем, давлат ҳам нестем.

    Чиро нигоҳ медорем: забонатон, кишварҳоятон ва, агар ҳуқуқшинос хоҳед, навиштаҳоятон. Навиштаҳоятон қулф (рамзгузорӣ) шудаанд. Онҳоро ҳуқуқшиноси шумо мехонад, гоҳе як ҳамкасбаш низ. Саволе, ки ба ҳуқуқшинос намеравад, пас аз 1 рӯз нест мешавад. Муроҷиати баста баъди 12 моҳ нест мешавад.
    Худи Telegram чатро бо ботҳо дида метавонад.

    /forget ҳар вақте хоҳед, ҳамаашро пок мекунад. Дар ин ҷо ҳеҷ кас ҳақ надорад, ки аз шумо пул пурсад.
consent-yes = ✅ Розӣ ҳастам
consent-later = Баъдтар
ask-origin = Шумо аз кадом кишваред?
ask-destination = Ҳозир дар кадом кишваред ё ба куҷо рафтанӣ ҳастед?
skip = Гузаштан
ready =
    Тайёр. Акнун саволатонро бо гапи худатон нависед, хато бошад ҳам, майлаш. Ман ӯзбекӣ, русӣ, тоҷикӣ, қирғизӣ, қазоқӣ ва англисиро мефаҳмам.

    Мисол: «{ ready-example }»
ready-question = Саволатонро бо гапи худатон нависед.
ready-example = 2 моҳ шуд, хӯҷаин маошамро намедиҳад
menu-help = 🆘 Ёрии фаврӣ
menu-cases = 📨 Муроҷиатҳои ман
menu-topics = 📚 Мавзуъҳо
menu-settings = ⚙️ Забон ва кишвар
menu-queue = 📥 Навбат
menu-my-work = 🗂 Дар дасти ман
settings =
    Забон: { $language }
    Аз куҷо: { $origin }
    Ҳозир дар куҷо: { $destination }
settings-language = Забонро иваз кардан
settings-origin = Иваз кардан: аз куҷоям
settings-destination = Иваз кардан: дар куҷоям
not-set = интихоб нашудааст
placeholder = Саволатонро нависед
kept = Қабул шуд. Саволатонро бо гапи худатон нависед.

## Countries
country-uz = Ӯзбекистон
country-kg = Қирғизистон
country-tj = Тоҷикистон
country-kz = Қазоқистон
country-tm = Туркманистон
country-ru = Русия
country-tr = Туркия
country-kr = Кореяи Ҷанубӣ
country-ae = Аморати Араб
country-sa = Арабистони Саудӣ
country-pl = Лаҳистон (Полша)
country-de = Олмон (Германия)
country-gb = Британияи Кабир
country-jp = Ҷопон (Япония)
country-lt = Литва
country-lv = Латвия
country-il = Исроил
country-us = ИМА (Америка)

## Cities of the contacts; one without a name here is shown as it stands there
city-moscow = Маскав
city-almaty = Алмато
city-astana = Остона
city-dushanbe = Душанбе
city-bishkek = Бишкек
city-tashkent = Тошканд
city-shymkent = Чимкент
city-aktau = Актау

## Answers
more = ℹ️ Қадам ба қадам
helped = 👍 Ёрӣ кард
not-helped = 👎 Ёрӣ накард
ask-lawyer = 👩‍⚖️ Аз ҳуқуқшинос пурсидан
none-of-these = Ҳеҷ кадоми инҳо
answer-certainty-law = Дар қонун ҳамин тавр навишта шудааст.
answer-certainty-practice = Дар амал ҳамин тавр мешавад.
answer-certainty-unclear = Мо инро аниқ намедонем.
answer-footer = Маълумоти умумӣ, { $checked } аз рӯи манбаъҳои кушода санҷида шудааст. { $reviewed ->
    [yes] Ҳуқуқшинос онро тафтиш кардааст.
   *[no] Ҳуқуқшинос онро ҳанӯз тафтиш накардааст.
 }
answer-old = Вақти санҷиши ин ҷавоб гузаштааст. Пеш аз он ки коре кунед, аз ҳуқуқшинос пурсед.
answer-other-language = Ин ҷавоб ба забони шумо ҳанӯз нест. Забони ин матн: { $language }.
answer-sources = Манбаъҳо
answer-as-of = ба ҳолати { $date }
answer-steps = Чӣ бояд кард
answer-need = Чӣ лозим аст
answer-avoid = Чӣ набояд кард
answer-if-refused = Агар рад кунанд
answer-call = Ба куҷо занг занед
contact-as-of = рақами санаи { $date }
contact-undated = санаи рақам номаълум
two-questions = Шумо ду чиз пурсидед. Якто-якто ҷавоб медиҳам.
unsure = Дилпур нестам, ки дуруст фаҳмидам. Шояд яке аз инҳост?
unsure-where = Дилпур нестам, ки дуруст фаҳмидам. Шояд яке аз инҳост? Ҷавоб ба кишвар вобаста аст.
no-answer =
    Ба ин ҷавоби санҷидашуда надорам, тахмин карда намегӯям.
    Ҳуқуқшинос ба шумо дар ҳамин чат ҷавоб дода метавонад. Ин бепул аст.
no-answer-red = Дар ин кор ҳуқуқшинос лозим аст. Ба чунин савол барнома худаш ҷавоб намедиҳад.
rephrase = Илтимос, бо гапи дигар нависед: чӣ шуд, дар куҷо ва чӣ кор кардан мехоҳед?
still-unsure = Боз ҳам хуб нафаҳмидам. Ҳуқуқшинос мефаҳмад. Ба ӯ фиристам?
helped-thanks = Хурсандам. Ҳар вақт лозим шавад, боз нависед. Ин чатро ба онҳое, ки лозим доранд, ҳам фиристед.
not-helped-sorry = Бубахшед. Ҳуқуқшинос ба шумо дар ҳамин ҷо ҷавоб дода метавонад. Ин бепул аст.
article-gone = Ин ҷавоб иваз шудааст. Илтимос, як бори дигар пурсед.

## Conversation
smalltalk-greeting = Ассалому алайкум! Саволатонро бо гапи худатон нависед.
smalltalk-thanks = Саломат бошед! Ман шабу рӯз ҳамин ҷоям.
smalltalk-goodbye = Хайр, саломат бошед! Ҳар вақт лозим шавад, нависед.
smalltalk-who = Ман Himoya ҳастам, ёрии ҳуқуқии бепул барои коргарон дар хориҷа. Аз рӯи мақолаҳои санҷидашуда ҷавоб медиҳам. Ба он чи ман намедонам, ҳуқуқшинос ҷавоб медиҳад.
smalltalk-insult = Мебинам, ки ба шумо душвор аст. Нависед, чӣ шуд, ман кӯшиш мекунам, ки ёрӣ диҳам.
smalltalk-other = Ман ҳамин ҷоям. Саволатонро бо гапи худатон нависед.
out-of-scope =
    Дар ин кор ёрӣ дода наметавонам. Ман дар бораи ҳуқуқи коргарон дар хориҷа ёрӣ медиҳам: ҳуҷҷат, регистратсия, маош, полис, ихроҷ (депорт), манъи даромадан (запрет).
out-of-scope-jobs =
    Мо кор намеёбем ва виза намефурӯшем. Пеш аз он ки ба касе пул диҳед, аз ман пурсед: агентӣ литсензия дорад ё не?
only-emoji = Хуб. Илтимос, бо чанд калима нависед, ки чӣ шуд.
unknown-command = Ин командаро намедонам. Саволатонро нависед ё инро пахш кунед: /help
help =
    Саволатонро бо гапи худатон нависед. Ҷавоби санҷидашуда дошта бошам, дарҳол ҷавоб медиҳам. Набошад, ҳуқуқшинос дар ҳамин ҷо ҷавоб медиҳад.

    /sos – ёрии фаврӣ ва рақамҳои телефон
    /cases – муроҷиатҳои шумо ба ҳуқуқшинос
    /topics – ҷавобҳо аз рӯи мавзуъ
    /settings – забон ва кишварҳо
    /forget – пок кардани ҳама чиз дар бораи шумо
stale-button = Ин тугма кӯҳна шудааст. Илтимос, ба ман аз нав нависед.

## Urgent
sos-where = Шумо дар кадом кишваред? Нишон медиҳам, ки ба куҷо занг занед.
sos-no-numbers = Барои ин кишвар рақамҳои санҷидашуда надорам. Рақами фаврии 112 дар бисёр кишварҳо кор мекунад. Ҳуқуқшинос ба шумо дар ҳамин ҷо ҷавоб дода метавонад.
urgent-intro = Ин кори фаврӣ аст. Ҳозир аввал чунин кунед:
urgent-passed =
    Инро ба ҳуқуқшинос ҳам фиристодам: муроҷиати № { $number }. Боз чӣ муҳим аст, ҳамин ҷо нависед: куҷо, кай, кӣ.
urgent-passed-no-lawyer = Инро фиристодам: муроҷиати № { $number }. То хондани ҳуқуқшинос вақт гузаштанаш мумкин. Ҳозир ба рақамҳои боло занг занед.
urgent-question = Як савол, то дуруст ёрӣ диҳам: ин одам ҳозир озодона баромада метавонад?
urgent-free-no = 🔴 Не, рафта наметавонад
urgent-free-yes = 🟢 Ҳа, озод аст

## Files
file-got-voice = Паёми овозиро шунида наметавонам. Ҳуқуқшинос метавонад.
file-got-photo = Ман суратро намехонам. Ҳуқуқшинос дида метавонад.
file-got-document = Ман файлро намекушоям. Ҳуқуқшинос кушода метавонад.
file-got-other = Инро хонда наметавонам. Бо чанд калима нависед, ки чӣ лозим аст, ё ба ҳуқуқшинос фиристед.
file-warning = Шиноснома ва ҳуҷҷатҳо маълумоти шахсианд. Онҳоро танҳо вақте фиристед, ки ба ҳуқуқшинос лозим бошад. Файл дар Telegram мемонад, мо нусха намегирем.
file-add = Ба № { $number } илова кардан
location-got = Ҷои истодаатонро нигоҳ намедорам. Агар муҳим бошад, номи шаҳрро нависед.

## Cases, client's side
case-consent = Саволи шумо ва ҷавоби маро як ҳуқуқшинос мехонад, агар маслиҳат лозим шавад, боз як ҳамкасбаш. Розӣ ҳастед?
case-consent-yes = ✅ Розӣ ҳастам, фиристед
case-opened =
    Муроҷиати № { $number } ба ҳуқуқшиносон расид. Ҳолаташ: интизор, ҷой дар навбат: { $place }.
    Ҷавоб ба ҳамин чат меояд. Ҳуқуқшиносон танҳо дар ҳамин ҷо менависанд. Ҳеҷ кас ҳақ надорад, ки аз шумо пул пурсад.
case-too-many = Шумо аллакай { $limit } муроҷиати кушода доред. Илтимос, гапатонро ба яке аз онҳо илова кунед: /cases
case-nothing = Аввал саволатонро нависед. Баъд онро ба ҳуқуқшинос медиҳам.
case-taken = Ҳуқуқшинос муроҷиати шуморо гирифт (№ { $number }) ва мехонад.
case-answer = Ҷавоби ҳуқуқшинос, муроҷиати № { $number }
case-answer-warning = Ҳуқуқшиносон танҳо дар ҳамин чат менависанд. Ҳеҷ кас ҳақ надорад, ки аз шумо пул ё парол пурсад.
case-answer-file = Ҳуқуқшинос ба шумо файл фиристод, муроҷиати № { $number }.
case-closed = Муроҷиати шумо № { $number } пӯшида шуд. Агар савол монда бошад, аз нав кушоед.
case-back = Муроҷиати шумо № { $number } боз ба навбат гузошта шуд. Онро ҳуқуқшиноси дигар мегирад.
case-add = ✍️ Илова кардан
case-withdraw = Бозпас гирифтан
case-reopen = Аз нав кушодан
case-add-prompt = Нависед, ки ба муроҷиати № { $number } чӣ илова кардан мехоҳед. Файл ҳам фиристодан мумкин.
case-added = Ба муроҷиати № { $number } илова шуд.
case-added-hint = Ба муроҷиати № { $number } илова шуд. Агар ин саволи нав бошад, тугмаро пахш кунед.
case-new-question = Ин саволи нав аст
case-which = Ин дар бораи муроҷиати кушодаатон аст ё саволи нав?
case-withdraw-sure = Муроҷиати № { $number }-ро бозпас мегиред? Ҳуқуқшиносон дигар бо он кор намекунанд.
case-withdraw-yes = Ҳа, бозпас мегирам
case-keep = Не, бигзор монад
case-withdrawn = Муроҷиати № { $number } бозпас гирифта шуд.
case-reopened = Муроҷиати № { $number } аз нав кушода шуд ва ҳуқуқшиносро интизор аст.
case-not-now = Ҳозир бо муроҷиати № { $number } ин корро кардан намешавад. Ҳолаташ: { $state }.
case-not-found = Ин муроҷиатро намеёбам.
case-none = Шумо муроҷиат надоред. Саволатонро нависед. Агар ҷавоб надошта бошам, ба ҳуқуқшинос медиҳам.
case-line = № { $number } · { $state }
case-list = Муроҷиатҳои шумо:
case-state-waiting = ҳуқуқшиносро интизор аст
case-state-taken = дар дасти ҳуқуқшинос
case-state-answered = ҷавоб дода шуд
case-state-closed = пӯшида шуд
case-state-withdrawn = бозпас гирифта шуд
case-edit-noted = Ҳуқуқшинос тағйири шуморо дар муроҷиати № { $number } мебинад.

## Privacy
forget-sure = Ҳама чизро дар бораи шумо пок кунам: забон, кишварҳо, муроҷиатҳо ва ҳамаи гапҳои дар онҳо навишта? Баргардондан намешавад.
forget-yes = Ҳа, ҳамаашро пок кунед
forget-no = Не
forget-kept = Ҳеҷ чиз пок нашуд.
forgotten = Ҳамааш пок шуд. Ин чатро дар Telegram худатон тоза карда метавонед. Ҳар вақт ёрӣ лозим шавад, боз нависед.
forget-staff = Шумо корманди ин хизмат ҳастед. Аввал аз админ хоҳиш кунед, ки дастрасии шуморо бандад.

## Lawyers
staff-welcome-lawyer =
    { $name }, акнун шумо дар ин ҷо ҳуқуқшинос ҳастед.
    Дар бораи муроҷиати нав хабари кӯтоҳ меояд, бе мазмун. Барои хондан муроҷиатро ба кор гиред.
    Барои ҷавоб: «Ҷавоб»-ро пахш кунед ё ба паёми муроҷиат ҷавоб (reply) диҳед. Бе пешнамоиш ҳеҷ чиз фиристода намешавад.
staff-welcome-admin =
    { $name }, акнун шумо дар ин ҷо админ ҳастед.
    /invite – даъвати ҳуқуқшинос ё админ
    /staff – рӯйхати кормандон
    /room – пайваст кардани гурӯҳи навбатдорӣ
    /status – вазъи кори хизмат
staff-code-refused = Ин пайванд дигар кор намекунад. Пайванди нав пурсед.
staff-ended = Админ кори шуморо дар ин ҷо қатъ кард.
desk-queue = Дар навбат: { $total }
desk-queue-empty = Касе дар навбат нест. Ташаккур.
desk-mine = Муроҷиатҳои шумо:
desk-mine-empty = Дар дасти шумо муроҷиат нест. /queue
desk-new-case = Муроҷиати нав № { $number }
desk-card = № { $number } · T{ $level } · { $destination } · { $topic } · { $language } · { $wait } дақ.
desk-take = Гирифтани № { $number }
desk-taken-by-other = Ҳамкори дигар пештар гирифт: № { $number }
desk-no-longer-waiting = № { $number } дигар дар навбат нест.
desk-case-title = Муроҷиати № { $number }
desk-case-facts =
    Дараҷаи T{ $level } · { $state }
    Аз куҷо: { $origin }, ҳозир дар: { $destination }, забони навишт: { $language }
desk-case-shown = Бот нишон дод: { $articles }
desk-case-shown-nothing = Бот ҷавоб надошт.
desk-case-danger = Хатар: { $danger }
desk-case-said-client = 🧍 Мизоҷ, { $when }
desk-case-said-edit = 🧍 Мизоҷ паёмро тағйир дод, { $when }
desk-case-said-lawyer = 👩‍⚖️ Ҷавоб, { $when }
desk-answer = ✍️ Ҷавоб ба № { $number }
desk-close = ✅ Пӯшидан
desk-give-back = ↩️ Ба навбат
desk-open-case = Муроҷиати № { $number }
desk-answer-prompt = Ба муроҷиати № { $number } ҷавоб нависед. Пеш аз фиристодан онро мебинед.
desk-preview = Ба мизоҷ (муроҷиати № { $number }) ин меравад:
desk-preview-file = Ба мизоҷ (муроҷиати № { $number }) файли боло меравад.
desk-send = 📨 Фиристодан ба № { $number }
desk-discard = Сиёҳнависро пок кардан
desk-discarded = Сиёҳнавис пок шуд. Ҳеҷ чиз фиристода нашуд.
desk-sent = Ҷавоб ба муроҷиати № { $number } дар роҳ аст.
desk-nothing-to-send = Барои ин муроҷиат чизи фиристоданӣ нест.
desk-closed = Муроҷиати № { $number } пӯшида шуд.
desk-given-back = Муроҷиати № { $number } ба навбат баргашт.
desk-client-added = Мизоҷ ба муроҷиати № { $number } илова кард:
desk-client-edited = Мизоҷ дар муроҷиати № { $number } паёмро тағйир дод:
desk-client-withdrew = Мизоҷ муроҷиати № { $number }-ро бозпас гирифт.
desk-client-erased = Мизоҷ ҳамаашро пок кард: муроҷиати № { $number } дигар нест.
desk-undelivered = Нарасид, муроҷиати № { $number }: ба мизоҷ расондан нашуд ({ $reason }). Муроҷиат кушода мемонад.
desk-undelivered-blocked = ботро блок кард
desk-undelivered-deleted = аккаунт дигар нест
desk-undelivered-other = Telegram паёмро рад кард
desk-not-sent-to-anyone =
    Ин ба ҳеҷ кас нарафт. Барои ҷавоб «Ҷавоб»-ро пахш кунед ё ба паёми муроҷиат ҷавоб (reply) диҳед.
desk-empty-answer = Илтимос, ҷавобро бо матн, паёми овозӣ ё файл фиристед.
room-card-waiting = 🟡 № { $number } · T{ $level } · { $destination } · { $topic }
room-card-taken = 🔵 № { $number } · гирифта шуд
room-card-over = ⚪ № { $number } · анҷом ёфт
room-ready = Акнун ин гурӯҳи навбатдорӣ аст. Ба ин ҷо танҳо карточкаҳои бе мазмун меоянд.
danger-detention = боздошт
danger-deportation = ихроҷ (депортатсия)
danger-violence = зӯроварӣ
danger-forced_labour = меҳнати маҷбурӣ
danger-passport_withheld = шиносномаро намедиҳанд
danger-child = кӯдак дар хатар
danger-military = маҷбуран ба хизмати ҳарбӣ
danger-missing = одами бедарак
danger-injury = ҷароҳати вазнин
danger-death = марг
danger-suicide = хатари худкушӣ
topic-unknown = бе мавзӯъ

## Admins
admin-invite-whom = Киро даъват мекунед? Пайванд як бор ва то се рӯз кор мекунад.
admin-role-lawyer = Ҳуқуқшинос
admin-role-admin = Админ
admin-invite-link = Ин пайвандро танҳо ба як кас фиристед. Он як бор ва то се рӯз кор мекунад:
admin-staff = Кормандон:
admin-staff-line = { $name } · { $role } · аз { $since }
admin-revoke = Қатъ: { $name }
admin-revoke-sure = Кори { $name } ҳозир қатъ шавад? Муроҷиатҳои кушода ба навбат бармегарданд.
admin-revoke-yes = Ҳа, қатъ кунед
admin-revoked = { $name } дигар дастрасӣ надорад. Муроҷиатҳое, ки ба навбат баргаштанд: { $number }.
admin-revoke-self = Кори худро худатон қатъ карда наметавонед. Админи дигар метавонад.
admin-room = Ботро бо ин пайванд ба гурӯҳи навбатдорӣ илова кунед. Он як бор кор мекунад:
admin-status =
    Муроҷиатҳо дар навбат: { $waiting }
    Паёмҳои коркарднашуда (ҷудо мондаанд): { $parked }
    Паёмҳои фиристоданӣ: { $owed }, нарафтанд: { $failed }, номаълум: { $unknown }
    Мақолаҳо: { $articles }
    Дар 7 рӯзи охир: ҷавоб { $answered }, дудила { $unsure }, беҷавоб { $noanswer }, фаврӣ { $urgent }, ба ҳуқуқшинос { $handed }
admin-parked = Як паём (update) пас аз 3 кӯшиш коркард нашуд ({ $fault }). Он 72 соат нигоҳ дошта мешавад. Баъди ислоҳ: python -m bot replay
parked-sorry = Бо айби мо паёми охирини шуморо хонда натавонистам. Ба админ хабар расид. Илтимос, онро бо гапи дигар боз як бор нависед.

## Commands menu
command-start = Аз нав сар кардан
command-sos = Ёрии фаврӣ
command-cases = Муроҷиатҳои ман
command-topics = Ҷавобҳо аз рӯи мавзуъ
command-settings = Забон ва кишвар
command-help = Роҳнамо
command-forget = Пок кардани ҳама чиз дар бораи ман

## Looking for oneself
topics-where = Сухан дар бораи кадом давлат аст?
topics = Саволатон дар бораи чист? Ҷавобҳо барои ин давлат: { $country }
back = ⬅️ Бозгашт
treaties = 🤝 Созишномаҳои давлатҳо
treaties-need-countries = Кадом созишномаҳо барои шумо амал мекунанд, ба ду давлат вобаста аст: аз куҷоед ва дар куҷо кор мекунед. Лутфан ҳардуяшро гӯед.
treaties-list = Созишномаҳо дар бораи коргарон: { $origin } ва { $destination }. Якеро пахш кунед: мебинед, ки он ба шумо чӣ медиҳад ва чӣ намедиҳад.
treaties-none = Созишномаи амалкунандаро дар бораи коргарон ({ $origin } ва { $destination }) намедонам. Қонуни давлате, ки он ҷо кор мекунед, ба ҳар ҳол шуморо ҳимоя мекунад.
treaty-mark-in-force = ✅
treaty-mark-presumed = ❔
treaty-mark-not-in-force = ⏸
treaty-mark-ended = ⛔
treaty-mark-unclear = ❔
treaty-mark-memorandum = ✉️
treaty-status-in-force = ✅ Амал мекунад.
treaty-status-presumed = ❔ Эҳтимол амал мекунад. Рӯзи эътибор пайдо карданашро надидем.
treaty-status-not-in-force = ⏸ Ҳанӯз эътибор пайдо накардааст.
treaty-status-ended = ⛔ Дигар амал намекунад.
treaty-status-unclear = ❔ Аниқ намедонем, ки амал мекунад ё не.
treaty-status-memorandum = ✉️ Ин мувофиқаи идораҳост, на шартномаи давлатҳо. Дар суд ҳуқуқ намедиҳад.
treaty-signed = Имзо шудааст: { $day }.
treaty-in-force = Эътибор дорад аз: { $day }.
treaty-gives = Ба шумо чӣ медиҳад
treaty-lacks = Чӣ намедиҳад
treaty-footer = Аз манбаъҳои кушода, рӯзи { $checked } дида шуд. Ҳуқуқшинос ҳанӯз насанҷидааст.
treaty-article = 📖 Бо ин чӣ кор кардан мумкин

## Emergency cards
card-say = Инро гӯед ё нишон диҳед:
card-never = Ин корро накунед:
card-relative = Агар хеш ё дӯст бошед:
sos-what = Чӣ шуд? Пахш кунед, мегӯям, ки дар як соати наздик чӣ кор кунед.
situation-detention = 🚓 Дастгир карданд
situation-deportation = ✈️ Депорт мекунанд
situation-passport-withheld = 🛂 Шиносномаро гирифтанд
situation-violence = ⛓ Мезананд, қулф карданд, маҷбур мекунанд
situation-missing-person = 🔎 Хешам гум шуд
situation-army-pressure = 🪖 Ба артиш маҷбур мекунанд

## Terms
unit-hour = { $number } соат
unit-day = { $number } рӯз
unit-working-day = { $number } рӯзи корӣ
unit-month = { $number } моҳ
unit-year = { $number } сол
term-line = ⏳ { $action }: { $length }. Аз ин рӯз ҳисоб мешавад: { $event }.
term-count = ⏳ Рӯзи охиринамро ҳисоб кардан
term-when = Аз кадом рӯз ҳисоб кунем? { $event }. Пахш кунед ё рӯзро ин тавр нависед: 15.11
term-days-ago = { $days ->
    [0] Имрӯз
    [1] Дирӯз
   *[other] { $days } рӯз пеш
 }
term-left = Рӯзи охирини шумо: { $day }. Рӯзҳои боқимонда: { $days }. То рӯзи охирин интизор нашавед.
term-over = Рӯзи охирин { $day } буд. Аз он вақт рӯзҳо гузашт: { $days }. Имрӯз ба ҳуқуқшинос нависед: баъзан муҳлатро баргардондан мумкин.
term-how = Ин тавр ҳисоб кардем: { $length }, аз { $start }. Қоида мувофиқи { $checked }. Рӯзҳои истироҳат ва ид пурра ба ҳисоб нарафтаанд. Пеш аз он ки ба рӯзи охирин бовар кунед, аз ҳуқуқшинос пурсед.

## The desk: a case in hand
desk-ask = ❓ Аз муштарӣ пурсидан
desk-note = 📝 Қайд
desk-more = ⋯ Боз
desk-more-title = Муроҷиати № { $number }: чӣ кор кунем?
desk-article = 📄 Гузоштани мақола
desk-await = 🏛 Интизори идора
desk-level = 🔺 Таъҷилият
desk-deadline = 📅 Муҳлати қонунӣ
desk-second = 👥 Ҳуқуқшиноси дуюм
desk-transfer = ➡️ Додан ба дигар
desk-merge = 🔗 Якҷоя кардан
desk-ask-prompt = Саволатонро ба муштарии муроҷиати № { $number } нависед. Пеш аз фиристодан мебинед.
desk-note-prompt = Ба муроҷиати № { $number } қайд нависед. Муштарӣ онро намебинад.
desk-article-prompt = Муроҷиати № { $number }: мақоларо пахш кунед ё нависед, ки дар бораи чист.
desk-deadline-prompt = Муроҷиати № { $number }: рӯзи охиринро ин тавр нависед: 15.12
desk-deadline-unread = Ин ба рӯз монанд нест. Ин тавр нависед: 15.12
desk-deadline-set = Муроҷиати № { $number }: рӯзи охирин { $day }.
desk-close-which = Муроҷиати № { $number } бо чӣ анҷомид?
desk-close-solved = Масъала ҳал шуд
desk-close-advised = Маслиҳат дода шуд
desk-close-referred = Ба ҷои дигар равона шуд
desk-close-no-reply = Муштарӣ ҷавоб намедиҳад
desk-close-not-ours = Масъалаи мо нест
desk-level-which = Муроҷиати № { $number } чӣ қадар таъҷилист?
desk-level-0 = T0 · ҳозир хатар
desk-level-1 = T1 · соатҳо муҳим
desk-level-2 = T2 · рӯзҳо муҳим
desk-level-3 = T3 · оддӣ
desk-level-4 = T4 · ба мо не
desk-level-set = Муроҷиати № { $number }: ҳоло T{ $level }.
desk-await-which = Муроҷиати № { $number } кай ба шумо баргардад?
desk-await-3 = Баъди 3 рӯз
desk-await-7 = Баъди як ҳафта
desk-await-14 = Баъди 2 ҳафта
desk-await-30 = Баъди як моҳ
desk-await-set = Муроҷиати № { $number } интизори идора аст, ба шумо бармегардад: { $day }.
desk-note-kept = 📝 Қайд ба муроҷиати № { $number } нигоҳ дошта шуд. Муштарӣ намебинад.
desk-preview-ask = Ин савол ба муштарии муроҷиати № { $number } меравад:
desk-undo = ↩️ Бекор кардани фиристодан
desk-undone = Ҷавоби муроҷиати № { $number } нарафт. Боз сиёҳнавис аст.
desk-undo-late = Дер шуд: ҷавоб рафтааст.
desk-delivered = ✅ Ба муштарӣ расид, муроҷиати № { $number }.
desk-article-which = Ба ҷавоби № { $number } кадом мақола гузошта шавад?
desk-article-none = Чунин мақола ёфт нашуд. Бо суханони дигар нависед. Муроҷиати № { $number } интизор аст.
desk-no-colleague = Ҳоло ҳуқуқшиноси дигар нест.
desk-second-whom = Оид ба муроҷиати № { $number } фикри кӣ лозим?
desk-transfer-whom = Муроҷиати № { $number }-ро ба кӣ диҳем?
desk-transfer-reason = Ба ҳамкасб сабабашро нависед. Ин қайд мемонад, муштарӣ намебинад.
desk-transfer-first-whom = Аввал номи ҳамкасбро пахш кунед.
desk-second-asked = Ҳамкасб муроҷиати № { $number }-ро мебинад ва қайд навишта метавонад.
desk-transferred = Муроҷиати № { $number } ҳоло дар дасти ҳамкасб.
desk-second-for-you = 👥 Ҳамкасб оид ба муроҷиати № { $number } фикри шуморо мепурсад. Ба муштарӣ ӯ ҷавоб медиҳад, шумо қайд монда метавонед.
desk-transfer-for-you = ➡️ Муроҷиати № { $number } ба шумо дода шуд. Сабабаш дар қайди поён.
desk-merge-none = Ин муштарӣ дар дасти шумо муроҷиати дигар надорад. № { $number } тағйир намеёбад.
desk-merge-which = № { $number } бо кадом муроҷиат якҷоя шавад?
desk-merged = Якҷоя шуд. Муроҷиати № { $number } давом мекунад.
desk-only-text = Ин ҷо матн лозим.
desk-case-for-other = 🧑‍🤝‍🧑 Аз номи каси дигар менависад.
desk-case-deadline = ⏳ Рӯзи охирин: { $day } (рӯзҳои боқимонда: { $days }).
desk-case-follow-up = 🏛 Бармегардад: { $day }.
desk-case-reopened = 🔁 Аз нав кушода шуд, маротиба: { $times }
desk-case-earlier = Муроҷиатҳои дигари ин муштарӣ: { $cases }
desk-case-said-note = 📝 Қайд (муштарӣ намебинад), { $when }
case-question = Ҳуқуқшинос мепурсад, муроҷиати № { $number }
case-merged = Муроҷиатҳои № { $number } ва № { $other } дар бораи як чизанд. № { $other } давом мекунад, чизе гум нашуд.
case-state-with-client = ҳуқуқшинос ҷавоби шуморо интизор аст
case-state-with-authority = ҷавоби идора интизор аст
case-state-merged = бо дигаре якҷоя шуд
admin-role-coordinator = ҳамоҳангсоз
staff-welcome-coordinator = { $name }, акнун шумо ин ҷо ҳамоҳангсоз. Мисли ҳуқуқшинос бо муроҷиатҳо кор мекунед ва навбатро назорат мекунед: /numbers

## After an answer
rate-thanks = Раҳмат. Ин ба дигарон кӯмак мекунад.
rate-why = Афсӯс. Чӣ нодуруст буд?
rate-why-unclear = Нофаҳмо
rate-why-useless = Дар амал кӯмак накард
rate-why-late = Хеле дер
rate-why-rude = Дағал
rate-why-kept = Раҳмат. Ба ҳуқуқшинос нависед, ки чӣ норавшан монд, ё муроҷиатро аз нав кушоед.
after-first = Чанд рӯз пеш ҳуқуқшинос ба шумо ҷавоб дод, муроҷиати № { $number }. Маслиҳаташро иҷро карда истодаед?
after-second = Кор бо чӣ анҷомид, муроҷиати № { $number }?
after-done = ✅ Шуд
after-going = ⏳ Карда истодаам
after-unclear = ❓ Намефаҳмам чӣ кор кунам
after-solved = ✅ Ҳал шуд
after-partly = ➗ Қисман
after-failed = ❌ Нашуд
after-thanks = Барои гуфтанатон раҳмат. Ҳар вақт нависед.
after-again = Пас муроҷиатро аз нав кушоед: ҳуқуқшинос боз мебинад.
case-other = 🧑‍🤝‍🧑 Ин дар бораи ман нест
case-other-consent = Фаҳмо: муроҷиати № { $number } дар бораи каси дигар. Ӯ медонад, ки шумо ба мо менависед?
case-other-knows = Бале, медонад ва розӣ
case-other-cannot = Ҳоло пурсидан мумкин нест
case-other-kept = Қайд кардем. Дар бораи ӯ танҳо чизи барои кӯмак лозимро нависед.

## Waiting, triage, duty
wait-nobody = Ҳоло ягон ҳуқуқшинос навбатдор нест. Агар таъҷилӣ бошад, ба рақамҳо занг занед: /sos
wait-next = Ҳоло ҳуқуқшиносон навбатдор нестанд. Навбати оянда: { $day }, соати { $hour } ба вақти шумо. Агар таъҷилӣ бошад: /sos
wait-unknown = Чанд вақт интизор шудан лозим, ҳоло гуфта наметавонам: муроҷиатҳо кам буданд. Ҳуқуқшинос гирифтан замон менависам.
wait-usual = Ҳуқуқшинос одатан дар { $hours } соат ҷавоб медиҳад. Ин ваъда нест.
wait-full = Ҳуқуқшиносон аз имконашон зиёд муроҷиат доранд. Ҳоло танҳо таъҷилиашро мегирем. Саволатонро як рӯз нигоҳ медорам: пагоҳ боз кӯшиш кунед. Мавзуъҳо: /topics
wait-full-urgent = 🆘 Ин таъҷилист
triage-ask = Агар яке аз инҳо бошад, пахш кунед. Он гоҳ ҳуқуқшиносон зудтар мебинанд.
triage-locked = 🔒 Аз ин ҷо рафта наметавонам
triage-hurt = 🩹 Мезананд, таҳдид мекунанд, ярадор ҳаст
triage-dated = 📅 Коғази санадор ҳаст
triage-date-prompt = Аз рӯи ин коғаз то кадом рӯз бояд расид, муроҷиати № { $number }? Ин тавр нависед: 15.12
triage-date-kept = Навиштам: муроҷиати № { $number }, рӯзи охирин { $day }.
triage-noted = Ҳуқуқшиносон инро мебинанд, муроҷиати № { $number }. Агар хатар ҳозир бошад: /sos
desk-hands-full = Дар дасти шумо { $most } муроҷиат аст, ки навбати шумост. Аввал ба якеаш ҷавоб диҳед.
vigil-soon = ⏰ Вақти ҷавоби аввал тамом мешавад:
vigil-soon-many = ⏰ Дар { $total } муроҷиат вақти ҷавоби аввал тамом мешавад. /queue
vigil-missed = 🔴 Вақти ҷавоби аввал гузашт:
vigil-missed-many = 🔴 Дар { $total } муроҷиат вақти ҷавоби аввал гузашт. /queue
vigil-given-back = Муроҷиати № { $number } дар дасти шумо дер монд ва ба навбат баргашт. Ҳеҷ гап не: ҳамкасби озод мегирад.
vigil-follow-up = 🏛 Имрӯз мехостед ба муроҷиати № { $number } баргардед.
vigil-nudge = Ҳуқуқшинос ҷавоби шуморо интизор аст, муроҷиати № { $number }. Агар масъала ҳал шуда бошад, бекор кардан мумкин.
vigil-closed = Муроҷиати № { $number }-ро пӯшидем: кайҳо боз хабаре нашуд. Агар савол монда бошад, бо як пахш аз нав кушоед.
menu-duty = 🕘 Навбатдорӣ
duty =
    { $state }
    Соатҳо: { $start }–{ $end }, { $zone }
    Забонҳо: { $languages }
    Давлатҳо: { $countries }
    Муроҷиатҳо дар як вақт: { $most }
duty-state-on = 🟢 Шумо навбатдоред
duty-state-off = ⚪️ Шумо навбатдор нестед
duty-all = ҳама
duty-turn-on = 🟢 Сар кардани навбат
duty-turn-off = ⚪️ Ба охир расондани навбат
duty-hours = 🕘 Соатҳо
duty-zone = 🌍 Минтақаи вақт
duty-languages = 🗣 Забонҳо
duty-countries = 🏳️ Давлатҳо
duty-most = 📚 Чандто якбора
duty-conflicts = ⚖️ Бархӯрди манфиатҳо
duty-zone-which = Соатҳои шумо дар кадом минтақаи вақтанд?
duty-most-which = Якбора чанд муроҷиатро мебаред?
duty-languages-which = Ба кадом забонҳо ҷавоб медиҳед? Агар чизе нишон дода нашавад, ба ҳама.
duty-countries-which = Оид ба кадом давлатҳо ҷавоб медиҳед? Агар чизе нишон дода нашавад, ҳама.
duty-hours-prompt = Соатҳоро ин тавр нависед: 9-18. Шабонарӯз: 0-24. Шаб: 22-6.
duty-hours-unread = Ин ба соатҳо монанд нест. Ин тавр нависед: 9-18
duty-conflicts-prompt = Бо кадом корфармоён ва агентиҳо манфиати умумӣ доред? Номҳоро бо нуқта-вергул нависед. Чунин муроҷиатҳоро намебинед. Ҳоло: { $names }
duty-conflicts-kept = Номҳои навишташуда: { $number }.
numbers-title = 📊 { $days } рӯзи охир
numbers-open = Ҳоло кушода
numbers-first-answer = Ҷавоби аввал, соат
numbers-resolution = То пӯшидан, соат
numbers-time = T{ $level }: нисфаш дар { $middle }, аз дах нӯҳтоаш дар { $most } (муроҷиатҳо: { $cases })
numbers-outcomes = Натиҷаҳо
numbers-ratings = Баҳои муштариён
numbers-load = Муроҷиатҳои навбати ҳуқуқшинос
numbers-reopened = Аз нав кушода: { $number }
