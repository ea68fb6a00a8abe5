# Kegiatan baru: upacara pembukaan untuk wakil saja, dipilih dengan ketukan
@ 2027-01-05 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-01-13, mulai 2027-02-01, lama 5, minimal 0
! Siti terdaftar
Siti: /start MTR-2027-01
Siti: [Daftar]
! Budi terdaftar
Budi: /start MTR-2027-01
Budi: [Daftar]
! tahap MTR-2027-01: announced
! pendaftaran LMR-000001: confirmed
! pendaftaran LMR-000002: confirmed
@ 2027-01-20 10:00
Rina: /kelas
Rina: [MTR-2027-01]
Rina: [Jadwal]
Rina: [Tambah Kegiatan]
Rina: [Upacara Pembukaan]
# Bersamaan dengan hari pertama
Rina: 1 februari
Rina: [Tetap Pakai]
Rina: <stiker>
Rina: jam delapan
Rina: 08.00–10.00
Rina: Aula Disnaker
Rina: [Hanya Wakil]
Rina: [Simpan]
Rina: [Lewati]
Rina: <tekan j:one=6>
Rina: [Pilih Wakil]
Rina: [Siti Aminah]
Rina: [✓ Siti Aminah]
Rina: [Siti Aminah]
Rina: [Kembali]
@ +12m
Siti: [Sudah Baca]
# Semua diundang sesudahnya: yang belum tahu dikabari
Rina: <tekan j:all=6.1>
Rina: tamu dari provinsi lebih banyak
@ +11m
Rina: <tekan j:cancel=6.1>
Rina: <tekan j:no-reason=1>
@ +11m
Rina: <tekan j:cancel=6.0>
Rina: <tekan j:no-reason=1>
@ +11m
