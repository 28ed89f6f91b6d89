package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Subject;

/** The files of the commune. What is taken is told to the journal. */
@Repository
public class Files {

    private static final RowMapper<StoredFile> FILE = DataClassRowMapper.newInstance(StoredFile.class);
    private static final String COLUMNS = """
            select id, name, media_type, size, sha256, preview_sha256, original_sha256, captured_at, captured_said,
              subject_kind, subject_id, uploaded_by, at
            from file
            """;

    private final JdbcClient jdbc;
    private final Intake intake;
    private final Contents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Files(JdbcClient jdbc, Intake intake, Contents contents, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in what somebody uploaded, within the transaction that makes or changes its subject.
     *
     * @param subject what the file belongs to; whoever may see that may see the file
     * @throws FileRefused when the file is empty, too large, broken or of a kind that is not taken
     */
    public StoredFile take(MultipartFile upload, Subject subject) {
        return store(intake.take(upload), subject, null);
    }

    /** The same for a file that the program has at hand. */
    public StoredFile take(String name, byte[] content, Subject subject) {
        return take(name, content, subject, null);
    }

    /**
     * The same for a file whose time of capture the sending device told beside it.
     *
     * @param said used where the content itself says no time; null when nothing was told
     */
    public StoredFile take(String name, byte[] content, Subject subject, @Nullable Instant said) {
        return store(intake.take(name, content), subject, said);
    }

    /** SHA-256 of a content, hexadecimal, see {@link StoredFile#originalSha256}. */
    public static String fingerprint(byte[] content) {
        return Contents.sha256(content);
    }

    /** @throws FileRefused when a file of so many bytes is not taken, whatever it contains */
    public void check(String name, long bytes) {
        intake.check(name, bytes);
    }

    /** Gives the file to another subject, which decides from now on who may see it. */
    public StoredFile move(UUID id, Subject subject) {
        jdbc.sql("update file set subject_kind = ?, subject_id = ? where id = ?")
                .params(subject.kind(), subject.id(), id)
                .update();
        var file = get(id);
        events.publishEvent(new FileTaken(file));
        return file;
    }

    /** Takes away a file that nobody handed in for good; its content follows at night. */
    public void drop(UUID id) {
        events.publishEvent(new FileDropped(get(id)));
        jdbc.sql("delete from file where id = ?").param(id).update();
    }

    /** @throws NotThere when this commune has no such file */
    public StoredFile get(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(FILE)
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** The files of the subject, oldest first. */
    public List<StoredFile> of(Subject subject) {
        return of(List.of(subject)).getOrDefault(subject, List.of());
    }

    /** The files of each subject, oldest first, read at once; subjects without files are left out. */
    public Map<Subject, List<StoredFile>> of(Collection<Subject> subjects) {
        return jdbc
                .sql(COLUMNS + """
                where (subject_kind, subject_id) in (select * from unnest(:kinds::text[], :ids::uuid[]))
                order by at, id""")
                .param("kinds", subjects.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", subjects.stream().map(Subject::id).toArray(UUID[]::new))
                .query(FILE)
                .list()
                .stream()
                .collect(Collectors.groupingBy(StoredFile::subject));
    }

    /**
     * The content of the file, as it is delivered.
     *
     * @throws NotThere when this commune has no such file
     */
    public InputStream open(UUID id) {
        try {
            return java.nio.file.Files.newInputStream(contents.path(get(id).sha256()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private StoredFile store(Taken taken, Subject subject, @Nullable Instant said) {
        keepSweepAway();
        var preview = taken.preview();
        var file = new StoredFile(
                Ids.next(),
                taken.name(),
                taken.format().mediaType(),
                taken.content().length,
                contents.keep(taken.content()),
                preview == null ? null : contents.keep(preview),
                taken.original(),
                taken.capturedAt() == null ? said : taken.capturedAt(),
                taken.capturedAt() == null && said != null,
                subject.kind(),
                subject.id(),
                Wall.member().map(Member::account).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        insert(file);
        events.publishEvent(new FileTaken(file));
        return file;
    }

    /** Until the end of this transaction no sweep takes contents away, see {@link Sweep}. */
    private void keepSweepAway() {
        jdbc.sql("select pg_advisory_xact_lock_shared(" + Sweep.LOCK + ")::text")
                .query(String.class)
                .single();
    }

    private void insert(StoredFile file) {
        jdbc.sql("""
                insert into file (commune_id, id, name, media_type, size, sha256, preview_sha256, original_sha256,
                  captured_at, captured_said, subject_kind, subject_id, uploaded_by, at)
                values (wall_commune(), :id, :name, :mediaType, :size, :sha256, :previewSha256, :originalSha256,
                  :captured::timestamptz, :said, :subjectKind, :subjectId, :uploadedBy::uuid, :moment::timestamptz)""")
                .param("id", file.id())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("previewSha256", file.previewSha256())
                .param("originalSha256", file.originalSha256())
                .param("captured", moment(file.capturedAt()))
                .param("said", file.capturedSaid())
                .param("subjectKind", file.subjectKind())
                .param("subjectId", file.subjectId())
                .param("uploadedBy", file.uploadedBy())
                .param("moment", moment(file.at()))
                .update();
    }

    private static java.time.@Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
