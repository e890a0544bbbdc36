"""What single lines of a scraped page are: advertisement marks, sections and menus, or names, times and credits."""

import re

# Short lines that scrapers leave above an article. Matched against a whole line; what stands inside and below the
# body is the business of the taggers' boilerplate rules.
_FURNITURE = re.compile(
    r"""(?ix)
    (?: advertisement | advertorial | iklan | adsense | scroll\ (?:to|ke)\ (?:continue|resume|bawah).* | loading\W*
      | (?:lompat|langsung|lanjut|lewati|skip)\ (?:ke|to)\b.* | lewati\b.* | tautan-tautan.* | waktu\ baca.*
      | infografis(?:\ indeks)? | indeks | home | beranda | menu | search | cari | login | masuk
      | share | bagikan | copy\ link | link\b.*\bcopied | follow | ikuti | verified | premium
      | eksklusif | headline | tim\ redaksi | perbesar | lihat\ foto | zoom-?in.{0,120}
      | komentar(?:\ \(\d+\))? | a(?:\s*a){0,2}
      | (?:berita|artikel)\ (?:terkini|terkait|lainnya|populer|terbaru|utama)
      | rekomendasi\ untuk\ anda | baca\ juga.* | kumpulan\ berita\b.*
      | (?:luar|dalam)\ negeri | news | nasional | internasional | global | dunia | regional | daerah | nusantara
      | metro(?:politan)? | megapolitan | politik | hukum(?:\ &\ kriminal)? | ekonomi | bisnis | keuangan | market
      | olahraga | bola | sport | teknologi | tekno | sains | otomotif | gaya\ hidup | lifestyle | hiburan
      | entertainment | seleb
      | kesehatan | travel | kuliner | pendidikan | opini | kolom | video | foto | x | facebook | twitter
      | whatsapp | telegram
      | (?:world|local|business|politics|sports?|football|technology|science|health|culture|arts|opinion|weather
        |markets?|economy|environment|climate|asia|europe|africa|middle\ east|americas|us|uk)(?:\ news)?
      | skip\ to\ content | sign\ (?:in|up) | subscribe | share\ this.* | \d+\ min(?:ute)?s?\ read
      | \d{1,3} | [|>/\-–—•·\s]+ | [\w\s&]{1,40}(?:[>»/|][\w\s&]{1,40})+ )""",
    re.VERBOSE,
)
_DAY = r"(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_CREDIT = re.compile(
    rf"""(?ix)
    (?: (?:penulis|editor|reporter|rep|red|oleh|by|laporan|kontributor|foto|photo|sumber|source|pewarta
        |penyunting|sumber\ gambar|keterangan\ gambar)\b\s*[:/,-].*
      | (?:penulis|editor|reporter|oleh) | (?-i:Oleh\ [A-Z][^.!?]{{1,60}})
      | (?-i:[A-Z][^.!?:]{{2,60}}\ -\ (?:\w+\.(?:com|co\.id|id)|[a-z]+[A-Z]\w+))
      | [^!?]{{0,60}}\b\d{{4}}[\s,|•·–-]+\d{{1,2}}[:.]\d{{2}}
      | .*\bjurnalis\b.* | .*\|\s*editor\s*:.*
      | .*\((?:foto|photo|dok|ilustrasi|sumber|kredit|source)\b[^)]*\)\.?
      | (?-i:.{{10,}}[\[(][A-Z][^\])/]{{1,40}}/[^\])]{{2,60}}[\])]\.?)
      | (?-i:.{{10,}}\bFoto\s?[:/]\s?[A-Z][\w\ ./-]{{2,60}}) | (?:ilustrasi|tangkapan\ layar)\b.*
      | (?-i:(?:By|BY)\ [A-Z][^.!?]{{1,80}}) | (?:published|updated|posted)\b.{{0,60}}
      | (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s)?{_MONTH}\.?\s\d{{1,2}},\s\d{{4}}.{{0,40}}
      | {_DAY}\s*,?\s*\(?\d{{1,2}}[\s/.-].{{1,40}}
      | \d{{1,2}}[\s/.-]\w{{2,9}}[\s/.-]\d{{4}}.{{0,30}}
      | .*\b\d{{1,2}}[:.]\d{{2}}\s+wi(?:b|ta|t)\b.* )""",
    re.VERBOSE,
)
_DATED = re.compile(rf"(?i)(?:{_DAY}\b|\d{{1,2}}[\s/.-]\w{{2,9}}[\s/.-]\d{{4}})")
_PICTURE = re.compile(r"\bFoto\s?[:/]\s?[A-Z][\w ./-]{2,60}$")
_AUTHOR = re.compile(r"(?i)(?:penulis|reporter|rep|oleh|by|laporan|kontributor|pewarta)\b")
# A longer line is text.
_LONGEST = 220


def is_furniture(line: str) -> bool:
    """Say whether a whole line is page furniture such as an advertisement mark, a section name or a menu."""
    return len(line) <= _LONGEST and bool(_FURNITURE.fullmatch(line.strip()))


def is_credit(line: str) -> bool:
    """Say whether a whole line names author, editor, photographer or time of an article."""
    return len(line) <= _LONGEST and bool(_CREDIT.fullmatch(line.strip()))


def is_day(line: str) -> bool:
    """Say whether a line begins with the day on which an article came out."""
    return bool(_DATED.match(line))


def names_author(line: str) -> bool:
    """Say whether a line begins like one that names who wrote an article."""
    return bool(_AUTHOR.match(line))


def names_photographer(line: str) -> bool:
    """Say whether a line ends with the name behind a picture."""
    return bool(_PICTURE.search(line))
