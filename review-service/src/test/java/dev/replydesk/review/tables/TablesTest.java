package dev.replydesk.review.tables;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.review.tables.domain.Dialect;
import dev.replydesk.review.tables.domain.FileFault;
import dev.replydesk.review.tables.domain.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final Dialect CSV = new Dialect(TableFormat.CSV, ',', true);

    @Test
    void keepsALineBreakInsideQuotesInItsRecord() {
        assertThat(texts(CSV, "a,\"one\ntwo \"\"three\"\"\",b\nnext,,\n")).containsExactly(
                "a,\"one\ntwo \"\"three\"\"\",b", "next,,");
    }

    @Test
    void splitsTheSameHoweverTheBytesArrive() {
        var text = "a,\"x\n\"\"y\",b\r\nc,d\"e,f\n\n\"g\",h,i";
        var whole = texts(CSV, text);
        var splitter = new RecordSplitter(CSV, 0, 1);
        var records = new ArrayList<RawRecord>();
        for (byte b : text.getBytes(UTF_8)) {
            records.addAll(splitter.feed(new byte[]{b}));
        }
        records.addAll(splitter.end());
        assertThat(records.stream().map(RowReader::shown)).containsExactlyElementsOf(whole);
    }

    @Test
    void goesOnAtTheByteAndTheLineWhereItLeftOff() {
        var text = "a,b\n\"c\nd\",e\nf,g\n";
        var second = new RecordSplitter(CSV, 0, 1).feed(text.getBytes(UTF_8)).get(1);
        assertThat(second).returns(2L, RawRecord::line).returns(4L, RawRecord::nextLine);
        var rest = Arrays.copyOfRange(text.getBytes(UTF_8), (int) second.end(), text.length());
        assertThat(new RecordSplitter(CSV, second.end(), second.nextLine()).feed(rest)).singleElement()
                .returns(4L, RawRecord::line).returns((long) text.length(), RawRecord::end);
    }

    @Test
    void losesOnlyTheLineWhoseQuoteIsNeverClosed() {
        var records = records(CSV, "a,\"open\nb,c\nd,e\n");
        assertThat(records).extracting(RawRecord::flaw).containsExactly(RawRecord.Flaw.QUOTE_NOT_CLOSED,
                RawRecord.Flaw.NONE, RawRecord.Flaw.NONE);
        assertThat(records).extracting(RawRecord::line).containsExactly(1L, 2L, 3L);
    }

    @Test
    void cutsAnOverLongLineAndGoesOn() {
        var records = records(CSV, "a," + "x".repeat(300_000) + "\nb,c\n");
        assertThat(records).extracting(RawRecord::flaw).containsExactly(RawRecord.Flaw.TOO_LONG, RawRecord.Flaw.NONE);
    }

    @Test
    void tellsQuotedAndPlainTsvApart() {
        assertThat(Dialect.of("a\tb\n\"x \"\"y\"\"\"\tz\n1\t2\n", null, null).quoted()).isTrue();
        assertThat(Dialect.of("a\tb\n\"Great\" stay\tz\n1\t2\n", null, null)).returns(false, Dialect::quoted)
                .returns(TableFormat.TSV, Dialect::format);
        assertThat(Dialect.of("a;b\n1;2\n", null, null).delimiter()).isEqualTo(';');
        assertThat(Dialect.of("{\"a\":1}\n", null, null).format()).isEqualTo(TableFormat.NDJSON);
    }

    @Test
    void readsRowsByTheirHeader() {
        var reader = new RowReader(CSV, List.of("a", "b"));
        assertThat(reader.read(records(CSV, "1,\"2\n3\"").getFirst()).values()).containsEntry("a", "1")
                .containsEntry("b", "2\n3");
        assertThatThrownBy(() -> reader.read(records(CSV, "1,2,3").getFirst())).isInstanceOfSatisfying(
                ProblemException.class, e -> assertThat(e.errors().getFirst().message()).contains("3 fields"));
        var json = new RowReader(new Dialect(TableFormat.NDJSON, ',', false), List.of());
        var ndjson = records(new Dialect(TableFormat.NDJSON, ',', false),
                "{\"author\":{\"name\":\"Mark\"},\"n\":[1,2]}");
        assertThat(json.read(ndjson.getFirst()).values()).containsEntry("author.name", "Mark").containsEntry("n",
                "1 2");
    }

    @Test
    void unpacksSeveralMembersAndNoticesDamage() throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(gzip("a,b\n"));
        packed.writeBytes(gzip("1,2\n".repeat(50_000)));
        var out = new ByteArrayOutputStream();
        try (var gunzip = new Gunzip()) {
            for (byte b : packed.toByteArray()) {
                gunzip.feed(new byte[]{b}).forEach(out::writeBytes);
            }
            gunzip.end();
        }
        assertThat(out.size()).isEqualTo(4 + 200_000);
        var cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 3);
        assertThatThrownBy(() -> unpack(cut)).hasMessageContaining("ends too early");
        cut[packed.size() / 2] ^= 0x55;
        assertThatThrownBy(() -> unpack(cut)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void saysWhatAFileIsThatIsNoTable() {
        assertThat(fault("名称,内容".getBytes(Charset.forName("GBK")))).isEqualTo(FileFault.GBK);
        assertThat(fault("a,b\n1,2".getBytes(UTF_16LE))).isEqualTo(FileFault.UTF_16);
        assertThat(fault(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})).isEqualTo(
                FileFault.NOT_TEXT);
        assertThat(fault(new byte[]{'P', 'K', 3, 4, 20, 0})).isEqualTo(FileFault.NOT_TEXT);
        assertThat(fault(new byte[]{(byte) 0x1f, (byte) 0x8b, 9, 0, 0})).isEqualTo(FileFault.BROKEN_ARCHIVE);
        assertThat(fault(new byte[0])).isEqualTo(FileFault.EMPTY);
        assertThat(FileHead.of("\uFEFFa,b\n1,2\n".getBytes(UTF_8), null, null).mark()).isEqualTo(3);
    }

    private static FileFault fault(byte[] file) {
        try {
            throw new AssertionError(FileHead.of(file, null, null).text());
        } catch (UnreadableFile e) {
            return e.fault();
        }
    }

    private static void unpack(byte[] packed) {
        try (var gunzip = new Gunzip()) {
            gunzip.feed(packed).forEach(piece -> assertThat(piece).isNotEmpty());
            gunzip.end();
        }
    }

    private static byte[] gzip(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static List<String> texts(Dialect dialect, String text) {
        return records(dialect, text).stream().map(RowReader::shown).toList();
    }

    private static List<RawRecord> records(Dialect dialect, String text) {
        var splitter = new RecordSplitter(dialect, 0, 1);
        var records = new ArrayList<>(splitter.feed(text.getBytes(UTF_8)));
        records.addAll(splitter.end());
        return records;
    }
}
