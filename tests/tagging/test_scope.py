"""Where cues say nothing about the main claim."""

import pytest

from tests.tagging.packs import id_news


@pytest.mark.parametrize(
    ("clause", "zones"),
    [
        ("Kapal itu akan berlayar besok pagi", []),
        # After the main predicate a relative clause goes on to the next pause.
        ("Polisi menyita kapal yang akan berlayar ke Kupang, kemarin", ["yang akan berlayar ke Kupang"]),
        # Inside the subject it ends at a demonstrative, or where the main predicate comes.
        ("Kapal yang akan berlayar itu harus diperiksa", ["yang akan berlayar itu"]),
        ("Kapal yang memuat beras dari Kupang harus diperiksa", ["yang memuat beras dari Kupang "]),
        ("Harga yang cukup tinggi akan menekan petani", ["yang cukup tinggi "]),
        ("Yang terjadi bukan kelangkaan, melainkan penimbunan", ["Yang terjadi "]),
        ("Perusahaan itu, yang akan pindah, harus membayar", ["yang akan pindah"]),
        # What follows a verb of saying has a subject and a predicate of its own.
        ("Rina mengatakan bahwa jalan yang rusak itu akan ditutup", ["yang rusak itu"]),
        # Before a noun "untuk" is a preposition, "saat ini" and "setelah itu" are adverbs.
        ("Duta besar untuk Inggris harus hadir", []),
        ("Kapal dikirim untuk mengangkut beras", ["untuk mengangkut beras"]),
        ("Saat ini harga beras akan naik", []),
        ("Ketika ditanya soal kapal yang akan tiba, Rina harus diam", ["Ketika ditanya soal kapal yang akan tiba"]),
        ("Jalan ditutup karena jembatan akan diperbaiki", ["karena jembatan akan diperbaiki"]),
    ],
)
def test_it_tells_relative_and_subordinate_clauses_from_the_main_one(clause, zones):
    spoken = [clause.index("mengatakan")] if "mengatakan" in clause else []
    assert [clause[a:b] for a, b in id_news().words.zones(clause, spoken)] == zones


@pytest.mark.parametrize(
    ("sentence", "second"),
    [
        ("Harga beras naik tajam, sedangkan harga garam turun sedikit", "harga garam turun sedikit"),
        ("Jalan itu masih gelap dan lampu pasar belum menyala", "lampu pasar belum menyala"),
        ("Rina menolak pindah tetapi pedagang lain sudah pergi", "pedagang lain sudah pergi"),
        # One subject does both, or there is no second predicate.
        ("Nelayan itu menjual ikan dan membeli beras", ""),
        ("Rina mengunjungi pasar dan pelabuhan di Kupang", ""),
        ("Harga dan stok beras akan naik", ""),
        ("Polisi menyita kapal yang memuat beras dan gula akan diperiksa", ""),
        ("Ia tidak hanya rajin, tetapi juga pandai", ""),
    ],
)
def test_it_tells_where_a_second_main_clause_begins(sentence, second):
    joints = id_news().words.scopes.joints(sentence)
    assert [sentence[start:] for _, start in joints] == ([second] if second else [])
