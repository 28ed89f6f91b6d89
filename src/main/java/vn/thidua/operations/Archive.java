package vn.thidua.operations;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.operations.Manifest.Entry;

/** A backup that was opened and found whole. */
final class Archive implements Closeable {

    static final String MANIFEST = "manifest.json";
    static final String SEAL = "manifest.sha256";
    static final String TABLES = "tables/";
    static final String FILES = "files/";
    static final String KEYS = "keys/";
    static final String HEADS = "journal/heads.log";
    static final JsonMapper JSON = new JsonMapper();

    private static final Pattern PATH =
            Pattern.compile("tables/\\w+|files/[0-9a-f-]{36}/[0-9a-f]{64}|keys/\\w[\\w.-]*|journal/heads\\.log");

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip) throws IOException {
        this.zip = zip;
        manifest = readManifest();
        checkEntries();
    }

    /**
     * Opens the file and checks every byte of it.
     *
     * @throws BackupRefused when it is no backup, or is damaged
     */
    static Archive open(Path file) {
        if (!Files.isRegularFile(file)) throw new BackupRefused("Không có tệp %s.".formatted(file));
        try {
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return new Archive(zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JacksonException e) {
            throw new BackupRefused(
                    "Tệp %s không phải là bản sao lưu của Thi Đua, hoặc đã bị hỏng.".formatted(file), e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The content of an entry that the manifest names. */
    InputStream content(String path) throws IOException {
        return zip.getInputStream(Objects.requireNonNull(zip.getEntry(path)));
    }

    private Manifest readManifest() throws IOException {
        var json = read(MANIFEST);
        var seal = new String(read(SEAL), StandardCharsets.US_ASCII);
        if (!seal.equals(HexFormat.of().formatHex(sha256().digest(json)))) {
            throw new BackupRefused("Bản kê của bản sao lưu đã bị hỏng hoặc bị sửa.");
        }
        var read = JSON.readValue(json, Manifest.class);
        if (!Manifest.FORMAT.equals(read.format())) {
            throw new BackupRefused(
                    "Bản sao lưu có định dạng “%s” mà chương trình này không đọc được.".formatted(read.format()));
        }
        return read;
    }

    private byte[] read(String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) throw new IOException("no " + path);
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private void checkEntries() throws IOException {
        var named = new HashSet<>(Set.of(MANIFEST, SEAL));
        for (var entry : manifest.entries()) {
            if (!PATH.matcher(entry.path()).matches() || !named.add(entry.path())) throw damaged(entry.path());
            check(entry);
        }
        for (var table : manifest.tables()) {
            if (!named.contains(table.path())) throw damaged(table.path());
        }
        var stranger =
                zip.stream().filter(entry -> !named.contains(entry.getName())).findFirst();
        if (stranger.isPresent()) throw damaged(stranger.get().getName());
    }

    private void check(Entry entry) throws IOException {
        var stored = zip.getEntry(entry.path());
        if (stored == null) throw damaged(entry.path());
        var digest = sha256();
        try (var in = new DigestInputStream(zip.getInputStream(stored), digest)) {
            var size = in.transferTo(OutputStream.nullOutputStream());
            var sha256 = HexFormat.of().formatHex(digest.digest());
            if (size != entry.size() || !sha256.equals(entry.sha256())) throw damaged(entry.path());
        } catch (IOException unreadable) {
            throw damaged(entry.path());
        }
    }

    private static BackupRefused damaged(String path) {
        return new BackupRefused("Bản sao lưu đã bị hỏng ở phần “%s”; không có gì được khôi phục.".formatted(path));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
