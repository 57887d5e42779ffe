### What the service says. Short, warm, plain. No names, no numbers of documents, no content in notices.

## First contact
choose-language-help = Savolingizni hoziroq yozishingiz mumkin.
welcome-back = Yana xush kelibsiz! Savolingizni oʻz soʻzingiz bilan yozing.
consent =
    Biz chet elda ishlayotganlarga haq-huquqlari boʻyicha yordam beramiz. Bu bepul. Biz politsiya ham, davlat ham emasmiz.

    Nimani saqlaymiz: tilingiz, mamlakatlaringiz va, yurist soʻrasangiz, yozganlaringiz (shifrlangan). Ularni yuristingiz oʻqiydi, maslahat kerak boʻlsa, bitta hamkasbi. Yuristga yuborilmagan savol 1 kundan, yopilgan murojaat 12 oydan keyin oʻchadi. Yana: ismsiz va raqamsiz savollar (90 kun), statistika uchun sonlar.
    Botlar bilan yozishmani Telegram kompaniyasi koʻra oladi.

    /forget – hammasini oʻchirish, istalgan vaqtda. Bu yerda hech kim sizdan pul soʻramasligi kerak.
consent-yes = ✅ Roziman
consent-later = Keyinroq
ask-origin = Qaysi mamlakatdansiz?
ask-destination = Hozir qaysi mamlakatdasiz yoki qayerga ketyapsiz?
skip = Oʻtkazib yuborish
ready =
    Tayyor. Endi savolingizni oʻz soʻzingiz bilan yozing, xato boʻlsa ham mayli. Men oʻzbek, rus, tojik, qirgʻiz, qozoq va ingliz tillarini tushunaman.

    Masalan: “{ ready-example }”
ready-question = Savolingizni oʻz soʻzingiz bilan yozing.
ready-example = xoʻjayin 2 oydan beri oylik bermayapti
menu-help = 🆘 Shoshilinch
menu-cases = 📨 Murojaatlarim
menu-topics = 📚 Mavzular
menu-settings = ⚙️ Til va mamlakat
menu-queue = 📥 Navbat
menu-my-work = 🗂 Mendagi murojaatlar
settings =
    Til: { $language }
    Qayerdan: { $origin }
    Hozir qayerda: { $destination }
settings-language = Tilni oʻzgartirish
settings-origin = Qayerdan: oʻzgartirish
settings-destination = Hozir qayerda: oʻzgartirish
not-set = tanlanmagan
placeholder = Savolingizni yozing
kept = Saqlandi. Savolingizni oʻz soʻzingiz bilan yozing.

## Countries
country-uz = Oʻzbekiston
country-kg = Qirgʻiziston
country-tj = Tojikiston
country-kz = Qozogʻiston
country-tm = Turkmaniston
country-ru = Rossiya
country-tr = Turkiya
country-kr = Janubiy Koreya
country-ae = Arab Amirliklari
country-sa = Saudiya Arabistoni
country-pl = Polsha
country-de = Germaniya
country-gb = Buyuk Britaniya
country-jp = Yaponiya
country-lt = Litva
country-lv = Latviya
country-il = Isroil
country-us = AQSH

## Cities of the contacts; one without a name here is shown as it stands there
city-moscow = Moskva
city-almaty = Olmaota
city-astana = Ostona
city-dushanbe = Dushanbe
city-bishkek = Bishkek
city-tashkent = Toshkent
city-shymkent = Chimkent
city-aktau = Oqtov

## Answers
more = ℹ️ Qadamma-qadam
helped = 👍 Yordam berdi
not-helped = 👎 Yordam bermadi
ask-lawyer = 👩‍⚖️ Yuristdan soʻrash
none-of-these = Bularning hech biri emas
answer-certainty-law = Qonunda shunday yozilgan.
answer-certainty-practice = Amalda shunday boʻladi.
answer-certainty-unclear = Buni aniq bilmaymiz.
answer-footer = Umumiy maʼlumot, { $checked } kuni ochiq manbalar bilan solishtirilgan. { $reviewed ->
    [yes] Buni yurist koʻrib chiqqan.
   *[no] Buni hali yurist koʻrib chiqmagan.
 }
answer-old = Bu javobni qayta tekshirish muddati oʻtgan. Biror ish qilishdan oldin yuristdan soʻrang.
answer-other-language = Bu javob hozircha sizning tilingizda yoʻq. Mana, boshqa tilda: { $language }.
answer-sources = Manbalar
answer-as-of = { $date } holatiga koʻra
answer-steps = Nima qilish kerak
answer-need = Nima kerak boʻladi
answer-avoid = Nima qilmaslik kerak
answer-if-refused = Agar rad etishsa
answer-call = Qayerga qoʻngʻiroq qilish kerak
contact-as-of = raqam olingan sana: { $date }
contact-undated = raqam sanasi nomaʼlum
two-questions = Siz ikki narsani soʻradingiz. Birma-bir javob beraman.
unsure = Sizni toʻgʻri tushundimmi, bilmadim. Savolingiz shulardan birimi?
unsure-where = Sizni toʻgʻri tushundimmi, bilmadim. Savolingiz shulardan birimi? Javob mamlakatga qarab har xil.
no-answer =
    Bunga tekshirilgan javobim yoʻq, taxmin qilib ham gapirmayman.
    Yurist sizga shu yerda, shu chatda javob bera oladi. Bu bepul.
no-answer-red = Bunga yurist kerak. Bunday savolga bot javob bermaydi.
rephrase = Iltimos, boshqacha yozib koʻring: nima boʻldi, qayerda va nima qilmoqchisiz?
still-unsure = Hali ham yaxshi tushuna olmadim. Yurist tushunadi. Savolingizni unga yuboraymi?
helped-thanks = Yordam berganidan xursandman. Qachon kerak boʻlsa, yana yozing. Bu chat kerak boʻlgan tanishlaringizga ham ayting.
not-helped-sorry = Afsus, yordam bermabdi. Yurist sizga shu yerda javob bera oladi. Bu bepul.
article-gone = Bu javob oʻzgardi. Iltimos, yana bir marta soʻrang.

## Conversation
smalltalk-greeting = Assalomu alaykum! Savolingizni oʻz soʻzingiz bilan yozing.
smalltalk-thanks = Arzimaydi. Men kechayu kunduz shu yerdaman.
smalltalk-goodbye = Oʻzingizni asrang. Qachon kerak boʻlsa, yozing.
smalltalk-who = Men – Himoya, chet elda ishlayotganlarga bepul huquqiy yordam. Tekshirilgan maqolalar asosida javob beraman. Menda javob boʻlmasa, yurist javob beradi.
smalltalk-insult = Sizga ogʻir ekanini koʻryapman. Nima boʻlganini ayting, yordam berishga harakat qilaman.
smalltalk-other = Men shu yerdaman. Savolingizni oʻz soʻzingiz bilan yozing.
out-of-scope =
    Bu ishda yordam bera olmayman. Men chet elda ishlayotganlarning haq-huquqlari boʻyicha yordam beraman: hujjatlar, roʻyxatdan oʻtish, oylik, politsiya, deportatsiya, kirishga taqiq.
out-of-scope-jobs =
    Biz ish topib bermaymiz va viza sotmaymiz. Kimgadir pul berishdan oldin mendan soʻrang: agentlikning litsenziyasi bormi?
only-emoji = Koʻrdim. Iltimos, nima boʻlganini qisqacha yozing.
unknown-command = Bu buyruqni bilmayman. Savolingizni yozing yoki bosing: /help
help =
    Savolingizni oʻz soʻzingiz bilan yozing. Tekshirilgan javobim boʻlsa, darrov javob beraman. Boʻlmasa, shu yerning oʻzida yurist javob beradi.

    /sos – shoshilinch yordam va telefon raqamlari
    /cases – yuristlarga murojaatlaringiz
    /topics – mavzular boʻyicha javoblar
    /settings – til va mamlakatlar
    /forget – siz haqingizdagi hamma narsani oʻchirish
stale-button = Bu tugma eskirgan. Iltimos, menga yana yozing.

## Urgent
sos-where = Qaysi mamlakatdasiz? Kimga qoʻngʻiroq qilishni koʻrsataman.
sos-no-numbers = Bu mamlakat uchun tekshirilgan telefon raqamim yoʻq. Koʻp mamlakatlarda shoshilinch yordam raqami 112 ishlaydi. Yurist sizga shu yerda javob bera oladi.
urgent-intro = Bu shoshilinch. Avvalo, hozir nima qilish kerak:
urgent-passed =
    Buni yuristga ham yubordim: murojaat № { $number }. Yana nima muhim boʻlsa, shu yerga yozing: qayerda, qachon, kim.
urgent-passed-no-lawyer = Buni yuborib ham qoʻydim: murojaat № { $number }. Yurist oʻqiguncha vaqt oʻtishi mumkin. Hoziroq yuqoridagi raqamlarga qoʻngʻiroq qiling.
urgent-question = Toʻgʻri yordam berishim uchun bitta savol: bu odam hozir erkin chiqib keta oladimi?
urgent-free-no = 🔴 Yoʻq, keta olmaydi
urgent-free-yes = 🟢 Ha, keta oladi

## Files
file-got-voice = Ovozli xabarni eshita olmayman. Yurist eshita oladi.
file-got-photo = Rasmni oʻqiy olmayman. Yurist koʻra oladi.
file-got-document = Fayllarni ochmayman. Yurist ocha oladi.
file-got-other = Buni oʻqiy olmayman. Nima kerakligini qisqacha yozing yoki yuristga yuboring.
file-warning = Pasport va hujjatlar – shaxsiy narsa. Ularni faqat yuristga kerak boʻlsa yuboring. Fayl Telegram ichida qoladi, biz nusxa saqlamaymiz.
file-add = № { $number } murojaatga qoʻshish
location-got = Turgan joyingizni saqlamayman. Muhim boʻlsa, shahar nomini yozing.

## Cases, client's side
case-consent = Savolingizni va mening javobimni bitta yurist oʻqiydi, maslahat kerak boʻlsa, yana bittasi. Statistikaga faqat ismsiz sonlar kiradi. Rozimisiz?
case-consent-yes = ✅ Roziman, yuboring
case-opened =
    № { $number } murojaatingiz yuristlarda. Holati: kutmoqda, navbatdagi oʻrni: { $place }.
    Javob shu yerga, shu chatga keladi. Yuristlar faqat shu yerda yozadi. Hech kim sizdan pul soʻramasligi kerak.
case-too-many = Sizda { $limit } ta ochiq murojaat bor. Iltimos, yangisini ochmay, shulardan biriga qoʻshib yozing: /cases
case-nothing = Iltimos, avval savolingizni yozing. Keyin uni yubora olaman.
case-taken = № { $number } murojaatingizni yurist oldi va oʻqiyapti.
case-answer = Yuristning javobi, murojaat № { $number }
case-answer-warning = Yuristlar faqat shu chatda yozadi. Hech kim sizdan pul yoki parol soʻramasligi kerak.
case-answer-file = Yurist sizga № { $number } murojaat boʻyicha fayl yubordi.
case-closed = № { $number } murojaatingiz yopildi. Savol qolgan boʻlsa, murojaatni qayta oching.
case-back = № { $number } murojaatingiz yana navbatda. Uni boshqa yurist oladi.
case-add = ✍️ Qoʻshish
case-withdraw = Bekor qilish
case-reopen = Qayta ochish
case-add-prompt = № { $number } murojaatga nima qoʻshmoqchi boʻlsangiz, yozing. Fayl ham yuborish mumkin.
case-added = № { $number } murojaatga qoʻshildi.
case-added-hint = № { $number } murojaatga qoʻshildi. Agar bu yangi savol boʻlsa, tugmani bosing.
case-new-question = Bu yangi savol
case-which = Bu ochiq murojaatingizga tegishlimi yoki yangi savolmi?
case-withdraw-sure = № { $number } murojaat bekor qilinsinmi? Yuristlar u bilan ishlashni toʻxtatadi.
case-withdraw-yes = Ha, bekor qilinsin
case-keep = Yoʻq, qolsin
case-withdrawn = № { $number } murojaat bekor qilindi.
case-reopened = № { $number } murojaat yana ochildi va yuristni kutmoqda.
case-not-now = Hozir № { $number } murojaat bilan buni qilib boʻlmaydi. Holati: { $state }.
case-not-found = Bu murojaatni topa olmadim.
case-none = Sizda murojaat yoʻq. Savolingizni yozing. Javobim boʻlmasa, uni yuristga yuboraman.
case-line = № { $number } · { $state }
case-list = Murojaatlaringiz:
case-state-waiting = yuristni kutmoqda
case-state-taken = yurist ishlamoqda
case-state-answered = javob berilgan
case-state-closed = yopilgan
case-state-withdrawn = bekor qilingan
case-edit-noted = Yurist № { $number } murojaatdagi tuzatishingizni koʻradi.

## Privacy
forget-sure = Siz haqingizdagi hamma narsa oʻchirilsinmi: tilingiz, mamlakatlaringiz, murojaatlaringiz va ulardagi barcha soʻzlar? Keyin qaytarib boʻlmaydi.
forget-yes = Ha, hammasi oʻchirilsin
forget-no = Yoʻq
forget-kept = Hech narsa oʻchirilmadi.
forgotten = Hammasi oʻchirildi. Bu chatni Telegram ichida oʻzingiz tozalashingiz mumkin. Yordam kerak boʻlsa, yana yozing.
forget-staff = Siz xizmatimiz xodimisiz. Avval administratordan buni tugatishni soʻrang.

## Lawyers
staff-welcome-lawyer =
    { $name }, endi siz bu yerda yurist sifatida ishlaysiz.
    Yangi murojaatlar haqida qisqa xabar keladi, mazmuni koʻrsatilmaydi. Oʻqish uchun murojaatni oling.
    Mijozga javob berish uchun “Javob berish” tugmasini bosing yoki murojaatdagi xabarga javob yozing. Oldindan koʻrsatilmasdan hech narsa yuborilmaydi.
staff-welcome-admin =
    { $name }, endi siz bu yerda administrator sifatida ishlaysiz.
    /invite – yurist yoki administrator taklif qilish
    /staff – jamoada kimlar bor
    /room – navbatchilar guruhini ulash
    /status – xizmat qanday ishlayapti
staff-code-refused = Bu havola endi ishlamaydi. Yangisini soʻrang.
staff-ended = Administrator bu yerdagi ishingizni tugatdi.
desk-queue = Kutayotganlar: { $total }
desk-queue-empty = Hech kim kutmayapti. Rahmat.
desk-mine = Sizdagi murojaatlar:
desk-mine-empty = Sizda ishdagi murojaat yoʻq. /queue
desk-new-case = Yangi murojaat № { $number }
desk-card = № { $number } · T{ $level } · { $destination } · { $topic } · { $language } · { $wait } daqiqa
desk-take = № { $number } ni olish
desk-taken-by-other = Hamkasbingiz oldinroq oldi: № { $number }
desk-no-longer-waiting = № { $number } murojaat endi kutmayapti.
desk-case-title = Murojaat № { $number }
desk-case-facts =
    Daraja: T{ $level } · { $state }
    Qayerdan: { $origin }, hozir: { $destination }, yozish tili: { $language }
desk-case-shown = Bot koʻrsatgan: { $articles }
desk-case-shown-nothing = Botda javob boʻlmagan.
desk-case-danger = Xavf: { $danger }
desk-case-said-client = 🧍 Mijoz, { $when }
desk-case-said-edit = 🧍 Mijoz xabarni oʻzgartirdi, { $when }
desk-case-said-lawyer = 👩‍⚖️ Javob, { $when }
desk-answer = ✍️ Javob berish: № { $number }
desk-close = ✅ Yopish
desk-give-back = ↩️ Qaytarish
desk-open-case = Murojaat № { $number }
desk-answer-prompt = № { $number } murojaatga javobni yozing. Yuborishdan oldin uni koʻrasiz.
desk-preview = № { $number } murojaat mijoziga shu yuboriladi:
desk-preview-file = Yuqoridagi fayl № { $number } murojaat mijoziga yuboriladi.
desk-send = 📨 Yuborish: № { $number }
desk-discard = Qoralamani oʻchirish
desk-discarded = Qoralama oʻchirildi. Hech narsa yuborilmadi.
desk-sent = № { $number } murojaatga javob yuborilmoqda.
desk-nothing-to-send = Bu murojaat boʻyicha yuboriladigan narsa yoʻq.
desk-closed = № { $number } murojaat yopildi.
desk-given-back = № { $number } murojaat yana navbatda.
desk-client-added = Mijoz № { $number } murojaatni toʻldirdi:
desk-client-edited = Mijoz № { $number } murojaatdagi xabarini oʻzgartirdi:
desk-client-withdrew = Mijoz № { $number } murojaatni bekor qildi.
desk-client-erased = Mijoz barcha maʼlumotlarini oʻchirdi: № { $number } murojaat endi yoʻq.
desk-undelivered = Yetkazilmadi, murojaat № { $number }: mijoz bilan aloqa yoʻq ({ $reason }). Murojaat ochiq qoladi.
desk-undelivered-blocked = botni bloklagan
desk-undelivered-deleted = akkaunt oʻchirilgan
desk-undelivered-other = Telegram xabarni qabul qilmadi
desk-not-sent-to-anyone =
    Bu hech kimga yuborilmadi. Mijozga javob berish uchun “Javob berish” tugmasini bosing yoki murojaatdagi xabarga javob yozing.
desk-empty-answer = Iltimos, javobni matn, ovozli xabar yoki fayl qilib yuboring.
room-card-waiting = 🟡 № { $number } · T{ $level } · { $destination } · { $topic }
room-card-taken = 🔵 № { $number } · olindi
room-card-over = ⚪ № { $number } · yakunlandi
room-ready = Endi bu navbatchilar guruhi. Bu yerga faqat mazmuni koʻrsatilmagan kartochkalar keladi.
danger-detention = ushlab turish
danger-deportation = deportatsiya
danger-violence = zoʻravonlik
danger-forced_labour = majburiy mehnat
danger-passport_withheld = pasport olib qoʻyilgan
danger-child = bola xavf ostida
danger-military = armiyaga majburlash
danger-missing = odam bedarak yoʻqolgan
danger-injury = ogʻir jarohat
danger-death = oʻlim
danger-suicide = oʻz joniga qasd xavfi
topic-unknown = mavzusiz

## Admins
admin-invite-whom = Kimni taklif qilasiz? Havola bir marta ishlaydi, muddati – uch kun.
admin-role-lawyer = Yurist
admin-role-admin = Administrator
admin-invite-link = Bu havolani faqat bir kishiga yuboring. U bir marta ishlaydi, muddati – uch kun:
admin-staff = Xodimlar:
admin-staff-line = { $name } · { $role } · { $since }dan beri
admin-revoke = Ishini tugatish: { $name }
admin-revoke-sure = { $name }: ishi darhol tugatilsinmi? Ochiq murojaatlar navbatga qaytadi.
admin-revoke-yes = Ha, tugatilsin
admin-revoked = { $name } endi kira olmaydi. Navbatga qaytgan murojaatlar: { $number }.
admin-revoke-self = Oʻz ishingizni oʻzingiz tugata olmaysiz. Buni boshqa administrator qila oladi.
admin-room = Botni navbatchilar guruhiga shu havola orqali qoʻshing. U bir marta ishlaydi:
admin-status =
    Navbatdagi murojaatlar: { $waiting }
    Ishlanmay qolgan hodisalar (chetga olingan): { $parked }
    Yuborilishi kerak xabarlar: { $owed }, ketmagan: { $failed }, nomaʼlum: { $unknown }
    Maqolalar: { $articles }
    Oxirgi 7 kun: javob berildi { $answered }, bot ikkilandi { $unsure }, javob yoʻq { $noanswer }, shoshilinch { $urgent }, yuristlarga yuborildi { $handed }
admin-parked = Hodisa 3 urinishda ham ishlanmadi ({ $fault }). U 72 soat saqlanadi. Tuzatgandan keyin: python -m bot replay
parked-sorry = Bizdagi nosozlik tufayli oxirgi xabaringizni oʻqiy olmadim. Administratorga xabar berildi. Iltimos, uni boshqacha soʻzlar bilan yana yozing.

## Commands menu
command-start = Qaytadan boshlash
command-sos = Shoshilinch yordam
command-cases = Murojaatlarim
command-topics = Mavzular boʻyicha javoblar
command-settings = Til va mamlakat
command-help = Yordam
command-forget = Men haqimdagi hamma narsani oʻchirish

## Looking for oneself
topics-where = Qaysi davlat haqida?
topics = Savolingiz nima haqida? Javoblar shu davlat uchun: { $country }
back = ⬅️ Orqaga
treaties = 🤝 Davlatlar kelishuvlari
treaties-need-countries = Sizga qaysi kelishuvlar tegishli ekani ikki davlatga bogʻliq: qayerdansiz va qayerda ishlaysiz. Iltimos, ikkalasini ayting.
treaties-list = Ishchilar haqidagi kelishuvlar: { $origin } va { $destination }. Birini bosing: u sizga nima beradi va nima bermaydi, koʻrasiz.
treaties-none = Ishchilar haqida amaldagi kelishuv ({ $origin } va { $destination }) menga maʼlum emas. Siz ishlayotgan davlat qonuni baribir sizni himoya qiladi.
treaty-mark-in-force = ✅
treaty-mark-presumed = ❔
treaty-mark-not-in-force = ⏸
treaty-mark-ended = ⛔
treaty-mark-unclear = ❔
treaty-mark-memorandum = ✉️
treaty-status-in-force = ✅ Amalda.
treaty-status-presumed = ❔ Katta ehtimol bilan amalda. Qaysi kundan kuchga kirganini koʻrmadik.
treaty-status-not-in-force = ⏸ Hali kuchga kirmagan.
treaty-status-ended = ⛔ Endi amalda emas.
treaty-status-unclear = ❔ Amalda yoki yoʻqligini aniq bilmaymiz.
treaty-status-memorandum = ✉️ Bu idoralar oʻrtasidagi kelishuv, davlatlar shartnomasi emas. Sudda huquq bermaydi.
treaty-signed = Imzolangan: { $day }.
treaty-in-force = Kuchga kirgan: { $day }.
treaty-gives = Sizga nima beradi
treaty-lacks = Nima bermaydi
treaty-footer = Ochiq manbalardan, { $checked } kuni koʻrilgan. Yurist hali tekshirmagan.
treaty-article = 📖 Buni qanday ishlatish kerak

## Emergency cards
card-say = Shuni ayting yoki koʻrsating:
card-never = Bunday qilmang:
card-relative = Agar siz qarindosh yoki doʻst boʻlsangiz:
sos-what = Nima boʻldi? Bosing, yaqin bir soatda nima qilishni aytaman.
situation-detention = 🚓 Ushlab ketishdi
situation-deportation = ✈️ Deport qilishyapti
situation-passport-withheld = 🛂 Pasportni olib qoʻyishdi
situation-violence = ⛓ Urishyapti, qamab qoʻyishdi, majburlashyapti
situation-missing-person = 🔎 Yaqinim yoʻqolib qoldi
situation-army-pressure = 🪖 Armiyaga majburlashyapti

## Terms
unit-hour = { $number } soat
unit-day = { $number } kun
unit-working-day = { $number } ish kuni
unit-month = { $number } oy
unit-year = { $number } yil
term-line = ⏳ { $action }: { $length }. Shu kundan hisoblanadi: { $event }.
term-count = ⏳ Oxirgi kunimni hisoblash
term-when = Qaysi kundan hisoblaymiz? { $event }. Bosing yoki kunni shunday yozing: 15.11
term-days-ago = { $days ->
    [0] Bugun
    [1] Kecha
   *[other] { $days } kun oldin
 }
term-left = Oxirgi kuningiz: { $day }. Qolgan kunlar: { $days }. Oxirgi kunni kutmang.
term-over = Oxirgi kun { $day } edi. Undan beri oʻtgan kunlar: { $days }. Bugunoq yuristga yozing: baʼzan muddatni tiklash mumkin.
term-how = Shunday hisobladik: { $length }, boshlanishi { $start }. Qoida { $checked } holatiga koʻra. Dam olish va bayram kunlari toʻliq hisobga olinmagan. Oxirgi kunga ishonishdan oldin yuristdan soʻrang.

## The desk: a case in hand
desk-ask = ❓ Mijozdan soʻrash
desk-note = 📝 Eslatma
desk-more = ⋯ Yana
desk-more-title = № { $number } murojaat: nima qilamiz?
desk-article = 📄 Maqola qoʻyish
desk-await = 🏛 Idorani kutamiz
desk-level = 🔺 Shoshilinchlik
desk-deadline = 📅 Qonuniy muddat
desk-second = 👥 Ikkinchi yurist
desk-transfer = ➡️ Oʻtkazish
desk-merge = 🔗 Birlashtirish
desk-ask-prompt = № { $number } murojaat mijoziga savolingizni yozing. Yuborishdan oldin koʻrasiz.
desk-note-prompt = № { $number } murojaatga eslatma yozing. Mijoz uni koʻrmaydi.
desk-article-prompt = № { $number } murojaat: maqolani bosing yoki nima haqida ekanini yozing.
desk-deadline-prompt = № { $number } murojaat: oxirgi kunni shunday yozing: 15.12
desk-deadline-unread = Bu kunga oʻxshamaydi. Shunday yozing: 15.12
desk-deadline-set = № { $number } murojaat: oxirgi kun { $day }.
desk-close-which = № { $number } murojaat nima bilan tugadi?
desk-close-solved = Masala hal boʻldi
desk-close-advised = Maslahat berildi
desk-close-referred = Boshqa joyga yoʻnaltirildi
desk-close-no-reply = Mijoz javob bermayapti
desk-close-not-ours = Bizning masala emas
desk-level-which = № { $number } murojaat qanchalik shoshilinch?
desk-level-0 = T0 · hozir xavf bor
desk-level-1 = T1 · soatlar hal qiladi
desk-level-2 = T2 · kunlar hal qiladi
desk-level-3 = T3 · oddiy
desk-level-4 = T4 · bizga emas
desk-level-set = № { $number } murojaat: endi T{ $level }.
desk-await-which = № { $number } murojaat sizga qachon qaytsin?
desk-await-3 = 3 kundan keyin
desk-await-7 = Bir haftadan keyin
desk-await-14 = 2 haftadan keyin
desk-await-30 = Bir oydan keyin
desk-await-set = № { $number } murojaat idorani kutmoqda, sizga qaytadi: { $day }.
desk-note-kept = 📝 № { $number } murojaatga eslatma saqlandi. Mijoz uni koʻrmaydi.
desk-preview-ask = Bu savol № { $number } murojaat mijoziga yuboriladi:
desk-undo = ↩️ Yuborishni bekor qilish
desk-undone = № { $number } murojaatga javob ketmadi. U yana qoralama.
desk-undo-late = Kech boʻldi: javob ketib boʻlgan.
desk-delivered = ✅ Mijozga yetkazildi, murojaat № { $number }.
desk-article-which = № { $number } javobiga qaysi maqola qoʻyilsin?
desk-article-none = Bunday maqola topilmadi. Boshqacha yozing. № { $number } murojaat kutmoqda.
desk-no-colleague = Boshqa yurist hozircha yoʻq.
desk-second-whom = № { $number } murojaat boʻyicha kimning fikri kerak?
desk-transfer-whom = № { $number } murojaatni kimga oʻtkazamiz?
desk-transfer-reason = Hamkasbingizga sababini yozing. Bu eslatma boʻlib qoladi, mijoz koʻrmaydi.
desk-transfer-first-whom = Avval hamkasb ismini bosing.
desk-second-asked = Hamkasbingiz № { $number } murojaatni koʻradi va eslatma yoza oladi.
desk-transferred = № { $number } murojaat endi hamkasbingizda.
desk-second-for-you = 👥 Hamkasbingiz № { $number } murojaat boʻyicha fikringizni soʻrayapti. Mijozga u javob beradi, siz eslatma qoldira olasiz.
desk-transfer-for-you = ➡️ № { $number } murojaat sizga oʻtkazildi. Sababi quyidagi eslatmada.
desk-merge-none = Bu mijozning sizda boshqa murojaati yoʻq. № { $number } oʻzgarmaydi.
desk-merge-which = № { $number } qaysi murojaat bilan birlashtirilsin?
desk-merged = Birlashtirildi. № { $number } murojaat davom etadi.
desk-only-text = Bu yerda matn kerak.
desk-case-for-other = 🧑‍🤝‍🧑 Boshqa odam uchun yozyapti.
desk-case-deadline = ⏳ Oxirgi kun: { $day } (qolgan kunlar: { $days }).
desk-case-follow-up = 🏛 Qaytadi: { $day }.
desk-case-reopened = 🔁 Qayta ochilgan, marta: { $times }
desk-case-earlier = Bu mijozning boshqa murojaatlari: { $cases }
desk-case-said-note = 📝 Eslatma (mijoz koʻrmaydi), { $when }
case-question = Yurist soʻrayapti, murojaat № { $number }
case-merged = № { $number } va № { $other } murojaatlar bir narsa haqida. № { $other } davom etadi, hech narsa yoʻqolmadi.
case-state-with-client = yurist javobingizni kutyapti
case-state-with-authority = idora javobi kutilmoqda
case-state-merged = boshqasi bilan birlashtirilgan
admin-role-coordinator = koordinator
staff-welcome-coordinator = { $name }, endi siz bu yerda koordinatorsiz. Yurist kabi murojaatlar bilan ishlaysiz va navbatni kuzatasiz: /numbers

## After an answer
rate-thanks = Rahmat. Bu boshqalarga yordam beradi.
rate-why = Afsus. Nima yoqmadi?
rate-why-unclear = Tushunmadim
rate-why-useless = Amalda yordam bermadi
rate-why-late = Juda kech
rate-why-rude = Qoʻpol
rate-why-kept = Rahmat. Nima tushunarsiz qolganini yuristga yozing yoki murojaatni qayta oching.
after-first = Bir necha kun oldin yurist sizga javob berdi, murojaat № { $number }. Aytilganini qila olyapsizmi?
after-second = Ish nima bilan tugadi, murojaat № { $number }?
after-done = ✅ Qildim
after-going = ⏳ Qilyapman
after-unclear = ❓ Nima qilishni tushunmadim
after-solved = ✅ Hal boʻldi
after-partly = ➗ Qisman
after-failed = ❌ Boʻlmadi
after-thanks = Aytganingiz uchun rahmat. Istalgan vaqtda yozing.
after-again = Unda murojaatni qayta oching: yurist yana koʻradi.
case-other = 🧑‍🤝‍🧑 Bu men haqimda emas
case-other-consent = Tushunarli: № { $number } murojaat boshqa odam haqida. U odam bizga yozayotganingizni biladimi?
case-other-knows = Ha, biladi va rozi
case-other-cannot = Hozir soʻrab boʻlmaydi
case-other-kept = Yozib qoʻydik. U haqda faqat yordam uchun kerak narsani yozing.

## Waiting, triage, duty
wait-nobody = Hozir hech bir yurist navbatda emas. Shoshilinch boʻlsa, raqamlarga qoʻngʻiroq qiling: /sos
wait-next = Hozir yuristlar navbatda emas. Keyingi navbat: { $day }, sizning vaqtingiz bilan { $hour }. Shoshilinch boʻlsa: /sos
wait-unknown = Qancha kutishni hozircha ayta olmayman: murojaatlar kam boʻlgan. Yurist olishi bilan yozaman.
wait-usual = Yurist odatda { $hours } soat ichida javob beradi. Bu vaʼda emas.
wait-full = Yuristlarda murojaatlar ular ulgurganidan koʻp. Hozir faqat shoshilinchini olamiz. Savolingizni bir kun saqlayman: ertaga urinib koʻring. Mavzular: /topics
wait-full-urgent = 🆘 Bu shoshilinch
triage-ask = Shulardan biri boʻlsa, bosing. Shunda yuristlar tezroq qaraydi.
triage-locked = 🔒 Bu yerdan keta olmayapman
triage-hurt = 🩹 Urishyapti, qoʻrqityapti, yaralangan bor
triage-dated = 📅 Sanasi bor qogʻoz bor
triage-date-prompt = Bu qogʻoz boʻyicha qaysi kungacha ulgurish kerak, murojaat № { $number }? Shunday yozing: 15.12
triage-date-kept = Yozib qoʻydim: murojaat № { $number }, oxirgi kun { $day }.
triage-noted = Yuristlar buni koʻryapti, murojaat № { $number }. Hozir xavf boʻlsa: /sos
desk-raised = 🔺 № { $number } murojaat shoshilinchroq boʻldi: mijoz shunday belgiladi. Uni oching.
desk-hands-full = Sizda navbati sizda boʻlgan { $most } murojaat bor. Avval biriga javob bering.
vigil-soon = ⏰ Birinchi javob vaqti tugayapti:
vigil-soon-many = ⏰ { $total } murojaatda birinchi javob vaqti tugayapti. /queue
vigil-missed = 🔴 Birinchi javob vaqti oʻtib ketdi:
vigil-missed-many = 🔴 { $total } murojaatda birinchi javob vaqti oʻtib ketdi. /queue
vigil-given-back = № { $number } murojaat sizda uzoq turib qoldi va navbatga qaytdi. Hechqisi yoʻq: boʻsh hamkasb oladi.
vigil-follow-up = 🏛 Bugun № { $number } murojaatga qaytmoqchi edingiz.
vigil-nudge = Yurist javobingizni kutyapti, murojaat № { $number }. Masala hal boʻlgan boʻlsa, bekor qilishingiz mumkin.
vigil-closed = № { $number } murojaatni yopdik: anchadan beri xabar boʻlmadi. Savol qolgan boʻlsa, bir bosish bilan qayta oching.
menu-duty = 🕘 Navbatchilik
duty =
    { $state }
    Soatlar: { $start }–{ $end }, { $zone }
    Tillar: { $languages }
    Davlatlar: { $countries }
    Mavzular: { $subjects }
    Yoʻqlik: { $away }
    Bir vaqtda murojaatlar: { $most }
duty-state-on = 🟢 Siz navbatdasiz
duty-state-off = ⚪️ Siz navbatda emassiz
duty-all = hammasi
duty-turn-on = 🟢 Navbatni boshlash
duty-turn-off = ⚪️ Navbatni tugatish
duty-hours = 🕘 Soatlar
duty-zone = 🌍 Vaqt mintaqasi
duty-languages = 🗣 Tillar
duty-countries = 🏳️ Davlatlar
duty-most = 📚 Bir vaqtda nechta
duty-here = siz joydasiz
duty-subjects = 🗂 Mavzular
duty-away = 🏖 Yoʻqlik
duty-subjects-which = Qaysi mavzularda javob berasiz? Hech narsa belgilanmasa – hammasida.
duty-away-prompt = Qaysi kungacha (oʻsha kun ham kiradi) boʻlmaysiz? Masalan 15.12. Erta qaytsangiz: «-».
duty-away-unread = Bu kunga oʻxshamaydi. Shunday yozing: 15.12
duty-conflicts = ⚖️ Manfaatlar toʻqnashuvi
duty-zone-which = Soatlaringiz qaysi vaqt mintaqasida?
duty-most-which = Bir vaqtda nechta murojaat yuritasiz?
duty-languages-which = Qaysi tillarda ishlaysiz? Hech narsa belgilanmasa, hammasida.
duty-countries-which = Qaysi davlatlar boʻyicha javob berasiz? Hech narsa belgilanmasa, hammasi.
duty-hours-prompt = Soatlarni shunday yozing: 9-18. Kecha-kunduz: 0-24. Tun: 22-6.
duty-hours-unread = Bu soatlarga oʻxshamaydi. Shunday yozing: 9-18
duty-conflicts-prompt = Qaysi ish beruvchi va agentliklar bilan manfaatingiz bogʻliq? Nomlarini nuqta-vergul bilan yozing. Bunday murojaatlarni koʻrmaysiz. Hozir: { $names }
duty-conflicts-kept = Yozilgan nomlar: { $number }.
numbers-title = 📊 Oxirgi { $days } kun
numbers-open = Hozir ochiq
numbers-first-answer = Birinchi javob, soat
numbers-resolution = Yopilguncha, soat
numbers-time = T{ $level }: yarmi { $middle }, oʻntadan toʻqqiztasi { $most } ichida (murojaatlar: { $cases })
numbers-outcomes = Natijalar
numbers-ratings = Mijozlar bahosi
numbers-load = Yurist navbatidagi murojaatlar
numbers-reopened = Qayta ochilgan: { $number }

## Raids
raid-where = Reydlar. Bir kundagi shoshilinch ushlashlar, davlatlar boʻyicha. Davlatni bosing.
raid-on = 🚨 Reyd rejimi yoqilgan: { $country }. Kutayotgan oʻxshash murojaatlar: { $number }. Bu davlatdagi odamlar avval ushlash haqidagi kartani koʻradi.
raid-off = Reyd rejimi oʻchirilgan: { $country }. Kutayotgan oʻxshash murojaatlar: { $number }.
raid-turn-on = 🚨 Yoqish
raid-turn-off = Oʻchirish
raid-city = 🏙 Faqat bitta shahar
raid-city-prompt = Reyd qaysi shaharda? Nomini yozing. Butun mamlakat: «-».
raid-answer = ✍️ Hammasiga javob ({ $number })
raid-answer-prompt = Shu guruhdagi barcha kutayotgan murojaatlarga bitta javob yozing. Yuborishdan oldin koʻrasiz.
raid-preview = Bu shuncha murojaatga ketadi: { $number }. Yuborish uchun { $word } deb yozing. Oʻzgartirish uchun yangi matn yozing.
raid-word = YUBORISH
raid-sent = Javob yuborilmoqda. Murojaatlar: { $number }.
raid-now = 🚨 Hozir tekshiruv va ushlashlar koʻp: { $where }. Ushlab qolishsa nima qilish kerak:
