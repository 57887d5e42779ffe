### What editors, volunteers and analysts read.

admin-role-editor = muharrir
admin-role-volunteer = koʻngilli
admin-role-analyst = tahlilchi
staff-welcome-editor = { $name }, endi siz bu yerda muharrirsiz. Maqolani topish va oʻzgartirish: /articles. Sizni kutayotgan ishlar: /work. Yozganingizni nashrdan oldin ikkinchi kishi oʻqiydi.
staff-welcome-volunteer = { $name }, endi siz bu yerda koʻngillisiz. Maqolaga oʻzgartirish taklif qilish: /articles. Kutayotgan ishlar: /work. Odamlarning murojaatlari sizga koʻrinmaydi. Muharrir nashr qiladi.
staff-welcome-analyst = { $name }, endi siz bu yerda tahlilchisiz. Sizga faqat sonlar koʻrinadi: /statistics.
menu-articles = ✏️ Maqolalar
menu-work = 🗒 Kutayotgan ishlar
menu-statistics = 📊 Statistika
