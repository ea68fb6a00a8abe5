# Idulfitri dipindah satu hari: petugas kelas ditanya dahulu, jadwal baru berubah setelah dijawab
@ 2027-01-11 09:00
! staf Rina: Petugas BLK, BLK Metro, Rina Wati
! kelas MTR-2027-01: las, Metro, buka 2027-01-04..2027-02-20, mulai 2027-03-01, lama 10
= days of training: 01/03 02/03 03/03 04/03 05/03 09/03 12/03 15/03 16/03 17/03
Petugas: <tekan p:open>
Petugas: [Hari Libur]
Petugas: [10 Maret 2027]
Petugas: [Pindah]
Petugas: tidak tahu
Petugas: 11 Maret
Petugas: 9 Maret 2027
= days of training: 01/03 02/03 03/03 04/03 05/03 09/03 12/03 15/03 16/03 17/03
Rina: [Biarkan]
= days of training: 01/03 02/03 03/03 04/03 05/03 09/03 12/03 15/03 16/03 17/03
Rina: [Sesuaikan Jadwal]
= days of training: 01/03 02/03 03/03 04/03 05/03 10/03 12/03 15/03 16/03 17/03
= last days: 2027-03-17
Rina: <tekan y:adapt=1>
