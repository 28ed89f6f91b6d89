package vn.thidua.worklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.Files;
import vn.thidua.kernel.Member;
import vn.thidua.sheet.Line;
import vn.thidua.sheet.SheetRefused;
import vn.thidua.sheet.WorkbookFile;
import vn.thidua.task.BulkDesk;
import vn.thidua.task.Deed;

/** Judges files of tasks that come back against the tasks as they are, and takes what is sound in them. */
@Component
class SheetDesk {

    private final SheetImports imports;
    private final Files files;
    private final Worklist list;
    private final BulkDesk desk;
    private final Names names;
    private final ApplicationEventPublisher events;

    SheetDesk(
            SheetImports imports,
            Files files,
            Worklist list,
            BulkDesk desk,
            Names names,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.files = files;
        this.list = list;
        this.desk = desk;
        this.names = names;
        this.events = events;
    }

    /**
     * Keeps a file that was taken in; nothing of it is done yet.
     *
     * @throws SheetRefused when it is no list of tasks
     */
    void receive(UUID id, UUID file, Member member) {
        if (read(file).isEmpty()) {
            throw new SheetRefused(
                    "Tệp không có dòng nào dưới tên cột. Hãy tải danh sách nhiệm vụ về rồi sửa trong tệp đó.");
        }
        imports.add(id, file, member.person());
    }

    /** What taking the file would do now. */
    SheetProposal proposal(SheetImport sheet, Member member) {
        var lines = read(sheet.file());
        var rows = list
                .of(
                        lines.stream()
                                .flatMap(line -> Picked.of(line.text(SheetColumn.KEY)).stream())
                                .map(Picked::task)
                                .toList(),
                        member)
                .stream()
                .collect(Collectors.toMap(Row::id, Function.identity()));
        var people = names.byWords();
        return new SheetProposal(asked(
                lines.stream().map(line -> SheetJudge.judge(line, rows, people)).toList(), member));
    }

    /** Does what is sound and keeps that it was done. */
    SheetProposal take(SheetImport sheet, Member member) {
        var proposal = proposal(sheet, member);
        imports.take(sheet.id(), proposal.sound().size(), proposal.wrong().size());
        desk.take(proposal.wishes(), member);
        events.publishEvent(
                new SheetTaken(sheet, proposal.sound().size(), proposal.wrong().size()));
        return proposal;
    }

    /** With what the rules of the tasks say; a task stands in one line only. */
    private List<SheetLine> asked(List<SheetLine> judged, Member member) {
        var seen = new HashSet<UUID>();
        var once = judged.stream()
                .map(line -> line.row() == null || seen.add(line.row().id()) ? line : twice(line))
                .toList();
        var answers = desk.ask(new SheetProposal(once).wishes(), member).iterator();
        return once.stream()
                .map(line -> line.isSound() ? answered(line, answers) : line)
                .toList();
    }

    private static SheetLine answered(SheetLine line, Iterator<BulkDesk.Answer> answers) {
        var problems = new ArrayList<SheetLine.Problem>();
        for (var wish : line.wishes()) {
            var against = answers.next().against();
            if (against != null) problems.add(new SheetLine.Problem(column(wish.deed()), against));
        }
        return new SheetLine(line.line(), line.row(), line.wishes(), problems);
    }

    private static SheetLine twice(SheetLine line) {
        var problem =
                new SheetLine.Problem(SheetColumn.KEY, "nhiệm vụ này đã có ở một dòng trên. Hãy giữ lại một dòng.");
        return new SheetLine(
                line.line(),
                line.row(),
                line.wishes(),
                Stream.concat(line.problems().stream(), Stream.of(problem)).toList());
    }

    private static SheetColumn column(Deed deed) {
        return switch (deed) {
            case RESCHEDULE -> SheetColumn.DUE;
            case HAND_OVER -> SheetColumn.OWNER;
            case PROGRESS -> SheetColumn.PERCENT;
            case VERIFY, REMIND -> SheetColumn.STATE;
        };
    }

    private List<Line<SheetColumn>> read(UUID file) {
        try (var content = files.open(file)) {
            return WorkbookFile.read(content.readAllBytes(), List.of(SheetColumn.TABLE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
