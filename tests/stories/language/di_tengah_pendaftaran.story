# Bahasa diganti di tengah pendaftaran: pertanyaannya diulang dalam bahasa itu
@ 2026-03-02 09:00
Siti: /bahasa
Bot: Bahasa apa yang ingin Anda pakai? · Which language would you like?
  [Bahasa Indonesia] [English]
Siti: [English]
Bot: All right, from now on we speak English.
  [Help]
Siti: /daftar
Bot: Welcome to the job training service of Disnaker Lampung, the manpower office. Here you can register for training at a BLK (training centre), see your schedule, and look for vacancies. Everything is free of charge.

  Before we begin, we need your consent. We use your name, NIK (identity number), address, education and phone number only for training selection and placement reports. You can see, correct or delete them with /data.

  Do you agree?
  [Agree] [Read More]
  [Decline]
Siti: [Agree]
Bot: What is your full name as on your KTP (identity card)? If the name there is a single word, type just that word. No titles needed.

  Example: Siti Aminah
  [Back]
Siti: WAGIYEM
Bot: We received your name as WAGIYEM.

  May we write it as Wagiyem?
  [Use “Wagiyem”]
  [Keep “WAGIYEM”]
  [Back]
Siti: /bahasa
Bot: Bahasa apa yang ingin Anda pakai? · Which language would you like?
  [Bahasa Indonesia] [English]
Bot: We received your name as WAGIYEM.

  May we write it as Wagiyem?
  [Use “Wagiyem”]
  [Keep “WAGIYEM”]
  [Back]
Siti: [Bahasa Indonesia]
Bot: Baik, mulai sekarang kami memakai bahasa Indonesia.
  [Bantuan]
Bot: Nama Anda kami terima: WAGIYEM.

  Apakah boleh kami catat sebagai Wagiyem?
  [Pakai “Wagiyem”]
  [Tetap “WAGIYEM”]
  [Kembali]
