### Notices to many people: what staff see, and what people choose.

## For people
notice-footer = 🔕 Xabarnoma yubormang: /mute
command-mute = xabarnoma yubormaslik
settings-notices = 🔔 Xabarnomalar
bell-screen =
    🔔 Nimalar haqida xabar berishimizni shu yerda tanlaysiz. Yurist javobi har doim keladi.

    /mute – hech qanday xabarnoma yubormaslik
bell-screen-muted =
    🔕 Xabarnomalar oʻchirilgan. Yurist javobi har doim keladi.

    /unmute – yana yoqish
bell-law = Mening davlatlarim qonunlaridagi yangiliklar
bell-answers = Men oʻqigan javob oʻzgarsa
bell-topics = 📚 Mavzular
bell-topics-which = Nimalar haqida xabar beraylik?
bell-do-mute = 🔕 Hech narsa yubormang
bell-do-unmute = 🔔 Xabarnomalarni yoqish
bell-muted = 🔕 Endi xabarnoma yubormaymiz. Yurist javobi avvalgidek keladi. Yana yoqish: /unmute
bell-unmuted = 🔔 Xabarnomalar yoqildi. Mavzularni tanlash: /settings
bell-tell-me = Qonunlar oʻzgarib turadi. Bu javob oʻzgarsa, sizga xabar beraylikmi? Buning uchun qaysi javoblarni oʻqiganingizni 60 kun eslab turamiz. Oʻchirish: /settings
bell-tell-yes = 🔔 Ha, xabar bering
bell-tell-no = Kerak emas
bell-will-tell = Yaxshi, qisqa va tafsilotsiz xabar beramiz.
bell-will-not-tell = Yaxshi, xabar bermaymiz. Fikringiz oʻzgarsa: /settings
correction = { $number ->
    [1] Siz oʻqigan savolning javobi oʻzgardi.
   *[other] Siz oʻqigan javoblar oʻzgardi.
 }
correction-look = Koʻrish

## For staff
notice-overview = 📣 Xabarnomalar. Odamlarga ketishidan oldin har birini ikkinchi kishi oʻqiydi.
notice-line = № { $number } · { $state }
notice-number = № { $number } xabarnoma. Kimga?
notice-head = № { $number } xabarnoma · { $state }. Yozgan: { $name }.
notice-segment =
    Qayerdan: { $origins }
    Hozir qayerda: { $destinations }
    Tillar: { $languages }
    Kimga: { $interests }
    Oladi: { $people }
notice-all-origins = barcha davlatlar
notice-all-destinations = barcha davlatlar
notice-all-languages = hammasi
notice-all-interests = xabarnomani oʻchirmagan hammaga
notice-which-origins = Qaysi davlatlardan? Hech narsa tanlanmasa, hammasidan.
notice-which-destinations = Qaysi davlatlarda? Hech narsa tanlanmasa, hammasida.
notice-which-languages = Qaysi tillarda gapiradi? Hech narsa tanlanmasa, hammasida.
notice-which-interests = Faqat obunachilargami? Hech narsa tanlanmasa, xabarnomani oʻchirmagan hammaga.
notice-interest-law = qonunlardagi yangiliklar
notice-few = 5 tadan kam
notice-about = { $n } taga yaqin
notice-missing = Matn yoʻq: { $languages }. Bu odamlar ruscha matnni, u boʻlmasa birinchisini oladi.
notice-starts-at-once = Maʼqullangach, darhol boshlanadi.
notice-starts-at = { $moment } da boshlanadi ({ $zone }).
notice-progress =
    📣 № { $number } xabarnoma · { $state }
    Yuborildi: { $sent }
    Navbatda: { $owed }
    Yetib bormadi: { $failed }
    Bogʻlanib boʻlmaydi: { $blocked }
    Xabarnomani oʻchirgan: { $muted }
    Qaytarib olindi: { $taken_back }
notice-state-draft = qoralama
notice-state-waiting = ikkinchi kishini kutyapti
notice-state-approved = maʼqullangan
notice-state-sending = yuborilyapti
notice-state-paused = toʻxtatib turilgan
notice-state-sent = yuborilgan
notice-state-cancelled = bekor qilingan
notice-which-text = Qaysi tilda yozamiz?
notice-ask-text = { $language }: matnni yuboring, { $most } belgigacha. Ismlarsiz, murojaat raqamlarisiz, birovning savolisiz. Havola faqat bazamizdagi saytlarga. “-” matnni olib tashlaydi.
notice-too-long = Juda uzun: { $length } belgi, { $most } belgi mumkin. Qisqaroq yuboring.
notice-foreign-links = Saqlanmadi. Bu manzillar bazamizning manbalari va kontaktlari orasida yoʻq, shuning uchun xabarnomada boʻlishi mumkin emas: { $links }. Agar bu havola boʻlmasa, nuqtadan keyin boʻsh joy qoʻying.
notice-tested = Sizga yuborildi, odamlarga shunday koʻrinadi.
notice-ask-start = Qachon boshlansin? Kun va vaqtni yozing, masalan 25.11 10:00, yoki faqat vaqtni. Vaqt mintaqasi: { $zone } (/duty orqali oʻzgartiriladi).
notice-no-moment = Vaqtni tushunmadim. Masalan, bunday yozing: 25.11 10:00. Oʻtgan vaqt ham, 60 kundan keyingi vaqt ham boʻlmaydi.
notice-nobody-reads = Saqlandi, lekin hozircha maʼqullaydigan odam yoʻq: ikkinchi administrator yoki koordinator kerak.
notice-asked = Maʼqullashga yuborildi. Ikkinchi kishi uni xuddi shunday koʻradi.
notice-please-read = { $name } № { $number } xabarnomani maʼqullashingizni soʻrayapti.
notice-approved = № { $number } xabarnoma maʼqullandi.
notice-approved-yours = Sizning № { $number } xabarnomangiz maʼqullandi.
notice-outdated = Siz koʻrganingizdan beri xabarnoma oʻzgardi. Hozir u bunday:
notice-sent-back = № { $number } xabarnoma tuzatish uchun sizga qaytarildi.
notice-done = Tayyor
notice-cancel-sure = № { $number } xabarnoma bekor qilinsinmi? Odamlarga yetib borganini qaytarib boʻlmaydi.
notice-cancelled = № { $number } xabarnoma bekor qilindi. Hali ketmagani qaytarib olindi.
notice-all-sent = Hammasi yuborilgan, bekor qiladigan narsa yoʻq.
notice-too-late = Boshlangandan keyin 10 daqiqa ichida bekor qilish mumkin edi. Toʻxtatib turing va yakunlang.
notice-finished = ✅ Yuborish tugadi.
notice-not-possible = Buni hozir qilib boʻlmaydi: xabarnoma boshqa holatda yoki buni faqat boshqa odam qila oladi.
notice-do-new = ➕ Yangi xabarnoma
notice-do-origins = 🏠 Qayerdan
notice-do-destinations = 📍 Hozir qayerda
notice-do-languages = 🌐 Tillar
notice-do-interests = 🔔 Kimga
notice-do-done = ✔️ Tanlandi
notice-do-segment = 👥 Kimga
notice-do-texts = ✍️ Matnlar
notice-do-skip = Bu tilni oʻtkazib yuborish
notice-do-preview = 👁 Odamlarga koʻrinishi
notice-do-test = 🧪 Menga yuborish
notice-do-ask-now = 📨 Maʼqullashga, darhol yuborish
notice-do-ask-later = 🕘 Maʼqullashga, boshqa vaqtda yuborish
notice-do-change = ✏️ Yana oʻzgartirish
notice-do-approve = ✅ Maʼqullash
notice-do-send-back = ↩️ Tuzatishga qaytarish
notice-do-open = Koʻrish
notice-do-pause = ⏸ Toʻxtatib turish
notice-do-resume = ▶️ Davom etish
notice-do-end = ⏹ Shu yerda yakunlash
notice-do-cancel = ✖️ Bekor qilish
notice-do-cancel-yes = Ha, bekor qilinsin
audit-notice-written = xabarnomani maʼqullashga beradi:
audit-notice-approved = xabarnomani maʼqullaydi:
audit-notice-sent-back = xabarnomani tuzatishga qaytaradi:
audit-notice-paused = xabarnomani toʻxtatib turadi:
audit-notice-resumed = xabarnomani davom ettiradi:
audit-notice-cancelled = xabarnomani bekor qiladi:
audit-notice-ended = xabarnomani yakunlaydi:
