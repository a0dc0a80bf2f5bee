"""What comes out of a file of each format is what a person would have read in it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whistle.errors import FileUnreadable, NoWords, TooLarge
from whistle.intake.reader_text import decode, tidy
from whistle.intake.readers import MOST_FILE, MOST_TEXT, Reader, ReadFile, parse_pasted, read_file
from whistle.intake.worker import read

_SPEC = spec_from_file_location("reader_samples", Path(__file__).parents[1] / "data" / "reader_samples.py")
assert _SPEC is not None
assert _SPEC.loader is not None
made = module_from_spec(_SPEC)
_SPEC.loader.exec_module(made)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


def text_of(suffix: str, data: bytes) -> str:
    return tidy(read(suffix, data)[1].text).text


@pytest.mark.parametrize("name", made.FILES)
def test_every_format_is_read_in_the_helper_process(name: str, reader: Reader) -> None:
    found = reader.parse(name, made.FILES[name])
    assert made.WORDS in found.text
    assert found.original == made.FILES[name]
    assert found.name == name
    assert "\r" not in found.text
    assert made.WORDS not in repr(found)


def test_the_kind_is_told_by_the_content_where_the_name_is_wrong_or_missing(reader: Reader) -> None:
    for name in ("account.docx", "account.odt", "account.rtf", "account.pdf"):
        for other in ("account", "account.txt", "account.html", "account.DOCX"):
            assert (
                reader.parse(other, made.FILES[name]).media_type
                == reader.parse(name, made.FILES[name]).media_type
            )
    assert reader.parse("x.HTML", made.HTML).media_type == "text/html"
    assert reader.parse("x.txt", made.HTML).media_type == "text/plain"


def test_a_file_is_read_from_disk_and_through_a_link_and_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "account.txt"
    path.write_bytes(b"one\r\ntwo")
    (tmp_path / "link.txt").symlink_to(path)
    assert read_file(path).text == "one\ntwo"
    assert read_file(tmp_path / "link.txt").name == "link.txt"
    assert path.read_bytes() == b"one\r\ntwo"


# -- text --------------------------------------------------------------------------------

ENGLISH = "We were told ‘keep the numbers down’ – it cost £40, and Zoë’s café shut."
SCRIPTS = {
    "cp1252": ENGLISH, "mac_roman": ENGLISH, "utf-8": ENGLISH, "utf-8-sig": ENGLISH, "utf-16": ENGLISH,
    "utf-16-le": ENGLISH, "utf-16-be": ENGLISH, "utf-32": ENGLISH, "utf-32-le": ENGLISH, "utf-32-be": ENGLISH,
    "cp850": "It cost £40 a day and the café was shut.",
    "iso8859_15": "It cost €40 a day and the café was shut.",
    "cp1250": "Zażółć gęślą jaźń, pracuję w biurze od dwóch lat.",
    "iso8859_2": "Zażółć gęślą jaźń, pracuję w biurze od dwóch lat.",
    "cp1254": "Bu ofiste iki yıldır çalışıyorum ve kimse beni dinlemiyor.",
    "cp1251": "Меня зовут Анна, я работаю в этом отделе два года.",
    "cp1253": "Δουλεύω σε αυτό το γραφείο δύο χρόνια.",
    "cp1255": "אני עובדת במשרד הזה שנתיים ואף אחד לא מקשיב לי.",
    "cp1256": "أعمل في هذا المكتب منذ عامين ولا أحد يستمع إلي.",
    "shift_jis": "私はこの事務所で二年間働いていますが、誰も話を聞いてくれません。",
    "gb18030": "我在这个办公室工作了两年,没有人听我说话。",
    "big5": "我在這個辦公室工作了兩年,沒有人聽我說話。",
    "euc_kr": "저는 이 사무실에서 이 년 동안 일했지만 아무도 제 말을 듣지 않습니다.",
}  # fmt: skip


@pytest.mark.parametrize("encoding", SCRIPTS)
@pytest.mark.parametrize("times", [1, 40])
def test_plain_text_of_any_encoding_is_read_without_being_told_which(encoding: str, times: int) -> None:
    words = (SCRIPTS[encoding] + "\n") * times
    assert decode(words.encode(encoding)).text == words


def test_a_short_line_with_one_sign_is_read_as_windows_text() -> None:
    assert decode("Short £5".encode("cp1252")).text == "Short £5"
    assert decode("café\n£5".encode("cp1252")).text == "café\n£5"


def test_a_sign_far_into_a_long_file_is_still_read_by_its_neighbours() -> None:
    words = "plain words and no accents\n" * 40_000 + "It cost £40 and Zoë’s café shut."
    assert decode(words.encode("cp1252")).text == words


def test_a_stray_windows_byte_in_unicode_text_is_read_as_what_it_was_and_remarked_on() -> None:
    found = decode("Zoë’s café – £40 ".encode() + b"\xa35")
    assert found.text == "Zoë’s café – £40 £5"
    assert found.notes


@pytest.mark.parametrize(
    ("given_text", "stored"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\u0085d\x0be\x0cf", "a\nb\nc\nd\ne\nf"),
        ("\ufeffa\ufeffb", "a\ufeffb"),
        ("a\x00b\x1bc\x7fd\x9be", "abcde"),
        ("tab\tno-break\u00a0soft\u00ad \u200b\u202e", "tab\tno-break\u00a0soft\u00ad \u200b\u202e"),
        ("\ud83d\ude00 \ud83d x", "😀  x"),
    ],
)
def test_line_ends_become_lf_and_only_control_characters_go(given_text: str, stored: str) -> None:
    assert tidy(given_text).text == stored


@given(st.text(alphabet=st.sampled_from("ab\r\n\x00\u2028\ufeff é\x9b")))
def test_tidying_twice_changes_nothing_more_and_every_character_left_out_is_counted(text: str) -> None:
    done = tidy(text)
    assert tidy(done.text.lstrip("\ufeff")).text == done.text.lstrip("\ufeff")
    assert len(text) == len(done.text) + len(done.removed)
    assert list(done.removed) == sorted(done.removed)


@given(st.lists(st.sampled_from(["Anna", " left", "\r\n", "\n", "\r", "\x01", "é", "😀"]), min_size=1))
def test_a_span_of_stored_text_is_found_again_in_the_files_own_text(pieces: list[str]) -> None:
    decoded = "".join(pieces)
    done = tidy(decoded)
    found = ReadFile("x", "text/plain", b"", done.text, (), done.removed)
    for start, char in enumerate(done.text):
        first, last = found.place_in_file(start, start + 1)
        assert last == first + 1
        assert decoded[first] == char or (char == "\n" and decoded[first] == "\r")
    place = done.text.find("Anna left")
    if place >= 0:
        first, last = found.place_in_file(place, place + 9)
        assert decoded[first:last].replace("\x01", "") == "Anna left"


def test_pasted_words_are_tidied_and_measured_like_a_file() -> None:
    assert parse_pasted("one\r\ntwo\udce9") == "one\ntwo"
    with pytest.raises(NoWords):
        parse_pasted(" \n")
    assert len(parse_pasted("é" * (MOST_TEXT // 2))) == MOST_TEXT // 2
    with pytest.raises(TooLarge) as caught:
        parse_pasted("é" * (MOST_TEXT // 2) + "x")
    assert caught.value.limit == MOST_TEXT


# -- Word --------------------------------------------------------------------------------


def test_a_word_file_gives_its_body_tables_head_and_foot() -> None:
    assert text_of(".docx", made.docx_file("First", "Second")) == (
        "Running head\n\nFirst\nSecond\ndesk\tcase load\n\t31\n\nRunning foot\n"
    )


def test_insertions_stay_and_deletions_and_hidden_words_do_not() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    body = (
        f"<w:p>{run.format('kept ')}<w:ins>{run.format('inserted')}</w:ins>"
        "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>"
        f"<w:moveFrom>{run.format('moved away')}</w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> shown</w:t></w:r></w:p>'
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run.format('joined ')}</w:p>"
        f"<w:p>{run.format('up')}</w:p>"
    )
    _, words = read(".docx", made.docx_with(body))
    assert words.text.split("\n\n")[1] == "kept inserted shown\njoined up"
    assert len(words.notes) == 2


def test_notes_and_comments_follow_the_body_and_text_boxes_come_once() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"
    body = (
        f"<w:p><w:r><w:t>words</w:t><w:tab/><w:t>after</w:t><w:br/><w:noBreakHyphen/></w:r><w:r {mc}>"
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    words = text_of(
        ".docx",
        made.docx_with(
            body,
            footnotes=f"<w:footnote>{paragraph.format('a footnote')}</w:footnote>",
            comments=f"<w:comment>{paragraph.format('a remark')}</w:comment>",
        ),
    )
    assert words.count("boxed") == 1
    assert "words\tafter\n\u2011\nboxed\n" in words
    assert words.index("boxed") < words.index("a footnote") < words.index("Comment: a remark")


# -- OpenDocument ------------------------------------------------------------------------


def test_an_opendocument_text_gives_white_space_tables_notes_and_comments() -> None:
    assert text_of(".odt", made.odt_file()) == (
        f"What happened\n{made.WORDS}\ntwo  spaces and\ta tab\ndesk\t\n\t31\n\n"
        "Comment: A remark beside\n\nA note below\n"
    )


def test_tracked_deletions_and_hidden_sections_of_opendocument_are_left_out() -> None:
    content = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:section text:display='none'><text:p>hidden</text:p></text:section>\n "
        "<text:p>kept<text:s text:c='3'/>so<text:line-break/>\n   and <text:span>so</text:span> on</text:p>"
        "<text:p>a<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>b</text:p>"
    )
    _, words = read(".odt", made.odt_with(content))
    assert words.text == "kept   so\n and so on\na\nboxed\nb\n"
    assert len(words.notes) == 2


# -- RTF, PDF, HTML, mail ----------------------------------------------------------------


def test_rich_text_gives_code_pages_unicode_cells_boxes_and_notes() -> None:
    _, words = read(".rtf", made.rtf_file())
    assert tidy(words.text).text == (
        f"{made.WORDS}\n‘so’ 😀 Меня\ndesk\t31\nkeptin a box\n\nA note below\n\nRunning head"
    )
    assert len(words.notes) == 2


def test_a_pdf_gives_pages_form_fields_and_invisible_words_with_a_remark() -> None:
    _, words = read(
        ".pdf", made.pdf_file("Page one", "Page two", field="Filled in", invisible="Unseen layer")
    )
    assert words.text == "Page one\nUnseen layer\nFilled in\n\nPage two\nUnseen layer\nFilled in\n"
    assert any("invisible" in note for note in words.notes)
    assert read(".pdf", made.pdf_file())[1].notes == ()
    assert read(".pdf", made.locked_pdf("", "owner"))[1].text.strip() == made.WORDS


def test_a_web_page_gives_what_a_browser_shows_and_markup_in_words_stays_text() -> None:
    _, words = read(".html", made.HTML)
    assert words.text == (
        f"{made.WORDS}\n\nOne boldword and link\n\na\nb\ndesk\t31\n<img src=x>\u00a0end\n\n  kept\n  so\n"
    )
    assert words.notes == ("hidden words were left out",)


def test_a_web_page_is_decoded_by_its_own_declaration() -> None:
    page = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Меня зовут Анна"
    assert text_of(".html", page.encode("cp1251")) == "Меня зовут Анна\n"
    assert text_of(".html", "<p>£40 at Zoë’s".encode("utf-16")) == "£40 at Zoë’s\n"


def test_a_mail_gives_headers_the_plain_words_and_the_names_of_attachments() -> None:
    assert text_of(".eml", made.mail()) == (
        "From: Morwenna Café <m@office.example>\nTo: rep@union.example\n"
        "Date: Mon, 01 Jan 2024 10:00:00 +0000\nSubject: Café: the numbers\n\n"
        f"{made.WORDS}\n\nAttachment: Diary Zoë.pdf\n"
    )


def test_a_mail_in_html_only_or_in_an_undeclared_encoding_is_still_words() -> None:
    head = b"Subject: =?utf-8?q?Caf=C3=A9?= raw \xe9\r\nContent-Type: "
    assert "web words" in text_of(".eml", head + b"text/html\r\n\r\n<p>web <b>words</b>")
    assert "£40 at Zoë’s" in text_of(".eml", head + b"text/plain\r\n\r\n" + "£40 at Zoë’s".encode("cp1252"))
    nonsense = head + b"text/plain; charset=no-such\r\n\r\n" + "£40".encode()
    assert text_of(".eml", nonsense).endswith("£40\n")


# -- what is not a readable file ---------------------------------------------------------


def test_pipes_devices_folders_and_missing_files_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for path in (tmp_path / "pipe.txt", Path("/dev/zero"), Path("/dev/tty"), tmp_path, tmp_path / "none",
                 tmp_path / "loop", Path("nul\0name")):  # fmt: skip
        with pytest.raises(FileUnreadable) as caught:
            read_file(path)
        assert caught.value.reason
        assert str(tmp_path) not in caught.value.reason


def test_a_file_over_the_limit_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(MOST_FILE + 1)
    with pytest.raises(TooLarge) as caught:
        read_file(path)
    assert caught.value.limit == MOST_FILE


def test_text_of_exactly_the_limit_is_read_and_one_byte_more_is_not(reader: Reader) -> None:
    assert len(reader.parse("a.txt", b"x" * MOST_TEXT).text) == MOST_TEXT
    with pytest.raises(TooLarge):
        reader.parse("a.txt", b"x" * (MOST_TEXT + 1))


def test_nothing_of_what_was_read_is_left_in_a_file(tmp_path: Path, reader: Reader) -> None:
    """The helper may not open a file at all; this looks at what it holds open."""
    reader.parse("account.txt", made.FILES["account.txt"])
    pid = reader._helper.pid
    links = subprocess.run(["ls", "-l", f"/proc/{pid}/fd"], capture_output=True, text=True, check=True).stdout
    targets = [line.split(" -> ")[1] for line in links.splitlines() if " -> " in line]
    assert targets
    assert all(one.startswith("pipe:") or one == "/dev/null" for one in targets), targets
