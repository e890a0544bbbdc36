"""Words around numbers in each language: currencies, units, bounds, and what makes a number no quantity."""

from dataclasses import dataclass

from .numbers import ENGLISH, INDONESIAN, Numerals


@dataclass(frozen=True)
class Measures:
    """How one language tells quantities. `units` maps what is written to how it is told, `bounds` to min, max, about.

    `counted` are nouns that a plain number may count however it looks; after `labels` a number is a name, as in
    "Article 5"; `plain` words are no counted nouns; behind one of `amounts` a number needs no noun.
    """

    numerals: Numerals
    number: str
    before: dict[str, str]
    units: dict[str, str]
    bounds: dict[str, str]
    vague: dict[str, float]
    single: dict[str, str]
    to: str
    per: str
    more: str
    labels: frozenset[str]
    plain: frozenset[str]
    amounts: frozenset[str]


_SIGNS = {
    "US$": "USD", "USD": "USD", "S$": "SGD", "A$": "AUD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "RM": "MYR",
    "Rp.": "IDR", "Rp": "IDR", "IDR": "IDR", "EUR": "EUR",
}  # fmt: skip
_SYMBOLS = {
    "%": "%", "°C": "°C", "km/jam": "km/jam", "km/h": "km/h", "km²": "km²", "km2": "km²", "m²": "m²", "m2": "m²",
    "m³": "m³", "m3": "m³", "km": "km", "cm": "cm", "mm": "mm", "m": "m", "kg": "kg", "g": "g", "ha": "ha",
    "MW": "MW", "GW": "GW", "kWh": "kWh", "GB": "GB", "MB": "MB", "SR": "SR",
}  # fmt: skip


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


def _same(words: str) -> dict[str, str]:
    return {word: word for word in words.split()}


INDONESIAN_MEASURES = Measures(
    numerals=INDONESIAN,
    number=(
        r"(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sejuta|semiliar"
        r"|setengah|separuh)(?:\s(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|belas|puluh|ratus|ribu|juta"
        r"|miliar|milyar|triliun|lusin)\b)*)"
    ),
    before=_SIGNS,
    units={
        **_SYMBOLS,
        **_same(
            "orang jiwa unit buah ekor butir keluarga rumah kali ton barel detik menit jam hari pekan bulan tahun"
            " dekade abad lembar helai poin basis watt tahap suara kursi negara warga siswa korban kepala personel"
            " kasus titik desa kecamatan kabupaten kota provinsi perusahaan"
        ),
        "persen": "%", "derajat celsius": "°C", "derajat celcius": "°C", "derajat": "°", "kilometer per jam": "km/jam",
        "kilometer persegi": "km²", "meter persegi": "m²", "meter kubik": "m³", "kilometer": "km", "kilo": "kg",
        "meter": "m", "sentimeter": "cm", "milimeter": "mm", "kilogram": "kg", "gram": "g", "kuintal": "kuintal",
        "hektare": "ha", "hektar": "ha", "liter": "l", "mil": "mil", "minggu": "pekan",
        "megawatt": "MW",
        "gigawatt": "GW",
        "kilowatt": "kW", "magnitudo": "M",
        "skala richter": "SR", "kepala keluarga": "keluarga", "rupiah": "IDR",
        "dolar as": "USD", "dolar amerika": "USD", "dolar singapura": "SGD", "dolar australia": "AUD", "dolar": "USD",
        "dollar as": "USD", "dollar": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "won": "KRW", "ringgit": "MYR",
        "poundsterling": "GBP", "pound": "GBP", "rubel": "RUB", "baht": "THB", "riyal": "SAR", "rupee": "INR",
        "peso": "PHP",
    },
    bounds={
        "tidak lebih dari": "max", "tak lebih dari": "max", "lebih kurang": "about", "kurang lebih": "about",
        "lebih dari": "min", "di atas": "min", "melebihi": "min", "melampaui": "min", "sedikitnya": "min",
        "setidaknya": "min", "setidak-tidaknya": "min", "paling sedikit": "min", "paling tidak": "min",
        "minimal": "min",
        "minimum": "min", "sekurang-kurangnya": "min", "sekurangnya": "min", "kurang dari": "max", "di bawah": "max",
        "maksimal": "max", "maksimum": "max", "paling banyak": "max", "paling lama": "max", "tidak sampai": "max",
        "hingga": "max", "sekitar": "about", "sekira": "about", "kira-kira": "about", "hampir": "about",
        "nyaris": "about",
        "mendekati": "about", "kisaran": "about", "±": "about", "~": "about",
    },
    vague={"belasan": 11, "puluhan": 10, "ratusan": 100, "ribuan": 1e3, "jutaan": 1e6, "miliaran": 1e9,
           "triliunan": 1e12},
    single={"sedetik": "detik", "semenit": "menit", "sejam": "jam", "sehari": "hari", "sepekan": "pekan",
            "seminggu": "pekan", "sebulan": "bulan", "setahun": "tahun"},
    to=r"\s?(?:[-–]|\bhingga\b|\bsampai\b|s/d)\s?|\sdan\s",
    per=r"(?:\sper\s|/)",
    more="lebih",
    labels=_words(
        "pasal ayat nomor no no. rt rw halaman blok lantai kelas bab jalan jl jl. gang pukul jam seri butir huruf",
        "angka jilid km sma smp sdn sd smk smpn sman formula tipe versi stasiun gerbang terminal dapil putaran ke",
        "salah urutan poin",
    ),
    plain=_words(
        "dan atau yang di ke dari pada untuk dengan dalam per ini itu tersebut oleh sebagai saat ketika karena",
        "tetapi tapi namun juga saja lagi lebih kurang sudah telah akan masih adalah merupakan menjadi serta hingga",
        "sampai sekitar antara bagi agar supaya jika bila kalau maka sehingga sementara sedangkan setelah sebelum",
        "selama sejak tidak belum bukan atas bawah lainnya lain terakhir pertama besar kecil sama sekaligus secara",
        "tanpa meski walau kepada terhadap tentang seperti yakni yaitu bahwa ia dia mereka kami kita saya berada",
        "sisanya",
    ),
    amounts=_words(
        "sebanyak sebesar mencapai sejumlah total berjumlah menjadi sebesar indeks angka level",
    ),
)  # fmt: skip

ENGLISH_MEASURES = Measures(
    numerals=ENGLISH,
    number=(
        r"(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
        r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half\sa|half|an?(?=\s(?:hundred"
        r"|thousand|million|billion|trillion|dozen)\b))(?:[\s-](?:and\s)?(?:one|two|three|four|five|six|seven|eight|nine"
        r"|hundred|thousand|million|billion|trillion|dozen)\b)*)"
    ),
    before=_SIGNS,
    units={
        **_SYMBOLS,
        **_same("people troops tons times households homes houses votes seats points cases percent barrels acres"),
        "percentage points": "pp", "per cent": "%", "percent": "%", "dollars": "USD", "euros": "EUR", "pounds": "GBP",
        "yen": "JPY", "yuan": "CNY", "won": "KRW", "rupiah": "IDR", "ringgit": "MYR", "rubles": "RUB", "baht": "THB",
        "degrees celsius": "°C", "degrees": "°", "kilometers per hour": "km/h", "kilometres per hour": "km/h",
        "square kilometers": "km²", "square kilometres": "km²", "square meters": "m²", "square metres": "m²",
        "kilometers": "km", "kilometres": "km", "kilometer": "km", "kilometre": "km", "meters": "m", "metres": "m",
        "meter": "m", "metre": "m", "miles": "mi", "mile": "mi", "feet": "ft", "inches": "in", "kilograms": "kg",
        "grams": "g", "tonnes": "ton", "metric tons": "ton", "ton": "ton", "tonne": "ton", "hectares": "ha",
        "hectare": "ha", "liters": "l", "litres": "l", "seconds": "second", "minutes": "minute", "hours": "hour",
        "days": "day", "weeks": "week", "months": "month", "years": "year", "decades": "decade", "second": "second",
        "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month", "year": "year",
        "megawatts": "MW", "gigawatts": "GW",
    },
    bounds={
        "no more than": "max", "not more than": "max", "no fewer than": "min", "no less than": "min",
        "more than": "min",
        "at least": "min", "over": "min", "above": "min", "exceeding": "min", "less than": "max", "fewer than": "max",
        "up to": "max", "as many as": "max", "under": "max", "below": "max", "at most": "max", "about": "about",
        "around": "about", "roughly": "about", "approximately": "about", "nearly": "about", "almost": "about",
        "some": "about", "an estimated": "about", "close to": "about",
    },
    vague={"dozens": 12, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9},
    single={},
    to=r"\s?[-–]\s?|\sto\s|\sand\s",
    per=r"(?:\s(?:per|a|an)\s|/)",
    more="more",
    labels=_words(
        "article section chapter page no no. number room route highway phase group class line level",
    ),
    plain=_words(
        "and or of the in on at to for from with by as that which who when while because but is are was were be",
        "been have has had will would could should may might not it they he she we you this these those more less",
        "than other others after before since until if so per into over under out up down about both all",
    ),
    amounts=_words(
        "total reached reaching totaling to index",
    ),
)  # fmt: skip
