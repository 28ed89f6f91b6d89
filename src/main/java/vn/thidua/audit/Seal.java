package vn.thidua.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Seals events into a chain with a key that lies outside the database (HMAC-SHA-256). */
final class Seal {

    /** What the first event of a chain is linked to. */
    static final byte[] START = new byte[32];

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The code of an event, linked to the code of the event before it. */
    byte[] of(Event event, byte[] before) {
        return mac(out -> {
            out.writeUTF("event");
            out.write(before);
            out.writeUTF(event.commune().toString());
            out.writeLong(event.position());
            out.writeUTF(event.id().toString());
            out.writeLong(event.at().getEpochSecond());
            out.writeInt(event.at().getNano());
            out.writeUTF(text(event.account()));
            out.writeUTF(event.kind());
            out.writeUTF(event.subject().toString());
            writeText(out, event.summary());
            writeText(out, event.facts());
            writeBytes(out, event.personalDigest());
        });
    }

    /** The code of a chain's end: an older end cannot be put back without having kept it. */
    byte[] ofHead(UUID commune, long position, byte[] last) {
        return mac(out -> {
            out.writeUTF("head");
            out.writeUTF(commune.toString());
            out.writeLong(position);
            out.write(last);
        });
    }

    /** Salted digest of personal values: it tells nothing about them, and still fixes them while they are kept. */
    static byte[] digest(byte[] salt, String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] mac(Content content) {
        try {
            var bytes = new ByteArrayOutputStream();
            content.write(new DataOutputStream(bytes));
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeBytes(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) out.write(bytes);
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }
}
