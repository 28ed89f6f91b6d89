package vn.thidua.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.Files;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;

/** Knows what was sent ahead of a report, and hands it in with the report that it proves. */
@Component
public class Evidence {

    /** Files that may go with one report. */
    public static final int MOST = 20;

    private final Uploads uploads;
    private final Files files;
    private final Clock clock;

    Evidence(Uploads uploads, Files files, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
    }

    /** What the member sent ahead for the subject and has not handed in yet; whole files only, oldest first. */
    public List<Waiting> waiting(Member member, Subject about) {
        var whole = uploads.waiting(member.account(), about).stream()
                .filter(Upload::isWhole)
                .toList();
        var found = files.of(whole.stream().map(Upload::own).toList());
        return whole.stream()
                .flatMap(upload -> found.getOrDefault(upload.own(), List.of()).stream()
                        .map(file -> new Waiting(upload.id(), file)))
                .toList();
    }

    /**
     * Hands in what was sent ahead and what came with the form, each content once, within the transaction of the report.
     *
     * @param ahead identifiers of files that the member sent ahead for {@code about}; null for none
     * @param form files as they came with the form; null for none, and browsers send an empty one where none was chosen
     * @param report to which the files belong from now on
     * @throws NotThere when one of them is not the member's, not for this subject, not whole, or handed in before
     * @throws vn.thidua.document.FileRefused when a file of the form is not taken
     */
    public void handIn(
            Member member,
            Subject about,
            @Nullable List<UUID> ahead,
            @Nullable List<MultipartFile> form,
            Subject report) {
        var chosen = ahead == null
                ? Set.<UUID>of()
                : ahead.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        var files = form == null
                ? List.<MultipartFile>of()
                : form.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() + files.size() > MOST) throw tooMany();
        var known = new HashSet<String>();
        for (var id : chosen) known.add(handIn(mine(id, member, about), report));
        for (var file : files) {
            if (known.add(Files.fingerprint(content(file)))) this.files.take(file, report);
        }
    }

    /** The fingerprint of the content. */
    private String handIn(Upload upload, Subject report) {
        if (upload.fileId() == null || upload.handedInAt() != null) throw new NotThere();
        uploads.handIn(upload.id(), clock.instant());
        return files.move(upload.fileId(), report).originalSha256();
    }

    private Upload mine(UUID id, Member member, Subject about) {
        return uploads.take(id)
                .filter(upload -> upload.account().equals(member.account()))
                .filter(upload -> upload.subject().equals(about))
                .orElseThrow(NotThere::new);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static RuleBroken tooMany() {
        return new RuleBroken("Mỗi lần gửi tối đa %d tệp. Hãy bỏ bớt tệp rồi gửi lại.".formatted(MOST));
    }
}
