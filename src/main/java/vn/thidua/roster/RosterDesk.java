package vn.thidua.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.Files;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.organization.Groups;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Registrar;
import vn.thidua.organization.Units;
import vn.thidua.sheet.SheetRefused;

/** Receives lists, judges them against what is there at the moment, and takes in their sound lines. */
@Component
class RosterDesk {

    private final RosterImports imports;
    private final Files files;
    private final Units units;
    private final Groups groups;
    private final Persons persons;
    private final Posts posts;
    private final Registrar registrar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterDesk(
            RosterImports imports,
            Files files,
            Units units,
            Groups groups,
            Persons persons,
            Posts posts,
            Registrar registrar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.units = units;
        this.groups = groups;
        this.persons = persons;
        this.posts = posts;
        this.registrar = registrar;
        this.events = events;
        this.clock = clock;
    }

    Present present() {
        return new Present(units.all(), groups.all(), persons.all(), posts.all());
    }

    /**
     * Keeps a list that somebody handed in; nothing of it is written yet.
     *
     * @throws SheetRefused when the file is no such list
     */
    UUID receive(MultipartFile upload, Member member) {
        var id = Ids.next();
        var file = files.take(upload, RosterImport.subject(id));
        if (WorkbookReader.read(content(file.id())).isEmpty()) {
            throw new SheetRefused("Tệp không có dòng nào dưới tên cột. Hãy nhập đơn vị hoặc người vào tệp mẫu.");
        }
        imports.add(id, file.id(), member.person(), clock.instant());
        return id;
    }

    /** What taking in the list would do now. */
    Proposal proposal(RosterImport list) {
        var now = clock.instant();
        return RosterLines.judge(WorkbookReader.read(content(list.file())), present(), now)
                .proposal(now);
    }

    /**
     * Writes the sound lines, all or none.
     *
     * @param digest of the proposal that was looked at
     * @throws RuleBroken when it was taken in before, or what is there changed since it was looked at
     */
    Proposal take(RosterImport list, String digest) {
        registrar.hold();
        var proposal = proposal(list);
        if (!proposal.digest().equals(digest)) {
            throw new RuleBroken("Đơn vị, nhân sự đã thay đổi sau khi danh sách này được xem trước. "
                    + "Hãy mở lại trang xem trước, kiểm tra rồi nhận lại. Không cần nhập lại tệp.");
        }
        imports.take(list.id(), proposal, clock.instant());
        if (proposal.written() == 0) return proposal;
        registrar.enter(proposal.change());
        events.publishEvent(new RosterTaken(list.id(), list.file(), proposal));
        return proposal;
    }

    private byte[] content(UUID file) {
        try (var content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
