"""Articles to label in the browser, written for these tests."""

MARKET = """Pasar Tanjung Biru akan direnovasi tahun depan

Kepala Dinas Perdagangan Sulastri mengatakan renovasi Pasar Tanjung Biru akan dimulai pada Maret.
Pedagang menuding pengelola menutup-nutupi laporan kebocoran atap sejak Juni.
Baca juga: Harga cabai turun di tiga pasar
“Kami tidak akan memindahkan pedagang tanpa persetujuan mereka,” kata Sulastri kepada wartawan.
Lebih dari 340 kios berdiri di atas tanah seluas dua hektare.
Pengelola membantah tudingan itu.
"""

# An emoji beyond the first plane, a family of them, a combining accent, Arabic words and no-break spaces.
FESTIVAL = """Festival layang-layang 🪁 dibuka di Tanjung Biru

Ribuan orang datang ke Tanjung\u00a0Biru untuk menonton 👩‍👧‍👦 layang-layang raksasa pada Sabtu sore.
Perancang Rene\u0301e menerbangkan layang-layang bertuliskan «سلام» di atas laut.
Panitia memperkirakan lebih dari 12\u00a0000 penonton mungkin hadir sampai malam hari.
"""
