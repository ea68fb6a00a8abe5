# Masa pendaftaran berakhir: kelas ditutup sendiri, petugas diberi tahu sekali, juga bila program mati
@ 2027-01-05 09:00
Petugas: /kelas
Bot: Kelas · Semua (0)

  Belum ada kelas di sini. Ketuk Kelas Baru untuk membuka yang pertama.
  [Draf] [Dibuka] [Ditutup]
  [Seleksi] [Diumumkan] [Ditunda]
  [Berjalan] [Selesai] [· Semua ·]
  [BLK Bandar Lampung] [BLK Kalianda]
  [BLK Metro] [BLK Kotabumi]
  [Kelas Baru]
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-20, mulai 2027-02-01, minimal 0
@ 2027-01-21 00:30
= class states: MTR-2027-01 open
@ 2027-01-21 06:29
= class states: MTR-2027-01 open
# Program mati sesudah kelas ditutup dan sebelum kabarnya terkirim
! kill sebelum dikirim
@ 2027-01-21 06:31
Bot: Masa pendaftaran MTR-2027-01 (Plate Welder SMAW 1G) berakhir dan sudah kami tutup, dengan 0 pendaftar aktif.
  [Lihat Kelas]
! kill
= class states: MTR-2027-01 closed
= audit actions: class_closed
@ +5m
! kill
@ +1d
= outbox waiting: 0
