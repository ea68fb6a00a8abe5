# Yang bukan kepala atau admin tidak dapat membuka maupun mengubah apa pun
@ 2026-03-02 09:00
! Siti terdaftar
Siti: <tekan p:open>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: <tekan p:centres>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: <tekan p:centre-retire=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: <tekan p:new-programme=las>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: <tekan p:centre-name=1>
Bot (jendela): Tombol ini bukan untuk Anda.
Siti: BLK Siti
Bot: Bidang pelatihan di BLK Lampung:

  • Teknik Las
  • Garmen Apparel (Menjahit)
  • Teknologi Informasi dan Komunikasi
  • Teknik Elektronika
  • Teknik Listrik
  • Tata Kecantikan dan Tata Rias
  • Teknik Otomotif
  • Bisnis dan Manajemen
  • Pariwisata dan Perhotelan
  • Teknik Pendingin (Refrigerasi)
  • Teknik Manufaktur
  • Bangunan dan Perkayuan
  • Pengolahan Hasil Pertanian dan Perikanan
  • Pertanian dan Perikanan
  • Kerajinan dan Industri Kreatif
  • Bahasa
  • Perawatan dan Caregiver

  Belum ada kelas yang dibuka. Agar kami kabari begitu ada kelas di bidang Anda, ketuk Terima Info Pelatihan.
  [Terima Info Pelatihan]
= centres: 4
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
Rina: <tekan p:open>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan p:centre=3>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan p:centre-retire=3>
Bot (jendela): Tombol ini bukan untuk Anda.
Rina: <tekan p:field=las>
Bot (jendela): Tombol ini bukan untuk Anda.
= centres: 4
