package dev.replydesk.review.tables;

import dev.replydesk.review.tables.domain.FileFault;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952), also of several members, from pieces that are pushed in; the stream of the JDK would wait
 * for them on a thread. What little bytes unpack to is handed on 64 KiB at a time, however much it is.
 */
public final class Gunzip implements AutoCloseable {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_HEADER = 8 * 1024;
    private static final int TRAILER = 8;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] room = new byte[PIECE];
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private Part part = Part.HEADER;
    private boolean begun;

    private enum Part {
        HEADER, BODY, TRAILER
    }

    public static boolean isGzip(byte[] head) {
        return head.length > 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
    }

    /** What these bytes unpack to, made as it is asked for; it must be read to its end before the next feed. */
    public Iterable<byte[]> feed(byte[] packed) {
        return () -> new Pieces(packed);
    }

    /** To be called when there are no more bytes. */
    public void end() {
        if (!begun || part != Part.HEADER || open.size() > 0) {
            throw broken("it ends too early");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private static UnreadableFile broken(String why) {
        return new UnreadableFile(FileFault.BROKEN_ARCHIVE,
                "The gzip archive is broken: " + why + ". Pack the file again and send it once more.");
    }

    private final class Pieces implements Iterator<byte[]> {
        private final byte[] packed;
        private int at;
        private byte @Nullable [] next;

        Pieces(byte[] packed) {
            this.packed = packed;
            if (part == Part.BODY) {
                inflater.setInput(packed);
            }
            next = advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public byte[] next() {
            var piece = next;
            if (piece == null) {
                throw new NoSuchElementException();
            }
            next = advance();
            return piece;
        }

        private byte @Nullable [] advance() {
            while (part == Part.BODY || at < packed.length) {
                switch (part) {
                    case HEADER -> header(packed[at++]);
                    case TRAILER -> trailer(packed[at++]);
                    case BODY -> {
                        int unpacked = inflate();
                        if (unpacked > 0) {
                            return Arrays.copyOf(room, unpacked);
                        }
                        if (part == Part.BODY) {
                            return null;
                        }
                    }
                }
            }
            return null;
        }

        private int inflate() {
            try {
                int unpacked = inflater.inflate(room);
                checksum.update(room, 0, unpacked);
                if (inflater.needsDictionary()) {
                    throw broken("it needs a dictionary");
                }
                if (unpacked == 0 && inflater.finished()) {
                    at = packed.length - inflater.getRemaining();
                    part = Part.TRAILER;
                }
                return unpacked;
            } catch (DataFormatException e) {
                throw broken("its content is damaged");
            }
        }

        private void header(byte next) {
            if (begun && open.size() == 0 && next == 0) {
                return;
            }
            open.write(next);
            if (GzipHeader.isComplete(open.toByteArray())) {
                begun = true;
                open.reset();
                inflater.reset();
                checksum.reset();
                inflater.setInput(packed, at, packed.length - at);
                part = Part.BODY;
            } else if (open.size() > LONGEST_HEADER) {
                throw broken("its header has no end");
            }
        }

        private void trailer(byte next) {
            open.write(next);
            if (open.size() == TRAILER) {
                var told = ByteBuffer.wrap(open.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
                if (told.getInt() != (int) checksum.getValue() || told.getInt() != (int) inflater.getBytesWritten()) {
                    throw broken("its checksum does not fit");
                }
                open.reset();
                part = Part.HEADER;
            }
        }
    }
}
