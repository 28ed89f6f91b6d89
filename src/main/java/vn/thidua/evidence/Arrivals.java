package vn.thidua.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.document.FileRefused;
import vn.thidua.document.Files;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;

/** Takes files in piece by piece. A piece that comes twice is written once; the last piece makes it a file. */
@Component
class Arrivals {

    private final Uploads uploads;
    private final Pieces pieces;
    private final Files files;
    private final Map<String, Collects> owners;
    private final Clock clock;

    Arrivals(Uploads uploads, Pieces pieces, Files files, List<Collects> owners, Clock clock) {
        this.uploads = uploads;
        this.pieces = pieces;
        this.files = files;
        this.owners = owners.stream().collect(Collectors.toMap(Collects::kind, Function.identity()));
        this.clock = clock;
    }

    /**
     * What became of a piece.
     *
     * @param there bytes that are there now, from the first on; fewer or more than the sender thinks when the piece was
     *     not the next one and was left
     * @param twin whether the file is whole and left, because the same content was sent before
     */
    record Arrived(long there, boolean twin) {}

    /**
     * Begins a file, or finds the one that was begun under the same identifier.
     *
     * @throws NotThere when the member may not send evidence for the subject
     * @throws FileRefused when the file is too large
     */
    Upload begin(Member member, Described said, long size) {
        if (!said.account().equals(member.account())) throw new NotThere();
        var before = uploads.find(said.id());
        if (before.isPresent()) return again(mine(before.get(), member));
        var owner = owners.get(said.about().kind());
        if (owner == null || !owner.from(member, said.about())) throw new NotThere();
        files.check(said.name(), size);
        if (uploads.waiting(member.account(), said.about()).size() >= Evidence.MOST) throw Evidence.tooMany();
        var begun = said.upload(size, clock.instant());
        uploads.add(begun, clock.instant());
        return begun;
    }

    /** @throws NotThere when there is none, somebody else sends it, or it was handed in */
    Upload get(UUID id, Member member) {
        return uploads.find(id)
                .map(upload -> mine(upload, member))
                .filter(upload -> upload.handedInAt() == null)
                .orElseThrow(NotThere::new);
    }

    /** Bytes from the first on that need not be sent again. */
    long offset(Upload upload) {
        return upload.isWhole() ? upload.size() : Math.min(upload.received(), pieces.length(upload.id()));
    }

    /**
     * Adds a piece.
     *
     * @throws FileRefused when this was the last piece and the whole is not taken
     */
    Arrived add(UUID id, Member member, long from, byte[] piece) {
        var upload = mine(uploads.take(id).orElseThrow(NotThere::new), member);
        var there = offset(upload);
        if (upload.isWhole() || from != there || there + piece.length > upload.size()) return new Arrived(there, false);
        pieces.write(id, from, piece);
        var received = there + piece.length;
        uploads.receive(id, received);
        return new Arrived(received, received == upload.size() && !complete(upload));
    }

    /** The same content sent twice for one report is one file: false when this is the later one, which is left. */
    private boolean complete(Upload upload) {
        var content = pieces.whole(upload.id());
        var fingerprint = Files.fingerprint(content);
        forgetPieces(upload);
        if (uploads.hasTwin(upload, fingerprint)) {
            uploads.remove(upload.id());
            return false;
        }
        var file = files.take(upload.name(), content, upload.own(), upload.capturedAt());
        uploads.complete(upload.id(), file.id(), fingerprint);
        return true;
    }

    /** Takes back what was not handed in. */
    void drop(UUID id, Member member) {
        var upload = mine(uploads.take(id).orElseThrow(NotThere::new), member);
        if (upload.handedInAt() != null) throw new NotThere();
        remove(upload);
    }

    /** Takes away the rest of a file that was handed in, or all of one that was not. */
    void remove(Upload upload) {
        uploads.remove(upload.id());
        if (upload.fileId() != null && upload.handedInAt() == null) files.drop(upload.fileId());
        forgetPieces(upload);
    }

    /** Not before the commit: until then they may be needed again. */
    private void forgetPieces(Upload upload) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                pieces.remove(upload.id());
            }
        });
    }

    private static Upload again(Upload upload) {
        if (upload.handedInAt() != null) {
            throw new RuleBroken("Tệp “%s” đã được gửi cùng báo cáo trước đó.".formatted(upload.name()));
        }
        return upload;
    }

    private static Upload mine(Upload upload, Member member) {
        if (!upload.account().equals(member.account())) throw new NotThere();
        return upload;
    }
}
