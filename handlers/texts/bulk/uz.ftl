### Butun bilimlar bazasi bitta faylda.

bulk-which-form = Butun bilimlar bazasi fayl holida. Uni oʻzgartirib, shu yerga yuboring: avval nima oʻzgarishini aytaman, keyin ikkinchi odam eʼlon qiladi. Jadvalni tahrirlash osonroq; zip ichida dastur fayllari bor.
bulk-zip = 🗂 Fayllar (zip)
bulk-xlsx = 📊 Jadval (xlsx)
bulk-exported = Yozuvlar: { $number }. Oʻzgargan faylni shu yerga yuboring. Faylda yoʻq yozuv joyida qoladi; yozuvni olib tashlash uchun retire ustuniga “yes” deb yozing.
bulk-too-large = Fayl juda katta, koʻpi bilan { $limit } MB. Boʻlib yuboring: bir qismi yetarli, qolgani joyida qoladi.
bulk-counts = 📥 Yangi: { $new }. Oʻzgargan: { $changed }. Olib tashlanadi: { $retired }. Oʻzgarmagan: { $unchanged }. Faylda yoʻq, joyida qoladi: { $unmentioned }.
bulk-faults = ⚠️ Xatolar: { $number }. Hech narsa qabul qilinmadi. Faylni tuzatib, qayta yuboring:
bulk-nothing = Bu fayldagi hamma narsa eʼlon qilingani bilan bir xil. Qiladigan ish yoʻq.
bulk-report = Tekshiruv nima topdi, satrma-satr
bulk-held = ⏸ Bu yozuvlarning ayrimlarini hozir boshqalar oʻzgartirmoqda. Hech narsa qabul qilinmadi va oʻchirilmadi. Avval ular tugatsin yoki bu yozuvlarni fayldan olib tashlang:
bulk-held-by = • { $records }: { $name }, { $since } dan beri
bulk-look = Oʻzgartirish: { $name }
bulk-proposed = ✅ Xato yoʻq. { $file } endi oʻzgartirish: uni koʻring, sababini yozing, ikkinchi odam eʼlon qiladi. Ungacha uni hech kim koʻrmaydi.
