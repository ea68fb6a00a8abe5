# Bahasa diganti di tengah pendaftaran: pertanyaannya diulang dalam bahasa itu
@ 2026-03-02 09:00
Siti: /bahasa
Siti: [English]
Siti: /daftar
Siti: [Agree]
Siti: WAGIYEM
Siti: /bahasa
Siti: [Bahasa Indonesia]
