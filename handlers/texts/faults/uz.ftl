### Tekshiruv nima topdi: nimasi notoʻgʻri va qanday tuzatiladi, bir qadamda.

## Qayerda
fault-at-file = Fayl
fault-at-folder = Maqola kodi
fault-at-sheet = { $sheet } varagʻi
fault-at-row = { $sheet } varagʻi, { $row }-qator
fault-at-figures = Sonlar
fault-at-contacts = Aloqalar
fault-at-sources = Manba
fault-at-as-of = solishtirilgan kuni
fault-at-checked-on = Solishtirilgan
fault-at-review-by = Tekshirish muddati
fault-at-category = Boʻlim
fault-at-related = Oʻxshash maqolalar
fault-at-agreements = Shartnomalar

## Bir tildagi matnlar
fault-too-long = Sonlar bilan birga { $length } belgi, { $longest } belgi sigʻadi. { $over } belgini olib tashlang.
fault-too-many-entries = Bandlar: { $number }. Koʻpi bilan { $most } tasini oʻqishadi. Birlashtiring yoki ortigʻini olib tashlang.
fault-few-phrasings = Savollar: { $number }, 10 tadan 20 tagacha kerak. Odamlar qanday soʻrasa, shunday qoʻshib yozing.
fault-many-phrasings = Savollar: { $number }, 10 tadan 20 tagacha kerak. Ortigʻini olib tashlang.
fault-no-words = “{ $words }”: bunda soʻz yoʻq. Odamlar qanday soʻrashini yozing.
fault-asked-elsewhere = “{ $words }” { $article } maqolasida ham bor ({ $lang }, { $number }-savol). Uni oʻz joyida qoldirib, bu yerda boshqacha soʻrang.
fault-asked-twice = “{ $words }” { $number }-savol bilan bir xil oʻqiladi: imlo va alifbo hisobga olinmaydi. Boshqa soʻzlar bilan soʻrang.
fault-saved-question = “{ $words }” – saqlangan savol { $question } ({ $file }), ular qidiruvni oʻlchash uchun. Boshqacha soʻrang.
fault-same-title = { $article } maqolasining sarlavhasi bu tilda xuddi shunday. Ikkisi nimasi bilan farq qilishini ayting.
fault-telephone = “{ $found }” telefon raqamiga oʻxshaydi. Uni olib tashlang: telefonlar javob ostida, maqolaning aloqalaridan olinadi.
fault-typed-number = { $found } soni matnga toʻgʻridan-toʻgʻri yozilgan. Oʻrniga { "{son-kodi}" } deb yozing; qonun raqami boʻlsa, oldiga { "№" } yoki { "ст." } qoʻying.
fault-markup = “{ $found }” – bezak belgisi. Oddiy matn yozing; fikrlarni ajratish uchun yangi qator yetarli.
fault-strange-letters = “{ $word }”: bu tilda { $letters } harfi yoʻq. Soʻzni shu tilning klaviaturasida qayta yozing.
fault-strange-sign = “{ $sign }” ({ $name }) belgisi bu yerda ishlatilmaydi. Olib tashlang yoki almashtiring.
fault-mixed-alphabets = “{ $word }” soʻzida lotin va kirill harflari aralashgan ({ $letters }). Soʻzni bitta alifboda qayta yozing.
fault-cyrillic-letter = “{ $letter }” – kirill harfi. Lotin harfini yozing.
fault-latin-letter = “{ $letter }” – lotin harfi. Kirill harfini yozing.
fault-uzbek-mark = Oʻzbek harfi oʻrnida “{ $mark }” turibdi. { "oʻ" } va { "gʻ" } da { "ʻ" }, boshqa joylarda { "ʼ" } yozing ({ "maʼlumot" }).
fault-turned-comma = “{ $word }”: { "ʻ" } faqat { "oʻ" } va { "gʻ" } da boʻladi. Bu yerda { "ʼ" } yozing.
fault-apostrophe = “{ $word }”: { "o" } yoki { "g" } dan keyin { "ʼ" } turibdi. Bu yerda { "ʻ" } yozing.

## Matndagi sonlar
fault-braces = “{ $found }”: hech kim qavs bilan soʻramaydi. Soʻz bilan yozing.
fault-no-placeholder = “{ $found }” – sonning kodi emas. { "{son-kodi}" } deb yozing: kichik lotin harflari, raqamlar va chiziqcha, boʻsh joysiz.
fault-unknown-placeholder = { $figure } degan son yoʻq. Yozuvda xato bormi, qarang; hamma kodlar /figures da.
fault-not-listed = Matnda { $figure } bor, maqolaning sonlar roʻyxatida esa yoʻq. Uni roʻyxatga qoʻshing.
fault-not-used = { $figure } sonlar roʻyxatida bor, lekin hech bir matnda yoʻq. Uni roʻyxatdan olib tashlang.
fault-listed-twice = { $figure } roʻyxatda ikki marta turibdi. Bittasini olib tashlang.
fault-lacks-values = Bu yerda { $missing } yoʻq, { $reference } da esa bor. Bu joyda sonlar hamma tilda bir xil boʻlsin.
fault-adds-values = Bu yerda { $surplus } bor, { $reference } da esa yoʻq. Bu joyda sonlar hamma tilda bir xil boʻlsin.
fault-other-values = Bu yerda { $missing } yoʻq, { $surplus } esa bor; { $reference } da boshqacha. Bu joyda sonlar hamma tilda bir xil boʻlsin.

## Tillar yonma-yon
fault-no-translation = Bu til yoʻq. { $reference } dan tarjima qiling.
fault-not-in-language = Bu til yoʻq. Tarjima qiling.
fault-other-number = Bandlar: { $number }, { $reference } da esa: { $theirs }. Ikkalasida bir xil narsani bandma-band ayting.
fault-only-elsewhere = Bu yerda boʻsh, boshqa tilda esa bor. Tarjima qiling yoki hamma joydan olib tashlang.

## Qiymatlar
fault-is-missing = Bu yetishmayapti. Qoʻshing.
fault-is-empty = Bu boʻsh. Toʻldiring.
fault-no-entry = Birorta ham band yoʻq. Kamida bittasini qoʻshing.
fault-no-date = Bu sana emas. Yil, oy, kunni yozing: 2026-11-22.
fault-no-partial-date = “{ $found }” sana emas. Kun, oy yoki yilni yozing: 2026-11-22, 2026-11 yoki 2026.
fault-no-list = Bu yerda roʻyxat kerak. Har bir bandni yangi qatordan, faylda esa “- ” bilan boshlab yozing.
fault-no-text = Bu yerda matn kerak. Faylda uni qoʻsh tirnoqqa oling.
fault-no-number = Bu son emas. Raqamlar bilan, boʻsh joysiz yozing yoki sana bering.
fault-not-true-or-false = Bu yerda ha yoki yoʻq kerak. { "true" } yoki { "false" } deb yozing.
fault-no-lines = Bu yerda “nom: qiymat” qatorlari kerak. Qoʻshni yozuv bilan solishtiring.
fault-unknown-key = Bunday nomni bilmaymiz. Yozuvda xato bormi, qarang yoki olib tashlang.
fault-key-not-among = Bunday nomni bilmaymiz. Yozuvda xato bormi, qarang yoki olib tashlang. Maʼlumlari: { $known }.
fault-not-one-of = “{ $found }” toʻgʻri kelmaydi. Shulardan birini yozing: { $expected }.
fault-no-id = “{ $found }” kod boʻla olmaydi. Kichik lotin harflari, raqamlar va bittadan chiziqcha bilan yozing.
fault-value-or-times = Bular bir-biriga toʻgʻri kelmaydi. Yo { "value" }, yo { "times" } bilan { "of" } ni birga bering.
fault-other-value = Bu qiymatni oʻqib boʻlmaydi, tuzating. Tekshiruv shunday deydi: { $message }

## Sonlar
fault-no-value-today = { $day } kuniga qiymat yoʻq, shuning uchun bu son turgan maqolalar koʻrsatilmaydi. { "valid_from" }, { "valid_to" } va manba bilan qiymat qoʻshing.
fault-ends-first = { $end } da tugaydi, boshlanishi esa undan keyin: { $start }. { "valid_from" } yoki { "valid_to" } ni tuzating.
fault-two-values = { $day } kuni ikkita qiymat amal qiladi. Avvalgisini ({ "valid_to" }) yangisi boshlanishidan bir kun oldin tugating.
fault-no-base = Hisob asosi { $base } yoʻq. { "of" } ni tuzating yoki bu sonni qoʻshing.
fault-base-in-a-circle = U { $base } dan hisoblanadi, unisi esa bundan. Ikkisidan biriga { "value" } bering.
fault-base-is-a-date = Hisob asosi { $base } – sana, uni koʻpaytirib boʻlmaydi. { "of" } ni tuzating.
fault-other-unit = { "date" } birligiga sana kerak, boshqa birliklarga son. Birlikni yoki qiymatni tuzating.
fault-unused-figure = Undan hech narsa foydalanmaydi. Ishlating yoki olib tashlang.
fault-weak-figure = Manbasi ishonchsiz ({ "confidence low" }), shuning uchun bu javoblar koʻrsatilmaydi: { $articles }. Yaxshiroq manba toping yoki aniq bilmasligimizni soʻz bilan ayting.

## Yozuv nimaga tayanadi
fault-no-place = { $place } degan joy yoʻq. Boshqasini tanlang; yangi joy topics.yaml fayliga qoʻshiladi.
fault-no-topic = { $topic } degan mavzu yoʻq. Boshqasini tanlang; yangi mavzu topics.yaml fayliga qoʻshiladi.
fault-no-agreement-of-topic = { $topic } degan shartnoma yoʻq. Kodni tuzating yoki avval shartnomani qoʻshing.
fault-other-category = { $topic } { $category } boʻlimiga kirmaydi. Shulardan birini yozing: { $fitting }.
fault-names-itself = Maqola oʻziga havola qilyapti. Uni roʻyxatdan olib tashlang.
fault-no-article = { $article } maqolasi yoʻq. Kodni tuzating yoki olib tashlang.
fault-no-article-of-topic = { $article } maqolasi yoʻq. Mavzuni tuzating yoki olib tashlang.
fault-no-contact = { $contact } aloqasi yoʻq. Kodni tuzating yoki olib tashlang.
fault-weak-contact = { $contact } aloqasi yashirilgan: manbasi ishonchsiz. Boshqasini oling yoki kimdir qoʻngʻiroq qilib koʻrib, { "confirmed_by" } ni toʻldirsin.
fault-contact-out-of-reach = { $contact } aloqasi yashirilgan: telefoni ham, sahifasi ham, manzili ham yoʻq. Boshqasini oling yoki qanday bogʻlanishni aniqlang.
fault-no-figure = { $figure } degan son yoʻq. Kodni tuzating yoki sonni qoʻshing.
fault-no-right = { $right } degan huquq yoʻq. Kodni tuzating yoki huquqni qoʻshing.
fault-no-agreement = { $agreement } degan shartnoma yoʻq. Kodni tuzating yoki olib tashlang.
fault-no-deadline = { $deadline } degan muddat yoʻq. Kodni tuzating yoki olib tashlang.
fault-no-country = { $country } degan davlat yoʻq. Uning ikki harfli kodini yozing, masalan { "ru" }.
fault-no-origin = Odamlar keladigan davlatlar ichida { $country } yoʻq. { "all" } deb yoki shulardan yozing: { $origins }.
fault-half-confirmed = Kim va qachon tasdiqlagani birga boʻladi. { "confirmed_by" } bilan { "confirmed_on" } ning ikkalasini toʻldiring yoki ikkalasini ham boʻsh qoldiring.
fault-not-digits = “{ $found }” soliq raqami emas. Faqat raqamlarini, oraliqsiz yozing.
fault-same-tax-number = { $agency } yozuvida ham shu soliq raqami turibdi. Ikkitadan bittasini qoldiring.
fault-same-firm = { $agency } yozuvida ham shu nom turibdi: alifbo va firma shakli hisobga olinmaydi. Ikkitadan bittasini qoldiring; bular ikki firma boʻlsa, ikkalasida ham { "tax_number" } ni toʻldiring.
fault-since-not-yet = { $day } hali kelmagan. Qachondan beri shundayligini yozing yoki boʻsh qoldiring; boʻladigan narsa boʻlganda kiritiladi.
fault-until-before-since = Tugashi: { $end }, boshlanishidan oldin: { $start }. Ikkisidan birini tuzating.
fault-no-source = Na qonun moddasi, na havola bor: buni tekshirib boʻlmaydi. Ikkisidan birini qoʻshing.
fault-no-address = “{ $url }” – havola emas. Uni https:// bilan toʻliq koʻchiring.
fault-not-yet = { $day } hali kelmagan. Qaysi kuni solishtirilganini yozing.
fault-review-too-early = Tekshirish kuni { $day } solishtirilgan kundan keyin emas. Undan keyingi kunni qoʻying, eng kechi { $latest }.
fault-red-review-too-late = { $day } – solishtirilganidan keyin { $days } kundan koʻp: xavfi yuqori maqola uchun kech. { $latest } yoki undan oldingi kunni qoʻying.
fault-fees-review-too-late = { $day } – solishtirilganidan keyin { $days } kundan koʻp: toʻlov va ruxsatnomalar uchun kech. { $latest } yoki undan oldingi kunni qoʻying.
fault-treaty-review-too-late = { $day } – solishtirilganidan keyin { $days } kundan koʻp: shartnomalar uchun kech. { $latest } yoki undan oldingi kunni qoʻying.
fault-review-too-late = { $day } – solishtirilganidan keyin { $days } kundan koʻp: tartib-qoidalar uchun kech. { $latest } yoki undan oldingi kunni qoʻying.

## Kartochkalar, muddatlar, shartnomalar
fault-no-card-place = { $place } degan joy yoʻq. Boriladigan davlatni yoki { "any" } ni yozing.
fault-no-situation = { $situation } degan holat yoʻq. Shulardan birini oling: { $situations }.
fault-card-review = Tekshirish kuni { $day } solishtirilganidan keyingi { $days } kun ichida emas. { $latest } yoki undan oldingi, lekin solishtirilgandan keyingi kunni qoʻying.
fault-not-time = { $figure } birligi { $unit }, bu esa vaqt emas. Birlik shulardan boʻlsin: { $units }.
fault-given-and-lacking = { $right } huquqi ham berilgan, ham berilmagan. Uni ikkisining biridan olib tashlang.
fault-unused-right = Hech bir shartnoma uni bermaydi ham, istisno qilmaydi ham. Ishlating yoki olib tashlang.
fault-no-name = Nomi yoʻq. Qoʻshing.
fault-not-in-topics = Bu topics.yaml faylida yoʻq. Kodni tuzating yoki olib tashlang.
fault-long-name = { $length } belgi, tugmaga { $longest } belgi sigʻadi. Qisqaroq ayting.
fault-long-sentence = “{ $words }” bilan boshlanadigan gapda { $number } soʻz bor. Uni ikkiga boʻling, koʻpi bilan { $longest } soʻzdan.

## Fayllar
fault-broken-yaml = Qatorni { $column }-belgidan boshlab oʻqib boʻlmaydi ({ $message }). Koʻpincha sabab – ikki nuqta yoki tirnoq: butun matnni qoʻsh tirnoqqa oling.
fault-not-utf8 = Fayl { "UTF-8" } emas. Uni { "UTF-8" } kodlashida qayta saqlang.
fault-no-lines-in-file = Bu yerda “nom: qiymat” qatorlari yoʻq. Qoʻshni fayl bilan solishtiring.
fault-not-read = Bu fayl oʻqilmaydi. Uni oʻziga oʻxshashlar yoniga qoʻying; nomi { ".yaml" } bilan tugasin.
fault-key-twice = Bu nom faylda ikki marta turibdi, faqat oxirgisi hisobga olinadi. Bittasini olib tashlang.
fault-no-list-of = Faylda { $name } degan bitta roʻyxat boʻlishi kerak. Faylni “{ $name }:” bilan, har bir yozuvni “{ "- id: …" }” bilan boshlang.
fault-no-bare-list = Bu yerda roʻyxat kerak. Har bir yozuvni { "“- {id: …”" } bilan boshlang.
fault-no-language = Bizda bunday til yoʻq. Shulardan birini oling: { $languages }.
fault-no-language-in-name = Bizda “{ $lang }” tili yoʻq. Faylga shulardan birining nomini bering: { $languages }; yoki faylni olib tashlang.
fault-no-facts = Matnlar bor, { $file } esa yoʻq. Qoʻshni papkadan ({ $kind }) shunday faylni olib, tuzating.
fault-id-twice = Bu kod { $file } da ham bor. Bittasini qoldiring yoki boshqa kod bering.

## Yuborilgan zip yoki jadval
fault-other-form = Bu { ".zip" } ham, { ".xlsx" } ham emas. /export orqali yangi fayl oling va oʻshani oʻzgartiring.
fault-large-file = Fayl { $most } { "MB" } dan katta. Boʻlib yuboring.
fault-no-zip = Fayl ochilmayapti. Uni qayta joylang yoki { ".xlsx" } qilib qayta saqlang.
fault-many-files = Ichida { $most } tadan koʻp fayl bor. Boʻlib yuboring.
fault-large-unpacked = Ochilganda { $most } { "MB" } dan katta. Boʻlib yuboring.
fault-packed-too-tight = U ochilganda { $most } baravardan koʻp kattalashadi: tuzoqlar shunday boʻladi. Oʻz fayllaringizni qayta joylang.
fault-same-names = Ichida bir xil nomli ikkita fayl bor. Qayta joylang.
fault-leads-outside = { $file } papkadan tashqariga olib chiqadi. Qayta joylang.
fault-a-link = { $file } – faylga havola. Faylning oʻzini joylang.
fault-a-password = U parol bilan yopilgan. Parolsiz joylang.
fault-unusual-packing = U odatdagidan boshqacha joylangan. Oddiy zip qiling.
fault-packed-inside = { $file } oʻzi arxiv. Avval uni oching.
fault-nothing-to-retire = Olib tashlaydigan bunday yozuv yoʻq. Kodida xato bormi, qarang.
fault-out-of-place = Bu fayl oʻqilmaydi. Fayllarni /export dagidek joylashtiring; nomlari { ".yaml" } bilan tugasin.
fault-unreadable = Buni oʻqib boʻlmaydi ({ $message }). Koʻpincha sabab – ikki nuqta yoki tirnoq: butun matnni qoʻsh tirnoqqa oling.
fault-no-language-of-file = Bizda “{ $lang }” tili yoʻq. Faylga shulardan birining nomini bering: { $languages }; yoki faylni olib tashlang.
fault-must-hold-list = Bu yerda { $name } degan bitta roʻyxat boʻlishi kerak. Faylni “{ $name }:” bilan, har bir yozuvni “{ "- id: …" }” bilan boshlang.
fault-entry-without-id = Bu yozuvning { "id" } si yoʻq. Unga kod bering.
fault-no-lines-of-record = Bu yerda “nom: qiymat” qatorlari kerak. Qoʻshni yozuv bilan solishtiring.
fault-stands-already = Bu yozuv boshqa joyda bor: { $place }. Bittasini olib tashlang.
fault-not-yes-or-no = “{ $found }” toʻgʻri kelmaydi. { "yes" } yoki { "no" } deb yozing.
fault-neither-yes-nor-no = “{ $found }” na ha, na yoʻq. { "yes" } yoki { "no" } deb yozing.
fault-no-json = Bu { "JSON" } emas ({ $message }). Faqat tirnoq ichidagini oʻzgartiring yoki zip ichida tuzating.
fault-no-json-object = Bu { "JSON" } obyekti emas. U { "{" } bilan boshlanib, { "}" } bilan tugaydi.
fault-unreadable-cell = Jadvalda bir katakni oʻqib boʻlmaydi ({ $message }). Jadvalni { ".xlsx" } qilib qayta saqlang.
fault-part-missing = Jadvalning bir qismi yetishmaydi ({ $file }). Jadvalni { ".xlsx" } qilib qayta saqlang.
fault-part-unreadable = Jadvalning bir qismini oʻqib boʻlmaydi ({ $file }). Jadvalni { ".xlsx" } qilib qayta saqlang.
fault-entities = Jadvalda { "XML" } obyektlari eʼlon qilingan: tuzoqlar shunday boʻladi. Uni { ".xlsx" } qilib qayta saqlang.
fault-many-rows = Bitta varaqda { $most } tadan koʻp qator bor. Boʻlib yuboring.
fault-unknown-sheet = Bunday varaqni bilmaymiz. Uni olib tashlang yoki shu nomlardan birini bering: { $known }.
fault-unknown-column = Bunday ustunni bilmaymiz. Maʼlumlari: { $known }.
fault-column-twice = Bu ustun ikki marta turibdi. Bittasini olib tashlang.
fault-column-missing = Bu ustun yetishmayapti: qator nima haqida ekanini u aytadi. Uni qaytaring.
fault-a-formula = Bu formula. Matnning yoki sonning oʻzini yozing.
fault-an-error = Katakda xato bor ({ $found }). Matnning yoki sonning oʻzini yozing.
fault-no-language-in-row = Bizda “{ $lang }” tili yoʻq. Shulardan birini yozing: { $languages }.
fault-not-of-kinds = “{ $found }” toʻgʻri kelmaydi. Shulardan birini yozing: { $expected }.
fault-about-nothing = Bu boʻsh. Qator nima haqida ekanini yozing.
fault-rows-differ = Boshqa qatordagidan farq qiladi ({ $place }). Bitta sonning hamma qatorlarida bir xil yozing.
fault-row-twice = Bu yozuv allaqachon bor: { $place }. Bittasini olib tashlang.
