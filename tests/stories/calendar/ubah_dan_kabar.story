# Dua perubahan dalam sepuluh menit satu kabar, dengan alasan; dibaca; yang dikembalikan tidak dikabarkan
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, lama 10, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Siti: [Daftar]
! Budi terdaftar
Budi: /start MTR-2027-01
Budi: [Daftar]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: confirmed
@ 2027-01-25 10:00
Rina: /petugas
Rina: [Jadwal]
Rina: [MTR-2027-01]
Rina: [Kam 4/2]
Rina: [Ubah Hari]
Rina: 30 februari
Rina: [Sabtu, 6 Februari 2027]
Rina: [Hari libur]
@ +5m
Rina: [Jadwal]
Rina: [Sab 6/2]
Rina: [Ubah Ruang]
Rina: Bengkel Las 2
Rina: [Jadwal]
@ +9m
@ +1m 5s
Siti: [Sudah Baca]
Siti: [Sudah Baca] @lama
Rina: /petugas
Rina: [Jadwal]
Rina: [MTR-2027-01]
Rina: [Daftar Telepon]
# Yang dikembalikan tidak dikabarkan
Rina: [Jadwal] @lama
Rina: [MTR-2027-01]
Rina: [Sen 8/2]
Rina: [Ubah Jam]
Rina: 09.00-12.00
Rina: [Lewati]
@ +3m
Rina: <tekan j:hours=6.0800.1530>
@ +15m
