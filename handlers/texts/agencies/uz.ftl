### Firmaning litsenziyasi bormi: agentliklar reyestrining nusxasidan qidirish.

firm-check = 🔎 Firmani nomi boʻyicha tekshirish
firm-ask = Firmaning nomini yoki STIRini yozing. Yozganingizni saqlamayman.
firm-cancel = Hozir emas
firm-cancelled = Yaxshi. Kerak boʻlsa, yozing.
firm-another = 🔎 Boshqa firmani tekshirish
firm-state-licensed = ✅ { $day } holatiga koʻra firmaning litsenziyasi bor.
firm-state-expired = ⚠️ { $day } holatiga koʻra: litsenziya muddati bugungacha tugagan.
firm-state-suspended = ⛔ { $day } holatiga koʻra litsenziya toʻxtatib qoʻyilgan.
firm-state-revoked = ⛔ { $day } holatiga koʻra litsenziya bekor qilingan.
firm-state-unlicensed = ⛔ { $day } holatiga koʻra firma litsenziyasiz ishlayapti: davlat idorasi shunday degan.
firm-since = Qachondan beri: { $day }
firm-until = Qachongacha: { $day }
firm-licence = Litsenziya raqami: { $number }
firm-tax-number = STIR: { $number }
firm-sends-to = Davlatlar: { $countries }
firm-copy = Bu bizning nusxamiz, { $day } holatiga koʻra. Asosiysi – rasmiy reyestr: pul toʻlashdan oldin oʻsha yerdan ham qarang.
firm-warning = Ish sizga qanchalik kerakligini tushunaman. Shunday boʻlsa ham ⛔ yoki ⚠️ belgisi bor firmaga pul toʻlamang va pasportingizni bermang. Toʻlab qoʻydingizmi? Yurist sizga shu yerda bepul yordam beradi.
firm-slip = Nomi siz yozgandan biroz boshqacha. Har bir harfni, yaxshisi STIRni solishtiring: bu boshqa firma boʻlishi mumkin.
firm-several = Bunday nomli firma bittadan koʻp chiqdi. Bular har xil firmalar: nomi va STIRini qoʻlingizdagi qogʻozlar bilan solishtiring.
firm-nothing =
    Nusxamizda bunday firma yoʻq ({ $day } holatiga koʻra). Bu firma yomon degani emas: nusxamiz toʻliq emas. Lekin rasmiy reyestr uning litsenziyasini koʻrsatmaguncha pul toʻlamang va pasport bermang.

    Nomi qanday yozilishiga qarang yoki STIRni yozing. Savol bermoqchi boʻlgan boʻlsangiz, uni yana bir marta yuboring.
