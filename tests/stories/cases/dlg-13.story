# DLG-13: pesan yang diubah tidak menjadi NIK, dan caranya memperbaiki disebutkan
@ 2026-03-02 09:00
Siti: halo
Siti: [Setuju]
Siti: Budi
Siti: <edit: Budi Contoh>
Siti: <edit pertama: 3273011508989991>
Siti: 3273011508989991
