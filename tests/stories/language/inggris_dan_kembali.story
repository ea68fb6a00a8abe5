# Bahasa Inggris, lalu kembali
@ 2026-03-02 09:00
! Siti terdaftar
Siti: /bahasa
Bot: Bahasa apa yang ingin Anda pakai? · Which language would you like?
  [Bahasa Indonesia] [English]
Siti: [English]
Bot: All right, from now on we speak English.
  [Help]
Siti: /start
Bot: Hello, Siti Aminah. What would you like to do?
  [My Status] [Training]
  [Schedule] [Vacancies]
  [Work News] [My Data]
  [Ask Staff] [Language]
  [Help]
  [Register a Family Member]
Siti: [My Status]
Bot: Siti Aminah, you are registered with number LPG-000001 since 2 March 2026.

  Fields you are interested in: Teknik Las.

  Next: waiting for a class to open. There is no date yet. To be told as soon as there is a class in your fields, tap Receive Training News.

  Any questions? Tap Ask Staff.
  [Receive Training News]
  [My Data] [Ask Staff]
Siti: /bahasa
Bot: Bahasa apa yang ingin Anda pakai? · Which language would you like?
  [Bahasa Indonesia] [English]
Siti: [Bahasa Indonesia]
Bot: Baik, mulai sekarang kami memakai bahasa Indonesia.
  [Bantuan]
Siti: /start
Bot: Halo, Siti Aminah. Apa yang ingin Anda lakukan?
  [Status Saya] [Pelatihan]
  [Jadwal] [Lowongan]
  [Kabar Kerja] [Data Saya]
  [Tanya Petugas] [Bahasa]
  [Bantuan]
  [Daftarkan Anggota Keluarga]
